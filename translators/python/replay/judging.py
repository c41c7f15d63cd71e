"""One call of a function, and what it breaks."""

from __future__ import annotations

import copy
import inspect
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import CodeType, FrameType, ModuleType
from typing import Any

from lemmata.translators.python.replay.clock import OutOfTime, limited
from lemmata.translators.python.replay.conditions import Conditions
from lemmata.translators.python.replay.endless import repeats_call, repeats_state
from lemmata.translators.python.replay.guards import Broken
from lemmata.translators.python.replay.loading import find
from lemmata.translators.python.replay.reading import Check, Reading, Role, Spec

CALL, POST, LOOP, CLASS = "call precondition", "postcondition", "invariant", "class invariant"
EXCEPTION, ENDLESS = "exception", "endless"

RESOURCES = (MemoryError, OverflowError, RecursionError)  # the machine's limits, which say nothing of the function


@dataclass(frozen=True, slots=True)
class Event:
    """What a call broke. `kind`: one of the words above; `exception`: its class. The place is that of the broken
    condition, for exceptions and calls that of the code in the function itself (columns in characters, -1 unknown).
    """

    kind: str
    line: int
    end_line: int
    text: str
    exception: str = ""
    column: int = -1
    end_column: int = -1
    first_round: bool = False

    @property
    def key(self) -> tuple[str, int, int, str, bool]:
        return (self.kind, self.line, self.column, self.exception, self.first_round)


class NotAllowed(Exception):
    """The arguments do not meet the function's own precondition."""


class Judge:
    """Calls one function of a module. `seconds`: for one call."""

    def __init__(
        self, module: ModuleType, reading: Reading, conditions: Conditions, name: str, seconds: float = 1.0
    ) -> None:
        self.spec: Spec = reading.functions[name]
        self.function: Callable[..., Any] = inspect.unwrap(find(module, name))
        self.conditions = conditions
        self.owner: object = module.__dict__.get(name.rpartition(".")[0])  # the class of a method
        self.seconds = seconds
        self._code: CodeType | None = getattr(self.function, "__code__", None)
        self._loops = {check.first: check for check in self.spec.of(Role.LOOP)}

    def admits(self, arguments: Sequence[Any]) -> bool:
        """Whether the precondition holds; a precondition that raises does not."""
        named = dict(zip(self.spec.parameters, arguments, strict=True))
        try:
            with limited(self.seconds):
                return all(self.conditions.holds(check, named) for check in self.spec.of(Role.PRE))
        except (Exception, OutOfTime):
            return False

    def call(self, arguments: Sequence[Any]) -> tuple[Any, Event | None]:
        """The result (None after an exception) and what was broken. Raises NotAllowed."""
        named = dict(zip(self.spec.parameters, copy.deepcopy(list(arguments)), strict=True))
        old = copy.deepcopy(named)
        snapshots = self.conditions.snapshots(self.spec, old)
        try:
            with limited(self.seconds):
                result = self._traced(list(named.values()))
        except OutOfTime:
            return None, self._late(list(old.values()))
        except Broken as broken:
            return None, self._broken(broken)
        except RecursionError as error:
            return None, self._deep(error)
        except Exception as error:
            return None, self._exception(error)
        return result, self._after(named, old, snapshots, result)

    def _after(
        self, named: dict[str, Any], old: dict[str, Any], snapshots: dict[str, Any], result: Any
    ) -> Event | None:
        for check in self.spec.of(Role.POST):
            try:
                with limited(self.seconds):
                    if self.conditions.holds(check, named, result=result, old=old, snapshots=snapshots):
                        continue
                why = ""
            except OutOfTime:
                continue
            except Exception as error:
                why = f" (it raises {type(error).__name__}: {error})"
            return Event(POST, check.line, check.end_line, check.shown + why)
        return None

    def _traced(self, values: list[Any]) -> Any:
        if not self._loops or self._code is None:
            return self.function(*values)
        seen: set[tuple[int, int]] = set()

        def local(frame: FrameType, event: str, argument: Any) -> Any:
            check = self._loops.get(frame.f_lineno) if event == "line" else None
            if check is not None:
                first = (id(frame), check.line) not in seen
                seen.add((id(frame), check.line))
                if self.conditions.false_in(check, frame):
                    raise Broken(Check(Role.LOOP, check.text, check.line, check.end_line, first=int(first)), "")
            return local

        def entering(frame: FrameType, event: str, argument: Any) -> Any:
            return local if frame.f_code is self._code else None

        sys.settrace(entering)
        try:
            return self.function(*values)
        finally:
            sys.settrace(None)

    def _exception(self, error: Exception) -> Event | None:
        place = self._place(error)
        name = type(error).__name__
        if isinstance(error, RESOURCES) or "integer string conversion" in str(error):
            return None
        if self.conditions.allowed(self.spec, error):
            return None
        if place is None:
            return Event(EXCEPTION, self.spec.line, self.spec.end_line, f"{name}: {error}", name)
        line, end_line, column, end_column, outer = place
        if isinstance(error, AssertionError) and line in self.spec.leading:
            if outer is None:
                raise NotAllowed
            line, end_line, column, end_column = outer
        elif isinstance(error, AssertionError) and outer is not None:
            line, end_line, column, end_column = outer
        text = f"{name}: {error}" if str(error) else name
        return Event(EXCEPTION, line, end_line, text, name, column, end_column)

    def _broken(self, broken: Broken) -> Event:
        check = broken.check
        if check.role is Role.LOOP:
            return Event(LOOP, check.line, check.end_line, check.shown, first_round=bool(check.first))
        place = self._place(broken)
        kind = CLASS if check.role is Role.INVARIANT else CALL
        text = f"{broken.function} requires {check.shown}" if kind == CALL else f"{broken.function}: {check.shown}"
        line, end_line, column, end_column = place[:4] if place else (self.spec.line, self.spec.end_line, -1, -1)
        return Event(kind, line, end_line, text, "", column, end_column)

    def _late(self, values: list[Any]) -> Event | None:
        """A call that takes long is endless where its state is seen to come back."""
        if not self.spec.closed or self._code is None:
            return None
        try:
            with limited(self.seconds):
                again = repeats_state(self.function, values, self._code)
        except (Exception, OutOfTime):
            return None
        return self._endless("never returns: its variables come back to the same values") if again else None

    def _deep(self, error: RecursionError) -> Event | None:
        """Too many calls within calls are endless where one comes back."""
        certain = self.spec.closed and not self.spec.rebinds and self._code is not None
        if certain and self._code is not None and repeats_call(error, self._code):
            return self._endless("never returns: it calls itself with the same arguments")
        return None

    def _endless(self, text: str) -> Event:
        return Event(ENDLESS, self.spec.line, self.spec.end_line, text)

    def _place(self, error: BaseException) -> tuple[int, int, int, int, tuple[int, int, int, int] | None] | None:
        """Where in the function itself: in its innermost activation, and in the one around it, if there are two."""
        found: list[tuple[int, int, int, int]] = []
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_code is self._code:
                found.append(_position(error, frame))
        if not found:
            return None
        return (*found[-1], found[-2] if len(found) > 1 else None)


def _position(error: BaseException, wanted: FrameType) -> tuple[int, int, int, int]:
    trace = error.__traceback__
    while trace is not None and trace.tb_frame is not wanted:
        trace = trace.tb_next
    if trace is None:
        return (0, 0, -1, -1)
    positions = list(wanted.f_code.co_positions())
    line, end_line, column, end_column = positions[trace.tb_lasti // 2]
    at = line or trace.tb_lineno
    return (at, end_line or at, -1 if column is None else column, -1 if end_column is None else end_column)
