"""The final check around a toy Lean: who is accepted, who is blamed, what rests on what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.session import HoleKind
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.lean.verify.contract import Answer, ContractError
from lemmata.agent.lean.verify.final import FinalCheck
from lemmata.agent.lean.verify.report import Reason
from tests.agent.lean.verify.toy_lean import ToyLean

NOWHERE = Toolchain(ToolchainKind.EMBEDDED, "0", ("false",), ("false",), {}, None, "")


def final_check(text: str, folder: Path, **changes: Any) -> FinalCheck:
    lean = ToyLean()
    parts: dict[str, Any] = {"elaborator": lean.elaborate, "compare": lean.compare} | changes
    return FinalCheck(NOWHERE, Document("a.lean", text), folder, **parts)


def fillings(check: FinalCheck, scripts: dict[int, str]) -> list[Filling]:
    return [Filling(check.document.holes[index], script, HoleKind.TERM) for index, script in scripts.items()]


TWO = "theorem a : p := sorry\ntheorem b : q := sorry\n"


def test_a_proof_is_accepted_and_its_twin_with_an_error_is_not(tmp_path: Path) -> None:
    check = final_check(TWO, tmp_path)
    good = check.check(fillings(check, {0: "omega", 1: "simp"}))
    assert [(t.name, t.accepted, t.reason) for t in good.theorems] == [("a", True, None), ("b", True, None)]
    bad = check.check(fillings(check, {0: "omega", 1: "ERROR"}))
    assert [t.reason for t in bad.theorems] == [Reason.UNCHECKED, Reason.ELABORATION]
    assert not bad.accepted


def test_what_rests_on_a_sorry_is_refused_and_what_rests_on_an_opened_hole_says_so(tmp_path: Path) -> None:
    check = final_check(TWO, tmp_path)
    proof, opened = fillings(check, {1: "exact a", 0: ""})
    assert check.check([proof]).theorems[0].reason is Reason.SORRY
    report = check.check([proof], [opened]).theorems[0]
    assert (report.accepted, report.rests_on) == (True, (0,))


def test_a_foreign_axiom_is_refused(tmp_path: Path) -> None:
    check = final_check("axiom no : False\n" + TWO, tmp_path)
    report = check.check(fillings(check, {0: "exact no.elim", 1: "exact no"})).theorems
    assert [(t.accepted, t.reason) for t in report] == [(True, None), (False, Reason.AXIOM)]


def test_examples_are_checked_under_a_name_of_their_own(tmp_path: Path) -> None:
    check = final_check("example : p := sorry\nexample : ERROR\n", tmp_path)
    assert check.original().errors[0].line == 2
    check = final_check("namespace A\nexample : p := sorry\nend A\n", tmp_path)
    assert check.original().errors == ()
    report = check.check(fillings(check, {0: "omega"})).theorems[0]
    assert (report.name, report.accepted) == ("lemmata_check_1", True)


def test_an_example_of_data_is_checked_as_a_definition(tmp_path: Path) -> None:
    check = final_check("example : Nat := sorry\n", tmp_path)
    assert check.original().errors == ()
    assert check.check(fillings(check, {0: "exact 1"})).accepted


def test_errors_stand_where_they_stand_in_the_file(tmp_path: Path) -> None:
    check = final_check("example : p := sorry + ERROR\ntheorem b : q := ERROR\n", tmp_path)
    places = [(message.line, message.column) for message in check.original().errors]
    assert places == [(1, 23), (2, 17)]


def test_another_statement_and_a_missing_theorem(tmp_path: Path) -> None:
    check = final_check(TWO, tmp_path)
    report = check.check_text("theorem a : r := omega\n", ["a", "b"]).theorems
    assert [theorem.reason for theorem in report] == [Reason.STATEMENT, Reason.MISSING]
    assert check.check_text("theorem a : p := omega\n", ["a"]).accepted


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"replay": "a: no"}, Reason.KERNEL),
        ({"changed": (("f", "value", ""),)}, Reason.DEFINITION),
    ],
)
def test_what_the_checker_says_of_the_file_counts_for_every_theorem(
    tmp_path: Path, change: dict[str, Any], reason: Reason
) -> None:
    def compare(original: Path, candidate: Path, names: Sequence[str], seconds: float) -> Answer:
        return replace(ToyLean().compare(original, candidate, names, seconds), **change)

    check = final_check(TWO, tmp_path, compare=compare)
    report = check.check(fillings(check, {0: "omega", 1: "simp"})).theorems
    assert {theorem.reason for theorem in report} == {reason}


@pytest.mark.parametrize(
    ("error", "reason"), [(ContractError("x"), Reason.CHECKER), (TimeoutError("x"), Reason.TIMEOUT)]
)
def test_a_checker_that_fails_accepts_nothing(tmp_path: Path, error: Exception, reason: Reason) -> None:
    def compare(original: Path, candidate: Path, names: Sequence[str], seconds: float) -> Answer:
        raise error

    check = final_check(TWO, tmp_path, compare=compare)
    assert [theorem.reason for theorem in check.check(fillings(check, {0: "omega"})).theorems] == [reason]


def test_the_original_is_elaborated_once(tmp_path: Path) -> None:
    lean = ToyLean()
    check = final_check(TWO, tmp_path, elaborator=lean.elaborate, compare=lean.compare)
    for _ in range(2):
        check.check(fillings(check, {0: "omega"}))
    assert len(lean.elaborations) == 3
