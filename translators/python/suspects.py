"""Calls that symbolic execution of the translated function suspects, written as calls of the source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lemmata.translators.obligations.program import Function, Module
from lemmata.translators.obligations.types import Value
from lemmata.translators.python.invariants.samples import samples
from lemmata.translators.python.pairing import written

SECONDS, WITNESS_SECONDS = 2.0, 1.0
MOST = 6


def suspects(module: Module, name: str) -> list[str]:
    """Calls that may break the contract of a function, and calls that meet its precondition. Replaying decides."""
    function = module.functions.get(name)
    if function is None:
        return []
    from lemmata.translators.obligations.smt.explore import candidates, example_inputs

    found: dict[str, None] = {}
    try:
        for candidate in islice(candidates(module, name, SECONDS), MOST):
            found[_call(function, candidate.arguments)] = None
        for arguments in islice(example_inputs(module, name, WITNESS_SECONDS), MOST):
            found[_call(function, arguments)] = None
    except Exception:  # what symbolic execution cannot follow is no reason not to run the function
        return list(found)
    return list(found)


def admits(module: Module, name: str) -> bool | None:
    """Whether arguments are known that meet a function's precondition; None of a function that is not translated."""
    function = module.functions.get(name)
    if function is None:
        return None
    if not function.requires or samples(module, function, 1):
        return True
    from lemmata.translators.obligations.smt.explore import example_inputs

    try:
        return next(iter(example_inputs(module, name, WITNESS_SECONDS)), None) is not None
    except Exception:  # what symbolic execution cannot follow shows nothing
        return False


def _call(function: Function, arguments: tuple[Value, ...]) -> str:
    return f"{function.name}({', '.join(_written(function, arguments))})"


def _written(function: Function, arguments: tuple[Value, ...]) -> Iterator[str]:
    for parameter, value in zip(function.parameters, arguments, strict=True):
        yield written(value, parameter.type)
