"""Two indices that move through a list."""

from typing import Optional

from icontract import ensure, require


@require(lambda xs: all(xs[i] <= xs[i + 1] for i in range(len(xs) - 1)))
@ensure(lambda xs, target, result: result is None or xs[result[0]] + xs[result[1]] == target)
def two_sum_sorted(xs: list[int], target: int) -> Optional[tuple[int, int]]:
    left, right = 0, len(xs) - 1
    while left < right:
        # invariant: 0 <= left and right < len(xs)
        # decreases: right - left
        found = xs[left] + xs[right]
        if found == target:
            return left, right
        if found < target:
            left += 1
        else:
            right -= 1
    return None


@ensure(lambda xs, ys, result: len(result) == len(xs) + len(ys))
def merge(xs: list[int], ys: list[int]) -> list[int]:
    i, j = 0, 0
    result: list[int] = []
    while i < len(xs) and j < len(ys):
        # invariant: 0 <= i <= len(xs) and 0 <= j <= len(ys) and len(result) == i + j
        # decreases: len(xs) - i + len(ys) - j
        if xs[i] <= ys[j]:
            result.append(xs[i])
            i += 1
        else:
            result.append(ys[j])
            j += 1
    return result + xs[i:] + ys[j:]


@ensure(lambda heights, result: result >= 0)
def widest_container(heights: list[int]) -> int:
    best = 0
    left, right = 0, len(heights) - 1
    while left < right:
        # invariant: 0 <= left and right < len(heights) and best >= 0
        # decreases: right - left
        area = (right - left) * min(heights[left], heights[right])
        best = max(best, area)
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best


@ensure(lambda prices, result: result >= 0)
def best_profit(prices: list[int]) -> int:
    if len(prices) == 0:
        return 0
    lowest, best = prices[0], 0
    for price in prices:
        # invariant: best >= 0
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best


@ensure(lambda xs, result: 0 <= result <= len(xs))
def longest_plateau(xs: list[int]) -> int:
    best, run = 0, 0
    for i in range(len(xs)):
        # invariant: 0 <= run <= i and 0 <= best <= i
        if i > 0 and xs[i] == xs[i - 1]:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best
