"""Quantifiers and values that cannot be told: the evaluator never guesses unless asked to."""

from __future__ import annotations

import pytest

from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import Undetermined, compile_term, evaluate, sort_samples
from lemmata.agent.smt.sorts import BOOL, NAT, Kind, list_of
from lemmata.agent.smt.terms import Term

SAMPLES = sort_samples({Kind.NAT: range(5)})


def read(text: str) -> Term:
    term = read_term(text, {"n": NAT, "b": BOOL, "xs": list_of(NAT)})
    assert term is not None
    return term


def test_a_sample_decides_only_what_it_can() -> None:
    refuted = compile_term(read("∀ (m : Nat), m < 3"), SAMPLES)
    witnessed = compile_term(read("∃ m, m * m = n"), SAMPLES)
    assert refuted({}) is False
    assert witnessed({"n": 9}) is True
    with pytest.raises(Undetermined):
        witnessed({"n": 3})
    with pytest.raises(Undetermined):
        compile_term(read("∀ (m : Nat), m < 100"), SAMPLES)({})


def test_trusted_samples_stand_for_all_values() -> None:
    assert compile_term(read("∃ m, m * m = n"), SAMPLES, trust=True)({"n": 3}) is False


def test_finite_sorts_are_run_through() -> None:
    assert compile_term(read("∀ (c : Bool), (c || !c) = true"), SAMPLES)({}) is True


def test_an_undetermined_side_does_not_hide_a_decisive_one() -> None:
    term = read("(∃ (m : Nat), m = m + 1) ∨ n = 3")
    assert evaluate(term, {"n": 3}) is True
    with pytest.raises(Undetermined):
        evaluate(term, {"n": 4})


def test_huge_values_are_not_computed() -> None:
    with pytest.raises(Undetermined):
        evaluate(read("n ^ (n ^ n) = 0"), {"n": 100})
    with pytest.raises(Undetermined):
        evaluate(read("List.replicate n n = xs"), {"n": 10**9, "xs": ()})


def test_defaults_and_bounds() -> None:
    assert evaluate(read("xs[7]! = 0"), {"xs": (1,)}) is True
    with pytest.raises(Undetermined):
        evaluate(read("xs[7] = 0"), {"xs": (1,)})
