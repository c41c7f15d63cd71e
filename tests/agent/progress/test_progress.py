"""Steps remaining: classes, calibration on disk, predictions that are remembered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.progress.bins import CLASSES, STARTS, VALUES, expected, median, steps_class
from lemmata.agent.progress.calibration import read_calibration, write_calibration
from lemmata.agent.progress.predictor import StepsPredictor


@given(st.integers(1, 10_000))
def test_every_number_of_steps_has_the_class_it_lies_in(remaining: int) -> None:
    place = steps_class(remaining)
    assert STARTS[place] <= remaining and (place == CLASSES - 1 or remaining < STARTS[place + 1])
    if remaining <= 24:
        assert VALUES[place] == remaining


def test_no_step_remaining_is_no_number() -> None:
    with pytest.raises(ValueError, match="at least one"):
        steps_class(0)


def test_a_distribution_is_summed_up() -> None:
    half = [0.5 if place in (0, 2) else 0.0 for place in range(CLASSES)]
    assert expected(half) == 2.0 and median(half) == 1.0


def test_calibration_comes_back_and_what_is_no_number_counts_as_none(tmp_path: Path) -> None:
    assert read_calibration(tmp_path) == 1.0
    write_calibration(tmp_path, 1.7)
    assert read_calibration(tmp_path) == 1.7
    (tmp_path / "steps.json").write_text('{"temperature": "hot"}', encoding="utf-8")
    assert read_calibration(tmp_path) == 1.0


class Model:
    """Says how long a prompt is, and counts the batches."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def steps(self, prompts: Sequence[str]) -> list[float | None]:
        self.batches.append(len(prompts))
        return [float(len(prompt)) for prompt in prompts]


def test_goals_that_differ_in_names_are_predicted_once() -> None:
    model = Model()
    predictor = StepsPredictor(model)
    first, second = (Goal((Hypothesis(name, "Nat"),), f"{name} = 0") for name in "nm")
    other = Goal((), "True")
    one, same, different = predictor.predict([first, second, other])
    assert one == same != different and predictor.steps_remaining(second) == one and model.batches == [2]
