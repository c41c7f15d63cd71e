"""One translated file of a task: a record for each of its claims."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable

from lemmata.agent.api import claim_results
from lemmata.agent.batch.model import Record, Task
from lemmata.agent.batch.records import record_of
from lemmata.agent.prove.claims.run import MakeFor
from lemmata.agent.prove.options import Options


def translated(
    task: Task, number: int, options: Options, make_for: MakeFor, emit: Callable[[Record], None], stop: threading.Event
) -> None:
    """Emit a record for each claim and each refusal; claims are told apart by their names, numbered where equal.

    Once `stop` is set no further record comes.
    """
    seen: Counter[str] = Counter()
    for result in claim_results(task.path, task.text, task.kind, options, make_for):
        if stop.is_set():
            return
        seen[result.name] += 1
        again = seen[result.name]
        emit(record_of(task, number, result, claim=result.name if again == 1 else f"{result.name}#{again}"))
