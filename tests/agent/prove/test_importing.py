"""Goals that are proved once the file imports a module, around a toy Lean."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.edit import apply
from lemmata.agent.lean.imports import import_edits
from lemmata.agent.lean.session import Session, State
from lemmata.agent.lean.verify.contract import Answer, TheoremAnswer
from lemmata.agent.lean.verify.elaborate import Elaboration
from lemmata.agent.lean.verify.final import FinalCheck
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import FileRun
from lemmata.agent.prove.workshop import Found, NotFound
from lemmata.agent.search.budget import CancelToken
from lemmata.agent.search.options import Newcomer
from lemmata.agent.verdict import Result, Verdict
from tests.agent.lean.verify.toy_lean import ToyLean
from tests.agent.prove.toy_workshop import GOALS, NOWHERE, ToyWorkshop

MODULE = "Lemmata.Mba"
TEXT = "theorem a : Word := sorry\ntheorem b : Easy := sorry\ntheorem c : UsesA := sorry\n"


class ImportingLean(ToyLean):
    """With the module, `CLASH` is an error and a statement with `Shifty` is another."""

    def elaborate(self, text: str, folder: Path) -> Elaboration:
        clash = f"import {MODULE}" in text and "CLASH" in text
        return super().elaborate(text.replace("CLASH", "ERROR") if clash else text, folder)

    def compare(self, original: Path, candidate: Path, names: Sequence[str], seconds: float) -> Answer:
        answer = super().compare(original, candidate, names, seconds)
        text = candidate.read_bytes().decode()
        shifted = () if "Shifty" not in text or MODULE not in text else (("shifty", "type", ""),)
        return Answer(tuple(TheoremAnswer(*_fields(item)) for item in answer.theorems), shifted, answer.replay)


def _fields(item: TheoremAnswer) -> tuple[str, str, str, tuple[str, ...], str]:
    return item.name, item.status, item.kind, item.axioms, item.detail


class ImportingWorkshop(ToyWorkshop):
    """`Word` has a proof where the module is imported."""

    made: ClassVar[list[ImportingWorkshop]] = []

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.lean = ImportingLean()
        self.checking = FinalCheck(
            NOWHERE, document, self.folder, elaborator=self.lean.elaborate, compare=self.lean.compare
        )
        GOALS["Word"] = "x = (y : BitVec 64)"
        self.made.append(self)

    def search(
        self, first: tuple[Session, State], late: Sequence[Newcomer], hole: Hole, seconds: float, token: CancelToken
    ) -> Found | NotFound:
        if "Word" in self.document.statement(hole) and MODULE in self.document.text:
            self.searched.append((hole.index, 1))
            return Found("mba [x, y]")
        return super().search(first, late, hole, seconds, token)

    def importing(self, modules: Sequence[str]) -> ImportingWorkshop | None:
        edits = import_edits(self.document, modules)
        return ImportingWorkshop(Document(self.document.path, apply(self.document.text, edits).text)) if edits else None


def run(folder: Path, text: str) -> tuple[dict[str, Result], str, list[ImportingWorkshop]]:
    path = folder / "a.lean"
    path.write_text(text, encoding="utf-8")
    made = FileRun(str(path), Options(timeout=5, jobs=2), ImportingWorkshop, writing=True)
    ImportingWorkshop.made = []
    results = {result.name: result for result in made.results()}
    made.write()
    assert all(workshop.closed for workshop in ImportingWorkshop.made)
    return results, path.read_text(encoding="utf-8"), ImportingWorkshop.made


def test_the_proof_names_the_import_and_is_written_with_it(tmp_path: Path) -> None:
    results, text, made = run(tmp_path, TEXT)
    assert [results[name].verdict for name in "abc"] == [Verdict.PROVED] * 3
    assert results["a"].details["imports"] == [MODULE]
    assert results["a"].line == 1
    assert "imports" not in results["b"].details
    assert text == f"import {MODULE}\n" + TEXT.replace("Word := sorry", "Word := by mba [x, y]").replace(
        "Easy := sorry", "Easy := by omega"
    ).replace("UsesA := sorry", "UsesA := a")
    assert made[1].searched == [(0, 1)], "only the hole that lacks the import is tried again"


def test_a_file_without_such_goals_costs_nothing(tmp_path: Path) -> None:
    results, text, made = run(tmp_path, "theorem a : Easy := sorry\ntheorem b : Hard := sorry\n")
    assert [results[name].verdict for name in "ab"] == [Verdict.PROVED, Verdict.UNKNOWN]
    assert len(made) == 1
    assert "import" not in text


def test_an_import_that_the_file_has_is_not_added(tmp_path: Path) -> None:
    results, text, made = run(tmp_path, f"import {MODULE}\ntheorem a : Word := sorry\n")
    assert results["a"].verdict is Verdict.PROVED
    assert "imports" not in results["a"].details
    assert text.count(MODULE) == 1
    assert len(made) == 1


def test_an_import_that_breaks_the_file_is_refused(tmp_path: Path) -> None:
    results, text, _ = run(tmp_path, "def CLASH := 1\n" + TEXT)
    assert [results[name].verdict for name in "ab"] == [Verdict.UNKNOWN, Verdict.PROVED]
    assert f"needs `import {MODULE}`" in results["a"].evidence
    assert "import" not in text
    assert "by omega" in text


def test_an_import_that_changes_a_statement_is_refused(tmp_path: Path) -> None:
    results, text, _ = run(tmp_path, "def Shifty := 1\n" + TEXT)
    assert results["a"].verdict is Verdict.UNKNOWN
    assert "shifty" in results["a"].evidence
    assert results["b"].verdict is Verdict.PROVED
    assert "import" not in text
