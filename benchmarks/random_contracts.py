"""Functions made at random with contracts that a few runs of them suggest: true on those, perhaps not elsewhere.

What is proved of them is attacked: called many times by CPython with other arguments.
"""

from __future__ import annotations

import ast
import copy
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from lemmata.benchmarks.random_functions import BOOL, HEADER, INT, MAP, OPTION, PAIR, RandomFunctions
from lemmata.translators.python.replay.clock import OutOfTime, limited
from lemmata.translators.python.replay.generating import Generator

_SAMPLES = 6
_RESULTS: Mapping[str, tuple[str, ...]] = {
    INT: ("result >= 0", "result >= {small}", "result <= {number}", "result == {number}", "result != {small}"),
    BOOL: ("result == ({number} < {small})", "result", "not result"),
    OPTION: ("result is None", "result is not None", "result is None or result >= 0"),
    PAIR: ("result[0] >= {small}", "result[1] == {text}", "len(result[1]) <= len({text})"),
}
_SIZED = ("len(result) >= 1", "len(result) <= {number}", "len(result) == {number}", "result == {same}")
_ADMITS: Mapping[str, tuple[str, ...]] = {
    INT: ("{name} >= 0", "{name} > 0", "-5 <= {name} <= 5"),
    "str": ("len({name}) > 0",),
    "list[int]": ("len({name}) > 0", "all(q >= 0 for q in {name})"),
    MAP: ("len({name}) > 0",),
}


@dataclass(frozen=True, slots=True)
class Contracted:
    """`text`: the function with its contract, in the form of a docstring (PEP 316)."""

    name: str
    text: str
    parameters: Mapping[str, str]
    requires: tuple[str, ...]
    ensures: tuple[str, ...]


def contracted(seed: int, count: int) -> list[Contracted]:
    """So many functions; those that a few runs do not finish are left out."""
    made: list[Contracted] = []
    number = 0
    while len(made) < count:
        found = _one(f"f{len(made)}", seed * 10_000 + number)
        number += 1
        if found is not None:
            made.append(found)
    return made


def module(functions: Sequence[Contracted]) -> str:
    return HEADER + "".join(f"\n\n{each.text}" for each in functions)


def attack(function: Contracted, calls: int, seed: int) -> str | None:
    """The first of so many random calls that meets the precondition and breaks the contract; None where none does."""
    scope = _scope(function.text)
    kinds = [typing.get_type_hints(scope[function.name])[name] for name in function.parameters]
    for _, values in zip(range(calls), Generator([0, 1, 2, 3, 7], seed).tuples(kinds), strict=False):
        arguments = dict(zip(function.parameters, values, strict=True))
        shown = f"{function.name}(**{arguments!r})"
        problem = _broken(function, scope, arguments)
        if problem:
            return f"{shown}: {problem}"
    return None


def _broken(function: Contracted, scope: dict[str, Any], arguments: dict[str, Any]) -> str:
    try:
        with limited(2.0):
            if not all(eval(text, scope, copy.deepcopy(arguments)) for text in function.requires):
                return ""
            result = scope[function.name](**copy.deepcopy(arguments))
            after = {**arguments, "result": result}
            failed = [text for text in function.ensures if not eval(text, scope, after)]
    except (OutOfTime, MemoryError, RecursionError, OverflowError):
        return ""
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return f"{result!r} fails {failed[0]}" if failed else ""


def _scope(text: str) -> dict[str, Any]:
    scope: dict[str, Any] = {}
    exec(compile(HEADER + text, "<generated>", "exec"), scope)
    return scope


def _one(name: str, seed: int) -> Contracted | None:
    chance = Random(seed)
    source = RandomFunctions(seed, 1, 0.5)
    text = source.function(name)
    definition = ast.parse(text).body[0]
    assert isinstance(definition, ast.FunctionDef) and definition.returns is not None
    parameters = {each.arg: ast.unparse(each.annotation or definition.returns) for each in definition.args.args}
    returns = ast.unparse(definition.returns)
    requires = [
        _filled(chance.choice(_ADMITS[kind]), {"name": at}) for at, kind in parameters.items() if kind in _ADMITS
    ]
    requires = [each for each in requires if chance.random() < 0.6]
    bare = Contracted(name, text, parameters, tuple(requires), ())
    scope = _scope(text)
    kinds = [typing.get_type_hints(scope[name])[each] for each in parameters]
    runs: list[dict[str, Any]] = []
    for _, values in zip(range(60), Generator([0, 1, 2], seed).tuples(kinds), strict=False):
        arguments = dict(zip(parameters, values, strict=True))
        if len(runs) == _SAMPLES:
            break
        if not all(eval(each, scope, copy.deepcopy(arguments)) for each in requires):
            continue
        if _broken(bare, scope, arguments):
            return None
        runs.append({**arguments, "result": scope[name](**copy.deepcopy(arguments))})
    forms = [*_RESULTS.get(returns, _SIZED), "{any}"]
    guesses = [_guess(chance.choice(forms), source, parameters) for _ in range(12)]
    ensures = [each for each in dict.fromkeys(guesses) if runs and all(_holds(each, scope, run) for run in runs)][:2]
    if not ensures:
        return None
    lines = [*(f"    pre: {each}" for each in requires), *(f"    post: {_post(each)}" for each in ensures)]
    head, body = text.split("\n", 1)
    text = "\n".join([head, '    """', *lines, '    """', body])
    return Contracted(name, text, parameters, tuple(requires), tuple(ensures))


def _post(text: str) -> str:
    return text.replace("result", "__return__")


def _guess(form: str, source: RandomFunctions, parameters: Mapping[str, str]) -> str:
    values = {
        "small": "1",
        "number": source.of(INT, parameters),
        "text": source.of("str", parameters),
        "same": next(iter(parameters)),
        "any": source.of(BOOL, parameters),
    }
    return _filled(form, values)


def _filled(form: str, values: Mapping[str, str]) -> str:
    for key, value in values.items():
        form = form.replace("{" + key + "}", value)
    return form


def _holds(text: str, scope: dict[str, Any], run: dict[str, Any]) -> bool:
    try:
        return bool(eval(text, scope, copy.deepcopy(run)))
    except Exception:
        return False
