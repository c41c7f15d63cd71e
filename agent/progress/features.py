"""What can be read off a goal, its file and its history, as numbers: the input of the steps-remaining forest."""

from __future__ import annotations

import math
from collections.abc import Sequence

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.shapes import Shape, is_proposition, proposition
from lemmata.agent.policy.terms import atoms, size, tokens
from lemmata.agent.progress.derivation import Estimate, estimate

_SYMBOLS = ("∧", "∨", "→", "∀", "∃", "¬", "↔", "=", "≠", "<", "≤", "+", "*", "%", "::", "++", "if", "match", "fun")
_HEADS = ("intro", "constructor", "apply", "refine", "cases", "induction", "rw", "simp", "have", "unfold", "exact")
_SHAPES = tuple(Shape)
UNKNOWN = -1.0  # in place of what is known of the history

NAMES = (
    "estimate",
    "estimate_unknown",
    "estimate_cut",
    "estimate_cases",
    "shape",
    "size",
    "depth",
    "numerals",
    "largest_numeral",
    "commas",
    "metavariables",
    *(f"target_{symbol}" for symbol in _SYMBOLS),
    "hypotheses",
    "facts",
    "facts_size",
    "facts_rules",
    "inductive_variables",
    "most_constructors",
    "recursive_variables",
    "rules",
    "most_premises",
    "definitions",
    "recursive_definitions",
    "definitions_size",
    "file_predicates",
    "case_depth",
    "history",
    *(f"history_{head}" for head in _HEADS),
    "last_head",
)
FROM_HISTORY = NAMES.index("case_depth")  # this one and all behind it


def features(goal: Goal, context: FileContext, history: Sequence[str] | None = None) -> tuple[Estimate, list[float]]:
    """The numbers in the order of `NAMES`, with the estimate among them. `history`: the tactics that led to the goal,
    outermost first; None where it is not known.
    """
    known = estimate(goal, context)
    target = tokens(goal.target)
    texts = [token.text for token in target]
    numerals = [int(token.text) for token in target if token.kind == "number" and token.text.isdigit()]
    row: list[float] = [known.steps, known.unknown, known.cut, known.cases]
    row += [_SHAPES.index(proposition(goal.target).shape), size(goal.target)]
    row += [max((token.depth for token in target), default=0), len(numerals), math.log1p(max(numerals, default=0))]
    row += [texts.count(","), sum(text.startswith("?") for text in texts)]
    row += [texts.count(symbol) for symbol in _SYMBOLS]
    row += _of_hypotheses(goal, context)
    row += _of_file(goal, context)
    row += [UNKNOWN] * (len(NAMES) - FROM_HISTORY) if history is None else _of_history(goal, history)
    return known, [float(value) for value in row]


def _of_hypotheses(goal: Goal, context: FileContext) -> list[float]:
    facts = [h.type for h in goal.hypotheses if is_proposition(h.type, context.predicates)]
    rules = sum(proposition(fact).shape in (Shape.FORALL, Shape.IMPLIES) for fact in facts)
    kinds = [context.inductive((atoms(h.type) or [""])[0]) for h in goal.hypotheses]
    found = [kind for kind in kinds if kind is not None and not kind.is_predicate]
    constructors = max((len(kind.constructors) for kind in found), default=0)
    recursive = sum(kind.recursive for kind in found)
    recursive += sum(h.type == "Nat" or h.type.startswith("List ") for h in goal.hypotheses)
    return [len(goal.hypotheses), len(facts), sum(map(size, facts)), rules, len(found), constructors, recursive]


def _of_file(goal: Goal, context: FileContext) -> list[float]:
    kind = context.inductive((atoms(goal.target) or [""])[0])
    rules = kind.rules if kind is not None else ()
    unfolded = context.unfolding(goal.target)
    return [
        len(rules),
        max((len(rule.premises) for rule in rules), default=0),
        len(unfolded),
        sum(one.recursive for one in unfolded),
        sum(size(one.body) for one in unfolded),
        len(context.predicates_in(goal.target)),
    ]


def _of_history(goal: Goal, history: Sequence[str]) -> list[float]:
    heads = [(tactic.split(maxsplit=1) or [""])[0] for tactic in history]
    last = next((place for place, head in enumerate(_HEADS) if heads and heads[-1].startswith(head)), len(_HEADS))
    counts = [sum(one.startswith(head) for one in heads) for head in _HEADS]
    return [goal.case.count(".") + 1 if goal.case else 0, len(history), *counts, last]
