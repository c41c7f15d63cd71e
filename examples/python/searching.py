"""Searching lists: contracts in docstrings, as in PEP 316."""

from typing import Optional


def linear_search(xs: list[int], wanted: int) -> int:
    """
    post:
        -1 <= __return__ < len(xs)
        __return__ == -1 or xs[__return__] == wanted
    """
    for i in range(len(xs)):
        if xs[i] == wanted:
            return i
    return -1


def binary_search(xs: list[int], wanted: int) -> int:
    """
    pre: all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1))
    post:
        -1 <= __return__ < len(xs)
        __return__ == -1 or xs[__return__] == wanted
    """
    low, high = 0, len(xs) - 1
    while low <= high:
        # invariant: 0 <= low and high < len(xs)
        # decreases: high - low + 1
        middle = (low + high) // 2
        if xs[middle] == wanted:
            return middle
        if xs[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def maximum(xs: list[int]) -> int:
    """
    pre: len(xs) > 0
    post: all(x <= __return__ for x in xs)
    post: __return__ in xs
    """
    best = xs[0]
    for x in xs:
        # invariant: best in xs
        if x > best:
            best = x
    return best


def index_of_minimum(xs: list[int]) -> int:
    """
    pre: len(xs) > 0
    post:
        0 <= __return__ < len(xs)
        all(xs[__return__] <= x for x in xs)
    """
    best = 0
    for i in range(len(xs)):
        # invariant: 0 <= best < len(xs)
        # invariant: all(xs[best] <= x for x in xs[:i])
        if xs[i] < xs[best]:
            best = i
    return best


def count(xs: list[int], wanted: int) -> int:
    """
    post: 0 <= __return__ <= len(xs)
    post: (__return__ > 0) == (wanted in xs)
    """
    found = 0
    for i in range(len(xs)):
        # invariant: 0 <= found <= i
        # invariant: (found > 0) == (wanted in xs[:i])
        if xs[i] == wanted:
            found += 1
    return found


def contains(xs: list[int], wanted: int) -> bool:
    """
    post: __return__ == (wanted in xs)
    """
    return any(x == wanted for x in xs)


def first_negative(xs: list[int]) -> Optional[int]:
    """
    post: __return__ is None or __return__ < 0
    """
    for x in xs:
        if x < 0:
            return x
    return None


def insertion_point(xs: list[int], x: int) -> int:
    """
    pre: all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1))
    post:
        0 <= __return__ <= len(xs)
        all(y < x for y in xs[:__return__])
    """
    place = 0
    while place < len(xs) and xs[place] < x:
        # invariant: 0 <= place <= len(xs)
        # invariant: all(y < x for y in xs[:place])
        # decreases: len(xs) - place
        place += 1
    return place
