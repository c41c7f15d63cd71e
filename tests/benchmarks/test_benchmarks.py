"""Every benchmark runs and its figures are well-formed; how fast is no matter of a test."""

from __future__ import annotations

import importlib
import json
import math
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import Engine
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate
from lemmata.benchmarks import batch, core, interaction, mba, startup, workers
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.registry import BENCHMARKS, Effort, figures
from lemmata.benchmarks.theorems import theorems


def by_name(measured: Iterable[Figure]) -> dict[str, Figure]:
    """The figures, each positive and printable, no two of one name."""
    found: dict[str, Figure] = {}
    for figure in measured:
        record = json.loads(figure.json())
        assert list(record) == ["name", "value", "unit", "baseline", "ratio"]
        assert figure.name not in found
        assert math.isfinite(figure.value)
        assert figure.value > 0
        found[figure.name] = figure
    return found


@pytest.mark.parametrize("name", BENCHMARKS)
def test_every_benchmark_has_its_sizes(name: str) -> None:
    module = importlib.import_module(f"lemmata.benchmarks.{name}")
    assert set(module.SIZES) == set(Effort)


def test_an_unknown_name_is_an_error_that_lists_the_names() -> None:
    with pytest.raises(BenchmarkError, match=r"no benchmark 'nonsense'; there are interaction, "):
        figures("nonsense", Effort.QUICK)


def test_interaction(embedded: Toolchain) -> None:
    found = by_name(interaction.measure(embedded, interaction.Sizes(2, 12, 3)))
    assert len(found) == 4
    assert all(figure.baseline for figure in found.values())
    assert found["latency of a step, p50"].value <= found["latency of a step, p95"].value
    assert 20 < found["peak memory of a worker (limit 300 MB)"].value < 4000


def test_startup(embedded: Toolchain) -> None:
    found = by_name(startup.measure(embedded, startup.Sizes(1)))
    assert {figure.unit for figure in found.values()} == {"s"}
    whole, python, *_ = found.values()
    assert python.value < whole.value


def test_startup_of_what_is_not_proved_is_no_figure(embedded: Toolchain) -> None:
    with pytest.raises(BenchmarkError):
        list(startup.measure(embedded, startup.Sizes(1), "theorem wrong : 1 = 2 := by\n"))


@pytest.mark.usefixtures("embedded")
def test_batch() -> None:
    cost, memory, speed, equal = by_name(batch.measure(batch.Sizes(100, 2, 1, 1, 4))).values()
    assert cost.unit == "ms" and memory.ratio is not None and memory.ratio < 2
    assert speed.baseline
    assert equal.ratio == 1


@pytest.mark.usefixtures("embedded")
def test_workers() -> None:
    time, speed, proved, memory = by_name(workers.measure(workers.Sizes(3, 1))).values()
    assert speed.value == pytest.approx(1 / (time.ratio or 0))
    assert proved.value <= 3
    assert 20 < memory.value < 4000


@pytest.mark.usefixtures("embedded")
def test_mba() -> None:
    rates = [figure for figure in mba.figures(Effort.QUICK) if figure.unit != "%"]
    assert len(by_name(rates)) == len(mba.SETS) + 2


def test_core(engine: Engine, toy_sources: Root) -> None:
    found = by_name(core.measure(engine, core.Sizes(1), (toy_sources,)))
    assert [name.split(" (")[0] for name in found] == [
        "compiling 3 modules",
        "size of the compiled library",
        "Lean on an empty file",
    ]


def test_the_theorems_are_the_same_for_the_same_seed() -> None:
    assert theorems(40, 1) == theorems(40, 1) != theorems(40, 2)
    assert len(Document("t", theorems(100)).holes) == 100


@pytest.mark.parametrize("seed", range(3))
def test_the_theorems_are_what_lean_takes(seed: int, embedded: Toolchain, tmp_path: Path) -> None:
    done = elaborate(embedded, theorems(60, seed), tmp_path, seconds=60)
    assert done.errors == ()
    assert done.olean is not None


@pytest.fixture
def two_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    def measured(name: str, effort: Effort, model: Path | None) -> Iterator[Figure]:
        if name not in BENCHMARKS:
            raise BenchmarkError(f"there is no benchmark {name!r}")
        yield Figure(effort.value, 2.0, "s", 4.0)
        yield Figure("size", 3.0, "MB")

    monkeypatch.setattr("lemmata.agent.cli.bench.figures", measured)


@pytest.mark.usefixtures("two_figures")
def test_the_command_prints_json_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    from lemmata.agent.cli.main import main

    assert main(["bench", "core", "--json"]) == 0
    output = capsys.readouterr()
    assert [json.loads(line)["name"] for line in output.out.splitlines()] == ["full", "size"]
    assert output.err == ""


@pytest.mark.usefixtures("two_figures")
def test_the_command_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    from lemmata.agent.cli.main import main

    assert main(["bench", "core", "--quick"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == ["quick", "2", "s", "4", "s", "0.5"]


def test_the_command_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    from lemmata.agent.cli.main import main

    assert main(["bench", "--help"]) == 0
    assert all(f"  {name} " in capsys.readouterr().out for name in ["core"])
    assert main(["bench", "nonsense"]) == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("lemmata bench: there is no benchmark 'nonsense'; there are interaction, ")
    assert main(["bench"]) == 3
