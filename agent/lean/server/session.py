"""A session over Lean's language server: the proof attempt stands in the document, and every step is an edit."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.server import outcome, tactics
from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal
from lemmata.agent.lean.server.layout import Frame, Layout, Page, frames
from lemmata.agent.lean.server.lsp import OPTIONS, Diagnostic, LeanServer, ServerDied, ServerTimeout, Severity
from lemmata.agent.lean.session import Failure, FailureKind, HoleKind, Limits, OpenHole, SessionError, State
from lemmata.agent.lean.toolchain.model import Toolchain

MEMORY = 4 << 30  # bytes that one session may use
START_SECONDS = 300.0  # for the imports and everything before the hole


@dataclass(frozen=True, slots=True)
class _Node:
    """A state as a path of steps. `seconds`: how long its last step took."""

    state: State
    steps: tuple[str, ...] = ()
    seconds: float = 0.0
    parent: _Node | None = None

    def line(self) -> Iterator[_Node]:
        """This node and its ancestors."""
        node: _Node | None = self
        while node is not None:
            yield node
            node = node.parent


class ServerSession:
    """`Session` by edits of a document that a language server elaborates as they come.

    `memory`: bytes that Lean may use; `start_seconds`: wall time for all that stands before a hole.
    """

    def __init__(
        self, toolchain: Toolchain, document: Document, memory: int = MEMORY, start_seconds: float = START_SECONDS
    ) -> None:
        self._toolchain = toolchain
        self._document = document
        self._memory = memory
        self._start_seconds = start_seconds
        self._server: LeanServer | None = None
        self._layout: Layout | None = None
        self._frame = Frame.TACTIC
        self._nodes: dict[int, _Node] = {}
        self._shown: tuple[str, ...] | None = None  # the path that the server has elaborated
        self._next_id = 0

    def enter(self, hole: int) -> OpenHole:
        holes = self._document.holes
        if not 0 <= hole < len(holes):
            raise SessionError(f"the document has no hole {hole}; it has {len(holes)}")
        self._layout = Layout.of(self._document, holes[hole])
        self._nodes.clear()
        complaints: list[SessionError] = []
        for frame in frames(self._document, holes[hole]):
            self._frame = frame
            page, goals, diagnostics = self._open()
            complaint = self._complaint(page, goals, diagnostics, holes[hole].line)
            if goals is not None and complaint is None:
                kind = HoleKind.TACTIC if frame is Frame.TACTIC else HoleKind.TERM
                return OpenHole(hole, kind, self._add(goals, (), 0.0, None).state)
            complaints += [complaint] if complaint else []
        raise complaints[0]

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        defect = tactics.defect(tactic)
        if defect is not None:
            return Failure(FailureKind.PARSE, defect)
        node = self._node(state)
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals are left")
        return self._run(node, tactics.on_first_goal(tactic, len(state.goals)), limits)

    def focus(self, state: State, goal: int) -> State:
        node = self._node(state)
        if not 0 <= goal < len(state.goals):
            raise IndexError(f"the state has no goal {goal}; it has {len(state.goals)}")
        if state.coupled:
            raise ValueError("the goals of a coupled state cannot be taken apart")
        if len(state.goals) == 1:
            return state
        step = tactics.keep_only(goal, len(state.goals))
        return self._add((state.goals[goal],), (*node.steps, step), 0.0, node).state

    def negate(self, state: State) -> State | Failure:
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals are left")
        if state.coupled or outcome.metavariables(state.goals[0]):
            return Failure(FailureKind.ERROR, "the goal depends on metavariables: it has no negation of its own")
        node = self._node(self.focus(state, 0))
        return self._run(node, tactics.negation(state.goals[0]), Limits())

    def forget(self, states: Sequence[State]) -> None:
        for state in states:
            self._nodes.pop(state.id, None)

    def close(self) -> None:
        server, self._server, self._shown = self._server, None, None
        if server is not None:
            server.close()

    def __enter__(self) -> ServerSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _node(self, state: State) -> _Node:
        try:
            return self._nodes[state.id]
        except KeyError:
            raise SessionError(f"state {state.id} is not one of this hole, or was forgotten") from None

    def _add(self, goals: tuple[Goal, ...], steps: tuple[str, ...], seconds: float, parent: _Node | None) -> _Node:
        node = _Node(State(self._next_id, goals, outcome.coupled(goals)), steps, seconds, parent)
        self._next_id += 1
        self._nodes[node.state.id] = node
        return node

    def _run(self, node: _Node, step: str, limits: Limits) -> State | Failure:
        try:
            if self._shown is None:
                self._open()
            fresh = self._to_elaborate(node)
            patience = limits.seconds + 2 * sum(ancestor.seconds for ancestor in fresh)
            start = time.monotonic()
            found = self._try((*node.steps, step), limits, start + patience)
            if fresh and isinstance(found, Failure) and found.kind is FailureKind.TIMEOUT:
                self._replay(node, limits)  # heartbeats add up over what one edit brings
                start = time.monotonic()
                found = self._try((*node.steps, step), limits, start + limits.seconds)
        except ServerTimeout:
            self.close()
            return Failure(FailureKind.TIMEOUT, f"no answer within {limits.seconds:g} s; Lean was restarted")
        except ServerDied as death:
            failure = outcome.death(str(death), self._server is not None and self._server.out_of_memory)
            self.close()
            return failure
        if isinstance(found, Failure):
            return found
        return self._add(found, (*node.steps, step), time.monotonic() - start, node).state

    def _to_elaborate(self, node: _Node) -> list[_Node]:
        """The nodes of the path to `node`, from the first one that the server has to elaborate anew."""
        shown = self._shown or ()
        path = [ancestor for ancestor in node.line() if ancestor.steps][::-1]
        if self._frame is Frame.TERM:
            return path
        return [ancestor for ancestor in path if shown[: len(ancestor.steps)] != ancestor.steps]

    def _replay(self, node: _Node, limits: Limits) -> None:
        self._open()
        for size in range(1, len(node.steps) + 1):
            self._try(node.steps[:size], limits, time.monotonic() + limits.seconds)

    def _try(self, steps: tuple[str, ...], limits: Limits, deadline: float) -> tuple[Goal, ...] | Failure:
        """The goals after the last of `steps`, or why it failed."""
        assert self._layout is not None
        share = len(steps) if self._frame is Frame.TERM else 1
        page = self._layout.page(self._frame, steps, limits.heartbeats * share)
        goals, diagnostics = self._ask(page, deadline)
        self._shown = steps
        errors = [d for d in _errors(diagnostics) if page.start <= d.line < page.end.line]
        own = [d.message for d in errors if d.line >= page.steps[-1]]
        if own or errors:
            return outcome.failure(own or [d.message for d in errors])
        if goals is None:
            return Failure(FailureKind.ERROR, "Lean did not get past this tactic")
        return goals

    def _ask(self, page: Page, deadline: float) -> tuple[tuple[Goal, ...] | None, tuple[Diagnostic, ...]]:
        assert self._server is not None
        self._shown = None
        self._server.write(page.text)
        answer = self._server.goals(page.end)
        diagnostics = self._server.settle(deadline)
        texts = self._server.read_goals(answer, deadline)
        try:
            return None if texts is None else tuple(map(parse_goal, texts)), diagnostics
        except GoalSyntaxError as error:
            raise SessionError(f"Lean printed a goal that cannot be read: {error}") from None

    def _open(self) -> tuple[Page, tuple[Goal, ...] | None, tuple[Diagnostic, ...]]:
        """Show the hole with an empty path, in a new server if there is none."""
        assert self._layout is not None
        page = self._layout.page(self._frame, (), Limits().heartbeats)
        deadline = time.monotonic() + self._start_seconds
        try:
            if self._server is None:
                self._server = self._start(deadline)
            goals, diagnostics = self._ask(page, deadline)
        except ServerTimeout:
            self.close()
            raise SessionError(f"Lean did not get to the hole within {self._start_seconds:g} s") from None
        except ServerDied as death:
            self.close()
            raise SessionError(f"Lean's server ended before the hole: {str(death) or 'no message'}") from None
        self._shown = ()
        return page, goals, diagnostics

    def _start(self, deadline: float) -> LeanServer:
        tools = self._toolchain
        uri = Path(self._document.path).absolute().as_uri()
        try:
            server = LeanServer((*tools.server, *OPTIONS), uri, tools.directory, tools.environment, self._memory)
        except OSError as error:
            raise SessionError(f"{tools.server[0]} cannot be started: {error.strerror}") from None
        try:
            server.initialize(deadline)
        except BaseException:
            server.close()
            raise
        return server

    def _complaint(
        self, page: Page, goals: tuple[Goal, ...] | None, diagnostics: Sequence[Diagnostic], line: int
    ) -> SessionError | None:
        """Why the hole cannot be worked on in this frame."""
        assert self._layout is not None
        for error in _errors(diagnostics):
            place = self._layout.line(error.line)
            if outcome.is_parse_error(error.message) and page.command <= error.line:
                return SessionError(f"the declaration does not parse: {error.message}", place or line)
        if goals is not None:
            return None
        for error in _errors(diagnostics):
            if error.line <= page.end.line:
                message = f"Lean never reaches this sorry because of an error: {error.message}"
                return SessionError(message, self._layout.line(error.line) or line)
        return SessionError("Lean never reaches this sorry: nothing elaborates it", line)


def _errors(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR]
