"""Terms as Z3 terms over sequences and quantifiers: what `lemmata translate --smt` prints.

Where a term is not defined, SMT-LIB's total functions have some value, as Lean's do, though not always the same one:
obligations ask for definedness separately. What has no exact form is refused by `NotEncodable`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import z3

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.sorts import NotEncodable, Sorts
from lemmata.translators.obligations.smt.total import OPERATORS
from lemmata.translators.obligations.smt.words import WORDS as _WORD_OPERATORS
from lemmata.translators.obligations.terms import (
    Case,
    Construct,
    Field,
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
    BitVec,
    Bool,
    EnumOf,
    ExceptionType,
    Int,
    ListOf,
    Nat,
    OptionOf,
    RecordOf,
    String,
    TupleOf,
    Type,
    Unit,
    Value,
)
from lemmata.translators.obligations.walk import free_variables, nested

_RELATIONS: dict[O, Callable[[Any, Any], Any]] = {
    O.LT: lambda a, b: a < b,
    O.LE: lambda a, b: a <= b,
    O.GT: lambda a, b: a > b,
    O.GE: lambda a, b: a >= b,
}


def smtlib(hypotheses: tuple[Term, ...], goal: Term) -> str:
    """An SMT-LIB 2 script that is unsatisfiable where the hypotheses imply the goal. Raises `NotEncodable`."""
    encoder = Encoder(z3.Context())
    solver = z3.Solver(ctx=encoder.context)
    for variable in free_variables(Op(O.AND, (*hypotheses, goal, goal))).values():
        encoder.declare(variable, solver)
    for hypothesis in hypotheses:
        solver.add(encoder.term(hypothesis))
    solver.add(z3.Not(encoder.term(goal)))
    return str(solver.to_smt2())


class Encoder:
    """Encodes terms in one context."""

    def __init__(self, context: z3.Context) -> None:
        self.context = context
        self.sorts = Sorts(context)
        self._path = Path(context)

    def constant(self, variable: Var) -> Any:
        """Z3 prints primes and letters beyond ASCII in a form that it does not read; no name of a source has an
        exclamation mark."""
        name = "".join(c if c.isascii() else f"!{ord(c):x}!" for c in variable.name.replace("'", "!"))
        return z3.Const(name, self.sorts.sort(variable.type))

    def declare(self, variable: Var, solver: z3.Solver) -> None:
        """What a variable's type says beside its sort."""
        if isinstance(variable.type, Nat):
            solver.add(self.constant(variable) >= 0)

    def literal(self, value: Value, type: Type) -> Any:
        """The value as a Z3 term."""
        match type:
            case Bool():
                return z3.BoolVal(value, self.context)
            case Int() | Nat():
                return z3.IntVal(value, self.context)
            case BitVec(width):
                return z3.BitVecVal(value, width, self.context)
            case String() | ExceptionType():
                return z3.StringVal(value, self.context)
            case ListOf(item):
                return self._sequence([self.literal(part, item) for part in value], type)
            case EnumOf(_, members):
                return self.sorts.datatype(type).constructor(members.index(value.member))()
            case OptionOf(item):
                sort = self.sorts.datatype(type)
                return sort.constructor(0)() if value is None else sort.constructor(1)(self.literal(value.value, item))
            case TupleOf(items):
                return self.sorts.datatype(type).constructor(0)(*map(self.literal, value, items))
            case RecordOf(_, fields):
                parts = (self.literal(part, of) for part, (_, of) in zip(value.values, fields, strict=True))
                return self.sorts.datatype(type).constructor(0)(*parts)
            case Unit():
                return self.sorts.datatype(type).constructor(0)()
            case _:
                raise NotEncodable(f"{type} has no SMT form")

    def _sequence(self, parts: list[Any], type: ListOf) -> Any:
        units = [z3.Unit(part) for part in parts]
        if not units:
            return z3.Empty(self.sorts.sort(type))
        return units[0] if len(units) == 1 else z3.Concat(*units)

    def term(self, term: Term, values: Mapping[str, Any] | None = None) -> Any:
        """The term; `values`: what variables bound around it stand for. Raises `NotEncodable`."""
        known = values or {}
        match term:
            case Var(name):
                return known[name] if name in known else self.constant(term)
            case Lit(value, type):
                return self.literal(value, type)
            case Op(operator, arguments, numbers):
                parts = [self.term(argument, known) for argument in arguments]
                return self._operator(operator, parts, tuple(map(type_of, arguments)), numbers)
            case Construct(ListOf() as type, arguments):
                return self._sequence([self.term(argument, known) for argument in arguments], type)
            case Construct(OptionOf() | TupleOf() | RecordOf() as type, arguments):
                constructor = self.sorts.datatype(type).constructor(1 if isinstance(type, OptionOf) else 0)
                return constructor(*(self.term(argument, known) for argument in arguments))
            case Field(record, name):
                of = type_of(record)
                assert isinstance(of, RecordOf)
                position = [field for field, _ in of.fields].index(name)
                return self.sorts.accessor(of, position)(self.term(record, known))
            case Update(record, changes):
                return self._update(record, dict(changes), known)
            case If(condition, then, orelse):
                return z3.If(*(self.term(part, known) for part in (condition, then, orelse)))
            case Let(variable, value, body):
                return self.term(body, {**known, variable.name: self.term(value, known)})
            case Match(subject, cases):
                return self._match(self.term(subject, known), type_of(subject), cases, known)
            case Quantifier():
                return self._quantifier(nested(term), known)
            case _:
                raise NotEncodable(f"{term.__class__.__name__} has no SMT form")

    def _update(self, record: Term, changes: dict[str, Term], known: Mapping[str, Any]) -> Any:
        of = type_of(record)
        assert isinstance(of, RecordOf)
        old = self.term(record, known)
        parts = (
            self.term(changes[field], known) if field in changes else self.sorts.accessor(of, position)(old)
            for position, (field, _) in enumerate(of.fields)
        )
        return self.sorts.datatype(of).constructor(0)(*parts)

    def _match(self, subject: Any, of: Type, cases: tuple[Case, ...], known: Mapping[str, Any]) -> Any:
        result: Any = None
        for case in reversed(cases):
            test, bound = self._case(subject, of, case)
            names = (variable.name for variable in case.variables)
            body = self.term(case.body, {**known, **dict(zip(names, bound, strict=False))})
            # The last case stands for what no case fits as well: a matter of definedness.
            result = body if result is None or test is None else z3.If(test, body, result)
        return result

    def _case(self, subject: Any, of: Type, case: Case) -> tuple[Any, tuple[Any, ...]]:
        match case.shape, of:
            case ((Shape.NONE | Shape.SOME), OptionOf()):
                sort = self.sorts.datatype(of)
                number = int(case.shape is Shape.SOME)
                bound = (sort.accessor(1, 0)(subject),) if number else ()
                return sort.recognizer(number)(subject), bound
            case Shape.NIL, _:
                return z3.Length(subject) == 0, ()
            case Shape.CONS, _:
                rest = z3.SubSeq(subject, 1, z3.Length(subject) - 1)
                return z3.Length(subject) > 0, (subject[0], rest)
            case Shape.MEMBER, EnumOf(_, members):
                return self.sorts.datatype(of).recognizer(members.index(case.value))(subject), ()
            case Shape.TUPLE, TupleOf(items):
                return None, tuple(self.sorts.accessor(of, i)(subject) for i in range(len(items)))
            case Shape.LITERAL, _:
                return subject == self.literal(case.value, of), ()
            case _:
                return None, (subject,)

    def _quantifier(self, term: Quantifier, known: Mapping[str, Any]) -> Any:
        if term.until is not None:
            raise NotEncodable("`all` or `any` that may raise has no SMT form")
        (generator,) = term.generators
        index = z3.FreshConst(z3.IntSort(self.context), "i")
        match generator.sequence:
            case Op(O.RANGE, (start, stop, Lit(1))):
                low, high = self.term(start, known), self.term(stop, known)
                bound = {generator.variables[0].name: index}
            case _ if isinstance(type_of(generator.sequence), ListOf):
                sequence = self.term(generator.sequence, known)
                low, high = z3.IntVal(0, self.context), z3.Length(sequence)
                items = self._parts(sequence[index], type_of(generator.sequence), len(generator.variables))
                bound = {v.name: part for v, part in zip(generator.variables, items, strict=True)}
            case _:
                raise NotEncodable("a quantifier over this sequence has no SMT form")
        inside = z3.And(low <= index, index < high)
        body = self.term(term.body, {**known, **bound})
        if term.universal:
            return z3.ForAll([index], z3.Implies(inside, body))
        return z3.Exists([index], z3.And(inside, body))

    def _parts(self, item: Any, sequence: Type, count: int) -> list[Any]:
        assert isinstance(sequence, ListOf)
        if count == 1:
            return [item]
        return [self.sorts.accessor(sequence.item, position)(item) for position in range(count)]

    def _operator(self, operator: O, parts: list[Any], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Any:
        first = types[0]
        match operator:
            case O.EQ:
                return parts[0] == parts[1]
            case O.NE:
                return parts[0] != parts[1]
            case O.LT | O.LE | O.GT | O.GE if isinstance(first, Int | Nat | String):
                return _RELATIONS[operator](*parts)
            case O.PROJECT:
                return self.sorts.accessor(first, numbers[0])(parts[0])
            case O.IS_NONE:
                return self.sorts.datatype(first).recognizer(0)(parts[0])
            case O.VALUE:
                return self.sorts.datatype(first).accessor(1, 0)(parts[0])
            case _ if isinstance(first, BitVec) and operator in _WORD_OPERATORS:
                if operator in (O.SHL, O.SHR, O.ASHR, O.UDIV, O.UREM, O.SDIV, O.SREM):
                    raise NotEncodable(f"{operator.name} of words has no SMT form yet")
                return _WORD_OPERATORS[operator](self._path, tuple(parts), types, numbers)
            case _:
                found = OPERATORS.get((operator, first.__class__)) or OPERATORS.get((operator, None))
                if found is None:
                    raise NotEncodable(f"{operator.name} of {first} has no SMT form")
                return found(*parts)
