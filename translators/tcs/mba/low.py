"""How many low bits a masked term has: `Term.isLow` of `Lemmata.Mba`."""

from __future__ import annotations

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term

NO_MASK = 1 << 30


def low_bits(term: Term) -> int:
    """The value has no bits from this place on; NO_MASK where nothing says so, or a shift goes to the right."""
    match term:
        case Const():
            return term.value.bit_length()
        case Binary(op=Op.AND):
            return min(low_bits(term.left), low_bits(term.right))
        case Binary(op=Op.OR | Op.XOR):
            return max(low_bits(term.left), low_bits(term.right))
        case _:
            return NO_MASK
