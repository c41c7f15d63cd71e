"""Processes that search, one theorem at a time each; one that ends or hangs costs its search a second try.

`python -m lemmata.benchmarks.searchers SECONDS` reads a job a line and writes what became of it, until its input
ends.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from lemmata.agent.lean.toolchain.find import find_toolchain
from lemmata.agent.lean.toolchain.model import ToolchainError
from lemmata.benchmarks.arms import ARMS, Runner, Search
from lemmata.benchmarks.figure import BenchmarkError

TRIES = 2
_PATIENCE = 300.0  # seconds of wall time for one search, besides 60 times its processor time
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


@dataclass(frozen=True, slots=True)
class Job:
    """A theorem of the set by its place, the text that states it, and how it is searched for."""

    place: int
    text: str
    arm: str
    seed: int


def searched(jobs: Sequence[Job], seconds: float, workers: int) -> Iterator[tuple[Job, Search]]:
    """What each job came to, as it ends. Raises BenchmarkError when the searches cannot be begun."""
    waiting: queue.SimpleQueue[Job] = queue.SimpleQueue()
    for job in jobs:
        waiting.put(job)
    ended: queue.SimpleQueue[tuple[Job, Search] | str | None] = queue.SimpleQueue()
    count = max(1, min(workers, len(jobs)))
    over = threading.Event()
    threads = [threading.Thread(target=_serve, args=(waiting, ended, seconds, over), daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        while count:
            result = ended.get()
            if isinstance(result, str):
                raise BenchmarkError(result)
            if result is None:
                count -= 1
            else:
                yield result
    finally:
        over.set()


def _serve(
    waiting: queue.SimpleQueue[Job],
    ended: queue.SimpleQueue[tuple[Job, Search] | str | None],
    seconds: float,
    over: threading.Event,
) -> None:
    """Hand jobs to one process after another until none is left."""
    process: subprocess.Popen[str] | None = None
    try:
        while not over.is_set():
            try:
                job = waiting.get_nowait()
            except queue.Empty:
                break
            found = Search(False, 0.0, 0, "the process that searched ended", "")
            for _ in range(TRIES):
                process = process or _started(seconds)
                line = _answer(process, json.dumps(asdict(job), ensure_ascii=False), 60 * seconds + _PATIENCE)
                record = json.loads(line) if line.endswith("\n") else None
                if record is not None and "problem" in record:
                    ended.put(str(record["problem"]))
                    return
                if record is not None:
                    found = Search(**record)
                    break
                process.kill()
                process.wait()
                process = None
            ended.put((job, found))
    finally:
        if process is not None:
            process.stdin.close()  # type: ignore[union-attr]
        ended.put(None)


def _started(seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "lemmata.benchmarks.searchers", str(seconds)]
    environment = {**os.environ, **_ONE_THREAD}
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )


def _answer(process: subprocess.Popen[str], line: str, patience: float) -> str:
    """The line that the process writes; what there is of it when it ends or takes too long."""
    assert process.stdin is not None and process.stdout is not None
    killer = threading.Timer(patience, process.kill)
    killer.start()
    try:
        process.stdin.write(line + "\n")
        process.stdin.flush()
        return process.stdout.readline()
    except OSError:
        return ""
    finally:
        killer.cancel()


def main(arguments: Sequence[str]) -> int:
    try:
        runner = Runner(find_toolchain(Path.cwd() / "Heldout.lean"), float(arguments[0]))
        for line in sys.stdin:
            job = Job(**json.loads(line))
            print(json.dumps(asdict(runner.run(job.text, ARMS[job.arm], job.seed)), ensure_ascii=False), flush=True)
    except (BenchmarkError, ToolchainError) as error:
        print(json.dumps({"problem": str(error)}), flush=True)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
