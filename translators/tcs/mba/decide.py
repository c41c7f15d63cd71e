"""Which checker of `Lemmata.Mba` proves an identity, and what it is given.

In this order: linear (zeros and ones), polynomial over conjunctions, the same with arithmetic under bitwise operators
as unknowns whose definitions are substituted, the same after unknowns that are equal up to `~` were made equal, and the
automaton of carries. All work at a fixed width or at every width. At last, for a few input bits or
a few low bits that a mask leaves, all values are tried, one after the other or as one truth table.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from lemmata.translators.tcs.mba.automaton import NoCertificateError, reachable
from lemmata.translators.tcs.mba.evaluate import evaluate
from lemmata.translators.tcs.mba.kronecker import Point, choose
from lemmata.translators.tcs.mba.lean import identifier, lean, reify, vector
from lemmata.translators.tcs.mba.local import local
from lemmata.translators.tcs.mba.low import NO_MASK, low_bits
from lemmata.translators.tcs.mba.merge import merge
from lemmata.translators.tcs.mba.polynomial import TooLargeError, is_polynomial, polynomial
from lemmata.translators.tcs.mba.program import NotAProgramError, Program, build
from lemmata.translators.tcs.mba.show import show
from lemmata.translators.tcs.mba.table import differing
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Var, subterms, variables
from lemmata.translators.tcs.mba.values import Values, bound, is_linear

MOST_LINEAR = 10  # variables: 2 ** 10 lanes
MOST_POLYNOMIAL = 7  # variables and nodes together
MOST_EXHAUSTIVE = 12  # bits of all inputs together
MOST_TRIED = 80_000  # operators evaluated in all: about 3 s in the kernel
MOST_WORK = 60_000  # states x inputs x operators of an automaton: about 4 s in the kernel


class Procedure(Enum):
    LINEAR = "linear"
    POLYNOMIAL = "polynomial"
    NODES = "polynomial over nodes"
    MERGED = "polynomial over merged nodes"
    AUTOMATON = "automaton"
    LOW_BITS = "low bits"
    EXHAUSTIVE = "exhaustive"
    TABLE = "truth table"


@dataclass(frozen=True, slots=True)
class Identity:
    """`left = right` for all words of `width` bits; `width` None: of every width."""

    left: Term
    right: Term
    width: int | None

    @property
    def modulus(self) -> int:
        return 0 if self.width is None else 1 << self.width


@dataclass(frozen=True, slots=True)
class Proof:
    """`script`: a tactic script for the goal after all variables are named."""

    procedure: Procedure
    script: str


class UndecidedError(Exception):
    """No procedure reaches the identity; the message says why."""


def decide(identity: Identity, width: str, *, seconds: float = 10.0) -> Proof:
    """A proof of the identity. `width`: as the goal's Lean text has it. Raises UndecidedError."""
    reasons: list[str] = []
    end = time.monotonic() + seconds
    for attempt in _attempts(identity, width, end):
        if isinstance(attempt, Proof):
            return attempt
        reasons.append(attempt)
    raise UndecidedError("; ".join(dict.fromkeys(reason for reason in reasons if reason)))


def _attempts(identity: Identity, width: str, end: float) -> Iterator[Proof | str]:
    inputs = tuple(Var(name) for name in variables(identity.left, identity.right))
    left, right, modulus = identity.left, identity.right, identity.modulus
    if is_linear(left) and is_linear(right):
        yield _linear(identity, inputs, width)
    if is_polynomial(left) and is_polynomial(right):
        yield _polynomial(identity, Program(inputs, ()), width, Procedure.POLYNOMIAL)
        yield _low_bits(identity, inputs, width)
        yield _exhaustive(identity)
        yield _table(identity)
        return
    try:
        yield _local(identity, width, Procedure.NODES, ())
        merged = merge(left, right, modulus)
        if merged.steps:
            after = Identity(merged.left, merged.right, identity.width)
            yield _local(after, width, Procedure.MERGED, merged.steps)
            yield _automaton(after, inputs, width, end, merged.steps)
        yield _automaton(identity, inputs, width, end)
    except (NotAProgramError, TooLargeError) as error:
        yield str(error)
    yield _low_bits(identity, inputs, width)
    yield _exhaustive(identity)
    yield _table(identity)


def _low_bits(identity: Identity, inputs: tuple[Term, ...], width: str) -> Proof | str:
    """By all values of the lowest bits, where a mask leaves no others."""
    count = max(low_bits(identity.left), low_bits(identity.right))
    if count == NO_MASK or (identity.width is not None and count > identity.width):
        return ""
    tried = sum(1 for side in (identity.left, identity.right) for _ in subterms(side)) << (count * len(inputs))
    if count * len(inputs) > MOST_EXHAUSTIVE or tried > MOST_TRIED:
        return f"{count} low bits of {len(inputs)} inputs are too many to try all values"
    for bits in range(count + 1) if identity.width is None else (count,):
        for values in itertools.product(range(1 << bits), repeat=len(inputs)):
            given = {var.name: value for var, value in zip(inputs, values, strict=True) if isinstance(var, Var)}
            if evaluate(identity.left, bits, given) != evaluate(identity.right, bits, given):
                return ""
    head = f"low_all {len(inputs)} {count}" if identity.width is None else f"low {len(inputs)} {count} (by decide)"
    try:
        sides = _sides(identity, Program(inputs, ()))
    except ValueError as error:
        return str(error)
    return Proof(Procedure.LOW_BITS, f"exact Lemmata.Mba.{head} {sides} {_tail(inputs, width)}")


def _exhaustive(identity: Identity) -> Proof | str:
    """By all values of the inputs, where these have few bits."""
    names = variables(identity.left, identity.right)
    if identity.width is None:
        return ""
    bits = identity.width * len(names)
    tried = sum(1 for side in (identity.left, identity.right) for _ in subterms(side)) << min(bits, 64)
    if bits > MOST_EXHAUSTIVE or tried > MOST_TRIED:
        return f"{bits} input bits are too many to try all values"
    if any(evaluates_far(side, identity.width) for side in (identity.left, identity.right)):
        return "a shift to the left that is too far to compute"
    revert = f"revert {' '.join(identifier(name) for name in names)}\n" if names else ""
    return Proof(Procedure.EXHAUSTIVE, f"{revert}decide +kernel")


def _table(identity: Identity) -> Proof | str:
    """By all values at once, where the inputs have up to about twenty bits."""
    names = variables(identity.left, identity.right)
    if identity.width is None:
        return ""
    try:
        if not names or differing(identity.left, identity.right, identity.width) is not None:
            return ""
    except TooLargeError as error:
        return str(error)
    return Proof(Procedure.TABLE, f"truth_table {vector([identifier(name) for name in names])}")


def evaluates_far(term: Term, width: int) -> bool:
    """Whether a shift to the left may make a number too large before it is cut to the width."""
    return any(
        isinstance(part, Binary)
        and part.op is Op.SHL
        and (part.right.value if isinstance(part.right, Const) else 1 << width) > 1 << MOST_EXHAUSTIVE
        for part in subterms(term)
    )


def _local(identity: Identity, width: str, procedure: Procedure, steps: Sequence[tuple[Term, Term]]) -> Proof | str:
    """By polynomials over the operands that matter, after rewriting by `steps`."""
    rewrites = _rewrites(identity, steps, width)
    if identity.left == identity.right and steps:
        return Proof(procedure, rewrites.rstrip())
    try:
        found = local(Binary(Op.SUB, identity.left, identity.right), identity.modulus)
    except TooLargeError as error:
        return str(error)
    if found.form:
        return "the normal forms differ"
    return Proof(procedure, f"{rewrites}exact {_polynomial_term(identity, found.program, width)}")


def _head(identity: Identity, theorem: str, count: int) -> str:
    if identity.width is None:
        return f"Lemmata.Mba.{theorem} 0 (.zero _) {count}"
    return f"Lemmata.Mba.{theorem} (2 ^ {identity.width}) (.power _) {count}"


def _tail(inputs: Sequence[Term], width: str) -> str:
    return f"(by decide +kernel) {vector([lean(term, width) for term in inputs])} rfl"


def _sides(identity: Identity, program: Program) -> str:
    index = program.index()
    return f"{reify(identity.left, index)} {reify(identity.right, index)}"


def _linear(identity: Identity, inputs: tuple[Term, ...], width: str) -> Proof | str:
    if len(inputs) > MOST_LINEAR:
        return f"{len(inputs)} variables, and zeros and ones are tried for at most {MOST_LINEAR}"
    difference = Binary(Op.SUB, identity.left, identity.right)
    if any(Values(inputs, identity.modulus)(difference)):
        return ""
    digits = bound(difference, identity.modulus).bit_length()
    head, tail = _head(identity, "linear", len(inputs)), _tail(inputs, width)
    return Proof(Procedure.LINEAR, f"exact {head} {max(digits - 1, 0)} {_sides(identity, Program(inputs, ()))} {tail}")


def _polynomial(identity: Identity, program: Program, width: str, procedure: Procedure) -> Proof | str:
    count = len(program.inputs) + len(program.nodes)
    if count > MOST_POLYNOMIAL:
        return f"{count} variables and arithmetic operands of bitwise operators, of at most {MOST_POLYNOMIAL}"
    difference = Binary(Op.SUB, identity.left, identity.right)
    try:
        if polynomial(difference, Values(program.inputs, identity.modulus)):
            return "the normal forms differ"
    except TooLargeError as error:
        return str(error)
    if not program.nodes:
        try:
            point = choose(identity.left, identity.right, len(program.inputs), identity.width)
            return Proof(procedure, f"exact {_point_term(identity, program, point, width)}")
        except TooLargeError:
            pass
    return Proof(procedure, f"exact {_polynomial_term(identity, program, width)}")


def _point_term(identity: Identity, program: Program, point: Point, width: str) -> str:
    sizes = f"{point.digits} {point.base} {point.modulus}"
    reach = "(.inr rfl)" if identity.width is None else "(.inl (Nat.le_refl _))"
    head, tail = _head(identity, "kronecker", len(program.inputs)), _tail(program.inputs, width)
    return f"{head} {sizes} {reach} {_sides(identity, program)} {tail}"


def _polynomial_term(identity: Identity, program: Program, width: str) -> str:
    nodes = vector([reify(node, program.index(place)) for place, node in enumerate(program.nodes)])
    head, tail = _head(identity, "polynomial", len(program.inputs)), _tail(program.inputs, width)
    return f"{head} {nodes} {_sides(identity, program)} {tail}"


def _rewrites(identity: Identity, steps: Sequence[tuple[Term, Term]], width: str) -> str:
    lines = []
    for old, new in steps:
        step = Identity(old, new, identity.width)
        found = local(Binary(Op.SUB, old, new), identity.modulus)
        if found.form:
            raise AssertionError(f"{show(old)} is not {show(new)}")
        proof = _polynomial_term(step, found.program, width)
        lines.append(f"rw [show {lean(old, width)} = {lean(new, width)} from {proof}]\n")
    return "".join(lines)


def _automaton(
    identity: Identity,
    inputs: tuple[Term, ...],
    width: str,
    end: float,
    steps: Sequence[tuple[Term, Term]] = (),
) -> Proof | str:
    program = build(inputs, (identity.left, identity.right))
    difference = Binary(Op.SUB, identity.left, identity.right)
    operators = sum(_work(node) for node in (*program.nodes, difference))
    most = MOST_WORK // (max(operators, 1) << len(inputs))
    seconds = min(3.0, end - time.monotonic())
    if most < 1 or seconds <= 0:
        return f"{len(inputs)} variables and {operators} operators are too many for the automaton of carries"
    try:
        states = reachable(program, difference, identity.modulus, most=most, seconds=seconds)
    except NoCertificateError as error:
        return str(error)
    nodes = vector([reify(node, program.index(place)) for place, node in enumerate(program.nodes)])
    listed = vector([vector([str(carry) for carry in state]) for state in states])
    head = _head(identity, "automaton", len(inputs))
    rewrites = _rewrites(identity, steps, width)
    script = f"{rewrites}exact {head} {nodes} {_sides(identity, program)} {listed} {_tail(inputs, width)}"
    return Proof(Procedure.AUTOMATON, script)


def _work(term: Term) -> int:
    """About how many steps the kernel takes for a term at one position, in units of 60 microseconds."""
    return sum(1 for _ in subterms(term))
