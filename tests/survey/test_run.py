"""The survey's runner, against a stand-in for Lean that dislikes lines with BAD and dies of lines with CRASH."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.survey.run import Block, compose, missing, read_blocks, survey, write_coverage

STAND_IN = """
import json, sys
failed = False
for number, line in enumerate(open(sys.argv[-1]), 1):
    if "CRASH" in line:
        sys.exit(134)
    if "BAD" in line:
        failed = True
        print(json.dumps({"severity": "error", "pos": {"line": number, "column": 0}, "data": "no such thing"}))
    if "HOLE" in line:
        print(json.dumps({"severity": "warning", "pos": {"line": number, "column": 0},
                          "data": "declaration uses `sorry`"}))
    if "LINT" in line:
        print(json.dumps({"severity": "warning", "pos": {"line": number, "column": 0}, "data": "unused variable"}))
sys.exit(failed)
"""


@pytest.fixture
def lean(tmp_path: Path) -> list[str]:
    script = tmp_path / "lean.py"
    script.write_text(STAND_IN)
    return [sys.executable, "-S", "-E", str(script)]


def test_the_shipped_survey_is_large_and_its_ids_are_distinct() -> None:
    assert len(read_blocks()) >= 250


def test_an_id_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "survey.lean"
    path.write_text("-- head\n\n--# a\nexample\n--# a\nexample\n")
    with pytest.raises(ValueError, match="twice: a"):
        read_blocks(path)


def test_spans_cover_the_lines_of_their_block() -> None:
    source, spans = compose([Block("a", "one\ntwo\n"), Block("b", "three\n")])
    lines = source.splitlines()
    assert [lines[number - 1] for number in spans[0]][1:3] == ["one", "two"]
    assert "three" in [lines[number - 1] for number in spans[1]]


def test_complaints_reach_the_block_they_are_about(lean: list[str]) -> None:
    blocks = [Block("good", "fine\n"), Block("bad", "x\nBAD\n"), Block("lint", "LINT\n"), Block("hole", "HOLE\n")]
    assert [(o.block.id, o.error is None) for o in survey(lean, blocks)] == [
        ("good", True),
        ("bad", False),
        ("lint", True),
        ("hole", False),
    ]


def test_a_crash_costs_its_own_block_only(lean: list[str]) -> None:
    outcomes = survey(lean, [Block("good", "fine\n"), Block("dead", "CRASH\n"), Block("after", "fine\n")])
    assert [outcome.error is None for outcome in outcomes] == [True, False, True]
    assert "134" in (outcomes[1].error or "")


def test_the_list_is_replaced_and_the_rest_of_the_file_stays(tmp_path: Path, lean: list[str]) -> None:
    path = tmp_path / "COVERAGE.md"
    path.write_text("# Title\n\nWords.\n")
    failing = missing(survey(lean, [Block("good", "fine\n"), Block("bad", "BAD\n")]))
    write_coverage(failing, path)
    once = path.read_text()
    write_coverage(failing, path)
    assert path.read_text() == once
    assert once.startswith("# Title\n\nWords.\n")
    assert "- `bad`: `` BAD ``" in once
    assert "`good`" not in once
    write_coverage(missing(survey(lean, [Block("good", "fine\n")])), path)
    assert "`bad`" not in path.read_text()
