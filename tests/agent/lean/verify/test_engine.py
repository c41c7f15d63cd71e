"""The final check by the real engine, where the toy Lean of the other tests cannot stand in for it."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.final import FinalCheck

TEXT = """\
theorem open_ (p q : Prop) : p → q := by
  sorry

theorem own (p q : Prop) (hp : p) (hq : q) : q ∧ p := by
  sorry

theorem borrowed (p q : Prop) (hp : p) : q := by
  sorry
"""


def test_an_open_hole_harms_only_what_rests_on_it(embedded: Toolchain, tmp_path: Path) -> None:
    document = Document("Open.lean", TEXT)
    check = FinalCheck(embedded, document, tmp_path)
    scripts = {1: "exact ⟨hq, hp⟩", 2: "exact open_ p q hp"}
    proofs = [Filling(document.holes[index], script, HoleKind.TACTIC) for index, script in scripts.items()]
    report = check.check(proofs, [Filling(document.holes[0], "", HoleKind.TACTIC)])
    assert [(theorem.name, theorem.accepted, theorem.rests_on) for theorem in report.theorems] == [
        ("own", True, ()),
        ("borrowed", True, (0,)),
    ]
    assert [theorem.accepted for theorem in check.check(proofs).theorems] == [True, False]


def test_errors_stand_where_they_stand_in_the_file_with_an_open_hole_before_them(
    embedded: Toolchain, tmp_path: Path
) -> None:
    document = Document("Open.lean", TEXT)
    check = FinalCheck(embedded, document, tmp_path)
    wrong = Filling(document.holes[1], "exact ⟨hp, hq⟩", HoleKind.TACTIC)
    right = Filling(document.holes[2], "exact open_ p q hp", HoleKind.TACTIC)
    report = check.check([wrong, right], [Filling(document.holes[0], "", HoleKind.TACTIC)])
    reasons = [theorem.reason.value if theorem.reason else "" for theorem in report.theorems]
    assert reasons == ["elaboration", "unchecked"]
