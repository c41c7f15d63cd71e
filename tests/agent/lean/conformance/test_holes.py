"""Finding the holes of a document, and what stands in them."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.session import HoleKind, SessionError
from tests.agent.lean.conformance.helpers import Open, first_state, printed, refused, run


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ("theorem t (p : Prop) (h : p) : p := by\n  sorry", HoleKind.TACTIC),
        ("theorem t (p : Prop) (h : p) : p := by sorry", HoleKind.TACTIC),
        ("theorem t (p : Prop) (h : p) : p := sorry", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p :=\n  sorry", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p := (sorry)", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p := id sorry", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p := by exact sorry", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p := id (by sorry)", HoleKind.TACTIC),
        ("theorem t (p : Prop) (h : p) : p := by\n  skip; sorry", HoleKind.TACTIC),
        ("theorem t (p : Prop) (h : p) : p := by\n  exact show p from\n    sorry", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p := by\n  have : p := sorry\n  exact this", HoleKind.TERM),
        ("theorem t (p : Prop) (h : p) : p := by\n  have : p := by\n    sorry\n  exact this", HoleKind.TACTIC),
        ("example (p : Prop) (h : p) : p := by\n  first\n  | sorry\n  | exact h", HoleKind.TACTIC),
        ("mutual\ntheorem a (p : Prop) (h : p) : p := by\n  sorry\nend", HoleKind.TACTIC),
        ("namespace N\nvariable (p : Prop)\ntheorem t (h : p) : p := by\n  sorry\nend N", HoleKind.TACTIC),
    ],
)
def test_the_kind_of_a_hole_and_its_goal(open_session: Open, document: str, kind: HoleKind) -> None:
    session = open_session(document + "\n")
    hole = session.enter(0)
    assert (hole.index, hole.kind) == (0, kind)
    assert printed(hole.state) == ["p : Prop\nh : p\n⊢ p"]
    assert not run(session, hole.state, "exact h").goals


def test_several_holes_in_source_order(open_session: Open) -> None:
    session = open_session(
        """
        theorem pair (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
          constructor
          · sorry
          · sorry

        theorem user (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.right, sorry⟩
        """
    )
    targets = [session.enter(index).state.goals[0].target for index in range(3)]
    assert targets == ["p", "q", "p"]
    assert not run(session, session.enter(1).state, "exact hq").goals


def test_a_match_has_holes_of_either_kind(open_session: Open) -> None:
    session = open_session(
        """
        theorem swap (p q : Prop) (h : p ∨ q) : q ∨ p := by
          cases h with
          | inl hp => sorry
          | inr hq => exact Or.inl hq

        theorem swap' (p q : Prop) : p ∨ q → q ∨ p
          | .inl hp => Or.inr hp
          | .inr hq => sorry
        """
    )
    first = session.enter(0)
    assert first.kind is HoleKind.TACTIC
    assert not run(session, first.state, "exact Or.inr hp").goals
    second = session.enter(1)
    assert second.kind is HoleKind.TERM
    assert not run(session, second.state, "exact Or.inl hq").goals


def test_former_theorems_can_be_used_and_later_ones_cannot(open_session: Open) -> None:
    session = open_session(
        """
        theorem first (p : Prop) (h : p) : p := by sorry
        theorem second (p : Prop) (h : p) : p := by sorry
        theorem third (p : Prop) (h : p) : p := h
        """
    )
    state = first_state(session, 1)
    assert not run(session, state, "exact first p h").goals
    refused(session, state, "exact third p h")


def test_going_back_to_a_former_hole(open_session: Open) -> None:
    session = open_session(
        """
        theorem first (p : Prop) (h : p) : p := by sorry
        theorem second (q : Prop) (h : q) : q := by sorry
        """
    )
    later = first_state(session, 1)
    again = first_state(session, 0)
    assert again.goals[0].target == "p"
    assert not run(session, again, "exact h").goals
    with pytest.raises(SessionError):
        session.step(later, "exact h")


def test_data_may_be_missing_too(open_session: Open) -> None:
    session = open_session("def swap (x : Nat × Bool) : Bool × Nat := sorry\n")
    state = first_state(session)
    assert state.goals[0].target == "Bool × Nat"
    assert not run(session, state, "exact (x.2, x.1)").goals


def test_a_broken_neighbour_is_no_hindrance(open_session: Open) -> None:
    session = open_session(
        """
        theorem broken : undefined := by simp
        theorem fine (p : Prop) (h : p) : p := by sorry
        """
    )
    assert not run(session, first_state(session), "exact h").goals


@pytest.mark.parametrize(
    ("document", "line"),
    [
        ("theorem t (p : Prop) (h : p) : p := by\n  exact absent\n  sorry\n", 2),
        ("-- first\ntheorem t (p : Undefined) : p := by\n  sorry\n", 2),
        ("-- not there\nimport Nowhere.ToBe.Found\ntheorem t : True := by\n  sorry\n", None),
        ("theorem t (p : Prop) (h : p) : p := by\n  exact (h\n  sorry\n", None),
    ],
)
def test_a_hole_that_lean_never_reaches(open_session: Open, document: str, line: int | None) -> None:
    session = open_session(document)
    with pytest.raises(SessionError) as raised:
        session.enter(0)
    assert str(raised.value)
    if line is not None:
        assert raised.value.line == line


def test_no_such_hole(open_session: Open) -> None:
    session = open_session("theorem t : True := by sorry\n")
    with pytest.raises(SessionError):
        session.enter(1)
    assert first_state(session).goals[0].target == "True"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_a_byte_order_mark(open_session: Open, newline: str) -> None:
    document = "\ufefftheorem t (p : Prop)\n    (h : p) : p := by\n  sorry\n".replace("\n", newline)
    session = open_session(document)
    assert not run(session, first_state(session), "exact h").goals
