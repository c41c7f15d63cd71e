"""Names that a person would choose."""

from __future__ import annotations

from collections.abc import Collection

from lemmata.agent.policy.shapes import is_proposition
from lemmata.agent.policy.terms import atoms

_BY_TYPE = {"Nat": "n", "Int": "i", "Bool": "b", "List": "xs", "Option": "o", "String": "s", "Prod": "p", "Char": "c"}
_PLAIN_BASES = {"head": "x", "tail": "xs", "val": "x", "fst": "a", "snd": "b"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
RESERVED = frozenset(
    {
        "at",
        "by",
        "do",
        "else",
        "end",
        "for",
        "from",
        "fun",
        "have",
        "if",
        "in",
        "let",
        "match",
        "show",
        "then",
        "with",
        "where",
    }
)


def fresh(name: str, used: Collection[str]) -> str:
    """The name itself, or the first of name₁, name₂, … that is not used."""
    if name not in used and name not in RESERVED:
        return name
    digits = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
    return next(c for i in range(1, len(used) + 2) if (c := f"{name}{str(i).translate(digits)}") not in used)


def readable(base: str, type_text: str) -> str:
    """A readable form of the binder name that Lean offers for a value of this type."""
    base = base.rpartition(".")[2]
    if base.endswith("_ih"):
        of = base[:-3]
        return "ih" + ("" if of in ("a", "tail") else of.lstrip(_LETTERS) or of)
    if base in ("", "x", "a", "h", "this") and is_proposition(type_text):
        return "h"
    if base in _PLAIN_BASES:
        return _PLAIN_BASES[base]
    if base in ("", "_", "a", "a_1", "a_2", "t", "inst") or not base[0].isalpha() or not base.isidentifier():
        return by_type(type_text)
    return base


def by_type(type_text: str) -> str:
    """A name by the head of a type."""
    head = (atoms(type_text) or ["x"])[0]
    if "→" in type_text and not type_text.startswith("("):
        return "f"
    return _BY_TYPE.get(head, "x" if not head[:1].isupper() else head[0].lower())
