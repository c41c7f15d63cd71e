"""Which theorems are near to a goal."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.nearest import SharedSymbols
from lemmata.agent.retrieval.premise import Premise


def premise(name: str, statement: str, kind: Kind = Kind.THEOREM) -> Premise:
    return Premise(name, kind, statement, "M", (), False, None)


LIBRARY = [
    premise("Nat", "Type", Kind.INDUCTIVE),
    premise("List", "Type", Kind.INDUCTIVE),
    premise("List.length", "(as : List α) : Nat", Kind.DEFINITION),
    premise("List.reverse", "(as : List α) : List α", Kind.DEFINITION),
    premise("List.length_append", "{as bs : List α} : (as ++ bs).length = as.length + bs.length"),
    premise("List.length_reverse", "{as : List α} : as.reverse.length = as.length"),
    premise("List.reverse_reverse", "(as : List α) : as.reverse.reverse = as"),
    premise("Nat.add_comm", "(n m : Nat) : n + m = m + n"),
    premise("Nat.le_refl", "(n : Nat) : n ≤ n"),
]


@pytest.mark.parametrize(
    ("goal", "name"),
    [
        ("xs ys : List Nat\n⊢ (xs ++ ys).length = 7", "List.length_append"),
        ("xs : List Nat\n⊢ xs.reverse = xs.reverse.reverse", "List.reverse_reverse"),
        ("a b : Nat\n⊢ a + b = b + a", "Nat.add_comm"),
        ("as : Nat\n⊢ as ≤ as + 1", "Nat.le_refl"),
    ],
)
def test_the_nearest_shares_what_is_rare(goal: str, name: str) -> None:
    assert SharedSymbols(LIBRARY).nearest(goal, 3)[0].name == name


def test_only_theorems_are_named_and_hypotheses_do_not_count() -> None:
    ranker = SharedSymbols(LIBRARY)
    assert all(found.kind is Kind.THEOREM for found in ranker.nearest("⊢ xs.length = ys.length", 9))
    assert ranker.nearest("h : xs.reverse = ys\n⊢ p", 9) == []


def test_as_many_as_are_asked_for() -> None:
    assert len(SharedSymbols(LIBRARY).nearest("⊢ a + b = c", 2)) == 2
    assert SharedSymbols([]).nearest("⊢ a + b = c", 2) == []
