"""The learned ranker: a small network over `features`, read from a file of JSON. Needs numpy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from lemmata.agent.retrieval.features import COLUMNS, Features
from lemmata.agent.retrieval.select import Query, Ranked

SHIPPED = Path(__file__).with_name("ranker.json")


class RankerError(Exception):
    """The file is missing or is no ranker; one line."""


@dataclass(frozen=True)
class Network:
    """score(x) = w₂ · max(0, W₁ · (x − mean) / scale + b₁) over the columns that `columns` names."""

    columns: tuple[str, ...]
    mean: Any
    scale: Any
    hidden: Any  # [inputs, width]
    bias: Any
    out: Any

    def scores(self, rows: Any) -> Any:
        """`rows`: [candidates, all columns]."""
        return np.maximum((rows[:, self._chosen()] - self.mean) / self.scale @ self.hidden + self.bias, 0) @ self.out

    def _chosen(self) -> list[int]:
        return [_PLACE[name] for name in self.columns]

    def to_json(self) -> str:
        def rounded(values: Any) -> Any:
            return [rounded(v) for v in values] if getattr(values, "ndim", 0) else float(f"{float(values):.4g}")

        fields = ("mean", "scale", "hidden", "bias", "out")
        data: dict[str, Any] = {"columns": self.columns} | {field: rounded(getattr(self, field)) for field in fields}
        return json.dumps(data)

    @staticmethod
    def from_json(text: str) -> Network:
        """Raises RankerError."""
        try:
            data: Mapping[str, Any] = json.loads(text)
            columns = tuple(data["columns"])
            mean, scale, hidden, bias, out = (
                np.asarray(data[field], dtype=np.float32) for field in ("mean", "scale", "hidden", "bias", "out")
            )
        except (ValueError, KeyError, TypeError) as error:
            raise RankerError(f"no ranker: {error}") from None
        unknown = [name for name in columns if name not in _PLACE]
        width = len(bias)
        shapes = [mean.shape, scale.shape, hidden.shape, out.shape]
        if unknown or shapes != [(len(columns),), (len(columns),), (len(columns), width), (width,)]:
            raise RankerError(f"no ranker of this version: {unknown or shapes}; train it again")
        return Network(columns, mean, scale, hidden, bias, out)


_PLACE = {name: place for place, name in enumerate(name for names in COLUMNS.values() for name in names)}


def load_network(path: Path = SHIPPED) -> Network:
    """Raises RankerError."""
    try:
        return Network.from_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RankerError(f"{path}: {error.strerror}") from None


class Reranked:
    """Selects by the network among the candidates that `features` gives."""

    def __init__(self, features: Features, network: Network) -> None:
        self._features = features
        self._network = network

    def select(self, query: Query, k: int) -> tuple[Ranked, ...]:
        found = self._features.candidates(query)
        scores = self._network.scores(found.rows)
        order: list[int] = np.argsort(-scores, kind="stable")[:k].tolist()
        return tuple(Ranked(found.premises[place], float(scores[place])) for place in order)
