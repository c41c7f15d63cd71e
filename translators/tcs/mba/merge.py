"""Arithmetic operands of bitwise operators made equal, from the inside out.

An operand whose normal form is that of a bitwise expression becomes that expression; one that equals another operand,
or its complement, becomes that; one whose normal form is a shorter sum becomes that sum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import reduce

from lemmata.translators.tcs.mba.bits import from_table
from lemmata.translators.tcs.mba.local import Local, local
from lemmata.translators.tcs.mba.polynomial import Polynomial, TooLargeError
from lemmata.translators.tcs.mba.term import BITWISE, Binary, Const, Op, Term, Unary, size
from lemmata.translators.tcs.mba.values import Values, is_linear

_MOST_STEPS = 60
_MOST_TABLE = 5
_Key = frozenset[tuple[tuple[frozenset[Term], ...], int]]


@dataclass(frozen=True, slots=True)
class Merged:
    """The two sides after `steps`, each a rewriting of all occurrences of one term by an equal one."""

    left: Term
    right: Term
    steps: tuple[tuple[Term, Term], ...]


def merge(left: Term, right: Term, modulus: int) -> Merged:
    """Both sides with equal operands made equal."""
    steps: list[tuple[Term, Term]] = []
    while len(steps) < _MOST_STEPS:
        step = _step(left, right, modulus)
        if step is None:
            break
        steps.append(step)
        left, right = replace(left, *step), replace(right, *step)
    return Merged(left, right, tuple(steps))


def _operands(term: Term) -> Iterator[Term]:
    """The arithmetic operands of bitwise operators, inner ones first, and at last the term itself."""

    def walk(t: Term, bit: bool) -> Iterator[Term]:
        inner = isinstance(t, Unary | Binary) and t.op in BITWISE
        match t:
            case Unary():
                yield from walk(t.argument, inner and (bit or t.op is not Op.NOT))
            case Binary():
                yield from walk(t.left, inner)
                yield from walk(t.right, inner)
        if bit and not inner and isinstance(t, Unary | Binary):
            yield t

    yield from walk(term, False)


def _step(left: Term, right: Term, modulus: int) -> tuple[Term, Term] | None:
    known: dict[_Key, Term] = {}
    for node in dict.fromkeys([*_operands(left), *_operands(right)]):
        try:
            here = local(node, modulus, everything=True)
        except TooLargeError:
            continue
        for old, new in _candidates(node, here, known, modulus):
            if _equal(old, new, modulus):
                return old, new
        known[_key(here, here.form)] = node
    return None


def _candidates(node: Term, here: Local, known: dict[_Key, Term], modulus: int) -> Iterator[tuple[Term, Term]]:
    simple = _simpler(node, here, modulus)
    if simple is not None:
        yield node, simple
    same = known.get(_key(here, here.form))
    if same is not None:
        yield (node, same) if size(same) <= size(node) else (same, node)
    opposite = known.get(_key(here, _complement(here.form, modulus)))
    if opposite is not None:
        yield node, Unary(Op.NOT, opposite)


def _equal(old: Term, new: Term, modulus: int) -> bool:
    """Whether the equation is proved from what it needs only, as the rewriting will be."""
    try:
        return old != new and not local(Binary(Op.SUB, old, new), modulus).form
    except TooLargeError:
        return False


def _simpler(node: Term, here: Local, modulus: int) -> Term | None:
    """A bitwise expression with the same values, or a shorter sum."""
    try:
        outer = local(node, modulus)
    except TooLargeError:
        return None
    atoms = outer.program.inputs
    if not outer.program.nodes and len(atoms) <= _MOST_TABLE and is_linear(node, atoms):
        vector = tuple(v % modulus if modulus else v for v in Values(atoms, modulus)(node))
        if all(v in (0, 1) for v in vector):
            return from_table(vector, atoms)
    total = _sum(here, modulus)
    return total if total is not None and size(total) < size(node) else None


def _sum(here: Local, modulus: int) -> Term | None:
    """The normal form as a term; None when it is long or has products."""
    if len(here.form) > 8 or any(len(monomial) > 1 for monomial in here.form):
        return None
    order = here.order
    total: Term | None = None
    for monomial, value in sorted(here.form.items(), reverse=True):
        c = value - modulus if modulus and 2 * value > modulus else value
        if monomial:
            atoms = [atom for i, atom in enumerate(order) if monomial[0] >> (len(order) - 1 - i) & 1]
            part: Term = reduce(lambda a, b: Binary(Op.AND, a, b), atoms)
            part = part if abs(c) == 1 else Binary(Op.MUL, Const(abs(c)), part)
        else:
            part = Const(abs(c))
        if total is None:
            total = part if c > 0 else Unary(Op.NEG, part)
        else:
            total = Binary(Op.ADD if c > 0 else Op.SUB, total, part)
    return Const(0) if total is None else total


def _key(here: Local, form: Polynomial) -> _Key:
    order = here.order

    def atoms(index: int) -> frozenset[Term]:
        return frozenset(atom for i, atom in enumerate(order) if index >> (len(order) - 1 - i) & 1)

    return frozenset((tuple(sorted(map(atoms, x), key=hash)), c) for x, c in form.items())


def _complement(form: Polynomial, modulus: int) -> Polynomial:
    result = {monomial: -c for monomial, c in form.items()}
    result[()] = result.get((), 0) - 1
    if modulus:
        result = {monomial: c % modulus for monomial, c in result.items()}
    return {monomial: c for monomial, c in result.items() if c}


def replace(term: Term, old: Term, new: Term) -> Term:
    """The term with `new` for every occurrence of `old`."""
    return _mapped(term, lambda t: new if t == old else None)


def _mapped(term: Term, change: Callable[[Term], Term | None]) -> Term:
    changed = change(term)
    if changed is not None:
        return changed
    match term:
        case Unary():
            return Unary(term.op, _mapped(term.argument, change))
        case Binary():
            return Binary(term.op, _mapped(term.left, change), _mapped(term.right, change))
        case _:
            return term
