"""Sheets without what is too easy, and without what training sees: for test sets."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate
from lemmata.agent.traces.synthesis.sheet import Sheet

AT_ONCE = "rfl|(intros; rfl)|decide|omega|(simp; done)|(simp_all; done)|grind"
SECONDS = 120.0  # for one sheet


def part(sheets: Iterable[Sheet], *, test: bool) -> Iterator[Sheet]:
    """The sheets of one part: a fifth of the shapes of definitions is for the test, whatever the seed."""
    return (sheet for sheet in sheets if held_out(sheet.shape) == test)


def held_out(shape: str) -> bool:
    digest = hashlib.blake2b(shape.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % 5 == 0


def hard(sheets: Iterable[Sheet], toolchain: Toolchain) -> Iterator[Sheet]:
    """The sheets with those claims only that no single tactic closes at once (`AT_ONCE`, each within the usual
    heartbeats). A sheet that Lean does not come to an end with is left out.
    """
    closers = AT_ONCE.split("|")
    for sheet in sheets:
        if left := _left(sheet, closers, toolchain):
            kept = tuple(claim for claim in sheet.claims if claim.name in left)
            yield replace(sheet, claims=kept)


def _left(sheet: Sheet, closers: Iterable[str], toolchain: Toolchain) -> set[str]:
    """The names of the claims that are left."""
    attempt = "first | " + " | ".join(closers)
    text = sheet.text().replace("  sorry\n", f"  {attempt}\n")
    lines = text.split("\n")
    starts = {claim.name: _line(lines, claim.name) for claim in sheet.claims}
    with tempfile.TemporaryDirectory(prefix="lemmata-screen-") as folder:
        done = elaborate(toolchain, text, Path(folder), seconds=SECONDS)
    if done.failure or any(message.line < min(starts.values()) for message in done.errors):
        return set()
    found = set()
    for message in done.errors:
        found.add(max((line, name) for name, line in starts.items() if line <= message.line)[1])
    return found


def _line(lines: list[str], name: str) -> int:
    return next(number for number, line in enumerate(lines, 1) if line.startswith(f"theorem {name} "))


def statements(sheets: Iterable[Sheet]) -> Iterator[str]:
    """One JSON object for each claim, as `lemmata batch` reads them: the definitions are its header."""
    for sheet in sheets:
        header = "\n\n".join([f"namespace {sheet.name}", *sheet.definitions])
        for claim in sheet.claims:
            record = {
                "name": f"{sheet.name}.{claim.name}",
                "statement": claim.text().rstrip(),
                "header": header,
                "family": sheet.family,
                "tags": [f"shape:{sheet.shape}"],
            }
            yield json.dumps(record, ensure_ascii=False)
