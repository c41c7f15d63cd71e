"""Enumerated types with rules for each value, and reasoning by cases over them."""

from __future__ import annotations

from random import Random

from lemmata.agent.traces.derivations.theory import Fact, Theory, inductive

_NAMES = ("red", "green", "blue", "black", "white", "grey", "brown")


def choices(random: Random) -> Theory:
    """`Ok c` for each value by a rule, whose premises are `Ok` of later values; claimed of one value, or of all."""
    count = random.randrange(3, 7)
    names = _NAMES[:count]
    below: list[list[int]] = []
    for place in range(count):
        later = list(range(place + 1, count))
        below.append(sorted(random.sample(later, min(len(later), random.randrange(0, 3)))))
    rules = [
        f"{name} : {''.join(f'Ok .{names[k]} → ' for k in after)}Ok .{name}"
        for name, after in zip(names, below, strict=True)
    ]
    definitions = (
        "\n".join(["inductive Colour where", *(f"  | {n}" for n in names)]),
        inductive("Ok", "Colour → Prop", rules),
    )
    lengths = [0] * count
    for place in reversed(range(count)):
        lengths[place] = 1 + sum(lengths[k] for k in below[place])

    def fact(random: Random, size: int) -> Fact:
        if size > 1.3 * max(lengths) or random.random() < 0.3:
            return Fact("Ok c", ("(c : Colour)",))
        nearest = min(range(count), key=lambda k: abs(lengths[k] - size) + random.random())
        return Fact(f"Ok .{names[nearest]}")

    shape = ",".join("".join(map(str, after)) or "-" for after in below)
    return Theory(f"choices:{shape}", definitions, fact)


def clauses(random: Random) -> Theory:
    """No definitions but propositions: hypotheses are rules, the goal follows from them by a chain."""
    wide = random.randrange(1, 4)
    quantified = random.random() < 0.4

    def fact(random: Random, size: int) -> Fact:
        steps: list[list[int]] = []  # the premises of each proposition, later ones
        count, made = 1, 0
        while made < count:
            left = size - count
            own = 0 if left <= 0 else min(left, random.randrange(1, wide + 1))
            steps.append(list(range(count, count + own)))
            count += own
            made += 1
        if quantified:
            heads = [f"P{k} x" for k in range(count)]
            binders = ["{α : Type}", f"({' '.join(f'P{k}' for k in range(count))} : α → Prop)"]
        else:
            heads = [f"p{k}" for k in range(count)]
            binders = [f"({' '.join(heads)} : Prop)"]
        for k, premises in enumerate(steps):
            text = " → ".join([*(heads[n] for n in premises), heads[k]])
            if not quantified:
                binders.append(f"(h{k} : {text})")
            else:
                binders.append(f"(h{k} : ∀ x, {text})")
        if quantified:
            binders.append("(a : α)")
        return Fact(heads[0].replace(" x", " a"), tuple(binders))

    return Theory(f"clauses:{wide}{quantified:d}", (), fact)
