"""Z3 asked for values on which two expressions differ."""

from __future__ import annotations

from typing import Any

import z3

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var, variables


def encode(term: Term, width: int, context: Any = None) -> Any:
    """The expression as a bit vector term of Z3."""
    match term:
        case Var():
            return z3.BitVec(term.name, width, context)
        case Const():
            return z3.BitVecVal(term.value, width, context)
        case Unary():
            inner = encode(term.argument, width, context)
            return ~inner if term.op is Op.NOT else -inner
        case Binary(op=Op.SHL | Op.SHR, right=Const(value=k)) if k >= width:
            return z3.BitVecVal(0, width, context)
        case Binary():
            left, right = encode(term.left, width, context), encode(term.right, width, context)
            match term.op:
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
                    return left << right
                case Op.SHR:
                    return z3.LShR(left, right)
    raise ValueError(f"{term} is no expression")


def answer(left: Term, right: Term, width: int, seconds: float) -> tuple[str, dict[str, int]]:
    """`equal`, `differ` with values, or `unknown` when time ran out."""
    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("timeout", max(1, int(seconds * 1000)))
    solver.add(encode(left, width, context) != encode(right, width, context))
    status = solver.check()
    if status == z3.unsat:
        return "equal", {}
    if status != z3.sat:
        return "unknown", {}
    model = solver.model()
    values = {
        name: model.eval(z3.BitVec(name, width, context), model_completion=True).as_long()
        for name in variables(left, right)
    }
    return "differ", values


def differing(left: Term, right: Term, width: int, seconds: float) -> dict[str, int] | None:
    """Values on which the two differ, or None when Z3 finds none in time."""
    status, values = answer(left, right, width, seconds)
    return values if status == "differ" else None
