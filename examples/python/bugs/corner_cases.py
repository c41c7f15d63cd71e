"""The empty list, zero, a negative number, equal values."""

from typing import Optional

import deal
from icontract import ensure, require


@ensure(lambda xs, result: result * len(xs) <= sum(xs))
def mean(xs: list[int]) -> int:
    return sum(xs) // len(xs)


@require(lambda xs: len(xs) > 0)
@ensure(lambda xs, result: all(x <= result for x in xs))
@ensure(lambda xs, result: result in xs)
def maximum(xs: list[int]) -> int:
    best = 0  # wrong when all are negative
    for x in xs:
        if x > best:
            best = x
    return best


@deal.ensure(lambda a, b, result: abs(result) * abs(b) <= abs(a))
@deal.pre(lambda a, b: b != 0)
def quotient_towards_zero(a: int, b: int) -> int:
    return a // b  # rounds down


@deal.post(lambda result: result in (0, 1))
def parity(n: int) -> int:
    return n - n // 2 * 2 if n > 0 else n % -2


@ensure(lambda a, b, c, result: result == (a != b and b != c and a != c))
def all_different(a: int, b: int, c: int) -> bool:
    return a != b and b != c  # != is not transitive


def first_word_length(words: list[str]) -> int:
    """
    post: __return__ >= 0
    """
    return len(words[0])


@ensure(lambda year, result: result == ((year % 4 == 0 and year % 100 != 0) or year % 400 == 0))
def is_leap_year(year: int) -> bool:
    return year % 4 == 0 and year % 100 != 0


@ensure(lambda x, result: result is None or result > 0)
def positive_or_none(x: int) -> Optional[int]:
    if x < 0:
        return None
    return x


@require(lambda low, high: low <= high)
@ensure(lambda low, high, result: low <= result <= high)
@ensure(lambda x, low, high, result: result == x or x < low or x > high)
def clamp(x: int, low: int, high: int) -> int:
    return min(low, max(x, high))  # min and max are the wrong way round
