"""Lemmas that the search finds for itself, in the engine: a goal that needs them, and its false twin."""

from __future__ import annotations

from dataclasses import replace

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.outcome import SearchOutcome
from lemmata.agent.search.run import search
from lemmata.agent.search.script import script
from tests.agent.lemmas.positions import SUMS

BINDERS = "(xs ys : List Nat)"
TRUE = "go (xs ++ ys) (total xs) = total (ys ++ (xs ++ xs))"
FALSE = "go (xs ++ ys) (total xs) = total (ys ++ xs)"
OPTIONS = SearchOptions(Budget(seconds=120.0, nodes=150), lemmas_after=20)


def searched(toolchain: Toolchain, claim: str, options: SearchOptions) -> SearchOutcome:
    document = Document("Sums.lean", f"{SUMS}\ntheorem claim {BINDERS} : {claim} := by\n  sorry\n")
    with EngineSession(toolchain, document) as session:
        state = session.enter(0).state
        return search([(session, state)], FileContext.scan(SUMS), Portfolio(), options)


def test_a_goal_is_proved_by_lemmas_that_nobody_stated(embedded: Toolchain) -> None:
    outcome = searched(embedded, TRUE, OPTIONS)
    assert outcome.proof is not None
    assert "have go_eq : ∀ (xs : List Nat) (n : Nat), go xs n = n + total xs := by" in script(outcome.proof)


def test_without_lemmas_the_same_search_does_not_find_it(embedded: Toolchain) -> None:
    assert not searched(embedded, TRUE, replace(OPTIONS, lemmas_after=None)).proved


def test_lemmas_do_not_prove_what_is_false(embedded: Toolchain) -> None:
    assert not searched(embedded, FALSE, replace(OPTIONS, budget=Budget(seconds=120.0, nodes=60))).proved
