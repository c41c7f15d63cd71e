"""The category that a parser's name tells."""

import pytest

from lemmata.agent.lean.extract.categories import category_of, is_scoped, piece_category


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("term_+_", "term"),
        ("Lean.term∃__,_", "term"),
        ("Lean.binderPred≤_", "binderPred"),
        ("Lean.Parser.Tactic.exact", "tactic"),
        ("Lean.Parser.Tactic.exact?", "tactic"),
        ("Lean.Parser.Tactic.grind_order", "tactic"),
        ("Lean.Parser.Tactic.Grind.grind_<;>_", "grind"),
        ("Lean.Parser.Tactic.Grind.grind_filter(_)", "grind_filter"),
        ("Lean.Parser.Tactic.Conv.conv", "tactic"),
        ("Lean.Parser.Tactic.Conv.lhs", "conv"),
        ("Lean.Parser.Tactic.declareSimpLikeTactic", "command"),
        ("Lean.Parser.Attr.simp", "attr"),
        ("Lean.calc", "term"),
        ("precMax", "prec"),
    ],
)
def test_category(name: str, category: str) -> None:
    assert category_of(tuple(name.split("."))) == category


def test_an_unknown_name_has_none() -> None:
    assert category_of(("Lean", "brandNew")) is None
    assert category_of(("terminal",)) is None


def test_scoped() -> None:
    assert is_scoped(("List", "term_~_"))
    assert not is_scoped(("List", "term_<+:_"))


def test_modifiers_of_the_grind_attribute_are_pieces_with_a_category() -> None:
    assert piece_category(("Lean", "Parser", "Attr", "grindEq")) == "grind_mod"
    assert piece_category(("Lean", "Parser", "Attr", "grindMod")) is None
    assert piece_category(("Lean", "Parser", "Tactic", "grindParam")) is None
