"""A structural proof as one term: `constructor` with `exact a` and `exact b` is `⟨a, b⟩`."""

from __future__ import annotations

import re

from lemmata.agent.search.proof import Step

LONGEST = 60
_CLOSERS = {"rfl": "rfl", "omega": "by omega", "simp": "by simp", "decide": "by decide"}
_EXACT = re.compile(r"exact ([^\n]+)")
_APPLY = re.compile(r"apply ([^\s⟨(]+)")
_INTRO = re.compile(r"intro ([^\n<;]+)")
_REFINE = re.compile(r"refine ⟨([^\n]+)⟩")
_OBTAIN = re.compile(r"obtain (⟨[^\n]+⟩) := (\S+)")


def as_term(proof: Step) -> str | None:
    """The term that the proof builds (Lean has still to accept it); None where it is no mere structure, or long."""
    text = _term(proof)
    return text if text is not None and len(text) <= LONGEST else None


def _term(proof: Step) -> str | None:
    parts = [_term(child) for child in proof.children]
    terms = [part for part in parts if part is not None]
    if len(terms) < len(parts):
        return None
    if not terms:
        match = _EXACT.fullmatch(proof.tactic)
        return match[1] if match else _CLOSERS.get(proof.tactic)
    if proof.tactic == "constructor" and any(term.startswith("by ") for term in terms):
        return None
    if proof.tactic == "constructor" and len(terms) == 2:
        return f"⟨{terms[0]}, {_flat(terms[1])}⟩"
    if proof.tactic in ("left", "right"):
        return f".in{proof.tactic[0]} {_atom(terms[0])}"
    if match := _REFINE.fullmatch(proof.tactic):
        slots = match[1].split(", ")
        if slots.count("?_") == len(terms):
            supply = iter(terms)
            return f"⟨{', '.join(next(supply) if slot == '?_' else slot for slot in slots)}⟩"
    if match := _APPLY.fullmatch(proof.tactic):
        return " ".join([match[1], *map(_atom, terms)])
    if (match := _INTRO.fullmatch(proof.tactic)) and len(terms) == 1:
        return f"fun {match[1]} => {terms[0]}"
    return None


def _atom(term: str) -> str:
    return term if " " not in term or (term[0] == "⟨" and term[-1] == "⟩" and term.count("⟨") == 1) else f"({term})"


def _flat(term: str) -> str:
    return term[1:-1] if term[0] == "⟨" and term[-1] == "⟩" and term.count("⟨") == 1 else term


def with_patterns(proof: Step) -> Step | None:
    """`rintro ⟨x, h⟩` for an `intro` whose last name is taken apart at once; None where that is not so."""
    own = _INTRO.fullmatch(proof.tactic)
    if own is None or len(proof.children) != 1:
        return None
    following = proof.children[0]
    match = _OBTAIN.fullmatch(following.tactic)
    names = own[1].split()
    if match is None or match[2] != names[-1]:
        return None
    return Step(" ".join(["rintro", *names[:-1], match[1]]), following.children)
