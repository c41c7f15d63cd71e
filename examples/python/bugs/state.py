"""State that is updated in the wrong order, or not at all."""

from dataclasses import dataclass
from enum import Enum

from icontract import ensure, invariant, require


@invariant(lambda self: self.balance >= 0)
@dataclass(frozen=True)
class Account:
    balance: int


@require(lambda amount: amount > 0)
@ensure(lambda account, amount, result: result.balance == account.balance - amount)
def withdraw(account: Account, amount: int) -> Account:
    return Account(account.balance - amount)  # may become negative


class Light(Enum):
    RED = 0
    GREEN = 1
    AMBER = 2


@ensure(lambda light, result: result != light)
def next_light(light: Light) -> Light:
    if light == Light.RED:
        return Light.GREEN
    if light == Light.GREEN:
        return Light.AMBER
    return light


@ensure(lambda a, b, result: result == (b, a))
def swap(a: int, b: int) -> tuple[int, int]:
    a = b
    b = a
    return a, b


@ensure(lambda a, b, result: a + b - 1 <= 2 * result <= a + b)
def midpoint(a: int, b: int) -> int:
    return a + b // 2  # the sum wants parentheses


@ensure(lambda stock, item, result: result[item] == (stock[item] if item in stock else 0) + 1)
def add_one(stock: dict[str, int], item: str) -> dict[str, int]:
    result = dict(stock)
    result[item] = result[item] + 1  # KeyError when it is new
    return result


@ensure(lambda xs, result: sorted(result) == sorted(xs))
def without_repeats_sorted(xs: list[int]) -> list[int]:
    result: list[int] = []
    for x in sorted(xs):
        if len(result) == 0 or result[-1] != x:
            result.append(x)
    return result


@ensure(lambda a, b, result: result == (max(a[0], b[0]) <= min(a[1], b[1])))
def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] <= b[0] <= a[1]  # b may begin before a
