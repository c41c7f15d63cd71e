"""Equations between polynomials are found in the states of runs, and nothing that some state speaks against."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.obligations.evaluate.programs import holds
from lemmata.translators.obligations.program import Module
from lemmata.translators.obligations.terms import Var
from lemmata.translators.obligations.types import INT
from lemmata.translators.python.invariants.polynomials import equations
from lemmata.translators.python.invariants.show import shown
from tests.translators.python.vc.checking import unproved

INDEX, BOUND, TOTAL = (Var(name, INT) for name in "int")


def test_the_sum_of_the_first_numbers() -> None:
    states = [{"i": i, "t": i * (i - 1) // 2, "n": n} for n in range(4) for i in range(12)]
    assert "i * i == i + 2 * t" in [shown(each) for each in equations([INDEX, TOTAL], [BOUND], states)]


def test_nothing_is_found_where_nothing_is_the_same() -> None:
    states = [{"i": i, "t": (i * 7919) % 101} for i in range(40)]
    assert equations([INDEX, TOTAL], [], states) == []


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(st.tuples(*[st.integers(-3, 3)] * 3), min_size=12, max_size=30))
def test_what_is_found_holds(rows: list[tuple[int, int, int]]) -> None:
    states = [{"i": i, "t": t, "n": n} for i, t, n in rows]
    for term in equations([INDEX, TOTAL], [BOUND], states):
        assert all(holds(Module({}), term, state, 1_000) for state in states)


PROGRAMS = """
    def triangle(n: int) -> int:
        assert n >= 0
        total = 0
        for i in range(n):
            total += i + 1
        assert total * 2 == n * (n + {one})
        return total

    def divide(a: int, b: int) -> tuple[int, int]:
        '''
        pre: a >= 0 and b > 0
        post: __return__[0] * b + __return__[1] == a and 0 <= __return__[1] < b
        '''
        q, r = 0, a
        while r {compare} b:
            r -= b
            q += 1
        return q, r

    def root(n: int) -> int:
        '''
        pre: n >= 0
        post: __return__ * __return__ <= n < (__return__ + 1) * (__return__ + 1)
        '''
        r = 0
        while (r + 1) * (r + 1) <= n:
            r += 1
        return r
"""


def test_loops_are_proved_by_what_is_found(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(PROGRAMS.format(one=1, compare=">="), embedded, tmp_path) == []


@pytest.mark.parametrize(("one", "compare", "left"), [(2, ">=", "triangle"), (1, ">", "divide")])
def test_false_claims_are_not(one: int, compare: str, left: str, embedded: Toolchain, tmp_path: Path) -> None:
    found = unproved(PROGRAMS.format(one=one, compare=compare), embedded, tmp_path)
    assert {each.partition(".")[0] for each in found} == {left}
