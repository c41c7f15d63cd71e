"""One process of the embedded Lean that elaborates a document and stops at its holes (see `lean/Repl/Hole.lean`)."""

from __future__ import annotations

import json
import os
import select
import shutil
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lemmata.agent.lean.process import GuardedProcess, MemoryWatch
from lemmata.agent.lean.toolchain.model import Toolchain

OPTIONS = ("-DElab.async=false", "-Dlinter.all=false", "--json")
_CHUNK = 1 << 16
_MEMORY_EXIT = 103  # of the launcher


class ReplTimeout(Exception):
    """No answer came in time; the process is still at work."""


class ReplEnded(Exception):
    """The process has ended. `memory`: it had used more than it may; the text is what it said last."""

    def __init__(self, words: str, memory: bool) -> None:
        super().__init__(words)
        self.memory = memory


@dataclass(frozen=True, slots=True)
class Complaint:
    """An error of Lean; `line` counts from 1 in the text that it was given."""

    line: int
    message: str


class Repl:
    """Starts at once; `receive` gives what Lean sends, `send` passes requests on. Raises OSError if it cannot start."""

    def __init__(self, toolchain: Toolchain, text: str, memory: int) -> None:
        self.complaints: list[Complaint] = []
        self._folder = Path(tempfile.mkdtemp(prefix="lemmata-session-"))
        self._answers = -1
        self._buffers = {"answers": bytearray(), "output": bytearray()}
        self._lines: list[bytes] = []
        self._process: GuardedProcess | None = None
        try:
            source = self._folder / "Document.lean"
            source.write_bytes(text.encode("utf-8", "replace"))
            fifo = self._folder / "answers"
            os.mkfifo(fifo, 0o600)
            self._answers = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)  # open for writing too: it never reads as ended
            self._process = GuardedProcess(
                [*toolchain.lean, *OPTIONS, str(source)],
                directory=toolchain.directory,
                environment={**toolchain.environment, "LEMMATA_ANSWERS": str(fifo)},
            )
            self._watch = MemoryWatch(self._process, memory)
            self._output = self._process.stdout.fileno()
            self._poll = select.poll()
            self._poll.register(self._answers, select.POLLIN)
            self._poll.register(self._output, select.POLLIN)
        except BaseException:
            self.close()
            raise

    @property
    def process(self) -> int | None:
        """The id of the guard; what it guards is below it."""
        return None if self._process is None else self._process.id

    def send(self, request: Mapping[str, object]) -> None:
        """Raises ReplEnded."""
        assert self._process is not None
        line = json.dumps(request, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        try:
            while line:
                line = line[os.write(self._process.stdin.fileno(), line) :]
        except (OSError, ValueError):  # a pipe that was closed at either end
            raise self._ended() from None

    def receive(self, deadline: float) -> dict[str, Any]:
        """The next event or answer. Raises ReplTimeout, ReplEnded."""
        while not self._lines:
            left = deadline - time.monotonic()
            ready = self._poll.poll(max(0.0, left) * 1000)
            if not ready:
                raise ReplTimeout
            for file, _ in ready:
                self._read(file)
        record: dict[str, Any] = json.loads(self._lines.pop(0))
        return record

    def kill(self) -> None:
        """End the process; whoever waits for an answer gets ReplEnded. May be called from any thread."""
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """End the process and remove its files. May be called again."""
        if self._process is not None:
            self._watch.stop()
            self._process.kill()
        if self._answers >= 0:
            os.close(self._answers)
            self._answers = -1
        shutil.rmtree(self._folder, ignore_errors=True)

    def _read(self, file: int) -> None:
        try:
            data = os.read(file, _CHUNK)
        except BlockingIOError:
            return
        if file == self._answers:
            self._lines += self._split("answers", data)
            return
        for line in self._split("output", data):
            self._note(line)
        if not data and not self._lines:
            raise self._ended()

    def _split(self, name: str, data: bytes) -> list[bytes]:
        """The lines that `data` completes."""
        buffer = self._buffers[name]
        buffer += data
        *lines, rest = buffer.split(b"\n")
        self._buffers[name] = bytearray(rest)
        return [bytes(line) for line in lines if line]

    def _note(self, line: bytes) -> None:
        try:
            message = json.loads(line)
            if message["severity"] == "error":
                self.complaints.append(Complaint(message["pos"]["line"], str(message["data"])))
        except (ValueError, KeyError, TypeError):
            pass

    def _ended(self) -> ReplEnded:
        assert self._process is not None
        status = self._process.wait(2.0)
        words = self._process.errors()
        memory = self._watch.exceeded or status == _MEMORY_EXIT or "out of memory" in words
        return ReplEnded(words.splitlines()[-1] if words else f"status {status}", memory)
