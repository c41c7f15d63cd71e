"""Steps that come with Lemmata, found by the state that they were taken in."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.analogy.traces import StepIndex, Taken, accessible, load_steps
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position
from lemmata.agent.traces.files import write_traces
from lemmata.agent.traces.step import Split, TraceStep

CORE = "lean/Core/Init/A.lean"
STEPS = [
    TraceStep("List.a", CORE, "l : List Nat\n⊢ l ++ [] = l", "exact append_nil l", premises=("List.append_nil",)),
    TraceStep("List.b", CORE, "a b : Nat\n⊢ a + b = b + a", "exact Nat.add_comm a b", premises=("Nat.add_comm",)),
    TraceStep("c", "tests/a.lean", "⊢ P", "exact own", premises=("Mine.own",)),
    TraceStep("d", CORE, "⊢ Q", "exact q", premises=("q",), split=Split.TEST),
]


def test_only_training_steps_that_any_file_can_follow_are_kept_with_names_in_full() -> None:
    assert [step.tactic for step in accessible(STEPS)] == ["exact List.append_nil l", "exact Nat.add_comm a b"]


def test_a_step_is_proposed_in_the_names_of_the_goal(tmp_path: Path) -> None:
    path = tmp_path / "steps.jsonl.gz"
    write_traces(path, STEPS)
    position = Position(Goal((Hypothesis("xs", "List Nat"),), "xs ++ [] = xs"), FileContext())
    for _ in ("made", "from the cache"):
        index = load_steps([path], tmp_path)
        assert index is not None
        assert index.proposals(position, 5, 1)[0][0] == "exact List.append_nil xs"
    (kept,) = (tmp_path / "index").iterdir()
    kept.write_bytes(kept.read_bytes()[:40])
    assert load_steps([path], tmp_path) is not None


def test_what_is_no_index_or_no_file_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r".+"):
        StepIndex.from_bytes(b"[[1]]\n")
    assert load_steps([tmp_path / "missing.jsonl"], tmp_path) is None
    assert load_steps([], tmp_path) is None
    again = StepIndex.from_bytes(StepIndex.of([Taken("⊢ 1 = 1", "rfl")]).to_bytes())
    assert again.nearest(Goal((), "2 = 1"), 1)[0][1].tactic == "rfl"
