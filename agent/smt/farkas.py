"""Which further facts a set of polynomial inequalities needs to be contradictory, monomials taken as unknowns.

Source: Farkas' lemma; with products of the given inequalities among the further facts, Positivstellensatz certificates
of degree 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lemmata.agent.smt.polynomials import Monomial, Polynomial


def needed(
    facts: Sequence[Polynomial],
    equations: Sequence[Polynomial],
    further: Sequence[Polynomial],
    seconds: float,
    choices: Sequence[tuple[Polynomial, Polynomial]] = (),
) -> list[int] | None:
    """Indices of `further` that suffice, with all `facts` (each says p ≥ 0), `equations` (p = 0) and `choices` (p = 0
    or q = 0), for a contradiction over the rationals; as few as Z3 finds. None when there is no contradiction, or none
    in the time.
    """
    try:
        import z3
    except ImportError:
        return None
    context = z3.Context()
    unknowns: dict[Monomial, Any] = {(): z3.RealVal(1, context)}

    def linear(polynomial: Polynomial) -> Any:
        terms = []
        for monomial, coefficient in polynomial.items():
            if monomial not in unknowns:
                unknowns[monomial] = z3.Real(f"m{len(unknowns)}", context)
            terms.append(z3.RealVal(coefficient, context) * unknowns[monomial])
        return z3.Sum(terms) if terms else z3.RealVal(0, context)

    solver = z3.Solver(ctx=context)
    solver.set("timeout", max(1, int(seconds * 1000)))
    solver.set("core.minimize", True)
    solver.add(*[linear(fact) >= 0 for fact in facts], *[linear(equation) == 0 for equation in equations])
    solver.add(*[z3.Or(linear(one) == 0, linear(other) == 0) for one, other in choices])
    marks = [z3.Bool(f"use{index}", context) for index in range(len(further))]
    for mark, fact in zip(marks, further, strict=True):
        solver.add(z3.Implies(mark, linear(fact) >= 0))
    if solver.check(*marks) != z3.unsat:
        return None
    core = {str(mark) for mark in solver.unsat_core()}
    return [index for index, mark in enumerate(marks) if str(mark) in core]
