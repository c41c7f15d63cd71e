"""Reading goals: what Lean prints becomes data, and prints the same again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal, parse_goals


def test_several_names_share_a_type() -> None:
    goal = parse_goal("x y : Nat\nh : x < y\n⊢ x ≠ y")
    assert goal == Goal(
        (Hypothesis("x", "Nat"), Hypothesis("y", "Nat"), Hypothesis("h", "x < y")),
        "x ≠ y",
    )


def test_case_inaccessible_names_and_instances() -> None:
    goal = parse_goal("case inr.h\nα : Type u_1\ninst✝¹ inst✝ : DecidableEq α\na✝ : True\n⊢ False")
    assert goal.case == "inr.h"
    assert [hypothesis.name for hypothesis in goal.hypotheses] == ["α", "inst✝¹", "inst✝", "a✝"]
    assert not goal.hypotheses[-1].accessible


def test_long_types_keep_their_lines() -> None:
    goal = parse_goal("h :\n  a =\n    b\n⊢ ∀ (x : Nat),\n  x = x")
    assert goal.hypotheses == (Hypothesis("h", "a =\n    b"),)
    assert goal.target == "∀ (x : Nat),\n  x = x"


@pytest.mark.parametrize(
    ("line", "kind", "value"),
    [
        ("x : Nat := 5", "Nat", "5"),
        ("x : Nat :=\n  5 + 6", "Nat", "5 + 6"),
        ("h : let y := 1;\n  y = 1", "let y := 1;\n  y = 1", None),
        ("h : (let y := 1; y) = 1 := z", "(let y := 1; y) = 1", "z"),
        ("h : have y := 1; y = 1 := let z := 2; z", "have y := 1; y = 1", "let z := 2; z"),
        ("h : f (a := 1) = { fst := 2, snd := 3 }", "f (a := 1) = { fst := 2, snd := 3 }", None),
        ('h : s = ":= 1"', 's = ":= 1"', None),
        ("c : Char := '('", "Char", "'('"),
    ],
)
def test_values_of_local_definitions(line: str, kind: str, value: str | None) -> None:
    (hypothesis,) = parse_goal(f"{line}\n⊢ True").hypotheses
    assert (hypothesis.type, hypothesis.value) == (kind, value)


def test_conv_prints_a_bar() -> None:
    assert parse_goal("x : Nat\n| x + 0") == Goal((Hypothesis("x", "Nat"),), "x + 0")


def test_names_in_guillemets_may_hold_spaces() -> None:
    assert [h.name for h in parse_goal("«a b» c : Nat\n⊢ True").hypotheses] == ["«a b»", "c"]


def test_goals_are_separated_by_blank_lines() -> None:
    first, second = parse_goals("case a\n⊢ P\n\ncase b\nh : Q\n⊢ Q")
    assert (first.case, second.case, len(second.hypotheses)) == ("a", "b", 1)


@pytest.mark.parametrize("text", ["", "no goals", "\n"])
def test_no_goals(text: str) -> None:
    assert parse_goals(text) == ()


@pytest.mark.parametrize("text", ["x : Nat", "not a goal at all", "x y\n⊢ Q", "case a\ncase b"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(GoalSyntaxError):
        parse_goals(text)


def test_what_follows_the_target_belongs_to_it() -> None:
    assert parse_goal("x : Nat\n⊢ P\nx").target == "P\nx"


_WORDS = st.sampled_from(
    ["Nat", "x", "f a", "(y : Nat) → P y", "⟨1, 2⟩", "∃ z, z = w✝", "[1, 2] ++ l", '"s : ⊢"', "a\n    b"]
)
_TYPES = st.lists(_WORDS, min_size=1, max_size=4).map(" = ".join)
_NAMES = st.from_regex(r"[a-zαβγℕ][a-z0-9₀-₉']{0,4}✝?", fullmatch=True)
_HYPOTHESES = st.builds(Hypothesis, _NAMES, _TYPES, st.none() | _TYPES)
_GOALS = st.builds(
    Goal,
    st.lists(_HYPOTHESES, max_size=5).map(tuple),
    _TYPES,
    st.none() | st.from_regex(r"[a-z]{1,5}(\.[a-z]{1,5}){0,2}", fullmatch=True),
)


@given(st.lists(_GOALS, max_size=4).map(tuple))
def test_reading_undoes_printing(goals: tuple[Goal, ...]) -> None:
    assert parse_goals("\n\n".join(map(str, goals))) == goals


@given(_GOALS)
def test_printing_undoes_reading(goal: Goal) -> None:
    assert str(parse_goal(str(goal))) == str(goal)
