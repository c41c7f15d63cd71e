"""Examples as numbers, in batches of like length: an epoch as a list of batches, a function of seed and epoch."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lemmata.agent.lm.prompt import END, PADDING
from lemmata.agent.progress.bins import steps_class
from lemmata.agent.traces.step import TraceStep
from lemmata.agent.training.balance import weights
from lemmata.agent.training.examples import Example, Variants

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from torch import Tensor

_MIXED = 64  # batches among which examples are sorted by length


@dataclass(frozen=True, slots=True)
class Row:
    """One encoded example. `start`: the place of the first token of the tactic. `remaining`: steps, None for unknown;
    `weight` of that number's loss.
    """

    tokens: tuple[int, ...]
    start: int
    remaining: int | None
    weight: float = 1.0


@dataclass(frozen=True)
class Batch:
    """Int64 where nothing else is said; B rows, T the longest of them.

    tokens [B, T] padded at the end; targets [B, T], the next token; answers [B, T] (bool), where the target is a token
    of the tactic or its end; asked [B, T] (bool), where it is one of the prompt; last [B], the place of the last token
    of the prompt; steps [B], classes or -1; steps_weights [B] (float32).
    """

    tokens: Tensor
    targets: Tensor
    answers: Tensor
    asked: Tensor
    last: Tensor
    steps: Tensor
    steps_weights: Tensor

    @property
    def size(self) -> int:
        """Tokens, padding included."""
        return int(self.tokens.numel())


class Encoder:
    """Encodes examples with at most `context` tokens: of a prompt that is too long the beginning is left out."""

    def __init__(self, tokenizer: Tokenizer, context: int) -> None:
        self._tokenizer = tokenizer
        self._context = context
        end, padding = tokenizer.token_to_id(END), tokenizer.token_to_id(PADDING)
        if end is None or padding is None:
            raise ValueError("the vocabulary has not been made for prompts: a marker is missing")
        self.end: int = end
        self.padding: int = padding

    def rows(self, examples: Sequence[Example], balance: Sequence[float]) -> list[Row]:
        """What has a tactic that is longer than half the context is left out."""
        prompts = self._tokenizer.encode_batch_fast([example.prompt for example in examples])
        tactics = self._tokenizer.encode_batch_fast([example.tactic for example in examples])
        found = []
        for example, prompt, tactic, weight in zip(examples, prompts, tactics, balance, strict=True):
            answer = [*tactic.ids, self.end]
            if len(answer) > self._context // 2:
                continue
            asked = prompt.ids[max(0, len(prompt.ids) + len(answer) - self._context) :]
            found.append(Row((*asked, *answer), len(asked), example.remaining, weight))
        return found

    def batch(self, rows: Sequence[Row]) -> Batch:
        import torch

        longest = max(len(row.tokens) for row in rows)
        tokens = torch.full((len(rows), longest), self.padding, dtype=torch.int64)
        answers = torch.zeros((len(rows), longest), dtype=torch.bool)
        asked = torch.zeros((len(rows), longest), dtype=torch.bool)
        for index, row in enumerate(rows):
            tokens[index, : len(row.tokens)] = torch.tensor(row.tokens)
            asked[index, : row.start - 1] = True
            answers[index, row.start - 1 : len(row.tokens) - 1] = True
        targets = torch.roll(tokens, -1, dims=1)
        return Batch(
            tokens,
            targets,
            answers,
            asked,
            torch.tensor([row.start - 1 for row in rows]),
            torch.tensor([-1 if row.remaining is None else steps_class(row.remaining) for row in rows]),
            torch.tensor([row.weight for row in rows], dtype=torch.float32),
        )


class Epochs:
    """The training set, epoch after epoch, each with variants and an order of its own."""

    def __init__(self, steps: Sequence[TraceStep], encoder: Encoder, budget: int, seed: int) -> None:
        """`budget`: tokens of a batch, padding included."""
        self._steps = steps
        self._variants = Variants(steps)
        self._encoder = encoder
        self._budget = budget
        self._seed = seed
        self._balance = weights([step.remaining for step in steps])

    def epoch(self, number: int) -> list[list[Row]]:
        chance = random.Random(f"{self._seed}/{number}")
        examples = [self._variants.draw(step, chance) for step in self._steps]
        rows = self._encoder.rows(examples, self._balance)
        chance.shuffle(rows)
        return packed(rows, self._budget, chance)


def packed(rows: Sequence[Row], budget: int, chance: random.Random) -> list[list[Row]]:
    """Batches of at most `budget` tokens (a longer row by itself), rows of like length together, in random order."""
    batches: list[list[Row]] = []
    mean = sum(len(row.tokens) for row in rows) / max(1, len(rows))
    chunk = max(1, int(_MIXED * budget / max(1.0, mean)))
    for begin in range(0, len(rows), chunk):
        current: list[Row] = []
        for row in sorted(rows[begin : begin + chunk], key=lambda row: len(row.tokens)):
            if current and len(row.tokens) * (len(current) + 1) > budget:
                batches.append(current)
                current = []
            current.append(row)
        if current:
            batches.append(current)
    chance.shuffle(batches)
    return batches
