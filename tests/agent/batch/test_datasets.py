"""Data sets: what is read, what is broken, and that every part of it is an item."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.model import HEADER, LEAN, Item


def items(path: Path, repository: Path | None = None) -> list[Item]:
    return [item for source in sources(path, repository=repository) for item in source.items]


def test_a_folder_of_lean_files(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.lean").write_text("theorem b : True ∧ True := ⟨sorry, sorry⟩\n")
    (tmp_path / "a.lean").write_text("-- sorry\ntheorem a : True := by sorry\n")
    (tmp_path / "bad.lean").write_bytes(b"theorem x\n: \xff := sorry")
    (tmp_path / "notes.txt").write_text("sorry")
    found = items(tmp_path)
    keys = [item.key for item in found]
    assert keys == ["a.lean#a", "bad.lean#", "deep/b.lean#b", "deep/b.lean#b#2"]
    assert (found[0].line, found[0].statement) == (2, "theorem a : True")
    assert found[1].line == 2 and "not UTF-8" in found[1].problem


def test_statements_with_one_header_come_together(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    lines = [
        {"name": "a", "statement": "theorem a : True := by sorry", "header": "open Nat", "tags": ["easy"]},
        {"name": "b", "statement": "theorem b : True", "proof": "trivial"},
        {"name": "c", "statement": "theorem c : True := by", "header": "open Nat"},
        {"name": "a", "statement": "theorem a (n : Nat) : n = n :="},
    ]
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    first, second = sources(path)
    assert (first.kind, first.text) == (HEADER, "open Nat")
    assert [item.key for item in (*first.items, *second.items)] == [f"set.jsonl#{n}" for n in ("a", "c", "b", "a#2")]
    assert [item.statement for item in second.items] == [
        "theorem b : True := by\n  sorry",
        "theorem a (n : Nat) : n = n := sorry",
    ]
    assert first.items[1].statement == "theorem c : True := by sorry"
    assert first.items[0].tags == ("easy",) and second.items[0].proof == "trivial"


def test_a_proposition_alone_is_a_statement(tmp_path: Path) -> None:
    path = tmp_path / "problems.jsonl"
    record = {
        "name": "halts 1",
        "imports": ["Lemmata.Turing"],
        "statement": "1 + 1 = 2",
        "family": "sums",
        "truth": True,
    }
    path.write_text(json.dumps(record) + "\n" + json.dumps({"statement": "∀ n : Nat, n = n"}))
    (source, other) = sources(path)
    assert source.text == "import Lemmata.Turing\nset_option autoImplicit false"
    (item,) = source.items
    assert item.statement == "theorem «halts_1» : 1 + 1 = 2 := by\n  sorry"
    assert item.tags == ("family:sums", "truth:True")
    assert other.items[0].statement == "theorem «line_2» : ∀ n : Nat, n = n := by\n  sorry"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"name": "a", "statement"', "no JSON"),
        (b"[1]", "no JSON object"),
        (b'{"name": "a"}', "no `statement`"),
        (b'{"name": "a", "statement": "  "}', "no `statement`"),
        (b'{"name": 3, "statement": "theorem a : True"}', "`name` is no text"),
        (b'{"statement": "theorem a : True := trivial"}', "nothing to prove"),
        (b'{"statement": "True", "imports": "Lemmata"}', "`imports` is no list"),
        (b'{"statement": "theorem a : \xff"}', "not UTF-8"),
        (b'{"statement": "theorem a : True -- \\ud800"}', "surrogate"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_broken_line_is_an_item_that_says_so(tmp_path: Path, line: bytes, problem: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_bytes(b'{"name": "ok", "statement": "theorem t : True := sorry"}\n' + line + b"\n")
    good, bad = items(path)
    assert good.problem == ""
    assert bad.line == 2 and bad.problem.startswith("line 2: ") and problem in bad.problem


def test_a_benchmark_of_theorems_in_a_repository(tmp_path: Path) -> None:
    (tmp_path / "repo" / "Src").mkdir(parents=True)
    text = "namespace A\n\ntheorem one : True := by\n  trivial\n\ntheorem two : True :=\n  trivial\nend A\n"
    (tmp_path / "repo" / "Src" / "F.lean").write_text(text)
    entry = {"url": "https://example.org/r", "commit": "abc", "file_path": "Src/F.lean", "traced_tactics": []}
    entries = [
        entry | {"full_name": "A.two", "start": [6, 1], "end": [7, 10]},
        entry | {"full_name": "A.three", "start": [6, 1], "end": [7, 10]},
        entry | {"full_name": "out", "start": [1, 1], "end": [1, 2], "file_path": "../../etc/passwd"},
        {"full_name": "x"},
    ]
    path = tmp_path / "set.json"
    path.write_text(json.dumps(entries))
    without = items(path)
    assert all("https://example.org/r at abc" in item.problem for item in without[:3])
    source, *_ = sources(path, repository=tmp_path / "repo")
    assert source.kind == LEAN and source.text.endswith("theorem two : True := by\n  sorry\n")
    good, other, outside, malformed = items(path, tmp_path / "repo")
    assert (good.hole, good.problem) == (0, "")
    assert "does not declare A.three" in other.problem
    assert "not inside the repository" in outside.problem
    assert "not of LeanDojo's format" in malformed.problem


@pytest.mark.parametrize("name", ["nothing.jsonl", "empty", "notes.txt", "no.json"])
def test_what_is_no_data_set_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "no.json").write_text("{}")
    with pytest.raises(BatchError):
        items(tmp_path / name)
