"""False twins: expressions that differ from a given one, on few inputs where possible."""

from __future__ import annotations

from functools import reduce
from random import Random

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var, variables


def perturb(random: Random, term: Term, width: int | None, difficulty: int) -> Term:
    """An expression that is likely to differ from `term`: by a constant, by a conjunction of all variables, by its
    highest bit alone, or (fixed width) at a single value of one variable.
    """
    names = variables(term) or ("x",)
    single: list[Term] = [Var(name) for name in names]
    every: Term = reduce(lambda a, b: Binary(Op.AND, a, b), single)
    choice = min(difficulty, 4) if random.random() < 0.7 else random.randint(1, 4)
    if choice == 1:
        return Binary(Op.ADD, term, Const(1))
    if choice == 2 or width is None:
        return Binary(random.choice((Op.ADD, Op.SUB)), term, every)
    if choice == 3 or width < 4:
        return Binary(Op.ADD, term, Binary(Op.MUL, Const(1 << (width - 1)), every))
    point = random.getrandbits(width)
    off: Term = Binary(Op.XOR, Var(random.choice(names)), Const(point))
    differs = Binary(Op.SHR, Binary(Op.OR, off, Unary(Op.NEG, off)), Const(width - 1))
    return Binary(Op.SUB, Binary(Op.ADD, term, Const(1)), differs)
