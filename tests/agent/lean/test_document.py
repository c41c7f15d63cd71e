"""Documents and their holes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.document import Document, DocumentError

FILE = """import Init
/- sorry /- sorry -/ sorry -/
namespace A.B
open Nat in
/-- sorry -/
@[simp] private theorem «x y».z (h : a ∨ b) : p ∧ q := by
  constructor
  · sorry -- sorry
  · exact "sorry {sorry}" ++ s!"{sorry}"
section
  theorem foo.bar : 1 = 1 := sorry
  instance (priority := low) boo : Inhabited Nat := ⟨sorry⟩
  macro "x" : tactic => `(tactic| sorry)
end
end A.B
def f : Nat → Nat
  | 0 => r#"sorry "sorry" "#
  | n + 1 => «sorry» + a.sorry + sorry
theorem _root_.q : p := sorry
example : p := sorry
#exit
theorem z : p := sorry
"""


def test_holes_stand_where_lean_sees_a_sorry() -> None:
    document = Document("a.lean", FILE)
    found = [(hole.line, hole.column, hole.keyword, hole.declaration) for hole in document.holes]
    assert found == [
        (8, 4, "theorem", "A.B.«x y».z"),
        (9, 33, "theorem", "A.B.«x y».z"),
        (11, 29, "theorem", "A.B.foo.bar"),
        (12, 53, "instance", "A.B.boo"),
        (18, 33, "def", "f"),
        (19, 24, "theorem", "q"),
        (20, 15, "example", "example"),
    ]
    assert [hole.index for hole in document.holes] == list(range(7))
    for hole in document.holes:
        assert document.text[hole.start : hole.end] == "sorry"
        assert document.data[hole.start_byte : hole.end_byte] == b"sorry"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("A.B.foo.bar", [11]),
        ("foo.bar", [11]),
        ("bar", [11]),
        ("«x y».z", [8, 9]),
        ("f", [18]),
        ("ar", []),
        ("z", [8, 9]),
    ],
)
def test_a_declaration_is_chosen_by_the_last_parts_of_its_name(name: str, lines: list[int]) -> None:
    document = Document("a.lean", FILE)
    assert [hole.line for hole in document.holes_of(document.named(name))] == lines


def test_the_full_name_is_preferred() -> None:
    document = Document("a", "theorem a : p := sorry\nnamespace B\ntheorem a : p := sorry\nend B\n")
    assert [command.name for command in document.named("a")] == ["a"]
    assert [command.name for command in document.named("B.a")] == ["B.a"]


def test_two_declarations_of_one_name_are_both_there() -> None:
    document = Document("a", "theorem a : p := sorry\ntheorem a : q := sorry\n")
    assert [hole.line for hole in document.holes_of(document.named("a"))] == [1, 2]


def test_statements() -> None:
    text = (
        "theorem a {x : Nat} -- why\n  (h : x = (2 : Nat)) :\n    x < 3 := by\n  sorry\ndef g : N → N\n  | n => sorry\n"
    )
    document = Document("a", text)
    assert [document.statement(hole) for hole in document.holes] == [
        "theorem a {x : Nat} (h : x = (2 : Nat)) : x < 3",
        "def g : N → N",
    ]


def test_commands_cover_doc_comments_attributes_and_modifiers() -> None:
    text = "/-- doc -/\n@[simp, grind =]\nprotected theorem a : p := sorry\n\nmutual\ndef b := 1\nend\n#check a"
    document = Document("a", text)
    assert [text[command.start : command.end] for command in document.commands] == [
        "/-- doc -/\n@[simp, grind =]\nprotected theorem a : p := sorry",
        "mutual",
        "def b := 1",
        "end",
        "#check a",
    ]


def test_scopes_end_where_they_end() -> None:
    text = "namespace A\nsection X.Y\nnamespace B\ndef a := 1\nend B\nend X.Y\ndef b := 1\nend A\ndef c := 1\n"
    assert [c.name for c in Document("a", text).commands if c.name] == ["A.B.a", "A.b", "c"]


@given(st.text(max_size=40).filter(lambda text: "\r" not in text), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_a_document_is_its_bytes(body: str, newline: str, mark: bool) -> None:
    text = ("\ufeff" if mark else "") + f"-- {body}\ntheorem a : p := sorry\n".replace("\n", newline)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    document = Document.from_bytes("a", data)
    assert document.data == data
    assert all(data[hole.start_byte : hole.end_byte] == b"sorry" for hole in document.holes)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_byte_order_marks_move_nothing(newline: str) -> None:
    text = "\ufeff" + newline.join(["-- α", "theorem a : p := by", "  sorry", ""])
    document = Document.from_bytes("a", text.encode())
    assert [(hole.line, hole.column) for hole in document.holes] == [(3, 2)]
    assert document.newline == newline


def test_a_byte_that_is_not_utf8_is_placed() -> None:
    with pytest.raises(DocumentError, match="0xe9 at byte 4 of the line") as caught:
        Document.from_bytes("a", "a\nαb".encode() + b"\nxyz\xe9\n")
    assert caught.value.line == 3


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        Document.read(tmp_path / "a.lean")
    with pytest.raises(DocumentError, match="directory"):
        Document.read(tmp_path)
    (tmp_path / "empty.lean").write_bytes(b"")
    assert Document.read(tmp_path / "empty.lean").holes == ()


def test_two_thousand_theorems() -> None:
    text = "".join(f"theorem t{n} (a : Nat) : a + {n} = {n} + a := by\n  sorry\n\n" for n in range(2000))
    document = Document("a", text)
    assert len(document.holes) == 2000
    assert document.holes[-1].declaration == "t1999"
    assert document.holes[-1].line == 3 * 2000 - 1
