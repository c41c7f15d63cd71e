"""Witnesses for existential goals: forced by an equation in the body, or from the context and small literals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import gcd

from lemmata.agent.policy.shapes import Shape, head, leaves, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import atoms, stripped, symbols

_TWO_MULTIPLES = re.compile(r"(?P<c>\d+) \* (?P<x>\w+) \+ (?P<d>\d+) \* (?P<y>\w+)")
_IDENT = re.compile(r"[^\W\d][\w']*")


class Witnesses:
    """`refine ⟨t, ?_⟩`; `exact ⟨_, h⟩` for a hypothesis that may be the body."""

    name = "witnesses"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        if target.operator == "∣":
            quotient = self._quotient(target.parts[0], target.parts[1])
            for candidate, prior in [*quotient, *self._terms(position, "", "Nat")]:
                yield Suggestion(f"refine ⟨{stripped(candidate)}, ?_⟩", prior - 1.0, self.name)
            return
        if target.shape is not Shape.EXISTS or not target.binders:
            return
        binder, rest = target.binders[0], target.binders[1:]
        body = target.parts[0]
        best: dict[str, float] = {}
        for candidate, prior in [*self._forced(binder.name, body), *self._terms(position, body, binder.type)]:
            if not {b.name for b in target.binders} & symbols(candidate):
                best[candidate] = max(prior, best.get(candidate, prior))
        for candidate, prior in sorted(best.items(), key=lambda item: -item[1])[:24]:
            yield Suggestion(f"refine ⟨{stripped(candidate)}, ?_⟩", prior, self.name)
        if len(target.binders) == 2 and (pair := _combination(body, [b.name for b in target.binders])):
            yield Suggestion(f"exact ⟨{pair}, by omega⟩", -0.6, self.name, Cost.AUTOMATION)
        blanks = ", ".join(["_"] * len(target.binders))
        for fact in position.facts:
            if not symbols(body) & symbols(fact.type):
                continue
            yield Suggestion(f"exact ⟨{blanks}, {fact.name}⟩", -1.4, self.name)
            view = proposition(body)
            if view.shape is Shape.OR:
                for side, part in zip((".inl", ".inr"), view.parts, strict=True):
                    if head(proposition(part)) == head(proposition(fact.type)):
                        yield Suggestion(f"exact ⟨{blanks}, {side} {fact.name}⟩", -1.2, self.name)
            elif view.shape is Shape.AND and head(proposition(view.parts[0])) == head(proposition(fact.type)):
                yield Suggestion(f"refine ⟨{blanks}, {fact.name}, ?_⟩", -1.6, self.name)
        if "=" in symbols(body):
            yield Suggestion(f"exact ⟨{blanks}, rfl⟩", -1.1, self.name)
        if not rest:
            predicate = position.context.predicates_in(body)
            yield Suggestion("constructor", -1.7 if predicate else -4.0, self.name)

    @staticmethod
    def _forced(name: str, body: str) -> Iterable[tuple[str, float]]:
        for part in leaves(body):
            view = proposition(part)
            if view.operator == "=":
                for side, other in (view.parts, view.parts[::-1]):
                    if stripped(side) == name and name not in symbols(other):
                        yield _argument(other), -0.4
                    else:
                        yield from _solved(name, side, other)
            elif view.shape is Shape.RELATION and view.operator in ("<", "≤", ">", "≥"):
                for side, other in (view.parts, view.parts[::-1]):
                    if stripped(side) == name and name not in symbols(other):
                        yield _argument(other), -1.0
                        yield f"({other} + 1)", -1.1

    @staticmethod
    def _quotient(divisor: str, dividend: str) -> Iterable[tuple[str, float]]:
        for index, factor in enumerate(parts := dividend.split(" * ")):
            if stripped(factor) == stripped(divisor) and len(parts) == 2:
                yield _argument(parts[1 - index]), -0.2

    @staticmethod
    def _terms(position: Position, body: str, type_text: str) -> Iterable[tuple[str, float]]:
        variables = [h for h in position.data if not type_text or stripped(h.type) == stripped(type_text)]
        for value in variables[-6:]:
            yield value.name, -1.5
        types = {stripped(h.type) for h in position.data}
        if type_text in ("Nat", "Int") or (
            not type_text and (types & {"Nat", "Int"} or any(s.isdigit() for s in symbols(body)))
        ):
            for literal in ("0", "1", "2"):
                yield literal, -1.9
            numbers = [h.name for h in position.data if stripped(h.type) in ("Nat", "Int")][-4:]
            for first in numbers:
                yield f"({first} + 1)", -2.3
                yield f"({first} / 2)", -3.2
                for second in numbers:
                    if first < second:
                        yield f"({first} + {second})", -2.3
                        yield f"({first} * {second})", -2.8
                        yield f"(max {first} {second})", -2.9
        if type_text.startswith("List") or "[" in body:
            yield "[]", -1.8
        for literal in ("true", "false"):
            if type_text == "Bool":
                yield literal, -1.0
        for relation in position.data:
            if (
                relation.type.endswith("→ Prop")
                and relation.type.count("→") == 2
                and _may_be_predicate(type_text, body)
            ):
                yield f"(fun x => ¬{relation.name} x x)", -1.5
        head = (atoms(type_text) or [""])[0]
        kind = position.context.inductive(head) if head else None
        if kind is not None and not kind.recursive:
            for constructor in kind.constructors:
                yield f".{constructor}", -1.8


def _may_be_predicate(type_text: str, body: str) -> bool:
    """Whether a bound variable may be a predicate; its type is not printed where the body fixes it."""
    return type_text.endswith("→ Prop") if type_text else bool({"=", "≠"} & symbols(body))


def _argument(text: str) -> str:
    return stripped(text)


def _operand(text: str) -> str:
    text = stripped(text)
    return text if len(atoms(text)) == 1 else f"({text})"


def _solved(name: str, side: str, other: str) -> Iterable[tuple[str, float]]:
    """Solutions of `side = other` for a variable that occurs in a linear term."""
    side = stripped(side)
    if name in symbols(other) or name not in symbols(side):
        return
    operands = side.split(" + ")
    if len(operands) == 2 and name in (stripped(o) for o in operands):
        rest = operands[1] if stripped(operands[0]) == name else operands[0]
        yield f"({other} - {rest})", -0.8
    factors = side.split(" * ")
    if len(factors) == 2 and name in (stripped(f) for f in factors):
        rest = factors[1] if stripped(factors[0]) == name else factors[0]
        yield f"{_operand(other)} / {rest}", -1.4
        pieces = other.split(" * ")
        if len(pieces) == 2 and rest in pieces:
            yield _argument(pieces[1 - pieces.index(rest)]), -0.5
    if side.startswith(name + " - "):
        yield f"({other} + {side[len(name) + 3 :]})", -0.9


def _combination(body: str, names: list[str]) -> str | None:
    """Witnesses of `t = c * x + d * y` for coprime literals c and d: y is the least that leaves a multiple of c."""
    view = proposition(body)
    if view.operator != "=":
        return None
    for whole, parts in (view.parts, view.parts[::-1]):
        match = _TWO_MULTIPLES.fullmatch(stripped(parts))
        if match is None or [match["x"], match["y"]] != names or not _IDENT.fullmatch(whole):
            continue
        c, d = int(match["c"]), int(match["d"])
        if c > 1 and gcd(c, d) == 1:
            inverse = pow(d, -1, c)
            rest = f"{inverse} * {whole} % {c}" if inverse > 1 else f"{whole} % {c}"
            return f"({whole} - {d} * ({rest})) / {c}, {rest}"
    return None
