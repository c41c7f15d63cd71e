"""Models from Z3: values of the variables at which all given propositions hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lemmata.agent.smt.encode import Encoder
from lemmata.agent.smt.encode_words import NotEncodable
from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.terms import Term, Value, Var


def find_model(propositions: Sequence[Term], variables: Sequence[Var], seconds: float) -> Mapping[str, Value] | None:
    """Values of `variables` that make all propositions true, or None: there are none, Z3 cannot tell in `seconds`,
    or a proposition or a variable's sort is outside what Z3 is asked about.

    Among values, small ones are preferred as far as the time allows.
    """
    try:
        encoder = Encoder()
        formulas = [encoder.encode(proposition) for proposition in propositions]
        symbols = [encoder.variable(variable) for variable in variables]
    except (NotEncodable, ImportError):
        return None
    z3 = encoder.z3
    solver = z3.Solver(ctx=encoder.context)
    solver.set("timeout", max(1, int(seconds * 1000)))
    solver.add(*encoder.domain, *formulas)
    try:
        model = _small_model(z3, solver, symbols)
        return (
            None
            if model is None
            else {
                variable.name: _value(z3, variable.sort, model.eval(symbol, model_completion=True))
                for variable, symbol in zip(variables, symbols, strict=True)
            }
        )
    except (z3.Z3Exception, NotEncodable):
        return None


def _small_model(z3: Any, solver: Any, symbols: Sequence[Any]) -> Any:
    """A model with all integers within a small bound if Z3 finds one at once, else any model."""
    if solver.check() != z3.sat:
        return None
    model = solver.model()
    integers = [symbol for symbol in symbols if z3.is_int(symbol)]
    solver.set("timeout", 50)
    for bound in (10, 1000) if integers else ():
        solver.push()
        solver.add(*[z3.And(symbol <= bound, symbol >= -bound) for symbol in integers])
        found = solver.check() == z3.sat
        if found:
            return solver.model()
        solver.pop()
    return model


def _value(z3: Any, sort: Sort, expression: Any) -> Value:
    match sort.kind:
        case Kind.BOOL | Kind.PROP:
            return bool(z3.is_true(expression))
        case _ if z3.is_int_value(expression) or z3.is_bv_value(expression):
            return int(expression.as_long())
        case _:
            raise NotEncodable(str(sort))
