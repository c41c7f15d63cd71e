"""One hole: is it a proposition, is it false, can it be proved?"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from lemmata.agent.lean.document import Hole
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Failure, HoleKind, Limits, OpenHole, Session, SessionError
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.policy.terms import symbols
from lemmata.agent.prove.latecomer import Latecomer
from lemmata.agent.prove.workshop import Found, NotFound, Workshop
from lemmata.agent.search.budget import CancelToken
from lemmata.agent.search.trace import SearchTrace
from lemmata.agent.verdict import Verdict

SORRY = "sorry"
_IS_PROPOSITION = "show (_ : Prop)"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one hole before the final check. PROVED means: a session accepted `evidence`, the script.
    REFUTED means: a session accepted `term` as a proof of the goal's negation.

    `proposition`: the hole stands for a proof. `kind` and `goal` are None when Lean did not reach it.
    """

    hole: Hole
    verdict: Verdict
    evidence: str
    seconds: float
    kind: HoleKind | None = None
    goal: Goal | None = None
    proposition: bool = False
    term: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    trace: SearchTrace | None = None


def attempt(
    workshop: Workshop, sessions: Sequence[Callable[[], Session]], hole: Hole, timeout: float, token: CancelToken
) -> Attempt:
    """Try one hole for `timeout` seconds. `sessions` give the worker's sessions, each started when needed."""
    start = time.monotonic()

    def ended(verdict: Verdict, evidence: str, **known: Any) -> Attempt:
        return Attempt(hole, verdict, evidence, time.monotonic() - start, **known)

    try:
        session = sessions[0]()
        opened = session.enter(hole.index)
    except SessionError as error:
        where = f" (line {error.line})" if error.line else ""
        return ended(Verdict.UNKNOWN, f"Lean does not come to this `sorry`{where}: {error}")
    start = time.monotonic()
    if not opened.state.goals:
        return ended(Verdict.UNKNOWN, "there is no goal at this `sorry`", kind=opened.kind)
    goal = opened.state.goals[0]
    known: dict[str, Any] = {"kind": opened.kind, "goal": goal}
    if isinstance(session.step(opened.state, _IS_PROPOSITION, Limits(seconds=2.0)), Failure):
        reason = f"this `sorry` stands for data of type `{goal.target}`, not for a proof; write the value"
        return ended(Verdict.UNKNOWN, reason, **known)
    known["proposition"] = True
    if SORRY in goal_symbols(goal):
        return ended(Verdict.UNKNOWN, "the goal itself has a `sorry` in it; write that first", **known)

    def left() -> float:
        return timeout - (time.monotonic() - start)

    false = workshop.refute(session, opened, min(1.0, 0.15 * timeout), thorough=False)
    if false is not None:
        return ended(Verdict.REFUTED, false.values, term=false.term, details=false.details, **known)
    outcome = _search(workshop, sessions, session, opened, hole, max(0.1, left() - 0.1 * timeout), token)
    known["trace"] = outcome.trace
    if isinstance(outcome, Found):
        objection = refusal(outcome.script)
        if objection is None:
            return ended(Verdict.PROVED, outcome.script, **known)
        outcome = NotFound(f"the found script was refused: {objection}", trace=outcome.trace)
    if left() > 0 and not token.cancelled:
        false = workshop.refute(session, opened, left(), thorough=True)
        if false is not None:
            return ended(Verdict.REFUTED, false.values, term=false.term, details=false.details, **known)
    remaining = "".join(f"\nleft: {text}" for text in outcome.left)
    return ended(Verdict.UNKNOWN, outcome.reason + remaining, **known)


def goal_symbols(goal: Goal) -> frozenset[str]:
    """All names in the target and in what is known."""
    return symbols(goal.target).union(*(symbols(hypothesis.type) for hypothesis in goal.hypotheses))


def _search(
    workshop: Workshop,
    sessions: Sequence[Callable[[], Session]],
    session: Session,
    opened: OpenHole,
    hole: Hole,
    seconds: float,
    token: CancelToken,
) -> Found | NotFound:
    """The first session begins; the others join it as they come to the hole."""
    late = [Latecomer(provide, hole.index) for provide in sessions[1:]]
    try:
        return workshop.search((session, opened.state), late, hole, seconds, token)
    finally:
        for latecomer in late:
            latecomer.give_up()
