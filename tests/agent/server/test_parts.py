"""Positions, settings, and what is kept over an edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pygls")

from lsprotocol import types as lsp

from lemmata.agent.lean.document import Document
from lemmata.agent.server.actions import proof_changes
from lemmata.agent.server.obligations import Status, holes_of, remembered
from lemmata.agent.server.open_file import OpenFile
from lemmata.agent.server.positions import Positions
from lemmata.agent.server.settings import Settings, project_settings
from lemmata.agent.server.shorten import proof_block
from lemmata.agent.server.wire import Event, Request, Said, Task, TextChange

ENCODINGS = list(lsp.PositionEncodingKind)
TEXTS = st.text(alphabet="ab α𝔸\n\r", max_size=40)


@given(TEXTS, st.integers(0, 40), st.sampled_from(ENCODINGS))
def test_an_offset_is_found_again_from_its_position(text: str, offset: int, encoding: lsp.PositionEncodingKind) -> None:
    offset = min(offset, len(text))
    positions = Positions(text, encoding)
    found = positions.position(offset)
    back = positions.offset(found)
    inside_break = text[offset - 1 : offset + 1] == "\r\n" or back < offset
    assert back == offset or (inside_break and text[back:offset].strip("\r\n") == "")


def test_columns_are_counted_in_the_units_of_the_encoding() -> None:
    text = "x\n𝔸b"
    assert [Positions(text, e).position(3).character for e in ("utf-8", "utf-16", "utf-32")] == [4, 2, 1]


def test_settings_of_the_project_and_of_the_editor(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.lemmata]\ntimeout = 7\nmemory-mb = 900\n")
    table, problem = project_settings(tmp_path / "deep" / "a.py")
    settings, complaints = Settings().changed(table)
    settings, more = settings.changed({"timeout": 9})
    assert (problem, complaints, more) == ("", [], [])
    assert (settings.timeout, settings.memory_mb) == (9, 900)


@pytest.mark.parametrize("values", [{"jobs": 0}, {"jobs": True}, {"toolchain": "mine"}, {"background": 1}, {"x": 1}])
def test_what_is_no_setting_changes_nothing(values: dict[str, object]) -> None:
    settings, complaints = Settings().changed(values)
    assert settings == Settings() and len(complaints) == 1


def test_a_broken_pyproject_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool")
    assert "cannot be read" in project_settings(tmp_path / "a.py")[1]


def test_what_is_known_is_kept_below_what_did_not_change() -> None:
    text = "theorem a : 1 = 1 := by sorry\ntheorem b : 2 = 2 := by sorry\n"
    old = holes_of(Document("A.lean", text))
    old = [
        replace(item, status=Status.PROVED, change=TextChange(item.start, item.end, "rfl"), evidence="rfl")
        for item in old
    ]
    below = holes_of(Document("A.lean", text.replace("2 = 2", "2 = 3")))
    assert [item.status for item in remembered(below, old)] == [Status.PROVED, Status.OPEN]
    above = holes_of(Document("A.lean", "-- new\n" + text))
    assert [item.status for item in remembered(above, old)] == [Status.OPEN, Status.OPEN]


def test_a_proof_comes_with_the_import_that_it_needs() -> None:
    file = OpenFile("file:///A.lean", "A.lean", 1, "example : True := sorry\nexample : True := sorry\n")
    proved = [
        replace(item, status=Status.PROVED, change=TextChange(item.start, item.end, "p"), details={"imports": ["M"]})
        for item in file.obligations
    ]
    assert proof_changes(file, proved)[0] == TextChange(0, 0, "import M\n")
    assert len(proof_changes(file, proved)) == 3
    assert len(proof_changes(file, proved[:1])) == 2
    has = replace(file, text="import M\n" + file.text)
    assert len(proof_changes(has, proved)) == 2


def test_requests_and_events_come_through_the_pipe() -> None:
    request = Request(Task.PROVE, "A.lean", "theorem é", (0, 2), timeout=1.5)
    assert Request.decode(request.encode()) == request
    event = Event(Said.EDIT, {"edit": [1, 2, "x\ny"]})
    assert Event.decode(event.encode()) == event and event.change == TextChange(1, 2, "x\ny")


def test_a_finished_proof_is_found_around_the_cursor() -> None:
    text = "theorem a : 1 = 1 := by\n  have h := 1\n  rfl\n\ntheorem b : 1 = 1 := by sorry\n"
    document = Document("A.lean", text)
    block = proof_block(document, text.index("have"))
    assert block is not None and block.script == "have h := 1\nrfl"
    assert proof_block(document, text.index("sorry")) is None
