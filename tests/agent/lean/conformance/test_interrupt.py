"""Giving up, from another thread, what a session is doing."""

from __future__ import annotations

import threading
import time

from lemmata.agent.lean.session import FailureKind, Interruptible, Limits
from tests.agent.lean.conformance.helpers import Open, first_state, kind, run

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
    timer = threading.Timer(0.5, session.interrupt)
    timer.start()
    began = time.monotonic()
    assert kind(session, half, "have : spin 0 = 0 := by native_decide", Limits(seconds=60)) is FailureKind.CRASH
    timer.join()
    assert time.monotonic() - began < 20
    assert not run(session, half, "exact hp", "exact hq").goals


def test_an_interrupt_between_two_steps_costs_nothing_but_time(open_session: Open) -> None:
    session = open_session(ENDLESS)
    assert isinstance(session, Interruptible)
    half = run(session, first_state(session), "constructor")
    session.interrupt()
    session.step(half, "exact hp")  # may find Lean gone
    assert not run(session, half, "exact hp", "exact hq").goals
