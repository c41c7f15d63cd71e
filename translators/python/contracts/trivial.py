"""Conditions that hold whatever the variables are, as far as linear arithmetic over integers and lengths shows it."""

from __future__ import annotations

import z3

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Lit, Op, Quantifier, Term, Var
from lemmata.translators.obligations.types import INT

MILLISECONDS = 500


class _Foreign(Exception):
    """Something that is no linear arithmetic."""


def always(term: Term) -> bool:
    """Whether the condition holds for all values; False where that is not seen."""
    solver = z3.Solver()
    solver.set("timeout", MILLISECONDS)
    lengths: list[z3.ArithRef] = []
    try:
        formula = _condition(term, lengths, True)
    except _Foreign:
        return False
    solver.add(*[length >= 0 for length in lengths], z3.Not(formula))
    return bool(solver.check() == z3.unsat)


def _condition(term: Term, lengths: list[z3.ArithRef], positive: bool) -> z3.BoolRef:
    """`positive`: the term stands where a universal quantifier may become a free variable."""
    match term:
        case Lit(bool() as value):
            return z3.BoolVal(value)
        case Op(O.AND, arguments):
            return z3.And(*[_condition(argument, lengths, positive) for argument in arguments])
        case Op(O.OR, arguments):
            return z3.Or(*[_condition(argument, lengths, positive) for argument in arguments])
        case Op(O.NOT, (inner,)):
            return z3.Not(_condition(inner, lengths, not positive))
        case Op(O.IMPLIES, (left, right)):
            return z3.Implies(_condition(left, lengths, not positive), _condition(right, lengths, positive))
        case Op((O.LT | O.LE | O.GT | O.GE | O.EQ | O.NE) as operator, (left, right)):
            first, second = _number(left, lengths), _number(right, lengths)
            return {
                O.LT: first < second,
                O.LE: first <= second,
                O.GT: first > second,
                O.GE: first >= second,
                O.EQ: first == second,
                O.NE: first != second,
            }[operator]
        case Quantifier(True, (generator,), body) if positive and len(generator.variables) == 1:
            match generator.sequence:
                case Op(O.RANGE, (start, stop, Lit(1))):
                    index = _number(generator.variables[0], lengths)
                    inside = z3.And(_number(start, lengths) <= index, index < _number(stop, lengths))
                    tests = [_condition(each, lengths, False) for each in generator.conditions]
                    return z3.Implies(z3.And(inside, *tests), _condition(body, lengths, positive))
    raise _Foreign


def _number(term: Term, lengths: list[z3.ArithRef]) -> z3.ArithRef:
    match term:
        case Lit(int() as value) if term.type == INT:
            return z3.IntVal(value)
        case Var(name) if term.type == INT:
            return z3.Int(name)
        case Op(O.LEN, (Var(name),)):
            length = z3.Int(f"len {name}")
            lengths.append(length)
            return length
        case Op(O.ADD, (left, right)):
            return _number(left, lengths) + _number(right, lengths)
        case Op(O.SUB, (left, right)):
            return _number(left, lengths) - _number(right, lengths)
        case Op(O.NEG, (inner,)):
            return -_number(inner, lengths)
    raise _Foreign
