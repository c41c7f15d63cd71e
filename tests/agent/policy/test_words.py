"""Words and Booleans of a goal are handed to the checkers; other goals are left alone."""

from __future__ import annotations

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.words import Words


def proposed(target: str, **types: str) -> list[str]:
    goal = Goal(tuple(Hypothesis(name, type) for name, type in types.items()), target)
    return [suggestion.tactic for suggestion in Words().suggest(Position(goal, FileContext()))]


def test_the_variables_that_occur_are_listed() -> None:
    assert proposed("x &&& y = y &&& x", w="Nat", x="BitVec w", y="BitVec w", z="BitVec w") == ["mba [x, y]"]
    assert proposed("(a && b) = (b && a)", a="Bool", b="Bool") == ["truth_table [a, b]"]


def test_few_bits_are_a_truth_table_with_the_hypotheses_about_them() -> None:
    assert proposed("x < y + 1#8", x="BitVec 8", y="BitVec 8", h="x < y", k="n = 3", n="Nat") == [
        "truth_table [x, y] using h",
        "truth_table [x, y]",
    ]
    assert proposed("False", x="BitVec 8", h="x ≠ x") == ["truth_table [x] using h"]


def test_many_bits_are_none() -> None:
    assert proposed("x < y", x="BitVec 16", y="BitVec 16") == []


def test_what_is_about_neither_is_left_alone() -> None:
    assert proposed("m = n", m="Nat", n="Nat") == []
    assert proposed("∀ x, f x = 0#8", y="BitVec 8") == []
