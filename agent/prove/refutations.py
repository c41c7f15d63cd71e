"""Counterexamples that a session found, checked afresh: only the statement's negation, proved again, refutes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.results import is_whole_body, result
from lemmata.agent.prove.workshop import Checking
from lemmata.agent.verdict import Result, Verdict


def refutation_results(document: Document, checking: Checking, attempts: Sequence[Attempt]) -> Iterator[Result]:
    """The results of attempts that ended in a counterexample.

    A goal in the middle of a proof that is false leaves open whether the statement is: its verdict is unknown.
    """
    whole = [attempt for attempt in attempts if is_whole_body(document, attempt.hole)]
    terms = {attempt.hole.command: attempt.term for attempt in whole}
    objections = checking.check_refutations(terms) if terms else {}
    for attempt in attempts:
        if attempt.hole.command not in terms:
            evidence = f"the goal at this `sorry` is false: {attempt.evidence}; the steps before it must change"
            yield result(document, attempt, Verdict.UNKNOWN, evidence)
        elif objection := objections[attempt.hole.command]:
            evidence = f"false with {attempt.evidence} in a session, but the fresh check refused it: {objection}"
            yield result(document, attempt, Verdict.UNKNOWN, evidence)
        else:
            yield result(document, attempt, Verdict.REFUTED, attempt.evidence, negation=attempt.term)
