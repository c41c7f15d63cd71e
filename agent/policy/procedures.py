"""Which decision procedures of `lean/Lemmata` may close a goal: the modules that a file must import to use them."""

from __future__ import annotations

import re

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.terms import stripped

_WORD = re.compile(r"\bBitVec\b")
_BOUND_BOOLEANS = re.compile(r"∀ [^,:]+ : Bool,|\([^:()]+ : Bool\)")
_RELATION = re.compile(r" (?:=|≠|<|≤|>|≥|↔|→|∧|∨) |¬|^False$")


def modules_for(goal: Goal) -> tuple[str, ...]:
    """The modules, () for a goal that no procedure takes. Cheap, and meant to be wrong only by naming too many."""
    types = [stripped(hypothesis.type) for hypothesis in goal.hypotheses]
    if not _RELATION.search(goal.target):
        return ()
    words = _WORD.search(goal.target) or any(_WORD.match(text) for text in types)
    booleans = "Bool" in types or _BOUND_BOOLEANS.search(goal.target)
    return ("Lemmata.Mba",) if words or booleans else ()
