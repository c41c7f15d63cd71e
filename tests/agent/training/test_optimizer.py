"""The optimizer: what an orthogonal step is, who takes it, and that it minimises."""

from __future__ import annotations

from copy import deepcopy

import pytest

pytest.importorskip("torch")

import torch

from lemmata.agent.lm.model import TacticModel
from lemmata.agent.training.optimizer import Optimizer, optimizer_of, orthogonal
from lemmata.agent.training.presets import Recipe

RECIPE = Recipe(width=32, layers=2, heads=2, key_heads=1, hidden=48, context=32, exits=(1,), decay=0.0)


@pytest.mark.parametrize("shape", [(24, 24), (12, 40), (40, 12)])
def test_the_singular_values_of_a_step_are_about_one(shape: tuple[int, int]) -> None:
    torch.manual_seed(0)
    matrix = torch.randn(shape)
    made = orthogonal(matrix)
    values = torch.linalg.svdvals(made)
    assert made.shape == matrix.shape and float(values.min()) > 0.5 and float(values.max()) < 1.4
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    nearest = left @ right
    assert float((made * nearest).sum() / (made.norm() * nearest.norm())) > 0.97


def test_matrices_of_layers_turn_and_all_else_is_adams() -> None:
    model = TacticModel(RECIPE.config(50))
    turned, other = optimizer_of(model, RECIPE).param_groups
    assert turned["matrices"] and len(turned["params"]) == 7 * RECIPE.layers
    assert sum(len(group["params"]) for group in (turned, other)) == len(list(model.parameters()))


@pytest.mark.parametrize("matrices", [True, False])
def test_it_comes_to_the_minimum_and_a_restored_one_goes_on_alike(matrices: bool) -> None:
    torch.manual_seed(0)
    goal = torch.randn(6, 9)

    def descend(steps: int, weight: torch.Tensor, optimizer: Optimizer) -> torch.Tensor:
        for step in range(steps):
            optimizer.set_rate(0.05 / (1 + step))
            optimizer.zero_grad()
            torch.autograd.backward(((weight - goal) ** 2).sum())
            optimizer.step()
        return weight

    def begun() -> tuple[torch.Tensor, Optimizer]:
        weight = torch.zeros(6, 9, requires_grad=True)
        return weight, Optimizer([weight] if matrices else [], [] if matrices else [weight], 0.1, 0.0)

    weight, optimizer = begun()
    descend(60, weight, optimizer)
    copied, again = begun()
    copied.data.copy_(weight.data)
    again.load_state_dict(deepcopy(optimizer.state_dict()))
    assert torch.equal(descend(20, weight, optimizer), descend(20, copied, again))
    assert float((weight - goal).detach().norm()) < float(goal.norm())


def test_decay_shrinks_what_has_no_gradient_to_follow() -> None:
    weight = torch.ones(4, 4, requires_grad=True)
    optimizer = Optimizer([weight], [], 0.1, 0.5)
    weight.grad = torch.zeros(4, 4)
    optimizer.step()
    assert torch.allclose(weight, torch.full((4, 4), 0.95))
