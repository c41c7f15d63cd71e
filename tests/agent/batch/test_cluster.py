"""A run on two Ray nodes of this machine, one of which is killed half-way."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lemmata.agent.batch.errors import StoreError
from lemmata.agent.batch.job import run_spec
from lemmata.agent.batch.jobs import Ending
from lemmata.agent.batch.pool import Pool
from lemmata.agent.batch.reader import Reader
from lemmata.agent.batch.spec import Spec
from tests.agent.batch.toy_run import CONFIGURATIONS, dataset, run, verdicts
from tests.processes import eventually

ray = pytest.importorskip("ray")
pytestmark = pytest.mark.slow
TOY = ["-m", "tests.agent.batch.toy_worker"]


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    from ray.cluster_utils import Cluster

    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.setenv("TOY_SECONDS", "0.3")
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "object_store_memory": 80 << 20})
    ray.init(address=made.address, log_to_driver=False)
    try:
        yield made
    finally:
        ray.shutdown()
        made.shutdown()


def decided(database: Path) -> int:
    try:
        with Reader(database) as reader:
            return reader.done(1)
    except StoreError:
        return 0


def test_a_node_killed_half_way_costs_nothing(tmp_path: Path, cluster: Any) -> None:
    from lemmata.agent.batch.cluster import RayPool

    node = cluster.add_node(num_cpus=1, object_store_memory=80 << 20)
    cluster.wait_for_nodes()
    data = dataset(tmp_path / "set.jsonl", ["Slow", "Slow Wrong", "Slow Hard"] * 14)
    spec = Spec("toy", (data,), CONFIGURATIONS[:1], recheck=True, cluster=cluster.address)
    ended: list[Ending] = []

    def pool(spec: Spec, count: int) -> Pool:
        return RayPool(spec.cluster or "", spec.workers, TOY)

    def go() -> None:
        ended.append(run_spec(spec, tmp_path / "ray.db", make_pool=pool, quiet=True))

    thread = threading.Thread(target=go, daemon=True)
    thread.start()
    assert eventually(lambda: decided(tmp_path / "ray.db") >= 6)
    assert decided(tmp_path / "ray.db") < 42
    cluster.remove_node(node, allow_graceful=False)
    thread.join(240)
    assert ended == [Ending.COMPLETE]
    os.environ["TOY_SECONDS"] = "0"
    run(tmp_path / "calm.db", data, configurations=CONFIGURATIONS[:1])
    assert verdicts(tmp_path / "ray.db") == verdicts(tmp_path / "calm.db")
    with Reader(tmp_path / "ray.db") as reader:
        assert {row.recheck for row in reader.verdicts(1) if row.verdict != "unknown"} == {"confirmed"}
