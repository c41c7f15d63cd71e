"""Which rule serves which kind or constant, and in which order."""

import pytest

from lemmata.agent.lean.extract.emit import macro_file, unexpander_file
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name
from lemmata.agent.lean.extract.parsers import Grammar, Parser
from lemmata.agent.lean.extract.rules import Rule, RuleKind
from lemmata.agent.lean.extract.targets import macro_targets, unexpander_targets


def grammar(*names: Name) -> Grammar:
    return Grammar((), tuple(Parser(name, "l_x", False, "tactic", False) for name in names))


def rule(kind: RuleKind, module: str, target: str, ordinal: int) -> Rule:
    return Rule(kind, (f"_aux_{module}___{kind.value}_{target}_{ordinal}",), module, target, ordinal)


ORDER = ("Zero", "Alpha")


def test_later_modules_and_later_rules_come_last() -> None:
    rules = [rule(RuleKind.MACRO, *place) for place in [("Alpha", "t_k", 1), ("Zero", "t_k", 2), ("Zero", "t_k", 1)]]
    macros = macro_targets(rules, grammar(("t", "k")), ORDER)
    assert list(macros) == [
        ("_aux_Zero___macroRules_t_k_1",),
        ("_aux_Zero___macroRules_t_k_2",),
        ("_aux_Alpha___macroRules_t_k_1",),
    ]
    assert set(macros.values()) == {("t", "k")}
    assert "macro t.k] opaque _aux_Zero___macroRules_t_k_1 : Lean.Macro" in macro_file(macros, "/-! -/")


def test_a_macro_without_its_syntax_is_left_out() -> None:
    assert macro_targets([rule(RuleKind.MACRO, "Zero", "gone", 1)], grammar(("t", "k")), ORDER) == {}


def test_kinds_that_look_alike_are_refused() -> None:
    with pytest.raises(ExtractError, match="collide"):
        macro_targets([], grammar(("t", "k"), ("t_k",)), ORDER)


def test_only_unexpanders_of_known_constants() -> None:
    rules = [rule(RuleKind.UNEXPANDER, "Zero", target, 1) for target in ("HAdd_hAdd", "HSub_hSub")]
    assert set(unexpander_targets(rules, ORDER).values()) == {("HAdd", "hAdd"), ("HSub", "hSub")}
    chosen = unexpander_targets(rules, ORDER, [("HAdd", "hAdd")])
    assert list(chosen.values()) == [("HAdd", "hAdd")]
    text = unexpander_file(chosen, "/-! -/", ["Init.A", "Init.B"])
    assert text.startswith("prelude\nimport Init.A\nimport Init.B\n")
    assert "app_unexpander HAdd.hAdd]" in text and "hSub" not in text
