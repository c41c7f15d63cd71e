"""Functions inside functions do what CPython's do; where that would need more than values, they are refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, Returned, run
from lemmata.translators.python.load import program_of
from lemmata.translators.python.pairing import modelled
from tests.translators.python.reading import read, refusal

PROGRAM = """
def late(xs: list[int], k: int) -> int:
    step = 1

    def move(x: int) -> int:
        if x > k:
            return x - step
        return x + step

    first = move(3)
    step = len(xs)
    return first * 100 + move(3)


def partial(xs: list[int], k: int) -> int:
    def at(i: int) -> int:
        return xs[i] // k

    total = 0
    for i in range(k):
        total += at(i) - at(-i)
    return total


def recursive(xs: list[int], k: int) -> int:
    def count(i: int) -> int:
        return 0 if i >= len(xs) else (xs[i] == k) + count(i + 1)

    return count(0)


def nested(xs: list[int], k: int) -> int:
    def outer(x: int) -> int:
        shift = x * 2

        def inner(y: int, by: int = 3) -> int:
            if y < 0:
                return shift - k
            return y * by + shift

        return inner(x) + inner(by=k, y=x)

    def both(x: int) -> int:
        if x:
            return outer(x) - 1
        return outer(k)

    return both(len(xs)) + both(0)


def lambdas(xs: list[int], k: int) -> int:
    twice = lambda x: x + x
    third = lambda i, by=3: xs[i] // by
    return twice(twice(k - 1)) + third(k, k) + third(0) * sum(twice(x) for x in xs)


def unused_arguments(xs: list[int], k: int) -> int:
    constant = lambda x: 7
    return constant(xs[k]) + sum(constant(1 // x) for x in xs)


def raised_inside(xs: list[int], k: int) -> int:
    def checked(i: int) -> int:
        if i < 0:
            raise ValueError(i)
        return xs[i]

    try:
        return checked(k)
    except IndexError:
        return -1


def as_conditions(xs: list[int], k: int) -> list[int]:
    def good(x: int) -> bool:
        return x > k and x % 2 == 0

    return [x for x in xs if good(x)] + [1 for x in xs if not good(x) and good(-x)]
"""
SPACE: dict[str, Any] = {}
exec(compile(PROGRAM, "program.py", "exec"), SPACE)
LOADED = program_of("program.py", PROGRAM)
NAMES = [name for name in LOADED.module.functions if "." not in name]


def test_all_is_read_and_inner_functions_have_names_of_their_own() -> None:
    assert LOADED.refusals == ()
    assert [name for name in SPACE if not name.startswith("__")] == NAMES
    assert {"late.move", "recursive.count", "nested.outer.inner"} <= set(LOADED.module.functions)
    assert [v.name for v in LOADED.module.functions["late.move"].parameters] == ["x", "k", "step"]


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40, deadline=None, derandomize=True)
@given(xs=st.lists(st.integers(-3, 9), max_size=5), k=st.integers(-4, 6))
def test_same_as_cpython(name: str, xs: list[int], k: int) -> None:
    try:
        expected: object = Returned(modelled(SPACE[name](list(xs), k), LOADED.module.functions[name].returns))
    except Exception as error:
        expected = RaisedOutcome(type(error).__name__)
    assert run(LOADED.module, name, (xs, k)) == expected


HEAD = "def f(xs: list[int], k: int) -> int:\n"
REFUSED = {
    "nonlocal": (
        "def g() -> int:\n  nonlocal k\n  k += 1\n  return k\n return g()",
        "3: nonlocal k",
        "assign it where",
    ),
    "captured and changed": (
        "ys = [k]\n def g() -> None:\n  ys.append(1)\n g()\n return len(ys)",
        "4: change of ys",
        "",
    ),
    "handed out": (
        "ys = [k]\n def g() -> list[int]:\n  return ys\n zs = g()\n ys.append(1)\n return len(zs)",
        "6: change of ys",
        "copy it first",
    ),
    "handed out by an expression": (
        "ys = [k]\n g = lambda: ys\n zs = g()\n zs.append(1)\n return len(ys)",
        "5: change of zs",
        "",
    ),
    "in a branch": ("if k:\n  def g() -> int:\n   return 1\n return 2", "3: local function g", "every run"),
    "twice": ("def g() -> int:\n  return 1\n def g() -> int:\n  return 2\n return g()", "2: local function g", "once"),
    "called before": ("a = g()\n def g() -> int:\n  return 1\n return a", "2: g(…)", "define it before"),
    "as a value": ("def g() -> int:\n  return 1\n h = g\n return k", "4: g", "used as a value"),
    "shadowed": ("g = lambda: k\n return sum(g() for k in xs)", "3: g(…)", "another variable"),
    "value comes later": (
        "def g(x: int) -> int:\n  if x:\n   return y\n  return x\n y = 2\n return g(k)",
        "2: local function g",
        "before the function",
    ),
    "calls itself": ("g = lambda n: 1 if n < 1 else g(n - 1)\n return g(k)", "2: g(…)", "contract"),
    "variable numbers": ("def g(*ys: int) -> int:\n  return 1\n return g(k)", "2: def g(…)", ""),
    "built-in name": ("def max(a: int) -> int:\n  return a\n return max(k)", "2: local function max", "own"),
    "default": ("g = lambda x=k: x\n return g()", "2: default value", "pass it"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_needs_more_than_values_is_refused(name: str) -> None:
    body, place, words = REFUSED[name]
    told = refusal(f"{HEAD} {body}\n")
    assert told.startswith(place) and words in told


def test_the_other_functions_are_still_read() -> None:
    loaded = read(
        HEAD + " def g(y):\n  if y:\n   return 1\n  return k\n return g(k)\n\ndef h(n: int) -> int:\n return n\n"
    )
    assert list(loaded.module.functions) == ["h"]
