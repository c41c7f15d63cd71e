"""Lists taken apart and put together: contracts in the style of icontract."""

from icontract import ensure, require


@ensure(lambda xs, result: result == sum(xs))
def total(xs: list[int]) -> int:
    result = 0
    for i in range(len(xs)):
        # invariant: result == sum(xs[:i])
        result += xs[i]
    return result


@ensure(lambda xs, result: len(result) == len(xs))
@ensure(lambda xs, result: result == xs[::-1])
def reverse(xs: list[int]) -> list[int]:
    result: list[int] = []
    for i in range(len(xs)):
        # invariant: result == xs[:i][::-1]
        result = [xs[i]] + result
    return result


@ensure(lambda xs, result: len(result) == len(xs))
@ensure(lambda xs, result: all(result[i] == 2 * xs[i] for i in range(len(xs))))
def doubled(xs: list[int]) -> list[int]:
    return [2 * x for x in xs]


@ensure(lambda result: all(x % 2 == 0 for x in result))
@ensure(lambda xs, result: len(result) <= len(xs))
def evens(xs: list[int]) -> list[int]:
    return [x for x in xs if x % 2 == 0]


@ensure(lambda xs, ys, result: len(result) == len(xs) + len(ys))
@ensure(lambda xs, ys, result: result[: len(xs)] == xs and result[len(xs) :] == ys)
def concatenate(xs: list[int], ys: list[int]) -> list[int]:
    return xs + ys


@require(lambda xs: len(xs) > 0)
@ensure(lambda xs, result: result == xs[-1])
def last(xs: list[int]) -> int:
    return xs[len(xs) - 1]


@require(lambda xs, i, j: 0 <= i < len(xs) and 0 <= j < len(xs))
@ensure(lambda xs, result: len(result) == len(xs))
@ensure(lambda xs, i, j, result: result[i] == xs[j] and result[j] == xs[i])
def swapped(xs: list[int], i: int, j: int) -> list[int]:
    result = list(xs)
    result[i], result[j] = result[j], result[i]
    return result


@require(lambda size: size > 0)
@ensure(lambda xs, size, result: len(result) <= size and len(result) <= len(xs))
@ensure(lambda xs, result: xs[: len(result)] == result)
def head(xs: list[int], size: int) -> list[int]:
    return xs[:size]


@require(lambda xs, ys: len(xs) == len(ys))
def dot_product(xs: list[int], ys: list[int]) -> int:
    result = 0
    for i in range(len(xs)):
        result += xs[i] * ys[i]
    return result


@ensure(lambda xs, result: result == all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1)))
def is_sorted(xs: list[int]) -> bool:
    for i in range(len(xs) - 1):
        # invariant: all(xs[k] <= xs[k + 1] for k in range(i))
        if xs[i] > xs[i + 1]:
            return False
    return True


@ensure(lambda xs, result: result == (xs == xs[::-1]))
def is_palindrome(xs: list[int]) -> bool:
    return xs == xs[::-1]


@ensure(lambda xs, result: len(result) == len(xs))
def running_sums(xs: list[int]) -> list[int]:
    result: list[int] = []
    total = 0
    for i in range(len(xs)):
        # invariant: len(result) == i
        total += xs[i]
        result.append(total)
    return result


@require(lambda n: n >= 0)
@ensure(lambda n, result: len(result) == n)
@ensure(lambda n, result: all(result[i] == i * i for i in range(n)))
def squares(n: int) -> list[int]:
    return [i * i for i in range(n)]
