"""Assignments of values to several variables, fairly: all combinations of the first few values come first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random


def fair(sizes: Sequence[int], count: int) -> Iterator[tuple[int, ...]]:
    """At most `count` different tuples of ranks, one rank below each size, by growing sum of ranks; where that does not
    reach all within `count`, the last third is drawn at random (always the same way)."""
    total = 1
    for size in sizes:
        total = min(total * size, count + 1)
    if total == 0:
        return
    orderly = count if total <= count else count - count // 3
    given = 0
    for ranks in _by_sum(sizes):
        if given >= orderly:
            break
        given += 1
        yield ranks
    random = Random(0)
    for _ in range(count - given if total > count else 0):
        yield tuple(random.randrange(size) for size in sizes)


def _by_sum(sizes: Sequence[int]) -> Iterator[tuple[int, ...]]:
    for total in range(sum(size - 1 for size in sizes) + 1):
        yield from _with_sum(sizes, total)


def _with_sum(sizes: Sequence[int], total: int) -> Iterator[tuple[int, ...]]:
    if not sizes:
        if total == 0:
            yield ()
        return
    rest = sum(size - 1 for size in sizes[1:])
    for first in range(max(0, total - rest), min(total, sizes[0] - 1) + 1):
        for others in _with_sum(sizes[1:], total - first):
            yield (first, *others)
