"""Taking hypotheses and values apart: conjunctions, disjunctions, existentials, inductive facts, data."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Shape, is_proposition, proposition
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.policy.terms import atoms, stripped, symbols

_CORE_DATA = {
    "Nat": -2.6,
    "List": -2.4,
    "Option": -1.6,
    "Bool": -1.5,
    "Prod": -1.4,
    "Sum": -1.4,
    "Int": -4.0,
    "Fin": -3.0,
}


class Destruction:
    """`obtain` for what has one case, `cases` for what has several, `subst` and `injection` for equations."""

    name = "destruction"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        used = set(position.goal.names)
        for fact in position.facts:
            yield from self._fact(position, fact, used)
        for value in position.data:
            yield from self._value(position, value)
        hidden = [h for h in position.goal.hypotheses if not h.accessible]
        facts = [h for h in hidden if is_proposition(h.type, position.predicates)]
        if hidden and len(hidden) <= 6 and (facts or any(h.name in position.goal.target for h in hidden)):
            names: list[str] = []
            for hypothesis in hidden:
                names.append(fresh("h" if hypothesis in facts else hypothesis.name.split("✝")[0], used | set(names)))
            yield Suggestion("rename_i " + " ".join(names), -1.2, self.name)

    def _fact(self, position: Position, fact: Hypothesis, used: set[str]) -> Iterable[Suggestion]:
        view = proposition(fact.type)
        match view.shape:
            case Shape.AND | Shape.EXISTS | Shape.IFF:
                prior = -0.15 if view.shape is not Shape.IFF else -2.0
                variables = frozenset(h.name for h in position.data)
                replacing = pattern(fact.type, fact.name, set(used), variables)
                if "rfl" in replacing:
                    yield Suggestion(f"obtain {replacing} := {fact.name}", -0.12, self.name, safe=True)
                yield Suggestion(
                    f"obtain {pattern(fact.type, fact.name, used)} := {fact.name}", prior, self.name, safe=prior > -1
                )
            case Shape.OR:
                deep = alternatives(position, fact.type, fact.name, used)
                if "⟨" in deep or "rfl" in deep:
                    yield Suggestion(f"rcases {fact.name} with {deep}", -0.4, self.name, safe=True)
                yield Suggestion(f"cases {fact.name}", -0.7, self.name, named=True, safe=True)
            case Shape.FALSE:
                yield Suggestion(f"cases {fact.name}", -0.05, self.name)
            case Shape.RELATION if view.operator in ("=", "≍"):
                yield from self._equation(position, fact, view.parts)
            case Shape.RELATION if view.operator == "∈":
                yield Suggestion(f"cases {fact.name}", -3.5, self.name, named=True)
                yield Suggestion(f"simp at {fact.name}", -1.5, self.name)
            case Shape.RELATION if view.operator == "∣":
                yield Suggestion(f"obtain ⟨{fresh('k', used)}, {fresh('hk', used)}⟩ := {fact.name}", -0.9, self.name)
            case Shape.RELATION:
                yield Suggestion(f"cases {fact.name}", -5.0, self.name, named=True)
            case Shape.ATOM:
                kind = position.context.inductive((atoms(view.text) or [""])[0])
                if kind is not None and kind.is_predicate:
                    general = all(piece in position.goal.names for piece in atoms(view.text)[1:])
                    prior = -1.3 if general and kind.recursive else -0.7
                    yield Suggestion(f"cases {fact.name}", prior, self.name, named=True)
                else:
                    yield Suggestion(f"cases {fact.name}", -3.0, self.name, named=True)
            case _:
                pass

    def _equation(self, position: Position, fact: Hypothesis, parts: tuple[str, ...]) -> Iterable[Suggestion]:
        names = {h.name for h in position.goal.hypotheses}
        if parts[0] in names or parts[1] in names:
            yield Suggestion(f"subst {fact.name}", -0.5, self.name)
        constructed = [part for part in parts if len(atoms(part)) > 1 or "::" in symbols(part)]
        if len(constructed) == 2:
            yield Suggestion(f"cases {fact.name}", -2.2, self.name)
            yield Suggestion(f"injection {fact.name}", -2.4, self.name)

    def _value(self, position: Position, value: Hypothesis) -> Iterable[Suggestion]:
        head = (atoms(value.type) or [""])[0]
        relevant = any(value.name in symbols(text) for text in position.texts)
        if not relevant:
            return
        kind = position.context.inductive(head)
        before = position.count("cases", "rcases", "obtain")
        if "×" in value.type:
            yield Suggestion(f"cases {value.name}", -1.4, self.name, named=True)
        elif kind is not None:
            base = -1.3 if not kind.recursive else -2.2
            yield Suggestion(f"cases {value.name}", base - 0.3 * before, self.name, named=True)
            if not kind.recursive and len(kind.constructors) > 1:
                yield Suggestion(f"cases {value.name} <;> simp_all", base - 0.4, self.name)
        elif head in _CORE_DATA:
            yield Suggestion(f"cases {value.name}", _CORE_DATA[head] - 0.3 * before, self.name, named=True)


def alternatives(position: Position, type_text: str, name: str, used: set[str]) -> str:
    """The `rcases` pattern of a disjunction: `⟨x, rfl⟩ | h`."""
    view = proposition(type_text)
    if view.shape is Shape.OR:
        return " | ".join(alternatives(position, part, name, used) for part in view.parts)
    if view.operator == "=" and any(h.name in map(stripped, view.parts) for h in position.data):
        return "rfl"
    if view.shape is Shape.EXISTS and view.binders and proposition(view.parts[0]).operator == "=":
        left, right = map(stripped, proposition(view.parts[0]).parts)
        bound = {b.name for b in view.binders}
        if any(h.name == side and not bound & symbols(side) for h in position.data for side in (left, right)):
            names = [fresh(_plain(b.name), used) for b in view.binders]
            return f"⟨{', '.join(names)}, rfl⟩"
    return pattern(type_text, name, set(used) - {name})


def pattern(type_text: str, name: str, used: set[str], variables: frozenset[str] = frozenset()) -> str:
    """The `obtain` pattern that takes a conjunction or existential apart to its leaves; `used` grows by its names.

    Equations with one of `variables` on a side become `rfl`, which replaces the variable.
    """
    view = proposition(type_text)
    if view.shape in (Shape.AND, Shape.IFF):
        stem = name.rstrip("₀₁₂₃₄₅₆₇₈₉") or "h"
        first = _leaf(view.parts[0], stem, used, variables)
        return f"⟨{first}, {_inner(view.parts[1], stem, used, variables)}⟩"
    if view.shape is Shape.EXISTS:
        names = []
        for binder in view.binders:
            names.append(fresh(_plain(binder.name), used))
            used.add(names[-1])
            if binder.restricted:
                names.append(fresh(f"h{names[-1]}", used))
                used.add(names[-1])
        stem = "h" + names[0] if names else "h"
        return f"⟨{', '.join(names)}, {_inner(view.parts[0], stem, used, variables)}⟩"
    return _leaf(type_text, name, used, variables)


def _plain(binder: str) -> str:
    """The name without what Lean adds to tell it from others: a dagger, `_1`."""
    return re.sub(r"(?:_\d+|✝.*)+$", "", binder).strip("_") or "x"


def _inner(type_text: str, stem: str, used: set[str], variables: frozenset[str]) -> str:
    text = _leaf(type_text, stem, used, variables)
    return text[1:-1] if text.startswith("⟨") else text


def _leaf(type_text: str, stem: str, used: set[str], variables: frozenset[str]) -> str:
    view = proposition(type_text)
    if view.shape in (Shape.AND, Shape.EXISTS):
        return pattern(type_text, stem, used, variables)
    if view.operator == "=":
        for side, other in (view.parts, view.parts[::-1]):
            if stripped(side) in variables and stripped(side) not in symbols(other):
                return "rfl"
    name = next(n for i in range(1, 1000) if (n := stem + str(i).translate(_SUBSCRIPTS)) not in used)
    if stem not in used:
        name = stem
    used.add(name)
    return name


_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
