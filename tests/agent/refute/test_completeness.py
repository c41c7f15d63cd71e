"""On random goals: a counterexample among small values is never missed, and a reported one is one."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.refute.refute import refute
from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import compile_term
from lemmata.agent.smt.sorts import INT, NAT, Sort
from tests.agent.refute.model_session import ModelSession, goal

ARITHMETIC = st.recursive(
    st.sampled_from(["x", "y", "1", "2", "3"]),
    lambda inner: st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "%"]), inner).map(
        lambda t: f"({t[0]} {t[1]} {t[2]})"
    ),
    max_leaves=5,
)
RELATION = st.tuples(ARITHMETIC, st.sampled_from(["=", "≠", "<", "≤", "∣"]), ARITHMETIC).map(
    lambda t: f"{t[0]} {t[1]} {t[2]}"
)
CLAIM = st.recursive(
    RELATION,
    lambda inner: st.tuples(inner, st.sampled_from(["∧", "∨", "→", "↔"]), inner).map(
        lambda t: f"({t[0]}) {t[1]} ({t[2]})"
    ),
    max_leaves=3,
)


@settings(max_examples=80, deadline=None)
@given(CLAIM, RELATION, st.sampled_from([("Nat", NAT, range(5)), ("Int", INT, range(-2, 4))]))
def test_small_counterexamples_are_found(claim: str, premise: str, domain: tuple[str, Sort, range]) -> None:
    type_, sort, values = domain
    scope = {"x": sort, "y": sort}
    terms = [read_term(text, scope, default_numerals=True) for text in (premise, claim)]
    assert terms[0] is not None and terms[1] is not None
    assumed, claimed = compile_term(terms[0]), compile_term(terms[1])
    pairs = [{"x": x, "y": y} for x, y in product(values, repeat=2)]
    false_somewhere = any(assumed(env) and not claimed(env) for env in pairs)
    session = ModelSession(goal(claim, {"x": type_, "y": type_, "h": premise}))
    found = refute(session, session.hole())
    if false_somewhere:
        assert found is not None
    if found is not None:
        env = {
            name: compile_term(term)({})
            for name, text in found.values
            if (term := read_term(text, {}, sort)) is not None
        }
        assert assumed(env) and not claimed(env)
