"""What `prove` says of something, as the record of an item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from lemmata.agent.batch.model import Item, Record, Task
from lemmata.agent.verdict import FILE, Result, Verdict, worst

NO_VERDICT = "no verdict was reached"


def record_of(task: Task, number: int, result: Result, *, claim: str = "", line: int | None = None) -> Record:
    """`claim`: the result is one of many on the item. `line`: where the item says it is."""
    trace = result.trace
    return Record(
        item=number,
        configuration=task.configuration,
        verdict=result.verdict,
        kind=result.kind,
        line=result.line if line is None else line,
        statement=result.statement,
        evidence=result.evidence,
        seconds=result.seconds,
        claim=claim,
        script=result.evidence if result.verdict is Verdict.PROVED else None,
        counterexample=result.details.get("counterexample"),
        details=result.details,
        tree=None if trace is None else trace.as_json(),
    )


def error_record(configuration: int, number: int, item: Item, reason: str, seconds: float = 0.0) -> Record:
    """An item of which nothing else can be said."""
    return Record(number, configuration, Verdict.ERROR, FILE, item.line, item.statement, reason, seconds)


def together(task: Task, number: int, item: Item, results: Sequence[Result]) -> Record:
    """One record for a statement with several `sorry`s: proved when all are."""
    verdict = worst([result.verdict for result in results])
    if len(results) == 1:
        return record_of(task, number, results[0], line=item.line)
    decisive = [result for result in results if result.verdict is verdict]
    first = record_of(task, number, decisive[0], line=item.line)
    evidence = "\n\n".join(result.evidence for result in decisive)
    script = "\n\n".join(result.evidence for result in results) if verdict is Verdict.PROVED else None
    seconds = sum(result.seconds for result in results)
    return Record(**{**_shallow(first), "evidence": evidence, "script": script, "seconds": seconds})


def encoded(record: Record) -> dict[str, Any]:
    """As JSON."""
    return asdict(record) | {"verdict": record.verdict.value}


def decoded(data: Mapping[str, Any]) -> Record:
    """Raises KeyError, TypeError or ValueError for what `encoded` did not make."""
    return Record(**{**data, "verdict": Verdict(data["verdict"])})


def encoded_task(task: Task) -> dict[str, Any]:
    return asdict(task) | {"options": dict(task.options)}


def decoded_task(data: Mapping[str, Any]) -> Task:
    """Raises KeyError, TypeError or ValueError for what `encoded_task` did not make."""
    items = [(number, Item(**{**item, "tags": tuple(item["tags"])})) for number, item in data["items"]]
    return Task(**{**data, "items": items})


def _shallow(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}
