"""Random values by type: small ones often, so that equal and empty ones come up."""

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
        return random.choice((0, 1, top, random.randrange(top + 1), random.randrange(top + 1)))

    return sample


COMMON: Mapping[str, Sampler] = {"Nat": natural, "Int": integer, "Bool": boolean, "List Nat": naturals}
