"""What differs between two runs, item by item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.reader import Reader, Row
from lemmata.agent.verdict import Verdict, worst


@dataclass(frozen=True, slots=True)
class Change:
    """`before` and `after` are verdicts, None where a run has none on the item."""

    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """`same`: items with one verdict in both; `seconds`: of the items that both decided, in each."""

    same: int
    changes: tuple[Change, ...]
    seconds: tuple[float, float]


def compare(first: Reader, second: Reader, names: tuple[str | None, str | None] = (None, None)) -> Comparison:
    """Compare one configuration of each; where a reader has several, `names` says which. Raises BatchError.

    A claim of a translated file counts as an item.
    """
    left = dict(_verdicts(first, chosen(first, names[0])))
    right = dict(_verdicts(second, chosen(second, names[1])))
    changes: list[Change] = []
    same, seconds = 0, (0.0, 0.0)
    for key in [*left, *(key for key in right if key not in left)]:
        before, after = left.get(key), right.get(key)
        if before is not None and after is not None:
            seconds = (seconds[0] + before[1], seconds[1] + after[1])
            if before[0] == after[0]:
                same += 1
                continue
        changes.append(Change(key, before and before[0], after and after[0]))
    return Comparison(same, tuple(changes), seconds)


def chosen(reader: Reader, name: str | None) -> int:
    """The configuration of that name; without a name the only one. Raises BatchError."""
    known = {entry: number for number, (entry, _) in reader.configurations().items()}
    if name is None and len(known) == 1:
        return next(iter(known.values()))
    if name not in known:
        asked = f"there is no configuration {name!r}" if name else "there are several configurations"
        raise BatchError(f"{reader.path}: {asked}; say {reader.path}::NAME, NAME being one of {', '.join(known)}")
    return known[name]


def _verdicts(reader: Reader, configuration: int) -> Iterator[tuple[str, tuple[str, float]]]:
    def key(row: Row) -> str:
        return f"{row.key}::{row.claim}" if row.claim else row.key

    for name, group in groupby(reader.verdicts(configuration), key):
        rows = list(group)
        yield name, (worst([Verdict(row.verdict) for row in rows]).value, sum(row.seconds for row in rows))
