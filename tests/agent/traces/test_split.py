"""Nothing of the test is seen in training, and what would leak is noticed."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.traces.split import admitted, family, leaks, split
from lemmata.agent.traces.step import Split, TraceStep


def step(file: str, theorem: str, *premises: str, state: str = "", history: tuple[str, ...] = ()) -> TraceStep:
    return TraceStep(theorem, file, state or f"⊢ {file} {theorem}", "simp", premises=premises, history=history)


theorems = st.builds(
    lambda shape, sheet, name, premises: step(f"shape{shape}#S{sheet}", f"S{sheet}.t{name}", *premises),
    st.integers(0, 12),
    st.integers(0, 3),
    st.integers(0, 3),
    st.lists(st.sampled_from([f"Nat.l{n}" for n in range(25)] + ["S0.f"]), max_size=3),
)


@settings(deadline=None)
@given(st.lists(theorems, max_size=60), st.integers(0, 5))
def test_no_split_leaks(steps: list[TraceStep], seed: int) -> None:
    placed = split(steps, seed, test=0.3, valid=0.1)
    assert leaks(placed) == []
    assert placed == split(steps, seed, test=0.3, valid=0.1)
    assert [replace(one, split=Split.TRAIN) for one in placed if one.split is not Split.TEST] == [
        one for one in steps if any(family(one) == family(other) and other.split is not Split.TEST for other in placed)
    ]


def test_a_test_theorem_has_a_premise_that_no_training_theorem_has() -> None:
    steps = [step(f"F{n}.lean", f"t{n}", f"Nat.only{n}", "Nat.common") for n in range(20)]
    placed = split(steps, 1, test=0.2, valid=0.1)
    tested = [one for one in placed if one.split is Split.TEST]
    trained = {used for one in placed if one.split is not Split.TEST for used in one.premises}
    assert len(tested) == 4
    assert all(set(one.premises) - trained for one in tested)
    assert sum(one.split is Split.VALID for one in placed) == 2


def test_what_a_file_declares_itself_is_no_new_premise() -> None:
    steps = [step("F.lean", "f"), step("F.lean", "g", "f"), step("G.lean", "h", "Nat.add_comm")]
    assert all(one.theorem != "g" for one in split(steps, 0, test=0.5, valid=0) if one.split is Split.TEST)


@settings(deadline=None)
@given(st.lists(theorems, max_size=40), st.lists(theorems, max_size=20), st.integers(0, 5))
def test_what_is_admitted_later_does_not_leak_either(steps: list[TraceStep], fresh: list[TraceStep], seed: int) -> None:
    divided = split(steps, seed, test=0.3, valid=0.1)
    fresh = [replace(one, file=f"new {one.file}") for one in fresh]
    placed = admitted(divided, fresh)
    assert leaks([*divided, *placed]) == []
    assert all(one.split is Split.TRAIN for one in placed)


def test_only_what_would_leak_is_not_admitted() -> None:
    divided = [step("F", "f", "Nat.a"), replace(step("T", "t", "Nat.a", "Nat.b", state="⊢ p"), split=Split.TEST)]
    good = step("G", "g", "Nat.a", "Nat.c")
    fresh = [good, step("H", "h", "Nat.b"), step("T", "u"), step("I", "i", state="⊢ p")]
    assert admitted(divided, fresh) == [good]


@pytest.mark.parametrize(
    ("steps", "problem"),
    [
        ([step("a#S1", "S1.t", "Nat.x"), replace(step("a#S2", "S2.t", "Nat.y"), split=Split.TEST)], "in 2 splits"),
        ([step("a", "t", "Nat.x"), replace(step("b", "u", "Nat.x"), split=Split.TEST)], "no premise that is new"),
        (
            [step("a", "t", state="⊢ p"), replace(step("b", "u", "Nat.x", state="⊢ p"), split=Split.TEST)],
            "claimed in training too",
        ),
    ],
)
def test_leaks_are_found(steps: list[TraceStep], problem: str) -> None:
    assert [found for found in leaks(steps) if problem in found]
