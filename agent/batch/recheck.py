"""The second check of verdicts, by another worker than the one that gave them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from lemmata.agent.batch.bundle import alone
from lemmata.agent.batch.model import HEADER, LEAN, Item, Record, Task
from lemmata.agent.batch.work import HOLE, Work
from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import Factory, WorkshopError
from lemmata.agent.verdict import Verdict

CONFIRMED = "confirmed"
CHECKED = (Verdict.PROVED, Verdict.REFUTED)  # what is checked again


def rechecked(
    task: Task, records: Sequence[Record], factory: Callable[[Options], Factory] | None = None
) -> list[Record]:
    """The records with their `recheck`, in their order; what is not confirmed is unknown from then on.

    Scripts are put into the statement as its author wrote it, alone, and go through the final check. Refutations, and
    claims of translated files, are found a second time.
    """
    make = factory or (lambda options: LeanFactory(options, lambda warning: None))
    scripts = [record for record in records if task.kind in (LEAN, HEADER) and HOLE in record.details]
    reasons = _scripts(task, scripts, make(Options(jobs=1, **task.options)))
    again = [record for record in records if _key(record) not in reasons]
    reasons |= _repeated(task, again, factory)
    return [_judged(record, reasons[_key(record)]) for record in records]


def _key(record: Record) -> tuple[int, str]:
    return record.item, record.claim


def _judged(record: Record, reason: str) -> Record:
    if not reason:
        return replace(record, recheck=CONFIRMED)
    what = "the script" if record.verdict is Verdict.PROVED else "the counterexample"
    evidence = f"a second check did not confirm it: {reason}\n{what} was: {record.evidence}"
    return replace(record, verdict=Verdict.UNKNOWN, evidence=evidence, script=None, counterexample=None, recheck=reason)


def _scripts(task: Task, records: Sequence[Record], make: Factory) -> dict[tuple[int, str], str]:
    """For each record what is wrong with its script, "" for nothing."""
    items = dict(task.items)
    if task.kind == LEAN:
        return _checked(Document(task.path, task.text), [(record, items[record.item]) for record in records], make)
    found: dict[tuple[int, str], str] = {}
    for record in records:
        document, _ = alone(task.path, task.text, items[record.item])
        if len(document.holes) == 1:
            found |= _checked(document, [(record, replace(items[record.item], hole=0))], make)
    return found


def _checked(document: Document, pairs: Sequence[tuple[Record, Item]], make: Factory) -> dict[tuple[int, str], str]:
    if not pairs:
        return {}
    fillings = [
        Filling(document.holes[item.hole or 0], record.script or "", HoleKind(record.details[HOLE]))
        for record, item in pairs
    ]
    try:
        workshop = make(document)
    except WorkshopError as error:
        return {_key(record): str(error) for record, _ in pairs}
    try:
        report = workshop.checking.check(fillings)
    finally:
        workshop.close()
    commands = sorted({filling.hole.command for filling in fillings})
    judged = dict(zip(commands, report.theorems, strict=True))
    answers = {}
    for (record, _), filling in zip(pairs, fillings, strict=True):
        theorem = judged[filling.hole.command]
        reason = theorem.detail or (theorem.reason.value if theorem.reason else "refused")
        answers[_key(record)] = "" if theorem.accepted else reason
    return answers


def _repeated(
    task: Task, records: Sequence[Record], factory: Callable[[Options], Factory] | None
) -> dict[tuple[int, str], str]:
    """Each verdict found again, or not."""
    if not records:
        return {}
    found: dict[tuple[int, str], Record] = {}

    def emit(record: Record) -> None:
        found[_key(record)] = record

    numbers = {record.item for record in records}
    items = [pair for pair in task.items if pair[0] in numbers or task.kind == LEAN]
    Work(emit, lambda item: None, threading.Event(), factory).carry_out(replace(task, items=items))
    answers = {}
    for record in records:
        second = found.get(_key(record))
        same = second is not None and second.verdict is record.verdict
        answers[_key(record)] = "" if same else f"this time it is {second.verdict.value if second else 'not found'}"
    return answers
