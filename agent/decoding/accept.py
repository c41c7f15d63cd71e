"""The acceptance rule: what is kept of a draft, so that the result is distributed as without one.

Speculative sampling (Leviathan et al., 2023; Chen et al., 2023): a drafted token d is kept with probability
min(1, p(d) / q(d)), p the model's and q the draft's distribution; where it is not, the token is drawn from the
positive part of p - q. That is `accept`. A draft that was not drawn but chosen has q(d) = 1: to draw a token by p and
to keep the draft where it is that token is the same rule, and so it is at temperature 0, where p is 1 at the likeliest
token. That is `follow`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor


def follow(picks: Sequence[int], draft: Sequence[int]) -> int:
    """How much of a chosen draft is kept: as long as it is what the model's distribution gave, `picks`."""
    kept = 0
    for pick, token in zip(picks, draft, strict=False):
        if pick != token:
            break
        kept += 1
    return kept


def accept(chances: Tensor, draft: Sequence[int], drawn: Sequence[Tensor], dice: random.Random) -> list[int]:
    """The tokens that follow: what is kept of `draft`, then one more if the model has computed its distribution.

    `chances` [places, vocabulary] are the model's, `drawn` [vocabulary] the distributions that the draft's tokens were
    drawn from; each sums up to 1.
    """
    for place, token in enumerate(draft):
        drafted, chance = float(drawn[place][token]), float(chances[place, token])
        if chance < drafted and dice.random() * drafted >= chance:
            left = (chances[place] - drawn[place]).clamp_(min=0.0)
            return [*draft[:place], draw(left if float(left.sum()) > 0.0 else chances[place], dice)]
    return [*draft, draw(chances[len(draft)], dice)] if len(chances) > len(draft) else list(draft)


def draw(weights: Tensor, dice: random.Random) -> int:
    """A place with a chance in proportion to its weight; weights [n] are not negative, and not all 0."""
    return int(draws(weights[None], weights.new_tensor([dice.random()]))[0])


def draws(weights: Tensor, dice: Tensor) -> Tensor:
    """As `draw`, for each row of weights [rows, n]; `dice` [rows] are in [0, 1)."""
    sums = weights.cumsum(-1)
    total = sums[:, -1:]
    below = total.nextafter(total.new_zeros(()))  # no product is rounded up to the total
    return torch.searchsorted(sums, (dice[:, None] * total).minimum(below), right=True)[:, 0]
