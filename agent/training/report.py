"""All that is measured of a trained model, as data for `metrics.json` and as the model card."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch

from lemmata.agent.lm.model import TacticModel
from lemmata.agent.traces.step import Split, TraceStep
from lemmata.agent.training.balance import balanced, offsets
from lemmata.agent.training.batches import Encoder
from lemmata.agent.training.calibrate import StepsScores, steps_scores, temperature
from lemmata.agent.training.evaluate import TacticScores, rows_of, steps_logits, tactic_scores
from lemmata.agent.training.examples import Variant

MOST = 400
VARIANTS: Mapping[str, Variant] = {
    "goal": Variant(history=False, premises=False),
    "goal, history": Variant(history=True, premises=False),
    "goal, premises": Variant(history=False, premises=True),
    "goal, history, premises": Variant(history=True, premises=True),
}


@dataclass(frozen=True)
class Evaluation:
    """Of each split's steps how many there are; tactic scores on the test steps by variant of the prompt; steps
    remaining with and without history, on all test states and on the balanced ones; the temperature of that head.
    """

    splits: Mapping[str, int]
    tactics: Mapping[str, TacticScores]
    steps: Mapping[str, StepsScores]
    heat: float

    def as_json(self) -> dict[str, Any]:
        return {
            "splits": dict(self.splits),
            "tactics": {name: asdict(scores) for name, scores in self.tactics.items()},
            "steps": {name: asdict(scores) for name, scores in self.steps.items()},
            "temperature": self.heat,
        }


def evaluate(model: TacticModel, steps: Sequence[TraceStep], encoder: Encoder, seed: int = 0) -> Evaluation:
    """Measure on the test steps, tactics and `all` states on at most `MOST` of them, drawn by the seed; the temperature
    is fitted on as many validation steps. On balanced states the steps head is told that all ranges of lengths are
    equally frequent.
    """
    valid = [step for step in steps if step.split is Split.VALID]
    valid = random.Random(seed).sample(valid, min(MOST, len(valid)))
    test = [step for step in steps if step.split is Split.TEST]
    drawn = random.Random(seed).sample(test, min(MOST, len(test)))
    tactics = {
        name: tactic_scores(model, rows_of(drawn, encoder, variant, test, seed), encoder)
        for name, variant in VARIANTS.items()
    }
    heat = temperature(*steps_logits(model, rows_of(valid, encoder, VARIANTS["goal, history"], valid, seed), encoder))
    scores: dict[str, StepsScores] = {}
    _, equal = offsets([step.remaining for step in steps if step.split is Split.TRAIN])
    even = balanced([(step.remaining, step) for step in test], seed)
    for where, chosen, added in (("all", drawn, None), ("balanced", even, torch.tensor(equal))):
        for name in ("goal", "goal, history"):
            logits, remaining = steps_logits(model, rows_of(chosen, encoder, VARIANTS[name], test, seed), encoder)
            told = logits / heat if added is None else logits / heat + added
            scores[f"{where}, {name}"] = steps_scores(told, remaining)
    counts = Counter(step.split.value for step in steps)
    return Evaluation(dict(sorted(counts.items())), tactics, scores, heat)


def card(name: str, facts: Mapping[str, Any], evaluation: Evaluation) -> str:
    """The model card. `facts`: parameters, device, minutes, steps and such, by what they are called in the card."""
    listed = "\n".join(f"- {key}: {value}" for key, value in facts.items())
    splits = ", ".join(f"{count} {split}" for split, count in evaluation.splits.items())
    tactics = "\n".join(
        f"| {name} | {s.steps} | {s.nats:.3f} | {100 * s.greedy:.1f} % | {100 * s.sampled:.1f} % | "
        + ", ".join(f"{100 * rate:.0f} % after {exit}" for exit, rate in s.acceptance.items())
        + " |"
        for name, s in evaluation.tactics.items()
    )
    steps = "\n".join(
        f"| {name} | {s.states} | {100 * s.exact:.1f} % | {s.error:.2f} | {s.constant:.2f} | {s.calibration:.3f} |"
        for name, s in evaluation.steps.items()
    )
    return _CARD.format(name=name, facts=listed, splits=splits, tactics=tactics, steps=steps)


_CARD = """# {name}

A small decoder over Lean 4 proof states: it proposes the next tactic, drafts for itself from early layers, and says how
many tactics are likely to be left. Written by `lemmata train`; `agent/lm/prompt.py` says what it reads.

{facts}

## Data

Steps of proofs: {splits}. What is held out is held out as whole files, or whole families of generated theorems. Where
the steps come from is said in the datasheet of the traces. There is no text of any other project in them, and no
natural language.

## Tactics, on the test steps

`greedy`: the tactic is written exactly as in the proof. `in 8 samples`: expected share of steps where one of eight
samples at temperature 1 is exactly that tactic. Many other tactics are right as well; these figures do not count them.
Premises: those that the step uses, four of five of them, among others.

| the prompt shows | steps | nats a token | greedy | in 8 samples | early exits agree |
|---|---|---|---|---|---|
{tactics}

## Steps remaining, on the test states

`balanced`: equally many states of each range of lengths (1-5, 6-10, 11-15, 16-20, more), and the prediction is told so.
`constant`: the error of always saying their median.

| states, the prompt shows | states | exact | mean absolute error | constant | calibration error |
|---|---|---|---|---|---|
{steps}

## Limits

It knows the vocabulary and the style of the files that it was trained on, and no mathematics beyond them. What it
proposes is filtered and checked by Lean like everything else; it can waste time, not make anything true. Prompts longer
than its context lose their beginning. Speculative decoding and early exits change its speed, not its output.
"""
