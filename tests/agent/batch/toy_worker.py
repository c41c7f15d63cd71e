"""A worker without Lean: words in the statement say what becomes of an item.

`Slow` takes a while, `Wrong` is refuted, `Hard` unknown, `Broken` an error, `Kill` ends the worker, `Once` ends it the
first time (a file in the folder TOY_FOLDER remembers), `Doubted` is not confirmed by a second check.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from lemmata.agent.batch.model import Item, Record, Task
from lemmata.agent.batch.records import decoded, decoded_task, encoded
from lemmata.agent.batch.worker import Say, main
from lemmata.agent.verdict import Verdict

COMMAND = (sys.executable, "-m", "tests.agent.batch.toy_worker")
_VERDICTS = {"Wrong": Verdict.REFUTED, "Hard": Verdict.UNKNOWN, "Broken": Verdict.ERROR}


def job(request: Mapping[str, Any], say: Say, draining: threading.Event) -> None:
    task = decoded_task(request["task"])
    for record in map(decoded, request.get("records", ())):
        doubted = "Doubted" in record.statement
        verdict = Verdict.UNKNOWN if doubted else record.verdict
        say({"record": encoded(replace(record, verdict=verdict, recheck="no" if doubted else "confirmed"))})
    if request.get("records"):
        return
    log = os.environ.get("TOY_LOG")
    for number, item in task.items:
        if draining.is_set():
            return
        if log:
            with open(log, "a") as file:
                print(task.configuration, item.key, file=file)
        _trouble(item)
        say({"record": encoded(_record(task, number, item))})
        say({"done": number})


def _trouble(item: Item) -> None:
    words = item.statement.split()
    if "Slow" in words:
        time.sleep(float(os.environ.get("TOY_SECONDS", "0.02")))
    if "Boom" in words:
        raise RuntimeError("boom")
    mark = Path(os.environ.get("TOY_FOLDER", "."), item.name)
    if "Kill" in words or ("Once" in words and not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)


def _record(task: Task, number: int, item: Item) -> Record:
    verdict = next((found for word, found in _VERDICTS.items() if word in item.statement), Verdict.PROVED)
    script = f"exact {item.name}" if verdict is Verdict.PROVED else None
    evidence = script or f"{verdict.value}: {item.name}"
    return Record(
        number, task.configuration, verdict, "theorem", item.line, item.statement, evidence, 0.5, script=script
    )


if __name__ == "__main__":
    sys.exit(main(job))
