"""Lemmata from Python: the examples of the documentation, and what else can be asked."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import lemmata
from lemmata.agent import api


@pytest.mark.usefixtures("embedded")
def test_the_examples_of_the_documentation() -> None:
    failed, tried = doctest.testmod(api)
    assert failed == 0 and tried >= 7


@pytest.mark.usefixtures("embedded")
def test_a_file_gets_its_proofs(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("theorem two : 1 = 2 := by sorry\ntheorem one (n : Nat) : n ≤ n := by sorry\n")
    first, second = lemmata.prove(path, timeout=30, write=True)
    assert (first.name, first.verdict) == ("two", lemmata.Verdict.REFUTED)
    assert (second.name, second.verdict) == ("one", lemmata.Verdict.PROVED)
    assert path.read_text().count("sorry") == 1
    (only,) = lemmata.prove(str(path), theorem="two")
    assert only.name == "two"


def test_what_is_wrong_with_the_input_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (result,) = lemmata.prove(tmp_path / "a.txt")
    assert result.verdict is lemmata.Verdict.ERROR and "does not know this suffix" in result.evidence
    for options in ({"timeout": 0.0}, {"jobs": 0}, {"kind": "cobol"}, {"write": True}):
        with pytest.raises(ValueError, match=r"`|translator"):
            lemmata.prove("theorem t : True := by sorry", **options)
    with pytest.raises(AttributeError):
        _ = lemmata.nothing


def test_importing_it_imports_nothing_else() -> None:
    code = "import sys, lemmata; print(any(name.startswith('lemmata.agent') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout == "False\n", done.stderr
