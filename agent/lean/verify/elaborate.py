"""A complete file elaborated from scratch in a fresh Lean process."""

from __future__ import annotations

import json
import signal
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.process import GuardedProcess, MemoryWatch
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.report import Message

MEMORY = 4 << 30  # bytes


@dataclass(frozen=True, slots=True)
class Run:
    """The end of one process. `ended`: why it was ended before its time, "" when it was not."""

    status: int
    output: str
    errors: str
    seconds: float
    ended: str = ""


@dataclass(frozen=True, slots=True)
class Elaboration:
    """`olean` is None when there was an error. `failure`: Lean did not come to an end, and why."""

    messages: tuple[Message, ...]
    olean: Path | None
    seconds: float
    failure: str = ""

    @property
    def errors(self) -> tuple[Message, ...]:
        return tuple(message for message in self.messages if message.severity == "error")


def run(
    toolchain: Toolchain, arguments: Sequence[str], *, question: str = "", seconds: float, memory: int = MEMORY
) -> Run:
    """Run the toolchain's `lean`, with limits on wall time and memory. Raises OSError when it cannot be started."""
    start = time.monotonic()
    process = GuardedProcess(
        [*toolchain.lean, *arguments], directory=toolchain.directory, environment=toolchain.environment
    )
    watch = MemoryWatch(process, memory)
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        feeder = threading.Thread(target=_feed, args=(process, question), daemon=True)
        feeder.start()
        output = process.stdout.read().decode(errors="replace")
        while (status := process.status) is None:
            time.sleep(0.002)
    finally:
        timer.cancel()
        watch.stop()
        process.kill()
    ended = f"it did not end within {seconds:g} s" if late.is_set() else ""
    if watch.exceeded:
        ended = f"it needed more than {memory >> 20} MB"
    return Run(status, output, process.errors(), time.monotonic() - start, ended)


def elaborate(toolchain: Toolchain, text: str, folder: Path, *, seconds: float, memory: int = MEMORY) -> Elaboration:
    """Elaborate `text` as the file `Check.lean` in `folder`, compiled beside it when there is no error."""
    source, olean = folder / "Check.lean", folder / "Check.olean"
    folder.mkdir(parents=True, exist_ok=True)
    source.write_bytes(text.encode())
    olean.unlink(missing_ok=True)
    done = run(toolchain, ["--json", "-R", str(folder), "-o", str(olean), str(source)], seconds=seconds, memory=memory)
    messages = read_messages(done.output)
    failed = any(message.severity == "error" for message in messages)
    failure = done.ended
    if not failure and done.status and not failed:
        failure = _crash(done)
    return Elaboration(messages, None if failed or failure or not olean.exists() else olean, done.seconds, failure)


def _crash(done: Run) -> str:
    """Why Lean ended without a word on the file; after a signal it prints nothing but its own calls, very many."""
    if done.status in (128 + signal.SIGABRT, 128 + signal.SIGSEGV):
        return f"Lean crashed (exit status {done.status}); a program that it ran may call itself too deeply"
    return f"Lean ended with status {done.status}: {(done.errors or done.output).strip()[-500:]}"


def read_messages(output: str) -> tuple[Message, ...]:
    """The messages that `lean --json` prints; lines that are none are left out."""
    messages: list[Message] = []
    for line in output.splitlines():
        try:
            record = json.loads(line)
            place = record["pos"]
            messages.append(Message(record["severity"], place["line"], place["column"], record["data"].strip()))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
    return tuple(messages)


def _feed(process: GuardedProcess, question: str) -> None:
    try:
        process.stdin.write(question.encode())
        process.stdin.close()
    except OSError:
        return
