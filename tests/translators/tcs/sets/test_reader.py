"""What a line of a set must be."""

from __future__ import annotations

import json

import pytest

from lemmata.translators.tcs.sets.reader import Broken, Listed, is_closed, read

GOOD = {"name": "t", "field": "bb", "statement": '(tm! "1RB---_1LA---").Halts', "imports": ["Lemmata.Turing"]}


def test_lines_keep_their_places() -> None:
    text = f"\n{json.dumps(GOOD)}\n\n{json.dumps(GOOD | {'name': 'u'})}\n"
    assert [(found.line, found.name) for found in read(text)] == [(2, "t"), (4, "u")]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"field": "chess"}, "'chess'"),
        ({"statement": "True) ∨ (False"}, "no single Lean proposition"),
        ({"statement": "True := trivial\ntheorem u : True"}, "no single Lean proposition"),
        ({"statement": None}, "no single Lean proposition"),
        ({"imports": ["A\nimport B"]}, "no list of modules"),
        ({"imports": "A"}, "no list of modules"),
    ],
)
def test_what_is_no_problem_is_said(change: dict[str, object], reason: str) -> None:
    (found,) = read(json.dumps(GOOD | change))
    assert isinstance(found, Broken) and reason in found.reason


def test_what_is_no_json_is_said() -> None:
    found = list(read("{\n[1]\n" + json.dumps(GOOD)))
    assert [type(each) for each in found] == [Broken, Broken, Listed]


@pytest.mark.parametrize(
    ("statement", "closed"),
    [
        ("∀ x : Nat, (x = x)", True),
        ('(tm! "1RB)_(").Halts', True),
        ("let y := 2; y = 2", False),
        ("(let y := 2; y = 2)", True),
        ("x = x) ∧ (y = y", False),
        ("(x = x]", False),
        ("True -- and more", False),
        ("True /- and more -/", False),
        ('f "open', False),
        ("", False),
    ],
)
def test_a_statement_stays_what_it_is_in_parentheses(statement: str, closed: bool) -> None:
    assert is_closed(statement) is closed
