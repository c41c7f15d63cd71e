"""Small values by type: what comes first, that nothing comes twice, that text and Python value agree."""

from __future__ import annotations

import pytest

from lemmata.agent.refute.examples import Constructor, examples
from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import evaluate
from lemmata.agent.smt.operators import sort_of_type
from lemmata.agent.smt.parse import parse


def texts(type_: str, count: int = 8, constants: tuple[int, ...] = ()) -> list[str]:
    return [example.text for example in examples(type_, count, constants)]


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("Nat", ["0", "1", "2", "3"]),
        ("Int", ["0", "1", "-1", "2"]),
        ("Bool", ["false", "true"]),
        ("Fin 3", ["0", "1", "2"]),
        ("BitVec 8", ["0#8", "1#8", "255#8", "128#8"]),
        ("List Nat", ["[]", "[0]", "[1]", "[0, 0]"]),
        ("Option Int", ["none", "some 0", "some 1", "some (-1)"]),
        ("Nat × Bool", ["(0, false)", "(0, true)", "(1, false)", "(1, true)"]),
        ("Prop", ["False", "True"]),
        ("Type", ["Nat", "Bool", "Unit"]),
        ("Unit", ["()"]),
    ],
)
def test_smallest_first(type_: str, expected: list[str]) -> None:
    assert texts(type_, 4) == expected


def test_constants_of_the_goal_come_soon() -> None:
    assert {"41", "42", "43"} <= set(texts("Nat", 8, (42,)))
    assert "-42" in texts("Int", 12, (42,))
    assert "42" not in texts("Nat", 8)


@pytest.mark.parametrize(
    "type_", ["Nat", "Int", "List Nat", "Option (List Bool)", "Nat × Int", "Char", "String", "BitVec 4", "UInt8"]
)
def test_the_text_means_the_value(type_: str) -> None:
    node = parse(type_)
    sort = None if node is None else sort_of_type(node)
    assert sort is not None
    found = examples(type_, 40)
    assert len({example.text for example in found}) == len(found)
    for example in found:
        term = read_term(example.text, {}, sort)
        assert term is not None, example.text
        assert evaluate(term, {}) == example.value


@pytest.mark.parametrize(
    "type_",
    ["Nat → Nat", "Int → Int", "Nat → Bool", "Bool → Bool", "Nat → Prop", "Nat → Nat → Nat", "Nat → Option Nat"],
)
def test_the_text_of_a_function_means_the_function(type_: str) -> None:
    node = parse(type_)
    sort = None if node is None else sort_of_type(node)
    assert sort is not None
    inputs = [True, False] if type_.startswith("Bool") else [0, 1, 2, 5]
    found = examples(type_, 30)
    assert len(found) >= 4
    for example in found:
        term = read_term(example.text, {}, sort)
        assert term is not None, example.text
        function = evaluate(term, {})
        for x in inputs:
            ours, theirs = example.value(x), function(x)
            assert ours(3) == theirs(3) if callable(ours) else ours == theirs, example.text


TREE = (Constructor("Tree.leaf", ()), Constructor("Tree.node", ("Tree", "Nat", "Tree")))


def test_values_of_own_types_are_built_from_constructors() -> None:
    found = [example.text for example in examples("Tree", 6, (), lambda type_: TREE if type_ == "Tree" else ())]
    assert found[0] == "Tree.leaf"
    assert found[1] == "Tree.node Tree.leaf 0 Tree.leaf"
    assert len(set(found)) == 6


def test_lists_of_own_types() -> None:
    found = [example.text for example in examples("List Tree", 3, (), lambda type_: TREE if type_ == "Tree" else ())]
    assert found == ["[]", "[Tree.leaf]", "[Tree.node Tree.leaf 0 Tree.leaf]"]


@pytest.mark.parametrize("type_", ["Unknown", "Fin n", "x = y", ")"])
def test_unknown_types_have_no_values(type_: str) -> None:
    assert examples(type_, 5) == []
