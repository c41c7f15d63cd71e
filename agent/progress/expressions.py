"""Printed terms as trees, with the unification that rules of inductive predicates need."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from lemmata.agent.policy.terms import atoms, split_top, stripped, tokens

_NAME = re.compile(r"\.?[^\W\d][\w'✝!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*)*")
_SUMS, _PRODUCTS = frozenset({"+", "-"}), frozenset({"*", "/", "%"})
_CONS = frozenset({"::"})


@dataclass(frozen=True, slots=True)
class Term:
    """`head` applied to terms. Numerals are heads without arguments; a head that begins with `?` is a variable."""

    head: str
    arguments: tuple[Term, ...] = ()

    @property
    def variable(self) -> bool:
        return self.head.startswith("?")


Bindings = Mapping[str, Term]
NIL = Term("nil")


@lru_cache(maxsize=20_000)
def parse(text: str) -> Term:
    """A printed term; what is not understood is a head by itself. Names lose their namespaces, lists are `cons`."""
    text = stripped(text)
    if number := _number(text):
        return number
    if pieces := split_top(text, _CONS):
        return Term("cons", (parse(pieces[0]), parse(pieces[2])))
    for operators in (_SUMS, _PRODUCTS):
        if (pieces := split_top(text, operators, last=True)) and pieces[0]:
            return _sum(Term(pieces[1], (parse(pieces[0]), parse(pieces[2]))))
    if text.startswith("[") and text.endswith("]"):
        return _list(text)
    parts = atoms(text)
    if not parts:
        return Term(text)
    receiver, name = _called(parts[0])
    if name:
        return Term(name, tuple(parse(part) for part in [*receiver, *parts[1:]]))
    return Term(text)


def _called(head: str) -> tuple[list[str], str]:
    """The function that a head names, and what stands before its dot if that is a value: `x.f`, `T.c.f`,
    `(g a).f`. Namespaces are taken to begin with a capital letter.
    """
    before, dot, name = head.rpartition(".")
    if dot and before and (before[0] == "(" or before.rpartition(".")[2][:1].islower()) and _NAME.fullmatch(name):
        return [before], name
    return [], name if _NAME.fullmatch(head) else ""


def _number(text: str) -> Term | None:
    return Term(text) if text.isdigit() else None


def _sum(term: Term) -> Term:
    """`1 + 1 + n` stays; sums of two numerals are one."""
    left, right = term.arguments
    if term.head == "+" and left.head.isdigit() and right.head.isdigit():
        return Term(str(int(left.head) + int(right.head)))
    if term.head == "+" and right.head.isdigit() and left.head == "+" and left.arguments[1].head.isdigit():
        return Term("+", (left.arguments[0], Term(str(int(left.arguments[1].head) + int(right.head)))))
    return term


def _list(text: str) -> Term:
    inner, commas = text[1:-1], [-1]
    commas += [token.start for token in tokens(text[1:-1]) if token.text == "," and token.depth == 0] + [len(inner)]
    items = [inner[a + 1 : b] for a, b in pairwise(commas) if inner[a + 1 : b].strip()]
    result = NIL
    for item in reversed(items):
        result = Term("cons", (parse(item), result))
    return result


def renamed(term: Term, variables: frozenset[str], mark: str) -> Term:
    """The term of a rule with its variables made fresh."""
    if not term.arguments:
        return Term(f"?{term.head}{mark}") if term.head in variables else term
    return Term(term.head, tuple(renamed(argument, variables, mark) for argument in term.arguments))


def resolved(term: Term, bindings: Bindings) -> Term:
    """The term with what is known of its variables."""
    while term.variable and term.head in bindings:
        term = bindings[term.head]
    if not term.arguments:
        return term
    made = Term(term.head, tuple(resolved(argument, bindings) for argument in term.arguments))
    return _sum(made) if term.head == "+" and len(term.arguments) == 2 else made


def ground(term: Term) -> bool:
    return not term.variable and all(map(ground, term.arguments))


def unified(pattern: Term, term: Term, bindings: dict[str, Term]) -> dict[str, Term] | None:
    """The bindings under which both are one; None where there are none. `n + 2` is one with a numeral from 2 on."""
    pattern, term = resolved(pattern, bindings), resolved(term, bindings)
    if pattern == term:
        return bindings
    if pattern.variable:
        return {**bindings, pattern.head: term}
    if term.variable:
        return {**bindings, term.head: pattern}
    for one, other in ((pattern, term), (term, pattern)):
        if one.head == "+" and len(one.arguments) == 2 and one.arguments[1].head.isdigit():
            more = int(one.arguments[1].head)
            if other.head.isdigit():
                left = int(other.head) - more
                return None if left < 0 else unified(one.arguments[0], Term(str(left)), bindings)
            if other.head == "+" and len(other.arguments) == 2 and other.arguments[1].head.isdigit():
                left = int(other.arguments[1].head) - more
                if left > 0 and one.arguments[0].variable:
                    return unified(one.arguments[0], Term("+", (other.arguments[0], Term(str(left)))), bindings)
    if pattern.head != term.head or len(pattern.arguments) != len(term.arguments):
        return None
    for one, other in zip(pattern.arguments, term.arguments, strict=True):
        if (after := unified(one, other, bindings)) is None:
            return None
        bindings = after
    return bindings


def value(term: Term) -> int | None:
    """The natural number that a closed term is, if it can be computed."""
    if term.head.isdigit():
        return int(term.head)
    if len(term.arguments) != 2:
        return None
    left, right = (value(argument) for argument in term.arguments)
    if left is None or right is None:
        return None
    match term.head:
        case "+":
            return left + right
        case "-":
            return max(0, left - right)
        case "*":
            return left * right
        case "/":
            return left // right if right else 0
        case "%":
            return left % right if right else left
    return None
