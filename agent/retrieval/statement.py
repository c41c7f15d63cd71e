"""Statements and goals in one shape: types of what they speak of, what they assume, what they conclude."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from lemmata.agent.lean.goal import Goal
from lemmata.agent.retrieval.form import Form, read

_OPENING = {"(": ")", "{": "}", "[": "]", "⦃": "⦄"}
_CLOSING = frozenset(_OPENING.values())
_CLAIMS = frozenset({"=", "<", "≤", "∈", "∣", "¬", "∧", "∨", "↔", "→", "∀", "∃", "~", "⊆", "<+", "<+:", "<:+", "<:+:"})
_FREE = re.compile(r"(?<![\w.])[a-zα-ω][s0-9₀-₉]?'?(?![\w.(])")  # what is written as a variable, where nothing says so
_SORTS = frozenset({"Type", "Sort", "Prop"})


@dataclass(frozen=True, slots=True)
class Statement:
    """`types`: of its variables, instances included; `assumes`: propositions; `concludes`: without `∀` and `→`."""

    types: tuple[Form, ...]
    assumes: tuple[Form, ...]
    concludes: Form


def of_signature(text: str) -> Statement:
    """The statement of a premise, given as `Premise.statement`: binders, a colon, what it says."""
    groups, conclusion = _split(text)
    binders = [binder for group in groups for binder in _binders(group)]
    return _statement(binders, conclusion)


def of_goal(goal: Goal) -> Statement:
    return _statement([(h.name, h.type) for h in goal.hypotheses], goal.target)


@lru_cache(maxsize=4096)
def of_text(text: str) -> Statement:
    """The statement of a printed goal: lines of hypotheses, then `⊢` and the target. In a bare proposition the short
    names (`a`, `x₁`, `ys`) are taken to be variables.
    """
    before, turnstile, target = text.rpartition("⊢")
    if not turnstile:
        return _statement([(name, "") for name in _FREE.findall(text)], text)
    binders = []
    for line in _joined(before.splitlines()):
        names, colon, rest = line.partition(" : ")
        if colon and not line.startswith("case "):
            binders += [(name, rest.partition(" := ")[0]) for name in names.split()]
    return _statement(binders, target)


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Lines that begin with blanks belong to the one before them."""
    whole = ""
    for line in lines:
        if line[:1].isspace():
            whole += " " + line.strip()
        else:
            yield whole
            whole = line
    yield whole


def _statement(binders: list[tuple[str, str]], conclusion: str) -> Statement:
    scope = frozenset(name for name, _ in binders if name != "_")
    types: list[Form] = []
    assumes: list[Form] = []
    for _, type_ in binders:
        if not type_:
            continue
        form = read(type_, scope)
        (assumes if _is_claim(form) else types).append(form)
    form = read(conclusion, scope)
    while form.head in ("∀", "→") and len(form.parts) > 1:
        first, form = form.parts[0], form.parts[-1]
        (assumes if _is_claim(first) else types).append(first)
    if form.head == "∀" and form.parts:
        form = form.parts[0]
    return Statement(tuple(form for form in types if form.head not in _SORTS), tuple(assumes), form)


def _is_claim(form: Form) -> bool:
    """Whether it is a relation or a connective; predicates cannot be told from types and count as such."""
    return form.head in _CLAIMS


def _split(text: str) -> tuple[list[str], str]:
    """The bracketed groups in front of the first colon outside brackets, and what stands behind it."""
    groups: list[str] = []
    depth = start = 0
    for at, char in enumerate(text):
        if char in _OPENING:
            if depth == 0:
                start = at
            depth += 1
        elif char in _CLOSING:
            depth -= 1
            if depth == 0:
                groups.append(text[start + 1 : at])
        elif char == ":" and depth == 0 and text[at + 1 : at + 2] in (" ", ""):
            return groups, text[at + 1 :].strip()
    return [], text


def _binders(group: str) -> list[tuple[str, str]]:
    names, colon, type_ = group.partition(" : ")
    if not colon or any(char in names for char in "([{"):
        return [("_", group)]
    return [(name, type_.partition(" := ")[0]) for name in names.split()]


def goal_text(signature: str) -> str:
    """The goal that a proof of this premise begins with, its binders introduced, as Lean prints goals."""
    groups, conclusion = _split(signature)
    lines = []
    for group in groups:
        names, colon, type_ = group.partition(" : ")
        plain = colon and not any(char in names for char in "([{")
        lines.append(f"{names} : {type_.partition(' := ')[0]}" if plain else f"inst✝ : {group}")
    return "\n".join([*lines, f"⊢ {conclusion}"])
