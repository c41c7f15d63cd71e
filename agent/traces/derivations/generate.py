"""Sheets of derivations by number and seed, their claims put together from facts of one theory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from lemmata.agent.traces.derivations import (
    choices,
    lists,
    machines,
    numbers,
    scopes,
    tables,
    transforms,
    trees,
    typing,
)
from lemmata.agent.traces.derivations.theory import Fact, Make, Theory, parts
from lemmata.agent.traces.synthesis.sheet import Claim, Sheet

THEORIES: Mapping[str, Make] = {
    "typing": typing.typing,
    "scopes": scopes.scopes,
    "ordered": lists.ordered,
    "pointwise": lists.pointwise,
    "inside": lists.inside,
    "coins": numbers.coins,
    "together": numbers.together,
    "trees": trees.trees,
    "machines": machines.machines,
    "choices": choices.choices,
    "clauses": choices.clauses,
    "tables": tables.tables,
    "edges": tables.edges,
    "transforms": transforms.transforms,
}
LONGEST = 32
_CLAIMS = 4


def generate(count: int, seed: int, chosen: Sequence[str] = ()) -> Iterator[Sheet]:
    """`count` sheets with different claims, the families in turn; the first sheets are the same for any count."""
    names = tuple(chosen) or tuple(THEORIES)
    seen: set[tuple[object, ...]] = set()
    made = attempt = 0
    while made < count and attempt < 4 * count + 100:
        family = names[attempt % len(names)]
        random = Random(f"derivations/{seed}/{attempt}")
        theory = THEORIES[family](random)
        claims = tuple(_claim(f"holds_{number}", theory, random) for number in range(1, _CLAIMS + 1))
        sheet = Sheet(family, f"D{seed}_{attempt:05}", f"derivations/{theory.shape}", theory.definitions, claims)
        attempt += 1
        if (key := (sheet.definitions, sheet.claims)) not in seen:
            seen.add(key)
            made += 1
            yield sheet


def _claim(name: str, theory: Theory, random: Random) -> Claim:
    """One fact, or several together, or one behind hypotheses; of about 1 to `LONGEST` steps."""
    size = random.randrange(1, LONGEST + 1)
    form = random.random()
    if form < 0.65 or size < 5:
        fact = theory.fact(random, size)
    elif form < 0.9:
        count = random.randrange(2, 4)
        facts = [theory.fact(random, n) for n in parts(random, size - 1, count)]
        facts = [one for one in facts if not one.binders] or facts[:1]
        fact = Fact(" ∧ ".join(one.proposition for one in facts), facts[0].binders)
    else:
        inner = theory.fact(random, size - 1)
        fact = Fact(f"∀ p : Prop, p → {inner.proposition} ∧ p", inner.binders)
    return Claim(name, " ".join(fact.binders), fact.proposition)
