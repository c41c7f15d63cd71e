"""Where a run computes, and in which precision."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import torch

from lemmata.agent.training.batches import Batch


class Device:
    """The first GPU that torch sees, in bfloat16 with compiled layers; else the CPU, in bfloat16 where it has
    instructions for that (twice as fast there), in float32 where it has not.
    """

    def __init__(self, threads: int, *, cpu: bool = False) -> None:
        self.gpu = torch.cuda.is_available() and not cpu
        self.half = self.gpu or _cpu_has_bfloat16()
        self.name = torch.cuda.get_device_name(0) if self.gpu else f"CPU, {threads} threads"
        self.device = torch.device("cuda" if self.gpu else "cpu")
        torch.set_num_threads(threads)

    def precision(self) -> contextlib.AbstractContextManager[Any]:
        """What the forward pass runs under."""
        kind = "cuda" if self.gpu else "cpu"
        return torch.autocast(kind, dtype=torch.bfloat16) if self.half else contextlib.nullcontext()

    def moved(self, batch: Batch) -> Batch:
        if not self.gpu:
            return batch
        move: Callable[[torch.Tensor], torch.Tensor] = lambda tensor: tensor.to(self.device, non_blocking=True)  # noqa: E731
        return replace(
            batch,
            tokens=move(batch.tokens),
            targets=move(batch.targets),
            answers=move(batch.answers),
            asked=move(batch.asked),
            last=move(batch.last),
            steps=move(batch.steps),
            steps_weights=move(batch.steps_weights),
        )

    def compiled(self, model: torch.nn.Module) -> None:
        """Compile the layers in place where that pays; their parameters keep their names."""
        if self.gpu:
            for layer in model.model.layers:  # type: ignore[union-attr]
                layer.compile(dynamic=True)


def _cpu_has_bfloat16() -> bool:
    """Whether products of bfloat16 have instructions of their own; False where torch cannot say."""
    asked = (getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return any(ask() for ask in asked if callable(ask))
