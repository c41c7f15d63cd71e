"""Problems of the project's own sets: the lines of a task, translated together, a record for each."""

from __future__ import annotations

from collections.abc import Callable

from lemmata.agent.api import claim_results
from lemmata.agent.batch.model import PROBLEMS, Record, Task
from lemmata.agent.batch.records import record_of
from lemmata.agent.prove.claims.run import MakeFor
from lemmata.agent.prove.options import Options


def problems(task: Task, options: Options, make_for: MakeFor, emit: Callable[[Record], None]) -> None:
    """Each line stands where it stands in its file, so that results name the line that a user sees."""
    lines = task.text.split("\n")
    waiting = {item.line: number for number, item in task.items}
    text = [""] * max(waiting, default=0)
    for _, item in task.items:
        text[item.line - 1] = lines[item.hole or 0]
    for result in claim_results(task.path, "\n".join(text), PROBLEMS, options, make_for):
        number = waiting.pop(result.line, None)
        if number is not None:
            emit(record_of(task, number, result))
