"""Solutions read as a person would write them."""

from __future__ import annotations

from typing import Any

import pytest

from lemmata.translators.obligations.terms import Var
from lemmata.translators.obligations.types import BOOL, INT, EnumOf, ListOf
from lemmata.translators.python.invariants.horn.reading import Foreign, conditions
from lemmata.translators.python.invariants.show import shown

LIGHT = EnumOf("Light", ("RED", "GREEN"))
VARIABLES = (Var("a", INT), Var("xs", ListOf(INT)), Var("flag", BOOL), Var("light", LIGHT))
A, XS, FLAG, LIGHTS = (["at", place] for place in range(4))


@pytest.mark.parametrize(
    ("trees", "texts"),
    [
        ([["<=", ["+", A, ["*", -1, XS]], 0]], ["a <= len(xs)"]),
        ([["not", ["<=", A, 3]]], ["a >= 4"]),
        ([["<=", A, 3], [">=", A, 3]], ["a == 3"]),
        ([["<", ["+", A, 1], ["*", 2, XS]]], ["a + 2 <= 2 * len(xs)"]),
        ([["or", ["not", FLAG], ["=", ["mod", A, 2], 1]]], ["not flag or a % 2 == 1"]),
        ([["not", ["and", FLAG, ["<=", A, 0]]]], ["not flag or a >= 1"]),
        ([["=", LIGHTS, 1]], ["light == Light.GREEN"]),
        ([["=>", FLAG, ["not", ["=", A, XS]]]], ["not flag or a != len(xs)"]),
    ],
)
def test_solutions_have_a_text(trees: list[Any], texts: list[str]) -> None:
    assert [shown(each) for each in conditions(trees, VARIABLES)] == texts


@pytest.mark.parametrize("tree", [["*", A, XS], ["<=", LIGHTS, 0], ["<=", ["*", A, XS], 1], ["select", A]])
def test_what_has_none_is_said(tree: Any) -> None:
    with pytest.raises(Foreign):
        conditions([tree], VARIABLES)
