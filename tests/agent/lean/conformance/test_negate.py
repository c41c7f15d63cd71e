"""Negating a goal, for refutation."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.session import Failure, State
from tests.agent.lean.conformance.helpers import Open, first_state, run


def negated(open_session: Open, document: str, *steps: str) -> str:
    session = open_session(document)
    state = session.negate(run(session, first_state(session), *steps))
    assert isinstance(state, State), state
    (goal,) = state.goals
    assert goal.hypotheses == ()
    return " ".join(goal.target.split())


@pytest.mark.parametrize(
    ("document", "claim"),
    [
        ("theorem t : 1 = 2 := by sorry\n", "¬1 = 2"),
        ("theorem t (n : Nat) : n = 2 := by sorry\n", "¬∀ (n : Nat), n = 2"),
        ("theorem t (n : Nat) (h : n < 2) : n = 2 := sorry\n", "¬∀ (n : Nat), n < 2 → n = 2"),
        ("variable (p : Prop) in\ntheorem t (h : p) : ¬p := by sorry\n", "¬∀ (p : Prop), p → ¬p"),
        ("theorem t {α : Type} [Inhabited α] (x : α) : x = default := by sorry\n", None),
    ],
)
def test_all_hypotheses_are_put_back(open_session: Open, document: str, claim: str | None) -> None:
    target = negated(open_session, document)
    assert target == claim if claim else target.startswith("¬∀ {α : Type} [")


def test_names_that_cannot_be_used_are_put_back_too(open_session: Open) -> None:
    target = negated(open_session, "theorem t (p q : Prop) : p → p → q := by sorry\n", "intros")
    assert target == "¬∀ (p q : Prop), p → p → q"


def test_the_first_goal_is_negated(open_session: Open) -> None:
    document = "theorem t (n : Nat) : n = 1 ∧ n = 2 := by sorry\n"
    assert negated(open_session, document, "constructor") == "¬∀ (n : Nat), n = 1"


def test_a_false_claim_can_be_refuted_and_a_true_one_cannot(open_session: Open) -> None:
    session = open_session("theorem t (n : Nat) : n = 2 := by sorry\ntheorem u (n : Nat) : n = n := by sorry\n")
    false = session.negate(first_state(session, 0))
    assert isinstance(false, State)
    refuted = run(session, false, "intro h", "exact absurd (h 1) (by decide)")
    assert not refuted.goals
    true = session.negate(first_state(session, 1))
    assert isinstance(true, State)
    assert isinstance(session.step(run(session, true, "intro h"), "exact absurd (h 1) (by decide)"), Failure)


def test_data_has_no_negation(open_session: Open) -> None:
    session = open_session("def d (n : Nat) : Nat := sorry\n")
    assert isinstance(session.negate(first_state(session)), Failure)


def test_a_goal_that_depends_on_a_metavariable_has_no_negation(open_session: Open) -> None:
    session = open_session("theorem t : ∃ n : Nat, n = 3 := by\n  sorry\n")
    state = run(session, first_state(session), "constructor")
    assert isinstance(session.negate(state), Failure)
