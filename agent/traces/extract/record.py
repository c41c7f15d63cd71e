"""What the engine wrote about a file's tactic proofs, as data. The lines are described in `lean/Repl/Traces.lean`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, eq=False)
class Tactic:
    """A tactic where it ran. `start`, `stop`: bytes of the file. `goals`: before it, the first one is what it works on.
    `after`: goals that were not there before, with their texts in `left`. `blocks`: the sequences of tactics inside.
    """

    start: int
    stop: int
    kind: str
    theorem: str
    goals: tuple[str, ...]
    after: tuple[str, ...]
    state: str
    left: tuple[str, ...]
    blocks: list[Block] = field(default_factory=list)

    @property
    def goal(self) -> str:
        return self.goals[0]


@dataclass(slots=True, eq=False)
class Block:
    """Tactics that run one after the other. `span`: bytes of the file, None for what a macro has put together."""

    span: tuple[int, int] | None
    tactics: list[Tactic] = field(default_factory=list)
    inner: list[Block] = field(default_factory=list)

    def everything(self) -> Iterator[Tactic]:
        """The tactics of the block, and of those that are a part of it."""
        yield from self.tactics
        for block in self.inner:
            yield from block.everything()

    def extent(self) -> tuple[int, int] | None:
        """The bytes of the file that its tactics take."""
        if self.span is not None:
            return self.span
        spans = [(tactic.start, tactic.stop) for tactic in self.everything()]
        return (min(start for start, _ in spans), max(stop for _, stop in spans)) if spans else None


@dataclass(frozen=True, slots=True)
class Term:
    """What a goal's proof, or a part of it, refers to. `goals`: parts that are known by names of their own."""

    theorems: tuple[str, ...]
    definitions: tuple[str, ...]
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """One `by` of a file that does not lie in another tactic, and the terms that its goals became."""

    blocks: tuple[Block, ...]
    terms: dict[str, Term]


class Extraction(Exception):
    """The engine's answer is cut off or is none; the message says what is wrong."""


def read_proofs(lines: Iterable[str]) -> tuple[list[Proof], list[str]]:
    """The proofs of a file, and Lean's errors on it. Raises Extraction."""
    proofs: list[Proof] = []
    errors: list[str] = []
    roots: list[Block] = []
    parts: dict[int, Tactic | Block] = {}
    done = False
    try:
        for line in lines:
            record = json.loads(line)
            if "step" in record:
                _add_tactic(record, parts)
            elif "block" in record:
                _add_block(record, parts, roots)
            elif "terms" in record:
                if roots:
                    proofs.append(Proof(tuple(roots), _terms(record["terms"])))
                roots, parts = [], {}
            elif "error" in record:
                errors.append(str(record["error"]))
            done = done or bool(record.get("done"))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Extraction(f"a line of the answer is not of the expected form: {error!r}") from None
    if not done:
        raise Extraction("the answer was cut off")
    return proofs, errors


def _add_tactic(record: dict[str, Any], parts: dict[int, Tactic | Block]) -> None:
    above = parts.get(record["up"])
    start, stop = record["at"]
    made = Tactic(
        start,
        stop,
        record["kind"],
        record["theorem"],
        tuple(record["before"]),
        tuple(record["after"]),
        record["state"],
        tuple(record["left"]),
    )
    parts[record["step"]] = made
    if isinstance(above, Block):
        above.tactics.append(made)


def _add_block(record: dict[str, Any], parts: dict[int, Tactic | Block], roots: list[Block]) -> None:
    above = parts.get(record["up"])
    made = Block(tuple(record["at"]) if record["at"] else None)
    parts[record["block"]] = made
    if above is None:
        roots.append(made)
    elif isinstance(above, Block):
        above.inner.append(made)
    else:
        above.blocks.append(made)


def _terms(rows: list[list[Any]]) -> dict[str, Term]:
    return {row[0]: Term(tuple(row[1]), tuple(row[2]), tuple(row[3])) for row in rows}
