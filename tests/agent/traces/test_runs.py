"""A batch run's proofs and searches as steps: premises from the proof terms, negatives from the searches."""

from pathlib import Path

from lemmata.agent.cli.main import main
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.runs import joined, steps_of_run
from lemmata.agent.traces.step import Negative, Origin, TraceStep
from lemmata.agent.traces.synthesis.generate import generate, write_sheets

FILE = """/-! Generated: family `made`, shape `made/one`. -/

def f : List Nat → Nat
  | [] => 0
  | x :: xs => x + f xs

theorem law (xs ys : List Nat) : f (xs ++ ys) = f xs + f ys := by
  sorry

theorem false (n : Nat) : n + 1 = n := by
  sorry
"""


def test_proofs_and_searches_of_a_run_become_steps(embedded: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "Made.lean").write_text(FILE)
    database = tmp_path / "run.db"
    arguments = ["batch", str(tmp_path / "set"), "--out", str(database), "--timeout", "60", "--workers", "1"]
    assert main([*arguments, "--toolchain", "embedded", "--trees", "-q"]) == 0
    ((_, steps),) = steps_of_run(database, embedded)
    assert {step.theorem for step in steps} == {"law"}
    assert {(step.file, step.origin) for step in steps} == {("made/one#Made", Origin.SYNTHETIC)}
    first = next(step for step in steps if not step.history)
    assert first.state.endswith("⊢ f (xs ++ ys) = f xs + f ys")
    assert first.remaining == min(step.remaining for step in steps if step.state == first.state)
    assert any("Nat.add_assoc" in step.premises or "f" in step.premises for step in steps)
    assert all(step.tactic != "sorry" for step in steps)


def test_a_proof_gets_the_negatives_of_its_states() -> None:
    proof = TraceStep("t", "F", "⊢ p", "simp", premises=("Nat.add_comm",))
    failed = (Negative("omega", "failed"),)
    searched = [
        TraceStep("t", "F", "⊢ p", "simp", negatives=failed),
        TraceStep("t", "F", "⊢ q", "rfl"),
        TraceStep("t", "F", "⊢ p", "exact h", negatives=failed),
    ]
    first, *others = joined([proof], searched)
    assert (first.premises, first.negatives) == (("Nat.add_comm",), failed)
    assert [(step.state, step.tactic) for step in others] == [("⊢ q", "rfl"), ("⊢ p", "exact h")]


def test_sheets_say_their_shape_where_runs_look_for_it(tmp_path: Path) -> None:
    write_sheets(generate(2, 0, ["loops"]), tmp_path)
    for path in tmp_path.glob("*/*.lean"):
        assert "shape `loops/" in path.read_text().splitlines()[0]
