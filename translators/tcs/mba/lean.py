"""Expressions as Lean text: as a statement has them, and as the checkers of `Lemmata.Mba` read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lemmata.translators.obligations.lean.names import KEYWORDS
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var

_KEYWORDS = KEYWORDS | {"true", "false"}
_SYMBOL = {
    Op.AND: ("&&&", 60),
    Op.XOR: ("^^^", 58),
    Op.OR: ("|||", 55),
    Op.ADD: ("+", 65),
    Op.SUB: ("-", 65),
    Op.MUL: ("*", 70),
    Op.SHL: ("<<<", 75),
    Op.SHR: (">>>", 75),
}
_CONSTRUCTOR = {
    Op.AND: "and",
    Op.XOR: "xor",
    Op.OR: "or",
    Op.ADD: "add",
    Op.SUB: "sub",
    Op.MUL: "mul",
}
_UNARY = 100


def identifier(name: str) -> str:
    """A name of C as a Lean identifier."""
    return f"«{name}»" if name in _KEYWORDS or not name.isascii() or name == "_" else name


def lean(term: Term, width: str, *, statement: bool = False) -> str:
    """The expression as Lean text; literals are `5#width`, shifts by a constant are by a natural number.

    Outside a `statement`, where `#` begins a command, they are written out when the width is a variable.
    """
    return _lean(term, width, statement)[0]


def _lean(term: Term, width: str, statement: bool) -> tuple[str, int]:
    match term:
        case Var():
            return identifier(term.name), 200
        case Const():
            return (
                f"{term.value}#{width}" if width.isdecimal() or statement else f"(BitVec.ofNat {width} {term.value})"
            ), 200
        case Unary():
            symbol = "~~~" if term.op is Op.NOT else "-"
            text, level = _lean(term.argument, width, statement)
            return symbol + (text if level == 200 else f"({text})"), _UNARY
        case Binary():
            symbol, level = _SYMBOL[term.op]
            left, below = _lean(term.left, width, statement)
            if term.op in (Op.SHL, Op.SHR) and isinstance(term.right, Const):
                right, above = str(term.right.value), 200
            else:
                right, above = _lean(term.right, width, statement)
            plain = _arithmetic(term.op) == _arithmetic(getattr(term.left, "op", term.op))
            left = (
                left
                if below == 200 or (below == _UNARY and left[0] == "~") or (below >= level and plain)
                else f"({left})"
            )
            right = right if above == 200 or (above == _UNARY and right[0] == "~") else f"({right})"
            return f"{left} {symbol} {right}", level


def _arithmetic(op: Op) -> bool:
    return op in (Op.ADD, Op.SUB, Op.MUL)


def reify(term: Term, index: Mapping[Term, int]) -> str:
    """The expression as a `Lemmata.Mba.Term`, in parentheses. `index`: of variables, and of terms that stand for one.

    Raises ValueError for a shift that is not to the left by a constant.
    """
    number = index.get(term)
    if number is not None:
        return f"(.var {number})"
    match term:
        case Const():
            return f"(.lit {term.value})"
        case Unary():
            return f"(.{'not' if term.op is Op.NOT else 'neg'} {reify(term.argument, index)})"
        case Binary(op=Op.SHL, right=Const(value=k)):
            return f"(.shl {reify(term.left, index)} {k})"
        case Binary(op=Op.MUL, left=Const(value=k)):
            return f"(.mul (.lit {k}) {reify(term.right, index)})"
        case Binary(op=Op.MUL, right=Const(value=k)):
            return f"(.mul {reify(term.left, index)} (.lit {k}))"
        case Binary() if term.op in _CONSTRUCTOR:
            return f"(.{_CONSTRUCTOR[term.op]} {reify(term.left, index)} {reify(term.right, index)})"
        case _:
            raise ValueError(f"{term} cannot be read by a checker")


def vector(items: Sequence[str]) -> str:
    return f"[{', '.join(items)}]"
