"""Expressions as C text: the parentheses that C needs, and those between arithmetic and bitwise operators."""

from __future__ import annotations

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var

_LEVEL = {
    Op.OR: 1,
    Op.XOR: 2,
    Op.AND: 3,
    Op.SHL: 4,
    Op.SHR: 4,
    Op.ADD: 5,
    Op.SUB: 5,
    Op.MUL: 6,
    Op.NOT: 7,
    Op.NEG: 7,
}


def show(term: Term) -> str:
    """The expression as one writes it in C."""
    match term:
        case Var():
            return term.name
        case Const():
            return str(term.value)
        case Unary():
            return ("~" if term.op is Op.NOT else "-") + _operand(term.argument, 7, strict=term.op is Op.NEG)
        case Binary():
            level = _LEVEL[term.op]
            return f"{_operand(term.left, level)} {term.op.value} {_operand(term.right, level, strict=True)}"


def _operand(term: Term, level: int, *, strict: bool = False) -> str:
    text = show(term)
    if isinstance(term, Var | Const):
        return text
    inner = _LEVEL[term.op]
    arithmetic = isinstance(term, Binary) and inner >= 5
    loose = inner > level if strict else inner >= level
    return text if loose and (arithmetic == (level >= 5) or inner == 7) else f"({text})"
