"""A proposer on a small model that has not learnt anything: the form of what it says."""

import math

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

import torch

from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.model import TacticModel
from lemmata.agent.lm.prompt import MARKERS, render
from lemmata.agent.lm.proposer import Proposer
from lemmata.agent.lm.runtime import Runtime
from lemmata.agent.lm.tokenizer import byte_tokenizer
from lemmata.agent.progress.bins import CLASSES, VALUES


def proposer(bins: int) -> Proposer:
    torch.manual_seed(0)
    tokenizer = byte_tokenizer(MARKERS)
    shape = ModelConfig(
        vocabulary=len(tokenizer), width=16, layers=2, heads=2, key_heads=1, hidden=32, context=256, exits=(1,),
        step_bins=bins,
    )  # fmt: skip
    return Proposer(Runtime(TacticModel(shape).eval(), tokenizer))


def test_tactics_are_distinct_and_likeliest_first_and_steps_are_a_number() -> None:
    prompts = [render("n : Nat\n⊢ n = n"), render("⊢ True", history=["intro"] * 3), render("⊢ " + "x" * 3000)]
    answers = proposer(CLASSES).propose(prompts)
    assert len(answers) == 3
    for answer in answers:
        chances = [chance for _, chance in answer.tactics]
        assert chances == sorted(chances, reverse=True) and all(c <= 0 and math.isfinite(c) for c in chances)
        assert len({text for text, _ in answer.tactics}) == len(answer.tactics)
        assert answer.steps is not None and 1 <= answer.steps <= VALUES[-1]


@pytest.mark.parametrize("bins", [0, 3])
def test_a_model_that_does_not_count_steps_says_none(bins: int) -> None:
    assert proposer(bins).steps([render("⊢ True")]) == [None]
