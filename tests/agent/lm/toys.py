"""Small models with random weights, so sharp that they repeat themselves and that early layers often agree."""

from __future__ import annotations

import torch

from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.model import TacticModel
from lemmata.agent.lm.runtime import Runtime
from lemmata.agent.lm.tokenizer import FileTokenizer, byte_tokenizer


def toy_network(
    seed: int = 0, *, vocabulary: int = 257, layers: int = 3, sharp: float = 3.0, later: float = 0.35
) -> TacticModel:
    """Width 32; the layers behind the first change little, and the more the larger `later` is."""
    torch.manual_seed(seed)
    config = ModelConfig(
        vocabulary=vocabulary,
        width=32,
        layers=layers,
        heads=4,
        key_heads=2,
        hidden=64,
        context=160,
        exits=tuple(range(1, layers)),
        step_bins=4,
    )
    network: TacticModel = TacticModel(config).eval()
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if weight.ndim == 1:
                weight.uniform_(0.7, 1.3)
            elif "embed" in name:
                weight.normal_(std=sharp / 32**0.5)
            else:
                first = "layers." not in name or "layers.0." in name
                weight.normal_(std=(1.0 if first else later) / weight.shape[1] ** 0.5)
    return network


def toy(seed: int = 0, *, vocabulary: int = 257, layers: int = 3, sharp: float = 3.0, later: float = 0.35) -> Runtime:
    """A `Runtime` of `toy_network`; token 256 is the end token of its byte tokenizer."""
    network = toy_network(seed, vocabulary=vocabulary, layers=layers, sharp=sharp, later=later)
    model: Runtime = Runtime(network, toy_tokenizer())
    return model


def toy_tokenizer() -> FileTokenizer:
    return byte_tokenizer()
