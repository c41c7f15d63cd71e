"""An identity as the binders and the type of a Lean theorem."""

from __future__ import annotations

from lemmata.translators.tcs.mba.lean import identifier, lean
from lemmata.translators.tcs.mba.term import Term, variables


def width_name(left: Term, right: Term, width: int | None) -> str:
    """What stands for the width in Lean: the number, or a variable that is none of the identity's."""
    if width is not None:
        return str(width)
    names = set(variables(left, right))
    return next(name for name in ("w", "width", *(f"w{i}" for i in range(len(names) + 1))) if name not in names)


def binders(left: Term, right: Term, width: int | None) -> str:
    """`(w : Nat) (x y : BitVec w)`; "" for an identity of width `width` without variables."""
    bits = width_name(left, right, width)
    names = " ".join(identifier(name) for name in variables(left, right))
    parts = ["" if width is not None else f"({bits} : Nat)", f"({names} : BitVec {bits})" if names else ""]
    return " ".join(part for part in parts if part)


def statement(left: Term, right: Term, width: int | None) -> str:
    """Binders, a colon and the equation."""
    bits = width_name(left, right, width)
    head = binders(left, right, width)
    return f"{head}{' ' * bool(head)}:\n    {lean(left, bits, statement=True)} = {lean(right, bits, statement=True)}"


def proposition(left: Term, right: Term, width: int | None) -> str:
    """The same as a closed proposition."""
    bits = width_name(left, right, width)
    head = binders(left, right, width)
    return f"{f'∀ {head}, ' if head else ''}{lean(left, bits, statement=True)} = {lean(right, bits, statement=True)}"
