"""A toy language of proofs that a tiny model learns in seconds: what the goal says is what is to be written."""

from __future__ import annotations

import random

from lemmata.agent.traces.step import Split, TraceStep

_TACTICS = ("rfl", "omega", "simp", "ring", "decide")


def toy_steps(count: int, seed: int = 0) -> list[TraceStep]:
    """States whose target names the tactic, with as many hypotheses as steps remain, and their number."""
    chance = random.Random(seed)
    steps = []
    for number in range(count):
        tactic, remaining = chance.choice(_TACTICS), chance.randint(1, 6)
        state = "\n".join(
            [*(f"h{i} : P {chance.randint(0, 9)}" for i in range(remaining)), f"⊢ by_{tactic} = x{remaining}"]
        )
        split = Split.TEST if number % 10 == 0 else Split.VALID if number % 10 == 1 else Split.TRAIN
        premises = (f"Nat.lemma_{chance.randint(0, 20)}",)
        steps.append(
            TraceStep(f"t{number}", f"F{number % 3}.lean", state, tactic, 0, ("intro x",), (), premises, remaining)
            if split is Split.TRAIN
            else TraceStep(f"t{number}", "F.lean", state, tactic, 0, ("intro x",), (), premises, remaining, split=split)
        )
    return steps
