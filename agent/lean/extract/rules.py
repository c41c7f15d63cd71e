"""Macros and unexpanders: the functions that `macro_rules`, `notation` and `app_unexpander` compiled to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.names import Name, demangle, flat_text, mangle, plain_text

_AUXILIARY = re.compile(r"_aux_.+?___(macroRules|unexpand)_(.+)_(\d+)\Z")


class RuleKind(Enum):
    """What a rule is for; the value is the word in its name."""

    MACRO = "macroRules"
    UNEXPANDER = "unexpand"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its declaration, its module, its target flattened as in its name, its number among rules for that
    target in that module.
    """

    kind: RuleKind
    name: Name
    module: str
    target: str
    ordinal: int


def read_rules(engine: Engine, written: Mapping[Name, Name], package: str = "Init") -> tuple[Rule, ...]:
    """The rules of all modules of `package`, by module and number.

    `written` has unexpanders whose name is not an automatic one, with the constant of each.
    """
    symbols = {mangle(name): name for name in written}
    rules = []
    for symbol in engine.functions():
        if symbol.unit is not None or not ("_aux__" in symbol.name or symbol.name in symbols):
            continue
        module = engine.module_of_function(symbol)
        name = demangle(symbol.name)
        if name is None or module is None or module.partition("_")[0] != package:
            continue
        match = _AUXILIARY.match(str(name[-1]))
        if name in written:
            rules.append(Rule(RuleKind.UNEXPANDER, name, module, flat_text(written[name]), 0))
        elif match:
            rules.append(Rule(RuleKind(match[1]), name, module, match[2], int(match[3])))
    return tuple(sorted(rules, key=lambda rule: (rule.module, rule.ordinal, plain_text(rule.name))))
