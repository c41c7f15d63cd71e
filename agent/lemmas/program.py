"""The definitions of a file as functions in Python, with the types of what they take and give."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from lemmata.agent.lemmas.declared import Constructor, arrows, constructors, equations, full, groups, parsed
from lemmata.agent.lemmas.interpret import Interpreter, UnreadableError
from lemmata.agent.lemmas.library import TooLargeError, Value, bounded
from lemmata.agent.lemmas.patterns import Matcher, matcher
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Definition
from lemmata.agent.policy.terms import atoms, stripped

_SIMPLE = frozenset({"Nat", "Bool", "Int"})
_MATCH = re.compile(r"match\s+(.*?)\s+with\b", re.DOTALL)
_FUEL = 500  # calls of the file's functions in one evaluation
_DEEPEST = 60  # calls of the file's functions inside one another
_MANY = 200_000  # values that are remembered


@dataclass(frozen=True, slots=True)
class Function:
    """`inputs` and `output` are types as text, without brackets around them."""

    definition: Definition
    inputs: tuple[str, ...]
    output: str
    meaning: Callable[..., Value]


@dataclass(frozen=True, slots=True)
class Program:
    """`functions`: by full name; definitions with anything in them that is not modelled are left out.

    `types`: the file's own types without parameters, by full name.
    """

    functions: Mapping[str, Function]
    types: Mapping[str, tuple[Constructor, ...]]

    def basic(self, kind: str) -> bool:
        """Whether values of the type can be made."""
        if kind.startswith("List "):
            return self.basic(stripped(kind[5:]))
        return kind in _SIMPLE or kind in self.types


def read_program(context: FileContext, wanted: Sequence[Definition]) -> Program:
    """Those of the definitions that can be read, and what they call."""
    short = {kind.name.rpartition(".")[2]: kind.name for kind in context.inductives}
    types = {kind.name: made for kind in context.inductives if (made := constructors(kind, short)) is not None}
    return _Reader(context, types, short).read(wanted)


class _Reader:
    def __init__(
        self, context: FileContext, types: Mapping[str, tuple[Constructor, ...]], short: Mapping[str, str]
    ) -> None:
        self._context = context
        self._types = types
        self._short = short
        made = [constructor for constructors in types.values() for constructor in constructors]
        self._arities = {c.name: frozenset(len(d.inputs) for d in made if d.name == c.name) for c in made}
        self._functions: dict[str, Function] = {}
        self._calls: dict[str, tuple[int, Callable[..., Value]]] = {}
        self._fuel = _FUEL
        self._depth = 0

    def read(self, wanted: Sequence[Definition]) -> Program:
        for definition in reversed(wanted):  # what is called comes later in the list
            try:
                self._read(definition)
            except UnreadableError:
                self._forget(definition.name)
        return Program(self._functions, self._types)

    def _forget(self, name: str) -> None:
        for alias in self._aliases(name):
            self._calls.pop(alias, None)

    def _aliases(self, name: str) -> list[str]:
        parts = name.split(".")
        return [".".join(parts[start:]) for start in range(len(parts))]

    def _read(self, definition: Definition) -> None:
        if any(piece[:1] in "{[⦃" for piece in atoms(definition.binders)):
            raise UnreadableError("an implicit argument")
        named = list(groups(definition.binders))
        names = [name for group, _ in named for name in group]
        parts = arrows(definition.result)
        listed = [type_ for group, type_ in named for _ in group] + parts[:-1]
        inputs = [full(type_, self._short) for type_ in listed]
        output = full(parts[-1], self._short) if parts else ""
        kinds = {*inputs, output}
        integers = any("Int" in kind.split() for kind in kinds)
        if not output or output == "Prop" or (integers and any("Nat" in kind.split() for kind in kinds)):
            raise UnreadableError(output)
        run: list[Callable[..., Value]] = []
        memory: dict[tuple[Value, ...], Value] = {}

        def meaning(*values: Value) -> Value:
            if values in memory:
                return memory[values]
            if self._depth == 0:
                self._fuel = _FUEL
            self._fuel -= 1
            if self._fuel < 0 or self._depth > _DEEPEST:
                raise TooLargeError
            self._depth += 1
            try:
                result = bounded(run[0](*values))
            finally:
                self._depth -= 1
            if len(memory) < _MANY:
                memory[values] = result
            return result

        for alias in self._aliases(definition.name):
            self._calls[alias] = (len(inputs), meaning)
        run.append(self._body(definition.body, names, len(inputs), integers))
        self._functions[definition.name] = Function(definition, tuple(inputs), output, meaning)

    def _body(self, body: str, names: list[str], arity: int, integers: bool) -> Callable[..., Value]:
        interpreter = Interpreter(self._calls, self._arities, integers)
        body = re.split(r"\b(?:termination_by|decreasing_by)\b", body)[0]
        scrutinees: list[str] = []
        if match := _MATCH.match(body):
            scrutinees = [piece.rpartition(":")[2].strip() for piece in match[1].split(",")]
            body = body[match.end() :].strip()
            if len(names) != arity or not body.startswith("|") or not set(scrutinees) <= set(names):
                raise UnreadableError("match")
        bound = frozenset(names)
        if not body.startswith("|"):
            if len(names) != arity:
                raise UnreadableError("fewer names than arguments")
            only = interpreter.compile(parsed(body), bound)
            return lambda *values: only(dict(zip(names, values, strict=True)))
        rows = []
        for patterns, right in equations(body):
            columns = [matcher(parsed(pattern), self._arities) for pattern in patterns]
            inner = bound.union(*(variables for _, variables in columns))
            rows.append(([column for column, _ in columns], interpreter.compile(parsed(right), inner)))
        if any(len(columns) != (len(scrutinees) or arity - len(names)) for columns, _ in rows):
            raise UnreadableError("patterns")
        return _first(names, [names.index(name) for name in scrutinees], rows)


def _first(
    names: Sequence[str], places: Sequence[int], rows: Sequence[tuple[Sequence[Matcher], Callable[..., Value]]]
) -> Callable[..., Value]:
    """The first row that fits, on the arguments at `places`, or on those behind the named ones."""

    def run(*values: Value) -> Value:
        env = dict(zip(names, values, strict=False))
        looked = [values[place] for place in places] if places else values[len(names) :]
        for columns, right in rows:
            found: dict[str, Value] = {}
            if all(column(value, found) for column, value in zip(columns, looked, strict=True)):
                return right({**env, **found})
        raise TooLargeError

    return run
