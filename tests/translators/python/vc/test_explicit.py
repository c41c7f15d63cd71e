"""A `try` whose handlers read what its body changes does the same when it is taken apart, and is proved then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, Returned, run
from lemmata.translators.obligations.program import Module
from lemmata.translators.python.load import program_of
from lemmata.translators.python.pairing import modelled
from lemmata.translators.python.vc.explicit import explicit
from tests.translators.python.vc.checking import unproved

PROGRAM = """
import deal


@deal.raises(KeyError)
def item(xs: list[int], i: int) -> int:
    if i > 3:
        raise KeyError
    return xs[i] if -1 < i < len(xs) else 0


def leaves(xs: list[int], k: int) -> int:
    n = 0
    try:
        for x in xs:
            if 12 // x > k:
                n += xs[k]
            n += 1
    except ZeroDivisionError:
        return n
    except IndexError:
        return -n
    return n * 100


def goes_on(xs: list[int], k: int) -> int:
    n = total = 0
    try:
        n = 1
        y = xs[k] // k
        n = y + 2
        while xs[n] > 1:
            n += 1
            total += item(xs, n)
        assert n < 3
        n = 50
    except (IndexError, AssertionError):
        n += 1000
    except ZeroDivisionError:
        total = n - 7
    except KeyError:
        n = -n
    return n * 31 + total


def nested_loops(xs: list[int], k: int) -> int:
    seen = 0
    try:
        for x in xs:
            seen += 1
            for y in range(k):
                seen += xs[y + x]
            if seen > 20:
                break
    except IndexError:
        seen = -seen
    return seen


def returned(xs: list[int], k: int) -> int:
    n = k
    try:
        n += 5
        if xs[n]:
            n += 1
        return xs[n] // k
    except IndexError:
        n -= 1
    return n


def in_a_loop(xs: list[int], k: int) -> int:
    n = 0
    for x in xs:
        try:
            n += 1
            if x == k:
                continue
            n += 10 // x
            n += 1
        except ZeroDivisionError:
            if n > 3:
                break
            n += 100
    return n


def raised_again(xs: list[int], k: int) -> int:
    n = 0
    try:
        n += 1
        n += xs[k]
    except IndexError:
        if n > k:
            raise
        return n
    return -n
"""
SPACE: dict[str, Any] = {}
exec(compile(PROGRAM.replace("@deal.raises(KeyError)", "").replace("import deal", ""), "program.py", "exec"), SPACE)
LOADED = program_of("program.py", PROGRAM)
APART = {name: explicit(function, LOADED.module.functions) for name, function in LOADED.module.functions.items()}
NAMES = [name for name in APART if name != "item"]


def test_all_of_them_are_taken_apart() -> None:
    assert LOADED.refusals == ()
    assert [name for name in NAMES if APART[name] is LOADED.module.functions[name]] == []
    assert APART["item"] is LOADED.module.functions["item"]


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(xs=st.lists(st.integers(-3, 6), max_size=6), k=st.integers(-3, 6))
def test_same_as_cpython(name: str, xs: list[int], k: int) -> None:
    try:
        expected: object = Returned(modelled(SPACE[name](list(xs), k), LOADED.module.functions[name].returns))
    except Exception as error:
        expected = RaisedOutcome(type(error).__name__)
    assert run(Module(APART), name, (xs, k)) == expected


COUNTING = """
    def counted(xs: list[int], k: int) -> int:
        '''post: {least} <= __return__ <= len(xs)'''
        n = 0
        try:
            for x in xs:
                # invariant: n == len(done_x)
                y = k // x
                n += 1
        except ZeroDivisionError:
            return n
        return n


    def moved(xs: list[int], i: int) -> int:
        '''
        pre: i >= 0
        post: __return__ == i + 1 or __return__ == i - {back}
        '''
        at = i
        try:
            at = at + 1
            y = xs[at]
            if y < 0:
                raise ValueError
        except (IndexError, ValueError):
            at = at - 2
        return at


    def inside_a_branch(k: int) -> bool:
        '''post: __return__ or k {order} 3'''
        n = 1
        if k > 3:
            for i in range(k):
                # invariant: n == 1
                if i == 3:
                    break
            try:
                n = n + k
                n = 7 // n
            except ZeroDivisionError:
                n = n + 1
        return k > 3
"""


def test_right_ones_are_proved(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(COUNTING.format(least=0, back=1, order="<="), embedded, tmp_path) == []


def test_each_mistake_is_left_open(embedded: Toolchain, tmp_path: Path) -> None:
    left = unproved(COUNTING.format(least=1, back=2, order="<"), embedded, tmp_path)
    assert {name.split(".line")[0] for name in left} == {"counted", "moved", "inside_a_branch"}
