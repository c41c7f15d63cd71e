"""Giving up, from another thread, what a session is doing."""

from __future__ import annotations

from lemmata.agent.lean.session import FailureKind, Interruptible, Limits
from tests.agent.lean.conformance.helpers import Open, first_state, kind, once_at_work, run

ENDLESS = """
    partial def spin (n : Nat) : Nat := spin (n + 1)

    theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
      sorry
"""


def test_a_running_tactic_is_given_up_and_the_session_goes_on(open_session: Open) -> None:
    session = open_session(ENDLESS)
    assert isinstance(session, Interruptible)
    start = first_state(session)
    half = run(session, start, "constructor")
    interrupter = once_at_work(session.interrupt)
    assert kind(session, half, "have : spin 0 = 0 := by native_decide", Limits(seconds=200)) is FailureKind.CRASH
    interrupter.join()
    assert not run(session, half, "exact hp", "exact hq").goals


def test_an_interrupt_between_two_steps_costs_nothing_but_time(open_session: Open) -> None:
    session = open_session(ENDLESS)
    assert isinstance(session, Interruptible)
    half = run(session, first_state(session), "constructor")
    session.interrupt()
    session.step(half, "exact hp")  # may find Lean gone
    assert not run(session, half, "exact hp", "exact hq").goals
