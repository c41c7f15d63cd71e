"""From traces to a checkpoint, at toy size: it learns, it resumes, and what is wrong is said in one line."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from lemmata.agent.cli.train import main
from lemmata.agent.lm.checkpoint import load
from lemmata.agent.traces.files import write_traces
from lemmata.agent.training.metrics import read_metrics
from lemmata.agent.training.presets import Recipe
from lemmata.agent.training.run import STATE_FOLDER, Plan, run
from tests.agent.training.toy import toy_steps

RECIPE = Recipe(
    vocabulary=400, width=64, layers=3, heads=4, key_heads=2, hidden=96, context=128, exits=(1, 2), dropout=0.05,
    batch=768, epochs=3, rate=3e-3, warmup=10, save_every=5,
)  # fmt: skip


def plan(folder: Path, out: str, **changes: object) -> Plan:
    data = folder / "toy.jsonl.gz"
    if not data.exists():
        write_traces(data, toy_steps(400))
    made = Plan("toy", RECIPE, (data,), folder / out, threads=1, cpu=True)
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def losses(folder: Path) -> list[tuple[int, float | None, float | None]]:
    """All but the speed."""
    records = read_metrics(folder / STATE_FOLDER / "metrics.jsonl")
    return [(record["step"], record.get("tactic"), record.get("validation")) for record in records]


@pytest.mark.slow
def test_it_learns_what_the_goal_says_and_how_long_it_takes(tmp_path: Path) -> None:
    usable: list[bool] = []

    def said(text: str) -> None:
        if text.startswith("epoch "):
            usable.append(load(tmp_path / "model").exits == (1, 2))

    longer = dataclasses.replace(RECIPE, epochs=16, rate=4e-3, batch=512)
    found = run(plan(tmp_path, "model", recipe=longer), said)
    assert len(usable) == 16 and all(usable)
    tactics = found.tactics["goal, history"]
    assert tactics.steps == 40 and tactics.greedy >= 0.9 and tactics.nats < 0.3
    assert set(tactics.acceptance) == {1, 2} and tactics.acceptance[2] > 0.8
    steps = found.steps["all, goal"]
    assert steps.error < 0.8 * steps.constant
    model = load(tmp_path / "model")
    assert model.exits == (1, 2) and (tmp_path / "model" / "steps.json").is_file()
    assert "## Limits" in (tmp_path / "model" / "README.md").read_text(encoding="utf-8")


_CHILD = """
import sys
from pathlib import Path
from tests.agent.training.test_run import plan
from lemmata.agent.training.run import run
run(plan(Path(sys.argv[1]), "killed"), print)
"""


@pytest.mark.slow
def test_a_killed_run_goes_on_to_the_same_losses(tmp_path: Path) -> None:
    run(plan(tmp_path, "whole"), lambda _: None)
    whole = losses(tmp_path / "whole")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [str(Path.cwd()), *sys.path]))}
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(tmp_path)], env=environment, stdout=subprocess.DEVNULL)
    state = tmp_path / "killed" / STATE_FOLDER / "state.pt"
    deadline = time.monotonic() + 120
    while not state.exists() and child.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert state.exists()
    run(plan(tmp_path, "killed", resume=True), lambda _: None)
    assert losses(tmp_path / "killed") == whole
    first, second = ((tmp_path / name / "metrics.json").read_text(encoding="utf-8") for name in ("whole", "killed"))
    assert json.loads(first)["tactics"] == json.loads(second)["tactics"]


def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def refused(*words: str) -> str:
        assert main([*words]) == 3
        error = capsys.readouterr().err
        assert error.startswith("lemmata train: ") and error.count("\n") == 1
        return error

    assert "check the path" in refused("--data", str(tmp_path / "none.jsonl"))
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"theorem": 3}\n', encoding="utf-8")
    assert "bad.jsonl:1" in refused("--data", str(bad))
    (tmp_path / "empty").mkdir()
    assert "no file of steps" in refused("--data", str(tmp_path / "empty"))
    bad.write_text("", encoding="utf-8")
    assert "no steps" in refused("--data", str(bad))
    data = str(plan(tmp_path, "x").data[0])
    out = str(tmp_path / "new")
    assert "without --resume" in refused("--data", data, "--out", out, "--resume")
    assert "at least 1" in refused("--threads", "0")
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert "cannot be made" in refused("--data", data, "--out", str(blocked))


def test_a_broken_state_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = dataclasses.replace(RECIPE, epochs=0.2)
    run(plan(tmp_path, "model", recipe=short), lambda _: None)
    from lemmata.agent.training.errors import TrainingError

    with pytest.raises(TrainingError, match="another seed"):
        run(plan(tmp_path, "model", recipe=short, resume=True, seed=1), lambda _: None)
    (tmp_path / "model" / STATE_FOLDER / "state.pt").write_bytes(b"broken")
    with pytest.raises(TrainingError, match="no state that the run can go on from"):
        run(plan(tmp_path, "model", recipe=short, resume=True), lambda _: None)
