"""The card of a steps-remaining forest, written from what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lemmata.agent.training.steps import Figures

_HEAD = """# Steps remaining, without a language model

A forest of {trees} decision trees over {features} numbers that are read off a goal as Lean prints it, the
file's rules and definitions, and the tactics so far (`agent/progress/features.py`). One of the numbers is an
estimate by backward chaining with the file's rules (`agent/progress/derivation.py`); the forest says by how
much that is wrong. It needs no library and takes about a millisecond for a goal. Made by `lemmata train
--steps` (scikit-learn, for training only).

`remaining`: single tactics of the shortest proof of the goal alone (not of goals beside it) that a search by
single moves found, this one included; chains and search procedures such as `grind` do not count as a move.

## Data

`datasets/traces/trajectories`: searches on generated theorems, and {source} training states of
`datasets/traces/source.jsonl.gz`, whose labels are steps of proofs that were written by hand. Shapes of
definitions are in one part only.

| part | states | theorems | shapes | 1-5 | 6-10 | 11-15 | 16-20 | 21+ |
|---|---|---|---|---|---|---|---|---|
"""

_TEST = """
## On the test states

`balanced`: equally many states of each range of lengths, as many as there are; the prediction is told that
ranges are equally frequent. `constant`: the error of always saying the median. Exact and within one: of the
likeliest number; error: of the median.

| states | history | states | exact | within one | mean absolute error | constant | calibration error |
|---|---|---|---|---|---|---|---|
"""

_LIMITS = """
The estimate by rules is by itself exact on {alone:.1%} of the test states; no function of the features alone,
without history, could be exact on more than {ceiling:.1%} of them (equal features, different labels).

## Limits

The trajectories are of theorems that were generated. All of the long ones are derivations: chains and trees of
rules over closed terms, whose number of steps the goal determines; that is why exactness is so high on them,
and why the balanced figure must not be read as one for theorems in general. On states of proofs that people
wrote (`sources`), whose length depends on style, and where the definitions of the file are not at hand, it is
far lower and near to what a constant does. It predicts single moves; `prove` often closes the same goal at once
with automation.
"""


def card(figures: Figures, data: Mapping[str, Any]) -> str:
    from lemmata.agent.progress.features import NAMES
    from lemmata.agent.training.steps import TREES

    lines = [_HEAD.format(trees=TREES, features=len(NAMES), source=f"{data['source states']:,}").rstrip()]
    for part in ("train", "valid", "test"):
        one = data[part]
        cells = [f"{one[key]:,}" for key in ("states", "theorems", "shapes")] + [
            f"{n:,}" for n in one["lengths"].values()
        ]
        lines.append(f"| {part} | {' | '.join(cells)} |")
    lines.append(_TEST.rstrip())
    for label, score in figures.scores.items():
        name, history = label.rsplit(", ", 1)
        constant = figures.constants[name]
        cells = [name, "yes" if history == "history" else "no", f"{score.states:,}", f"{score.exact:.1%}"]
        cells += [f"{score.near:.1%}", f"{score.error:.2f}", f"{constant:.2f}", f"{score.calibration:.3f}"]
        lines.append(f"| {' | '.join(cells)} |")
    lines.append(_LIMITS.format(alone=data["estimate alone"], ceiling=data["ceiling without history"]))
    return "\n".join(lines)
