"""Lean runs functions as CPython runs them: ways out of `try`, functions that call one another, several measures."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.benchmarks.agreement import compare
from lemmata.benchmarks.lean_agreement import differences
from lemmata.translators.python.load import program_of

PROGRAM = """
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


def until(xs: list[int], v: int) -> tuple[int, int]:
    good, ran = 0, 0
    for x in xs:
        try:
            if x == v:
                return -1, ran
            good += 12 // x
        except ZeroDivisionError:
            break
        finally:
            ran += 1
    return good, ran


def otherwise(a: int, b: int) -> int:
    try:
        q = a // b
    except ZeroDivisionError:
        q = 7
    else:
        if q < 0:
            return -q
        q += 1
    finally:
        a = 100
    return q + a


def is_even(n: int) -> bool:
    assert n >= 0
    return n == 0 or is_odd(n - 1)


def is_odd(n: int) -> bool:
    assert n >= 0
    return n != 0 and is_even(n - 1)


def first(n: int, k: int) -> int:
    return k if n <= 0 else second(n - 1, k + 1) * 2


def second(n: int, k: int) -> int:
    if n > 9:
        raise ValueError
    return third(n - 1) + k


def third(n: int) -> int:
    return -1 if n < 2 else first(n - 2, n)


def ends(xs: list[int]) -> tuple[int, int, int]:
    a, *between, b = xs
    return a, len(between), b


def place(text: str, part: str) -> int:
    try:
        return text.index(part)
    except ValueError:
        return text.find("a") - 5
"""
FUNCTIONS = 10


def test_lean_agrees_with_cpython(embedded: Toolchain, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    agreement = compare(path, 12)
    assert agreement.functions == FUNCTIONS
    count, found = differences(program_of(path), agreement.samples, embedded)
    assert found == []
    assert count >= 8 * FUNCTIONS
