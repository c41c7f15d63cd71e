"""From trace steps to what the model is trained on: a prompt in one of its variants, tactic, steps remaining."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.agent.lm.prompt import MAX_PREMISES, render
from lemmata.agent.traces.step import TraceStep
from lemmata.agent.training.renaming import Renaming


@dataclass(frozen=True, slots=True)
class Example:
    """`remaining` is None where nobody knows how long the rest is."""

    prompt: str
    tactic: str
    remaining: int | None


@dataclass(frozen=True, slots=True)
class Variant:
    """What a prompt shows besides the goal."""

    history: bool
    premises: bool


HISTORIES, PREMISES, RENAMED = 0.6, 0.4, 0.25  # shares of the prompts


class Variants:
    """Draws variants of steps. Some prompts have the history; some show premises, those that the proof step uses among
    others that were used elsewhere: mostly in the same file, so that they are not told by their field; in some the
    hypotheses have other names.

    A premise that the step uses is left out one time in five, as a selector misses some.
    """

    def __init__(self, steps: Sequence[TraceStep]) -> None:
        self._all = sorted({name for step in steps for name in step.premises})
        near: dict[str, set[str]] = {}
        for step in steps:
            near.setdefault(step.file, set()).update(step.premises)
        self._near = {file: sorted(names) for file, names in near.items()}
        self._renaming = Renaming(steps)

    def draw(self, step: TraceStep, chance: random.Random) -> Example:
        variant = Variant(chance.random() < HISTORIES, chance.random() < PREMISES)
        if chance.random() < RENAMED:
            step = self._renaming.draw(step, chance)
        return self.make(step, variant, chance)

    def make(self, step: TraceStep, variant: Variant, chance: random.Random) -> Example:
        premises = self._shown(step, chance) if variant.premises else []
        history = step.history if variant.history else ()
        return Example(render(step.state, premises, history), step.tactic.strip(), step.remaining)

    def _shown(self, step: TraceStep, chance: random.Random) -> list[str]:
        used = [name for name in step.premises[: MAX_PREMISES // 2] if chance.random() < 0.8]
        near = self._near.get(step.file, [])
        wanted = chance.randint(4, MAX_PREMISES)
        others: list[str] = []
        for _ in range(wanted - len(used)):
            pool = near if near and chance.random() < 0.7 else self._all
            if pool:
                others.append(chance.choice(pool))
        shown = list(dict.fromkeys([*used, *(name for name in others if name not in step.premises)]))
        chance.shuffle(shown)
        return shown
