"""A limit on the wall time of a piece of Python code."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class OutOfTime(BaseException):
    """The time is over. No `except Exception` in the user's code holds it up."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises OutOfTime in the body after `seconds`. In the main thread only; code in C is not interrupted."""

    def over(number: int, frame: object) -> None:
        raise OutOfTime

    former = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.05)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)
