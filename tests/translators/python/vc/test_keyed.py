"""What is said of `sorted`, `min` and `max` with a key is proved; twins with a mistake are not."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.translators.python.vc.checking import unproved

TEXT = """
    def by_last_digit(xs: list[int]) -> list[int]:
        '''
        post: len(__return__) == {size}
        post: all(__return__[i] % 10 <= __return__[i + 1] % 10 for i in range(len(__return__) - 1))
        '''
        return sorted(xs, key=lambda x: x % 10)


    def nearest(xs: list[int], k: int) -> int:
        '''
        pre: {some}
        post: __return__ in xs and all(abs(__return__ - k) <= abs(x - k) for x in xs)
        '''
        return min(xs, key=lambda x: abs(x - k))


    def first_even(xs: list[int]) -> int:
        '''post: __return__ == {default} or __return__ % 2 == 0'''
        return next((x for x in xs if x % 2 == 0), -1)
"""


def test_right_ones_are_proved(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(TEXT.format(size="len(xs)", some="len(xs) > 0", default=-1), embedded, tmp_path) == []


def test_each_mistake_is_left_open(embedded: Toolchain, tmp_path: Path) -> None:
    left = unproved(TEXT.format(size="len(xs) + 1", some="True", default=0), embedded, tmp_path)
    assert {name.split(".line")[0] for name in left} == {"by_last_digit", "nearest", "first_even"}
