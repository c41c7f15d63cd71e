"""The steps-remaining forest: trained from trajectories, its temperature chosen on validation, measured on test.

Each training state is shown twice, with its history and without, so that one forest does for both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.progress.evaluation import Score, balanced, constant, range_of, reweighed, score
from lemmata.agent.progress.features import FROM_HISTORY, UNKNOWN, features
from lemmata.agent.progress.forest import LEAST, MOST, Forest, Tree
from lemmata.agent.traces.step import TraceStep
from lemmata.agent.training.errors import TrainingError

TREES, LEAVES, SMALLEST = 24, 220, 4
TEMPERATURES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5)


@dataclass(frozen=True, slots=True)
class Example:
    """A state: its features with history and without, the estimate by rules, the label."""

    step: TraceStep
    estimate: int
    known: Sequence[float]
    bare: Sequence[float]


@dataclass(slots=True)
class Figures:
    """What was measured, by name."""

    scores: dict[str, Score] = field(default_factory=dict)
    constants: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)


def examples(steps: Sequence[TraceStep], definitions: Mapping[str, str]) -> list[Example]:
    """Each distinct state of each file once; goals that cannot be read are left out."""
    contexts: dict[str, FileContext] = {}
    seen: set[tuple[str, str]] = set()
    found = []
    for step in steps:
        if (step.file, step.state) in seen:
            continue
        seen.add((step.file, step.state))
        if step.file not in contexts:
            contexts[step.file] = FileContext.scan(definitions.get(step.file, ""))
        try:
            goal = parse_goal(step.state)
        except GoalSyntaxError:
            continue
        estimate, row = features(goal, contexts[step.file], step.history)
        bare = [*row[:FROM_HISTORY], *(UNKNOWN for _ in row[FROM_HISTORY:])]
        found.append(Example(step, estimate.steps, row, bare))
    return found


def fit(training: Sequence[Example], seed: int) -> Forest:
    """Raises TrainingError without scikit-learn."""
    try:
        from sklearn.ensemble import RandomForestClassifier
    except ImportError:
        raise TrainingError("this needs scikit-learn: pip install scikit-learn") from None
    rows = [row for one in training for row in (one.known, one.bare)]
    classes = [difference(one) for one in training for _ in range(2)]
    made = RandomForestClassifier(
        TREES, max_leaf_nodes=LEAVES, min_samples_leaf=SMALLEST, max_features=0.15, random_state=seed, n_jobs=1
    )
    made.fit(rows, classes)
    return Forest(tuple(_tree(one.tree_, [int(each) for each in made.classes_]) for one in made.estimators_))


def difference(example: Example) -> int:
    return min(MOST, max(LEAST, example.step.remaining - example.estimate))


def _tree(tree: Any, classes: Sequence[int]) -> Tree:
    feature: list[int] = []
    threshold: list[float] = []
    low: list[int] = []
    high: list[int] = []
    leaves: list[list[float]] = []
    for node in range(tree.node_count):
        if tree.children_left[node] >= 0:
            feature.append(int(tree.feature[node]))
            threshold.append(round(float(tree.threshold[node]), 3))
            low.append(int(tree.children_left[node]))
            high.append(int(tree.children_right[node]))
            continue
        counts = [float(each) for each in tree.value[node][0]]
        whole = sum(counts) or 1.0
        pairs = [(name, round(each / whole, 3)) for name, each in zip(classes, counts, strict=True)]
        leaf = [value for name, share in pairs if share > 0 for value in (name, share)]
        feature.append(-1)
        threshold.append(0.0)
        low.append(len(leaves))
        high.append(0)
        leaves.append(leaf)
    return Tree(feature, threshold, low, high, leaves)


def tempered(forest: Forest, validation: Sequence[Example]) -> Forest:
    """The forest with the temperature whose calibration error on validation is least."""

    def gap(temperature: float) -> float:
        return _score(replace(forest, temperature=temperature), validation, history=True).calibration

    return replace(forest, temperature=min(TEMPERATURES, key=gap)) if validation else forest


def measure(forest: Forest, training: Sequence[Example], test: Sequence[Example], name: str, figures: Figures) -> None:
    """Add the scores on all test states and on a balanced choice, with history and without."""
    places = balanced([one.step.remaining for one in test])
    sets = {"all": list(test), "balanced": [test[place] for place in places]}
    frequent = Counter(range_of(one.step.remaining) for one in training)
    weights = {place: 1.0 / count for place, count in frequent.items()}
    for kind, chosen in sets.items():
        if not chosen:
            continue
        said = constant([one.step.remaining for one in chosen])
        figures.constants[f"{name}, {kind}"] = sum(abs(one.step.remaining - said) for one in chosen) / len(chosen)
        figures.counts[f"{name}, {kind}"] = len(chosen)
        for history in (True, False):
            label = f"{name}, {kind}, {'history' if history else 'no history'}"
            figures.scores[label] = _score(forest, chosen, history, weights if kind == "balanced" else None)


def _score(
    forest: Forest, chosen: Sequence[Example], history: bool, weights: Mapping[int, float] | None = None
) -> Score:
    found = [forest.distribution(one.known if history else one.bare, one.estimate) for one in chosen]
    if weights is not None:
        return score([reweighed(one, weights) for one in found], [one.step.remaining for one in chosen])
    return score(found, [one.step.remaining for one in chosen])
