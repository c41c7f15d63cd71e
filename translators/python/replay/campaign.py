"""Looking for calls of one function that break something."""

from __future__ import annotations

import inspect
import time
import typing
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from lemmata.translators.python.replay.generating import Generator, NoGenerator
from lemmata.translators.python.replay.judging import ENDLESS, Event, Judge, NotAllowed
from lemmata.translators.python.replay.shrinking import shrink
from lemmata.translators.python.replay.writing import shown_call

QUICK_CALLS = 600


@dataclass(slots=True)
class Campaign:
    """What is known of one function. `admitted`: arguments that met its precondition; `tried`: all. `problem`: why
    nothing can be tried.
    """

    judge: Judge
    constants: Sequence[int | str]
    seed: int = 0
    tried: int = 0
    admitted: int = 0
    late: str = ""
    problem: str = ""
    events: dict[tuple[Any, ...], tuple[Event, list[Any], Any]] = field(default_factory=dict)
    kinds: list[Any] = field(default_factory=list)

    def prepare(self) -> bool:
        """Whether values of all parameters' types can be made up."""
        try:
            function = self.judge.function
            hints = typing.get_type_hints(function)
            names = self.judge.spec.parameters
            if names[:1] == ("self",) and self.judge.owner is not None:
                hints.setdefault("self", self.judge.owner)
            missing = [name for name in names if name not in hints]
            if missing:
                self.problem = f"parameter {missing[0]} has no annotation"
                return False
            if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
                self.problem = "it is a coroutine or a generator"
                return False
            self.kinds = [hints[name] for name in names]
            for kind in self.kinds:
                Generator(self.constants, 0).value(kind, 2)
        except NoGenerator as error:
            self.problem = str(error)
        except Exception as error:
            self.problem = f"its annotations cannot be evaluated: {error}"
        return not self.problem

    def run(self, calls: int, seconds: float, candidates: Iterable[Sequence[Any]] = ()) -> None:
        """Try candidates, then generated arguments; the events found are shrunk."""
        end = time.monotonic() + seconds
        generator = Generator(self.constants, self.seed)
        made = generator.tuples(self.kinds) if self.kinds else iter([[]])
        left = calls
        for arguments in chain(candidates, made):
            if left <= 0 or time.monotonic() > end:
                break
            left -= 1
            self._try(list(arguments), end)
            generator.large = not self.late
            if any(event.kind == ENDLESS for event, _, _ in self.events.values()):
                break
        self.seed += 1

    def _try(self, arguments: list[Any], end: float) -> None:
        self.tried += 1
        start = time.monotonic()
        event, result = self._judged(arguments)
        if time.monotonic() - start > 0.9 * self.judge.seconds and event is None:
            self.late = self.late or self.shown(arguments)
        if event is None or event.key in self.events:
            return
        small = shrink(arguments, lambda trial: time.monotonic() < end + 1.0 and self._key(trial) == event.key)
        again, result = self._judged(small)
        self.events[event.key] = (again or event, small if again else arguments, result)

    def _judged(self, arguments: list[Any]) -> tuple[Event | None, Any]:
        if not self.judge.admits(arguments):
            return None, None
        try:
            result, event = self.judge.call(arguments)
        except NotAllowed:
            return None, None
        self.admitted += 1
        return event, result

    def _key(self, arguments: list[Any]) -> tuple[Any, ...] | None:
        event, _ = self._judged(arguments)
        return event.key if event else None

    def shown(self, arguments: Sequence[Any]) -> str:
        return shown_call(self.judge.spec.name, arguments)
