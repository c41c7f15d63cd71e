"""`key=`, `next(…)` and `:=` inside expressions do what CPython's do."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, Returned, run
from lemmata.translators.python.load import program_of
from lemmata.translators.python.pairing import modelled
from tests.translators.python.reading import refusal

PROGRAM = """
def stable(xs: list[int], k: int) -> tuple[list[int], list[int]]:
    return sorted(xs, key=lambda x: x % 3), sorted(xs, key=lambda x: x % 3, reverse=True)


def in_place(xs: list[int], k: int) -> list[int]:
    ys = list(xs)
    ys.sort(key=lambda y: abs(y - k), reverse=True)
    ys.sort(key=abs)
    return ys


def extremes(xs: list[int], k: int) -> tuple[int, int, int]:
    def off(x: int) -> int:
        return abs(x - k)

    return max(xs, key=off, default=7), min(xs, key=lambda x: -off(x), default=8), min(xs, key=off)


def pairs(xs: list[int], k: int) -> list[tuple[int, int]]:
    return sorted([(x, x * k) for x in xs], key=lambda p: (p[1], -p[0]))


def longest(xs: list[int], k: int) -> str:
    return max(["a" * x for x in xs], key=len) + min("hello", key=lambda c: c)


def divided(xs: list[int], k: int) -> list[int]:
    return sorted(xs, key=lambda x: k // x)


def firsts(xs: list[int], k: int) -> tuple[int, int | None, int]:
    return next((x + 1 for x in xs if x > k), -1), next((x for x in xs if x == k), None), next(x for x in xs)


def named(xs: list[int], k: int) -> int:
    total = (n := len(xs)) * 2 + n
    if total > 3 and (half := n // 2) and half != k:
        total += half
    return total + abs(m := k - n) + m


def named_in_loops(xs: list[int], k: int) -> int:
    i = 0
    while i < len(xs) and (x := xs[i]) != k:
        i += x * 0 + 1
    return i
"""
SPACE: dict[str, Any] = {}
exec(compile(PROGRAM, "program.py", "exec"), SPACE)
LOADED = program_of("program.py", PROGRAM)
NAMES = [name for name in SPACE if not name.startswith("__")]


def test_all_is_read() -> None:
    assert LOADED.refusals == ()


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40, deadline=None, derandomize=True)
@given(xs=st.lists(st.integers(-4, 9), max_size=6), k=st.integers(-4, 6))
def test_same_as_cpython(name: str, xs: list[int], k: int) -> None:
    try:
        expected: object = Returned(modelled(SPACE[name](list(xs), k), LOADED.module.functions[name].returns))
    except Exception as error:
        expected = RaisedOutcome(type(error).__name__)
    assert run(LOADED.module, name, (xs, k)) == expected


HEAD = "def f(xs: list[int], k: int) -> int:\n"
REFUSED = {
    "next of what may raise": ("return next((1 // x for x in xs), 0)", "2: next(…)", "might raise"),
    "iterator": ("return next(iter(xs))", "2: ", ""),
    "key of a set": ("return min(set(xs), key=lambda x: -x)", "2: key=…", "sorted(...)"),
    "key that may loop": (
        "def g(x: int) -> int:\n  while x > 3:\n   x -= 1\n  return x\n return min(xs, key=g)",
        "6: key=…",
        "plain functions",
    ),
    "key without a name": ("return len(sorted(xs, key=[abs][0]))", "2: key=…", "lambda"),
    "read before": ("return k + (k := 2)", "2: :=", "assign it first"),
    "in a comprehension": ("return sum([(y := x) for x in xs])", "2: :=", "assign it first"),
    "in a lambda": ("g = lambda x: (y := x) + y\n return g(k)", "2: lambda", "function"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_exact_is_refused(name: str) -> None:
    body, place, words = REFUSED[name]
    told = refusal(f"{HEAD} {body}\n")
    assert told.startswith(place) and words in told
