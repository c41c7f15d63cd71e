"""Every attempt to cheat is refused by the real final check, for its reason; every honest twin is accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.lean.verify.final import FinalCheck
from lemmata.agent.lean.verify.report import TheoremReport
from tests.cheats.cases import FOLDER, Case, Kind, Patch, RefusedBy, cases, load

ALL = cases()
CHEATS = [case for case in ALL if case.refused_by in (RefusedBy.CHECK, RefusedBy.BOTH)]
HONEST = [case for case in ALL if case.refused_by is RefusedBy.NOBODY]
SCRIPTS = [case for case in ALL if case.script is not None]

# Of the originals that are true: an honest proof of the same statement in the same file.
PROOFS = {
    "auto_bound": "exact absurd (Nat.lt_trans below above) (Nat.lt_irrefl _)",
    "decide_native": "decide +kernel",
    "instance_argument": "exact Nat.le_total a b",
    "name_example": "exact Nat.sub_self n",
    "name_private": "induction n with\n  | zero => rfl\n  | succ n same => rw [Nat.succ_sub_succ, same]",
    "native_decide": "rfl",
    "weaker_universe": "cases x\ncases y\nrfl",
}


def judged(case: Case, toolchain: Toolchain, folder: Path) -> TheoremReport:
    """What the final check says of the candidate."""
    check = FinalCheck(toolchain, Document.read(case.original), folder, seconds=60)
    if case.kind is Kind.OLEAN:
        assert case.patch is not None
        return check.check_olean(compiled(case.candidate, toolchain, folder, case.patch), [case.theorem]).theorems[0]
    return check.check_text(case.candidate.read_text(encoding="utf-8"), [case.theorem]).theorems[0]


def compiled(source: Path, toolchain: Toolchain, folder: Path, patch: Patch | None) -> Path:
    """The compiled file, altered by the patch."""
    done = elaborate(toolchain, source.read_text(encoding="utf-8"), folder / "offered", seconds=60)
    assert done.olean is not None, done.messages
    if patch is not None:
        done.olean.write_bytes(patch.apply(done.olean.read_bytes()))
    return done.olean


@pytest.mark.parametrize("case", CHEATS, ids=lambda case: case.name)
def test_a_cheat_is_refused_for_its_reason(case: Case, embedded: Toolchain, tmp_path: Path) -> None:
    report = judged(case, embedded, tmp_path)
    assert not report.accepted
    assert report.reason is not None
    assert report.reason.value in {reason.value for reason in case.reasons}, report.detail


@pytest.mark.parametrize("case", HONEST, ids=lambda case: case.name)
def test_an_honest_twin_is_accepted(case: Case, embedded: Toolchain, tmp_path: Path) -> None:
    report = judged(case, embedded, tmp_path)
    assert report.accepted, (report.reason, report.detail)


@pytest.mark.parametrize("name", PROOFS)
def test_an_honest_proof_of_what_was_cheated_for_is_accepted(name: str, embedded: Toolchain, tmp_path: Path) -> None:
    case = load(FOLDER / name)
    document = Document.read(case.original)
    script = PROOFS[name]
    assert refusal(script) is None
    check = FinalCheck(embedded, document, tmp_path, seconds=60)
    report = check.check([Filling(document.holes[-1], script, HoleKind.TACTIC)]).theorems[0]
    assert report.name == case.theorem
    assert report.accepted, (report.reason, report.detail)


def test_a_compiled_file_that_nobody_altered_is_accepted(embedded: Toolchain, tmp_path: Path) -> None:
    case = load(FOLDER / "altered_olean")
    asked = Document(str(case.candidate), case.candidate.read_text(encoding="utf-8").replace("rfl", "sorry"))
    check = FinalCheck(embedded, asked, tmp_path, seconds=60)
    report = check.check_olean(compiled(case.candidate, embedded, tmp_path, None), [case.theorem]).theorems[0]
    assert report.accepted, (report.reason, report.detail)


@pytest.mark.parametrize("case", SCRIPTS, ids=lambda case: case.name)
def test_the_filter_refuses_what_it_must_and_nothing_else(case: Case) -> None:
    assert case.script is not None
    assert (refusal(case.script) is not None) == (case.refused_by in (RefusedBy.FILTER, RefusedBy.BOTH))
