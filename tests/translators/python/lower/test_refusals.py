"""What is not modelled exactly is refused: the place, the construct, the reason, what to do; the rest is still read."""

from __future__ import annotations

import pytest

from tests.translators.python.reading import read, refusal

CASES = {
    "walrus behind": (
        "def f(n: int) -> int:\n    return n + (n := 2)\n",
        "2: :=",
        "assign it first",
    ),
    "walrus of a list": (
        "def f(n: int) -> int:\n    xs = [n]\n    if len(xs) > 1 or (ys := xs):\n        return 1\n    return 0\n",
        "3: :=",
        "assign it first",
    ),
    "second name": (
        "def f(n: int) -> int:\n    xs = [n]\n    if ys := xs:\n        return len(ys)\n    return 0\n",
        "3: :=",
        "assign it first",
    ),
    "None and an exception": (
        "def f(a: int | None, b: int) -> int:\n    return a + 1 // b\n",
        "2: a",
        "assign what follows first",
    ),
    "None and an exception in a call": (
        "def f(a: int | None, b: int) -> int:\n    return divmod(a, 1 // b)[0]\n",
        "2: a",
        "assign what follows first",
    ),
    "None and an exception in a change": (
        "def f(a: int | None, b: int) -> int:\n    c = a\n    c += 1 // b\n    return b\n",
        "3: c += 1 // b",
        "assign what follows first",
    ),
    "measure": (
        "def f(n: int) -> int:\n    while n > 0:\n        # decreases: [n]\n        n -= 1\n    return n\n",
        "3: decreases",
        "weightiest",
    ),
    "float": ("def f(x: float) -> int:\n    return 1\n", "1: float", "scale to integers"),
    "division": ("def f(x: int) -> int:\n    return x / 2\n", "2: /", "use //"),
    "missing annotation": ("def f(x) -> int:\n    return 1\n", "1: parameter x of f", "write x: int"),
    "missing result": ("def f(x: int):\n    return x\n", "1: result of f", "write def"),
    "changed parameter": ("def f(xs: list[int]) -> None:\n    xs.append(1)\n", "2: change of xs", "copy it first"),
    "alias": (
        "def f(n: int) -> int:\n    xs = [n]\n    ys = xs\n    ys.append(1)\n    return len(xs)\n",
        "4: change of ys",
        "another name",
    ),
    "shared rows": (
        "def f(n: int) -> list[list[int]]:\n    g = [[0] * n] * n\n    g[0][0] = 1\n    return g\n",
        "3: change of g",
        "build new rows",
    ),
    "maybe no value": ("def f(n: int) -> int:\n    if n:\n        x = 1\n    return x\n", "4: variable x", "no value"),
    "two types": ('def f(n: int) -> int:\n    x = 1\n    x = "a"\n    return 1\n', '3: "a"', "make the types agree"),
    "set order": (
        "def f(s: set[int]) -> int:\n    for x in s:\n        return x\n    return 0\n",
        "2: for over a set",
        "sorted",
    ),
    "changed while iterated": (
        "def f(n: int) -> int:\n    xs = [n]\n    for x in xs:\n        xs.append(x)\n    return n\n",
        "4: change of xs",
        "list(xs)",
    ),
    "class": ("class A:\n    pass\n", "1: class A", "frozen dataclass"),
    "pow zero": ("def f(a: int) -> int:\n    return pow(a, 2, 0)\n", "2: pow", "not modelled"),
    "syntax": ("def f(:\n", "1: syntax error", "correct it"),
    "note": (
        "def f(n: int) -> int:\n    while n > 0:\n        # invariant: n >\n        n -= 1\n    return n\n",
        "3: note",
        "expression",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_refused_with_place_and_advice(name: str) -> None:
    text, start, advice = CASES[name]
    said = refusal(text)
    assert said.startswith(start)
    assert advice in said


def test_other_functions_are_still_read() -> None:
    loaded = read("def f(x: float) -> int:\n    return 1\n\ndef g(x: int) -> int:\n    return x\n")
    assert [refused.name for refused in loaded.refusals] == ["f"]
    assert list(loaded.module.functions) == ["g"]


def test_nothing_is_executed() -> None:
    loaded = read("raise SystemExit('imported')\n\ndef g(x: int) -> int:\n    return x\n")
    assert list(loaded.module.functions) == ["g"]


def test_own_list_may_be_handed_on_and_replaced() -> None:
    loaded = read(
        """
        def pairs(n: int) -> list[list[int]]:
            out: list[list[int]] = []
            row = [n]
            row.append(1)
            out.append(row)
            row = []
            row.append(2)
            out.append(row)
            return out
        """
    )
    assert loaded.refusals == ()


def test_lists_and_tuples_are_told_apart() -> None:
    text = "def f(xs: list[int]) -> bool:\n    return tuple(xs) == xs\n"
    assert "never equal" in refusal(text)
