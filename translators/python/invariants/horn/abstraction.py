"""Terms over integers and truth values, as SMT-LIB 2 text: a sequence, set or map is its length, an enum's member its
number. What has no such form becomes a variable of which nothing is known, the same one wherever the term is the same;
so each hypothesis says at most what the term says."""

from __future__ import annotations

from dataclasses import dataclass, field

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Comprehension, Construct, If, Let, Lit, Op, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    Bool,
    Bytes,
    EnumOf,
    Int,
    ListOf,
    MapOf,
    Nat,
    SetOf,
    String,
    TupleOf,
    Type,
)
from lemmata.translators.obligations.walk import substitute

SIZED = (ListOf, String, Bytes, SetOf, MapOf)
_CONNECTIVES = {O.AND: "and", O.OR: "or", O.NOT: "not", O.IMPLIES: "=>"}
_ORDER = {O.LT: "<", O.LE: "<=", O.GT: ">", O.GE: ">="}
_ARITHMETIC = {O.ADD: "+", O.SUB: "-", O.NEG: "-"}
_SAME_LENGTH = (O.SET_ITEM, O.REVERSED, O.SORTED, O.LIST_OF, O.ENUMERATE)


def sort_of(of: Type) -> str | None:
    """The sort of the values of a type in the abstraction; None where there is none."""
    if isinstance(of, Bool):
        return "Bool"
    return "Int" if isinstance(of, (Int, Nat, EnumOf, *SIZED)) else None


@dataclass
class Abstraction:
    """Of one clause. `sorts`: its variables; `facts`: what is known of them by their types; `inexact`: how often a term
    had no form."""

    sorts: dict[str, str] = field(default_factory=dict)
    facts: list[str] = field(default_factory=list)
    inexact: int = 0
    _names: dict[str, str] = field(default_factory=dict)

    def value(self, term: Term) -> str | None:
        """The value in the abstraction; None where its type has none."""
        of = type_of(term)
        if isinstance(of, Bool):
            return self.boolean(term)
        if isinstance(of, SIZED):
            return self.length(term)
        return self.integer(term) if isinstance(of, Int | Nat | EnumOf) else None

    def boolean(self, term: Term) -> str:
        match term:
            case Var():
                return self._constant(term.name, "Bool")
            case Lit(value):
                return "true" if value else "false"
            case Op(operator, arguments) if operator in _CONNECTIVES:
                return _apply(_CONNECTIVES[operator], *map(self.boolean, arguments))
            case Op(O.EQ, (left, right)):
                return self._equal(term, left, right)
            case Op(O.NE, (left, right)):
                return _apply("not", self._equal(Op(O.EQ, (left, right)), left, right))
            case Op(operator, (left, right)) if operator in _ORDER and isinstance(type_of(left), Int | Nat):
                return _apply(_ORDER[operator], self.integer(left), self.integer(right))
            case If(condition, then, orelse):
                return _apply("ite", *map(self.boolean, (condition, then, orelse)))
            case Let(variable, value, body):
                return self.boolean(substitute(body, {variable.name: value}))
        return self._unknown(term, "Bool")

    def _equal(self, term: Term, left: Term, right: Term) -> str:
        of = type_of(left)
        if isinstance(of, SIZED):
            if any(isinstance(side, Lit) and not side.value for side in (left, right)):
                return _apply("=", self.length(left), self.length(right))
            return _apply("and", self._unknown(term, "Bool"), _apply("=", self.length(left), self.length(right)))
        sides = self.value(left), self.value(right)
        if sides[0] is None or sides[1] is None:
            return self._unknown(term, "Bool")
        return _apply("=", sides[0], sides[1])

    def integer(self, term: Term) -> str:
        match term:
            case Var(name, EnumOf(_, members)):
                number = self._constant(name, "Int")
                self._fact(f"(and (<= 0 {number}) (< {number} {len(members)}))")
                return number
            case Var(name, Nat()):
                return self._natural(self._constant(name, "Int"))
            case Var():
                return self._constant(term.name, "Int")
            case Lit(value, EnumOf(_, members)):
                return _numeral(members.index(value.member))
            case Lit(value):
                return _numeral(value)
            case If(condition, then, orelse):
                return _apply("ite", self.boolean(condition), self.integer(then), self.integer(orelse))
            case Let(variable, value, body):
                return self.integer(substitute(body, {variable.name: value}))
            case Op(O.PROJECT, (Construct(TupleOf(), parts),), (place,)):
                return self.integer(parts[place])
            case Op(O.LEN, (inner,)):
                return self.length(inner)
            case Op(O.SUB, (left, _)) if not isinstance(type_of(left), Int):
                return self._unknown(term, "Int")
            case Op(operator, arguments) if operator in _ARITHMETIC:
                return _apply(_ARITHMETIC[operator], *map(self.integer, arguments))
            case Op(O.INT_OF_BOOL, (inner,)):
                return f"(ite {self.boolean(inner)} 1 0)"
            case Op(O.INT_OF_NAT, (inner,)):
                return self.integer(inner)
            case Op(O.ABS, (inner,)):
                number = self.integer(inner)
                return f"(ite (< {number} 0) (- {number}) {number})"
            case Op((O.MIN | O.MAX) as operator, (left, right)):
                first, second = self.integer(left), self.integer(right)
                return f"(ite ({'<=' if operator is O.MIN else '>='} {first} {second}) {first} {second})"
            case Op(operator, (left, right)):
                return self._by_constant(operator, left, right) or self._unknown(term, "Int")
        return self._unknown(term, "Int")

    def _by_constant(self, operator: O, left: Term, right: Term) -> str | None:
        """Products, quotients and shifts by what is a literal: linear."""
        if operator is O.MUL and isinstance(left, Lit):
            left, right = right, left
        if not (isinstance(right, Lit) and isinstance(right.value, int)):
            return None
        number = int(right.value)
        match operator:
            case O.MUL:
                return _apply("*", _numeral(number), self.integer(left))
            case O.FLOORDIV if number > 0:
                return _apply("div", self.integer(left), str(number))
            case O.MOD if number > 0:
                return _apply("mod", self.integer(left), str(number))
            case O.SHL if 0 <= number < 64:
                return _apply("*", str(1 << number), self.integer(left))
            case O.SHR if 0 <= number < 64:
                return _apply("div", self.integer(left), str(1 << number))
            case O.BITAND if number > 0 and number & (number + 1) == 0:
                return _apply("mod", self.integer(left), str(number + 1))
        return None

    def length(self, term: Term) -> str:
        """How many items a sequence, set or map has."""
        match term:
            case Var():
                return self._natural(self._constant(term.name, "Int"))
            case Lit(value):
                return str(len(value))
            case Construct(ListOf(), arguments):
                return str(len(arguments))
            case If(condition, then, orelse):
                return _apply("ite", self.boolean(condition), self.length(then), self.length(orelse))
            case Comprehension(_, (generator,)) if not generator.conditions:
                return self.length(generator.sequence)
            case Op(O.CONCAT, (left, right)):
                return _apply("+", self.length(left), self.length(right))
            case Op((O.APPEND | O.INSERT), (inner, *_)):
                return _apply("+", self.length(inner), "1")
            case Op((O.DELETE_ITEM | O.REMOVE | O.DELETE | O.SET_REMOVE), (inner, *_)):
                return _apply("-", self.length(inner), "1")
            case Op(operator, (inner, *_)) if operator in _SAME_LENGTH and isinstance(type_of(inner), SIZED):
                return self._unknown(term, "Int") if isinstance(type_of(inner), SetOf | MapOf) else self.length(inner)
            case Op((O.SLICE | O.SLICE_FROM | O.SLICE_TO), (inner, *bounds)):
                return self._slice(term.operator, self.length(inner), [self.integer(each) for each in bounds])
            case Op(O.RANGE, (start, stop, Lit(1))):
                first, last = self.integer(start), self.integer(stop)
                return f"(ite (<= {first} {last}) (- {last} {first}) 0)"
        return self._natural(self._unknown(term, "Int"))

    def _slice(self, operator: O, length: str, bounds: list[str]) -> str:
        places = [_clamped(bound, length) for bound in bounds]
        low = "0" if operator is O.SLICE_TO else places[0]
        high = length if operator is O.SLICE_FROM else places[-1]
        return f"(ite (<= {low} {high}) (- {high} {low}) 0)"

    def _constant(self, name: str, sort: str) -> str:
        return self._entered(f"variable {name}", sort)

    def _unknown(self, term: Term, sort: str) -> str:
        self.inexact += 1
        return self._entered(repr(term), sort)

    def _entered(self, key: str, sort: str) -> str:
        name = self._names.setdefault(key, f"v{len(self._names)}")
        self.sorts[name] = sort
        return name

    def _natural(self, name: str) -> str:
        self._fact(f"(<= 0 {name})")
        return name

    def _fact(self, text: str) -> None:
        if text not in self.facts:
            self.facts.append(text)


def _clamped(index: str, length: str) -> str:
    return (
        f"(ite (< {index} 0) (ite (< (+ {index} {length}) 0) 0 (+ {index} {length})) "
        f"(ite (> {index} {length}) {length} {index}))"
    )


def _numeral(value: int) -> str:
    return str(int(value)) if value >= 0 else f"(- {-value})"


def _apply(function: str, *arguments: str) -> str:
    if len(arguments) == 1 and function in ("and", "or"):
        return arguments[0]
    return f"({function} {' '.join(arguments)})"
