"""A run with toy workers; as a script (`toy_run.py RUN.db DATASET [WORKERS]`), one that can be killed."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.job import Interruption, run_spec
from lemmata.agent.batch.jobs import Ending
from lemmata.agent.batch.model import Configuration
from lemmata.agent.batch.pool import LocalPool, Pool
from lemmata.agent.batch.reader import Reader
from lemmata.agent.batch.spec import Spec
from tests.agent.batch.toy_worker import COMMAND

CONFIGURATIONS = (Configuration("quick", {"timeout": 1}), Configuration("slow", {"timeout": 9}))


def dataset(path: Path, claims: Iterable[str]) -> Path:
    """A JSONL of theorems `t1`, `t2`, … with these statements; every third has a header."""
    lines = [
        json.dumps(
            {"name": f"t{n}", "statement": f"theorem t{n} : {claim}", "header": "open Nat" if n % 3 == 0 else ""}
        )
        for n, claim in enumerate(claims, 1)
    ]
    path.write_text("\n".join(lines) + "\n")
    return path


def run(database: Path, data: Path, workers: int = 2, *, quiet: bool = True, **changes: Any) -> Ending:
    spec = Spec("toy", (data,), **{"configurations": CONFIGURATIONS, "workers": workers, **changes})

    def pool(spec: Spec, count: int) -> Pool:
        return LocalPool(count, COMMAND)

    return run_spec(spec, database, make_pool=pool, quiet=quiet, on_interrupt=_on_interrupt)


def verdicts(database: Path) -> list[tuple[Any, ...]]:
    """What does not depend on time or on who did it."""
    with Reader(database) as reader:
        return [
            (configuration, row.key, row.claim, row.verdict, row.line, row.statement, row.evidence, row.script)
            for configuration in reader.configurations()
            for row in reader.verdicts(configuration)
        ]


def _on_interrupt(stop: Interruption) -> Callable[[], None]:
    def handle(number: int, frame: object) -> None:
        stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        print("interrupted once", file=sys.stderr, flush=True)

    try:
        signal.signal(signal.SIGINT, handle)
    except ValueError:
        pass
    return lambda: None


if __name__ == "__main__":
    try:
        print(run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 2, quiet=False).name)
    except BatchError as error:
        print(error, file=sys.stderr)
        sys.exit(3)
