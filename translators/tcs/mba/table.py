"""Two expressions on all values of their variables at once: each bit of a value is a number with one digit an input.

Source: truth tables as integers; Knuth, The Art of Computer Programming, volume 4A, section 7.1.2. The functions are
those of `Lemmata.Circuit.Ops`.
"""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.tcs.mba.polynomial import TooLargeError
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var, subterms, variables

MOST_BITS = 22  # of all variables together
MOST_MEMORY = 1 << 29  # bytes that the kernel keeps, and we: a table for each gate
MOST_SHIFT = 4096  # places to the left, by a constant
_GATES = {Op.AND: 1, Op.OR: 1, Op.XOR: 1, Op.NOT: 1, Op.NEG: 6, Op.ADD: 5, Op.SUB: 6}
_Bits = list[int]


def differing(left: Term, right: Term, width: int) -> dict[str, int] | None:
    """Values on which the two differ, None where there are none.

    Raises TooLargeError when there are more inputs or gates than the kernel can take.
    """
    names = variables(left, right)
    _measure(left, right, width, len(names))
    table = _Table(names, width)
    one, other = table.bits(left), table.bits(right)
    differ = 0
    for a, b in zip(one, other, strict=True):
        differ |= a ^ b
    if not differ:
        return None
    place = (differ & -differ).bit_length() - 1
    mask = (1 << width) - 1
    return {name: place >> (width * i) & mask for i, name in enumerate(names)}


def _measure(left: Term, right: Term, width: int, count: int) -> None:
    inputs = width * count
    if inputs > MOST_BITS:
        raise TooLargeError(f"{inputs} bits of input are too many for a truth table, which takes {MOST_BITS}")
    gates = 0
    for term in dict.fromkeys([*subterms(left), *subterms(right)]):
        match term:
            case Binary(op=Op.SHL | Op.SHR, right=Const(value=k)):
                if term.op is Op.SHL and k > MOST_SHIFT:
                    raise TooLargeError(f"a shift to the left by more than {MOST_SHIFT}")
            case Binary(op=Op.SHL | Op.SHR):
                gates += 3 * width * width
            case Binary(op=Op.MUL):
                gates += 6 * width * width
            case Unary() | Binary():
                gates += _GATES[term.op] * width
    if gates << inputs > 8 * MOST_MEMORY:
        raise TooLargeError(f"about {gates} gates on {inputs} bits of input are too many for a truth table")


class _Table:
    """The bits of terms, the lowest first."""

    def __init__(self, names: tuple[str, ...], width: int) -> None:
        self._width = width
        count = width * len(names)
        self._ones = (1 << (1 << count)) - 1
        self._inputs: Mapping[str, _Bits] = {
            name: [self._pattern(width * i + j, count) for j in range(width)] for i, name in enumerate(names)
        }
        self._known: dict[Term, _Bits] = {}

    def bits(self, term: Term) -> _Bits:
        known = self._known.get(term)
        if known is None:
            known = self._known[term] = self._bits(term)
        return known

    def _pattern(self, place: int, count: int) -> int:
        """One where the index of the digit has this bit: half of the digits, in blocks of `2 ** place`."""
        block = 1 << place
        pattern, length = ((1 << block) - 1) << block, 2 * block
        while length < 1 << count:
            pattern |= pattern << length
            length *= 2
        return pattern

    def _bits(self, term: Term) -> _Bits:
        match term:
            case Var():
                return self._inputs[term.name]
            case Const():
                return self._constant(term.value)
            case Unary(op=Op.NOT):
                return [self._ones ^ a for a in self.bits(term.argument)]
            case Unary():
                return self._add(self._constant(0), [self._ones ^ a for a in self.bits(term.argument)], self._ones)
            case Binary(op=Op.SHL | Op.SHR, right=Const(value=k)):
                return self._shift(term.op, self.bits(term.left), k)
            case Binary():
                return self._binary(term.op, self.bits(term.left), self.bits(term.right))
        raise ValueError(f"{term} is no expression")

    def _binary(self, op: Op, a: _Bits, b: _Bits) -> _Bits:
        match op:
            case Op.AND:
                return [x & y for x, y in zip(a, b, strict=True)]
            case Op.OR:
                return [x | y for x, y in zip(a, b, strict=True)]
            case Op.XOR:
                return [x ^ y for x, y in zip(a, b, strict=True)]
            case Op.ADD:
                return self._add(a, b, 0)
            case Op.SUB:
                return self._add(a, [self._ones ^ y for y in b], self._ones)
            case Op.MUL:
                return self._product(a, b)
            case _:
                return self._barrel(op, a, b)

    def _constant(self, value: int) -> _Bits:
        return [self._ones if value >> i & 1 else 0 for i in range(self._width)]

    def _add(self, a: _Bits, b: _Bits, carry: int) -> _Bits:
        total = []
        for x, y in zip(a, b, strict=True):
            total.append(x ^ y ^ carry)
            carry = x & y | carry & (x ^ y)
        return total

    def _product(self, a: _Bits, b: _Bits) -> _Bits:
        total = self._constant(0)
        for i, x in enumerate(a):
            total = self._add(total, self._shift(Op.SHL, [x & y for y in b], i), 0)
        return total

    def _shift(self, op: Op, a: _Bits, k: int) -> _Bits:
        k = min(k, self._width)
        zeros = [0] * k
        return zeros + a[: self._width - k] if op is Op.SHL else a[k:] + zeros

    def _barrel(self, op: Op, a: _Bits, b: _Bits) -> _Bits:
        for j, chosen in enumerate(b):
            moved = self._shift(op, a, 1 << j)
            a = [x & chosen | y & ~chosen for x, y in zip(moved, a, strict=True)]
        return a
