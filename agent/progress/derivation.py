"""How many steps rules need for a goal: backward chaining over printed terms, with every step counted.

The rules are those of the file's inductive predicates and the goal's hypotheses. It is a heuristic of the kind that
planning uses (the cost of a relaxed plan): side conditions that can be computed are, others count as one step; nothing
is proved by it. Work is bounded, so that it takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.shapes import Shape, conclusion, conjuncts, proposition
from lemmata.agent.policy.terms import atoms
from lemmata.agent.progress.expressions import Term, ground, parse, renamed, resolved, unified, value

MOST = 1_500  # rules and facts that are tried
DEEPEST = 110
LARGEST = 800  # nodes of a goal: rules can make goals grow exponentially
LONGEST = 3_000  # characters of a target or a hypothesis that is looked at
_COMPARE = {"=": "=", "≠": "≠", "<": "<", "≤": "≤", ">": ">", "≥": "≥", "∣": "∣"}


@dataclass(frozen=True, slots=True)
class Estimate:
    """`steps`: at least 1. `unknown`: how many of them are goals about which nothing was known, counted as one step
    each. `cut`: the bound on the work was reached. `cases`: values that were told apart.
    """

    steps: int
    unknown: int = 0
    cut: bool = False
    cases: int = 0


@dataclass(frozen=True, slots=True)
class _Rule:
    """A clause: its conclusion, and premises, which are propositions in its own variables."""

    conclusion: Term
    premises: tuple[Term, ...]
    variables: frozenset[str]


_Cost = tuple[int, int]  # steps, unknown
_Answer = tuple[_Cost, dict[str, Term]]


def estimate(goal: Goal, context: FileContext) -> Estimate:
    """The number of steps of the goal by its rules."""
    if len(goal.target) > LONGEST:
        return Estimate(1, 1, cut=True)
    try:
        return _Chaining(goal, context).estimate()
    except RecursionError:
        return Estimate(1, 1, cut=True)


def relation(text: str) -> Term:
    """A proposition as a term: relations are heads, `∧` is one too; what has binders is opaque."""
    view = proposition(text)
    match view.shape:
        case Shape.RELATION:
            return Term(view.operator, (parse(view.parts[0]), parse(view.parts[1])))
        case Shape.AND:
            return Term("∧", (relation(view.parts[0]), relation(view.parts[1])))
        case Shape.ATOM:
            return parse(view.text)
        case _:
            return Term(view.text)


class _Chaining:
    def __init__(self, goal: Goal, context: FileContext) -> None:
        self._goal, self._context = goal, context
        self._rules: dict[str, list[_Rule]] = {}
        self._facts: dict[str, list[Term]] = {}
        self._known: dict[Term, _Cost | None] = {}
        self._fresh = 0
        self._left = MOST
        self._cases = 0
        self._complete = frozenset(kind.name.rpartition(".")[2] for kind in context.inductives if kind.is_predicate)
        for kind in context.inductives:
            for rule in kind.rules:
                names = frozenset(binder.name for binder in rule.variables)
                self._add(relation(rule.conclusion), rule.premises, names)
        for hypothesis in goal.hypotheses:
            if len(hypothesis.type) <= LONGEST:
                self._assume(hypothesis.type)

    def _add(self, final: Term, premises: Sequence[str], names: frozenset[str]) -> None:
        made = _Rule(final, tuple(map(relation, premises)), names)
        self._rules.setdefault(final.head, []).append(made)

    def _assume(self, text: str) -> None:
        variables, premises, final = conclusion(text)
        if variables or premises:
            self._add(relation(final), premises, frozenset(binder.name for binder in variables))
        else:
            term = relation(final)
            self._facts.setdefault(term.head, []).append(term)

    def estimate(self) -> Estimate:
        facts = {hypothesis.type for hypothesis in self._goal.hypotheses}
        if any(f"¬{fact}" in facts for fact in facts):
            return Estimate(1)
        steps, unknown = self._statement(self._goal.target)
        return Estimate(max(1, steps), unknown, self._left <= 0, self._cases)

    def _statement(self, text: str) -> _Cost:
        """A goal with connectives."""
        variables, premises, final = conclusion(text)
        if variables or premises:
            for premise in premises:
                self._assume(premise)
            steps, unknown = self._statement(final)
            return steps + 1, unknown
        parts = conjuncts(text)
        if len(parts) > 1:
            costs = [self._statement(part) for part in parts]
            return 1 + sum(cost[0] for cost in costs), sum(cost[1] for cost in costs)
        view = proposition(text)
        if view.shape is Shape.IFF:
            costs = [self._statement(f"{a} → {b}") for a, b in (view.parts, view.parts[::-1])]
            return 1 + sum(cost[0] for cost in costs), sum(cost[1] for cost in costs)
        if view.shape is Shape.NOT:
            self._assume(view.parts[0])
            return 2, 1
        if view.shape is Shape.EXISTS:
            return 2, 1
        term = relation(text)
        found = self._closed(term, DEEPEST)
        if found is None:
            found = self._by_cases(term)
        return found or (1, 1)

    def _closed(self, term: Term, depth: int) -> _Cost | None:
        """The least number of steps for a goal without open variables; one step where it is too deep."""
        if depth <= 0:
            self._left = 0
            return (1, 1)
        if term not in self._known:
            self._known[term] = None  # while it is looked at: a proof of it by itself is none
            best: _Cost | None = None
            for cost, _ in self._answers(term, {}, depth):
                if best is None or cost < best:
                    best = cost
            self._known[term] = best
        return self._known[term]

    def _answers(self, term: Term, bindings: dict[str, Term], depth: int) -> Iterator[_Answer]:
        """Ways to a goal, each with what it says of open variables."""
        term = resolved(term, bindings)
        self._left -= 1
        if _room(term, LARGEST) < 0:
            return
        for fact in self._facts.get(term.head, ()):
            self._left -= 1
            if self._left <= 0:
                return
            if (after := unified(fact, term, bindings)) is not None:
                yield (1, 0), after
                if after == bindings:
                    return
        if term.head == "∧" and len(term.arguments) == 2:
            yield from self._all(term.arguments, bindings, depth, (1, 0))
            return
        if term.head in _COMPARE and len(term.arguments) == 2:
            yield from self._compared(term, bindings)
            return
        for rule in self._rules.get(term.head, ()):
            if self._left <= 0 or depth <= 0:
                return
            self._left -= 1
            self._fresh += 1
            mark = f"~{self._fresh}"
            after = unified(renamed(rule.conclusion, rule.variables, mark), term, bindings)
            if after is not None:
                premises = tuple(renamed(premise, rule.variables, mark) for premise in rule.premises)
                yield from self._all(premises, after, depth - 1, (1, 0))
        if term.head not in self._complete and term.head not in self._rules and term.head not in self._facts:
            yield (1, 1), bindings

    def _all(self, goals: Sequence[Term], bindings: dict[str, Term], depth: int, so_far: _Cost) -> Iterator[_Answer]:
        if not goals:
            yield so_far, bindings
            return
        first = resolved(goals[0], bindings)
        if ground(first) and (first.head in self._rules or first.head in self._complete):
            cost = self._closed(first, depth)
            if cost is not None:
                yield from self._all(goals[1:], bindings, depth, (so_far[0] + cost[0], so_far[1] + cost[1]))
            return
        for cost, after in self._answers(first, bindings, depth):
            yield from self._all(goals[1:], after, depth, (so_far[0] + cost[0], so_far[1] + cost[1]))

    def _compared(self, term: Term, bindings: dict[str, Term]) -> Iterator[_Answer]:
        left, right = term.arguments
        if term.head == "=" and (after := unified(left, right, bindings)) is not None:
            yield (1, 0), after
            return
        a, b = value(left), value(right)
        if a is None or b is None:
            yield (1, 0 if ground(term) else 1), bindings
            return
        holds = {
            "=": a == b,
            "≠": a != b,
            "<": a < b,
            "≤": a <= b,
            ">": a > b,
            "≥": a >= b,
            "∣": b % a == 0 if a else b == 0,
        }
        if holds[term.head]:
            yield (1, 0), bindings

    def _by_cases(self, term: Term) -> _Cost | None:
        """The goal for each constructor of a variable in it, with the goal for smaller values as hypotheses."""
        for hypothesis in self._goal.hypotheses:
            kind = self._context.inductive((atoms(hypothesis.type) or [""])[0])
            if kind is None or kind.is_predicate or kind.structure or not _occurs(hypothesis.name, term):
                continue
            steps, unknown = 1, 0
            for constructor, recursive in _constructors(kind.body, kind.name):
                self._cases += 1
                inner = [Term(f"{constructor}{place}") for place in range(len(recursive))]
                shown = _put(term, hypothesis.name, Term(constructor, tuple(inner)))
                smaller = [_put(term, hypothesis.name, new) for new, own in zip(inner, recursive, strict=True) if own]
                for one in smaller:
                    self._facts.setdefault(one.head, []).append(one)
                cost = self._closed(shown, DEEPEST) or (1, 1)
                for one in smaller:
                    self._facts[one.head].remove(one)
                steps, unknown = steps + cost[0], unknown + cost[1]
            return steps, unknown
        return None


def _constructors(body: str, name: str) -> Iterator[tuple[str, list[bool]]]:
    """Each constructor with, for each of its arguments, whether it is of the type itself."""
    own = name.rpartition(".")[2]
    for piece in body.split("|")[1:]:
        pieces = atoms(piece.strip())
        if not pieces:
            continue
        arguments: list[bool] = []
        for part in pieces[1:]:
            if part.startswith("(") and ":" in part:
                names, _, kind = part[1:-1].partition(":")
                arguments += [kind.strip() == own] * len(names.split())
        if ":" in pieces[1:2]:
            kinds = piece.partition(":")[2].split("→")
            arguments = [kind.strip() == own for kind in kinds[:-1]]
        yield pieces[0], arguments


def _room(term: Term, most: int) -> int:
    """How many nodes fewer than `most` a term has; negative where it has more, without looking at all of them."""
    most -= 1
    for argument in term.arguments:
        if most < 0:
            break
        most = _room(argument, most)
    return most


def _occurs(name: str, term: Term) -> bool:
    return (term.head == name and not term.arguments) or any(_occurs(name, argument) for argument in term.arguments)


def _put(term: Term, name: str, new: Term) -> Term:
    if not term.arguments:
        return new if term.head == name else term
    return Term(term.head, tuple(_put(argument, name, new) for argument in term.arguments))
