"""Steps go to LeanDojo's format and back; data that others wrote is read as far as it says."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.traces.files import TraceFileError
from lemmata.agent.traces.leandojo.exporting import Repository, export
from lemmata.agent.traces.leandojo.importing import read_dojo
from lemmata.agent.traces.step import Negative, Origin, Split, TraceStep

CORPUS = [Premise("Nat.add_comm", Kind.THEOREM, ": ∀ n m, n + m = m + n", "Init.Data.Nat.Basic", (), False, None)]
SOURCE = (
    "theorem first (n m : Nat) : n + m = m + n := by\n  rw [Nat.add_comm]\n\ntheorem second : True := by\n  trivial\n"
)
STEPS = [
    TraceStep("first", "A.lean", "n m : Nat\n⊢ n + m = m + n", "rw [Nat.add_comm]", premises=("Nat.add_comm",)),
    TraceStep(
        "second", "A.lean", "⊢ True ∧ True", "constructor", 0, (), ("⊢ True", "⊢ True"), (), 3, split=Split.TEST
    ),
    TraceStep(
        "second", "A.lean", "⊢ True", "trivial", 1, ("constructor",), (), (), 1,
        (Negative("simp_all", "failed", "no"),), Origin.SEARCH, Split.TEST,
    ),
]  # fmt: skip


def by_theorem(steps: Sequence[TraceStep]) -> list[TraceStep]:
    return sorted(steps, key=lambda step: step.theorem)


def test_steps_come_back_as_they_were(tmp_path: Path) -> None:
    assert export(STEPS, CORPUS, Repository("https://example.org/x", "abc"), tmp_path / "out", 0) == 2
    assert by_theorem(list(read_dojo(tmp_path / "out"))) == STEPS
    assert len(list(read_dojo(tmp_path / "out", "random"))) == len(STEPS)


def test_the_folder_is_as_leandojo_writes_it(tmp_path: Path) -> None:
    (tmp_path / "A.lean").write_text(SOURCE)
    export(STEPS, CORPUS, Repository("https://example.org/x", "abc", tmp_path), tmp_path / "out", 0)
    (theorem,) = json.loads((tmp_path / "out" / "novel_premises" / "train.json").read_text())
    assert (theorem["url"], theorem["commit"], theorem["file_path"]) == ("https://example.org/x", "abc", "A.lean")
    assert (theorem["full_name"], theorem["start"]) == ("first", [1, 1])
    assert theorem["theorem_statement"] == "theorem first (n m : Nat) : n + m = m + n"
    (tactic,) = theorem["traced_tactics"]
    assert tactic["state_after"] == "no goals"
    assert tactic["annotated_tactic"][1][0]["full_name"] == "Nat.add_comm"
    (line,) = (tmp_path / "out" / "corpus.jsonl").read_text().splitlines()
    assert json.loads(line)["path"] == "Init/Data/Nat/Basic.lean"
    assert sorted(path.name for path in (tmp_path / "out" / "random").iterdir()) == [
        "test.json",
        "train.json",
        "val.json",
    ]


def test_batch_runs_read_what_was_exported(tmp_path: Path) -> None:
    (tmp_path / "A.lean").write_text(SOURCE)
    export(STEPS, [], Repository("", "", tmp_path), tmp_path / "out", 0)
    (source,) = sources(tmp_path / "out" / "novel_premises" / "test.json", repository=tmp_path)
    (item,) = source.items
    assert (item.name, item.problem) == ("second", "")


def test_data_of_others_has_histories_by_order(tmp_path: Path) -> None:
    tactics = [
        {"tactic": "constructor", "state_before": "⊢ a ∧ b", "state_after": "⊢ a\n\n⊢ b"},
        {"tactic": "simp", "annotated_tactic": ["simp", []], "state_before": "⊢ a\n\n⊢ b", "state_after": "⊢ b"},
        {"tactic": "rfl", "state_before": "⊢ b", "state_after": "no goals"},
    ]
    record = {"file_path": "A.lean", "full_name": "t", "start": [1, 1], "traced_tactics": tactics}
    (tmp_path / "test.json").write_text(json.dumps([record]))
    first, second, third = read_dojo(tmp_path / "test.json")
    assert first.after == ("⊢ a", "⊢ b")
    assert (second.state, second.others, second.after, second.remaining) == ("⊢ a", 1, (), 2)
    assert third.history == ("constructor", "simp")


def test_what_is_no_such_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TraceFileError, match="there is no"):
        list(read_dojo(tmp_path))
    (tmp_path / "train.json").write_text('[{"file_path": "A.lean"}]')
    with pytest.raises(TraceFileError, match=r"train\.json: entry 1 is not of LeanDojo's format"):
        list(read_dojo(tmp_path))
