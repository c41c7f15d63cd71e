"""Contract conditions, evaluated by Python in the user's module."""

from __future__ import annotations

import builtins
import copy
import inspect
from collections.abc import Callable, Mapping
from types import CodeType, FrameType, ModuleType, SimpleNamespace
from typing import Any

from lemmata.translators.python.replay.reading import Check, Reading, Spec


class Conditions:
    """Conditions of one module, compiled once each."""

    def __init__(self, module: ModuleType, reading: Reading) -> None:
        self._names = module.__dict__
        self._reading = reading
        self._compiled: dict[str, CodeType] = {}
        self._callables: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {}

    def holds(
        self,
        check: Check,
        named: Mapping[str, Any],
        *,
        result: Any = None,
        old: Mapping[str, Any] | None = None,
        snapshots: Mapping[str, Any] | None = None,
    ) -> bool:
        """Whether the condition is true. Raises what it raises."""
        before = dict(old or {})
        known: dict[str, Any] = {**named, "__return__": result, "__old__": SimpleNamespace(**before)}
        if old is not None:
            known.setdefault("result", result)
            known.setdefault("OLD", SimpleNamespace(**(snapshots or {})))
        if not check.called:
            return bool(eval(self._code(check.text), {**self._names, **known}))
        function, parameters = self._callable(check.text)
        if parameters == ("_",):
            return bool(function(SimpleNamespace(**named, result=result)))
        if check.style == "post" and len(parameters) == 1:
            return bool(function(result))
        everything = {"_ARGS": tuple(named.values()), "_KWARGS": {}, **known}
        if check.style == "ensure" and "result" in parameters and old is not None:
            everything["result"] = result
        return bool(function(**{name: everything[name] for name in parameters if name in everything}))

    def snapshots(self, spec: Spec, old: Mapping[str, Any]) -> dict[str, Any]:
        """The values that `icontract.snapshot` keeps."""
        kept: dict[str, Any] = {}
        for name, text in spec.snapshots:
            function, parameters = self._callable(text)
            kept[name] = copy.deepcopy(function(**{parameter: old[parameter] for parameter in parameters}))
        return kept

    def false_in(self, check: Check, frame: FrameType) -> bool:
        """Whether a loop invariant is false in a frame; what cannot be evaluated there is not called false."""
        try:
            return not eval(self._code(check.text), {**frame.f_globals, **frame.f_locals})
        except Exception:
            return False

    def broken(self, item: Any) -> Check | None:
        """An invariant of the object's class that does not hold; classes of other modules have none."""
        for kind in type(item).__mro__:
            for check in self._reading.classes.get(kind.__name__, ()):
                if check.called:
                    function, parameters = self._callable(check.text)
                    holds = function(*([item] if parameters else []))
                else:
                    holds = eval(self._code(check.text), {**self._names, "self": item})
                if not holds:
                    return check
        return None

    def allowed(self, spec: Spec, error: BaseException) -> bool:
        """Whether the contract says that the function may raise this."""
        for name in spec.raises:
            kind = self._names.get(name, getattr(builtins, name, None))
            if isinstance(kind, type) and isinstance(error, kind):
                return True
        return False

    def _callable(self, text: str) -> tuple[Callable[..., Any], tuple[str, ...]]:
        if text not in self._callables:
            function = eval(self._code(text), self._names)
            self._callables[text] = (function, tuple(inspect.signature(function).parameters))
        return self._callables[text]

    def _code(self, text: str) -> CodeType:
        if text not in self._compiled:
            self._compiled[text] = compile(text.strip(), "<contract>", "eval")
        return self._compiled[text]
