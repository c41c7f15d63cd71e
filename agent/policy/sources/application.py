"""Backward and forward reasoning with hypotheses and with the file's lemmas."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Proposition, Shape, conclusion, head, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, atoms, stripped, symbols


class Application:
    """`apply`, `exact`, `have h := f x` where heads agree; Lean does the unification."""

    name = "application"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        for fact in position.facts:
            yield from self._backward(position, fact)
            yield from self._forward(position, fact)
        for rank, lemma in enumerate(position.context.relevant_lemmas(position.goal.target)[:8]):
            name = position.short(lemma.name)
            if compatible(proposition(lemma.conclusion), position.target, {b.name for b in lemma.variables}):
                yield Suggestion(f"apply {name}", -1.4 - 0.15 * rank, self.name)
                if lemma.premises and position.facts:
                    yield Suggestion(f"apply {name} <;> assumption", -1.5 - 0.15 * rank, self.name)
                    tactic = f"apply {name} <;> simp_all"
                    yield Suggestion(tactic, -2.6 - 0.15 * rank, self.name, Cost.AUTOMATION)
                yield Suggestion(f"exact {name} ..", -2.4 - 0.15 * rank, self.name)
            elif proposition(lemma.conclusion).shape is Shape.IFF:
                yield Suggestion(f"rw [{name}]", -1.7 - 0.15 * rank, self.name)

        yield from self._congruences(position)

    def _congruences(self, position: Position) -> Iterable[Suggestion]:
        """Equal functions at a point, and equal arguments under a function that undoes another."""
        used = position.goal.names
        for fact in position.facts:
            view = proposition(fact.type)
            if view.operator != "=":
                continue
            if any(_is_function(position, part) for part in view.parts):
                prior = -1.2 if "fun" in symbols(fact.type) else -2.2
                for value in position.data[-3:]:
                    if "→" not in value.type:
                        yield Suggestion(
                            f"have {fresh('h', used)} := congrFun {fact.name} {value.name}", prior, self.name
                        )
            shared = symbols(view.parts[0]) & symbols(view.parts[1])
            undoing = [lemma for lemma in position.context.lemmas if head_names(lemma.conclusion) & shared]
            for lemma in undoing[-4:]:
                for outer in sorted(head_names(lemma.conclusion) - shared):
                    tactic = f"simpa [{position.short(lemma.name)}] using congrArg {outer} {fact.name}"
                    yield Suggestion(tactic, -2.2, self.name, Cost.AUTOMATION)

    def _backward(self, position: Position, fact: Hypothesis) -> Iterable[Suggestion]:
        variables, premises, final = conclusion(fact.type)
        view = proposition(final)
        if view.shape is Shape.NOT and position.target.shape is Shape.FALSE:
            yield Suggestion(f"apply {fact.name}", -0.8, self.name)
        if view.shape is Shape.IFF:
            prior = -1.0
            for side, way in ((view.parts[1], "mp"), (view.parts[0], "mpr")):
                if compatible(proposition(side), position.target, {b.name for b in variables}):
                    applied = (
                        f"{fact.name}.{way}"
                        if not variables and not premises
                        else f"({fact.name} {'_ ' * len(variables)}).{way}"
                    )
                    yield Suggestion(f"apply {applied.replace(' )', ')')}", prior, self.name)
        if (variables or premises) and compatible(view, position.target, {b.name for b in variables}):
            yield Suggestion(f"apply {fact.name}", -0.7 if not variables else -0.9, self.name)
        if premises and view.shape is Shape.FALSE and position.target.shape is not Shape.FALSE:
            yield Suggestion(f"exact absurd (by assumption) {fact.name}", -2.5, self.name)

    def _forward(self, position: Position, fact: Hypothesis) -> Iterable[Suggestion]:
        view = proposition(fact.type)
        used = position.goal.names
        known = {stripped(other.type): other.name for other in position.facts}
        if view.shape is Shape.IMPLIES:
            if other := known.get(stripped(view.parts[0])):
                if stripped(view.parts[1]) not in known:
                    yield Suggestion(f"have {fresh('h', used)} := {fact.name} {other}", -0.6, self.name)
            elif proposition(view.parts[0]).shape in (Shape.RELATION, Shape.ATOM):
                yield Suggestion(
                    f"have {fresh('h', used)} := {fact.name} (by simp_all)", -2.8, self.name, Cost.AUTOMATION
                )
                if proposition(view.parts[0]).shape is Shape.RELATION:
                    yield Suggestion(
                        f"have {fresh('h', used)} := {fact.name} (by omega)", -2.6, self.name, Cost.AUTOMATION
                    )
        elif fact.name.startswith("ih") and view.shape is Shape.FORALL:
            yield from self._earlier(position, fact, view)
            yield from self._instances(position, fact, view)
        elif view.shape is Shape.FORALL and len(view.binders) <= 2:
            yield from self._instances(position, fact, view)
        elif view.shape is Shape.IFF:
            for side, way in ((view.parts[0], "mp"), (view.parts[1], "mpr")):
                if other := known.get(stripped(side)):
                    yield Suggestion(f"have {fresh('h', used)} := {fact.name}.{way} {other}", -0.7, self.name)

    def _earlier(self, position: Position, fact: Hypothesis, view: Proposition) -> Iterable[Suggestion]:
        """Instances of a strong induction hypothesis, whose premise is arithmetic."""
        _, premises, _ = conclusion(fact.type)
        if not premises or proposition(premises[0]).operator not in ("<", "≤"):
            return
        used = position.goal.names
        values = [h.name for h in position.data if not view.binders[0].type or h.type in (view.binders[0].type, "Nat")]
        seen: list[str] = []
        for definition in position.context.definitions_in(position.goal.target):
            for call in applications(position.goal.target, definition.name):
                seen += [piece for piece in atoms(call)[1:] if piece.startswith("(")]
        for value in dict.fromkeys([*seen, *values[-3:]]):
            premise = "(by omega)" if "sizeOf" not in premises[0] and "length" not in premises[0] else "(by simp_all)"
            if not any(f":= {fact.name} {value} " in tactic for tactic in position.history):
                tactic = f"have {fresh('h', used)} := {fact.name} {value} {premise}"
                yield Suggestion(tactic, -1.0, self.name, Cost.AUTOMATION)

    def _instances(self, position: Position, fact: Hypothesis, view: Proposition) -> Iterable[Suggestion]:
        binder = view.binders[0]
        used = position.goal.names
        already = sum(1 for tactic in position.history if f":= {fact.name} " in tactic)
        if already > 2:
            return
        variables, premises, _ = conclusion(fact.type)
        prior = -1.7 - 0.5 * already - (1.2 if premises or len(variables) > 1 else 0.0)
        values = [
            h.name
            for h in position.data
            if not binder.type or binder.restricted or stripped(h.type) == stripped(binder.type)
        ]
        for value in values[-4:]:
            for other in position.facts:
                if binder.restricted and stripped(other.type) == binder.type.replace(binder.name, value, 1):
                    yield Suggestion(f"have {fresh('h', used)} := {fact.name} {value} {other.name}", -0.9, self.name)
            if not binder.restricted:
                yield Suggestion(f"have {fresh('h', used)} := {fact.name} {value}", prior, self.name)
        if premises:
            first = symbols(premises[0])
            for other in position.facts:
                if other is not fact and head(proposition(other.type)) == head(proposition(premises[0])) and first:
                    blanks = " ".join("_" for _ in view.binders)
                    yield Suggestion(f"have {fresh('h', used)} := {fact.name} {blanks} {other.name}", -1.5, self.name)


def _is_function(position: Position, text: str) -> bool:
    """Whether a term is a `fun`, or a local function with fewer arguments than its type has arrows."""
    if text.startswith("fun "):
        return True
    pieces = atoms(text) or [""]
    return any(h.name == pieces[0] and h.type.count("→") > len(pieces) - 1 for h in position.goal.hypotheses)


def head_names(equation: str) -> frozenset[str]:
    """The functions on the left of an equation `g (f x) = x`; empty for other statements."""
    view = proposition(equation)
    if view.operator != "=" or len(atoms(view.parts[1])) != 1:
        return frozenset()
    return frozenset(name for name in symbols(view.parts[0]) if name != view.parts[1] and name[0].isalpha())


def compatible(offered: Proposition, wanted: Proposition, variables: set[str]) -> bool:
    """Whether a conclusion may unify with a target: same head, or a variable for a head."""
    if head(offered) in variables:
        return True
    return head(offered) == head(wanted)
