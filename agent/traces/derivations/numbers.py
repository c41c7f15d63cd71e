"""Predicates on numbers by rules: multiples, sums of coins, relations that count two numbers together."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, inductive


def coins(random: Random) -> Theory:
    """`P n` from `P` of smaller numbers, by one to three ways to go on."""
    start = random.randrange(4)
    ways = sorted(random.sample(range(1, 10), random.randrange(1, 4)), reverse=random.random() < 0.5)
    rules = [f"base : P {start}", *(f"by{way} {{n : Nat}} : P n → P (n + {way})" for way in ways)]

    def fact(random: Random, size: int) -> Fact:
        favourite = random.choice(ways)
        total = sum(favourite if random.random() < 0.7 else random.choice(ways) for _ in range(size - 1))
        return Fact(f"P {start + total}")

    return Theory(f"coins:{'+'.join(map(str, ways))}", (inductive("P", "Nat → Prop", rules),), fact)


def together(random: Random) -> Theory:
    """`R n m` by steps that add to both numbers, some with a condition."""
    ways = random.sample([(a, b) for a in range(4) for b in range(4) if a or b], random.randrange(1, 3))
    conditions = random.choice(("", "", "n ≤ m → ", "n < 90 → ", "m ≠ 77 → "))
    base = "start (k : Nat) : R 0 k" if random.random() < 0.5 else "start : R 0 0"
    free = "k" in base
    if conditions == "n ≤ m → " and any(a > b for a, b in ways):
        conditions = ""
    rules = [base, *(f"by{a}{b} {{n m : Nat}} : {conditions}R n m → R (n + {a}) (m + {b})" for a, b in ways)]

    def fact(random: Random, size: int) -> Fact:
        n, m = 0, random.randrange(6) if free else 0
        for _ in range((size - 1) // (2 if conditions else 1)):
            a, b = random.choice(ways)
            n, m = n + a, m + b
        return Fact(f"R {n} {m}")

    shape = "+".join(f"{a}{b}" for a, b in sorted(ways))
    shape = f"together:{shape}:{free:d}{conditions[:3].strip()}"
    return Theory(shape, (inductive("R", "Nat → Nat → Prop", rules),), fact)
