"""Typed terms over named operations, each with a Lean text and a meaning in Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

_DEEPEST = 500
_INFIX = re.compile(r"(?:\}|\w) (?:[^\w\s{(\[\.]+) ")
_ATOM = re.compile(r"[\w.']+|\[[^\[\]]*\]")
_APPLICATION = re.compile(r"[\w.]+ \{|\{\d\}\.\w+")

Value: TypeAlias = Any  # int, bool, tuple for lists, nested tuples for values of generated types


@dataclass(frozen=True, slots=True)
class Operation:
    """`lean` has a place `{0}`, `{1}`, … for each argument; `own`: defined in the sheet itself."""

    name: str
    inputs: tuple[str, ...]
    output: str
    lean: str
    meaning: Callable[..., Value]
    own: bool = False

    @property
    def infix(self) -> bool:
        """Whether its text is an operator between or before its arguments, which binds less than application."""
        return bool(_INFIX.search(self.lean)) and "}." not in self.lean


@dataclass(frozen=True, slots=True)
class Term:
    """A variable (no operation, its name in `name`) or an operation applied to terms."""

    type: str
    name: str
    operation: Operation | None = None
    arguments: tuple[Term, ...] = ()

    @property
    def size(self) -> int:
        return 1 + sum(argument.size for argument in self.arguments)

    @property
    def constant(self) -> bool:
        return self.operation is not None and not self.arguments

    def variables(self) -> tuple[tuple[str, str], ...]:
        """(name, type) of each variable, by first occurrence."""
        if self.operation is None:
            return ((self.name, self.type),)
        return tuple(dict.fromkeys(pair for argument in self.arguments for pair in argument.variables()))

    def own(self) -> int:
        """How many operations of the sheet itself it has."""
        here = self.operation is not None and self.operation.own
        return here + sum(argument.own() for argument in self.arguments)

    def value(self, assignment: Mapping[str, Value]) -> Value:
        if self.operation is None:
            return assignment[self.name]
        values = [argument.value(assignment) for argument in self.arguments]
        if self.operation.own and any(isinstance(value, int) and value > _DEEPEST for value in values):
            raise OverflowError  # a recursion over it would not end
        result = self.operation.meaning(*values)
        if isinstance(result, tuple) and len(result) > _DEEPEST:
            raise OverflowError
        return result

    def text(self) -> str:
        if self.operation is None:
            return self.name
        infix = self.operation.infix
        return self.operation.lean.format(*(argument.operand(infix) for argument in self.arguments))

    def operand(self, infix: bool) -> str:
        """The text as an argument: of an infix operator, which binds less than application, or of a function."""
        text = self.text()
        if _ATOM.fullmatch(text) or (infix and self.operation is not None and _APPLICATION.match(self.operation.lean)):
            return text
        return f"({text})"


def variable(name: str, type_: str) -> Term:
    return Term(type_, name)


def apply(operation: Operation, *arguments: Term) -> Term:
    return Term(operation.output, operation.name, operation, arguments)
