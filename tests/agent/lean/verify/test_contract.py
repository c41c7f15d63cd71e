"""The checker's answer is believed only when it is complete."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lemmata.agent.lean.verify.contract import ContractError, answer, question

THEOREM: dict[str, Any] = {"theorem": "a", "status": "same", "kind": "theorem", "axioms": ["propext"]}
REPLAY: dict[str, Any] = {"replay": "ok"}
DONE: dict[str, Any] = {"done": True}


def lines(*records: dict[str, Any]) -> list[str]:
    return [json.dumps(record) for record in records]


def test_a_complete_answer() -> None:
    changed = {"constant": "f", "status": "value"}
    got = answer(lines(THEOREM, changed, REPLAY, DONE), ["a"])
    assert got.theorems[0].axioms == ("propext",)
    assert got.changed == (("f", "value", ""),)
    assert got.replay is None


def test_a_refused_replay_and_a_missing_one() -> None:
    failed = answer(lines(THEOREM, {"replay": "failed", "constant": "a", "detail": "no"}, DONE), ["a"])
    assert failed.replay == "a: no"
    assert answer(lines(THEOREM, DONE), ["a"]).replay is not None


@pytest.mark.parametrize(
    "given",
    [
        lines(THEOREM, REPLAY),
        lines(REPLAY, DONE),
        lines(THEOREM, THEOREM, REPLAY, DONE),
        lines(THEOREM, REPLAY, DONE, THEOREM),
        [*lines(THEOREM, REPLAY), "oops", *lines(DONE)],
        lines({"theorem": "a", "status": "same"}, REPLAY, DONE),
        lines(THEOREM, {"what": 1}, REPLAY, DONE),
        [],
    ],
)
def test_anything_else_counts_for_nothing(given: list[str]) -> None:
    with pytest.raises(ContractError):
        answer(given, ["a"])


def test_the_question() -> None:
    asked = question(Path("/o.olean"), Path("/c.olean"), ["A.«b c.d».e"])
    assert asked.count("\n") == 1
    assert json.loads(asked) == {
        "original": "/o.olean",
        "candidate": "/c.olean",
        "names": [{"name": "A.«b c.d».e", "parts": ["A", "b c.d", "e"]}],
    }
