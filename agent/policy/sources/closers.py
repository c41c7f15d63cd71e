"""Tactics that are meant to close the goal: hypotheses, `rfl`, `omega`, `decide`, `simp`, `simp_all`, `grind`."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.policy.shapes import Shape, head, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import atoms, stripped

ARITHMETIC = frozenset({"+", "-", "*", "/", "%", "<", "≤", ">", "≥", "∣"})
_MOST_DEFINITIONS = 8


class Closers:
    """Cheap ones first. What automation leaves is searched on."""

    name = "closers"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        yield from self._by_hypotheses(position)
        yield from self._by_computation(position)
        yield from self._by_automation(position)

    def _by_hypotheses(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        for fact in position.facts:
            if stripped(fact.type) == target.text:
                yield Suggestion(f"exact {fact.name}", -0.01, self.name)
            elif target.operator == "=" and stripped(fact.type) == f"{target.parts[1]} = {target.parts[0]}":
                yield Suggestion(f"exact {fact.name}.symm", -0.1, self.name)
            elif "?" in target.text and head(proposition(fact.type)) == head(target):
                yield Suggestion(f"exact {fact.name}", -0.6, self.name)
        hidden = any(not h.accessible and stripped(h.type) == target.text for h in position.goal.hypotheses)
        yield Suggestion("assumption", -0.02 if hidden else -2.5, self.name)
        types = {stripped(fact.type) for fact in position.facts}
        for fact in position.facts:
            view = proposition(fact.type)
            if view.shape is Shape.NOT and stripped(view.parts[0]) in types:
                yield Suggestion("contradiction", -0.02, self.name)
        yield Suggestion("contradiction", -1.5 if position.facts else -4.0, self.name)
        if target.shape is Shape.TRUE:
            yield Suggestion("trivial", -0.01, self.name)

    def _by_computation(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        if target.shape in (Shape.RELATION, Shape.IFF, Shape.ATOM):
            same = len(target.parts) == 2 and target.parts[0] == target.parts[1]
            yield Suggestion("rfl", -0.01 if same else -0.9 if target.operator == "=" else -2.2, self.name)
        closed = not position.data
        yield Suggestion("decide", -0.7 if closed else -2.4, self.name, Cost.AUTOMATION)
        if arithmetic(position):
            prior = -0.45 if ARITHMETIC & position.goal_symbols else -0.9
            yield Suggestion("omega", prior, self.name, Cost.AUTOMATION)

    def _by_automation(self, position: Position) -> Iterable[Suggestion]:
        definitions = position.defined[:_MOST_DEFINITIONS]
        relevant = position.context.relevant_lemmas(position.goal.target)
        lemmas = [position.short(lemma.name) for lemma in relevant if not lemma.simp][:4]
        automation = Cost.AUTOMATION
        yield Suggestion("simp", -1.0, self.name, automation)
        yield Suggestion("simp_all", -1.25 if position.facts else -2.0, self.name, automation)
        yield Suggestion("grind", -1.5, self.name, automation)
        predicates = [position.short(kind.name) for kind in position.context.predicates_in(*position.texts)][:4]
        if predicates:
            listed = ", ".join([*definitions, *predicates])
            yield Suggestion(f"grind [{listed}]", -1.0, self.name, automation)
            rules = [
                position.short(r.name) for i in position.context.predicates_in(position.goal.target) for r in i.rules
            ]
            if rules:
                yield Suggestion(f"solve_by_elim [{', '.join(rules[:10])}]", -1.5, self.name, automation)
        if definitions:
            listed = ", ".join(definitions)
            yield Suggestion(f"simp [{listed}]", -0.8, self.name, automation)
            yield Suggestion(f"simp_all [{listed}]", -0.9 if position.facts else -2.0, self.name, automation)
            yield Suggestion(f"grind [{listed}]", -1.1, self.name, automation)
            yield Suggestion(f"simp_all [{listed}] <;> grind", -1.7, self.name, automation)
            if "/" in position.all_symbols | position.written:
                yield Suggestion(f"grind [{listed}, Nat.div_le_self]", -1.5, self.name, automation)
            if ARITHMETIC & position.all_symbols:
                yield Suggestion(f"simp_all [{listed}] <;> omega", -1.6, self.name, automation)
            yield Suggestion(f"simp [{listed}] at *", -3.0, self.name, automation)
        if lemmas:
            listed = ", ".join([*definitions, *lemmas])
            yield Suggestion(f"simp [{listed}]", -1.2, self.name, automation)
            yield Suggestion(f"simp_all [{listed}]", -1.6, self.name, automation)
            yield Suggestion(f"grind [{listed}]", -1.7, self.name, automation)
            yield Suggestion(f"simp [{', '.join(lemmas)}]", -1.4, self.name, automation)
        if laws := position.laws:
            names = [position.short(law.name) for law in laws][:8]
            both = ["_=_ " * two_sided(law) + name for law, name in zip(laws, names, strict=False)]
            yield Suggestion(f"grind [{', '.join(both)}]", -0.7, self.name, automation)
            yield Suggestion(f"simp_all [{', '.join(names)}]", -1.4, self.name, automation)
        if position.target.operator == "=" and {"==", "!=", "!", "&&", "||", "decide"} & position.goal_symbols:
            yield Suggestion("rw [Bool.eq_iff_iff]", -2.2, self.name)
        inductive = [fact.name for fact in position.facts if fact.name.startswith("ih")]
        if inductive:
            yield Suggestion(f"simp [{', '.join([*definitions, *inductive])}]", -0.7, self.name, automation)
        if position.facts and position.target.shape in (Shape.RELATION, Shape.ATOM, Shape.FALSE):
            last = position.facts[-1].name
            yield Suggestion(f"simpa using {last}", -2.2, self.name, automation)
            if definitions:
                yield Suggestion(f"simpa [{', '.join(definitions)}] using {last}", -2.0, self.name, automation)


def arithmetic(position: Position) -> bool:
    """Whether linear arithmetic may decide the goal."""
    target = position.target
    numeric = any(h.type in ("Nat", "Int") or h.type.startswith("Fin ") for h in position.goal.hypotheses)
    marks = ARITHMETIC & position.all_symbols
    literal = any(name.isdigit() for name in position.all_symbols)
    relational = target.shape is not Shape.ATOM or target.text == "False"
    return relational and (bool(marks) or (numeric and bool({"=", "≠"} & position.all_symbols)) or literal)


def two_sided(law: Lemma) -> bool:
    """Whether an equation may be wanted from right to left as well: both sides are applications."""
    view = proposition(law.conclusion)
    return view.operator == "=" and all(len(atoms(part)) > 1 for part in view.parts)
