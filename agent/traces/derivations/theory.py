"""A generated theory: definitions, and facts of it that take about so many steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Fact:
    """A proposition that holds for all values of its `binders`: `(x : Nat)`, `(h : P x)`."""

    proposition: str
    binders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Theory:
    """`shape`: what the definitions are, up to names and constants. `fact(random, size)`: one that about `size` uses of
    the theory's rules derive.
    """

    shape: str
    definitions: tuple[str, ...]
    fact: Callable[[Random, int], Fact]


Make = Callable[[Random], Theory]


def parts(random: Random, total: int, count: int) -> list[int]:
    """`count` numbers from 1 on whose sum is `total`, or as near as that comes."""
    sizes = [1] * count
    for _ in range(total - count):
        sizes[random.randrange(count)] += 1
    return sizes


def argument(text: str) -> str:
    """A term as an argument."""
    return f"({text})" if " " in text and not text.startswith("[") else text


def inductive(name: str, kind: str, rules: Sequence[str]) -> str:
    return "\n".join([f"inductive {name} : {kind} where", *(f"  | {rule}" for rule in rules)])
