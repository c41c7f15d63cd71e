"""The ablation: what is compared, and a run of it without a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.prove.advising import NONE
from lemmata.benchmarks.ablation import USES, Sizes, compared, configurations, measure
from lemmata.benchmarks.theorems import theorems


def test_a_gain_is_taken_theorem_by_theorem() -> None:
    base = {str(number): float(number < 10) for number in range(40)}
    better = {str(number): float(number < 20) for number in range(40)}
    gain = compared(better, base)
    assert (gain.proved, gain.baseline) == (20, 10) and 0 < gain.low < 10 < gain.high < 20
    same = compared(base, base)
    assert (same.low, same.high) == (0, 0)
    assert compared({}, base).proved == 0


def test_every_use_runs_with_every_seed_and_the_same_time() -> None:
    made = configurations("model", Sizes(0, 2.0, 3))
    assert len({entry.name for entry in made}) == 3 * (1 + len(USES))
    assert {entry.options["timeout"] for entry in made} == {2.0}
    assert [entry.options["model"] for entry in made if entry.name.startswith("portfolio")] == [NONE] * 3


@pytest.mark.slow
def test_without_a_model_all_configurations_prove_the_same(embedded: Toolchain, tmp_path: Path) -> None:
    data = tmp_path / "Theorems.lean"
    data.write_text(theorems(2), encoding="utf-8")
    found = list(measure(data, NONE, Sizes(0, 20.0, 1), tmp_path / "run.db"))
    assert found[0].value == 2 and all(figure.value == figure.baseline == 2 for figure in found[1:])
    again = list(measure(data, NONE, Sizes(0, 20.0, 1), tmp_path / "run.db"))
    assert again == found
