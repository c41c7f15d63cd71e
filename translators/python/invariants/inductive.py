"""Guessed invariants, less those of which Z3 finds a round that breaks them (Houdini, Flanagan and Leino, FME 2001)."""

from __future__ import annotations

from dataclasses import replace

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.program import For, Function, Module, While
from lemmata.translators.obligations.terms import Term
from lemmata.translators.python.invariants.broken import Answer, Judge
from lemmata.translators.python.invariants.rewrite import loops_of, replace_loop
from lemmata.translators.python.vc.proof.prover import Prover
from lemmata.translators.python.vc.tries import NotProvable

MARK = 1 << 20  # columns from here on tell guesses apart
SECONDS = 3.0
ROUNDS = 8
_KINDS = (Kind.INVARIANT_INITIALLY, Kind.INVARIANT_PRESERVED)


def inductive(module: Module, original: Function, found: Function, circle: tuple[str, ...] = ()) -> Function:
    """What was found, less the guesses that a round of their loop need not keep. What Z3 does not know stays."""
    given = {span: loop.invariants for loop in loops_of(original.body) if (span := loop.span) is not None}
    function, guesses = _marked(found, given)
    if not guesses:
        return found
    judge = Judge(SECONDS)
    dropped: set[Span] = set()
    for _ in range(ROUNDS):
        try:
            prover = Prover(function, {**module.functions, function.name: function}, circle)
            prover.main()
        except (NotProvable, RecursionError):
            return found
        conditions = [item for item in (*prover.aside, *prover.conditions) if item.kind in _KINDS]
        bad = {item.span for item in conditions if item.span in guesses and judge.condition(item) is Answer.BROKEN}
        if not bad:
            break
        dropped |= bad
        function = _without(function, dropped)
    return function if dropped else found


def _marked(function: Function, given: dict[Span, tuple[Term, ...]]) -> tuple[Function, dict[Span, Term]]:
    """The function with a place of its own for each guess, and the guesses by their places."""
    guesses: dict[Span, Term] = {}
    for loop in loops_of(function.body):
        place = loop.span
        if place is None:
            continue
        terms: list[Term] = []
        for term in loop.invariants:
            if term not in given.get(place, ()):
                column = MARK + len(guesses)
                own = Span(place.file, place.line, column, place.line, column)
                term = replace(term, span=own)
                guesses[own] = term
            terms.append(term)
        function = _with(function, loop, tuple(terms))
    return function, guesses


def _without(function: Function, dropped: set[Span]) -> Function:
    for loop in loops_of(function.body):
        function = _with(function, loop, tuple(term for term in loop.invariants if term.span not in dropped))
    return function


def _with(function: Function, loop: While | For, invariants: tuple[Term, ...]) -> Function:
    current = next(item for item in loops_of(function.body) if item.span == loop.span and type(item) is type(loop))
    return replace(function, body=replace_loop(function.body, current, replace(current, invariants=invariants)))
