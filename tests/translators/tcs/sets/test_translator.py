"""Sets of problems through the whole prover: the verdict is about the statement, whatever stands beside it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import lemmata
from lemmata.agent.verdict import Verdict
from lemmata.translators.tcs.generate import Request, generate
from lemmata.translators.tcs.sets.machine import goal_of
from lemmata.translators.tcs.turing.goal import BoundClaim, Fact, MarksClaim
from lemmata.translators.tcs.turing.machine import parse

MACHINE = "1RB1LB_1LA1RZ"


def verdicts(records: list[dict[str, Any]]) -> dict[str, str]:
    text = "\n".join(json.dumps(record) for record in records)
    return {result.name: result.verdict.value for result in lemmata.prove(text, kind="problems", timeout=20)}


@pytest.mark.usefixtures("embedded")
@pytest.mark.parametrize("field", ["bb", "mba"])
def test_generated_problems_get_the_verdict_that_is_true(field: str) -> None:
    records = [problem.record() for problem in generate(Request(field, 24, seed=11, difficulty=1))]
    assert {record["truth"] for record in records} == {True, False}
    wanted = {record["name"]: "proved" if record["truth"] else "refuted" for record in records}
    assert verdicts(records) == wanted


@pytest.mark.usefixtures("embedded")
def test_the_statement_decides_not_what_stands_beside_it() -> None:
    imports = ["Lemmata.Mba.Polynomial"]
    true, false = "∀ (x y : BitVec 8), x + y = y + x", "∀ (x y : BitVec 8), x + y = y - x"

    def record(name: str, statement: str, expression: str) -> dict[str, Any]:
        return {"name": name, "field": "mba", "statement": statement, "expression": expression} | {
            "width": 8,
            "imports": imports,
            "truth": True,
        }

    found = verdicts(
        [
            record("honest", true, "x+y,y+x"),
            record("false twin", false, "x+y,y-x"),
            record("false, but the expression is true", false, "x+y,y+x"),
            record("true, but the expression is false", true, "x+y,y-x"),
            record("of another width", "∀ (x y : BitVec 9), x + y = y - x", "x+y,y+x"),
        ]
    )
    assert found.pop("honest") == "proved" and found.pop("false twin") == "refuted"
    assert set(found.values()) == {"unknown"}


@pytest.mark.usefixtures("embedded")
def test_a_statement_that_is_no_proposition_costs_itself_only() -> None:
    good = {"name": "good", "field": "bb", "statement": f'(tm! "{MACHINE}").Halts', "imports": ["Lemmata.Turing"]}
    bad = good | {"name": "bad", "statement": "x = Nat"}
    unread = good | {"name": "unread", "statement": f'(tm! "{MACHINE}").Halts ∨ 1 = 2'}
    results = {
        result.name: result
        for result in lemmata.prove("\n".join(map(json.dumps, [good, bad, unread])), kind="problems", timeout=5)
    }
    assert results["good"].verdict is Verdict.PROVED
    assert results["bad"].verdict is Verdict.ERROR and "does not elaborate" in results["bad"].evidence
    assert results["unread"].verdict in (Verdict.PROVED, Verdict.UNKNOWN)


@pytest.mark.parametrize(
    ("statement", "meaning"),
    [
        (f'(tm! "{MACHINE}").Halts', Fact(False, parse(MACHINE), "Halts", ())),
        (f'¬ (tm! "{MACHINE}").Halts', Fact(True, parse(MACHINE), "Halts", ())),
        (f'(tm! "{MACHINE}").HaltsWith 6 4', Fact(False, parse(MACHINE), "HaltsWith", (6, 4))),
        (
            '∀ m ∈ (tm! "1RB---_1LA---").completions, m.Halts → m.HaltsWithin 7',
            BoundClaim(parse("1RB---_1LA---"), 7),
        ),
        (
            '∀ m ∈ (tm! "1RB---_1LA---").completions, ∀ n k, m.HaltsWith n k → k ≤ 4',
            MarksClaim(parse("1RB---_1LA---"), 4),
        ),
        ('∀ m ∈ (tm! "1RB---_1LA---").completions, ∀ n k, m.HaltsWith k n → k ≤ 4', None),
        (f'(tm! "{MACHINE}").HaltsWith 6', None),
        (f'(tm! "{MACHINE}").Halts ∧ True', None),
        ('(tm! "nonsense").Halts', None),
        ('∀ m ∈ (tm! "1RB---_1LA---").completions, n.Halts → m.HaltsWithin 7', None),
    ],
)
def test_what_a_statement_says_of_a_machine(statement: str, meaning: object) -> None:
    assert goal_of(statement) == meaning
