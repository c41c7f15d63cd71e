"""The cheats are data that others rely on: they keep to their form."""

from __future__ import annotations

import pytest

from tests.cheats.cases import Case, Kind, Patch, RefusedBy, cases

ALL = cases()


def test_there_are_many_and_both_sides() -> None:
    honest = [case for case in ALL if case.refused_by is RefusedBy.NOBODY]
    assert len(honest) >= 10
    assert len(ALL) - len(honest) >= 22


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_a_case_keeps_to_the_form(case: Case) -> None:
    original, candidate = case.original.read_text(encoding="utf-8"), case.candidate.read_text(encoding="utf-8")
    assert "sorry" in original
    assert original != candidate
    assert (case.script is not None) == (case.kind is Kind.SCRIPT)
    assert (case.patch is not None) == (case.kind is Kind.OLEAN)
    assert bool(case.reasons) == (case.refused_by in (RefusedBy.CHECK, RefusedBy.BOTH))
    assert case.name.startswith("honest_") == (case.refused_by is RefusedBy.NOBODY)
    if case.refused_by in (RefusedBy.FILTER, RefusedBy.BOTH):
        assert case.kind is Kind.SCRIPT


@pytest.mark.parametrize("case", [case for case in ALL if case.script], ids=lambda case: case.name)
def test_a_script_stands_in_its_candidate(case: Case) -> None:
    assert case.script is not None
    lines = {line.strip() for line in case.candidate.read_text(encoding="utf-8").splitlines()}
    for line in filter(None, (line.strip() for line in case.script.splitlines())):
        assert any(line in other for other in lines)


def test_a_patch_changes_the_number_and_nothing_else() -> None:
    boxed = (2 * 41 + 1).to_bytes(8, "little")
    assert Patch(41, 42).apply(b"head" + boxed + b"tail") == b"head" + (2 * 42 + 1).to_bytes(8, "little") + b"tail"
    with pytest.raises(ValueError, match="does not occur"):
        Patch(41, 42).apply(b"nothing here")
