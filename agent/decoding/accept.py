"""The acceptance rule: what is kept of a draft, so that the result is distributed as without one.

Speculative sampling (Leviathan et al., 2023; Chen et al., 2023): a drafted token d is kept with probability
min(1, p(d) / q(d)), p the model's and q the draft's distribution; where it is not, the token is drawn from the positive
part of p - q. A draft that was not drawn but chosen has q(d) = 1. At temperature 0, p is 1 at the likeliest token, and
the same rule keeps the draft as far as it agrees.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor


class Target(Protocol):
    """The model's distributions for one row, at the places that were computed."""

    places: int

    def chance(self, place: int, token: int) -> float:
        """p(token)."""

    def draw(self, place: int) -> int:
        """A token by p."""

    def instead(self, place: int, token: int, draft: Tensor | None) -> int:
        """A token by the positive part of p - q; q is `draft`, or 1 at `token`."""


def accept(target: Target, draft: Sequence[int], chances: Sequence[Tensor] | None, dice: random.Random) -> list[int]:
    """The tokens that follow: what is kept of `draft`, then one more if the model has computed its distribution.

    `chances` are the distributions that the draft was drawn from, None for a draft that was chosen.
    """
    for place, token in enumerate(draft):
        given = None if chances is None else chances[place]
        drafted = 1.0 if given is None else float(given[token])
        chance = target.chance(place, token)
        if chance < drafted and dice.random() * drafted >= chance:
            return [*draft[:place], target.instead(place, token, given)]
    return [*draft, target.draw(len(draft))] if target.places > len(draft) else list(draft)


class Likeliest:
    """Temperature 0: `picks` are the tokens. See `Target`."""

    def __init__(self, picks: Sequence[int]) -> None:
        self.places = len(picks)
        self._picks = picks

    def chance(self, place: int, token: int) -> float:
        return 1.0 if token == self._picks[place] else 0.0

    def draw(self, place: int) -> int:
        return self._picks[place]

    def instead(self, place: int, token: int, draft: Tensor | None) -> int:
        return self._picks[place]


class Sampled:
    """A temperature above 0: `chances` [places, vocabulary] sum up to 1. See `Target`."""

    def __init__(self, chances: Tensor, dice: random.Random) -> None:
        self.places = len(chances)
        self._chances = chances
        self._dice = dice

    def chance(self, place: int, token: int) -> float:
        return float(self._chances[place, token])

    def draw(self, place: int) -> int:
        return draw(self._chances[place], self._dice)

    def instead(self, place: int, token: int, draft: Tensor | None) -> int:
        if draft is None:
            left = self._chances[place].clone()
            left[token] = 0.0
        else:
            left = (self._chances[place] - draft).clamp_(min=0.0)
        return draw(left, self._dice) if float(left.sum()) > 0.0 else draw(self._chances[place], self._dice)


def draw(weights: Tensor, dice: random.Random) -> int:
    """A place with a chance in proportion to its weight; weights [n] are not negative, and not all 0."""
    sums = weights.cumsum(0)
    total = float(sums[-1])
    place = int(torch.searchsorted(sums, dice.random() * total, right=True))
    if place == len(sums):  # the product was rounded up to the total
        place = int(weights.nonzero()[-1])
    return place
