"""The protocol of a tactic source: what it sees of a proof attempt, and what it proposes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Protocol, runtime_checkable

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Lemma
from lemmata.agent.policy.shapes import Proposition, is_proposition, proposition
from lemmata.agent.policy.terms import ROOT, atoms, symbols

_EXPORTED = frozenset({"insert", "singleton", "max", "min", "bind", "pure", "default", "repr", "toString", "decide"})
"""What the library's classes export: a file's own function of that name is ambiguous outside a namespace."""


class Cost(Enum):
    """What a tactic is expected to cost the engine; the search grants limits by it."""

    CHEAP = "cheap"  # well under 10 ms
    AUTOMATION = "automation"  # may run for seconds: cut short first, tried longer later


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One tactic for the first goal. `log_prior` <= 0: the natural logarithm of how likely it is the next step.

    `named`: the tactic is a bare `cases`, `induction`, `fun_cases` or `fun_induction`, whose alternatives the search
    names and lays out. `safe`: it loses nothing, so that its success makes the alternatives pointless.
    """

    tactic: str
    log_prior: float
    source: str
    cost: Cost = Cost.CHEAP
    named: bool = False
    safe: bool = False

    def __post_init__(self) -> None:
        if not self.log_prior <= 0 or math.isnan(self.log_prior):
            raise ValueError(f"log_prior of {self.tactic!r} is {self.log_prior}, which is no log-probability")


@dataclass(frozen=True)
class Position:
    """What a source sees: the goal, the file above the hole, and the tactics that led here, outermost first."""

    goal: Goal
    context: FileContext
    history: tuple[str, ...] = ()

    @cached_property
    def target(self) -> Proposition:
        return proposition(self.goal.target)

    @cached_property
    def predicates(self) -> frozenset[str]:
        """Names that are propositions or become ones when applied: the file's, and variables of the goal."""
        local = (h.name for h in self.goal.hypotheses if h.type == "Prop" or h.type.endswith("→ Prop"))
        return self.context.predicates | frozenset(local)

    @cached_property
    def facts(self) -> tuple[Hypothesis, ...]:
        """Accessible hypotheses that are propositions."""
        return tuple(h for h in self.goal.hypotheses if h.accessible and is_proposition(h.type, self.predicates))

    @cached_property
    def data(self) -> tuple[Hypothesis, ...]:
        """Accessible hypotheses that are neither propositions, sorts nor instances."""
        sorts = ("Type", "Sort", "Prop")
        return tuple(
            h
            for h in self.goal.hypotheses
            if h.accessible and h not in self.facts and not h.type.startswith(sorts) and not h.name.startswith("inst")
        )

    @cached_property
    def goal_symbols(self) -> frozenset[str]:
        return symbols(self.goal.target)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The target and the types of all facts."""
        return (self.goal.target, *(fact.type for fact in self.facts))

    @cached_property
    def all_symbols(self) -> frozenset[str]:
        return frozenset().union(*(symbols(text) for text in self.texts))

    @cached_property
    def defined(self) -> tuple[str, ...]:
        """Names of the file's definitions that `simp` may unfold in this goal, those that they mention included."""
        return tuple(self.short(d.name) for d in self.context.unfolding(*self.texts) if not d.loops)

    @cached_property
    def written(self) -> frozenset[str]:
        """The symbols in the bodies of the definitions that the goal mentions, directly or not."""
        return frozenset().union(*(symbols(d.body) for d in self.context.unfolding(*self.texts)))

    @cached_property
    def laws(self) -> tuple[Lemma, ...]:
        """The laws of the structures and classes whose values and instances the goal has."""
        heads = {(atoms(h.type) or [""])[0] for h in self.goal.hypotheses}
        kinds = (self.context.inductive(head) for head in sorted(heads))
        return tuple(law for kind in kinds if kind is not None for law in kind.laws)

    def short(self, name: str) -> str:
        """A file's name as one writes it here: without the namespace, unless a hypothesis has that name; from the root
        where Lean prints it so.
        """
        if name in _EXPORTED or ROOT + name in self.all_symbols:
            return ROOT + name
        namespace = self.context.namespace
        while namespace:
            inner = name.removeprefix(namespace + ".")
            if inner != name and inner.split(".")[0] not in self.goal.names and name not in self.context.protected:
                return inner
            namespace = namespace.rpartition(".")[0]
        return name

    def count(self, *heads: str) -> int:
        """How many tactics of the history begin with one of the words."""
        return sum(1 for tactic in self.history if tactic.split(maxsplit=1)[0] in heads)


class TacticSource(Protocol):
    """Proposes tactics for one goal, in any order. Must be deterministic and quick (about 1 ms)."""

    @property
    def name(self) -> str: ...

    def suggest(self, position: Position) -> Iterable[Suggestion]: ...


class TacticPolicy(Protocol):
    """Ranks what all sources propose for a goal, best first, without duplicates."""

    def rank(self, position: Position) -> list[Suggestion]: ...


@runtime_checkable
class ReservingPolicy(TacticPolicy, Protocol):
    """Has more to propose for a goal on which what `rank` proposed has not led to the end. That may take longer."""

    def reserve(self, position: Position) -> list[Suggestion]: ...


class ProgressPredictor(Protocol):
    """Estimates how many more steps a goal needs; `math.inf` for a goal that is held to be hopeless."""

    def steps_remaining(self, goal: Goal) -> float: ...
