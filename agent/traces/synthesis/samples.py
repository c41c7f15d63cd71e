"""Random values by type: small ones often, so that equal and empty ones come up (`COMMON`); and larger ones (`WIDE`),
for laws that only hold near zero: `2 * n ≤ 12 + n` is false from 13 on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from lemmata.agent.traces.synthesis.language import Value

Sampler = Callable[[Random], Value]


def natural(random: Random) -> int:
    return random.choice((0, 1, 2, random.randrange(6), random.randrange(12)))


def integer(random: Random) -> int:
    return random.choice((0, 1, -1, random.randrange(-6, 7), random.randrange(-15, 16)))


def boolean(random: Random) -> bool:
    return random.random() < 0.5


def naturals(random: Random) -> tuple[int, ...]:
    return tuple(natural(random) for _ in range(random.choice((0, 1, 2, 3, 4, 5))))


def word(width: int) -> Sampler:
    def sample(random: Random) -> int:
        top = (1 << width) - 1
        half = top // 2 + 1  # the least signed number
        return random.choice((0, 1, top, half, random.randrange(top + 1), random.randrange(top + 1)))

    return sample


COMMON: Mapping[str, Sampler] = {"Nat": natural, "Int": integer, "Bool": boolean, "List Nat": naturals}


def wide_natural(random: Random) -> int:
    return random.choice((natural(random), random.randrange(40), random.randrange(120), random.randrange(400)))


def wide_integer(random: Random) -> int:
    return random.choice((integer(random), random.randrange(-60, 61), random.randrange(-400, 401)))


def wide_naturals(random: Random) -> tuple[int, ...]:
    entry = random.choice((natural, wide_natural))
    return tuple(entry(random) for _ in range(random.randrange(15)))


WIDE: Mapping[str, Sampler] = {"Nat": wide_natural, "Int": wide_integer, "Bool": boolean, "List Nat": wide_naturals}
