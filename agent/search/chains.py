"""Chains `a <;> b <;> c` taken apart: the same proof with one tactic a line and a block for each goal."""

from __future__ import annotations

import re
from collections.abc import Callable

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import Session, State
from lemmata.agent.policy.terms import split_top
from lemmata.agent.search.naming import HOLE, VARIANTS, layout
from lemmata.agent.search.proof import Step

Run = Callable[[State, str], State | None]
_NAMED = ("cases ", "induction ", "fun_induction ", "fun_cases ")
_ONE_CASE = re.compile(r"(?P<head>[^\n]* with\n\| [^\n]*? => )(?P<body>[^\n]+)")


def links(tactic: str) -> list[str]:
    """The tactics of a chain, first to last; one for a tactic that is no chain."""
    found: list[str] = []
    rest = tactic
    while "\n" not in rest and (pieces := split_top(rest, frozenset({"<;>"}))):
        found.append(pieces[0])
        rest = pieces[2]
    return [*found, rest]


class Chains:
    """`run` tries a tactic on a state (None: it failed, or there is no time left)."""

    def __init__(self, session: Session, run: Run) -> None:
        self._session = session
        self._run = run

    def opened(self, state: State, tactic: str) -> Step | None:
        """A structured proof of the state's one goal by the links of the chain; None where that does not come out."""
        if (match := _ONE_CASE.fullmatch(tactic)) and len(links(match["body"])) > 1:
            head = match["head"] + HOLE
            result = self._run(state, head)
            if result is None or len(result.goals) != 1:
                return None
            child = self._prove(result, links(match["body"]))
            return None if child is None else Step(head, (child,))
        parts = links(tactic)
        return self._prove(state, parts) if len(parts) > 1 else None

    def _prove(self, state: State, parts: list[str]) -> Step | None:
        if not parts:
            return None
        first, rest = _bare(parts[0]), parts[1:]
        if first.startswith("try "):
            return self._with(state, first[4:], rest) or self._prove(state, rest)
        if first.startswith("first |"):
            choices = (self._with(state, choice.strip(), rest) for choice in first[7:].split(" | "))
            return next((step for step in choices if step is not None), None)
        return self._with(state, first, rest)

    def _with(self, state: State, tactic: str, rest: list[str]) -> Step | None:
        result = self._run(state, tactic)
        if result is None:
            return None
        if not result.goals or not rest or (result.coupled and len(result.goals) > 1):
            self._session.forget((result,))
            return None if result.goals else Step(tactic)
        tactic, result = self._laid_out(state, tactic, result)
        children: list[Step] = []
        for index in range(len(result.goals)):
            part = self._session.focus(result, index)
            child = self._prove(part, rest)
            self._session.forget((part,))
            if child is None:
                break
            children.append(child)
        complete = len(children) == len(result.goals)
        self._session.forget((result,))
        return Step(tactic, tuple(children)) if complete else None

    def _laid_out(self, state: State, tactic: str, result: State) -> tuple[str, State]:
        if not tactic.startswith(_NAMED):
            return tactic, result
        before: Goal = state.goals[0]
        for variant in range(VARIANTS):
            structured = layout(tactic, before, result.goals, variant)
            if structured is None:
                break
            named = self._run(state, structured)
            if named is not None and len(named.goals) == len(result.goals):
                self._session.forget((result,))
                return structured, named
            if named is not None:
                self._session.forget((named,))
        return tactic, result


def _bare(tactic: str) -> str:
    """Without brackets around it."""
    return tactic[1:-1].strip() if tactic.startswith("(") and tactic.endswith(")") else tactic
