"""The worker process, seen from this side: one question, one answer, with a limit on the time."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import lemmata

Confine = Callable[[Sequence[str], Path], Sequence[str]]
START_SECONDS = 30.0
_MODULE = "lemmata.translators.python.replay.worker"


class WorkerError(Exception):
    """The worker cannot answer; the message says why."""


class WorkerLate(WorkerError):
    """It did not answer in time, and was ended."""


class Worker:
    """Raises WorkerError when the module cannot be imported. `confine`: the command that runs a command with no network
    and one writable directory, where there is such a thing. `python`: the interpreter, by default this one.
    """

    def __init__(self, path: str, *, confine: Confine | None = None, python: str | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="lemmata-replay-")
        command: Sequence[str] = [python or sys.executable, "-B", "-m", _MODULE, os.path.abspath(path)]
        if confine is not None:
            command = confine(command, Path(self._folder.name))
        root = str(Path(lemmata.__file__).resolve().parent.parent)
        search = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=self._folder.name,
                env={**os.environ, "PYTHONPATH": search, "PYTHONHASHSEED": "0", "PYTHONSAFEPATH": "1"},
            )
        except OSError as error:
            self._folder.cleanup()
            raise WorkerError(f"Python cannot be started: {error}") from None
        self._buffer = b""
        try:
            self._answer(START_SECONDS)
        except WorkerError:
            self.close()
            raise

    def ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Raises WorkerError; WorkerLate after `seconds`. The worker is of no use after either."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            raise WorkerError("the process that runs the functions has ended") from None
        return self._answer(seconds)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()
        self._folder.cleanup()

    def _answer(self, seconds: float) -> dict[str, Any]:
        end = time.monotonic() + seconds
        assert self._process.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._buffer:
                left = end - time.monotonic()
                if left <= 0 or not selector.select(left):
                    raise WorkerLate(f"there was no answer within {seconds:g} s")
                piece = os.read(self._process.stdout.fileno(), 1 << 16)
                if not piece:
                    raise WorkerError("the process that runs the functions has ended")
                self._buffer += piece
        line, _, self._buffer = self._buffer.partition(b"\n")
        record: dict[str, Any] = json.loads(line)
        if "error" in record:
            raise WorkerError(str(record["error"]))
        return record
