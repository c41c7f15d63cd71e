"""Calls that never return, where that is certain: a state, or a call, that comes back."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from types import CodeType, FrameType
from typing import Any

MAX_STATES = 20_000


class _Seen(BaseException):
    pass


def repeats_call(error: RecursionError, code: CodeType) -> bool:
    """Whether two activations of the function that are open at once began with the same arguments.

    For functions that give no parameter another value, so that the arguments are still seen.
    """
    parameters = code.co_varnames[: code.co_argcount]
    calls: set[str] = set()
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code is code:
            values = [frame.f_locals.get(name) for name in parameters]
            state = repr(values)
            if state in calls and _plain(values):
                return True
            calls.add(state)
    return False


def _watch() -> Callable[[FrameType, str, Any], Any]:
    """Follows one activation."""
    seen: set[tuple[int, str]] = set()

    def local(frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            values = dict(frame.f_locals)
            state = (frame.f_lasti, repr(values))
            if not _plain(values) or len(seen) > MAX_STATES:
                return None
            if state in seen:
                raise _Seen
            seen.add(state)
        return local

    return local


def _plain(value: Any) -> bool:
    """Whether what is printed of a value is all there is to it."""
    if isinstance(value, list | tuple | set | frozenset):
        return all(map(_plain, value))
    if isinstance(value, dict):
        return all(_plain(key) and _plain(item) for key, item in value.items())
    return value is None or type(value) in (int, bool, str, bytes)


def repeats_state(function: Callable[..., Any], values: Sequence[Any], code: CodeType) -> bool:
    """Whether the function, run again, comes to one of its lines twice with all variables the same.

    Its variables must be all of its state: no iterator, and nothing outside that changes.
    """

    def entering(frame: FrameType, event: str, argument: Any) -> Any:
        return _watch() if frame.f_code is code else None

    sys.settrace(entering)
    try:
        function(*values)
    except _Seen:
        return True
    finally:
        sys.settrace(None)
    return False
