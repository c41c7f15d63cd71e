"""When a term is defined: what must hold so that its evaluation raises nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.operators import WITHOUT_VALUE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import EXCEPTION_KINDS, Function
from lemmata.translators.obligations.terms import (
    FALSE,
    TRUE,
    Call,
    Case,
    Comprehension,
    Generator,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Shape,
    Term,
    conjunction,
    implication,
    integer,
    negation,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, Bytes, EnumOf, OptionOf
from lemmata.translators.obligations.walk import children, nested, substitute

PRECONDITION = "PreconditionViolated"
"""Stands where an exception's name stands: the precondition of a function that is called."""


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition, and the exception that the source raises where it fails. The condition is over the variables of the
    term, includes the path to the place (short-circuit, branches, `all` and `any` that stop), and is itself defined
    where the demands before it hold."""

    condition: Term
    exception: str
    span: Span | None

    @property
    def kind(self) -> Kind:
        if self.exception == PRECONDITION:
            return Kind.CALL_PRECONDITION
        return EXCEPTION_KINDS.get(self.exception, Kind.NO_EXCEPTION)


def demands(term: Term, functions: Mapping[str, Function] | None = None) -> tuple[Demand, ...]:
    """What the evaluation of the term demands, in its order; empty for terms that cannot raise.

    `functions`: those that the term may call; a call demands its precondition.
    """
    return tuple(demand for demand in _demands(term, functions or {}) if demand.condition != TRUE)


def _demands(term: Term, functions: Mapping[str, Function]) -> Iterator[Demand]:
    match term:
        case Op((O.AND | O.OR | O.IMPLIES) as operator, arguments):
            for position, argument in enumerate(arguments):
                before = arguments[:position]
                path = conjunction([negation(a) for a in before] if operator is O.OR else before)
                yield from _under(path, _demands(argument, functions))
        case If(condition, then, orelse):
            yield from _demands(condition, functions)
            yield from _under(condition, _demands(then, functions))
            yield from _under(negation(condition), _demands(orelse, functions))
        case Let(variable, value, body):
            yield from _demands(value, functions)
            for demand in _demands(body, functions):
                yield _with(demand, Let(variable, value, demand.condition))
        case Match(subject, cases):
            yield from _demands(subject, functions)
            yield Demand(_some_case_fits(subject, cases), "MatchError", term.span)
            for position, case in enumerate(cases):
                for demand in _demands(case.body, functions):
                    others = tuple(replace(other, body=TRUE) for other in cases)
                    here = (replace(case, body=demand.condition),)
                    rest = (*others[:position], *here, *others[position + 1 :])
                    yield _with(demand, Match(subject, rest))
        case Quantifier():
            one = nested(term)
            (generator,) = one.generators
            yield from _demands(generator.sequence, functions)
            stop = negation(one.body) if one.universal else one.body
            yield from _for_each(generator, _demands(one.body, functions), stop)
        case Comprehension(body, generators):
            yield from _comprehension(body, generators, functions)
        case Call(name, arguments):
            for argument in arguments:
                yield from _demands(argument, functions)
            function = functions.get(name)
            if function is not None:
                values = dict(zip((v.name for v in function.parameters), arguments, strict=True))
                for contract in function.requires:
                    yield Demand(substitute(contract.condition, values), PRECONDITION, term.span)
        case _:
            for child in children(term):
                yield from _demands(child, functions)
            if isinstance(term, Op):
                for condition, exception in _own(term):
                    yield Demand(condition, exception, term.span)


def _with(demand: Demand, condition: Term) -> Demand:
    return replace(demand, condition=TRUE if demand.condition == TRUE else condition)


def _under(path: Term, found: Iterator[Demand]) -> Iterator[Demand]:
    for demand in found:
        yield _with(demand, implication(path, demand.condition))


def _comprehension(
    body: Term, generators: tuple[Generator, ...], functions: Mapping[str, Function]
) -> Iterator[Demand]:
    if not generators:
        yield from _demands(body, functions)
        return
    first = generators[0]
    yield from _demands(first.sequence, functions)
    inner: list[Demand] = []
    for position, condition in enumerate(first.conditions):
        inner.extend(_under(conjunction(first.conditions[:position]), _demands(condition, functions)))
    inner.extend(_under(conjunction(first.conditions), _comprehension(body, generators[1:], functions)))
    yield from _for_each(Generator(first.variables, first.sequence), iter(inner), None)


def _for_each(generator: Generator, found: Iterator[Demand], stop: Term | None) -> Iterator[Demand]:
    """The demands of one round, as demands of all rounds up to the one where `stop` holds.

    Those with the same exception become one. Where exceptions differ, the one that is raised is that of the first round
    that fails, and there of the first demand that fails: each demand is looked at up to that round only.
    """
    merged: list[Demand] = []
    for demand in found:
        if demand.condition == TRUE:
            continue
        if merged and merged[-1].exception == demand.exception:
            merged[-1] = replace(merged[-1], condition=conjunction([merged[-1].condition, demand.condition]))
        else:
            merged.append(demand)
    conditions = [demand.condition for demand in merged]
    if len(merged) > 1:
        fails = negation(conjunction(conditions))
        stop = fails if stop is None else Op(O.OR, (fails, stop))
    for position, demand in enumerate(merged):
        condition = implication(conjunction(conditions[:position]), demand.condition)
        yield replace(demand, condition=Quantifier(True, (generator,), condition, stop))


def _some_case_fits(subject: Term, cases: tuple[Case, ...]) -> Term:
    shapes = {case.shape for case in cases}
    of = type_of(subject)
    members = {case.value for case in cases if case.shape is Shape.MEMBER}
    if (
        shapes & {Shape.ANY, Shape.TUPLE}
        or {Shape.NONE, Shape.SOME} <= shapes
        or {Shape.NIL, Shape.CONS} <= shapes
        or (isinstance(of, EnumOf) and set(of.members) <= members)
    ):
        return TRUE
    return Match(subject, (*(replace(case, body=TRUE) for case in cases), Case(Shape.ANY, (), FALSE)))


def _in_range(sequence: Term, index: Term) -> Term:
    length = Op(O.LEN, (sequence,), span=sequence.span)
    if isinstance(index, Lit):
        return Op(O.LE, (integer(-index.value if index.value < 0 else index.value + 1), length))
    low = Op(O.LE, (Op(O.NEG, (length,)), index))
    return conjunction([low, Op(O.LT, (index, length))])


def _own(term: Op) -> Iterator[tuple[Term, str]]:
    """What the operator itself demands of its arguments."""
    match term.operator, term.arguments:
        case ((O.FLOORDIV | O.MOD | O.TRUNCDIV | O.TRUNCMOD | O.UDIV | O.UREM | O.SDIV | O.SREM), (_, divisor)):
            if not (isinstance(divisor, Lit) and divisor.value != 0):
                yield Op(O.NE, (divisor, Lit(0, type_of(divisor)))), "ZeroDivisionError"
        case O.POW, (_, exponent):
            yield _not_negative(exponent), "NotModelled"
        case ((O.SHL | O.SHR | O.ASHR), (_, count)):
            yield _not_negative(count), "ValueError"
        case O.ISQRT, (number,):
            yield _not_negative(number), "ValueError"
        case ((O.INDEX | O.SET_ITEM | O.DELETE_ITEM), (sequence, index, *_)):
            yield _in_range(sequence, index), "IndexError"
        case ((O.SLICE_STEP | O.RANGE), (*_, step)):
            if not (isinstance(step, Lit) and step.value != 0):
                yield Op(O.NE, (step, integer(0))), "ValueError"
        case (O.CONTAINS, (whole, byte)) if isinstance(type_of(whole), Bytes):
            yield _between(byte, 0, 255), "ValueError"
        case ((O.POSITION | O.REMOVE), (sequence, item)):
            yield Op(O.CONTAINS, (sequence, item)), "ValueError"
        case ((O.LEAST | O.GREATEST), (sequence,)):
            yield Op(O.LT, (integer(0), Op(O.LEN, (sequence,)))), "ValueError"
        case ((O.GET | O.DELETE), (map_, key)):
            yield Op(O.CONTAINS, (map_, key)), "KeyError"
        case O.SET_REMOVE, (set_, item):
            yield Op(O.CONTAINS, (set_, item)), "KeyError"
        case O.VALUE, (option,):
            assert isinstance(type_of(option), OptionOf)
            yield negation(Op(O.IS_NONE, (option,))), WITHOUT_VALUE[term.numbers]
        case O.SPLIT, (_, separator):
            if not (isinstance(separator, Lit) and separator.value):
                yield Op(O.NE, (separator, Lit("", type_of(separator)))), "ValueError"
        case O.ORD, (text,):
            yield Op(O.EQ, (Op(O.LEN, (text,)), integer(1))), "TypeError"
        case O.CHR, (code,):
            yield _between(code, 0, 0x10FFFF), "ValueError"
            yield negation(_between(code, 0xD800, 0xDFFF)), "NotModelled"
        case O.INT_OF_NUMERAL, (text,):
            yield Op(O.IS_NUMERAL, (text,)), "NotModelled"
        case ((O.UPPER | O.LOWER | O.IS_DIGIT | O.IS_ALPHA), (text,)):
            yield Op(O.IS_ASCII, (text,)), "NotModelled"


def _not_negative(term: Term) -> Term:
    if isinstance(term, Lit) and term.value >= 0:
        return TRUE
    return Op(O.LE, (integer(0), term))


def _between(term: Term, low: int, high: int) -> Term:
    return conjunction([Op(O.LE, (Lit(low, INT), term)), Op(O.LE, (term, Lit(high, INT)))])
