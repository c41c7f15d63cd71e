"""Scripts in the place of `sorry`s."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Edit, EditError, Filling, apply, fill, write
from lemmata.agent.lean.session import HoleKind

TACTIC, TERM = HoleKind.TACTIC, HoleKind.TERM
CASES = "cases x with\n| a => simp\n| b => omega"


def filled(text: str, *scripts: tuple[str, HoleKind]) -> str:
    document = Document("a.lean", text)
    assert len(document.holes) == len(scripts)
    return fill(document, [Filling(h, s, k) for h, (s, k) in zip(document.holes, scripts, strict=True)])


@pytest.mark.parametrize(
    ("text", "script", "kind", "expected"),
    [
        ("theorem a : p := by sorry", "omega", TACTIC, "theorem a : p := by omega"),
        ("theorem a : p := by\n  sorry\n", "omega", TACTIC, "theorem a : p := by\n  omega\n"),
        ("theorem a : p := sorry\n", "omega", TERM, "theorem a : p := by omega\n"),
        ("theorem a : p :=\n  sorry\n", "omega", TERM, "theorem a : p := by\n  omega\n"),
        ("theorem a : p := sorry\n", "exact h.2", TERM, "theorem a : p := h.2\n"),
        ("theorem a : p :=\n  sorry\n", "exact ⟨h, k⟩", TERM, "theorem a : p :=\n  ⟨h, k⟩\n"),
        ("theorem a : p ∧ q := ⟨sorry, r⟩", "exact f h", TERM, "theorem a : p ∧ q := ⟨f h, r⟩"),
        ("theorem a : p := f sorry x", "exact h", TERM, "theorem a : p := f h x"),
        ("theorem a : p := f sorry x", "exact g h", TERM, "theorem a : p := f (by exact g h) x"),
        (
            "theorem a\n    (h : q) : p := by sorry -- why\n",
            CASES,
            TACTIC,
            "theorem a\n    (h : q) : p := by\n  cases x with\n  | a => simp\n  | b => omega -- why\n",
        ),
        ("theorem a : p := sorry", CASES, TERM, "theorem a : p := by\n  cases x with\n  | a => simp\n  | b => omega"),
        ("  · sorry", CASES, TACTIC, "  · cases x with\n    | a => simp\n    | b => omega"),
        ("  have : p := by sorry\n", "a\nb", TACTIC, "  have : p := by\n    a\n    b\n"),
        ("  · have : p := sorry\n", "a\nb", TERM, "  · have : p := by\n      a\n      b\n"),
        ("  exact sorry\n", "omega", TERM, "  omega\n"),
        ("x := f sorry y", "omega", TERM, "x := f (by omega) y"),
        ("x := ⟨sorry, y⟩", "omega", TERM, "x := ⟨by omega, y⟩"),
        ("x := ⟨sorry, y⟩", "exists 1", TERM, "x := ⟨(by exists 1), y⟩"),
        ("  | 0 => sorry\n  | 1 => y", "simp", TERM, "  | 0 => by simp\n  | 1 => y"),
        (
            "  | 0 => sorry\n  | 1 => y",
            "cases x with\n| a => b",
            TERM,
            "  | 0 => (by\n    cases x with\n    | a => b)\n  | 1 => y",
        ),
        ("  | zero => sorry\n", "a\nb", TACTIC, "  | zero =>\n    a\n    b\n"),
        ("  c <;> sorry\n", "intro h; simp", TACTIC, "  c <;> (intro h; simp)\n"),
        ("  first | sorry | b\n", "a\nc", TACTIC, "  first | (a\n           c) | b\n"),
        ("x := if h then sorry else y", "omega", TERM, "x := if h then by omega else y"),
    ],
)
def test_a_script_stands_as_a_person_would_write_it(text: str, script: str, kind: HoleKind, expected: str) -> None:
    head = "" if text.startswith("theorem") else "theorem t : q := by\n"
    assert filled(head + text, (script, kind)) == head + expected


def test_a_line_that_would_be_too_long_is_broken() -> None:
    head = f"theorem a : {'x' * 75} := "
    assert filled(head + "by sorry", ("omega", TACTIC)) == head + "by omega"
    assert filled(head + "sorry", ("simp [foo, bar]", TERM)) == head + "by\n  simp [foo, bar]"


def test_line_ends_of_the_file_are_kept() -> None:
    text = "theorem a : p := by sorry\r\ntheorem b : p := sorry\r\n"
    expected = "theorem a : p := by\r\n  x\r\n  y\r\ntheorem b : p := by omega\r\n"
    assert filled(text, ("x\ny", TACTIC), ("omega", TERM)) == expected


@given(st.lists(st.sampled_from(["theorem a : p := by sorry", "-- α sorry", "def x := ⟨by sorry, 1⟩", ""]), max_size=6))
def test_the_rest_is_untouched(lines: list[str]) -> None:
    text = "\n".join(lines)
    document = Document("a", text)
    result = fill(document, [Filling(hole, "omega", TACTIC) for hole in document.holes])
    assert result == text.replace("by sorry", "by omega")


def test_offsets_after_edits_lead_back() -> None:
    done = apply("abcdef", [Edit(4, 5, "XYZ"), Edit(1, 2, "")])
    assert done.text == "acdXYZf"
    assert [done.origin(offset) for offset in range(8)] == [0, 2, 3, 4, 4, 4, 5, 6]
    assert done.inside(3) == Edit(4, 5, "XYZ")
    assert done.inside(2) is None


def test_a_file_is_written_whole_with_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_bytes("theorem α : p := sorry\r\n".encode())
    path.chmod(0o640)
    link = tmp_path / "link.lean"
    link.symlink_to(path)
    write(link, Document.read(link), "new α\r\n")
    assert path.read_bytes() == "new α\r\n".encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(os.listdir(tmp_path)) == ["a.lean", "link.lean"]


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("old")
    document = Document.read(path)
    path.write_text("newer")
    with pytest.raises(EditError, match="changed"):
        write(path, document, "mine")
    assert path.read_text() == "newer"
    assert os.listdir(tmp_path) == ["a.lean"]


def test_a_read_only_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(EditError, match="read-only"):
        write(path, Document.read(path), "new")
    assert path.read_text() == "old"
    path.chmod(0o644)
    write(path, Document.read(path), "new")
    assert path.read_text() == "new"


def test_a_failed_write_leaves_the_file_and_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.lean"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EditError, match="No space left"):
        write(path, Document.read(path), "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.lean"]
