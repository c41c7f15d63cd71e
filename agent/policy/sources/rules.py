"""Rules of inductive predicates and the file's lemmas, with hypotheses put in for their premises."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, product

from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.shapes import Proposition, Shape, head, proposition
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import atoms, symbols

_MOST = 12  # ways to fill one rule


class Rules:
    """`exact R _ h`, `exact ⟨_, R _ h⟩`, `simpa using R _ h`, and forwards `have h := lemma _ h₁`."""

    name = "rules"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        yield from self._backward(position, position.target, "", 0.0)
        yield from self._forward(position)

    def _backward(self, position: Position, target: Proposition, around: str, worse: float) -> Iterable[Suggestion]:
        """`around`: the constructors of `∨` that lead to this part of the target."""
        if target.shape is Shape.OR and len(around) < 12:
            for side, part in zip((".inl ", ".inr "), target.parts, strict=True):
                opened = f"{around}({side}" if around else side
                yield from self._backward(position, proposition(part), opened, worse + 0.2)
            return
        exists = target.shape is Shape.EXISTS and bool(target.parts)
        goal = proposition(target.parts[0]) if exists else target
        if goal.shape is not Shape.ATOM:
            return
        kind = position.context.inductive((atoms(goal.text) or [""])[0])
        for rule in kind.rules if kind is not None and kind.is_predicate else ():
            for term in filled(position, rule):
                if exists:
                    term = f"⟨{'_, ' * len(target.binders)}{term}⟩"
                elif around and " " in term:
                    term = f"({term})"
                closing = ")" * around.count("(")
                yield Suggestion(f"exact {around}{term}{closing}", -0.8 - worse, self.name)
                if not exists and not around:
                    yield Suggestion(f"simpa using {term}", -1.9, self.name, Cost.AUTOMATION)

    def _forward(self, position: Position) -> Iterable[Suggestion]:
        used = position.goal.names
        own = {fact.name for fact in position.facts}
        rank = 0
        for lemma in reversed(position.context.lemmas):
            if not any(lemma.arguments) or rank > 5:
                continue
            for term in filled(position, lemma):
                if symbols(term) & own and not any(f":= {term}" in tactic for tactic in position.history):
                    yield Suggestion(f"have {fresh('h', used)} := {term}", -1.7 - 0.1 * rank, self.name)
                    rank += 1


def filled(position: Position, rule: Lemma) -> Iterable[str]:
    """The rule applied to hypotheses, or to rules without premises, of the kinds that its premises ask for."""
    choices: list[list[str]] = []
    for premise in rule.arguments:
        choices.append(_witnesses(position, premise) if premise else ["_"])
        if not choices[-1]:
            return
    for choice in islice(product(*choices), _MOST):
        proofs = [piece for piece in choice if piece != "_"]
        if len(set(proofs)) == len(proofs):
            yield " ".join([position.short(rule.name), *choice])


def _witnesses(position: Position, premise: str) -> list[str]:
    """Terms that may prove the premise, the latest hypothesis first."""
    view = proposition(premise)
    wanted = head(view)
    found = [fact.name for fact in position.facts if head(proposition(fact.type)) == wanted][::-1]
    kind = position.context.inductive((atoms(view.text) or [""])[0])
    if kind is not None:
        plain = [_applied(position, rule, "") for rule in kind.rules if not any(rule.arguments)]
        deeper = [
            _applied(position, rule, plain[0]) for rule in kind.rules if plain and sum(map(bool, rule.arguments)) == 1
        ]
        found += plain[:2] + deeper[:2]
    return found[:4]


def _applied(position: Position, rule: Lemma, proof: str) -> str:
    """The rule as an argument: `_` for values, one proof for its premises."""
    name = position.short(rule.name)
    return (
        f"({' '.join([name, *(proof if premise else '_' for premise in rule.arguments)])})" if rule.arguments else name
    )
