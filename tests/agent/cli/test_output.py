"""What is printed for people: each thing once."""

from __future__ import annotations

import io
from collections import Counter

import pytest

from lemmata.agent.cli.output import TextOutput
from lemmata.agent.prove.claims.verdicts import PART, THEOREM
from lemmata.agent.verdict import Result, Verdict


def result(name: str, verdict: Verdict, evidence: str, **details: object) -> Result:
    known = {THEOREM: name, **details}
    return Result("a.py", 3, name, "postcondition", verdict, "result > x", evidence, 0.1, known)


@pytest.mark.parametrize("verbose", [False, True])
def test_parts_of_a_proved_whole_and_repeated_counterexamples_are_details(verbose: bool) -> None:
    stream = io.StringIO()
    output = TextOutput(stream, verbose=verbose)
    results = [
        result("f.ensures", Verdict.PROVED, "by simp", **{PART: True}),
        result("f.correct", Verdict.PROVED, "by simp"),
        result("g.ensures", Verdict.REFUTED, "g(3) returned 3"),
        result("g.correct", Verdict.REFUTED, "g(3) returned 3"),
        result("h.ensures", Verdict.UNKNOWN, "no proof", **{PART: True}),
    ]
    for each in results:
        output.result(each)
    output.summary(Counter(each.verdict for each in results))
    text = stream.getvalue()
    assert text.count("g(3) returned 3") == (2 if verbose else 1)
    assert ("f.ensures" in text, "g.correct" in text) == (verbose, verbose)
    assert "f.correct" in text
    assert "h.ensures" in text
    assert ("2 of them within the lines above" in text) is not verbose
