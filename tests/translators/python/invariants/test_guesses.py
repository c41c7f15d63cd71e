"""Guesses: true ones are found, false ones do not withstand the runs."""

from __future__ import annotations

from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.invariants.suggest import suggestions
from lemmata.translators.python.vc.components import circles
from tests.translators.python.reading import read

SEARCH = """
    def search(xs: list[int], x: int) -> int:
        lo, hi = 0, len(xs)
        while lo < hi:
            mid = (lo + hi) // 2
            if xs[mid] < x:
                lo = mid + 1
            else:
                hi = mid
        return lo
"""


def notes(text: str, name: str) -> list[str]:
    loaded = read(text)
    circle = circles(loaded.module)[name] or (name,)
    original = [loaded.module.functions[each] for each in circle]
    found = completed(loaded.module, original)
    remarks = [remark for old, new in zip(original, found, strict=True) for remark in suggestions(old, new)]
    return [remark.text.split("`")[1] for remark in remarks]


def test_bounds_and_measure_of_a_binary_search() -> None:
    found = notes(SEARCH, "search")
    assert "# decreases: hi - lo" in found
    assert {"# invariant: 0 <= lo", "# invariant: hi <= len(xs)", "# invariant: lo <= hi"} <= set(found)
    assert "# invariant: lo < hi" not in found


def test_the_postcondition_of_what_is_done() -> None:
    text = """
        def total(xs: list[int]) -> int:
            '''post: __return__ == sum(xs)'''
            t = 0
            for i in range(len(xs)):
                t += xs[i]
            return t
    """
    assert "# invariant: t == sum(xs[:i])" in notes(text, "total")


def test_no_measure_for_a_loop_that_does_not_end() -> None:
    text = """
        def wait(n: int) -> int:
            while n != 0:
                n = n + 1 if n < 5 else n - 1
            return n
    """
    assert not any("decreases" in note for note in notes(text, "wait"))


def test_recursion() -> None:
    text = """
        def power(x: int, n: int) -> int:
            '''pre: n >= 0'''
            return 1 if n == 0 else x * power(x, n - 1)
    """
    assert notes(text, "power") == ["# decreases: n"]
