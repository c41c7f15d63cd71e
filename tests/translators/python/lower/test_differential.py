"""The front end and the evaluator say of a program what CPython says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, Returned, run
from lemmata.translators.python.load import program_of
from lemmata.translators.python.pairing import modelled

PROGRAM = """
from dataclasses import dataclass, replace
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


@dataclass(frozen=True)
class Item:
    name: str
    price: int
    count: int = 2


def arithmetic(a: int, b: int) -> int:
    q, r = divmod(a, b)
    return q * 3 - r + (a & b) - (a | b) + (a ^ -b) + ~a + abs(b) + max(a, b, 3) - min(a, b)


def chained(a: int, b: int) -> bool:
    return -3 <= a < b != 4 or not a and b > 2


def value_or(a: int, b: int) -> int:
    return a or b and 7


def slices(xs: list[int], i: int, j: int) -> list[int]:
    return xs[i:j] + xs[::-1] + xs[:i] + xs[j:] + [xs[-1]] * 2


def changes(xs: list[int], i: int, v: int) -> list[int]:
    ys = list(xs)
    ys.append(v)
    ys[i] += 2
    ys.insert(1, v)
    last = ys.pop()
    ys.extend([last, v])
    del ys[0]
    ys[0], ys[-1] = ys[-1], ys[0]
    return ys


def loops(xs: list[int], v: int) -> int:
    total = 0
    for i, x in enumerate(xs):
        if x == v:
            continue
        if x > 7:
            break
        total += i * x
    else:
        total += 100
    while total > 50:
        total -= 7
        if total == 48:
            return -total
    return total


def collected(xs: list[int]) -> dict[int, int]:
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    return {k: v for k, v in counts.items() if v > 0}


def handled(xs: list[int], i: int) -> int:
    try:
        return xs[i] // i
    except IndexError:
        return -1
    except (ZeroDivisionError, KeyError):
        raise ValueError("zero")


def best(xs: list[int]) -> int | None:
    found = None
    for x in xs:
        if found is None or x > found:
            found = x
    return found


def deciding(xs: list[int]) -> str:
    match xs:
        case []:
            return "empty"
        case [x] if x > 3:
            return "large"
        case [x, *rest] if x in rest:
            return f"again {x}"
        case [_, 1 | 2, *_]:
            return "one or two"
        case _:
            return "other" + str(len(xs))


def counting(n: int, k: int) -> int:
    if n <= 0 or n > 20:
        return k
    return counting(n - 2, k + 1) + (0 if k % 2 else 1)


def quantified(xs: list[int], v: int) -> tuple[bool, bool, int]:
    return all(x < v for x in xs if x > 0), any(x == y for x in xs for y in [v, v + 1]), sum(x * x for x in xs)


def finally_runs(xs: list[int], v: int) -> tuple[int, int]:
    seen, left = 0, 0
    for x in xs:
        try:
            if x == v:
                break
            if x == 0:
                continue
            seen += 12 // x
        except ZeroDivisionError:
            return -1, left
        else:
            if seen > 9:
                return seen, left
            seen += 1
        finally:
            left += 1
    return seen, left


def finally_inside(xs: list[int], v: int) -> tuple[int, int]:
    a, b = 0, 0
    try:
        try:
            a = xs[0] // v
            if a == 1:
                return a, b
        finally:
            b = 5
    except (IndexError, ZeroDivisionError):
        a = -1
    return a, b


def finally_returns(xs: list[int], v: int) -> int:
    n = v
    try:
        return n // v
    except ZeroDivisionError:
        n = 7
        raise
    finally:
        n += 1
        if n > 3:
            return n
    return 0


def jumps(xs: list[int], v: int) -> int:
    total = 0
    for x in xs:
        try:
            for y in xs:
                if y == v:
                    break
                total += 1
            total = total + 6 // x
        except ZeroDivisionError:
            continue
        total += 10
    return total


def named_in_conditions(xs: list[int], v: int) -> tuple[int, int]:
    total = 0
    rest, n = list(xs), 0
    while (n := len(rest)) > 2 and total < 50:
        total += n
        rest.pop()
    if not (m := total - v):
        return m, -1
    elif (k := m // v) > 2 or k < m:
        return k, n
    return n, m


def taken_apart(xs: list[int], v: int) -> tuple[int, int, int]:
    first, *middle, last = xs
    *middle, v = middle
    try:
        a, b = middle
    except ValueError:
        return first, last, len(middle)
    return a - b, v, first + last


def changed_records(xs: list[int], v: int) -> tuple[int, int, int]:
    p = Point(len(xs), v)
    q = p._replace(y=p.x, x=p.y - 1)
    item = replace(Item("a", v), count=1 // v)
    return q.x, q.y, item.price * 10 + item.count


def descending(xs: list[int], v: int) -> list[int]:
    ys = xs + [v]
    ys.sort(reverse=True)
    return ys


def places(xs: list[int], v: int) -> tuple[int, int, int]:
    text = "".join(str(x) for x in xs)
    return "0123-456789".index(str(v)), text.find(str(v)), text.index("1")


def sizes(xs: list[int], v: int) -> int:
    chosen = None if v < 0 else xs
    try:
        return len(chosen) + chosen.count(v)
    except TypeError:
        return -1
    except AttributeError:
        return -2


def attribute(xs: list[int], v: int) -> int:
    chosen = None if v < 0 else xs
    try:
        return chosen.count(v)
    except TypeError:
        return -1
"""


CALLS = {
    "named_in_conditions": "li",
    "taken_apart": "li",
    "changed_records": "li",
    "descending": "li",
    "finally_runs": "li",
    "finally_inside": "li",
    "finally_returns": "li",
    "jumps": "li",
    "places": "li",
    "sizes": "li",
    "attribute": "li",
    "arithmetic": "ii",
    "chained": "ii",
    "value_or": "ii",
    "slices": "lii",
    "changes": "lii",
    "loops": "li",
    "collected": "l",
    "handled": "li",
    "best": "l",
    "deciding": "l",
    "counting": "ii",
    "quantified": "li",
}
SPACE: dict[str, Any] = {}
exec(compile(PROGRAM, "program.py", "exec"), SPACE)
LOADED = program_of("program.py", PROGRAM)

small = st.integers(-9, 12)
lists = st.lists(st.integers(-3, 9), max_size=6)


def test_everything_was_read() -> None:
    assert LOADED.refusals == ()
    assert set(LOADED.module.functions) == set(CALLS)


@pytest.mark.parametrize("name", CALLS)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(data=st.data())
def test_same_as_cpython(name: str, data: st.DataObject) -> None:
    arguments = tuple(data.draw(small if kind == "i" else lists) for kind in CALLS[name])
    try:
        expected: object = Returned(modelled(SPACE[name](*arguments), LOADED.module.functions[name].returns))
    except Exception as error:
        expected = RaisedOutcome(type(error).__name__)
    assert run(LOADED.module, name, arguments) == expected
