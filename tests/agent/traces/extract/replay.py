"""Steps run again, one after the other, on the theorem that they were taken from."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.session import Failure, Limits
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.step import TraceStep

LIMITS = Limits(400_000, 60.0)


def replay(toolchain: Toolchain, header: str, statement: str, steps: Sequence[TraceStep]) -> list[str]:
    """What does not agree with the steps of a theorem, which are given in the order of the proof's tree."""
    document = Document("Replay.lean", f"{header}\n{statement} := by sorry\n")
    with EngineSession(toolchain, document) as session:
        state = session.enter(len(document.holes) - 1).state
        for number, step in enumerate(steps):
            if not state.goals:
                return [f"{number}: nothing is left for {step.tactic!r}"]
            if untagged(str(state.goals[0])) != untagged(step.state):
                return [f"{number}: {step.tactic!r} was taken in\n{step.state}\nand comes to\n{state.goals[0]}"]
            following = session.step(state, step.tactic, LIMITS)
            if isinstance(following, Failure):
                return [f"{number}: {step.tactic!r} fails: {following.message}"]
            behind = len(state.goals) - 1
            fresh = tuple(untagged(str(goal)) for goal in following.goals[: len(following.goals) - behind])
            if fresh != tuple(map(untagged, step.after)):
                return [f"{number}: {step.tactic!r} leaves {fresh}, not {step.after}"]
            state = following
        return [f"left are {state.goals}"] if state.goals else []


def untagged(goal: str) -> str:
    """A goal without its `case` line: a hole in a term gets another one than the `by` that stood in its place."""
    first, _, rest = goal.partition("\n")
    return rest if first.startswith("case ") else goal
