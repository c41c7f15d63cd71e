"""The committed problem sets are what their checksums say, and what the generator makes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from lemmata.translators.tcs.generate import Request, generate

SETS = Path(__file__).parents[3] / "datasets" / "tcs"
BB = SETS / "bb"


@pytest.mark.parametrize("field", ["bb", "mba"])
def test_checksums(field: str) -> None:
    folder = SETS / field
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize(("field", "size"), [("bb", 1520), ("mba", 1500)])
def test_the_generator_makes_the_set(field: str, size: int) -> None:
    lines = (SETS / field / "problems.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == size
    made = [p.record() for p in generate(Request(field, 8, 2026))]
    assert [json.loads(line) for line in lines[:8]] == made


def test_no_machine_stands_in_two_splits() -> None:
    splits: dict[str, set[str]] = {}
    for line in (BB / "problems.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        splits.setdefault(record.get("machine", record.get("pattern")), set()).add(record["split"])
    assert all(len(found) == 1 for found in splits.values())
