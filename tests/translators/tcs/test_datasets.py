"""The committed problem sets are what their checksums say, and what the generator makes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from lemmata.translators.tcs.generate import Request, generate

BB = Path(__file__).parents[3] / "datasets" / "tcs" / "bb"


def test_checksums() -> None:
    for line in (BB / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((BB / name).read_bytes()).hexdigest() == digest, name


def test_the_generator_makes_the_set() -> None:
    lines = (BB / "problems.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1520
    made = [p.record() for p in generate(Request("bb", 8, 2026))]
    assert [json.loads(line) for line in lines[:8]] == made


def test_no_machine_stands_in_two_splits() -> None:
    splits: dict[str, set[str]] = {}
    for line in (BB / "problems.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        splits.setdefault(record.get("machine", record.get("pattern")), set()).add(record["split"])
    assert all(len(found) == 1 for found in splits.values())
