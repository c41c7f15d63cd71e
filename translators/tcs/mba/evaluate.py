"""The value of an expression."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var


def evaluate(term: Term, width: int, values: Mapping[str, int]) -> int:
    """The value modulo `2 ** width`; a shift by the width or more gives 0. `values` are taken modulo `2 ** width`."""
    mask = (1 << width) - 1

    def run(t: Term) -> int:
        match t:
            case Var():
                return values[t.name] & mask
            case Const():
                return t.value & mask
            case Unary():
                value = run(t.argument)
                return (~value if t.op is Op.NOT else -value) & mask
            case Binary():
                return _binary(t.op, run(t.left), run(t.right), width) & mask

    return run(term)


def _binary(op: Op, left: int, right: int, width: int) -> int:
    match op:
        case Op.AND:
            return left & right
        case Op.OR:
            return left | right
        case Op.XOR:
            return left ^ right
        case Op.ADD:
            return left + right
        case Op.SUB:
            return left - right
        case Op.MUL:
            return left * right
        case Op.SHL:
            return left << right if right < width else 0
        case Op.SHR:
            return left >> right if right < width else 0
        case _:
            raise ValueError(f"{op} takes one operand")
