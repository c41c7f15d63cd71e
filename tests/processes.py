"""Looking at processes from outside, for the tests that end some."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path


def eventually(condition: Callable[[], bool], seconds: float = 60) -> bool:
    """Whether the condition comes true within so many seconds, many more than it takes."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


def running(*marks: str) -> list[int]:
    """The processes whose command line contains all the marks."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            line = (entry / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if line and all(mark in line for mark in marks):
            found.append(int(entry.name))
    return found
