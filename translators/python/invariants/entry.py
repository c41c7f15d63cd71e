"""What parameters were at entry, as variables of their own, where a loop assigns the parameters.

Python has no name for them: guesses that speak of them are proved as others are, and not shown to the user.
"""

from __future__ import annotations

from dataclasses import replace

from lemmata.translators.obligations.program import Assign, Function
from lemmata.translators.obligations.terms import Var
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.invariants.rewrite import loops_of
from lemmata.translators.python.lower.assigned import assigned_in
from lemmata.translators.python.vc.shape import terms_within

PREFIX = "entry'"


def with_entries(function: Function) -> Function:
    """The function with such a variable for each parameter that one of its loops assigns."""
    assigned = {name for loop in loops_of(function.body) for name in assigned_in(loop.body)}
    parameters = tuple(each for each in function.parameters if each.name in assigned)
    if not parameters:
        return function
    start = Assign(tuple(Var(PREFIX + each.name, each.type) for each in parameters), parameters)
    return replace(function, body=(start, *function.body))


def entries(function: Function) -> dict[str, Var]:
    """These variables, by the names of the parameters."""
    match function.body[:1]:
        case (Assign(targets),) if targets and targets[0].name.startswith(PREFIX):
            return {target.name.removeprefix(PREFIX): target for target in targets}
    return {}


def without_idle(function: Function) -> Function:
    """The function without those of them that nothing speaks of."""
    own = entries(function)
    if not own:
        return function
    start, *rest = function.body
    measures = [function.measure] if function.measure is not None else []
    invariants = [each for loop in loops_of(function.body) for each in loop.invariants]
    spoken = {name for term in (*terms_within(tuple(rest)), *invariants, *measures) for name in free_variables(term)}
    kept = [(target, name) for name, target in own.items() if target.name in spoken]
    if not kept:
        return replace(function, body=tuple(rest))
    parameters = {each.name: each for each in function.parameters}
    start = Assign(tuple(target for target, _ in kept), tuple(parameters[name] for _, name in kept))
    return replace(function, body=(start, *rest))
