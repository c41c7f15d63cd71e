"""Scripts are taken out of declarations, into steps, and given other endings."""

from __future__ import annotations

import pytest

from lemmata.agent.analogy.scripts import block, steps
from lemmata.agent.analogy.tolerant import settled, tolerant

INDUCTION = "induction xs with\n| nil => rfl\n| cons x xs ih =>\n  simp [f]\n  omega"


@pytest.mark.parametrize(
    ("proof", "script"),
    [
        ("by\n    intro h\n    exact h", "intro h\nexact h"),
        ("by simp [f]", "simp [f]"),
        ("fun h => h.1", "exact fun h => h.1"),
        ("by sorry", None),
        ("by native_decide", None),
        ("", None),
        ("| 0 => rfl\n| n + 1 => rfl", None),
        ("by\n  omega\ntermination_by n", "omega"),
    ],
)
def test_the_block_of_a_proof(proof: str, script: str | None) -> None:
    assert block(proof) == script


def test_steps_stand_at_their_depth_and_alternatives_apart() -> None:
    found = [(step.tactic, step.depth) for step in steps(INDUCTION)]
    assert found == [("induction xs", 0), ("rfl", 1), ("simp [f]", 1), ("omega", 1)]
    assert [step.tactic for step in steps("constructor\n· intro h\n  exact h\n· simp")] == [
        "constructor",
        "intro h",
        "exact h",
        "simp",
    ]


def test_last_steps_of_branches_get_other_ways_and_every_way_can_be_chosen() -> None:
    loose = tolerant(INDUCTION, ["g"])
    assert loose is not None
    assert "| nil => first | (rfl) | (grind [g]) | (simp_all [g]; done)" in loose
    assert "\n  simp [f]\n" in loose
    assert tolerant("simp") is None
    ways = list(settled(loose))
    assert [way.split("\n")[1] for way in ways] == ["| nil => rfl", "| nil => grind [g]", "| nil => simp_all [g]"]
    assert next(settled(ways[0])) == INDUCTION
    assert list(settled(INDUCTION)) == []


def test_a_script_that_ends_in_the_midst_of_its_alternatives_has_the_steps_before() -> None:
    assert [step.tactic for step in steps("intro h\ncases h with\n| inl x")] == ["intro h", "cases h"]
