"""Compiled passes are those of torch, and give the same bits however many tokens a pass has."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")
pytest.importorskip("numba")

import torch

from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.exits import EarlyExit
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.model import TacticModel
from lemmata.agent.lm.native import engine
from lemmata.agent.lm.native.engine import fits
from lemmata.agent.lm.runtime import Runtime
from tests.agent.lm.toys import toy, toy_tokenizer

CONFIG = ModelConfig(
    vocabulary=288, width=64, layers=3, heads=2, key_heads=1, hidden=96, context=160, exits=(1, 2), step_bins=4
)

if not fits(CONFIG):
    pytest.skip("no kernels for this processor", allow_module_level=True)


def _model(*, compiled: bool) -> Runtime:
    torch.manual_seed(4)
    network = TacticModel(CONFIG).eval()
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if weight.ndim > 1:
                weight.normal_(std=3.0 / 8 if "embed" in name else 0.9 / weight.shape[1] ** 0.5)
    model: Runtime = Runtime(network, toy_tokenizer())
    assert model.compiled
    if not compiled:
        model.interpret()
    return model


NATIVE, TORCH = _model(compiled=True), _model(compiled=False)
TOKENS = random.Random(2).choices(range(288), k=120)


@pytest.mark.parametrize("length", [1, 2, 7, 8, 9, 31, 32, 33, 65])
def test_a_pass_is_that_of_torch(length: int) -> None:
    prompt, further = TOKENS[:length], torch.tensor([TOKENS[70:81]])
    ours, theirs = (model.start([prompt], 12) for model in (NATIVE, TORCH))
    assert torch.allclose(ours.logits, theirs.logits, atol=1e-4)
    assert ours.hidden is not None and theirs.hidden is not None
    assert torch.allclose(ours.hidden, theirs.hidden, atol=1e-4)
    found, wanted = NATIVE.extend(ours.cache, further), TORCH.extend(theirs.cache, further)
    assert torch.allclose(found, wanted, atol=1e-4)
    assert not torch.allclose(found, wanted.flip(1), atol=1e-2)


@pytest.mark.parametrize("parts", [(1,) * 12, (2, 3, 7), (8, 4), (11, 1), (9, 3)])
def test_the_bits_do_not_depend_on_the_cut(parts: tuple[int, ...]) -> None:
    start = NATIVE.start([TOKENS[:21]], 12)
    whole = NATIVE.extend(start.cache, torch.tensor([TOKENS[21:33]]))
    start.cache.truncate([21])
    found, place = [], 21
    for size in parts:
        found.append(NATIVE.extend(start.cache, torch.tensor([TOKENS[place : place + size]])))
        place += size
    assert torch.equal(torch.cat(found, 1), whole)
    assert torch.equal(NATIVE.start([TOKENS[:33]], 1).logits[0], whole[0, -1])


def test_exits_leave_what_the_rest_goes_on_from() -> None:
    start = NATIVE.start([TOKENS[:9]], 12)
    whole = NATIVE.extend(start.cache, torch.tensor([TOKENS[9:13]]))
    start.cache.truncate([9])
    for place in (9, 10, 12):
        NATIVE.extend(start.cache, torch.tensor([TOKENS[place : place + (2 if place == 10 else 1)]]), 2)
    assert torch.equal(NATIVE.complete(start.cache), whole)


def test_rows_that_torch_read_and_changed_go_on_compiled() -> None:
    """Two rows are read side by side, one is kept: its keys reach the kernels from torch's cache."""
    start = NATIVE.start([TOKENS[:40], TOKENS[40:50]], 12)
    start.cache.select([1])
    found = NATIVE.extend(start.cache, torch.tensor([TOKENS[50:55]]))
    wanted = NATIVE.extend(NATIVE.start([TOKENS[40:50]], 12).cache, torch.tensor([TOKENS[50:55]]))
    assert torch.allclose(found, wanted, atol=1e-4)


def test_drafts_change_nothing() -> None:
    dice = random.Random(5)
    prompts = [[dice.randrange(12) for _ in range(dice.randint(1, 40))] for _ in range(40)]
    sampling = Sampling(max_tokens=20)
    plain = Decoder(NATIVE).generate_tokens(prompts, sampling)
    decoder = Decoder(NATIVE, [Suffix(), EarlyExit(NATIVE, 1)])
    assert [row[0].tokens for row in decoder.generate_tokens(prompts, sampling)] == [row[0].tokens for row in plain]
    by_torch = Decoder(TORCH).generate_tokens(prompts, sampling)
    same = sum(a[0].tokens == b[0].tokens for a, b in zip(plain, by_torch, strict=True))
    assert same >= 38  # sums in another order may decide a near-tie otherwise


def test_sizes_without_kernels_go_through_torch() -> None:
    assert not toy().compiled


def test_a_compiler_that_fails_leaves_the_passes_to_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_place(*arguments: object) -> None:
        raise RuntimeError("cannot cache function: no locator available")

    monkeypatch.setattr(engine, "scores_of", no_place)
    model: Runtime = Runtime(TacticModel(CONFIG).eval(), toy_tokenizer())
    assert not model.compiled
    assert model.start([TOKENS[:5]], 3).logits.shape == (1, CONFIG.vocabulary)
