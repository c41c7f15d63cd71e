"""A bank account, intervals, a traffic light: small data types and what never breaks."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from icontract import ensure, invariant, require


@invariant(lambda self: self.balance >= 0)
@dataclass(frozen=True)
class Account:
    owner: int
    balance: int


@require(lambda amount: amount > 0)
@ensure(lambda account, amount, result: result.balance == account.balance + amount)
@ensure(lambda account, result: result.owner == account.owner)
def deposit(account: Account, amount: int) -> Account:
    return Account(account.owner, account.balance + amount)


@require(lambda account, amount: 0 < amount <= account.balance)
@ensure(lambda account, amount, result: result.balance == account.balance - amount)
def withdraw(account: Account, amount: int) -> Account:
    return Account(account.owner, account.balance - amount)


@require(lambda source, amount: 0 < amount <= source.balance)
@ensure(lambda source, target, result: result[0].balance + result[1].balance == source.balance + target.balance)
def transfer(source: Account, target: Account, amount: int) -> tuple[Account, Account]:
    return withdraw(source, amount), deposit(target, amount)


class Interval(NamedTuple):
    low: int
    high: int


@ensure(lambda a, b, result: result == (max(a.low, b.low) <= min(a.high, b.high)))
def overlap(a: Interval, b: Interval) -> bool:
    return a.low <= b.high and b.low <= a.high and a.low <= a.high and b.low <= b.high


@require(lambda a, b: a.low <= a.high and b.low <= b.high)
@ensure(lambda a, b, result: result.low <= a.low and result.low <= b.low)
@ensure(lambda a, b, result: a.high <= result.high and b.high <= result.high)
def hull(a: Interval, b: Interval) -> Interval:
    return Interval(min(a.low, b.low), max(a.high, b.high))


class Light(Enum):
    RED = 0
    GREEN = 1
    AMBER = 2


@ensure(lambda light, result: result != light)
@ensure(lambda light, result: (result == Light.GREEN) == (light == Light.RED))
def next_light(light: Light) -> Light:
    match light:
        case Light.RED:
            return Light.GREEN
        case Light.GREEN:
            return Light.AMBER
        case Light.AMBER:
            return Light.RED


@ensure(lambda locked, coin, push, result: not (push and not coin) or result)
def turnstile(locked: bool, coin: bool, push: bool) -> bool:
    """Whether it is locked after a coin or a push."""
    if coin and push:
        return True
    if coin:
        return False
    if push:
        return True
    return locked
