"""A session over Lean's language server: the proof attempt stands in the document, and every step is an edit."""

from __future__ import annotations

import time
from collections.abc import Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.server import outcome, tactics
from lemmata.agent.lean.server.desk import Answer, Desk
from lemmata.agent.lean.server.layout import Frame, Layout, Page, frames
from lemmata.agent.lean.server.lsp import ServerDied, ServerTimeout
from lemmata.agent.lean.server.paths import Node, Nodes
from lemmata.agent.lean.server.protocol import Diagnostic
from lemmata.agent.lean.session import Failure, FailureKind, HoleKind, Limits, OpenHole, SessionError, State
from lemmata.agent.lean.toolchain.model import Toolchain

MEMORY = 4 << 30  # bytes that one session may use
START_SECONDS = 300.0  # for the imports and everything before the hole


class ServerSession:
    """`Session` by edits of a document that a language server elaborates as they come.

    `memory`: bytes that Lean may use; `start_seconds`: wall time for all that stands before a hole.
    """

    def __init__(
        self, toolchain: Toolchain, document: Document, memory: int = MEMORY, start_seconds: float = START_SECONDS
    ) -> None:
        self._toolchain = toolchain
        self._document = document
        self._desk = Desk(toolchain, document.path, memory, start_seconds)
        self._layout: Layout | None = None
        self._frame = Frame.TACTIC
        self._nodes = Nodes()
        self._shown: tuple[str, ...] | None = None  # the path that the server has elaborated

    def enter(self, hole: int) -> OpenHole:
        holes = self._document.holes
        if not 0 <= hole < len(holes):
            raise SessionError(f"the document has no hole {hole}; it has {len(holes)}")
        self._layout = Layout.of(self._document, holes[hole])
        self._nodes.clear()
        complaints: list[SessionError] = []
        for frame in frames(self._document, holes[hole]):
            self._frame = frame
            page, answer = self._open()
            complaint = self._complaint(page, answer, holes[hole].line)
            if complaint is None:
                kind = HoleKind.TACTIC if frame is Frame.TACTIC else HoleKind.TERM
                return OpenHole(hole, kind, self._nodes.add(answer.goals or (), None, 0.0, None).state)
            complaints.append(complaint)
        raise complaints[0]

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        defect = tactics.defect(tactic)
        if defect is not None:
            return Failure(FailureKind.PARSE, defect)
        node = self._nodes.of(state)
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals are left")
        return self._run(node, tactics.on_first_goal(tactic, len(state.goals)), limits)

    def focus(self, state: State, goal: int) -> State:
        node = self._nodes.of(state)
        if not 0 <= goal < len(state.goals):
            raise IndexError(f"the state has no goal {goal}; it has {len(state.goals)}")
        if state.coupled:
            raise ValueError("the goals of a coupled state cannot be taken apart")
        if len(state.goals) == 1:
            return state
        step = tactics.keep_only(goal, len(state.goals))
        return self._nodes.add((state.goals[goal],), step, 0.0, node).state

    def negate(self, state: State) -> State | Failure:
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals are left")
        if state.coupled or outcome.metavariables(state.goals[0]):
            return Failure(FailureKind.ERROR, "the goal depends on metavariables: it has no negation of its own")
        node = self._nodes.of(self.focus(state, 0))
        return self._run(node, tactics.negation(state.goals[0]), Limits())

    def forget(self, states: Sequence[State]) -> None:
        self._nodes.forget(states)

    def interrupt(self) -> None:
        """End what runs in another thread: a step fails there (CRASH), an `enter` raises SessionError."""
        self._desk.interrupt()

    def close(self) -> None:
        self._shown = None
        self._desk.close()

    def __enter__(self) -> ServerSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, node: Node, step: str, limits: Limits) -> State | Failure:
        try:
            if self._shown is None:
                self._open()
            again = sum(ancestor.seconds for ancestor in self._to_elaborate(node))
            start = time.monotonic()
            found = self._try((*node.steps, step), limits, start + limits.seconds + 2 * again)
            timed_out = isinstance(found, Failure) and found.kind is FailureKind.TIMEOUT
            if timed_out and again > (time.monotonic() - start) / 10:
                self._replay(node, limits)  # heartbeats add up over all that one edit brings
                start = time.monotonic()
                found = self._try((*node.steps, step), limits, start + limits.seconds)
        except ServerTimeout as timeout:
            self._interrupt(node, limits)
            if timeout.hopeless:  # what Lean made of a broken tactic does not end
                return outcome.failure([found.message for found in timeout.hopeless])
            return Failure(FailureKind.TIMEOUT, f"no answer within {limits.seconds:g} s")
        except ServerDied as death:
            failure = outcome.death(str(death), self._desk.out_of_memory)
            self.close()
            return failure
        if isinstance(found, Failure):
            return found
        return self._nodes.add(found, step, time.monotonic() - start, node).state

    def _interrupt(self, node: Node, limits: Limits) -> None:
        """Take the last step away from Lean; end Lean when it goes on with it all the same."""
        assert self._layout is not None
        if self._desk.calm(self._layout.page(self._frame, node.steps, limits.heartbeats)):
            self._shown = node.steps
        else:
            self.close()

    def _to_elaborate(self, node: Node) -> list[Node]:
        """The nodes of the path to `node`, from the first one that the server has to elaborate anew."""
        shown = self._shown or ()
        if self._frame is Frame.TERM:
            return node.path()
        return [ancestor for ancestor in node.path() if shown[: len(ancestor.steps)] != ancestor.steps]

    def _replay(self, node: Node, limits: Limits) -> None:
        self._open()
        for size in range(1, len(node.steps) + 1):
            self._try(node.steps[:size], limits, time.monotonic() + limits.seconds)

    def _try(self, steps: tuple[str, ...], limits: Limits, deadline: float) -> tuple[Goal, ...] | Failure:
        """The goals after the last of `steps`, or why it failed."""
        assert self._layout is not None
        share = len(steps) if self._frame is Frame.TERM else 1
        page = self._layout.page(self._frame, steps, limits.heartbeats * share)
        self._shown = None
        answer = self._desk.show(page, deadline, lambda found: self._is_broken(page, found))
        self._shown = steps
        errors = [error for error in answer.errors if page.start <= error.line < page.end.line]
        own = [error.message for error in errors if error.line >= page.steps[-1]]
        if errors:
            return outcome.failure(own or [error.message for error in errors])
        if answer.goals is None:
            elsewhere = [error.message for error in answer.errors if error.line >= page.command]
            return outcome.failure(elsewhere or ["Lean did not get past this tactic"])
        return answer.goals

    @staticmethod
    def _is_broken(page: Page, found: Diagnostic) -> bool:
        return page.start <= found.line <= page.end.line and outcome.is_parse_error(found.message)

    def _open(self) -> tuple[Page, Answer]:
        """Show the hole with an empty path."""
        assert self._layout is not None
        page = self._layout.page(self._frame, (), Limits().heartbeats)
        self._shown = None
        answer = self._desk.open(page)
        self._shown = ()
        return page, answer

    def _complaint(self, page: Page, answer: Answer, line: int) -> SessionError | None:
        """Why the hole, on the given line, cannot be worked on in this frame."""
        assert self._layout is not None
        for error in answer.errors:
            if outcome.is_parse_error(error.message) and page.command <= error.line:
                place = self._layout.line(error.line)
                return SessionError(f"the declaration does not parse: {error.message}", place or line)
        if answer.goals:
            return None
        for error in answer.errors:
            if error.line <= page.end.line:
                message = outcome.with_advice(error.message, self._toolchain.kind)
                place = self._layout.line(error.line)
                return SessionError(f"Lean never reaches this sorry because of an error: {message}", place or line)
        reason = "nothing elaborates it" if answer.goals is None else "no goals are left here"
        return SessionError(f"Lean never reaches this sorry: {reason}", line)
