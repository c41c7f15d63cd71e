"""The examples: every mistake is shown by a call, and nothing that is right is called wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.translators.obligations.claim import Claim, Kind, Span
from lemmata.translators.python.replay.reading import Role, Spec
from lemmata.translators.python.replay.refuter import PythonRefuter
from tests.translators.python.test_agreement import EXAMPLES

RIGHT = sorted(EXAMPLES.glob("*.py"))
WRONG = sorted((EXAMPLES / "bugs").glob("*.py"))


def claims(path: Path, spec: Spec) -> list[Claim]:
    """All that a function promises, and that no exception leaves it."""
    whole = Span(str(path), spec.line, 0, spec.end_line, 0)
    kinds = [Kind.NO_EXCEPTION, Kind.TERMINATION, Kind.CLASS_INVARIANT]
    found = [Claim(f"{spec.name} {kind.value}", kind, whole, "", "") for kind in kinds]
    for check in spec.of(Role.POST):
        place = Span(str(path), check.line, 0, check.end_line, 0)
        found.append(Claim(f"line {check.line}", Kind.POSTCONDITION, place, check.shown, ""))
    return found


def counterexamples(path: Path) -> dict[str, list[str]]:
    refuter = PythonRefuter(str(path), path.read_text())
    try:
        return {
            name: [found.text for claim in claims(path, spec) if (found := refuter.refute(claim, 1.0))]
            for name, spec in refuter.reading.functions.items()
        }
    finally:
        refuter.close()


@pytest.mark.parametrize("path", WRONG, ids=[path.stem for path in WRONG])
def test_every_mistake_is_found(path: Path) -> None:
    assert [name for name, found in counterexamples(path).items() if not found] == []


@pytest.mark.parametrize("path", RIGHT, ids=[path.stem for path in RIGHT])
def test_what_is_right_is_not_called_wrong(path: Path) -> None:
    assert {name: found for name, found in counterexamples(path).items() if found} == {}


def test_there_are_as_many_as_promised() -> None:
    right, wrong = (
        sum(len(PythonRefuter(str(path), path.read_text()).reading.functions) for path in paths)
        for paths in (RIGHT, WRONG)
    )
    assert right >= 40
    assert wrong >= 20
