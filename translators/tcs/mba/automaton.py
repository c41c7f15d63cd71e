"""The carries that a program can reach, position by position: the certificate of `Lemmata.Mba.automaton`."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence

from lemmata.translators.tcs.mba.program import Program
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary
from lemmata.translators.tcs.mba.values import literal

Carries = tuple[int, ...]
_Step = Callable[[Sequence[int]], int]


class NoCertificateError(Exception):
    """No certificate was found; the message says why. `false`: the two terms differ at some width."""

    def __init__(self, message: str, *, false: bool = False) -> None:
        super().__init__(message)
        self.false = false


def reachable(program: Program, difference: Term, modulus: int, *, most: int, seconds: float) -> list[Carries]:
    """All reachable carries of the program with `difference` as its last node, which must give only zeros.

    Raises NoCertificateError: a one is reachable, there are more than `most` states, or time ran out.
    """
    inputs = len(program.inputs)
    index = {term: i for i, term in enumerate(program.inputs)}
    steps: list[_Step] = []
    for place, node in enumerate((*program.nodes, difference)):
        steps.append(_compile(node, index, modulus))
        index.setdefault(node, inputs + place)
    rows = [list(bits) for bits in itertools.product((0, 1), repeat=inputs)]
    start = (0,) * len(steps)
    found = {start: None}
    waiting = [start]
    end = time.monotonic() + seconds
    while waiting:
        state = waiting.pop()
        for row in rows:
            bits = list(row)
            carries = []
            for step, carry in zip(steps, state, strict=True):
                value = carry + step(bits)
                bits.append(value & 1)
                carries.append(value >> 1)
            if bits[-1]:
                raise NoCertificateError("the two sides differ in some bit", false=True)
            following = tuple(carries)
            if following not in found:
                if len(found) >= most:
                    raise NoCertificateError(f"there are more than {most} combinations of carries")
                found[following] = None
                waiting.append(following)
        if time.monotonic() > end:
            raise NoCertificateError(f"the combinations of carries were not enumerated in {seconds:g} s")
    return list(found)


def _compile(term: Term, index: dict[Term, int], modulus: int) -> _Step:
    """What the term contributes at a position, from the bits of inputs and earlier nodes there."""
    place = index.get(term)
    if place is not None:
        return lambda bits: bits[place]
    match term:
        case Const():
            value = literal(modulus, term.value)
            return lambda bits: value
        case Unary():
            inner = _compile(term.argument, index, modulus)
            if term.op is Op.NOT:
                return lambda bits: 1 - inner(bits)
            return lambda bits: -inner(bits)
        case Binary(op=Op.SHL, right=Const(value=k)):
            shifted = _compile(term.left, index, modulus)
            return lambda bits: shifted(bits) << k
        case Binary(op=Op.MUL, left=Const(value=k), right=other) | Binary(op=Op.MUL, left=other, right=Const(value=k)):
            factor, scaled = -literal(modulus, k), _compile(other, index, modulus)
            return lambda bits: factor * scaled(bits)
        case Binary():
            left, right = _compile(term.left, index, modulus), _compile(term.right, index, modulus)
            match term.op:
                case Op.ADD:
                    return lambda bits: left(bits) + right(bits)
                case Op.SUB:
                    return lambda bits: left(bits) - right(bits)
                case Op.AND:
                    return lambda bits: left(bits) & right(bits)
                case Op.OR:
                    return lambda bits: left(bits) | right(bits)
                case Op.XOR:
                    return lambda bits: left(bits) ^ right(bits)
    raise ValueError(f"{term} is not linear")
