"""Functions completed with what they lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import For, Function, Module, While
from lemmata.translators.obligations.terms import Op, Quantifier, Term
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.invariants.entry import with_entries, without_idle
from lemmata.translators.python.invariants.measures import loop_measure, recursion_measures
from lemmata.translators.python.invariants.rewrite import loops_of, replace_loop
from lemmata.translators.python.invariants.samples import samples
from lemmata.translators.python.invariants.stronger import canonical, strongest, without_weaker
from lemmata.translators.python.invariants.templates import candidates
from lemmata.translators.python.invariants.watch import visits, withstand
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc.components import callees
from lemmata.translators.python.vc.shape import terms_within


def completed(module: Module, circle: Sequence[Function]) -> list[Function]:
    """Functions that call one another, or one that does not, with measures and invariants where the source gives
    none."""
    arguments = {each.name: samples(module, each) for each in circle if loops_of(each.body) or _calls(each, circle)}
    measures = recursion_measures(module, circle, arguments) if arguments and _calls(circle[0], circle) else {}
    return [_completed(module, each, measures.get(each.name), arguments.get(each.name, [])) for each in circle]


def _calls(function: Function, circle: Sequence[Function]) -> bool:
    return any(each.name in callees(function) for each in circle)


def _completed(
    module: Module, function: Function, measure: Term | None, arguments: list[tuple[object, ...]]
) -> Function:
    if measure is not None:
        function = replace(function, measure=measure)
    function = with_entries(function)
    for loop in loops_of(function.body):
        new = _loop(module, function, loop, arguments)
        if new is not loop:
            function = _swap(function, loop, new)
    return without_idle(function)


def _swap(function: Function, old: While | For, new: While | For) -> Function:
    current = next((each for each in loops_of(function.body) if each.span == old.span and type(each) is type(old)), old)
    whole = replace(current, invariants=new.invariants)
    if isinstance(whole, While) and isinstance(new, While):
        whole = replace(whole, measure=new.measure)
    return replace(function, body=replace_loop(function.body, current, whole))


def _loop(module: Module, function: Function, loop: While | For, arguments: list[tuple[object, ...]]) -> While | For:
    new = loop
    current = next((each for each in loops_of(function.body) if each.span == loop.span), loop)
    seen = visits(module, function, current, arguments)
    if isinstance(new, While) and isinstance(current, While) and new.measure is None:
        known = frozenset.intersection(*map(frozenset, seen)) if seen else frozenset()
        measure = loop_measure(module, function, current, arguments, known)
        if measure is not None:
            new = replace(new, measure=measure)
    given = {canonical(term) for term in new.invariants}
    guesses = [term for term in candidates(function, current, seen) if canonical(term) not in given]
    if new.invariants:
        guesses = [term for term in guesses if _matters(term, function, current)]
    kept = without_weaker(strongest(withstand(module, current, guesses, seen), new.invariants))
    if kept:
        new = replace(new, invariants=(*new.invariants, *kept))
    return new


def _matters(guess: Term, function: Function, loop: While | For) -> bool:
    """Whether a bound may be needed beside given invariants: it speaks of what the loop tests, indexes or divides by,
    or it says what the contract says."""
    changing = set(assigned_in(loop.body)) & set(free_variables(guess))
    tested = [loop.condition] if isinstance(loop, While) else []
    needed = [demand.condition for term in terms_within(loop.body) for demand in demands(term)]
    spoken = {name for term in (*tested, *needed) for name in free_variables(term)}
    said = isinstance(guess, Quantifier) or (isinstance(guess, Op) and guess.operator in (O.OR, O.CONTAINS))
    return changing <= spoken or said
