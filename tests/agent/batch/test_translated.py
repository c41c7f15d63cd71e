"""A translated file in a batch, and from Python: one item, a verdict for each of its claims."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

import lemmata
from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.batch.model import Record, Task
from lemmata.agent.batch.work import Work
from lemmata.agent.cli.translators import TRANSLATORS

pytestmark = pytest.mark.usefixtures("embedded")
TEXT = "easy\nfalse\nplain\nodd\nodder\n"


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TRANSLATORS, "toy", "tests.agent.batch.toy_translator")


def test_each_claim_has_a_record(tmp_path: Path) -> None:
    path = tmp_path / "a.toy"
    path.write_text(TEXT)
    (source,) = sources(path, kind="toy")
    task = Task(1, 1, source.path, source.kind, source.text, {"timeout": 5}, [(7, source.items[0])])
    records: list[Record] = []
    done: list[int] = []
    Work(records.append, done.append, threading.Event()).carry_out(task)
    assert done == [7]
    assert {(record.claim, record.line, record.verdict.value) for record in records} == {
        ("", 4, "error"),
        ("#2", 5, "error"),
        ("easy", 1, "proved"),
        ("false", 2, "unknown"),
        ("plain", 3, "proved"),
    }


def test_the_same_from_python() -> None:
    verdicts = [result.verdict.value for result in lemmata.prove(TEXT, kind="toy", timeout=5)]
    assert verdicts == ["proved", "unknown", "proved", "error", "error"]
