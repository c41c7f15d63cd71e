"""Sizes of models and runs by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.progress.bins import CLASSES


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a model is trained. `batch`: tokens of a batch, padding included; `epochs` over the training steps at most,
    `minutes` of wall time at most (0: no limit). `rate`: the highest learning rate, reached after `warmup` steps;
    `save_every` steps the state is written.
    """

    vocabulary: int = 4096
    width: int = 192
    layers: int = 6
    heads: int = 6
    key_heads: int = 2
    hidden: int = 512
    context: int = 512
    exits: tuple[int, ...] = (2, 4)
    dropout: float = 0.1
    batch: int = 3072
    epochs: float = 10.0
    minutes: float = 0.0
    rate: float = 2e-3
    warmup: int = 100
    decay: float = 0.05
    clip: float = 1.0
    save_every: int = 100

    def config(self, vocabulary: int) -> ModelConfig:
        """The model's shape for a vocabulary of that size."""
        return ModelConfig(
            vocabulary=vocabulary,
            width=self.width,
            layers=self.layers,
            heads=self.heads,
            key_heads=self.key_heads,
            hidden=self.hidden,
            context=self.context,
            exits=self.exits,
            step_bins=CLASSES,
        )


PRESETS: Mapping[str, Recipe] = {
    "tiny": Recipe(
        vocabulary=1024, width=96, layers=4, heads=4, hidden=256, context=384, exits=(1, 2), dropout=0.0, epochs=4.0
    ),
    "small": Recipe(vocabulary=3072, width=128, heads=4, hidden=384, exits=(1, 3), dropout=0.0, rate=2.5e-3),
    "default": Recipe(exits=(1, 3)),
    "large": Recipe(width=384, layers=10, heads=8, hidden=1024, context=768, exits=(2, 4), batch=32768, epochs=20),
}
