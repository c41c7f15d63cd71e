"""The negated goal, and what can be tried on it within the limits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from time import monotonic

from lemmata.agent.lean.session import Failure, Limits, Session, State
from lemmata.agent.refute.examples import Constructor
from lemmata.agent.refute.telescope import Binder, Role, Telescope, argument

_PATIENCE = 2.0  # seconds; running into this limit costs a restart of Lean, so that heartbeats must come first


class Bench:
    """The state `h : ∀ …` ⊢ False, steps from it with a deadline, and a record of the states to forget."""

    def __init__(
        self, session: Session, telescope: Telescope, negated: State, definitions: Sequence[str], seconds: float
    ):
        self.session = session
        self.telescope = telescope
        self.definitions = tuple(definitions)
        self.deadline = monotonic() + seconds
        self.states = [negated]
        head = negated.goals[0].target if negated.goals else ""
        self.head = "@h" if re.match(r"¬\s*\(?\s*∀[^,]*[{\[⦃]", head) else "h"
        self.start = self.step(negated, "intro h")
        self._constructors: dict[str, tuple[Constructor, ...]] = {}

    @property
    def left(self) -> float:
        return self.deadline - monotonic()

    def step(self, state: State, tactic: str, heartbeats: int = 2000) -> State | None:
        """The new state, or None when the tactic failed or no time is left."""
        outcome = self.attempt(state, tactic, heartbeats)
        return None if isinstance(outcome, str) else outcome

    def attempt(self, state: State, tactic: str, heartbeats: int = 2000) -> State | str:
        """The new state, or the message with which the tactic failed."""
        if self.left <= 0:
            return "no time left"
        outcome = self.session.step(state, tactic, Limits(heartbeats, max(_PATIENCE, self.left)))
        if isinstance(outcome, Failure):
            return outcome.message
        self.states.append(outcome)
        return outcome

    def closes(self, state: State, tactic: str, heartbeats: int = 2000) -> bool:
        after = self.step(state, tactic, heartbeats)
        return after is not None and not after.goals

    def application(self, values: dict[str, str], proofs: Sequence[str]) -> str:
        """`h` on the values, with a proof for each hypothesis in order."""
        remaining = iter(proofs)
        return " ".join([self.head, *(_argument(binder, values, remaining) for binder in self.telescope.binders)])

    def constructors(self, type_: str) -> Sequence[Constructor]:
        """The constructors of an inductive type: the cases into which Lean splits a variable of it."""
        if type_ not in self._constructors:
            self._constructors[type_] = self._split(type_)
        return self._constructors[type_]

    def _split(self, type_: str) -> tuple[Constructor, ...]:
        if self.start is None:
            return ()
        asked = self.step(self.start, f"refine (fun (_ : {type_} → False) => ?_) (fun split => ?_)")
        if asked is None or len(asked.goals) != 2:
            return ()
        one = self.session.focus(asked, 1)
        self.states.append(one)
        known = {h.name for h in one.goals[0].hypotheses if h.name != "split"}
        after = self.step(one, "cases split")
        if after is None:
            return ()
        head = type_.split()[0]
        found: list[Constructor] = []
        for goal in after.goals:
            fields = [h for h in goal.hypotheses if h.name not in known]
            name = (goal.case or "mk").rpartition(".")[2]
            found.append(Constructor(f"{head}.{name}", tuple(h.type for h in fields)))
        return tuple(found)

    def close(self) -> None:
        self.session.forget(self.states)
        self.states = []


def _argument(binder: Binder, values: dict[str, str], proofs: Iterator[str]) -> str:
    if binder.role is Role.INSTANCE:
        return "inferInstance"
    if binder.role is Role.PROOF:
        return f"(by {next(proofs)})"
    return argument(values[binder.name])
