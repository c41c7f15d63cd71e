"""Tactic texts as steps of a path: what may stand in the document, and how."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.server.tactics import defect, keep_only, negation, on_first_goal, parenthesised


@pytest.mark.parametrize(
    "tactic",
    [
        "exact (h)",
        'exact s!"{x} )"',
        "exact ⟨a, [b, {c}]⟩ -- )",
        "simp /- ( -/",
        "exact 'x'",
        "exact h')'".replace("')'", "'"),
        "rw [«(»]",
        "exact `(x)",
    ],
)
def test_balanced_text_may_stand_in_a_document(tactic: str) -> None:
    assert defect(tactic) is None


@pytest.mark.parametrize(
    "tactic", ["", " -- nothing", "exact (h", "exact h)", "skip) (skip", "exact (a]", "simp /- x", 'exact "a', "rw [«("]
)
def test_text_that_reaches_beyond_its_place_may_not(tactic: str) -> None:
    assert defect(tactic)


@pytest.mark.parametrize("letter", ["\t", "\r", "\0", "\x7f", "\ud800"])
def test_characters_that_no_lean_text_has(letter: str) -> None:
    assert defect(f"exact{letter} h")


def test_a_tactic_becomes_one_block() -> None:
    assert parenthesised("cases h with\n| inl a =>\n  exact a -- end") == (
        "(cases h with\n | inl a =>\n   exact a -- end\n )"
    )


def test_common_indentation_goes_and_relative_indentation_stays() -> None:
    indented = "    have : p := by\n      simp\n    exact this\n"
    assert parenthesised(indented) == "(have : p := by\n   simp\n exact this\n )"


def test_other_goals_are_kept_out() -> None:
    assert on_first_goal("simp", 1) == "(simp\n )"
    assert on_first_goal("cases h with\n| a => simp", 2) == "focus\n  (cases h with\n   | a => simp\n   )"


@pytest.mark.parametrize(
    ("index", "goals", "lines"),
    [
        (0, 2, ["rotate_left 1", "sorry"]),
        (1, 2, ["sorry"]),
        (1, 3, ["rotate_left 2", "sorry", "sorry"]),
        (2, 3, ["sorry", "sorry"]),
    ],
)
def test_one_goal_is_kept(index: int, goals: int, lines: list[str]) -> None:
    assert keep_only(index, goals) == parenthesised("\n".join(lines))


@given(st.integers(1, 6), st.data())
def test_the_goal_that_is_kept_is_the_one_asked_for(goals: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, goals - 1))
    names = list(range(goals))
    for line in keep_only(index, goals).removeprefix("(").removesuffix(")").split("\n"):
        if line.strip().startswith("rotate_left"):
            turn = int(line.split()[1])
            names = names[turn:] + names[:turn]
        elif line.strip() == "sorry":
            names = names[1:]
    assert names == [index]


def test_negation_names_what_has_no_name() -> None:
    goal = Goal((Hypothesis("α", "Type"), Hypothesis("inst✝", "Inhabited α"), Hypothesis("x_1", "α")), "P x_1")
    first, second, third, _ = negation(goal).split("\n")
    assert first == "(rename_i x_2"
    assert second.split() == ["revert", "α", "x_2", "x_1"]
    assert third.split()[0] == "refine"


def test_negation_of_a_closed_goal_reverts_nothing() -> None:
    assert "revert" not in negation(Goal((), "1 = 2"))
