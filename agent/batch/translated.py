"""One translated file of a task: a record for each of its claims."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from lemmata.agent.batch.model import Record, Task
from lemmata.agent.batch.records import record_of
from lemmata.agent.cli.translators import NoTranslator, translator
from lemmata.agent.lean.toolchain.model import ToolchainKind
from lemmata.agent.prove.claims.run import ClaimRun, MakeFor
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.results import file_error
from lemmata.agent.verdict import Result
from lemmata.translators.obligations.claim import TranslationOptions

TOO_DEEP = "an expression in it is nested too deeply to be translated; split it"


def translated(
    task: Task, number: int, options: Options, make_for: MakeFor, emit: Callable[[Record], None], stop: threading.Event
) -> None:
    """Emit a record for each claim and each refusal; claims are told apart by their names, numbered where equal.

    Once `stop` is set no further claim is begun, and the records end.
    """
    seen: Counter[str] = Counter()
    options = replace(options, toolchain=options.toolchain or ToolchainKind.EMBEDDED.value)
    for result in _results(task, options, make_for):
        if stop.is_set():
            return
        seen[result.name] += 1
        again = seen[result.name]
        emit(record_of(task, number, result, claim=result.name if again == 1 else f"{result.name}#{again}"))


def _results(task: Task, options: Options, make_for: MakeFor) -> Iterator[Result]:
    try:
        asked = TranslationOptions(None, options.seed, options.timeout)
        translation = translator(task.kind).translate(task.path, task.text, asked)
    except NoTranslator as error:
        yield file_error(task.path, str(error))
        return
    except RecursionError:
        yield file_error(task.path, TOO_DEEP)
        return
    yield from ClaimRun(task.path, translation, options, make_for).results()
