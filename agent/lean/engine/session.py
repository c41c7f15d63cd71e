"""A session inside the embedded engine: Lean elaborates the document, stops at its holes, and runs tactics there."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.holed import Holed
from lemmata.agent.lean.engine.repl import Complaint, Repl, ReplEnded, ReplTimeout
from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal
from lemmata.agent.lean.session import Failure, FailureKind, HoleKind, Limits, OpenHole, SessionError, State
from lemmata.agent.lean.toolchain.model import Toolchain

MEMORY = 4 << 30  # bytes that one session may use
START_SECONDS = 300.0  # for the imports and everything before the hole
_GRACE = 1.0  # seconds that a request which is no step may take beyond its limit
_PLACE = re.compile(r"<step>:\d+:\d+: ")
_LOST_CONTEXT = "(invalid MessageData.lazy, missing context)"


@dataclass(slots=True, eq=False)
class _Node:
    """A state and how it came about. `engine`: its id in the process of that `generation`."""

    state: State
    parent: _Node | None
    request: dict[str, object] = field(default_factory=dict)
    seconds: float = 0.0
    engine: int = 0
    generation: int = -1


class EngineSession:
    """`Session` by the REPL in the embedded engine.

    `memory`: bytes that Lean may use; `start_seconds`: wall time for all that stands before a hole.
    """

    def __init__(
        self, toolchain: Toolchain, document: Document, memory: int = MEMORY, start_seconds: float = START_SECONDS
    ) -> None:
        self._toolchain = toolchain
        self._document = document
        self._memory = memory
        self._start_seconds = start_seconds
        self._holed = Holed.of(document)
        self._repl: Repl | None = None
        self._generation = -1  # counts entered holes, those entered again after a restart included
        self._reached = -1  # the hole at which the process stands
        self._hole = -1  # the hole that was entered
        self._nodes: dict[int, _Node] = {}
        self._next_id = 0

    def enter(self, hole: int) -> OpenHole:
        holes = self._document.holes
        if not 0 <= hole < len(holes):
            raise SessionError(f"the document has no hole {hole}; it has {len(holes)}")
        self._nodes.clear()
        if self._reached >= hole:
            self._stop()
        self._hole = hole
        event = self._go_to(hole)
        node = self._add(event, None, {}, 0.0)
        return OpenHole(hole, HoleKind(event["kind"]), node.state)

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        node = self._node(state)
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals are left")
        request: dict[str, object] = {"op": "step", "tactic": tactic, "heartbeats": limits.heartbeats}
        return self._run(node, request, limits.seconds)

    def focus(self, state: State, goal: int) -> State:
        node = self._node(state)
        if not 0 <= goal < len(state.goals):
            raise IndexError(f"the state has no goal {goal}; it has {len(state.goals)}")
        if len(state.goals) == 1:
            return state
        if state.coupled:
            raise ValueError("the goals of a coupled state cannot be taken apart")
        result = self._run(node, {"op": "focus", "goal": goal}, Limits().seconds)
        if isinstance(result, Failure):
            raise SessionError(f"Lean did not take goal {goal} apart: {result.message}")
        return result

    def negate(self, state: State) -> State | Failure:
        node = self._node(state)
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals are left")
        return self._run(node, {"op": "negate"}, Limits().seconds)

    def forget(self, states: Sequence[State]) -> None:
        for state in states:
            node = self._nodes.pop(state.id, None)
            if node is not None and self._repl is not None and node.generation == self._generation:
                node.generation = -1
                try:
                    self._repl.send({"op": "forget", "state": node.engine})
                except ReplEnded:
                    self._stop()

    def interrupt(self) -> None:
        """End what runs in another thread: a step fails there (CRASH), an `enter` raises SessionError."""
        repl = self._repl
        if repl is not None:
            repl.kill()

    @property
    def process(self) -> int | None:
        """The id of the process under which Lean runs, None where none does at this moment."""
        return None if self._repl is None else self._repl.process

    def close(self) -> None:
        self._stop()

    def __enter__(self) -> EngineSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _node(self, state: State) -> _Node:
        try:
            return self._nodes[state.id]
        except KeyError:
            raise SessionError(f"state {state.id} is not one of this hole, or was forgotten") from None

    def _add(self, answer: dict[str, Any], parent: _Node | None, request: dict[str, object], seconds: float) -> _Node:
        try:
            goals = tuple(map(parse_goal, answer["goals"]))
        except GoalSyntaxError as error:
            raise SessionError(f"Lean printed a goal that cannot be read: {error}") from None
        state = State(self._next_id, goals, bool(answer["coupled"]))
        node = _Node(state, parent, request, seconds, answer["state"], self._generation)
        self._next_id += 1
        self._nodes[state.id] = node
        return node

    def _run(self, node: _Node, request: dict[str, object], seconds: float) -> State | Failure:
        try:
            self._revive(node)
            start = time.monotonic()
            answer = self._ask(node, request, seconds)
        except ReplTimeout:
            self._stop()
            return Failure(FailureKind.TIMEOUT, f"the tactic took more than {seconds:g} s")
        except ReplEnded as end:
            self._stop()
            if end.memory:
                return Failure(FailureKind.MEMORY, "the tactic needed more memory than a session may use")
            return Failure(FailureKind.CRASH, f"Lean exited: {end}")
        if "error" in answer:
            return _failure(answer)
        return self._add(answer, node, request, time.monotonic() - start).state

    def _ask(self, node: _Node, request: dict[str, object], seconds: float) -> dict[str, Any]:
        assert self._repl is not None
        self._repl.send({**request, "state": node.engine})
        return self._repl.receive(time.monotonic() + seconds)

    def _revive(self, node: _Node) -> None:
        """Make the process know `node`, by running its path again. Raises ReplEnded, ReplTimeout, SessionError."""
        if self._repl is not None and node.generation == self._generation:
            return
        event = self._go_to(self._hole) if self._repl is None else None
        path: list[_Node] = []
        step: _Node | None = node
        while step is not None and step.generation != self._generation:
            path.append(step)
            step = step.parent
        for known in reversed(path):
            if known.parent is None:
                assert event is not None
                answer = event
            else:
                answer = self._ask(known.parent, known.request, _GRACE + 10 * known.seconds)
            if "error" in answer:
                raise SessionError(f"Lean was restarted, and a step failed that had succeeded: {answer['message']}")
            known.engine, known.generation = answer["state"], self._generation

    def _go_to(self, hole: int) -> dict[str, Any]:
        """Elaborate up to a hole that stands ahead, in a new process if there is none."""
        deadline = time.monotonic() + self._start_seconds
        line = self._document.holes[hole].line
        try:
            if self._repl is None:
                self._repl = Repl(self._toolchain, self._holed.text, self._memory)
            elif self._reached >= 0:
                self._leave(deadline)
            while True:
                event = self._repl.receive(deadline)
                self._reached = max(self._reached, self._holed.positions.get(event["at"], -1))
                if self._holed.positions.get(event["at"]) == hole:
                    self._generation += 1
                    return event
                self._leave(deadline)
        except ReplTimeout:
            self._stop()
            raise SessionError(f"Lean did not get to the hole within {self._start_seconds:g} s", line) from None
        except ReplEnded as end:
            complaints = self._repl.complaints if self._repl is not None else []
            self._stop()
            raise self._unreached(complaints, end, line) from None
        except OSError as error:
            raise SessionError(f"{self._toolchain.lean[0]} cannot be started: {error.strerror}") from None

    def _leave(self, deadline: float) -> None:
        assert self._repl is not None
        self._repl.send({"op": "leave"})
        self._repl.receive(deadline)

    def _unreached(self, complaints: Sequence[Complaint], end: ReplEnded, line: int) -> SessionError:
        if end.memory:
            return SessionError("Lean needed more memory than a session may use before it came to this sorry", line)
        for complaint in complaints:
            place = self._holed.line(complaint.line)
            if place is None or place <= line:
                return SessionError(f"Lean never reaches this sorry because of an error: {complaint.message}", place)
        if complaints:
            return SessionError(f"Lean never reaches this sorry because of an error: {complaints[0].message}", line)
        reason = "nothing elaborates it" if str(end) in ("status 0", "status 1") else f"Lean exited: {end}"
        return SessionError(f"Lean never reaches this sorry: {reason}", line)

    def _stop(self) -> None:
        repl, self._repl = self._repl, None
        self._reached = -1
        if repl is not None:
            repl.close()


def _failure(answer: dict[str, Any]) -> Failure:
    message = _PLACE.sub("", str(answer["message"])).replace(_LOST_CONTEXT, "").strip()
    kind = {"parse": FailureKind.PARSE, "timeout": FailureKind.TIMEOUT}.get(answer["error"], FailureKind.ERROR)
    return Failure(kind, message or "Lean gave no message")
