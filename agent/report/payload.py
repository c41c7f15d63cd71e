"""The data of a report inside its page: columns, compressed, in elements that no browser runs or reads as HTML.

    #index    all that the list of items needs (`index`)
    #d-N      proofs, counterexamples and messages of the items N·CHUNK to (N+1)·CHUNK-1 (`details`)
    #t-I-C    the search tree of item I under configuration C

Each is JSON, compressed by gzip, in base64: its alphabet holds no character that could end an element.
"""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator, Sequence
from typing import Any

from lemmata.agent.report.record import Entry, Outcome, ReportError, Run
from lemmata.agent.search.trace import SearchTrace, TraceError
from lemmata.agent.verdict import Verdict

CHUNK = 64
MAX_TREE_BYTES = 96 * 2**20  # of compressed trees in one page; browsers hold the page in memory
LETTER = {Verdict.PROVED: "p", Verdict.REFUTED: "r", Verdict.UNKNOWN: "u", Verdict.ERROR: "e"}
UNTRIED = "-"


def packed(value: Any) -> str:
    """JSON, gzip, base64; the same text for the same value."""
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str).encode("utf-8", "replace")
    return base64.b64encode(gzip.compress(data, 6, mtime=0)).decode("ascii")


def elements(run: Run, limit: int = MAX_TREE_BYTES) -> Iterator[str]:
    """The elements of the page that hold its data. Trees beyond `limit` bytes are left out, and the index says so."""
    trees, room = [["0"] * len(run.setups) for _ in run.entries], limit
    for number, entry in enumerate(run.entries):
        for place, outcome in enumerate(entry.outcomes):
            if outcome is None or outcome.tree is None:
                continue
            text = packed(tree(outcome, entry)) if room > 0 else ""
            room -= len(text)
            trees[number][place] = "1" if text and room >= 0 else "2"
            if trees[number][place] == "1":
                yield _element(f"t-{number}-{place}", text)
    yield _element("index", packed(index(run, trees)))
    for start in range(0, len(run.entries), CHUNK):
        yield _element(f"d-{start // CHUNK}", packed([details(entry) for entry in run.entries[start : start + CHUNK]]))


def index(run: Run, trees: Sequence[Sequence[str]]) -> dict[str, Any]:
    """`trees`: for each item and configuration "1" when the page holds a tree, "2" when it was left out, else "0"."""
    files, kinds, tags = _Table(), _Table(), _Table()
    columns: dict[str, Any] = {
        "name": [entry.name for entry in run.entries],
        "file": [files[entry.file] for entry in run.entries],
        "line": [entry.line for entry in run.entries],
        "kind": [kinds[entry.kind] for entry in run.entries],
        "tags": [[tags[tag] for tag in entry.tags] for entry in run.entries],
        "statement": [entry.statement for entry in run.entries],
    }
    outcomes = [
        {
            "name": setup.name,
            "verdict": "".join(_letter(entry.outcomes[place]) for entry in run.entries),
            "seconds": [_seconds(entry.outcomes[place]) for entry in run.entries],
            "tree": "".join(row[place] for row in trees),
        }
        for place, setup in enumerate(run.setups)
    ]
    tables = {"files": files.values, "kinds": kinds.values, "tagNames": tags.values}
    return {"chunk": CHUNK, "count": len(run.entries), "setups": outcomes, **columns, **tables}


def details(entry: Entry) -> list[dict[str, Any] | None]:
    """What there is to read of an item, for each configuration."""
    return [None if outcome is None else _detail(outcome) for outcome in entry.outcomes]


def tree(outcome: Outcome, entry: Entry) -> dict[str, Any]:
    """A search tree as columns, which is what the page's script reads. Raises ReportError."""
    nodes = outcome.tree() if outcome.tree is not None else None
    try:
        trace = SearchTrace.from_json(nodes or [])
    except TraceError as error:
        raise ReportError(f"{entry.name}: {error}") from None
    return {
        "goals": trace.goals,
        "solved": sorted(trace.solved),
        "steps": [
            [step.goal, step.tactic, step.source, step.effect, round(step.milliseconds, 1), step.children, step.message]
            for step in trace.steps
        ],
        "proof": trace.proof,
        "stop": trace.stop,
        "dropped": trace.dropped,
    }


def _detail(outcome: Outcome) -> dict[str, Any]:
    found: dict[str, Any] = {"evidence": outcome.evidence}
    if outcome.script is not None:
        found["script"] = outcome.script
    if outcome.counterexample:
        found["counterexample"] = [[name, str(value)] for name, value in outcome.counterexample.items()]
    if outcome.details.get("replay"):
        found["replay"] = str(outcome.details["replay"])
    if outcome.recheck:
        found["recheck"] = outcome.recheck
    return found


def _element(name: str, text: str) -> str:
    return f'<script type="application/gzip" id="{name}">{text}</script>\n'


def _letter(outcome: Outcome | None) -> str:
    return UNTRIED if outcome is None else LETTER[outcome.verdict]


def _seconds(outcome: Outcome | None) -> float:
    return 0.0 if outcome is None else float(f"{outcome.seconds:.3g}")


class _Table:
    """Numbers for texts, in order of appearance."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __getitem__(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    @property
    def values(self) -> list[str]:
        return list(self._numbers)
