"""The value of a term under values of its variables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised, Steps
from lemmata.translators.obligations.evaluate.operators import apply
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.terms import (
    Call,
    Case,
    Comprehension,
    Construct,
    Field,
    Generator,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Shape,
    Term,
    Update,
    Var,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    EnumValue,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    RecordValue,
    SetOf,
    Some,
    String,
    Type,
    Value,
)

Environment = Mapping[str, Value]

Caller = Callable[[str, tuple[Value, ...], Steps], Value]
"""How a call of a plain function is evaluated."""


def _no_calls(name: str, arguments: tuple[Value, ...], steps: Steps) -> Value:
    raise LookupError(f"no function {name} to call")


def evaluate(term: Term, values: Environment, steps: Steps | None = None, call: Caller = _no_calls) -> Value:
    """The value of a well-typed term, evaluated from left to right.

    Raises `Raised` where the source raises, `Exhausted` where the steps run out, `KeyError` for a variable without a
    value.
    """
    return _Evaluator(steps or Steps(), call).term(term, values)


class _Evaluator:
    def __init__(self, steps: Steps, call: Caller) -> None:
        self._steps = steps
        self._call = call

    def term(self, term: Term, values: Environment) -> Value:
        self._steps.take()
        match term:
            case Var(name):
                return values[name]
            case Lit(value):
                return value
            case Op():
                return self._operator(term, values)
            case Construct(type, arguments):
                return construct(type, [self.term(argument, values) for argument in arguments])
            case Field(record, name):
                of = type_of(record)
                assert isinstance(of, RecordOf)
                return self.term(record, values).values[[field for field, _ in of.fields].index(name)]
            case Update(record, changes):
                return self._update(term, self.term(record, values), changes, values)
            case If(condition, then, orelse):
                return self.term(then if self.term(condition, values) else orelse, values)
            case Let(variable, value, body):
                return self.term(body, {**values, variable.name: self.term(value, values)})
            case Match(subject, cases):
                return self._match(self.term(subject, values), cases, values)
            case Quantifier(universal, generators, body, until):
                for inner in self._items(generators, values):
                    if self.term(body, inner) != universal:
                        return not universal
                    if until is not None and self.term(until, inner):
                        break
                return universal
            case Comprehension(body, generators):
                return [self.term(body, inner) for inner in self._items(generators, values)]
            case Call(function, arguments):
                return self._call(function, tuple(self.term(a, values) for a in arguments), self._steps)

    def _operator(self, term: Op, values: Environment) -> Value:
        operator = term.operator
        if operator in (Operator.AND, Operator.OR):
            decisive = operator is Operator.OR
            return decisive is any(self.term(argument, values) is decisive for argument in term.arguments)
        if operator is Operator.IMPLIES:
            return not self.term(term.arguments[0], values) or self.term(term.arguments[1], values)
        arguments = tuple(self.term(argument, values) for argument in term.arguments)
        try:
            result = apply(operator, arguments, tuple(map(type_of, term.arguments)), term.numbers)
        except (OverflowError, MemoryError):
            raise Exhausted from None
        if isinstance(result, list | str):
            self._steps.take(len(result) // 8)
        return result

    def _update(
        self, term: Update, record: RecordValue, changes: tuple[tuple[str, Term], ...], values: Environment
    ) -> RecordValue:
        of = type_of(term)
        assert isinstance(of, RecordOf)
        new = {name: self.term(value, values) for name, value in changes}
        fields = zip(of.fields, record.values, strict=True)
        return RecordValue(record.type, tuple(new.get(name, old) for (name, _), old in fields))

    def _match(self, subject: Value, cases: tuple[Case, ...], values: Environment) -> Value:
        for case in cases:
            bound = fits(case, subject)
            if bound is not None:
                names = (variable.name for variable in case.variables)
                return self.term(case.body, {**values, **dict(zip(names, bound, strict=False))})
        raise Raised("MatchError")

    def _items(self, generators: tuple[Generator, ...], values: Environment) -> Iterator[Environment]:
        first, rest = generators[0], generators[1:]
        for item in self.sequence(first.sequence, values):
            self._steps.take()
            inner = bind(first.variables, item, values)
            if all(self.term(condition, inner) for condition in first.conditions):
                if rest:
                    yield from self._items(rest, inner)
                else:
                    yield inner

    def sequence(self, term: Term, values: Environment) -> Iterable[Value]:
        """The items of a sequence; those of a range one by one."""
        if isinstance(term, Op) and term.operator is Operator.RANGE:
            start, stop, step = (self.term(argument, values) for argument in term.arguments)
            if step == 0:
                raise Raised("ValueError")
            return range(start, stop, step)
        items: Iterable[Value] = self.term(term, values)
        return items


def items(term: Term, values: Environment, steps: Steps, call: Caller = _no_calls) -> Iterable[Value]:
    """What a loop over the term goes through."""
    return _Evaluator(steps, call).sequence(term, values)


def bind(variables: tuple[Var, ...], item: Value, values: Environment) -> Environment:
    """The environment in which variables stand for an item, or for its components."""
    if len(variables) == 1:
        return {**values, variables[0].name: item}
    return {**values, **{variable.name: part for variable, part in zip(variables, item, strict=True)}}


def fits(case: Case, subject: Value) -> tuple[Value, ...] | None:
    """What the case's variables are when it fits the value, None when it does not."""
    match case.shape:
        case Shape.ANY:
            return (subject,)
        case Shape.NONE:
            return () if subject is None else None
        case Shape.SOME:
            return (subject.value,) if isinstance(subject, Some) else None
        case Shape.NIL:
            return () if not subject else None
        case Shape.CONS:
            return (subject[0], subject[1:]) if subject else None
        case Shape.MEMBER:
            return () if isinstance(subject, EnumValue) and subject.member == case.value else None
        case Shape.TUPLE:
            return tuple(subject)
        case Shape.LITERAL:
            return () if subject == case.value else None


def construct(type: Type, parts: list[Value]) -> Value:
    """The value of a display."""
    match type:
        case ListOf():
            return parts
        case SetOf():
            return frozenset(parts)
        case MapOf():
            return dict(zip(parts[::2], parts[1::2], strict=True))
        case OptionOf():
            return Some(parts[0])
        case RecordOf(name):
            return RecordValue(name, tuple(parts))
        case String():
            return "".join(parts)
        case _:
            return tuple(parts)
