"""Drafts by the model itself, from the layers up to an early exit."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from lemmata.agent.decoding.accept import draw
from lemmata.agent.decoding.drafts.calibration import Calibration
from lemmata.agent.decoding.drafts.source import Draft, State
from lemmata.agent.lm.causal import CausalModel


class EarlyExit:
    """The `Source` that stops after `depth` layers (LayerSkip, Elhoushi et al., 2024).

    Verification goes on from the hidden states that it leaves, so that no layer works twice. How long a draft becomes
    is decided token by token from the exit's own confidence and how often it was right, as in DEL (Zarch et al., 2025).
    """

    lookup = False

    def __init__(self, model: CausalModel, depth: int) -> None:
        """Raises ValueError when the model has no such exit."""
        if depth not in model.exits:
            raise ValueError(f"the model's exits are {model.exits}, not {depth}")
        self._model = model
        self._calibration = Calibration()
        self.depth: int | None = depth
        self.name = f"exit {depth}"

    def begin(self, prompts: Sequence[Sequence[int]], room: int) -> None:
        pass

    def select(self, rows: Sequence[int]) -> None:
        pass

    def propose(self, state: State, limit: int, worth: float) -> Draft:
        latest = [row[-1] for row in state.rows]
        tokens: list[list[int]] = [[] for _ in latest]
        sure: list[list[float]] = [[] for _ in latest]
        drawn: list[list[Tensor]] = [[] for _ in latest]
        reached = [1.0] * len(latest)
        for _ in range(limit):
            logits = self._model.extend(state.cache, torch.tensor(latest)[:, None], self.depth)[:, -1]
            latest, chances = choose(logits, state, drawn)
            for row, (token, chance) in enumerate(zip(latest, chances, strict=True)):
                tokens[row].append(token)
                sure[row].append(chance)
                reached[row] *= self._calibration.chance(chance)
            if sum(reached) / len(reached) < worth:
                break
        return Draft(tokens, sure, drawn if state.temperature else None, pending=True)

    def observe(self, draft: Draft, kept: Sequence[int]) -> None:
        for confidences, right in zip(draft.sure, kept, strict=True):
            self._calibration.observe(confidences, right)

    def learn(self, prompt: Sequence[int], output: Sequence[int]) -> None:
        pass


def choose(logits: Tensor, state: State, drawn: list[list[Tensor]]) -> tuple[list[int], list[float]]:
    """A token for each row of logits [rows, vocabulary] and how likely the draft thinks it; distributions that tokens
    were drawn from are added to `drawn`."""
    if not state.temperature:
        chances, picks = logits.softmax(-1).max(-1)
        return picks.tolist(), chances.tolist()
    weights = (logits / state.temperature).softmax(-1)
    tokens = [draw(row, state.dice) for row in weights]
    for row, held in enumerate(drawn):
        held.append(weights[row])
    return tokens, [float(row[token]) for row, token in zip(weights, tokens, strict=True)]
