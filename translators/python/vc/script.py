"""A verification condition as an SMT-LIB 2 script, unsatisfiable where the condition holds."""

from __future__ import annotations

from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.smt.encode import smtlib
from lemmata.translators.obligations.smt.sorts import NotEncodable
from lemmata.translators.obligations.terms import Op, Term, Var
from lemmata.translators.python.vc.path import Condition, Defined, Known


def script(condition: Condition) -> str:
    """Raises NotEncodable."""
    hypotheses: list[Term] = []
    for entry in condition.path:
        if isinstance(entry, Known):
            meaning = entry.term if entry.term is not None else entry.meaning
            if meaning is None:
                raise NotEncodable(f"the hypothesis {entry.text} has no SMT form")
            hypotheses.append(meaning)
        elif isinstance(entry, Defined):
            hypotheses.append(Op(Operator.EQ, (Var(entry.name, entry.type), entry.value)))
    return smtlib(tuple(hypotheses), condition.goal)
