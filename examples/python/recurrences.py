"""Recurrences and their closed forms: contracts as assertions."""


def fibonacci(n: int) -> int:
    """The n-th Fibonacci number, by recursion."""
    assert n >= 0
    result = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    assert result >= 0
    return result


def triangular(n: int) -> int:
    assert n >= 0
    if n == 0:
        result = 0
    else:
        result = triangular(n - 1) + n
    assert 2 * result == n * (n + 1)
    return result


def sum_of_odds(n: int) -> int:
    assert n >= 0
    total = 0
    for i in range(n):
        # invariant: total == i * i
        total += 2 * i + 1
    assert total == n * n
    return total


def geometric(n: int) -> int:
    """1 + 2 + 4 + ... + 2**(n - 1)"""
    assert n >= 0
    total, term = 0, 1
    for _ in range(n):
        # invariant: total == term - 1
        # invariant: term >= 1
        total += term
        term *= 2
    assert total == term - 1
    return total


def hanoi_moves(disks: int) -> int:
    assert disks >= 0
    moves = 0 if disks == 0 else 2 * hanoi_moves(disks - 1) + 1
    assert moves >= disks
    return moves


def is_even(n: int) -> bool:
    assert n >= 0
    result = True if n == 0 else is_odd(n - 1)
    assert result == (n % 2 == 0)
    return result


def is_odd(n: int) -> bool:
    assert n >= 0
    result = False if n == 0 else is_even(n - 1)
    assert result == (n % 2 == 1)
    return result


def ackermann_small(m: int, n: int) -> int:
    """The first two rows of the Ackermann function."""
    assert 0 <= m <= 1 and n >= 0
    if m == 0:
        result = n + 1
    elif n == 0:
        result = ackermann_small(0, 1)
    else:
        result = ackermann_small(0, ackermann_small(1, n - 1))
    assert result == n + 1 + m
    return result
