"""What a run is made of: sources, items, configurations, and the records that answer them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lemmata.agent.verdict import Verdict

LEAN = "lean"  # the kind of a source whose items are holes
HEADER = "header"  # the kind of a source that stands before the statements of its items
PROBLEMS = "problems"  # the kind of a source with a line of JSON for each of its items, and the name of its translator
SINGLE = frozenset({LEAN, HEADER, PROBLEMS})  # kinds whose items have one verdict each


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to decide, as a data set gives it. `hole`: the index of its `sorry`, or of its line in the source's
    text; None where `statement` is its Lean text. `problem`: why it cannot be tried. `line` is 1-based, 0
    where there is none.
    """

    key: str
    name: str
    line: int
    hole: int | None = None
    statement: str = ""
    proof: str | None = None
    tags: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, a header or some lines, with their items. `kind`: LEAN, HEADER, PROBLEMS, or a translator's name."""

    dataset: str
    path: str
    kind: str
    text: str
    items: Sequence[Item] = ()


@dataclass(frozen=True, slots=True)
class Configuration:
    """One way of trying all items; `options` are fields of `agent.prove.options.Options`."""

    name: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker gets at once: items of one source under one configuration. Item ids are those of the database."""

    source: int
    configuration: int
    path: str
    kind: str
    text: str
    options: Mapping[str, Any]
    items: Sequence[tuple[int, Item]]


@dataclass(frozen=True, slots=True)
class Record:
    """One verdict on an item. `claim` is "" unless the item is a translated file."""

    item: int
    configuration: int
    verdict: Verdict
    kind: str
    line: int
    statement: str
    evidence: str
    seconds: float
    claim: str = ""
    script: str | None = None
    counterexample: Mapping[str, Any] | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    worker: str = ""
    recheck: str | None = None
    tree: Sequence[Mapping[str, Any]] | None = None
