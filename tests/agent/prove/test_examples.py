"""Which proofs a search may follow: those above the theorem, those of this run among them, and those of imports."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.analogy import Analogy
from lemmata.agent.prove.lean_workshop import LeanWorkshop

TOOLCHAIN = Toolchain(ToolchainKind.PATH, "4", ("lean",), ("lean", "--server"), {}, None, "")
PROVED = "theorem above_it (n : Nat) : n * 0 + n = n := by\n  cases n with\n  | zero => rfl\n  | succ k => simp\n"
OPEN = "theorem wanted (m : Nat) : m * 0 + m = m := by\n  sorry\n"


def followed(path: Path, text: str) -> list[str]:
    """What is proposed for the file's one `sorry` because of other proofs."""
    document = Document(str(path), text)
    workshop = LeanWorkshop(TOOLCHAIN, document)
    try:
        (hole,) = document.holes
        position = Position(Goal((Hypothesis("m", "Nat"),), "m * 0 + m = m"), workshop.context(hole))
        return [suggestion.tactic for suggestion in Analogy().suggest(position)]
    finally:
        workshop.close()


def test_a_proof_above_is_followed_and_one_below_is_not(tmp_path: Path) -> None:
    assert any(tactic.startswith("(\n  cases m with") for tactic in followed(tmp_path / "A.lean", PROVED + OPEN))
    assert followed(tmp_path / "A.lean", OPEN + PROVED) == []


def test_a_proof_of_an_imported_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "B.lean").write_text(PROVED)
    assert followed(tmp_path / "A.lean", "import B\n" + OPEN)
    assert followed(tmp_path / "A.lean", "import C\n" + OPEN) == []
