"""The value of a term under values of its variables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from lemmata.translators.obligations.evaluate.domain import PLAIN, Domain
from lemmata.translators.obligations.evaluate.limits import Raised, Steps
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
    Term,
    Update,
    Var,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import RecordOf, RecordValue, Value

Environment = Mapping[str, Value]

Caller = Callable[[str, tuple[Value, ...]], Value]
"""How a call of a plain function is evaluated."""


def _no_calls(name: str, arguments: tuple[Value, ...]) -> Value:
    raise LookupError(f"no function {name} to call")


def evaluate(term: Term, values: Environment, steps: Steps | None = None, call: Caller = _no_calls) -> Value:
    """The value of a well-typed term, evaluated from left to right.

    Raises `Raised` where the source raises, `Exhausted` where the steps run out, `KeyError` for a variable without a
    value.
    """
    return Evaluator(steps or Steps(), call).term(term, values)


class Evaluator:
    """Evaluates terms over a domain. One evaluator spends one budget of steps."""

    def __init__(self, steps: Steps, call: Caller = _no_calls, domain: Domain = PLAIN) -> None:
        self.steps = steps
        self._call = call
        self._domain = domain

    def term(self, term: Term, values: Environment) -> Value:
        """As `evaluate`."""
        self.steps.take()
        match term:
            case Var(name):
                return values[name]
            case Lit(value):
                return value
            case Op():
                return self._operator(term, values)
            case Construct(type, arguments):
                return self._domain.construct(type, [self.term(argument, values) for argument in arguments])
            case Field(record, name):
                of = type_of(record)
                assert isinstance(of, RecordOf)
                return self.term(record, values).values[[field for field, _ in of.fields].index(name)]
            case Update(record, changes):
                return self._update(term, self.term(record, values), changes, values)
            case If():
                return self._if(term, values)
            case Let(variable, value, body):
                return self.term(body, {**values, variable.name: self.term(value, values)})
            case Match(subject, cases):
                return self._match(subject, cases, values)
            case Quantifier():
                return self._quantifier(term, values)
            case Comprehension(body, generators):
                return [self.term(body, inner) for inner in self._items(generators, values)]
            case Call(function, arguments):
                return self._call(function, tuple(self.term(argument, values) for argument in arguments))

    def truth(self, term: Term, values: Environment) -> bool:
        """Which way a condition goes."""
        return self._domain.truth(self.term(term, values))

    def _operator(self, term: Op, values: Environment) -> Value:
        operator = term.operator
        if operator in (Operator.AND, Operator.OR, Operator.IMPLIES):
            if self._domain.mergeable(term.arguments):
                return self._domain.combine(operator, [self.term(argument, values) for argument in term.arguments])
            if operator is Operator.IMPLIES:
                return not self.truth(term.arguments[0], values) or self.truth(term.arguments[1], values)
            decisive = operator is Operator.OR
            return decisive is any(self.truth(argument, values) is decisive for argument in term.arguments)
        arguments = tuple(self.term(argument, values) for argument in term.arguments)
        result = self._domain.apply(operator, arguments, tuple(map(type_of, term.arguments)), term.numbers)
        if isinstance(result, list | str):
            self.steps.take(len(result) // 8)
        return result

    def _if(self, term: If, values: Environment) -> Value:
        if self._domain.mergeable((term.condition, term.then, term.orelse)):
            parts = (self.term(part, values) for part in (term.condition, term.then, term.orelse))
            return self._domain.choose(*parts)
        return self.term(term.then if self.truth(term.condition, values) else term.orelse, values)

    def _quantifier(self, term: Quantifier, values: Environment) -> Value:
        universal, body = term.universal, term.body
        if term.until is None and self._domain.mergeable((body,)):
            found = [self.term(body, inner) for inner in self._items(term.generators, values)]
            return self._domain.combine(Operator.AND if universal else Operator.OR, found)
        for inner in self._items(term.generators, values):
            if self.truth(body, inner) != universal:
                return not universal
            if term.until is not None and self.truth(term.until, inner):
                break
        return universal

    def _update(
        self, term: Update, record: RecordValue, changes: tuple[tuple[str, Term], ...], values: Environment
    ) -> RecordValue:
        of = type_of(term)
        assert isinstance(of, RecordOf)
        new = {name: self.term(value, values) for name, value in changes}
        fields = zip(of.fields, record.values, strict=True)
        return RecordValue(record.type, tuple(new.get(name, old) for (name, _), old in fields))

    def _match(self, subject: Term, cases: tuple[Case, ...], values: Environment) -> Value:
        value, of = self.term(subject, values), type_of(subject)
        for case in cases:
            bound = self._domain.fits(case, value, of)
            if bound is not None:
                names = (variable.name for variable in case.variables)
                return self.term(case.body, {**values, **dict(zip(names, bound, strict=False))})
        raise Raised("MatchError")

    def _items(self, generators: tuple[Generator, ...], values: Environment) -> Iterator[Environment]:
        first, rest = generators[0], generators[1:]
        for item in self.sequence(first.sequence, values):
            self.steps.take()
            inner = bind(first.variables, item, values)
            if all(self.truth(condition, inner) for condition in first.conditions):
                if rest:
                    yield from self._items(rest, inner)
                else:
                    yield inner

    def sequence(self, term: Term, values: Environment) -> Iterable[Value]:
        """The items of a sequence; those of a range one by one."""
        if isinstance(term, Op) and term.operator is Operator.RANGE:
            return self._domain.range(*(self.term(argument, values) for argument in term.arguments))
        return self._domain.items(self.term(term, values))


def bind(variables: tuple[Var, ...], item: Value, values: Environment) -> Environment:
    """The environment in which variables stand for an item, or for its components."""
    if len(variables) == 1:
        return {**values, variables[0].name: item}
    return {**values, **{variable.name: part for variable, part in zip(variables, item, strict=True)}}
