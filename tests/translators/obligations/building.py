"""Short ways to write terms in tests."""

from __future__ import annotations

from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.terms import Lit, Op, Term, Var, integer
from lemmata.translators.obligations.types import BOOL, INT, STRING, ListOf

X, Y, N, IX = (Var(name, INT) for name in ("x", "y", "n", "i"))
B = Var("b", BOOL)
S = Var("s", STRING)
XS = Var("xs", ListOf(INT))


def op(operator: Operator, *arguments: Term | int) -> Op:
    """An operator; integers stand for literals."""
    return Op(operator, tuple(integer(a) if isinstance(a, int) else a for a in arguments))


def ints(*values: int) -> Lit:
    return Lit(list(values), ListOf(INT))
