"""The optimizer: Muon for the matrices inside the layers, AdamW for everything else.

Muon (Jordan et al., 2024, https://kellerjordan.github.io/posts/muon) steps along the orthogonal matrix nearest to the
momentum of the gradient, which the quintic iteration of Newton and Schulz comes near to. On few tokens it learns more
from each than AdamW does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

from lemmata.agent.training.presets import Recipe

MUON_RATE = 8.0  # Muon's rate, in AdamW's: an orthogonal step is that much safer
_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_ITERATIONS = 5
_MOMENTUM = 0.95
_BETAS = (0.9, 0.95)


class Optimizer(torch.optim.Optimizer):
    """Groups with `matrices` set take Muon's steps, the others AdamW's; `decay` is decoupled weight decay."""

    def __init__(self, matrices: Iterable[Tensor], others: Iterable[Tensor], rate: float, decay: float) -> None:
        groups = [
            {"params": list(matrices), "matrices": True, "decay": decay},
            {"params": list(others), "matrices": False, "decay": 0.0},
        ]
        super().__init__([group for group in groups if group["params"]], {"lr": rate})

    def set_rate(self, rate: float) -> None:
        """The rate of the next steps, AdamW's."""
        for group in self.param_groups:
            group["lr"] = rate

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """One step; `closure` is for the interface's sake, and must be None."""
        assert closure is None
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is not None:
                    weight.mul_(1.0 - group["lr"] * group["decay"])
                    (self._turn if group["matrices"] else self._adam)(weight, group["lr"], self.state[weight])

    @staticmethod
    def _turn(weight: Tensor, rate: float, state: dict[str, Any]) -> None:
        if not state:
            state["momentum"] = torch.zeros_like(weight)
        state["momentum"].lerp_(weight.grad, 1.0 - _MOMENTUM)  # type: ignore[arg-type]
        ahead = torch.lerp(weight.grad, state["momentum"], _MOMENTUM)  # type: ignore[arg-type]
        rows, columns = weight.shape
        weight.add_(orthogonal(ahead), alpha=-rate * MUON_RATE * max(1.0, rows / columns) ** 0.5)

    @staticmethod
    def _adam(weight: Tensor, rate: float, state: dict[str, Any]) -> None:
        if not state:
            state.update(step=0, first=torch.zeros_like(weight), second=torch.zeros_like(weight))
        state["step"] += 1
        first, second = _BETAS
        state["first"].lerp_(weight.grad, 1.0 - first)  # type: ignore[arg-type]
        state["second"].lerp_(weight.grad * weight.grad, 1.0 - second)  # type: ignore[operator]
        size = (state["second"] / (1.0 - second ** state["step"])).sqrt_().add_(1e-8)
        weight.addcdiv_(state["first"], size, value=-rate / (1.0 - first ** state["step"]))


def orthogonal(matrix: Tensor) -> Tensor:
    """About the orthogonal matrix nearest to `matrix` [rows, columns]: its singular values become about 0.7 to 1.2."""
    wide = matrix.shape[0] <= matrix.shape[1]
    near = (matrix if wide else matrix.T).bfloat16()
    near = near / (near.norm() + 1e-7)
    a, b, c = _COEFFICIENTS
    for _ in range(_ITERATIONS):
        square = near @ near.T
        near = a * near + (b * square + c * (square @ square)) @ near
    return (near if wide else near.T).to(matrix.dtype)


def optimizer_of(model: nn.Module, recipe: Recipe) -> Optimizer:
    """Muon for the matrices of the layers; AdamW, without decay, for embeddings, norms and the steps head."""
    named = list(model.named_parameters())
    inner = {name for name, weight in named if weight.dim() == 2 and ".layers." in name}
    matrices = [weight for name, weight in named if name in inner]
    others = [weight for name, weight in named if name not in inner]
    return Optimizer(matrices, others, recipe.rate, recipe.decay)
