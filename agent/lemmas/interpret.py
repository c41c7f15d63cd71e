"""Terms of programs as Python functions: what a definition's body says, run on values (see `library`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from lemmata.agent.lemmas.library import CONSTANTS, INFIX, LIBRARY, Known, Value, bounded, method
from lemmata.agent.smt import syntax
from lemmata.agent.smt.syntax import Node

Environment: TypeAlias = Mapping[str, Value]
Compiled: TypeAlias = Callable[[Environment], Value]


class UnreadableError(Exception):
    """A term has something in it that is not modelled; the message names it."""


class Interpreter:
    """`functions`: by name, arity and meaning; `constructors`: by last name, arities. `integers`: `-` and `/` are those
    of Int, not of Nat.
    """

    def __init__(
        self,
        functions: Mapping[str, tuple[int, Callable[..., Value]]],
        constructors: Mapping[str, frozenset[int]],
        integers: bool = False,
    ) -> None:
        self._functions = functions
        self._constructors = constructors
        self._integers = integers

    def compile(self, node: Node, bound: frozenset[str]) -> Compiled:
        """Raises UnreadableError."""
        match node:
            case syntax.Numeral(value) | syntax.Text(value) | syntax.Character(value):
                return lambda env: value
            case syntax.Name(text):
                return self._name(text, bound)
            case syntax.Items(bracket, items) if bracket in "[(":
                parts = [self.compile(item, bound) for item in items]
                return lambda env: tuple(part(env) for part in parts)
            case syntax.Ascribed(body, _):
                return self.compile(body, bound)
            case syntax.Choice(condition, yes, no, _):
                test, then, other = (self.compile(part, bound) for part in (condition, yes, no))
                return lambda env: then(env) if test(env) else other(env)
            case syntax.LetIn(name, _, value, body):
                first, rest = self.compile(value, bound), self.compile(body, bound | {name})
                return lambda env: rest({**env, name: first(env)})
            case syntax.Binding("fun", name, _, _, body, _, _):
                inside = self.compile(body, bound | {name})
                return lambda env: lambda argument: inside({**env, name: argument})
            case syntax.Operation(symbol, operands):
                return self._operation(symbol, [self.compile(operand, bound) for operand in operands])
            case syntax.Field(subject, name):
                return self._method(self.compile(subject, bound), name, [])
            case syntax.Application(head, arguments):
                return self._application(head, [self.compile(argument, bound) for argument in arguments], bound)
        raise UnreadableError(type(node).__name__)

    def _name(self, text: str, bound: frozenset[str]) -> Compiled:
        if text in bound:
            return lambda env: env[text]
        if text in CONSTANTS:
            value = CONSTANTS[text]
            return lambda env: value
        first, _, rest = text.partition(".")
        if first in bound:
            value_of: Compiled = lambda env: env[first]  # noqa: E731
            for name in rest.split("."):
                value_of = self._method(value_of, name, [])
            return value_of
        return self._called(text, [])

    def _application(self, head: Node, arguments: list[Compiled], bound: frozenset[str]) -> Compiled:
        if isinstance(head, syntax.Field):
            return self._method(self.compile(head.subject, bound), head.name, arguments)
        if isinstance(head, syntax.Name) and head.text not in bound:
            first, _, rest = head.text.partition(".")
            if first in bound:
                before, _, name = rest.rpartition(".")
                subject = self._name(f"{first}.{before}" if before else first, bound)
                return self._method(subject, name, arguments)
            return self._called(head.text, arguments)
        function = self.compile(head, bound)

        def run(env: Environment) -> Value:
            value = function(env)
            for argument in arguments:
                value = value(argument(env))
            return value

        return run

    def _called(self, name: str, arguments: list[Compiled]) -> Compiled:
        last = name.rpartition(".")[2]
        if name in self._functions:
            return _apply(*self._functions[name], arguments)
        if last in self._constructors and name not in LIBRARY:
            arities = self._constructors[last]
            arity = len(arguments) if len(arguments) in arities else max(arities)
            return _apply(arity, lambda *values: (last, *values), arguments)
        if name in LIBRARY:
            return _apply(LIBRARY[name].arity, LIBRARY[name].meaning, arguments)
        raise UnreadableError(name)

    def _method(self, subject: Compiled, name: str, arguments: list[Compiled]) -> Compiled:
        for full, (arity, meaning) in self._functions.items():
            if full.endswith(f".{name}"):
                return _apply(arity, meaning, [subject, *arguments])
        if name in ("1", "2", "fst", "snd"):
            place = 0 if name in ("1", "fst") else 1
            return lambda env: subject(env)[place]
        known: Known | None = method(name)
        if known is None:
            raise UnreadableError(name)
        placed = [*arguments[: known.receiver], subject, *arguments[known.receiver :]]
        return _apply(known.arity, known.meaning, placed)

    def _operation(self, symbol: str, operands: list[Compiled]) -> Compiled:
        if len(operands) == 1:
            only = operands[0]
            if symbol in ("!", "¬"):
                return lambda env: not only(env)
            if symbol == "neg" and self._integers:
                return lambda env: -only(env)
            raise UnreadableError(symbol)
        left, right = operands
        if symbol == "-":
            if self._integers:
                return lambda env: left(env) - right(env)
            return lambda env: max(left(env) - right(env), 0)
        if symbol in ("/", "%") and not self._integers:
            quotient = symbol == "/"

            def divide(env: Environment) -> Value:
                a, b = left(env), right(env)
                return (a // b if b else 0) if quotient else (a % b if b else a)

            return divide
        if symbol == "&&":
            return lambda env: left(env) and right(env)
        if symbol == "||":
            return lambda env: left(env) or right(env)
        meaning = INFIX.get(symbol)
        if meaning is None:
            raise UnreadableError(symbol)
        return lambda env: bounded(meaning(left(env), right(env)))


def _apply(arity: int, meaning: Callable[..., Value], arguments: list[Compiled]) -> Compiled:
    """A call; with too few arguments a function of the others, one after another."""
    if len(arguments) > arity:
        raise UnreadableError("too many arguments")
    if len(arguments) == arity:
        return lambda env: meaning(*[argument(env) for argument in arguments])
    return lambda env: _curried(meaning, arity, [argument(env) for argument in arguments])


def _curried(meaning: Callable[..., Value], arity: int, given: list[Value]) -> Value:
    if len(given) == arity:
        return meaning(*given)
    return lambda value: _curried(meaning, arity, [*given, value])
