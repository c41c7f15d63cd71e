"""Samples that were drafted are distributed as those that were not: chi-square on all sequences of a small vocabulary.

Drafts of the model's own early exits and of another model are drawn; those of prompts and former outputs are chosen.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

import torch
from torch import Tensor

from lemmata.agent.decoding import choice
from lemmata.agent.decoding.accept import draw
from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.exits import EarlyExit
from lemmata.agent.decoding.drafts.small import SmallModel
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.planner import Always, Planner
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm.runtime import Runtime
from tests.agent.decoding.test_greedy import Turns
from tests.agent.lm.toys import toy, toy_network, toy_tokenizer

SIZE, LENGTH, TEMPERATURE = 5, 4, 1.3
MODEL = toy(3, vocabulary=SIZE, sharp=1.0, later=1.0)  # its exits are often wrong
SMALL = Runtime(toy_network(4, vocabulary=SIZE, sharp=1.0, layers=1), toy_tokenizer())
PROMPT = [1, 2, 3, 4, 1, 2]

PLANNERS: dict[str, Callable[[], Planner | None]] = {
    "plain": lambda: None,
    "suffix": lambda: Always(Suffix(), 3),
    "exit": lambda: Always(EarlyExit(MODEL, 1), 3),
    "small": lambda: Always(SmallModel(SMALL), 3),
    "in turn": lambda: Turns([Suffix(), EarlyExit(MODEL, 2), SmallModel(SMALL)]),
}


def distribution() -> dict[tuple[int, ...], float]:
    """The chance of each sequence, from the model alone."""
    rows = list(itertools.product(range(SIZE), repeat=LENGTH))
    cache = MODEL.start([PROMPT], LENGTH + 1).cache
    cache.select([0] * len(rows))
    cache.truncate([len(PROMPT) - 1] * len(rows))
    logits = MODEL.extend(cache, torch.tensor([[PROMPT[-1], *row[:-1]] for row in rows]))
    chances = (logits.double() / TEMPERATURE).softmax(-1)
    picked = chances.gather(2, torch.tensor(rows)[:, :, None])[:, :, 0].prod(1)
    return dict(zip(rows, picked.tolist(), strict=True))


def surprise(found: Counter[tuple[int, ...]], expected: dict[tuple[int, ...], float]) -> float:
    """Pearson's chi-square as a standard normal (Wilson and Hilferty, 1931); rare sequences make one cell."""
    total = sum(found.values())
    cells = [(found[row], chance * total) for row, chance in expected.items() if chance * total >= 8]
    rest = (total - sum(seen for seen, _ in cells), total - sum(mean for _, mean in cells))
    cells += [rest] if rest[1] >= 8 else []
    degrees = len(cells) - 1
    assert degrees > 20, "too few cells to show anything"
    statistic = sum((seen - mean) ** 2 / mean for seen, mean in cells)
    spread = 2 / (9 * degrees)
    return float(((statistic / degrees) ** (1 / 3) - (1 - spread)) / spread**0.5)


def drawn(planner: Planner | None, count: int, rows: int) -> Counter[tuple[int, ...]]:
    """`rows` prompts side by side, `count` samples of each."""
    decoder = Decoder(MODEL, planner=planner, batch=rows)
    sampling = Sampling(temperature=TEMPERATURE, count=count, max_tokens=LENGTH, seed=7)
    found: Counter[tuple[int, ...]] = Counter()
    for _ in range(3000 // (count * rows)):
        for samples in decoder.generate_tokens([PROMPT] * rows, sampling):
            found.update(sample.tokens for sample in samples)
        sampling = Sampling(temperature=TEMPERATURE, count=count, max_tokens=LENGTH, seed=sampling.seed + 1)
    return found


@pytest.mark.parametrize("name", PLANNERS)
@pytest.mark.parametrize(("count", "rows"), [(1, 100), (100, 2)])
def test_the_distribution_stays(name: str, count: int, rows: int) -> None:
    assert surprise(drawn(PLANNERS[name](), count, rows), distribution()) < 4.0


@pytest.mark.parametrize("name", ["suffix", "exit", "small"])
def test_a_rule_that_keeps_too_much_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """So the test above can fail: with a rule that keeps all that was drawn, or every second wrong guess."""

    def keep_all(chances: Tensor, draft: Sequence[int], drawn: object, dice: random.Random) -> list[int]:
        return [*draft, draw(chances[len(draft)], dice)] if len(chances) > len(draft) else list(draft)

    def keep_half(picks: list[int], draft: Sequence[int]) -> int:
        for place, (pick, token) in enumerate(zip(picks, draft, strict=False)):
            if pick != token and coins.random() < 0.5:
                return place
            picks[place] = token
        return min(len(picks), len(draft))

    coins = random.Random(1)
    monkeypatch.setattr(choice, "accept", keep_all)
    monkeypatch.setattr(choice, "follow", keep_half)
    assert surprise(drawn(PLANNERS[name](), 1, 100), distribution()) > 8.0


def test_plain_samples_are_repeatable() -> None:
    sampling = Sampling(temperature=1.0, count=5, max_tokens=6, seed=3)
    first, second = (Decoder(MODEL).generate_tokens([PROMPT, PROMPT[2:]], sampling) for _ in range(2))
    assert first == second
