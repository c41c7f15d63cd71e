"""A worker process: `python -m lemmata.agent.batch.worker`. One JSON object a line in and out.

In: `{"task"}` with, for a second check, `{"records"}`; `{"drain": true}` at any time. Out: `{"ready": true}` once, then
`{"record"}`, `{"done"}` (the id of an item), `{"failed"}` (why the task could not be carried on), and `{"end": true}`
after each task. The end of its input ends the process and every Lean process under it.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any

from lemmata.agent.batch.model import Record
from lemmata.agent.batch.records import decoded, decoded_task, encoded
from lemmata.agent.lean import guard

Say = Callable[[Mapping[str, Any]], None]
Job = Callable[[Mapping[str, Any], Say, threading.Event], None]


def main(job: Job | None = None) -> int:
    """Serve until the input ends. Standard output is kept for events, whatever a library prints."""
    channel = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    guard.become_reaper()
    tasks: queue.SimpleQueue[Mapping[str, Any]] = queue.SimpleQueue()
    draining = threading.Event()
    threading.Thread(target=_listen, args=(tasks, draining), daemon=True).start()
    lock = threading.Lock()

    def say(event: Mapping[str, Any]) -> None:
        with lock:
            channel.write((json.dumps(event, default=str) + "\n").encode())

    say({"ready": True})
    while True:
        request = tasks.get()
        try:
            (job or carry_out)(request, say, draining)
        except BrokenPipeError:
            return 1
        except Exception as error:  # costs this task's items, not the worker
            say({"failed": failure(error)})
        say({"end": True})


def carry_out(request: Mapping[str, Any], say: Say, draining: threading.Event) -> None:
    """One task, or the second check of its records."""
    from lemmata.agent.batch.recheck import rechecked
    from lemmata.agent.batch.work import Work

    task = decoded_task(request["task"])
    records = [decoded(record) for record in request.get("records", ())]
    if records:
        for record in rechecked(task, records):
            say({"record": encoded(record)})
        return

    def emit(record: Record) -> None:
        say({"record": encoded(record)})

    Work(emit, lambda item: say({"done": item}), draining).carry_out(task)


def failure(error: Exception) -> str:
    """What to tell a user of an error that nothing foresaw, or that the system raised."""
    if isinstance(error, OSError):
        return f"the system refused: {error.strerror or error}"
    return f"internal error: {type(error).__name__}: {error}"


def _listen(tasks: queue.SimpleQueue[Mapping[str, Any]], draining: threading.Event) -> None:
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if request.get("drain"):
            draining.set()
        else:
            tasks.put(request)
    guard.kill_all()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
