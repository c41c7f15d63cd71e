"""Inputs on which two expressions differ: corner values, random values, all of a few bits, then Z3."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random

from lemmata.translators.tcs.mba import table
from lemmata.translators.tcs.mba.evaluate import compiled, evaluate
from lemmata.translators.tcs.mba.polynomial import TooLargeError
from lemmata.translators.tcs.mba.solver import differing
from lemmata.translators.tcs.mba.term import Const, Term, subterms, variables

EVERY_WIDTH = (1, 2, 3, 4, 8, 16, 32, 64)  # the widths that stand for all of them
_RANDOM = 200
_CORNERS = 400
_CONSTANTS = 40


def refute(
    left: Term, right: Term, width: int | None, *, seed: int = 0, seconds: float = 5.0
) -> tuple[int, dict[str, int]] | None:
    """A width and values on which the two differ when they are evaluated, or None.

    `width`: None for every width. `seconds`: for Z3, in all; 0: without it and without truth tables.
    """
    for w in EVERY_WIDTH if width is None else (width,):
        found = by_values(left, right, w, seed)
        if found is not None:
            return w, found
    if seconds > 0 and width is not None:
        try:
            found = table.differing(left, right, width)
        except TooLargeError:
            pass
        else:
            return None if found is None else (width, found)
    if seconds > 0:
        for w in (8, 64) if width is None else (width,):
            solved = differing(left, right, w, seconds / (2 if width is None else 1))
            if solved is not None and evaluate(left, w, solved) != evaluate(right, w, solved):
                return w, solved
    return None


def by_values(left: Term, right: Term, width: int, seed: int, most: int = 1_000_000) -> dict[str, int] | None:
    """Values among corners and random ones, at most `most` of them, on which the two differ."""
    names = variables(left, right)
    try:
        first, second = compiled(left, names), compiled(right, names)
    except (RecursionError, MemoryError, SyntaxError):  # Python's own limits on nesting
        first, second = _slow(left, names), _slow(right, names)
    constants = {t.value for side in (left, right) for t in subterms(side) if isinstance(t, Const)}
    mask = (1 << width) - 1
    candidates = _candidates(names, width, Random(seed), sorted(constants)[:_CONSTANTS])
    for values in itertools.islice(candidates, most):
        given = [values[name] for name in names]
        if first(mask, *given) != second(mask, *given):
            return dict(values)
    return None


def _slow(term: Term, names: tuple[str, ...]) -> Callable[..., int]:
    return lambda mask, *given: evaluate(term, mask.bit_length(), dict(zip(names, given, strict=True)))


def _candidates(
    names: tuple[str, ...], width: int, random: Random, constants: Sequence[int]
) -> Iterator[Mapping[str, int]]:
    top = (1 << width) - 1
    # What is special about an input is often written in the expression.
    for value in dict.fromkeys(v & top for c in constants for v in (c, ~c, -c, c + 1, c - 1)):
        for name in names:
            yield {other: value if other == name else random.getrandbits(width) for other in names}
        yield dict.fromkeys(names, value)
    corners = sorted({0, 1, top, top >> 1, (top >> 1) + 1, 2 & top, top - 1 if top else 0, 3 & top})
    for values in itertools.islice(itertools.product(corners, repeat=len(names)), _CORNERS):
        yield dict(zip(names, values, strict=True))
    for turn in range(_RANDOM):
        few = turn % 4 == 0  # sparse values meet conditions that dense ones do not
        yield {name: random.getrandbits(width) & (random.getrandbits(width) if few else top) for name in names}
