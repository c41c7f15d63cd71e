"""Solutions of the Horn engine as conditions that a person would write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import If, Lit, Op, Term, Var, integer, negation
from lemmata.translators.obligations.types import BOOL, EnumOf, EnumValue
from lemmata.translators.python.invariants.horn.abstraction import SIZED

_ORDER = {"<=": (1, 0), "<": (1, 1), ">=": (-1, 0), ">": (-1, 1)}
Sum = tuple[dict[Term, int], int]
"""Coefficients of what is no sum, and a constant."""


class Foreign(Exception):
    """What has no text in the source language."""


def conditions(conjuncts: Sequence[Any], variables: Sequence[Var]) -> list[Term]:
    """The conjuncts as terms over the variables, two bounds that meet as an equation. Raises `Foreign`."""
    reader = _Reader(variables)
    bounds: list[Sum] = []
    others: list[Term] = []
    for each in conjuncts:
        bound = reader.bound(each)
        if bound is None:
            others.append(reader.condition(each))
        elif bound not in bounds:
            bounds.append(bound)
    found: list[Term] = []
    while bounds:
        parts, constant = bounds.pop(0)
        opposite = ({term: -by for term, by in parts.items()}, -constant)
        if opposite in bounds:
            bounds.remove(opposite)
            found.append(_compared(O.EQ, (parts, constant)))
        else:
            found.append(_compared(O.LE, (parts, constant)))
    return [*found, *others]


class _Reader:
    def __init__(self, variables: Sequence[Var]) -> None:
        self._variables = variables

    def condition(self, tree: Any) -> Term:
        match tree:
            case bool():
                return Lit(tree, BOOL)
            case ["at", int(place)]:
                return self._variables[place]
            case ["not", ["=", left, right]] if not self._boolean(left):
                return self._equation(O.NE, left, right)
            case ["not", ["and", *parts]]:
                return Op(O.OR, tuple(self.condition(["not", part]) for part in parts))
            case ["not", ["or", *parts]]:
                return Op(O.AND, tuple(self.condition(["not", part]) for part in parts))
            case ["not", inner] if self.bound(tree) is None:
                return negation(self.condition(inner))
            case ["and" | "or" as name, *parts]:
                whole = tuple(self.condition(part) for part in parts)
                return Op(O.AND if name == "and" else O.OR, whole) if len(whole) > 1 else whole[0]
            case ["=>", left, right]:
                return Op(O.OR, (self.condition(["not", left]), self.condition(right)))
            case ["=", left, right] if self._boolean(left):
                return Op(O.EQ, (self.condition(left), self.condition(right)))
            case ["=", left, right]:
                return self._equation(O.EQ, left, right)
        bound = self.bound(tree)
        if bound is None:
            raise Foreign(str(tree))
        return _compared(O.LE, bound)

    def bound(self, tree: Any) -> Sum | None:
        """A comparison as a sum that is at most zero."""
        match tree:
            case ["not", [("<=" | "<" | ">=" | ">") as name, left, right]]:
                opposite = {"<=": ">", "<": ">=", ">=": "<", ">": "<="}[name]
                return self.bound([opposite, left, right])
            case [("<=" | "<" | ">=" | ">") as name, left, right]:
                sign, strict = _ORDER[name]
                parts, constant = self._minus(left, right)
                return {term: sign * by for term, by in parts.items()}, sign * constant + strict
        return None

    def _boolean(self, tree: Any) -> bool:
        match tree:
            case bool():
                return True
            case ["at", int(place)]:
                return self._variables[place].type == BOOL
            case [str(name), *_]:
                return name in ("and", "or", "not", "=>", "=", *_ORDER)
        return False

    def _equation(self, operator: O, left: Any, right: Any) -> Term:
        for one, other in ((left, right), (right, left)):
            match one:
                case ["at", int(place)] if isinstance(self._variables[place].type, EnumOf):
                    variable = self._variables[place]
                    assert isinstance(variable.type, EnumOf)
                    if isinstance(other, int) and 0 <= other < len(variable.type.members):
                        member = EnumValue(variable.type.name, variable.type.members[other])
                        return Op(operator, (variable, Lit(member, variable.type)))
                    if isinstance(other, list) and other[0] == "at" and self._variables[other[1]].type == variable.type:
                        return Op(operator, (variable, self._variables[other[1]]))
                    raise Foreign(str(other))
        return _compared(operator, self._minus(left, right))

    def _minus(self, left: Any, right: Any) -> Sum:
        minus, less = self._sum(right)
        parts, constant = self._added([self._sum(left), ({term: -by for term, by in minus.items()}, -less)])
        return {term: by for term, by in parts.items() if by}, constant

    def _sum(self, tree: Any) -> Sum:
        match tree:
            case int() if not isinstance(tree, bool):
                return {}, tree
            case ["+", *summands]:
                return self._added([self._sum(each) for each in summands])
            case ["-", first, *rest]:
                return self._sum(["+", first, *(["*", -1, each] for each in rest)])
            case ["neg", inner]:
                return self._sum(["*", -1, inner])
            case ["*", left, right]:
                (some, first), (others, second) = self._sum(left), self._sum(right)
                if some and others:
                    raise Foreign("a product")
                whole, factor = (others, first) if not some else (some, second)
                return {term: by * factor for term, by in whole.items()}, first * second
        return {self._atom(tree): 1}, 0

    def _added(self, summands: list[Sum]) -> Sum:
        whole: dict[Term, int] = {}
        for parts, _ in summands:
            for term, factor in parts.items():
                whole[term] = whole.get(term, 0) + factor
        return whole, sum(constant for _, constant in summands)

    def _atom(self, tree: Any) -> Term:
        match tree:
            case ["at", int(place)]:
                variable = self._variables[place]
                if isinstance(variable.type, EnumOf) or variable.type == BOOL:
                    raise Foreign("the order of members")
                return Op(O.LEN, (variable,)) if isinstance(variable.type, SIZED) else variable
            case ["div" | "mod" as name, inner, int(by)] if by > 0:
                operator = O.FLOORDIV if name == "div" else O.MOD
                return Op(operator, (_text(*self._sum(inner)), integer(by)))
            case ["ite", condition, then, orelse]:
                parts = _text(*self._sum(then)), _text(*self._sum(orelse))
                return If(self.condition(condition), *parts)
        raise Foreign(str(tree))


def _compared(operator: O, whole: Sum) -> Term:
    """`whole` compared with zero, without subtraction, and with what is variable on the left."""
    parts, constant = whole
    left = {term: by for term, by in parts.items() if by > 0}
    right = {term: -by for term, by in parts.items() if by < 0}
    if not left and right:
        turned = {O.LE: O.GE}.get(operator, operator)
        return Op(turned, (_text(right, 0), integer(constant)))
    if operator is O.LE and constant == 1 and left and right:
        operator, constant = O.LT, 0
    sides = (_text(left, max(constant, 0) if right else 0), _text(right, max(-constant, 0) if right else -constant))
    return Op(operator, sides)


def _text(parts: dict[Term, int], constant: int) -> Term:
    whole: Term | None = None
    for term, by in parts.items():
        size = term if abs(by) == 1 else Op(O.MUL, (integer(abs(by)), term))
        if whole is None:
            whole = size if by > 0 else Op(O.NEG, (size,))
        else:
            whole = Op(O.ADD if by > 0 else O.SUB, (whole, size))
    if whole is None:
        return integer(constant)
    if constant == 0:
        return whole
    return Op(O.ADD if constant > 0 else O.SUB, (whole, integer(abs(constant))))
