"""Laws for a goal: true ones, those that rewrite it, none where nothing is known."""

from __future__ import annotations

from functools import lru_cache
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lemmas.accumulators import accumulated, loops
from lemmata.agent.lemmas.explore import Law, evaluate, holds, laws
from lemmata.agent.lemmas.relevant import theory
from lemmata.agent.lemmas.rewriting import orient
from lemmata.agent.lemmas.vocabulary import value, vocabulary
from tests.agent.lemmas.positions import SUMS, position


def needed(target: str, **variables: str) -> list[str]:
    found = theory(position(SUMS, target, **variables))
    return [] if found is None else [law.proposition() for law in found.needed]


def test_an_accumulator_is_brought_back_to_the_plain_function() -> None:
    assert "go xs n = n + total xs" in needed("go xs (total ys) = total (ys ++ xs)", xs="List Nat", ys="List Nat")


def test_a_function_of_an_append_is_taken_apart() -> None:
    [law] = needed("total (xs ++ ys) = total (ys ++ xs)", xs="List Nat", ys="List Nat")
    assert law in ("total (xs ++ ys) = total xs + total ys", "total (xs ++ ys) = total ys + total xs")


def test_nothing_is_conjectured_without_functions_that_can_be_read() -> None:
    assert theory(position("", "n + 0 = n", n="Nat")) is None
    assert theory(position("def f (s : String) : String := f s\n", "f s = s", s="String")) is None


def test_a_law_with_a_constant_accumulator_has_a_stronger_one() -> None:
    words = vocabulary(position(SUMS, "go xs 1 = 1 + go xs 0", xs="List Nat"))
    assert words is not None
    found = laws(words, largest=5, terms=2000, seconds=60.0)
    rules = [orient(law, words.own).law for law in found]
    [law] = [law for law in rules if law.proposition() == "go xs n = n + go xs 0"]
    assert loops(law)
    stronger = accumulated(law)
    assert stronger is not None and stronger.proposition() == "go xs (n + n') = n + go xs n'"


@lru_cache(maxsize=1)
def small_laws() -> tuple[Law, ...]:
    words = vocabulary(position(SUMS, "go xs 0 = total xs", xs="List Nat"))
    assert words is not None
    return tuple(law for law in laws(words, largest=5, terms=800, seconds=60.0) if holds(law, words))


@given(st.integers(0, 10_000))
def test_laws_hold_on_values_that_they_were_not_found_with(seed: int) -> None:
    random = Random(seed)
    assert small_laws()
    for law in small_laws():
        sample = {name: value(kind, {}, random) for name, kind in law.variables()}
        assert evaluate(law.left, sample) == evaluate(law.right, sample), law.proposition()
