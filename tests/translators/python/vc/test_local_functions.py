"""Functions with functions inside are proved, by their bodies and by their contracts; twins with a mistake are not."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.translators.python.vc.checking import unproved

TEXT = """
    def clamped(xs: list[int], low: int, high: int) -> list[int]:
        '''
        pre: low <= high
        post: all({low} <= y <= high for y in __return__)
        '''
        def clamp(x: int) -> int:
            if x < low:
                return low
            return high if x > high else x

        out: list[int] = []
        for x in xs:
            # invariant: all({low} <= y <= high for y in out)
            out.append(clamp(x))
        return out


    def triangle(n: int) -> int:
        '''
        pre: n >= 0
        post: 2 * __return__ == n * (n + 1)
        '''
        def up(k: int) -> int:
            '''
            pre: 0 <= k <= n
            post: 2 * __return__ == k * (k + 1)
            '''
            return {base} if k == 0 else k + up(k - 1)

        return up(n)


    def framed(w: int, h: int) -> int:
        '''post: __return__ == w * h + 2 * w + 2 * h'''
        both = lambda side: side * {times}
        return w * h + both(w) + both(h)


    def item(xs: list[int], k: int) -> int:
        '''
        pre: {least} <= k < len(xs)
        post: __return__ == xs[k]
        '''
        def at(i: int) -> int:
            return xs[i]

        return at(k)
"""
RIGHT = {"low": "low", "base": "0", "times": "2", "least": "0"}
WRONG = {"low": "low + 1", "base": "1", "times": "3", "least": "-len(xs) - 1"}


def test_right_ones_are_proved(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(TEXT.format(**RIGHT), embedded, tmp_path) == []


def test_each_mistake_is_left_open(embedded: Toolchain, tmp_path: Path) -> None:
    left = unproved(TEXT.format(**WRONG), embedded, tmp_path)
    assert {name.split(".line")[0] for name in left} == {"clamped", "triangle.up", "framed", "item"}
