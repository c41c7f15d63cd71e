"""Moves that the outermost connective of the target asks for."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.policy.shapes import Shape, conjuncts
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import atoms, stripped, tokens


class Structure:
    """`constructor`, `refine ⟨_, …⟩`, `left`, `right`, `exfalso`, `ext`, constructors of inductive predicates."""

    name = "structure"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.target
        match target.shape:
            case Shape.AND:
                parts = conjuncts(target.text)
                if len(parts) > 2:
                    yield Suggestion(f"refine ⟨{', '.join('?_' for _ in parts)}⟩", -0.25, self.name, safe=True)
                yield Suggestion("constructor", -0.3, self.name, safe=True)
            case Shape.IFF:
                yield Suggestion("constructor", -0.5, self.name)
            case Shape.OR:
                yield Suggestion("left", -1.2, self.name)
                yield Suggestion("right", -1.2, self.name)
            case Shape.NOT | Shape.FALSE | Shape.FORALL | Shape.IMPLIES:
                pass
            case Shape.RELATION if target.operator == "=" and "⟨" in target.text:
                yield Suggestion("congr", -2.5, self.name)
                yield Suggestion("constructor", -3.5, self.name)
            case Shape.RELATION:
                yield Suggestion("constructor", -5.0, self.name)
            case _:
                yield from self._constructors(position)
        if target.shape not in (Shape.FALSE, Shape.FORALL, Shape.IMPLIES, Shape.NOT, Shape.AND):
            yield Suggestion("exfalso", -3.5 if position.facts else -6.0, self.name)
        if target.shape is Shape.RELATION and target.operator == "=":
            yield Suggestion("ext", -4.0, self.name)
            yield Suggestion("congr 1", -3.5, self.name)

    def _constructors(self, position: Position) -> Iterable[Suggestion]:
        head = (atoms(position.target.text) or [""])[0]
        kind = position.context.inductive(head)
        yield Suggestion("constructor", -1.0 if kind is not None else -3.0, self.name)
        if kind is not None and kind.is_predicate:
            for rule in kind.rules:
                name = position.short(rule.name)
                if rule.premises and position.facts:
                    yield Suggestion(f"apply {name} <;> assumption", -0.9, self.name)
                    yield Suggestion(f"apply {name} <;> simp_all", -1.9, self.name, Cost.AUTOMATION)
                yield Suggestion(f"apply {name}", -1.1, self.name)
                for shape in _shifted(position, rule):
                    yield Suggestion(f"rw [show {shape} by omega]", -1.7, self.name, Cost.AUTOMATION)


def _shifted(position: Position, rule: Lemma) -> Iterable[str]:
    """`t = e` where the rule yields `P e` from a fact `P s`, and the target is `P t` for another arithmetic term."""
    wanted, offered = atoms(position.target.text), atoms(rule.conclusion)
    variables = {binder.name for binder in rule.variables}
    if len(wanted) != len(offered) or len(wanted) < 2:
        return
    for premise in rule.premises:
        pieces = atoms(premise)
        for fact in position.facts:
            given = atoms(fact.type)
            if len(pieces) != len(given) or pieces[0].rpartition(".")[2] != given[0].rpartition(".")[2]:
                continue
            bound = {name: value for name, value in zip(pieces, given, strict=True) if name in variables}
            for have, need in zip(wanted[1:], offered[1:], strict=True):
                made = _substituted(stripped(need), bound)
                if made != stripped(have) and {"+", "-", "*"} & set(made.split()):
                    yield f"{stripped(have)} = {made}"


def _substituted(text: str, values: dict[str, str]) -> str:
    out, last = "", 0
    for token in tokens(text):
        out += text[last : token.start] + values.get(token.text, token.text)
        last = token.end
    return out + text[last:]
