"""The server that a session works with: pages are laid before Lean, and its answer is read."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.server.goals import GoalSyntaxError, parse_goal
from lemmata.agent.lean.server.layout import Page
from lemmata.agent.lean.server.lsp import OPTIONS, LeanServer, ServerDied, ServerTimeout
from lemmata.agent.lean.server.protocol import Diagnostic, Severity
from lemmata.agent.lean.session import SessionError
from lemmata.agent.lean.toolchain.model import Toolchain

_CALM_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What Lean says of a page: the goals at its end (None: Lean did not get there) and its errors."""

    goals: tuple[Goal, ...] | None
    errors: Sequence[Diagnostic]


class Desk:
    """One document, and a server that is started when it is needed and ends with the desk."""

    def __init__(self, toolchain: Toolchain, path: str, memory: int, start_seconds: float) -> None:
        self._toolchain = toolchain
        self._path = path
        self._memory = memory
        self._start_seconds = start_seconds
        self._server: LeanServer | None = None

    def open(self, page: Page) -> Answer:
        """Lay down the first page of a hole; may start Lean. Raises SessionError."""
        deadline = time.monotonic() + self._start_seconds
        try:
            if self._server is None:
                self._server = self._start(deadline)
                weakref.finalize(self, self._server.close)
            return self.show(page, deadline)
        except ServerTimeout:
            self.close()
            raise SessionError(f"Lean did not get to the hole within {self._start_seconds:g} s") from None
        except ServerDied as death:
            reason = "it needed too much memory" if self.out_of_memory else str(death) or "no message"
            self.close()
            raise SessionError(f"Lean's server ended before the hole: {reason}") from None

    def show(self, page: Page, deadline: float, hopeless: Callable[[Diagnostic], bool] = lambda _: False) -> Answer:
        """Lay down another page. Raises ServerDied, and ServerTimeout (early where a message makes it hopeless);
        the desk must be calmed or closed then."""
        if self._server is None:
            raise ServerDied
        self._server.write(page.text)
        asked = self._server.goals(page.end)
        diagnostics = self._server.settle(deadline, hopeless)
        texts = self._server.read_goals(asked, deadline)
        try:
            goals = None if texts is None else tuple(map(parse_goal, texts))
        except GoalSyntaxError as error:
            raise SessionError(f"Lean printed a goal that cannot be read: {error}") from None
        return Answer(goals, [diagnostic for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR])

    def calm(self, page: Page) -> bool:
        """Lay down a harmless page instead of one that takes too long: whether Lean let go of that one."""
        try:
            self.show(page, time.monotonic() + _CALM_SECONDS)
        except (ServerTimeout, ServerDied):
            return False
        return self._server is not None and not self._server.busy()

    @property
    def out_of_memory(self) -> bool:
        """The server was ended because of the memory that it used."""
        return self._server is not None and self._server.out_of_memory

    def interrupt(self) -> None:
        """End the server; whoever waits for its answer gets ServerDied. May be called from any thread."""
        server = self._server
        if server is not None:
            server.close()

    def close(self) -> None:
        """End the server; `open` starts another one."""
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _start(self, deadline: float) -> LeanServer:
        tools = self._toolchain
        uri = Path(self._path).absolute().as_uri()
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
