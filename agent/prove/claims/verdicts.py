"""Results on claims: in the user's file, line and words."""

from __future__ import annotations

from typing import Any

from lemmata.agent.verdict import Result, Verdict
from lemmata.translators.obligations.claim import Claim, Counterexample, Refusal, Remark

THEOREM = "theorem"  # the key in `details` that every result on a translated claim has
PART = "part"  # the key of a result on which the result on a whole function or module rests
TEST = "test"  # the key of a failing test, where a refutation has one


def claim_result(claim: Claim, verdict: Verdict, evidence: str, seconds: float, **details: Any) -> Result:
    return Result(
        file=claim.span.file,
        line=claim.span.line,
        name=claim.name,
        kind=claim.kind.value,
        verdict=verdict,
        statement=claim.statement,
        evidence=evidence,
        seconds=seconds,
        details={THEOREM: claim.theorem, **details},
    )


def refuted(claim: Claim, found: Counterexample, seconds: float) -> Result:
    """The verdict on a claim that a run of the source contradicts."""
    evidence = f"{found.text}\nreplay: {found.replay}" if found.replay else found.text
    known = {"counterexample": dict(found.values), "replay": found.replay} | ({TEST: found.test} if found.test else {})
    return claim_result(claim, Verdict.REFUTED, evidence, seconds, **known)


def refusal_result(refusal: Refusal) -> Result:
    """What was not translated: an error in the input, or a limit of the procedure."""
    verdict = Verdict.UNKNOWN if refusal.unknown else Verdict.ERROR
    span = refusal.span
    text = f"{span.file}:{span.line}:{span.column}: {refusal}" if verdict is Verdict.ERROR else str(refusal)
    return Result(span.file, span.line, refusal.name, "translation", verdict, refusal.construct, text, 0.0)


def remark_line(remark: Remark) -> str:
    return f"{remark.span}: note: {remark.text}"
