"""Verification conditions as Horn clauses: an unknown predicate at each loop that lacks something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lemmata.translators.obligations.program import For, Function, While
from lemmata.translators.obligations.terms import Call, Term, Var
from lemmata.translators.obligations.types import BOOL
from lemmata.translators.python.invariants.horn.abstraction import Abstraction, sort_of
from lemmata.translators.python.invariants.rewrite import loops_of, replace_loop
from lemmata.translators.python.vc.path import Condition, Defined, Known

STEM = "⟨invariant⟩"  # no function of a source has that name


@dataclass(frozen=True)
class Unknown:
    """The predicate of the loop of that number, over the loop's variables."""

    loop: int
    variables: tuple[Var, ...]

    @property
    def name(self) -> str:
        return f"i{self.loop}"

    @property
    def term(self) -> Term:
        return Call(f"{STEM}{self.loop}", self.variables, BOOL)


@dataclass(frozen=True)
class Clause:
    """`variables`: sorts by name; `hypotheses` imply `head`, both SMT-LIB text. `exact`: whether the head says all that
    the condition does."""

    variables: Mapping[str, str]
    hypotheses: tuple[str, ...]
    head: str
    exact: bool = True

    def text(self) -> str:
        """The clause, closed."""
        body = f"(=> (and true {' '.join(self.hypotheses)}) {self.head})"
        binders = " ".join(f"({name} {sort})" for name, sort in self.variables.items())
        return f"(forall ({binders}) {body})" if binders else body


def with_unknowns(function: Function, unknowns: Sequence[Unknown]) -> Function:
    """The function with the unknown predicates among its invariants."""
    for unknown in unknowns:
        loop = loops_of(function.body)[unknown.loop]
        new = replace(loop, invariants=(*loop.invariants, unknown.term))
        function = replace(function, body=replace_loop(function.body, loop, new))
    return function


def unknown_of(number: int, loop: While | For, variables: Sequence[Var]) -> Unknown | None:
    """A predicate over those of the variables that have a form; None where there are none."""
    known = tuple(variable for variable in variables if sort_of(variable.type) is not None)
    return Unknown(number, known) if known else None


def speaks_of_unknowns(condition: Condition) -> bool:
    """Whether something unknown is assumed."""
    return any(_unknown(entry.term) is not None for entry in condition.path if isinstance(entry, Known) and entry.term)


def defines(condition: Condition) -> bool:
    """Whether an unknown predicate is what the condition claims."""
    return _unknown(condition.goal) is not None


def clause_of(condition: Condition) -> Clause:
    """The condition in the abstraction."""
    made = Abstraction()
    hypotheses: list[str] = []
    for entry in condition.path:
        if isinstance(entry, Known):
            meaning = entry.term if entry.term is not None else entry.meaning
            if meaning is not None:
                hypotheses.append(_formula(made, meaning))
        elif isinstance(entry, Defined) and sort_of(entry.type) is not None:
            left, right = made.value(Var(entry.name, entry.type)), made.value(entry.value)
            hypotheses.append(f"(= {left} {right})")
    before = made.inexact
    head = _formula(made, condition.goal)
    return Clause(dict(made.sorts), (*made.facts, *hypotheses), head, made.inexact == before)


def _formula(made: Abstraction, term: Term) -> str:
    call = _unknown(term)
    if call is None:
        return made.boolean(term)
    arguments = " ".join(made.value(argument) or "0" for argument in call.arguments)
    return f"(i{call.function.removeprefix(STEM)} {arguments})"


def _unknown(term: Term | None) -> Call | None:
    return term if isinstance(term, Call) and term.function.startswith(STEM) else None


def signature(unknown: Unknown) -> tuple[str, list[str]]:
    """The predicate's name and the sorts of its arguments."""
    return unknown.name, [sort_of(variable.type) or "Int" for variable in unknown.variables]
