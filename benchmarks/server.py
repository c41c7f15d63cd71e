"""The language server: first diagnostics of a file, the answer to an edit while proofs run, memory when idle.

The baseline of an answer while proofs run is the answer of the same server with nothing to do.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from lemmata.agent.lean.guard import descendants
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.registry import Effort

OPEN_LIMIT, EDIT_LIMIT, IDLE_LIMIT = 1.5, 0.15, 500.0  # seconds, seconds, MB
_WAIT = 60.0
HARD = "theorem squares{n} (n : Nat) : ∃ a b c d : Nat, a * a + b * b + c * c + d * d = n := by\n  sorry\n\n"


@dataclass(frozen=True, slots=True)
class Sizes:
    """`theorems` of three lines each in the file, `edits` measured, `rounds` of opening."""

    theorems: int
    edits: int
    rounds: int


SIZES = {Effort.QUICK: Sizes(10, 5, 1), Effort.FULL: Sizes(100, 100, 5)}


def figures(effort: Effort) -> Iterator[Figure]:
    sizes = SIZES[effort]
    text = "".join(HARD.format(n=index) for index in range(sizes.theorems))
    lines = text.count("\n")
    cold, opened, idle, edits = [], [], 0.0, []
    for _ in range(sizes.rounds):
        began = time.monotonic()
        with _Server(background=False) as server:
            start = time.monotonic()
            server.open(text)
            server.answered(1)
            opened.append(time.monotonic() - start)
            cold.append(time.monotonic() - began)
            time.sleep(1.0)
            idle = max(idle, server.memory_mb())
            edits += [server.edit(text, number) for number in range(2, 2 + sizes.edits // sizes.rounds)]
    with _Server(background=True) as server:
        server.open(text)
        server.answered(1)
        time.sleep(3.0)
        busy = []
        for number in range(2, 2 + sizes.edits):
            busy.append(server.edit(text, number))
            time.sleep(0.02 if number % 5 else 1.0)  # a pause now and then lets the background begin again
    yield Figure(f"first diagnostics, {lines} lines (limit {OPEN_LIMIT} s)", median(opened), "s")
    yield Figure("the same from a server that is not running yet", median(cold), "s")
    label = f"answer to an edit while proofs run, p95 (limit {EDIT_LIMIT} s)"
    yield Figure(label, _p95(busy), "s", _p95(edits))
    yield Figure(f"memory when idle, all processes (limit {IDLE_LIMIT:g} MB)", idle, "MB")


def _p95(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(0.95 * len(values)))]


class _Server:
    """A server process and a client that does no more than is measured. Raises BenchmarkError when it stays silent."""

    def __init__(self, *, background: bool) -> None:
        self._published: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._ready = threading.Event()
        self._folder = tempfile.TemporaryDirectory(prefix="lemmata-")
        self._uri = (Path(self._folder.name) / "A.lean").as_uri()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "lemmata.agent.cli.main", "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        threading.Thread(target=self._read, daemon=True).start()
        settings = {"lemmata": {"background": background, "timeout": 60}}
        params = {"processId": None, "rootUri": None, "capabilities": {}, "initializationOptions": settings}
        self._send({"id": 1, "method": "initialize", "params": params})
        if not self._ready.wait(_WAIT):
            raise BenchmarkError("the server does not answer")
        self._send({"method": "initialized", "params": {}})

    def __enter__(self) -> _Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()

    def open(self, text: str) -> None:
        item = {"uri": self._uri, "languageId": "lean4", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": item}})

    def edit(self, text: str, version: int) -> float:
        """Seconds from an edit to the diagnostics of the text behind it."""
        start = time.monotonic()
        document = {"uri": self._uri, "version": version}
        changes = [{"text": f"{text}-- {version}\n"}]
        params = {"textDocument": document, "contentChanges": changes}
        self._send({"method": "textDocument/didChange", "params": params})
        self.answered(version)
        return time.monotonic() - start

    def answered(self, version: int) -> None:
        """Wait for diagnostics of this version."""
        try:
            while self._published.get(timeout=_WAIT) < version:
                pass
        except queue.Empty:
            raise BenchmarkError("the server publishes no diagnostics") from None

    def memory_mb(self) -> float:
        """Proportional memory of the server and all that it has started."""
        total = 0
        for pid in [self._process.pid, *descendants(self._process.pid)]:
            try:
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            except OSError:
                continue
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return total / 1024

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        size = 0
        while line := self._process.stdout.readline():
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
            elif line == b"\r\n":
                message = json.loads(self._process.stdout.read(size))
                if message.get("id") == 1:
                    self._ready.set()
                elif message.get("method") == "textDocument/publishDiagnostics":
                    self._published.put(message["params"].get("version") or 0)
