"""A session in Python for goals that the evaluator understands: only true counterexamples close."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Failure, FailureKind, HoleKind, Limits, OpenHole, State
from lemmata.agent.smt import syntax
from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import compile_term, sort_samples
from lemmata.agent.smt.operators import sort_of_type
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.sorts import Kind

_SAMPLES = sort_samples({Kind.NAT: range(30), Kind.INT: range(-15, 15)})
_REFUSED = Failure(FailureKind.ERROR, "the model does not know this tactic")


@dataclass
class ModelSession:
    """Accepts exactly the refutations `h values…` that evaluate to a contradiction. `accepting=False`: refuses all."""

    goal: Goal
    accepting: bool = True
    steps: list[str] = field(default_factory=list)

    def hole(self) -> OpenHole:
        return OpenHole(0, HoleKind.TACTIC, State(0, (self.goal,)))

    def enter(self, hole: int) -> OpenHole:
        return self.hole()

    def negate(self, state: State) -> State | Failure:
        return State(1, (Goal((), "¬∀ x, P"),))

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        self.steps.append(tactic)
        if not self.accepting and tactic != "intro h":
            return _REFUSED
        if tactic == "intro h":
            return State(2, (Goal((), "False"),))
        if state.id == 2 and (match := re.fullmatch(r"have := @?h ?(.*)", tactic)):
            return State(3 if self.refuted_by(match.group(1)) else 4, (Goal((), "False"),))
        if state.id == 1 and (match := re.fullmatch(r"exact fun h => absurd \(?@?h ?(.*?)\)? \(by decide\)", tactic)):
            return State(5, ()) if self.refuted_by(match.group(1)) else _REFUSED
        if state.id == 3 and "absurd this" in tactic:
            return State(5, ())
        return _REFUSED

    def refuted_by(self, arguments: str) -> bool:
        node = parse(f"h {re.sub(r'(?<=[(])by (?:[^()]|[(][^()]*[)])*(?=[)])', 'proof', arguments)}")
        if not isinstance(node, syntax.Application) or len(node.arguments) != len(self.goal.hypotheses):
            return False
        values = arguments_of(arguments)
        scope, env, facts = {}, {}, []
        for hypothesis, text in zip(self.goal.hypotheses, values, strict=True):
            type_ = parse(hypothesis.type)
            sort = None if type_ is None else sort_of_type(type_)
            if sort is None:
                facts.append(hypothesis.type)
                continue
            value = read_term(text, {}, sort)
            if value is None:
                return False
            scope[hypothesis.name], env[hypothesis.name] = sort, compile_term(value)({})
        terms = [read_term(text, scope, default_numerals=True) for text in (*facts, self.goal.target)]
        if None in terms:
            return False
        results = [compile_term(term, _SAMPLES, trust=True)(env) for term in terms if term is not None]
        return all(results[:-1]) and not results[-1]

    def focus(self, state: State, goal: int) -> State:
        return state

    def forget(self, states: Sequence[State]) -> None:
        pass

    def close(self) -> None:
        pass


def arguments_of(text: str) -> list[str]:
    """The space-separated arguments, brackets kept together."""
    found, depth, current = [], 0, ""
    for char in text + " ":
        depth += (char in "([⟨") - (char in ")]⟩")
        if char == " " and depth == 0:
            found += [current] if current else []
            current = ""
        else:
            current += char
    return found


def goal(target: str, hypotheses: Mapping[str, str] = {}) -> Goal:
    from lemmata.agent.lean.goal import Hypothesis

    return Goal(tuple(Hypothesis(name, type_) for name, type_ in hypotheses.items()), target)
