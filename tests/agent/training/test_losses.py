"""Losses, rates and scores."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

import torch

from lemmata.agent.lm.model import TacticModel
from lemmata.agent.progress.bins import CLASSES
from lemmata.agent.training.batches import Encoder
from lemmata.agent.training.calibrate import steps_scores, temperature
from lemmata.agent.training.evaluate import rows_of, tactic_scores
from lemmata.agent.training.examples import Variant
from lemmata.agent.training.losses import losses
from lemmata.agent.training.presets import PRESETS, Recipe
from lemmata.agent.training.schedule import FLOOR, exit_at, exit_scale, learning_rate
from lemmata.agent.training.vocabulary import train_vocabulary
from tests.agent.training.toy import toy_steps

RECIPE = Recipe(width=32, layers=3, heads=2, key_heads=1, hidden=48, context=96, exits=(1, 2))
STEPS = toy_steps(30)
TOKENIZER = train_vocabulary([text for step in STEPS for text in (step.state, step.tactic)], 360)
ENCODER = Encoder(TOKENIZER, 96)
ROWS = rows_of(STEPS, ENCODER, Variant(history=True, premises=True), STEPS)


def model() -> TacticModel:
    torch.manual_seed(0)
    network = TacticModel(RECIPE.config(TOKENIZER.get_vocab_size()))
    network.eval()
    return network


def test_only_the_tactic_and_its_end_are_answers_and_padding_counts_nowhere() -> None:
    batch = ENCODER.batch(ROWS[:3])
    for place, row in enumerate(ROWS[:3]):
        answers = batch.targets[place][batch.answers[place]].tolist()
        assert answers == list(row.tokens[row.start :]) and answers[-1] == ENCODER.end
        assert int(batch.asked[place].sum()) == row.start - 1
        assert int(batch.tokens[place, batch.last[place]]) == TOKENIZER.token_to_id("<|tactic|>")
    alone, among = (ENCODER.batch(rows) for rows in (ROWS[:1], [ROWS[0]] * 2))
    network = model()
    assert losses(network, alone, 1).tactic == pytest.approx(losses(network, among, 1).tactic, rel=1e-5)


def test_a_loss_at_an_exit_reaches_its_own_norm_only() -> None:
    network = model()
    total = losses(network, ENCODER.batch(ROWS[:4]), 1).total
    weights = dict(network.named_parameters())
    first, second = (weights[f"exit_norms.{exit}.weight"] for exit in (1, 2))
    gained, untouched = torch.autograd.grad(total, [first, second], allow_unused=True)
    assert float(gained.abs().sum()) > 0 and untouched is None


def test_a_greedy_score_is_what_greedy_decoding_writes() -> None:
    from lemmata.agent.decoding.decoder import Decoder
    from lemmata.agent.decoding.sampling import Sampling
    from lemmata.agent.lm.runtime import Runtime
    from lemmata.agent.lm.tokenizer import FileTokenizer

    network = model()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-2)
    for _ in range(40):
        optimizer.zero_grad()
        torch.autograd.backward(losses(network, ENCODER.batch(ROWS[:3]), 1).total)
        optimizer.step()
    rows = ROWS[:8]
    decoder = Decoder(Runtime(network, FileTokenizer(TOKENIZER)))
    written = decoder.generate_tokens([row.tokens[: row.start] for row in rows], Sampling(max_tokens=8))
    wanted = [list(row.tokens[row.start : -1]) for row in rows]
    right = sum(w == list(s[0].tokens) and s[0].finished for w, s in zip(wanted, written, strict=True))
    scores = tactic_scores(network, rows, ENCODER)
    assert 3 <= right < 8 and scores.greedy == right / len(rows) and 0 < scores.sampled < 1
    assert set(scores.acceptance) == {1, 2}


def test_the_rate_rises_and_falls_and_exits_take_turns() -> None:
    rates = [learning_rate(step / 100, step, 1.0, 10) for step in range(101)]
    assert max(rates) <= 1.0 and rates[0] == pytest.approx(0.1) and rates[100] == pytest.approx(FLOOR)
    assert rates.index(max(rates)) == 9
    assert [exit_at(step, (1, 3)) for step in range(4)] == [1, 3, 1, 3] and exit_at(5, ()) is None
    assert exit_scale(1, 4, (1, 3)) < exit_scale(3, 4, (1, 3))


def test_a_temperature_mends_overconfidence() -> None:
    torch.manual_seed(0)
    remaining = torch.randint(1, 7, (400,)).tolist()
    hints = torch.tensor([[2.0 if c == r - 1 else 0.0 for c in range(CLASSES)] for r in remaining])
    sure = 8 * (hints + torch.randn(400, CLASSES))
    heat = temperature(sure, remaining)
    assert heat > 2 and temperature(sure[:0], []) == 1.0
    assert steps_scores(sure, remaining, heat).calibration < steps_scores(sure, remaining).calibration
    perfect = steps_scores(100 * hints, remaining)
    assert perfect.exact == 1.0 and perfect.error == 0.0 < perfect.constant
    assert math.isnan(steps_scores(sure[:0], []).exact)


def test_every_preset_has_a_shape() -> None:
    for recipe in PRESETS.values():
        assert recipe.config(recipe.vocabulary).step_bins == CLASSES
