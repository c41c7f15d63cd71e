"""Files that are no proof obligations: one clear message with its place, and the exit status of an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Prove, Show

GOOD = "theorem good (p : Prop) (h : p) : p := by\n  sorry\n"

FILES: dict[str, tuple[bytes, int, str]] = {
    "syntax": (f"{GOOD}\ntheorem b : := by\n  sorry\n".encode(), 4, "unexpected token"),
    "comment": (f"{GOOD}\n/- for ever\n".encode(), 5, "unterminated comment"),
    "elaboration": (f"{GOOD}\ntheorem b : 1 = 1 := by\n  exact 3\n".encode(), 5, "numerals are data"),
    "mathlib": (f"import Mathlib\n{GOOD}".encode(), 1, "import Mathlib: it is not in the embedded core library"),
    "std": (f"import Std.Data.TreeMap\n{GOOD}".encode(), 1, "import Std.Data.TreeMap: it is not"),
    "lean": (f"/- first -/\nimport Lean\n{GOOD}".encode(), 2, "https://lean-lang.org/install"),
    "latin": ("-- ü\n".encode() + b"-- \xe9\n" + GOOD.encode(), 2, "not UTF-8: byte 0xe9 at byte 4 of the line"),
    "utf-16": (GOOD.encode("utf-16-le"), 1, "expected"),
    "mark": (b"\xef\xbb\xbf" + GOOD.encode(), 1, "byte order mark"),
}


@pytest.mark.parametrize("name", FILES)
def test_the_message_names_the_place_and_the_cause(name: str, prove: Prove, tmp_path: Path) -> None:
    data, line, words = FILES[name]
    file = tmp_path / f"{name}.lean"
    file.write_bytes(data)
    found = prove("--write", file)
    assert found.status == 3
    assert words in found.evidence(line)
    assert {record["verdict"] for record in found.records} == {"error"}
    assert file.read_bytes() == data


def test_what_is_no_file_of_lean(show: Show, tmp_path: Path) -> None:
    (tmp_path / "folder.lean").mkdir()
    (tmp_path / "notes.txt").write_text("sorry\n")
    (tmp_path / "empty.lean").touch()
    (tmp_path / "good.lean").write_text(GOOD)
    status, output = show("folder.lean", "missing.lean", "notes.txt", "empty.lean", "good.lean")
    assert status == 3
    lines = output.splitlines()
    assert lines[:4] == [
        "folder.lean: error: this is a directory; name the .lean files in it",
        "missing.lean: error: no such file; check the path",
        "notes.txt: error: `prove` does not know this suffix (it knows .lean, .py); say what it is with --as "
        "(python, mba, bb, problems)",
        "empty.lean: there is no `sorry`; nothing to prove",
    ]
    assert lines[4].startswith("good.lean:2  proved   good  (")
    assert lines[5:] == ["    by exact h", "1 proved, 3 errors"]


def test_a_file_that_lean_never_finishes(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "Endless.lean"
    spin = "axiom f : Nat → Nat\naxiom g : Nat → Nat\naxiom fg : ∀ n, f n = g n\naxiom gf : ∀ n, g n = f n\n"
    endless = "set_option maxHeartbeats 0\ntheorem b : f 0 = 3 := by\n  repeat (first | rw [fg] | rw [gf])\n"
    file.write_text(GOOD + spin + endless)
    found = prove("--read-timeout", "2", file)
    assert [record["verdict"] for record in found.records] == ["error"]
    assert "it did not end within 2 s" in found.evidence(0)


def test_windows_line_ends_are_kept(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "Windows.lean"
    file.write_bytes("-- é\n".encode() + GOOD.replace("\n", "\r\n").encode() + b"\r\n-- end")
    assert prove("--write", file).status == 0
    good = GOOD.replace("sorry", "exact h").replace("\n", "\r\n").encode()
    assert file.read_bytes() == "-- é\n".encode() + good + b"\r\n-- end"
