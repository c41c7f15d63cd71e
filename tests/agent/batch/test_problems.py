"""The project's own sets in a batch: many lines to a sheet, a verdict for each, as `prove --as mba` gives them."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

import lemmata
from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.batch.model import HEADER, PROBLEMS, Record, Source, Task
from lemmata.agent.batch.work import Work
from lemmata.translators.tcs.generate import Request, generate


def written(folder: Path, count: int = 12) -> Path:
    path = folder / "problems.jsonl"
    records = [problem.record() for problem in generate(Request("mba", count, seed=5, difficulty=1))]
    path.write_text("\n\n".join(map(json.dumps, records)))
    return path


def carried_out(source: Source, keep: slice = slice(None)) -> tuple[list[Record], list[int]]:
    items = [(100 + index, item) for index, item in enumerate(source.items)][keep]
    records: list[Record] = []
    done: list[int] = []
    task = Task(1, 1, source.path, source.kind, source.text, {"timeout": 10}, items)
    Work(records.append, done.append, threading.Event()).carry_out(task)
    return records, done


def test_problems_and_other_statements_of_one_file_go_their_ways(tmp_path: Path) -> None:
    path = written(tmp_path, 3)
    with path.open("a") as file:
        file.write('\n{"name": "plain", "statement": "1 = 1"}\n{"field": "mba", "expression": "x,x"}\n')
    problems, *others = sources(path)
    assert problems.kind == PROBLEMS and {source.kind for source in others} == {HEADER}
    assert [item.line for item in problems.items] == [1, 3, 5]
    lines = problems.text.split("\n")
    assert all(json.loads(lines[item.hole or 0])["name"] == item.name for item in problems.items)
    rest = {item.line: item.problem for source in others for item in source.items}
    assert rest[6] == "" and "it has no `statement`" in rest[7]


@pytest.mark.usefixtures("embedded")
def test_the_verdicts_are_those_of_the_translator(tmp_path: Path) -> None:
    path = written(tmp_path)
    (source,) = sources(path)
    records, done = carried_out(source)
    assert sorted(done) == [100 + index for index in range(12)]
    rows = [json.loads(line) for line in path.read_text().split("\n\n")]
    widths = ["all" if row["width"] == "all" else f"width={row['width']}" for row in rows]
    listing = "\n\n".join(f"{row['expression']},{width}" for row, width in zip(rows, widths, strict=True))
    other = {result.line: result.verdict for result in lemmata.prove(listing, kind="mba", timeout=10)}
    assert {record.line: record.verdict for record in records} == other
    assert {record.verdict.value for record in records} == {"proved", "refuted"}
    assert all(record.counterexample for record in records if record.verdict.value == "refuted")


@pytest.mark.usefixtures("embedded")
def test_some_lines_of_a_source_alone(tmp_path: Path) -> None:
    (source,) = sources(written(tmp_path))
    records, done = carried_out(source, slice(7, 9))
    assert sorted(done) == [107, 108]
    assert {record.line for record in records} == {item.line for item in source.items[7:9]}
    assert {record.statement for record in records} == {item.statement for item in source.items[7:9]}
