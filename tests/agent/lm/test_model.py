"""The network as it is trained."""

import pytest

pytest.importorskip("torch")

import torch

from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.model import TacticModel


def test_attention_on_a_cpu_is_that_of_torch_and_so_are_its_gradients() -> None:
    torch.manual_seed(0)
    model = TacticModel(ModelConfig(40, width=24, layers=2, heads=6, key_heads=2, hidden=32, context=64, exits=(1,)))
    tokens = torch.randint(0, 40, (3, 17))
    one_document = torch.zeros_like(tokens)  # with segments torch's own kernel is used
    found = []
    for segments in (None, one_document):
        hidden = model(tokens, segments, exits=(1,))
        loss = model.logits(hidden.final).square().mean() + model.logits(hidden.exits[1]).mean()
        gradients = torch.autograd.grad(loss, list(model.model.layers.parameters()))
        found.append((hidden.final, *gradients))
    for ours, theirs in zip(*found, strict=True):
        assert torch.allclose(ours, theirs, atol=1e-5, rtol=1e-4)
