"""Lean's language server as a client sees it: one document, its diagnostics, and the goals at a position."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures import TimeoutError as FutureTimeout
from pathlib import Path
from typing import Any

from lemmata.agent.lean.process import GuardedProcess, MemoryWatch
from lemmata.agent.lean.server.jsonrpc import Connection, ConnectionClosed, ResponseError
from lemmata.agent.lean.server.protocol import Diagnostic, Position, change, diagnostic

OPTIONS = ("-Dserver.reportDelayMs=0", "-Dweak.warn.sorry=false")
_WORKER_GONE = frozenset({-32901, -32902})  # Lean's codes for a worker that exited and one that crashed
_PATIENCE = 0.2  # seconds


class ServerDied(Exception):
    """The server or its worker exited."""


class ServerTimeout(Exception):
    """No answer in time. `hopeless` are the diagnostics that made waiting longer pointless."""

    def __init__(self, hopeless: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__("no answer in time")
        self.hopeless = hopeless


class LeanServer:
    """One server process with one document. Not for several threads at once.

    Every method raises ServerDied; those with `deadline` (in `time.monotonic()` seconds) raise ServerTimeout too.
    """

    def __init__(
        self, command: tuple[str, ...], uri: str, directory: Path | None, environment: Mapping[str, str], memory: int
    ) -> None:
        self._uri = uri
        self._version = 0
        self._text = ""
        self._diagnostics: dict[int, list[Diagnostic]] = {}
        self._processed = False  # all of this version is elaborated
        self._complete: Future[None] = Future()  # and its diagnostics are here
        self._fatal = False
        self._lock = threading.Lock()
        self._process = GuardedProcess(command, directory=directory, environment=environment)
        self._watch = MemoryWatch(self._process, memory)
        self._connection = Connection(self._process.stdout, self._process.stdin, self._notified)

    def initialize(self, deadline: float) -> None:
        parameters = {
            "processId": os.getpid(),
            "rootUri": None,
            "initializationOptions": {"editDelay": 0, "hasWidgets": False},
            "capabilities": {
                "textDocument": {"publishDiagnostics": {"versionSupport": True}},
                "lean": {"incrementalDiagnosticSupport": True},
            },
        }
        self._await(self._request("initialize", parameters), deadline)
        self._notify("initialized", {})

    def write(self, text: str) -> None:
        """Make `text` the document; what follows the first changed line is elaborated anew."""
        self._version += 1
        with self._lock:
            self._diagnostics.clear()
            self._processed = False
            self._complete = Future()
        if self._version == 1:
            item = {"uri": self._uri, "languageId": "lean4", "version": self._version, "text": text}
            self._notify("textDocument/didOpen", {"textDocument": item, "dependencyBuildMode": "never"})
        else:
            document = {"uri": self._uri, "version": self._version}
            edit = change(self._text, text)
            self._notify("textDocument/didChange", {"textDocument": document, "contentChanges": [edit]})
        self._text = text

    def goals(self, position: Position) -> Future[Any]:
        """Ask for the goals before the tactic that starts at `position`; to be read with `read_goals`."""
        place = {"line": position.line, "character": position.character}
        return self._request("$/lean/plainGoal", {"textDocument": {"uri": self._uri}, "position": place})

    def read_goals(self, future: Future[Any], deadline: float) -> tuple[str, ...] | None:
        """One text for each goal; None when no tactic stands there."""
        result = self._await(future, deadline)
        if not isinstance(result, dict):
            return None
        return tuple(str(goal) for goal in result.get("goals", ()))

    def settle(self, deadline: float, hopeless: Callable[[Diagnostic], bool]) -> tuple[Diagnostic, ...]:
        """Wait until Lean has elaborated the whole document; its diagnostics. One that is hopeless ends the waiting."""
        parameters = {"uri": self._uri, "version": self._version}
        answer = self._request("textDocument/waitForDiagnostics", parameters)
        # Lean answers only after its index of references is done; the last diagnostics are there long before.
        while not wait((answer, self._complete), _PATIENCE, FIRST_COMPLETED).done:
            lost = tuple(filter(hopeless, self._received()))
            if lost or time.monotonic() > deadline:
                raise ServerTimeout(lost)
        if not self._complete.done():
            self._await(answer, deadline)
        return self._received()

    def _received(self) -> tuple[Diagnostic, ...]:
        with self._lock:
            return tuple(self._diagnostics.get(self._version, ()))

    @property
    def out_of_memory(self) -> bool:
        """The memory watch has ended the server."""
        return self._watch.exceeded

    def busy(self) -> bool:
        """Whether Lean is computing, judged over a tenth of a second."""
        return self._process.busy(0.1)

    def last_words(self) -> str:
        """The end of what the server wrote to stderr."""
        return self._process.errors()

    def close(self) -> None:
        """End the server and its workers; they are gone when this returns."""
        self._watch.stop()
        self._process.kill()

    def _request(self, method: str, parameters: object) -> Future[Any]:
        try:
            return self._connection.request(method, parameters)
        except ConnectionClosed:
            raise ServerDied(self.last_words()) from None

    def _notify(self, method: str, parameters: object) -> None:
        try:
            self._connection.notify(method, parameters)
        except ConnectionClosed:
            raise ServerDied(self.last_words()) from None

    def _await(self, future: Future[Any], deadline: float) -> Any:
        try:
            return future.result(max(0.0, deadline - time.monotonic()))
        except FutureTimeout:
            future.cancel()
            raise ServerTimeout from None
        except ConnectionClosed:
            raise ServerDied(self.last_words()) from None
        except ResponseError as error:
            if error.code in _WORKER_GONE or self._fatal:
                raise ServerDied(self.last_words() or str(error)) from None
            return None

    def _notified(self, method: str, parameters: Any) -> None:
        if not isinstance(parameters, dict):
            return
        if method == "textDocument/publishDiagnostics" and parameters.get("uri") == self._uri:
            found = [diagnostic(raw) for raw in parameters.get("diagnostics", ())]
            version = int(parameters.get("version") or self._version)
            with self._lock:
                if parameters.get("isIncremental"):
                    self._diagnostics.setdefault(version, []).extend(found)
                else:
                    self._diagnostics[version] = found
                if self._processed and version == self._version and not self._complete.done():
                    self._complete.set_result(None)
        elif method == "$/lean/fileProgress":
            processing = parameters.get("processing", ())
            self._fatal |= any(part.get("kind") == 2 for part in processing)
            with self._lock:
                if not processing and parameters["textDocument"].get("version") == self._version:
                    self._processed = True
