"""A batch worker that does nothing, and a run with such workers: what is left is what the scheduling costs.

`python -m lemmata.benchmarks.batch_idle RUN.db DATASET WORKERS` prints the seconds of the run, the seconds of the plan
and the peak of the process's own memory in bytes.
"""

from __future__ import annotations

import resource
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lemmata.agent.batch.job import run_spec
from lemmata.agent.batch.model import Configuration, Record
from lemmata.agent.batch.pool import LocalPool
from lemmata.agent.batch.records import decoded_task, encoded
from lemmata.agent.batch.spec import Spec
from lemmata.agent.batch.worker import Say, main
from lemmata.agent.verdict import Verdict

COMMAND = (sys.executable, "-m", "lemmata.benchmarks.batch_idle")


def answer(request: Mapping[str, Any], say: Say, draining: threading.Event) -> None:
    """Unknown, at once."""
    task = decoded_task(request["task"])
    for number, item in task.items:
        text = item.statement
        record = Record(number, task.configuration, Verdict.UNKNOWN, "theorem", item.line, text, "not tried", 0.0)
        say({"record": encoded(record)})
        say({"done": number})


def run(database: Path, data: Path, workers: int) -> tuple[float, float, int]:
    planned = 0.0

    def pool(spec: Spec, count: int) -> LocalPool:
        nonlocal planned
        planned = time.perf_counter() - start
        return LocalPool(count, COMMAND)

    start = time.perf_counter()
    spec = Spec("idle", (data,), (Configuration("idle"),), workers)
    run_spec(spec, database, make_pool=pool, quiet=True)
    return time.perf_counter() - start, planned, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


if __name__ == "__main__":
    if len(sys.argv) == 4:
        print(*run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
    else:
        sys.exit(main(answer))
