"""Budgets in seconds and tactics, and cancellation."""

from __future__ import annotations

from lemmata.agent.search.budget import Budget, CancelToken, Meter, StopReason


def test_tactics_are_counted() -> None:
    meter = Meter(Budget(seconds=100.0, nodes=2))
    assert [meter.take(), meter.take(), meter.take()] == [None, None, StopReason.NODES]
    assert meter.nodes == 2


def test_seconds_run_out() -> None:
    now = [0.0]
    meter = Meter(Budget(seconds=3.0), clock=lambda: now[0])
    assert meter.take() is None and meter.seconds_left == 3.0
    now[0] = 3.5
    assert meter.take() is StopReason.SECONDS and meter.seconds_left == 0.0


def test_a_token_cancels() -> None:
    token = CancelToken()
    meter = Meter(Budget(), token)
    assert meter.spent() is None
    token.cancel()
    assert meter.spent() is StopReason.CANCELLED
