"""Insertion sort and its parts: sorted, and a permutation of what it was."""

from icontract import ensure, require


@require(lambda xs: all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1)))
@ensure(lambda result: all(result[i] <= result[i + 1] for i in range(len(result) - 1)))
@ensure(lambda x, xs, result: sorted(result) == sorted([x] + xs))
def insert(x: int, xs: list[int]) -> list[int]:
    if len(xs) == 0:
        return [x]
    if x <= xs[0]:
        return [x] + xs
    return [xs[0]] + insert(x, xs[1:])


@ensure(lambda result: all(result[i] <= result[i + 1] for i in range(len(result) - 1)))
@ensure(lambda xs, result: sorted(result) == sorted(xs))
def insertion_sort(xs: list[int]) -> list[int]:
    result: list[int] = []
    for i in range(len(xs)):
        # invariant: all(result[k] <= result[k + 1] for k in range(len(result) - 1))
        # invariant: sorted(result) == sorted(xs[:i])
        result = insert(xs[i], result)
    return result


@ensure(lambda a, b, result: result[0] <= result[1])
@ensure(lambda a, b, result: result == (a, b) or result == (b, a))
def sort2(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a <= b else (b, a)


@ensure(lambda result: result[0] <= result[1] <= result[2])
@ensure(lambda a, b, c, result: result[0] + result[1] + result[2] == a + b + c)
def sort3(a: int, b: int, c: int) -> tuple[int, int, int]:
    if a > b:
        a, b = b, a
    if b > c:
        b, c = c, b
    if a > b:
        a, b = b, a
    return a, b, c


@ensure(lambda xs, pivot, result: all(x < pivot for x in result[0]) and all(x >= pivot for x in result[1]))
@ensure(lambda xs, pivot, result: len(result[0]) + len(result[1]) == len(xs))
def partition(xs: list[int], pivot: int) -> tuple[list[int], list[int]]:
    small: list[int] = []
    large: list[int] = []
    for i in range(len(xs)):
        # invariant: all(x < pivot for x in small) and all(x >= pivot for x in large)
        # invariant: len(small) + len(large) == i
        if xs[i] < pivot:
            small.append(xs[i])
        else:
            large.append(xs[i])
    return small, large
