"""What loops need beyond bounds: conditions from their ends, first values, sums, inclusions, values at entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.translators.python.invariants.test_guesses import notes
from tests.translators.python.vc.checking import unproved

ROOT = """
    def root(n: int) -> int:
        '''
        pre: n >= 0
        post: __return__ * __return__ <= n < (__return__ + 1) * (__return__ + 1)
        '''
        lo, hi = 0, n + 1
        while lo + 1 < hi:
            mid = (lo + hi) // 2
            if mid * mid <= n:
                lo = mid
            else:
                hi = mid
        return lo
"""
SQUEEZE = """
    def letters(s: str) -> int:
        '''post: __return__ == len(s)'''
        n = 0
        seen = ""
        for c in s:
            seen += c
            n += 1
        return n

    def cells(rows: list[list[int]]) -> int:
        '''post: __return__ == sum(len(r) for r in rows)'''
        n = 0
        for r in rows:
            for _ in r:
                n += 1
        return n
"""
UNIQUE = """
    def unique(xs: list[int]) -> list[int]:
        '''post: all(x in __return__ for x in xs)'''
        seen: set[int] = set()
        out: list[int] = []
        for x in xs:
            if x not in seen:
                seen.add(x)
                out.append(x)
        return out
"""
SMALLEST = """
    def smallest(xs: list[int]) -> int:
        '''
        pre: len(xs) > 0
        post: all(__return__ <= x for x in xs)
        '''
        best = xs[0]
        for x in xs[1:]:
            if x < best:
                best = x
        return best
"""
LATE = """
    def binary(n: int) -> str:
        '''
        pre: n > 0
        post: len(__return__) >= 1
        '''
        out = ""
        while n > 0:
            out = str(n % 2) + out
            n //= 2
        return out
"""


@pytest.mark.parametrize(
    ("text", "name", "found", "absent"),
    [
        (ROOT, "root", "n < hi * hi", "lo + 1 == hi"),
        (SQUEEZE, "cells", "sum(len(r) for r in done_r) + len(done) == n", "len(done) == n"),
        (UNIQUE, "unique", "all(item in out for item in seen)", "len(out) == len(xs)"),
        (SMALLEST, "smallest", "best <= xs[0]", "xs[0] <= best"),
        (LATE, "binary", "n > 0 or len(out) >= 1", "len(out) >= 1"),
    ],
)
def test_what_is_guessed(text: str, name: str, found: str, absent: str) -> None:
    told = notes(text, name)
    assert f"# invariant: {found}" in told
    assert f"# invariant: {absent}" not in told


def test_the_bound_variable_of_a_contract_is_kept_apart_from_the_loop_s() -> None:
    text = """
        def copy(xs: list[int]) -> list[int]:
            '''post: all(__return__[i] >= xs[i] for i in range(len(xs)))'''
            out: list[int] = []
            for i in range(len(xs)):
                out.append(xs[i])
            return out
    """
    assert "# invariant: all(out[i_1] >= xs[i_1] for i_1 in range(i))" in notes(text, "copy")


PROGRAMS = """
    def digits(n: int) -> int:
        '''
        pre: n >= 0
        post: 0 <= __return__ <= n
        '''
        total = 0
        while n > 0:
            total += n % {radix}
            n //= 10
        return total

    def power(base: int, exp: int) -> int:
        '''
        pre: exp >= 0
        post: __return__ == base ** exp
        '''
        result = 1
        while exp > 0:
            if exp % 2 == {odd}:
                result *= base
            base *= base
            exp //= 2
        return result
"""


def test_loops_that_change_their_parameters(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(PROGRAMS.format(radix=10, odd=1), embedded, tmp_path) == []


@pytest.mark.parametrize(("radix", "odd", "left"), [(12, 1, "digits"), (10, 0, "power")])
def test_their_false_twins(radix: int, odd: int, left: str, embedded: Toolchain, tmp_path: Path) -> None:
    found = unproved(PROGRAMS.format(radix=radix, odd=odd), embedded, tmp_path)
    assert {each.partition(".")[0] for each in found} == {left}


def test_samples_speak_the_words_of_the_function(embedded: Toolchain, tmp_path: Path) -> None:
    text = """
        def balance(history: list[tuple[str, int]]) -> int:
            '''
            pre: all(amount >= 0 for _, amount in history)
            post: __return__ >= 0
            '''
            total = 0
            for kind, amount in history:
                if kind == "in":
                    total += amount
                elif kind == "out" and amount <= total:
                    total -= amount
            return total
    """
    assert unproved(text, embedded, tmp_path) == []
