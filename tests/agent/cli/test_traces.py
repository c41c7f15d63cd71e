"""`lemmata traces`: from a Lean file to steps, split, counted and exchanged."""

import json
from pathlib import Path

import pytest

from lemmata.agent.cli.main import main
from lemmata.agent.traces.files import read_traces

FILE = """theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · exact h.1
"""


def test_a_lean_file_becomes_steps_and_goes_to_leandojo_and_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Swap.lean").write_text(FILE)
    steps, dojo, back = tmp_path / "steps.jsonl.gz", tmp_path / "dojo", tmp_path / "back.jsonl"
    arguments = ["traces", "extract", str(tmp_path / "Swap.lean"), "--base", str(tmp_path), "--out", str(steps)]
    assert main(arguments) == 0
    assert [(step.file, step.tactic) for step in read_traces(steps)] == [
        ("Swap.lean", "constructor"),
        ("Swap.lean", "exact h.2"),
        ("Swap.lean", "exact h.1"),
    ]
    assert main(["traces", "export", str(steps), "--repository", str(tmp_path), "--out", str(dojo)]) == 0
    assert main(["traces", "import", str(dojo), "--out", str(back)]) == 0
    assert list(read_traces(back)) == list(read_traces(steps))
    capsys.readouterr()
    assert main(["traces", "stats", str(back)]) == 0
    counted = json.loads(capsys.readouterr().out)
    assert (counted["steps"], counted["theorems"], counted["remaining"]) == (3, 1, {"1": 2, "3": 1})


def test_an_error_in_a_file_is_said_and_costs_the_exit_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Bad.lean").write_text("theorem a : 1 = 2 := by\n  rfl\n")
    assert main(["traces", "extract", str(tmp_path / "Bad.lean"), "--out", str(tmp_path / "steps.jsonl")]) == 2
    assert "Bad.lean: " in capsys.readouterr().err


def test_sheets_are_generated_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["traces", "synthesize", "--count", "2", "--family", "loops", "--out", str(tmp_path / "sheets")]
    assert main(asked) == 0
    assert len(list((tmp_path / "sheets" / "loops").iterdir())) == 2
    assert main(asked) == 3
    assert "not an empty folder" in capsys.readouterr().err


def test_what_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["traces", "stats", str(tmp_path / "absent.jsonl")]) == 3
    assert "absent.jsonl: cannot be read" in capsys.readouterr().err
    assert main(["traces", "search", str(tmp_path / "absent.db"), "--out", str(tmp_path / "o.jsonl")]) == 3
    assert main(["traces"]) == 3
