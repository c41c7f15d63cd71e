"""What we export is read by LeanDojo's own classes; what it traces is read by us."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lemmata.agent.lean.server.goals import parse_goal
from lemmata.agent.traces.leandojo.classes import as_goals, as_theorem, of_traced
from lemmata.agent.traces.leandojo.exporting import Repository, export
from lemmata.agent.traces.leandojo.record import DojoError, TheoremRecord, read_records
from lemmata.agent.traces.step import TraceStep

STATE = "case cons\nn m : Nat\nxs : List Nat\nih : xs.length = n →\n  n = xs.length\n⊢ n + m = m + n"
STEP = TraceStep("first", "A.lean", STATE, "rw [Nat.add_comm]", premises=("Nat.add_comm",))


@dataclass
class Tactic:
    tactic: str
    state_before: str
    state_after: str

    def get_annotated_tactic(self) -> tuple[str, Sequence[Mapping[str, Any]]]:
        return "rw [<a>Nat.add_comm</a>]", [{"full_name": "Nat.add_comm", "def_path": "Init/Prelude.lean"}]


@dataclass
class Traced:
    theorem: Any
    start: Any
    end: Any

    def get_traced_tactics(self) -> list[Tactic]:
        return [Tactic("rw [Nat.add_comm]", STATE, "no goals")]

    def get_theorem_statement(self) -> str:
        return "theorem first (n m : Nat) : n + m = m + n"


def exported(folder: Path, url: str, commit: str) -> TheoremRecord:
    export([STEP], [], Repository(url, commit), folder, 0)
    (entry,) = read_records(folder / "novel_premises" / "train.json")
    return TheoremRecord.from_json(entry)


def test_theorems_that_leandojo_traced_become_records() -> None:
    repository = SimpleNamespace(url="https://example.org/x", commit="abc")
    theorem = SimpleNamespace(repo=repository, file_path=Path("A.lean"), full_name="first")
    place = SimpleNamespace(line_nb=3, column_nb=1)
    (record,) = of_traced([Traced(theorem, place, place)])
    assert (record.url, record.file_path, record.full_name, record.start) == (
        "https://example.org/x",
        "A.lean",
        "first",
        (3, 1),
    )
    assert record.tactics[0].premises == (("Nat.add_comm", "Init/Prelude.lean"),)
    assert TheoremRecord.from_json(record.as_json()) == record


def test_exported_states_are_read_by_leandojo(tmp_path: Path) -> None:
    pytest.importorskip("lean_dojo")
    record = exported(tmp_path, "https://example.org/x", "abc")
    (goal,) = as_goals(record.tactics[0].before)
    ours = parse_goal(STATE)
    assert [declaration.ident for declaration in goal.assumptions] == [h.name for h in ours.hypotheses]
    assert goal.conclusion == ours.target


def test_an_exported_theorem_is_one_of_leandojo(tmp_path: Path) -> None:
    pytest.importorskip("lean_dojo")
    record = exported(tmp_path / "out", "https://example.org/x", "abc")
    theorem = as_theorem(record, SimpleNamespace(url=record.url, commit=record.commit))
    assert (theorem.full_name, theorem.file_path) == ("first", Path("A.lean"))
    assert theorem.uid == "https___example.org_x@abc:A.lean:first"


def test_a_repository_that_leandojo_does_not_take_is_an_error(tmp_path: Path) -> None:
    pytest.importorskip("lean_dojo")
    with pytest.raises(DojoError, match="does not take"):
        as_theorem(exported(tmp_path / "out", str(tmp_path / "nowhere"), "abc"))


def test_without_the_package_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "lean_dojo", None)
    with pytest.raises(DojoError, match="lemmata\\[dojo\\]"):
        as_goals(STATE)


def test_a_package_that_cannot_be_loaded_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lean_dojo.py").write_text("raise RuntimeError('no git here')\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(__import__("sys").modules, "lean_dojo", raising=False)
    with pytest.raises(DojoError, match="no git here"):
        as_goals(STATE)
