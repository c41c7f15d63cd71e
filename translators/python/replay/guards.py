"""What a contract library would check inside a call: preconditions of other functions, invariants of new objects."""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import ModuleType
from typing import Any

from lemmata.translators.python.replay.conditions import Conditions
from lemmata.translators.python.replay.reading import Check, Reading, Role, Spec


class Broken(BaseException):
    """A condition that does not hold inside a call. `function`: whose condition it is."""

    def __init__(self, check: Check, function: str) -> None:
        super().__init__(check.text)
        self.check = check
        self.function = function


def guard(module: ModuleType, reading: Reading, conditions: Conditions) -> None:
    """Once for a module: its own calls raise Broken where they break a condition."""
    for name, spec in reading.functions.items():
        function = module.__dict__.get(name)
        if spec.of(Role.PRE) and callable(function):
            module.__dict__[name] = _guarded(function, spec, conditions)
    guard_classes(module, reading, conditions)


def guard_classes(module: ModuleType, reading: Reading, conditions: Conditions) -> None:
    """Only the invariants of new objects."""
    for name, checks in reading.classes.items():
        kind = module.__dict__.get(name)
        if checks and isinstance(kind, type) and "__init__" in kind.__dict__:
            type.__setattr__(kind, "__init__", _watched(kind, kind.__dict__["__init__"], checks[0], conditions))


def _guarded(function: Callable[..., Any], spec: Spec, conditions: Conditions) -> Callable[..., Any]:
    @functools.wraps(function)
    def guarded(*positional: Any, **by_name: Any) -> Any:
        named = dict(zip(spec.parameters, positional, strict=False)) | by_name
        for check in spec.of(Role.PRE):
            if len(named) == len(spec.parameters) and not conditions.holds(check, named):
                raise Broken(check, spec.name)
        return function(*positional, **by_name)

    return guarded


def _watched(kind: type, initialise: Callable[..., None], check: Check, conditions: Conditions) -> Callable[..., None]:
    @functools.wraps(initialise)
    def watched(self: Any, *positional: Any, **by_name: Any) -> None:
        initialise(self, *positional, **by_name)
        broken = conditions.broken(self) if type(self) is kind else None
        if broken is not None:
            raise Broken(broken, kind.__name__)

    return watched
