"""The definitions of a file as functions in Python, with the types of what they take and give."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lemmata.agent.lemmas.interpret import Interpreter, TooLargeError, UnreadableError, bounded
from lemmata.agent.lemmas.library import Value
from lemmata.agent.lemmas.patterns import Matcher, matcher
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Definition, Inductive
from lemmata.agent.policy.scanner import signature
from lemmata.agent.policy.terms import atoms, split_top, stripped, tokens
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.syntax import Node

_SIMPLE = frozenset({"Nat", "Bool", "Int"})
_DOTTED = re.compile(r"(?<![\w)\]'!?₀-₉])\.(?=[^\W\d])")
_SECTION = re.compile(r"\(([^()]*)·([^()·]*)\)")
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
class Constructor:
    """One constructor of a file's own type; its value is `(name, arguments…)`."""

    name: str
    inputs: tuple[str, ...]


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
    types = {kind.name: made for kind in context.inductives if (made := _constructors(kind, short)) is not None}
    return _Reader(context, types, short).read(wanted)


def _constructors(kind: Inductive, short: Mapping[str, str]) -> tuple[Constructor, ...] | None:
    if kind.is_predicate or kind.structure or kind.binders or not kind.body:
        return None
    found = []
    for name, text in _bars(kind.body):
        binders, result, _ = signature(text)
        inputs = [each for names, type_ in _groups(binders) for each in [type_] * len(names)]
        inputs += _arrows(result)[:-1]
        found.append(Constructor(name, tuple(_full(each, short) for each in inputs)))
    return tuple(found)


def _bars(body: str) -> Iterator[tuple[str, str]]:
    """Each constructor's name and what follows it."""
    bars = [token.start for token in tokens(body) if token.text == "|" and token.depth == 0]
    for start, end in pairwise([*bars, len(body)]):
        text = re.split(r"\bderiving\b", body[start + 1 : end])[0].strip()
        if match := re.match(r"[^\W\d][\w'!?₀-₉]*", text):
            yield match.group(), text[match.end() :]


def _groups(binders: str) -> Iterator[tuple[list[str], str]]:
    """The names and the type of each group of explicit binders."""
    for piece in atoms(binders):
        if piece.startswith("(") and (parts := split_top(piece[1:-1], frozenset({":"}))):
            yield parts[0].split(), stripped(parts[2])


def _arrows(text: str) -> list[str]:
    """The parts of a chain of arrows."""
    parts: list[str] = []
    while pieces := split_top(text, frozenset({"→", "->"})):
        parts.append(stripped(pieces[0]))
        text = pieces[2]
    return [*parts, stripped(text)] if text.strip() else parts


def _full(kind: str, short: Mapping[str, str]) -> str:
    """The type with the full names of the file's own types."""
    return " ".join(short.get(word, word) for word in kind.split())


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
        groups = list(_groups(definition.binders))
        names = [name for group, _ in groups for name in group]
        arrows = _arrows(definition.result)
        listed = [type_ for group, type_ in groups for _ in group] + arrows[:-1]
        inputs = [_full(type_, self._short) for type_ in listed]
        output = _full(arrows[-1], self._short) if arrows else ""
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
            only = interpreter.compile(_parsed(body), bound)
            return lambda *values: only(dict(zip(names, values, strict=True)))
        rows = []
        for patterns, right in _equations(body):
            columns = [matcher(_parsed(pattern), self._arities) for pattern in patterns]
            inner = bound.union(*(variables for _, variables in columns))
            rows.append(([column for column, _ in columns], interpreter.compile(_parsed(right), inner)))
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


def _equations(body: str) -> Iterator[tuple[list[str], str]]:
    """Patterns and right side of each equation."""
    marks = [token for token in tokens(body) if token.depth == 0 and token.text in ("|", ",", "=>")]
    row: list[str] = []
    start, right = 0, None
    for token in marks:
        if token.text == "|":
            if right is not None:
                yield row, body[right : token.start].strip()
            elif row:
                raise UnreadableError("alternatives")
            row, right, start = [], None, token.end
        elif right is None:
            row.append(body[start : token.start].strip())
            start = token.end
            right = token.end if token.text == "=>" else None
    if right is not None:
        yield row, body[right:].strip()


def _parsed(text: str) -> Node:
    text = _SECTION.sub(lambda m: f"(fun section' => {m[1]}section'{m[2]})", text)
    node = parse(" ".join(_DOTTED.sub("constructor'.", text).split()))
    if node is None:
        raise UnreadableError(text)
    return node
