"""The steps that come with Lemmata, found by the state that they were taken in."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import lemmata
from lemmata.agent.analogy.adapt import Adapter
from lemmata.agent.analogy.example import Example
from lemmata.agent.analogy.features import features
from lemmata.agent.lean.engine.paths import cache_directory, write_atomically
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal
from lemmata.agent.policy.source import Position
from lemmata.agent.retrieval.bm25 import Bm25, best
from lemmata.agent.traces.files import TraceFileError, read_traces
from lemmata.agent.traces.step import Origin, Split, TraceStep

WEIGHTS: Mapping[str, float] = {"s": 1.0, "w": 1.0, "v": 0.5, "g": 2.0, "r": 1.0, "h": 0.7, "t": 0.7}
LIBRARY = "lean/Core/"
_VERSION = 1
_NAME = re.compile(r"(?<![\w'.✝«])[^\W\d][\w'!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*)*")


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken: the state as Lean printed it, and the tactic."""

    state: str
    tactic: str


class StepIndex:
    """Steps by their states, ranked with BM25 over the features of the goal."""

    def __init__(self, steps: list[Taken], index: Bm25) -> None:
        self._steps = steps
        self._index = index

    @classmethod
    def of(cls, steps: Iterable[Taken]) -> StepIndex:
        kept: list[Taken] = []
        bags: list[dict[str, int]] = []
        for step in dict.fromkeys(steps):
            goal = read_goal(step.state)
            if goal is not None:
                kept.append(step)
                bags.append(dict.fromkeys(features(goal), 1))
        return cls(kept, Bm25.of(bags))

    def to_bytes(self) -> bytes:
        texts = [[step.state, step.tactic] for step in self._steps]
        return json.dumps(texts, ensure_ascii=False).encode() + b"\n" + self._index.to_bytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> StepIndex:
        """Raises ValueError for what `to_bytes` has not written."""
        line, _, rest = data.partition(b"\n")
        try:
            steps = [Taken(state, tactic) for state, tactic in json.loads(line)]
        except TypeError as error:
            raise ValueError(f"not an index of steps: {error}") from None
        return cls(steps, Bm25.from_bytes(rest))

    def nearest(self, goal: Goal, count: int) -> list[tuple[float, Taken]]:
        """At most `count` steps taken in states like the goal, with their scores, the closest first."""
        scores = self._index.scores(dict.fromkeys(features(goal), 1), WEIGHTS)
        return [(float(scores[number]), self._steps[number]) for number in best(scores, count)]

    def proposals(self, position: Position, neighbours: int, count: int) -> list[tuple[str, float]]:
        """Tactics for a goal with the votes of the neighbours that took them, 1 for all of them; the best first."""
        adapter = Adapter(position)
        votes: dict[str, float] = {}
        near = self.nearest(position.goal, neighbours)
        highest = near[0][0] if near else 1.0
        for score, step in near:
            goal = read_goal(step.state)
            if goal is None:
                continue
            example = Example("", goal, step.tactic)
            tactic = next(adapter.scripts(example, position.goal), None)
            if tactic is not None:
                votes[tactic] = votes.get(tactic, 0.0) + (score / highest) ** POWER
        total = sum(votes.values()) or 1.0
        ranked = sorted(votes, key=lambda tactic: -votes[tactic])
        return [(tactic, votes[tactic] / total) for tactic in ranked[:count]]


POWER = 6.0


@lru_cache(maxsize=4_000)
def read_goal(state: str) -> Goal | None:
    try:
        return parse_goal(state)
    except GoalSyntaxError:
        return None


def accessible(steps: Iterable[TraceStep]) -> Iterator[Taken]:
    """Steps of the training part that a file without imports can follow, with the library's names in full."""
    known = [step for step in steps if step.split is Split.TRAIN and step.origin is not Origin.SEARCH]
    library = {name for step in known if step.file.startswith(LIBRARY) for name in (step.theorem, *step.premises)}
    for step in known:
        names = {h.partition(" :")[0] for h in step.state.split("\n")}
        used = [match.group() for match in _NAME.finditer(step.tactic) if match.group() not in names]
        full: dict[str, str] = {}
        outside = False
        for premise in step.premises:
            for word in used:
                if premise == word or premise.endswith("." + word):
                    full[word] = premise
                    outside |= premise not in library
        if not outside:
            yield Taken(step.state, _spelled(step.tactic, full))


def _spelled(tactic: str, full: Mapping[str, str]) -> str:
    return _NAME.sub(lambda match: full.get(match.group(), match.group()), tactic)


def trace_files() -> list[Path]:
    """The files of steps of this checkout; none in an installation without them."""
    folder = Path(lemmata.__file__).parent.parent / "datasets" / "traces"
    return [path for name in ("source", "synthetic") if (path := folder / f"{name}.jsonl.gz").is_file()]


def load_steps(files: list[Path] | None = None, cache: Path | None = None) -> StepIndex | None:
    """The index, from the cache or made anew for it (some seconds). None without files that can be read."""
    files = trace_files() if files is None else files
    if not files:
        return None
    try:
        key = hashlib.blake2b(b"".join(path.read_bytes() for path in files), digest_size=8).hexdigest()
        path = (cache or cache_directory()) / "index" / f"steps-{_VERSION}-{key}.bin"
        try:
            return StepIndex.from_bytes(path.read_bytes())
        except (OSError, ValueError):
            index = StepIndex.of(accessible(step for file in files for step in read_traces(file)))
            write_atomically(path, index.to_bytes())
            return index
    except (OSError, TraceFileError):
        return None
