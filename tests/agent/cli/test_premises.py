"""`lemmata premises`: theorems for a goal, from the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lemmata.agent.cli.premises import main

FILE = """theorem mine (xs : List Nat) : xs.reverse.length = xs.length := by simp

theorem asked (xs ys : List Nat) : (xs ++ ys).reverse.length = ys.length + xs.length := by
  sorry

theorem later : (2 : Nat) = 2 := rfl
"""


def test_a_proposition(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a * b = b * a", "-k", "8"]) == 0
    printed = capsys.readouterr().out
    assert "Nat.mul_comm (n m : Nat) : n * m = m * n\n    Init." in printed
    assert len(printed.splitlines()) == 16


def test_a_place_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "f.lean").write_text(FILE)
    assert main([f"{tmp_path}/f.lean:3", "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(set(r) == {"name", "statement", "module", "attributes", "score"} for r in records)
    found = {record["name"]: record["module"] for record in records}
    assert found["mine"] is None
    assert "List.length_append" in found
    assert "later" not in found and "asked" not in found


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.lean:3"], "no such file"),
        (["{}/f.lean:6"], "there is no `sorry` here or below"),
        ([" "], "the goal is empty"),
        (["a = a", "-k", "0"], "-k must be at least 1"),
    ],
)
def test_what_cannot_be_asked_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    (tmp_path / "f.lean").write_text(FILE)
    assert main([argument.replace("{}", str(tmp_path)) for argument in arguments]) == 3
    printed = capsys.readouterr()
    assert words in printed.err and printed.out == ""
    assert printed.err.count("\n") == 1


def test_nothing_that_fits_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zzyzx"]) == 2
    assert "no theorem shares anything" in capsys.readouterr().err
