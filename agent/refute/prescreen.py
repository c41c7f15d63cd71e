"""Candidates from Python: the goal evaluated at thousands of assignments, or given to Z3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic

from lemmata.agent.refute.assignments import fair
from lemmata.agent.refute.example import Example
from lemmata.agent.refute.literal import literal
from lemmata.agent.refute.telescope import Role, Telescope, substitute
from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import Samples, Undetermined, compile_term, sort_samples
from lemmata.agent.smt.operators import sort_of_type
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.solve import find_model
from lemmata.agent.smt.sorts import PROP, Kind, Sort
from lemmata.agent.smt.terms import Apply, Quantified, Term, Value, Var, subterms


@dataclass(frozen=True, slots=True)
class Statement:
    """A telescope read as terms. `whole`: all hypotheses could be read; those that could not are left out."""

    variables: tuple[Var, ...]
    hypotheses: tuple[Term, ...]
    target: Term
    whole: bool

    @property
    def exact(self) -> bool:
        """Whether evaluation decides it at every assignment: nothing is left out, no quantifier is sampled."""
        terms = (*self.hypotheses, self.target)
        return self.whole and not any(
            isinstance(t, Quantified) and not t.variable.sort.finite for term in terms for t in subterms(term)
        )


def read_statement(telescope: Telescope, outer: Mapping[str, str]) -> Statement | None:
    """The telescope with the outer variables fixed; None if its target is outside the language of terms."""
    scope: dict[str, Sort] = {}
    for binder in telescope.binders:
        if binder.role in (Role.DATA, Role.STATEMENT) and binder.name not in outer:
            node = parse(substitute(binder.type, outer))
            sort = None if node is None else sort_of_type(node)
            if sort is not None:
                scope[binder.name] = sort
    target = read_term(substitute(telescope.target, outer), scope, PROP, default_numerals=True)
    if target is None:
        return None
    hypotheses = [
        read_term(substitute(binder.type, outer), scope, PROP, default_numerals=True)
        for binder in telescope.binders
        if binder.role is Role.PROOF
    ]
    variables = tuple(Var(name, sort) for name, sort in scope.items())
    return Statement(variables, tuple(h for h in hypotheses if h is not None), target, None not in hypotheses)


def falsifying(
    statement: Statement, columns: Mapping[str, Sequence[Example]], constants: Sequence[int], count: int, seconds: float
) -> Iterator[tuple[dict[str, str], bool]]:
    """Assignments at which the statement evaluates to false, and whether that is sure; doubtful ones at the end."""
    end = monotonic() + seconds
    names = [variable.name for variable in statement.variables]
    lists = [columns[name] for name in names]
    samples = _samples(constants)
    sure = [compile_term(term, samples) for term in (*statement.hypotheses, statement.target)]
    trusting = [compile_term(term, samples, trust=True) for term in (*statement.hypotheses, statement.target)]
    doubtful: list[dict[str, str]] = []
    for number, ranks in enumerate(fair([len(column) for column in lists], count)):
        if number % 64 == 63 and monotonic() > end:
            break
        chosen = [column[rank] for column, rank in zip(lists, ranks, strict=True)]
        env = dict(zip(names, (example.value for example in chosen), strict=True))
        certain = statement.whole
        try:
            refuted = all(term(env) for term in sure[:-1]) and not sure[-1](env)
        except Undetermined:
            certain = False
            try:
                refuted = all(term(env) for term in trusting[:-1]) and not trusting[-1](env)
            except Undetermined:
                continue
        if refuted:
            texts = {name: example.text for name, example in zip(names, chosen, strict=True)}
            if certain:
                yield texts, True
            elif len(doubtful) < 4 and all(_modest(example.value) for example in chosen):
                doubtful.append(texts)
    yield from ((texts, False) for texts in doubtful)


def solved(statement: Statement, seconds: float) -> dict[str, str] | None:
    """An assignment from Z3."""
    if not statement.whole or seconds <= 0:
        return None
    negated = Apply("¬", (statement.target,), PROP)
    model = find_model((*statement.hypotheses, negated), statement.variables, seconds)
    if model is None:
        return None
    return {variable.name: literal(model[variable.name], variable.sort) for variable in statement.variables}


def wants_solver(statement: Statement, constants: Sequence[int]) -> bool:
    """Whether a counterexample may well lie beyond the small values: large constants or wide words occur."""
    wide = any(v.sort.kind in (Kind.BITVEC, Kind.UINT) and v.sort.size > 8 for v in statement.variables)
    return wide or any(constant >= 50 for constant in constants)


def _modest(value: Value) -> bool:
    """Whether a sampled quantifier probably met all that matters for this value."""
    return not isinstance(value, int) or abs(value) < 10


def _samples(constants: Sequence[int]) -> Samples:
    naturals = sorted({*range(20), *(n for c in constants[:3] for n in (c, c + 1))})
    integers = sorted({*naturals, *(-n for n in naturals)})
    return sort_samples({Kind.NAT: naturals, Kind.INT: integers, Kind.LIST: (), Kind.CHAR: "a0"})
