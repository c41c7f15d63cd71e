"""Correct functions are proved by their scripts alone; their twins with a mistake leave exactly what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.translators.python.vc.checking import unproved

GCD = """
    def gcd(a: int, b: int) -> int:
        '''
        pre: a >= 0 and b >= 0
        post: __return__ >= 0
        '''
        while b != 0:
            a, b = b, a % b
        return {result}
"""
SEARCH = """
    def search(xs: list[int], x: int) -> int:
        '''
        post: __return__ == -1 or xs[__return__] == x
        '''
        lo, hi = 0, len(xs)
        while lo < hi:
            mid = (lo + hi) // 2
            if xs[mid] == x:
                return mid
            if xs[mid] < x:
                lo = mid + 1
            else:
                hi = {high}
        return -1
"""
TOTAL = """
    def total(xs: list[int]) -> int:
        '''post: __return__ == sum(xs)'''
        t = 0
        for i in range({start}, len(xs)):
            t += xs[i]
        return t
"""
EXCEPTIONS = """
    import deal

    @deal.raises({raises})
    def half(n: int) -> int:
        if n % 2:
            raise ValueError("odd")
        return n // 2

    def halves(xs: list[int]) -> list[int]:
        '''post: len(__return__) <= len(xs)'''
        out = []
        for x in xs:
            try:
                h = half(x)
            except ValueError:
                continue_with = 0
                h = continue_with
            out.append(h)
        return out
"""
RECURSION = """
    def count_down(n: int) -> int:
        '''
        pre: n >= 0
        post: __return__ == n
        '''
        if n == 0:
            return {base}
        return 1 + count_down(n - 1)
"""
PLAIN = """
    from enum import Enum

    class Light(Enum):
        RED = 1
        GREEN = 2

    def following(light: Light) -> Light:
        '''post: __return__ != light'''
        match light:
            case Light.RED:
                return Light.{other}
            case Light.GREEN:
                return Light.RED

    def clamp(x: int, low: int, high: int) -> int:
        '''
        pre: low <= high
        post: low <= __return__ <= high
        '''
        return max(low, min(x, high))
"""
PRODUCTS = """
    def ceiling(a: int, b: int) -> int:
        '''
        pre: b > 0
        post: (__return__ - 1) * b < a <= __return__ * b
        '''
        return -({dividend} // b)

    def parity(n: int) -> bool:
        '''post: __return__ == (n % 2 == 1)'''
        return n & 1 == 1

    def prefix(xs: list[int], x: int) -> int:
        '''post: all(y < x for y in xs[:__return__])'''
        i = 0
        while i < len(xs) and xs[i] < x:
            i += 1
        return i
"""
ORDER = """
    def insert(x: int, xs: list[int]) -> list[int]:
        '''
        pre: all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1))
        post: all(__return__[i] <= __return__[i + 1] for i in range(len(__return__) - 1))
        post: sorted(__return__) == sorted([x] + xs)
        '''
        if len(xs) == 0:
            return [x]
        if x {order} xs[0]:
            return [x] + xs
        return [xs[0]] + insert(x, xs[1:])

    def ascending(xs: list[int]) -> bool:
        '''post: __return__ == all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1))'''
        for i in range(len(xs) - 1):
            # invariant: all(xs[k] <= xs[k + 1] for k in range(i))
            if xs[i] > xs[i + 1]:
                return False
        return True

    def pad(text: str, width: int) -> str:
        '''post: len(__return__) == max(len(text), width)'''
        missing = width - len(text)
        return text if missing <= 0 else " " * missing + text

    def digit(value: int) -> str:
        '''
        pre: 0 <= value <= 9
        post: len(__return__) == 1
        '''
        return "0123456789"[value]
"""
CIRCLE = """
    def is_even(n: int) -> bool:
        '''
        pre: n >= 0
        post: __return__ == (n % 2 == 0)
        '''
        return n == 0 or is_odd(n - 1)

    def is_odd(n: int) -> bool:
        '''
        pre: n >= 0
        post: __return__ == (n % 2 == 1)
        '''
        return {base} if n == 0 else is_even(n - 1)
"""
ORDERED_PAIRS = """
    def ackermann(m: int, n: int) -> int:
        '''
        pre: m >= 0 and n >= 0
        post: __return__ > n
        '''
        # decreases: (m, n)
        if m == 0:
            return n + 1
        if n == 0:
            return ackermann(m - 1, {start})
        return ackermann(m - 1, ackermann(m, n - 1))

    def drain(a: int, b: int) -> int:
        while a > 0 or b > 0:
            # decreases: (a, b)
            if b > 0:
                b -= 1
            else:
                a, b = a - 1, 5
        return a
"""
TAGGED = """
    def rest(n: int) -> int:
        # decreases: (n, {tag})
        return down(n)

    def down(n: int) -> int:
        # decreases: n
        return 0 if n <= 0 else 1 + rest(n - 1)
"""
CONTENTS = """
    def tally(words: list[str]) -> dict[str, int]:
        '''post: all(count >= 1 for count in __return__.values())'''
        counts: dict[str, int] = {{}}
        for word in words:
            # invariant: all(count >= 1 for count in counts.values())
            counts[word] = counts.get(word, 0) + {step}
        return counts

    def distinct(xs: list[int]) -> int:
        '''post: 0 <= __return__ <= len(xs)'''
        return len(set(xs))

    def cost(items: list[tuple[int, int]]) -> int:
        '''
        pre: all(price >= 0 and count >= 0 for price, count in items)
        post: __return__ >= 0
        '''
        return sum(price * count for price, count in items)

    def value(digit: str) -> int:
        '''
        pre: len(digit) == 1 and digit in "0123456789"
        post: 0 <= __return__ <= 10
        '''
        return "0123456789".index(digit)

    def size(text: str | None) -> int:
        '''post: __return__ >= 0'''
        if text is None:
            return 0
        return len(text)
"""
TRIES = """
    def quotient(a: int, b: int) -> int:
        '''post: __return__ >= 0'''
        try:
            q = a // b
        except ZeroDivisionError:
            q = 0
        else:
            if q < 0:
                q = {least}
        return q

    def good(xs: list[int]) -> int:
        '''post: 0 <= __return__ <= len(xs)'''
        ok = 0
        for x in xs:
            # invariant: 0 <= ok <= len(done_x)
            try:
                if x == 0:
                    raise ValueError("zero")
                ok += 1
            except ValueError:
                continue
            finally:
                x = 0
        return ok

    def left(a: int) -> int:
        '''post: 1 <= __return__ <= 3'''
        state = 0
        try:
            if a > 10:
                return 3
            state = 1 // a
        except ZeroDivisionError:
            return 2
        finally:
            state = {state}
        return state
"""
TWINS = {
    "tries": (TRIES, {"least": "0", "state": "1"}, {"least": "-1", "state": "0"}, "quotient.line"),
    "contents": (CONTENTS, {"step": "1"}, {"step": "0"}, "tally.line"),
    "circle": (CIRCLE, {"base": "False"}, {"base": "True"}, "is_odd.line"),
    "ordered pairs": (ORDERED_PAIRS, {"start": "1"}, {"start": "-1"}, "precondition"),
    "tagged": (TAGGED, {"tag": "1"}, {"tag": "0"}, "termination"),
    "order": (ORDER, {"order": "<="}, {"order": ">="}, "ensures"),
    "products": (PRODUCTS, {"dividend": "-a"}, {"dividend": "a"}, "ensures"),
    "gcd": (GCD, {"result": "a"}, {"result": "a - 1"}, "ensures"),
    "search": (SEARCH, {"high": "mid"}, {"high": "mid + 1"}, "termination"),
    "total": (TOTAL, {"start": "0"}, {"start": "1"}, ""),
    "exceptions": (EXCEPTIONS, {"raises": "ValueError"}, {"raises": "KeyError"}, "unreachable"),
    "recursion": (RECURSION, {"base": "0"}, {"base": "1"}, "ensures"),
    "plain": (PLAIN, {"other": "GREEN"}, {"other": "RED"}, "ensures"),
}


@pytest.mark.parametrize("name", TWINS)
def test_the_true_twin_is_proved(name: str, embedded: Toolchain, tmp_path: Path) -> None:
    text, right, _, _ = TWINS[name]
    assert unproved(text.format(**right), embedded, tmp_path) == []


@pytest.mark.parametrize("name", TWINS)
def test_the_false_twin_is_not(name: str, embedded: Toolchain, tmp_path: Path) -> None:
    text, _, wrong, left = TWINS[name]
    found = unproved(text.format(**wrong), embedded, tmp_path)
    assert any(left in each for each in found)
    assert not any(each.endswith(".correct") for each in found)


CLASS_INVARIANT = """
    from dataclasses import dataclass
    from icontract import invariant, require

    @invariant(lambda self: self.balance >= 0)
    @dataclass(frozen=True)
    class Account:
        balance: int

    @require(lambda account, amount: 0 < amount{limit})
    def withdraw(account: Account, amount: int) -> Account:
        return Account(account.balance - amount)
"""


def test_class_invariants_are_claimed_where_an_object_is_made(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(CLASS_INVARIANT.format(limit=" <= account.balance"), embedded, tmp_path) == []
    assert unproved(CLASS_INVARIANT.format(limit=""), embedded, tmp_path) == ["withdraw.line12_assertion"]


WRITTEN_OUT = """
    def over_range(x: int) -> int:
        '''post: __return__ == x + 3'''
        y = x
        for i in range(3):
            # invariant: y == x + {kept}
            y += 1
        return y

    def over_list(x: int) -> int:
        '''post: __return__ >= x'''
        y = x
        for i in [1, 2]:
            # invariant: y >= x
            y += 1
        return y
"""


def test_loops_over_what_is_written_out(embedded: Toolchain, tmp_path: Path) -> None:
    assert unproved(WRITTEN_OUT.format(kept="i"), embedded, tmp_path) == []
    wrong = unproved(WRITTEN_OUT.format(kept="2 * i"), embedded, tmp_path)
    assert "over_range.line6_invariant_preserved" in wrong
    assert set(wrong) <= {"over_range.line6_invariant_preserved", "over_range.line3_ensures"}
