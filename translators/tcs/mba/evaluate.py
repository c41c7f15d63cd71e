"""The value of an expression."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var


def evaluate(term: Term, width: int, values: Mapping[str, int]) -> int:
    """The value modulo `2 ** width`; a shift by the width or more gives 0. `values` are taken modulo `2 ** width`.

    The constant that a term is shifted by is a number, not a word: it is not cut to the width.
    """
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
            case Binary(op=Op.SHL | Op.SHR, right=Const(value=k)):
                return _binary(t.op, run(t.left), k, width) & mask
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


def compiled(term: Term, names: tuple[str, ...]) -> Callable[..., int]:
    """A function of the mask `2 ** width - 1` and the values of `names`, in this order, with the value of the term."""
    places = {name: f"v{i}" for i, name in enumerate(names)}
    text = f"lambda m{''.join(f', {place}' for place in places.values())}: ({python(term, places)}) & m"
    function: Callable[..., int] = eval(text, {"__builtins__": {}, "min": min})  # nothing but numbers and operators
    return function


def python(term: Term, names: Mapping[str, str]) -> str:
    """The expression in Python, over `names` and the mask `m`; its value is to be taken modulo `m + 1`."""
    match term:
        case Var():
            return names[term.name]
        case Unary():
            return f"({'~' if term.op is Op.NOT else '-'}{python(term.argument, names)})"
        case Binary():
            left, right = python(term.left, names), python(term.right, names)
            if term.op in (Op.SHL, Op.SHR):
                by = right if isinstance(term.right, Const) else f"{right} & m"
                return f"(({left} & m) {term.op.value} min({by}, m.bit_length()))"
            return f"({left} {term.op.value} {right})"
        case _:
            return str(term.value)
