"""Problems of the field `bb`: what their statement says of a machine is read from it, and settled."""

from __future__ import annotations

import re
import shlex

from lemmata.translators.obligations.claim import Counterexample, Kind
from lemmata.translators.tcs.sets.answer import Answer, negation
from lemmata.translators.tcs.turing.goal import BoundClaim, Claim, Fact, MarksClaim, Settled, settle
from lemmata.translators.tcs.turing.machine import Machine, MachineError, parse
from lemmata.translators.tcs.turing.state import describe

_MACHINE = r'\(tm! "([^"]+)"\)'
_FACT = re.compile(rf"(¬ ?)?{_MACHINE}\.(HaltsWith|HaltsIn|HaltsWithin|Halts)((?: \d+)*)")
_BOUND = re.compile(rf"∀ (\w+) ∈ {_MACHINE}\.completions, \1\.Halts → \1\.HaltsWithin (\d+)")
_MARKS = re.compile(rf"∀ (\w+) ∈ {_MACHINE}\.completions, ∀ (\w+) (\w+), \1\.HaltsWith \3 \4 → \4 ≤ (\d+)")
_NUMBERS = {"HaltsWith": 2, "Halts": 0}
_UNREAD = "the statement is of no kind that is decided here"


def answer(theorem: str, statement: str, seconds: float) -> Answer:
    """`seconds`: about what deciding may take."""
    goal = goal_of(statement)
    if goal is None:
        return Answer(Kind.HALTS, search=True, reason=_UNREAD)
    kind = Kind.DOES_NOT_HALT if isinstance(goal, Fact) and goal.negated else Kind.HALTS
    settled = settle(goal, seconds)
    if settled is None:
        return Answer(kind, reason="the machine was not decided; give it more time with --timeout")
    if settled.true:
        return Answer(kind, (settled.tactic,))
    return Answer(kind, false=_false(theorem, statement, goal, settled))


def goal_of(statement: str) -> Claim | None:
    """What a statement says, where it is one about a machine that is written out."""
    try:
        if found := _FACT.fullmatch(statement):
            numbers = tuple(map(int, found.group(4).split()))
            if len(numbers) == _NUMBERS.get(found.group(3), 1):
                return Fact(found.group(1) is not None, parse(found.group(2)), found.group(3), numbers)
        elif found := _BOUND.fullmatch(statement):
            return BoundClaim(parse(found.group(2)), int(found.group(3)))
        elif found := _MARKS.fullmatch(statement):
            return MarksClaim(parse(found.group(2)), int(found.group(5)))
    except MachineError:
        pass
    return None


def _false(theorem: str, statement: str, goal: Claim, settled: Settled) -> Counterexample:
    lean = negation(theorem, statement, settled.tactic)
    if isinstance(goal, BoundClaim):
        text = f"a completion of {goal.pattern} halts after more than {goal.steps:,} steps"
        return Counterexample(text, {}, "", negation=lean)
    if isinstance(goal, MarksClaim):
        text = f"a completion of {goal.pattern} halts and leaves more than {goal.marks:,} marks"
        return Counterexample(text, {}, "", negation=lean)
    if settled.halting is None:
        return Counterexample(f"the machine {goal.machine} never halts", {}, "", negation=lean)
    steps = max([settled.halting, *goal.numbers[:1]])
    return Counterexample(*_seen(goal.machine, settled.halting, steps), negation=lean)


def _seen(machine: Machine, halting: int, steps: int) -> tuple[str, dict[str, int], str]:
    """In words, as values, and as a command."""
    replay = shlex.join(["python3", "-m", "lemmata.translators.tcs.turing.state", str(machine), str(steps)])
    try:
        words = describe(machine, steps)
    except LookupError:
        words = f"halts with step {halting:,}"
    return f"the machine {words}", {"steps": halting}, replay
