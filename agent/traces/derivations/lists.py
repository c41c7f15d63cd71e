"""Predicates on lists by rules with side conditions: ordered, bounded, in step, contained."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, inductive


def ordered(random: Random) -> Theory:
    """Each element stands to the next one as the rule says."""
    gap, strict = random.randrange(1, 5), random.random() < 0.5
    bounded, single = random.random() < 0.4, random.random() < 0.6
    most = 60 + 10 * random.randrange(5)
    relation = "x < y → " if strict else f"x + {gap} ≤ y → "
    side = f"x ≤ {most} → " if bounded else ""
    last = f"x ≤ {most} → " if bounded and random.random() < 0.5 else ""
    rules = ["nil : Rising []"] + ([f"one {{x : Nat}} : {last}Rising [x]"] if single else [])
    rules.append(f"cons {{x y : Nat}} {{ys : List Nat}} : {side}{relation}Rising (y :: ys) → Rising (x :: y :: ys)")
    if not single:
        rules.append(f"one {{x : Nat}} : {last}Rising [x]")

    def fact(random: Random, size: int) -> Fact:
        count = max(0, (size - 1) // (2 + bounded)) + 1
        values = [random.randrange(5)]
        step = max(2, (most - 10) // count) if bounded else 12
        while len(values) < count:
            values.append(values[-1] + random.randrange(1 if strict else gap, max(step, gap + 2)))
        if bounded and values[-1] > most:
            values = [value * most // values[-1] for value in values]
            if any(b - a < (1 if strict else gap) for a, b in pairwise(values)):
                width = 1 if strict else gap
                values = [width * place for place in range(min(count, most // width))]
        return Fact(f"Rising {values}")

    shape = f"ordered:{'<' if strict else gap}:{bounded:d}{single:d}{bool(last):d}"
    return Theory(shape, (inductive("Rising", "List Nat → Prop", rules),), fact)


def pointwise(random: Random) -> Theory:
    """Every element, or every pair of elements at one place, has some properties."""
    pairs = random.random() < 0.5
    k, low = random.randrange(2, 6), random.randrange(1, 4)
    pool = [("x < y", 0), (f"y ≤ x + {3 * k}", 1), ("x ≠ y", 2)] if pairs else []
    pool += [(f"x % {k} = 0", 3), (f"{low} ≤ x", 4), (f"x < {20 * k}", 5)]
    chosen = sorted(random.sample(pool, random.randrange(1, 4)), key=lambda pair: pair[1])
    shape = "".join(str(number) for _, number in chosen)
    sides = "".join(f"{side} → " for side, _ in chosen)
    if pairs:
        rules = [
            "nil : All [] []",
            f"cons {{x y : Nat}} {{xs ys : List Nat}} : {sides}All xs ys → All (x :: xs) (y :: ys)",
        ]
        kind = "List Nat → List Nat → Prop"
    else:
        rules = ["nil : All []", f"cons {{x : Nat}} {{xs : List Nat}} : {sides}All xs → All (x :: xs)"]
        kind = "List Nat → Prop"

    def fact(random: Random, size: int) -> Fact:
        count = max(0, (size - 1) // (1 + len(chosen)))
        first = [k * random.randrange(1, 19) + (0 if low <= k else k) for _ in range(count)]
        first = [max(x, k * -(-low // k)) for x in first]
        return Fact(f"All {first} {[x + random.randrange(1, 2 * k) for x in first]}" if pairs else f"All {first}")

    return Theory(f"pointwise:{pairs:d}:{shape}", (inductive("All", kind, rules),), fact)


def inside(random: Random) -> Theory:
    """One list within another: elements kept, left out, or replaced by larger ones."""
    larger, suffix = random.random() < 0.5, random.random() < 0.5
    contexts = random.random() < 0.4
    rules = ["stop (ys : List Nat) : In [] ys" if suffix else "stop : In [] []"]
    rules.append("keep {x : Nat} {xs ys : List Nat} : In xs ys → In (x :: xs) (x :: ys)")
    rules.append("skip {y : Nat} {xs ys : List Nat} : In xs ys → In xs (y :: ys)")
    if larger:
        rules.append("grow {x y : Nat} {xs ys : List Nat} : x < y → In xs ys → In (x :: xs) (y :: ys)")
    if contexts:
        rules.append("swap {x y : Nat} {xs ys : List Nat} : In xs ys → In (x :: y :: xs) (y :: x :: ys)")

    def fact(random: Random, size: int) -> Fact:
        longer = random.sample(range(10, 99), max(0, size - 1))
        shorter = []
        for value in longer:
            draw = random.random()
            if draw < 0.6:
                shorter.append(value)
            elif larger and draw < 0.75:
                shorter.append(value - random.randrange(1, 9))
        return Fact(f"In {shorter} {longer}")

    shape = f"inside:{larger:d}{suffix:d}{contexts:d}"
    return Theory(shape, (inductive("In", "List Nat → List Nat → Prop", rules),), fact)
