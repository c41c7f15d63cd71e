"""Runs to report on: small ones, hostile ones, large ones. Search trees come from real searches of a toy prover."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from typing import Any

from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.report.record import Entry, Outcome, Run, Setup
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.recorder import Recorder
from lemmata.agent.search.run import search
from lemmata.agent.search.script import script
from lemmata.agent.verdict import Verdict
from tests.agent.search.fake import FakeSession

STATEMENTS = (
    "p ∧ q → q ∧ p",
    "p ∨ q → q ∨ p",
    "(p → q) → (q → r) → p → r",
    "p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r)",
    "¬(p ∨ q) → ¬p ∧ ¬q",
    "(p → q) → q",
)
HOSTILE = ("</script><script>alert(1)</script>", "<!--", "a\u2028b", "x" * 5000, "\"'&<>", "\ud800", "]]>", "")


@cache
def searched(statement: str) -> tuple[str | None, Sequence[Any]]:
    """(script, search tree) of a search for a proof."""
    session, recorder = FakeSession(statement), Recorder()
    options = SearchOptions(Budget(seconds=60.0, nodes=300), observer=recorder)
    outcome = search([(session, session.enter(0).state)], FileContext(), Portfolio(), options)
    trace = recorder.trace()
    assert trace is not None
    return script(outcome.proof) if outcome.proof is not None else None, trace.as_json()


def proved(statement: str, seconds: float = 0.2) -> Outcome:
    found, tree = searched(statement)
    if found is None:
        return Outcome(Verdict.UNKNOWN, seconds, "nothing is left to try\nleft: ⊢ q", tree=lambda: tree)
    return Outcome(Verdict.PROVED, seconds, found, found, tree=lambda: tree)


def refuted(seconds: float = 0.1) -> Outcome:
    return Outcome(
        Verdict.REFUTED, seconds, "f(7) returns -1\nreplay: python -c …", None, {"n": 7, "xs": [1, 2]}, {"replay": "x"}
    )


def run(count: int = 12, setups: int = 2, *, trees: bool = True, seed: int = 0) -> Run:
    """`count` items under some configurations, with all verdicts among them."""
    draw = random.Random(seed)
    entries: list[Entry] = []
    for number in range(count):
        statement = STATEMENTS[number % len(STATEMENTS)]
        outcomes: list[Outcome | None] = []
        for place in range(setups):
            luck, seconds = draw.random(), draw.lognormvariate(-1.5 + 0.4 * place, 1.2)
            if luck < 0.62 + 0.1 * place:
                found = proved(statement, seconds)
                if not trees:
                    found = Outcome(found.verdict, seconds, found.evidence, found.script)
            elif luck < 0.78:
                found = refuted(seconds)
            elif luck < 0.97:
                found = Outcome(Verdict.UNKNOWN, seconds, "the time budget is spent\nleft: x : Nat\n⊢ x < 3")
            else:
                found = Outcome(Verdict.ERROR, seconds, f"File{number % 40}.lean:{number + 1}:3: unknown identifier")
            outcomes.append(found)
        tags = (("logic", "sets", "lists")[number % 3], *(["hard"] if number % 7 == 0 else []))
        text = f"theorem item_{number} (p q r : Prop) : {statement}"
        name, file = f"Logic.item_{number}", f"logic/File{number % 40}.lean"
        kind = ("theorem", "goal")[number % 5 == 4]
        entries.append(Entry(f"k{number}", name, file, number + 1, kind, text, tags, tuple(outcomes)))
    names = tuple(Setup(f"config {chr(65 + place)}", {"timeout": 10.0 * (place + 1)}) for place in range(setups))
    return Run("sample run", names, tuple(entries), 1.75e9)


def hostile() -> Run:
    """Names, files, tags, statements and proofs that try to leave their place."""
    entries = [
        Entry(f"k{n}", text, text, n, text, text, (text,), (Outcome(Verdict.PROVED, 0.1, text, text),))
        for n, text in enumerate(HOSTILE)
    ]
    return Run(HOSTILE[0], (Setup(HOSTILE[0], {HOSTILE[0]: HOSTILE[0]}),), tuple(entries))
