"""Loops of which something is claimed that does not follow from their invariants, with what the Horn engine adds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import For, Function, Module, While
from lemmata.translators.obligations.terms import Lit, Op, Term, Var
from lemmata.translators.obligations.types import Type
from lemmata.translators.obligations.walk import free_variables, subterms
from lemmata.translators.python.invariants.broken import Answer, Judge
from lemmata.translators.python.invariants.claimed import terms_in_loop
from lemmata.translators.python.invariants.horn import client
from lemmata.translators.python.invariants.horn.clauses import (
    Unknown,
    clause_of,
    defines,
    signature,
    speaks_of_unknowns,
    unknown_of,
    with_unknowns,
)
from lemmata.translators.python.invariants.horn.reading import Foreign, conditions
from lemmata.translators.python.invariants.rewrite import loops_of, replace_loop
from lemmata.translators.python.invariants.samples import samples
from lemmata.translators.python.invariants.show import shown
from lemmata.translators.python.invariants.stronger import canonical
from lemmata.translators.python.invariants.watch import visits, withstand
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc import shape
from lemmata.translators.python.vc.path import Condition
from lemmata.translators.python.vc.proof.prover import Prover
from lemmata.translators.python.vc.tries import NotProvable

MOST_VARIABLES = 14
CHECK_SECONDS = 2.0


def strengthened(module: Module, original: Function, found: Function, circle: tuple[str, ...] = ()) -> Function:
    """`found`, which has guesses that `original` lacks, with further invariants where Z3 refutes conditions with those
    that it has and the Horn engine finds what they lack. Guesses with products, which nobody decides, are left out
    where all conditions hold without them."""
    if not loops_of(found.body):
        return found
    try:
        linear = _linear(original, found)
        if linear is not found:
            better = _better(module, linear, circle)
            if not _open(module, better, circle).any:
                return better
        return _better(module, found, circle)
    except (NotProvable, RecursionError):
        return found


@dataclass(frozen=True)
class _Open:
    """The conditions that do not follow from the invariants that are there; whether there are any of which that is not
    known to be so."""

    refuted: frozenset[object]
    any: bool


def _better(module: Module, function: Function, circle: tuple[str, ...]) -> Function:
    """With what the Horn engine finds."""
    wanted = _open(module, function, circle).refuted
    if not wanted:
        return function
    unknowns = _unknowns(module, function)
    prover = Prover(with_unknowns(function, unknowns), _functions(module, function), circle)
    prover.main()
    clauses = [clause_of(each).text() for each in prover.conditions if defines(each)]
    queries = [each for each in prover.conditions if _key(each) in wanted and speaks_of_unknowns(each)]
    if not clauses or not queries:
        return function
    answer = client.solve(dict(map(signature, unknowns)), clauses, [clause_of(each).text() for each in queries])
    better = function
    for unknown in unknowns:
        try:
            found = conditions(answer.get(unknown.name, []), unknown.variables)
        except Foreign:
            return function
        better = _with(module, better, unknown, found)
    return better


def _linear(original: Function, found: Function) -> Function:
    """Without guesses in which variables are multiplied."""
    for old, new in zip(loops_of(original.body), loops_of(found.body), strict=True):
        kept = tuple(term for term in new.invariants if term in old.invariants or not _multiplies(term))
        if len(kept) < len(new.invariants):
            current = next(each for each in loops_of(found.body) if each.span == new.span and type(each) is type(new))
            found = replace(found, body=replace_loop(found.body, current, replace(current, invariants=kept)))
    return found


def _multiplies(term: Term) -> bool:
    return any(
        isinstance(each, Op) and each.operator is O.MUL and not any(isinstance(part, Lit) for part in each.arguments)
        for each in subterms(term)
    )


def _functions(module: Module, function: Function) -> dict[str, Function]:
    return {**module.functions, function.name: function}


def _open(module: Module, function: Function, circle: tuple[str, ...]) -> _Open:
    prover = Prover(function, _functions(module, function), circle)
    prover.main()
    judge = Judge(CHECK_SECONDS)
    refuted: set[object] = set()
    left = False
    for condition in prover.conditions:
        clause = clause_of(condition)
        if condition.span in prover.unmeasured or judge.formula(clause.text()) is Answer.HOLDS:
            continue
        answer = judge.condition(condition)
        left |= answer is not Answer.HOLDS
        if answer is Answer.BROKEN or (answer is Answer.NO_FORM and clause.exact):
            refuted.add(_key(condition))
    return _Open(frozenset(refuted), left)


def _key(condition: Condition) -> object:
    """What stays the same when unknown predicates stand among the invariants."""
    return condition.kind, condition.span, condition.goal_text


def _unknowns(module: Module, function: Function) -> list[Unknown]:
    arguments = samples(module, function)
    types: dict[str, Type] = {}
    shape.variables_of(function.body, types)
    types.update((parameter.name, parameter.type) for parameter in function.parameters)
    made: list[Unknown] = []
    for number, loop in enumerate(loops_of(function.body)):
        seen = visits(module, function, loop, arguments)
        if not seen:
            continue
        known = frozenset.intersection(*map(frozenset, seen))
        variables = [each for each in _variables(function, loop, types) if each.name in known]
        unknown = unknown_of(number, loop, variables[:MOST_VARIABLES])
        if unknown is not None:
            made.append(unknown)
    return made


def _variables(function: Function, loop: While | For, types: dict[str, Type]) -> Iterable[Var]:
    """What a loop's invariant may speak of: what the loop changes, then what it reads, then parameters."""
    names = dict.fromkeys(assigned_in(loop.body))
    if isinstance(loop, For) and shape.counting(loop) is not None:
        types = {**types, loop.variables[0].name: loop.variables[0].type}
        names[loop.variables[0].name] = None
    elif isinstance(loop, For) and loop.done is not None:
        types = {**types, loop.done.name: loop.done.type}
        names[loop.done.name] = None
    names.update(dict.fromkeys(name for term in terms_in_loop(loop) for name in free_variables(term)))
    names.update(dict.fromkeys(parameter.name for parameter in function.parameters))
    return [Var(name, types[name]) for name in names if name in types and "'" not in name]


def _with(module: Module, function: Function, unknown: Unknown, found: Sequence[Term]) -> Function:
    """With what was found at one loop, as far as runs do not refute it and it has a text."""
    loop = loops_of(function.body)[unknown.loop]
    given = {canonical(term) for term in loop.invariants}
    new = [term for term in found if canonical(term) not in given]
    if not new or any(shown(term) is None for term in new):
        return function
    seen = visits(module, function, loop, samples(module, function))
    if len(withstand(module, replace(loop, invariants=(*loop.invariants, *new)), new, seen)) < len(new):
        return function
    better = replace(loop, invariants=(*loop.invariants, *new))
    return replace(function, body=replace_loop(function.body, loop, better))
