"""What a first run tells its user while the core library is being compiled."""

from __future__ import annotations

import sys
from typing import Protocol, TextIO


class Progress(Protocol):
    def waiting(self) -> None:
        """Another process is compiling; this one waits for its result."""

    def step(self, done: int, total: int) -> None:
        """`done` of `total` modules are compiled."""

    def finish(self) -> None:
        """Nothing more comes."""


class TerminalProgress:
    """One line that is overwritten, on a terminal only; the notice of waiting is a line everywhere."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._shown = False

    def waiting(self) -> None:
        print("Another process is compiling Lean's core library; waiting for it…", file=self._stream, flush=True)

    def step(self, done: int, total: int) -> None:
        if self._live:
            self._shown = True
            text = f"\rCompiling Lean's core library, once: {done} of {total} modules"
            print(text, end="", file=self._stream, flush=True)

    def finish(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=self._stream, flush=True)
            self._shown = False
