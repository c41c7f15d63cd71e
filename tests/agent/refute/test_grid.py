"""Grids decided by the kernel, against a model that reads the grid back and evaluates a predicate."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Failure, FailureKind, Limits, OpenHole, State
from lemmata.agent.refute.bench import Bench
from lemmata.agent.refute.grid import GridAnswer, search_grid, shrink
from lemmata.agent.refute.telescope import Binder, Role, Telescope


class GridSession:
    """Decides `absurd (fun (x0 : Nat) (_ : x0 ∈ ([…] : List Nat)) … => …)` by a Python predicate."""

    def __init__(self, holds: Callable[..., bool], decidable: bool = True) -> None:
        self.holds = holds
        self.decidable = decidable
        self.asked: list[str] = []

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        if tactic == "intro h":
            return State(1, (Goal((), "False"),))
        self.asked.append(tactic)
        if not self.decidable:
            return Failure(FailureKind.ERROR, "failed to synthesize\n  Decidable (¬…)")
        lists = [[int(item) for item in items.split(", ")] for items in re.findall(r"∈ \(\[(.*?)\] :", tactic)]
        if all(self.holds(*values) for values in product(*lists)):
            return Failure(FailureKind.ERROR, "Tactic `decide` proved that the proposition … is false")
        return State(2, ())

    def enter(self, hole: int) -> OpenHole:
        raise NotImplementedError

    def negate(self, state: State) -> State | Failure:
        raise NotImplementedError

    def focus(self, state: State, goal: int) -> State:
        return state

    def forget(self, states: Sequence[State]) -> None:
        pass

    def close(self) -> None:
        pass


def bench(session: GridSession, *names: str) -> Bench:
    binders = (*(Binder(name, "Nat", Role.DATA) for name in names), Binder("h", "hidden", Role.PROOF))
    return Bench(session, Telescope(binders, "hidden"), State(0, (Goal((), "¬∀ x, P"),)), (), 10.0)


NUMBERS = [str(number) for number in range(8)]


@given(st.integers(0, 7), st.integers(0, 7))
def test_the_first_failure_is_found(a: int, b: int) -> None:
    session = GridSession(lambda x, y: (x, y) < (a, b))
    found = search_grid(bench(session, "x", "y"), {}, {"x": NUMBERS, "y": NUMBERS}, 64)
    assert found == {"x": str(a), "y": str(b)}


def test_a_goal_that_holds_costs_one_question() -> None:
    session = GridSession(lambda x: True)
    assert search_grid(bench(session, "x"), {}, {"x": NUMBERS}, 64) is GridAnswer.HOLDS
    assert len(session.asked) == 1


def test_an_undecidable_goal_is_told_apart() -> None:
    session = GridSession(lambda x: False, decidable=False)
    assert search_grid(bench(session, "x"), {}, {"x": NUMBERS}, 64) is GridAnswer.UNDECIDED


def test_outer_values_are_put_in_and_reported() -> None:
    session = GridSession(lambda y: y != 3)
    found = search_grid(bench(session, "n", "y"), {"n": "-5"}, {"y": NUMBERS}, 64)
    assert found == {"n": "-5", "y": "3"}
    assert "=> h (-5) x1 x2)" in session.asked[0]


@pytest.mark.parametrize(("lengths", "size"), [([50], 20), ([30, 30], 60), ([2, 40, 9], 100), ([3, 3, 3], 27)])
def test_columns_are_cut_to_size(lengths: list[int], size: int) -> None:
    columns = {str(index): [str(n) for n in range(length)] for index, length in enumerate(lengths)}
    cut = shrink(columns, size)
    total = 1
    for name, column in cut.items():
        assert list(column) == columns[name][: len(column)]
        total *= len(column)
    assert total <= size
    assert total == size or total * 3 > size
