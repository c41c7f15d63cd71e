"""Steps taken again where they were taken: what is learnt from are proofs, and their states are the ones they had."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.session import Failure, Limits, Session, SessionError, State
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.step import TraceStep

LIMITS = Limits(400_000, 60.0)


def check(toolchain: Toolchain, document: Document, steps: Sequence[TraceStep]) -> Iterator[tuple[str, str]]:
    """Each theorem of the file that the steps are about, with what does not agree, "" where everything does.

    The theorem is opened where it stands, with a `sorry` for its proof and nothing behind it.
    """
    by_theorem: defaultdict[str, list[TraceStep]] = defaultdict(list)
    for step in steps:
        by_theorem[step.theorem].append(step)
    for name, taken in by_theorem.items():
        command = next((one for one in document.commands if one.name == name), None)
        body = document.body_start(command) if command is not None else None
        if body is None:
            yield name, "it is not declared in the file, or has no proof of its own"
            continue
        try:
            yield name, replay(toolchain, f"{document.text[:body].rstrip()} := by sorry\n", taken)
        except SessionError as error:
            yield name, f"it cannot be opened: {error}"


def replay(toolchain: Toolchain, text: str, steps: Sequence[TraceStep]) -> str:
    """What does not agree with the steps of one proof, in the order of its tree; the last `sorry` of `text` stands for
    it. Raises SessionError.
    """
    document = Document("Replay.lean", text)
    with EngineSession(toolchain, document) as session:
        return _replay(session, session.enter(len(document.holes) - 1).state, steps)


def _replay(session: Session, state: State, steps: Sequence[TraceStep]) -> str:
    for number, step in enumerate(steps):
        if not state.goals:
            return f"{number}: nothing is left for {step.tactic!r}"
        if untagged(str(state.goals[0])) != untagged(step.state):
            return f"{number}: {step.tactic!r} was taken in\n{step.state}\nand comes to\n{state.goals[0]}"
        following = session.step(state, step.tactic, LIMITS)
        if isinstance(following, Failure):
            return f"{number}: {step.tactic!r} fails: {following.message}"
        behind = len(state.goals) - 1
        fresh = tuple(untagged(str(goal)) for goal in following.goals[: len(following.goals) - behind])
        if fresh != tuple(map(untagged, step.after)):
            return f"{number}: {step.tactic!r} leaves {fresh}, not {step.after}"
        state = following
    return f"left are {state.goals}" if state.goals else ""


def untagged(goal: str) -> str:
    """A goal without its `case` line: a hole in a term gets another one than the `by` that stood in its place."""
    first, _, rest = goal.partition("\n")
    return rest if first.startswith("case ") else goal
