"""The runtime gives the network's logits, whatever is cut, repeated, dropped or left at an early exit on the way."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from lemmata.agent.lm.model import TacticModel
from tests.agent.lm.toys import toy, toy_network

NETWORK = toy_network()
MODEL = toy()
CLOSE = {"rtol": 0.0, "atol": 2e-4}


def expected(network: TacticModel, tokens: list[int], depth: int | None = None) -> Tensor:
    """Logits [time, vocabulary] of the network as it is trained."""
    with torch.no_grad():
        if depth is None:
            return network.logits(network(torch.tensor([tokens])).final)[0]
        return network.logits(network(torch.tensor([tokens]), exits=(depth,)).exits[depth])[0]


@pytest.mark.parametrize("share", [False, True])
def test_prompts_of_different_lengths(share: bool) -> None:
    prompts = [[1, 2, 3], [4, 5, 6, 7, 8], [9]]
    start = MODEL.start(prompts, 4, share=share)
    for row, prompt in enumerate(prompts):
        torch.testing.assert_close(start.logits[row], expected(NETWORK, prompt)[-1], **CLOSE)
    assert list(start.cache.lengths) == [3, 5, 1]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_any_course_of_decoding(seed: int, share: bool) -> None:
    """Extend, truncate, select and draft at random: the cache always stands for the tokens that it should hold."""
    dice = random.Random(seed)
    rows = [[dice.randrange(257) for _ in range(dice.randint(1, 9))] for _ in range(dice.randint(1, 3))]
    least = [len(row) for row in rows]
    cache = MODEL.start(rows, 60, share=share).cache
    for _ in range(5):
        fresh = [[dice.randrange(257) for _ in range(dice.randint(1, 4))] for _ in rows]
        length = min(map(len, fresh))
        fresh = [more[:length] for more in fresh]
        depth = dice.choice([None, *MODEL.exits])
        logits = MODEL.extend(cache, torch.tensor(fresh), depth)
        rows = [row + more for row, more in zip(rows, fresh, strict=True)]
        if depth is not None:
            for row, found in zip(rows, logits, strict=True):
                torch.testing.assert_close(found, expected(NETWORK, row, depth)[-length:], **CLOSE)
            assert cache.pending == length
            logits = MODEL.complete(cache)
        assert cache.pending == 0
        for row, found in zip(rows, logits, strict=True):
            torch.testing.assert_close(found, expected(NETWORK, row)[-length:], **CLOSE)
        if dice.random() < 0.5:
            chosen = sorted(dice.choices(range(len(rows)), k=dice.randint(1, 4)))
            cache.select(chosen)
            rows, least = [list(rows[row]) for row in chosen], [least[row] for row in chosen]
        rows = [row[: dice.randint(low, len(row))] for low, row in zip(least, rows, strict=True)]
        cache.truncate([len(row) for row in rows])
        assert list(cache.lengths) == [len(row) for row in rows]


def test_a_pending_draft_is_forgotten_by_truncation() -> None:
    start = MODEL.start([[1, 2, 3]], 8)
    MODEL.extend(start.cache, torch.tensor([[4, 5]]), 1)
    start.cache.truncate([3])
    found = MODEL.extend(start.cache, torch.tensor([[6]]))
    torch.testing.assert_close(found[0], expected(NETWORK, [1, 2, 3, 6])[-1:], **CLOSE)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit into a context of 160"):
        MODEL.start([[1] * 150], 11)
    start = MODEL.start([[1, 2]], 2)
    with pytest.raises(ValueError, match="cannot be cut"):
        start.cache.truncate([3])
    with pytest.raises(ValueError, match="no room"):
        MODEL.extend(start.cache, torch.tensor([[1, 2, 3]]))
    MODEL.extend(start.cache, torch.tensor([[1]]), 1)
    with pytest.raises(ValueError, match="pending"):
        MODEL.extend(start.cache, torch.tensor([[1]]))


def test_steps_are_those_of_the_network() -> None:
    start = MODEL.start([[1, 2, 3]], 1)
    assert start.hidden is not None
    with torch.no_grad():
        hidden = NETWORK(torch.tensor([[1, 2, 3]])).final[:, -1]
        torch.testing.assert_close(MODEL.steps(start.hidden), NETWORK.steps(hidden), **CLOSE)


def test_documents_that_share_a_row_do_not_see_one_another() -> None:
    tokens = torch.tensor([[1, 2, 3, 4, 5, 6]])
    with torch.no_grad():
        packed = NETWORK(tokens, segments=torch.tensor([[0, 0, 0, 1, 1, 1]])).final[0, 3:]
        alone = NETWORK(tokens[:, 3:]).final[0]
    torch.testing.assert_close(packed, alone, **CLOSE)
