"""Which goals make a file need a module of the library."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.procedures import modules_for


@pytest.mark.parametrize(
    ("types", "target", "wanted"),
    [
        (["BitVec 64", "BitVec 64"], "x + y = y + x", True),
        ([], "∀ (x : BitVec 8), x &&& x = x", True),
        (["Bool"], "(a && a) = a", True),
        ([], "∀ (a b : Bool), (a && b) = (b && a)", True),
        (["Nat"], "x + 0 = x", False),
        (["List Bool"], "l.length = l.length", False),
        (["Nat → Bool"], "l.filter p = l", False),
        (["BitVec 8"], "x < 3#8", True),
        (["BitVec 64"], "Nonempty Nat", False),
    ],
)
def test_words_and_booleans(types: list[str], target: str, wanted: bool) -> None:
    goal = Goal(tuple(Hypothesis(name, text) for name, text in zip("xyab", types, strict=False)), target)
    assert bool(modules_for(goal)) is wanted
