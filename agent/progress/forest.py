"""A forest of decision trees over features, whose leaves hold distributions: read from JSON, without any library.

What it tells is by how much the number of steps differs from the estimate by rules (`derivation`): a class for each
difference. The distribution is the mean of those of the trees (Breiman, Random Forests, 2001), sharpened or flattened
by a temperature that validation chose.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lemmata.agent.progress.features import NAMES

LEAST, MOST = -12, 20  # differences; those beyond are counted as these
LONGEST = 60
FORMAT = 1


class ForestError(Exception):
    """A file that holds no forest that can be used; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Node `i` asks `row[feature[i]] <= threshold[i]`: yes, `low[i]`, no, `high[i]`; feature -1 is a leaf, whose
    distribution is `leaves[low[i]]`: difference and share, alternately.
    """

    feature: Sequence[int]
    threshold: Sequence[float]
    low: Sequence[int]
    high: Sequence[int]
    leaves: Sequence[Sequence[float]]

    def leaf(self, row: Sequence[float]) -> Sequence[float]:
        node = 0
        while (feature := self.feature[node]) >= 0:
            node = self.low[node] if row[feature] <= self.threshold[node] else self.high[node]
        return self.leaves[self.low[node]]


@dataclass(frozen=True, slots=True)
class Forest:
    trees: tuple[Tree, ...]
    temperature: float = 1.0

    def distribution(self, row: Sequence[float], estimate: int) -> dict[int, float]:
        """Probabilities of numbers of steps, from 1 to `LONGEST`."""
        found: dict[int, float] = {}
        for tree in self.trees:
            leaf = tree.leaf(row)
            for difference, share in zip(leaf[::2], leaf[1::2], strict=True):
                steps = min(LONGEST, max(1, estimate + int(difference)))
                found[steps] = found.get(steps, 0.0) + share
        shaped = {steps: share ** (1.0 / self.temperature) for steps, share in found.items() if share > 0}
        whole = sum(shaped.values()) or 1.0
        return {steps: share / whole for steps, share in sorted(shaped.items())}

    def as_json(self) -> dict[str, Any]:
        keys = ("feature", "threshold", "low", "high", "leaves")
        trees = [{key: list(getattr(tree, key)) for key in keys} for tree in self.trees]
        return {"format": FORMAT, "features": list(NAMES), "temperature": self.temperature, "trees": trees}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Forest:
        """Raises ValueError for data of another form."""
        if data.get("format") != FORMAT or list(data.get("features", ())) != list(NAMES):
            raise ValueError("it was made for other features")
        trees = tuple(_tree(one) for one in data["trees"])
        temperature = float(data["temperature"])
        if not trees or not 0.01 < temperature < 100:
            raise ValueError("it has no trees, or a temperature without meaning")
        return Forest(trees, temperature)

    @staticmethod
    def read(path: Path) -> Forest:
        """Raises ForestError."""
        try:
            return Forest.from_json(json.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            raise ForestError(f"{path}: cannot be read: {error.strerror or error}; check the path") from None
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            raise ForestError(f"{path}: no forest of steps: {error}; `lemmata train --steps` makes one") from None


def _tree(data: Mapping[str, Any]) -> Tree:
    tree = Tree(*(data[key] for key in ("feature", "threshold", "low", "high", "leaves")))
    count = len(tree.feature)
    if not count or any(len(each) != count for each in (tree.threshold, tree.low, tree.high)):
        raise ValueError("a tree has no nodes, or not the same number of each kind")
    for node, feature in enumerate(tree.feature):
        inner = 0 <= feature < len(NAMES) and node < tree.low[node] < count and node < tree.high[node] < count
        outer = feature == -1 and 0 <= tree.low[node] < len(tree.leaves)
        if not inner and not outer:
            raise ValueError(f"node {node} of a tree leads nowhere")
    if any(len(leaf) % 2 or not leaf for leaf in tree.leaves):
        raise ValueError("a leaf has no distribution")
    return tree


def mode(distribution: Mapping[int, float]) -> int:
    """The likeliest number of steps, the smaller one of two."""
    return max(distribution, key=lambda steps: (distribution[steps], -steps))


def median(distribution: Mapping[int, float]) -> int:
    """The number at which half of the distribution is reached: least absolute error."""
    total = 0.0
    for steps in sorted(distribution):
        total += distribution[steps]
        if total >= 0.5:
            return steps
    return max(distribution)
