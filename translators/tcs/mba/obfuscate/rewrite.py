"""Operators replaced by equal combinations of other operators, at every width."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary

Rule = Callable[[Term, Term], Term]


def _b(op: Op) -> Rule:
    return lambda a, b: Binary(op, a, b)


_and, _or, _xor, _add, _sub, _mul = (_b(op) for op in (Op.AND, Op.OR, Op.XOR, Op.ADD, Op.SUB, Op.MUL))
_TWO, _ONE = Const(2), Const(1)


def _not(a: Term) -> Term:
    return Unary(Op.NOT, a)


def _neg(a: Term) -> Term:
    return Unary(Op.NEG, a)


RULES: dict[Op, tuple[Rule, ...]] = {
    Op.ADD: (
        lambda a, b: _add(_xor(a, b), _mul(_TWO, _and(a, b))),
        lambda a, b: _add(_or(a, b), _and(a, b)),
        lambda a, b: _sub(_mul(_TWO, _or(a, b)), _xor(a, b)),
        lambda a, b: _sub(_sub(a, _not(b)), _ONE),
        lambda a, b: _add(_add(_and(a, _not(b)), b), _and(a, b)),
    ),
    Op.SUB: (
        lambda a, b: _add(_add(a, _not(b)), _ONE),
        lambda a, b: _sub(_xor(a, b), _mul(_TWO, _and(_not(a), b))),
        lambda a, b: _sub(_and(a, _not(b)), _and(_not(a), b)),
        lambda a, b: _sub(_mul(_TWO, _and(a, _not(b))), _xor(a, b)),
    ),
    Op.XOR: (
        lambda a, b: _sub(_or(a, b), _and(a, b)),
        lambda a, b: _sub(_add(a, b), _mul(_TWO, _and(a, b))),
        lambda a, b: _or(_and(a, _not(b)), _and(_not(a), b)),
    ),
    Op.OR: (
        lambda a, b: _sub(_add(a, b), _and(a, b)),
        lambda a, b: _add(_and(a, _not(b)), b),
        lambda a, b: _not(_and(_not(a), _not(b))),
    ),
    Op.AND: (
        lambda a, b: _sub(_add(a, b), _or(a, b)),
        lambda a, b: _sub(_or(_not(a), b), _not(a)),
        lambda a, b: _not(_or(_not(a), _not(b))),
    ),
}
UNARY_RULES: dict[Op, tuple[Callable[[Term], Term], ...]] = {
    Op.NOT: (lambda a: _sub(_neg(a), _ONE),),
    Op.NEG: (lambda a: _add(_not(a), _ONE), lambda a: _not(_sub(a, _ONE))),
}


def rewrite(random: Random, term: Term, times: int, most: int = 400) -> Term:
    """The term after `times` replacements at random places; no replacement makes it larger than `most` operators."""
    from lemmata.translators.tcs.mba.term import size

    for _ in range(times):
        changed = _at(random, term, random.randrange(max(1, size(term))))[0]
        if size(changed) <= most:
            term = changed
    return term


def _at(random: Random, term: Term, place: int) -> tuple[Term, int]:
    """Replace the operator with index `place` in pre-order; the second value is how many are still to pass."""
    if place < 0 or not isinstance(term, Unary | Binary):
        return term, place
    if isinstance(term, Unary):
        if place == 0:
            return random.choice(UNARY_RULES[term.op])(term.argument), -1
        inner, place = _at(random, term.argument, place - 1)
        return Unary(term.op, inner), place
    if place == 0:
        rules = RULES.get(term.op)
        return (random.choice(rules)(term.left, term.right) if rules else term), -1
    left, place = _at(random, term.left, place - 1)
    right, place = _at(random, term.right, place)
    return Binary(term.op, left, right), place
