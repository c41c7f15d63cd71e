"""Linear equations between numbers that a loop's variables give: lengths, sums, what the contract says of a part that
is done; by linear algebra over the states of runs, as for the variables themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lemmata.translators.obligations.evaluate.limits import Steps
from lemmata.translators.obligations.evaluate.terms import evaluate
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import For, Function, While
from lemmata.translators.obligations.terms import Op, Term, Var
from lemmata.translators.obligations.types import INT, ListOf, MapOf, SetOf, String, Value
from lemmata.translators.obligations.walk import free_variables, substitute
from lemmata.translators.python.invariants.claimed import conjuncts, prefix_of
from lemmata.translators.python.invariants.polynomials import equations
from lemmata.translators.python.invariants.rewrite import loops_of
from lemmata.translators.python.vc import shape

MOST = 6
STEPS = 2_000


def linear(
    function: Function, loop: While | For, own: Sequence[Var], states: Sequence[Mapping[str, Value]]
) -> Iterator[Term]:
    """Equations of degree 1 with at least one term that is no plain variable."""
    known = frozenset.intersection(*map(frozenset, states)) if states else frozenset()
    atoms = [each for each in dict.fromkeys(_atoms(function, loop, own)) if free_variables(each).keys() <= known]
    named = {f"⟨{place}⟩": atom for place, atom in enumerate(atoms[:MOST])}
    rows: list[dict[str, Value]] = []
    for state in states:
        try:
            rows.append({name: evaluate(atom, dict(state), Steps(STEPS)) for name, atom in named.items()})
        except Exception:  # not defined in this state, or not within the steps: it says nothing
            continue
    for equation in equations([Var(name, INT) for name in named], (), rows, degrees=(1,)):
        if any(not isinstance(named[name], Var) for name in free_variables(equation)):
            yield substitute(equation, named)


def _atoms(function: Function, loop: While | For, own: Sequence[Var]) -> Iterator[Term]:
    yield from (each for each in own if each.type == INT)
    yield from _counted(function)
    if isinstance(loop, For) and loop.done is not None and shape.counting(loop) is None:
        yield from _numbers(loop.done)
    for each in own:
        yield from _numbers(each)


def _numbers(variable: Var) -> Iterator[Term]:
    match variable.type:
        case ListOf(item):
            yield Op(O.LEN, (variable,))
            if item == INT:
                yield Op(O.SUM, (variable,))
        case String() | SetOf():
            yield Op(O.LEN, (variable,))
        case MapOf(_, item):
            yield Op(O.LEN, (variable,))
            if item == INT:
                yield Op(O.SUM, (Op(O.VALUES, (variable,)),))


def _counted(function: Function) -> Iterator[Term]:
    """What the contract says that the result is, of the part of a sequence that a loop has done."""
    for contract in function.ensures:
        for part in conjuncts(contract.condition):
            match part:
                case Op(O.EQ, (Var(function.result), whole)) | Op(O.EQ, (whole, Var(function.result))):
                    if function.returns != INT:
                        continue
                    for loop in loops_of(function.body):
                        if isinstance(loop, For) and loop.done is not None and shape.counting(loop) is None:
                            for sequence, done in prefix_of(loop, None):
                                if isinstance(sequence, Var):
                                    yield substitute(whole, {sequence.name: done})
