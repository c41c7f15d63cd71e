"""Bounds that are one too small or one too large."""

from icontract import ensure, require


@require(lambda n: n >= 0)
@ensure(lambda n, result: result == n * (n + 1) // 2)
def sum_to(n: int) -> int:
    total = 0
    for i in range(n):  # should be range(n + 1)
        total += i
    return total


def index_of(xs: list[int], wanted: int) -> int:
    """
    post: __return__ == -1 or xs[__return__] == wanted
    """
    i = 0
    while i <= len(xs):  # should be <
        if xs[i] == wanted:
            return i
        i += 1
    return -1


@require(lambda xs: len(xs) > 0)
@ensure(lambda xs, result: result == xs[-1])
def last(xs: list[int]) -> int:
    return xs[len(xs)]


def binary_search(xs: list[int], wanted: int) -> int:
    """
    pre: all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1))
    post: (__return__ == -1) == (wanted not in xs)
    """
    low, high = 0, len(xs) - 1
    while low < high:  # misses the last candidate
        middle = (low + high) // 2
        if xs[middle] == wanted:
            return middle
        if xs[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


@require(lambda n: n >= 0)
@ensure(lambda n, result: result * result <= n < (result + 1) * (result + 1))
def isqrt(n: int) -> int:
    root = 0
    while root * root < n:
        root += 1
    return root


@require(lambda text, width: width >= 0)
@ensure(lambda text, width, result: len(result) <= width)
def shorten(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    return text[:width] + "."
