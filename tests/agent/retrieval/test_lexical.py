"""Premises for goals, by names, symbols and shapes; only what is accessible."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.retrieval.lexical import Lexical, candidates
from lemmata.agent.retrieval.library import Library, load_library
from lemmata.agent.retrieval.opening import is_ready, load_lexical, open_retrieval
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.retrieval.select import Query, Selector


def theorem(name: str, statement: str, module: str = "Init") -> Premise:
    return Premise(name, Kind.THEOREM, statement, module, (), False, None)


SMALL = Lexical(
    [
        theorem("Nat.add_comm", "(n m : Nat) : n + m = m + n"),
        theorem("Nat.mul_comm", "(n m : Nat) : n * m = m * n"),
        theorem("Int.add_comm", "(a b : Int) : a + b = b + a", "Init.Int"),
        theorem("List.length_append", "{xs ys : List α} : (xs ++ ys).length = xs.length + ys.length", "Init.List"),
    ]
)
GOAL = "a b : Int\n⊢ a + b = b + a"


def names(selector: Selector, query: Query, k: int = 3) -> list[str]:
    return [ranked.premise.name for ranked in selector.select(query, k)]


def test_the_type_tells_two_lemmas_of_one_shape_apart() -> None:
    assert names(SMALL, Query(GOAL))[0] == "Int.add_comm"
    assert names(SMALL, Query(GOAL.replace("Int", "Nat")))[0] == "Nat.add_comm"


def test_what_is_not_accessible_is_not_given() -> None:
    assert "Int.add_comm" not in names(SMALL, Query(GOAL, frozenset({"Init", "Init.List"})))
    assert "Int.add_comm" not in names(SMALL, Query(GOAL, hidden=frozenset({"Int.add_comm"})))
    assert names(SMALL, Query(GOAL, frozenset())) == []


def test_the_file_s_own_lemmas_are_ranked_among_the_others() -> None:
    own = theorem("mine", "(x y : Int) : x + y = y + x", "")
    other = theorem("other", "(s : String) : s.isEmpty = true", "")
    found = names(SMALL, Query(GOAL, local=(own, other)), 4)
    assert set(found[:2]) == {"mine", "Int.add_comm"}
    assert "other" not in found
    assert "mine" not in names(SMALL, Query(GOAL, hidden=frozenset({"mine"}), local=(own,)), 4)


@pytest.fixture(scope="module")
def library(embedded: Toolchain) -> Library:
    return load_library(embedded)


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        ("f : Nat → Nat\nx y : Nat\n⊢ f x * y = y * f x", "Nat.mul_comm"),
        ("xs ys : List Nat\n⊢ (xs ++ ys).length = xs.length + ys.length", "List.length_append"),
        ("a b c : Int\nh : a ∣ b\n⊢ a ∣ b * c", "Int.dvd_mul_of_dvd_left"),
        ("f : Nat → Nat\nl : List Nat\n⊢ List.map f l.reverse = (List.map f l).reverse", "List.map_reverse"),
        ("m n k : Nat\nh : m ≤ n\n⊢ m + k ≤ n + k", "Nat.add_le_add_right"),
    ],
)
def test_the_library_s_lemma_is_among_the_first(library: Library, goal: str, wanted: str) -> None:
    assert wanted in names(load_lexical(library), Query(goal, library.closure(["Init"])), 5)


def test_what_was_kept_ranks_as_what_was_made(embedded: Toolchain, library: Library, tmp_path: Path) -> None:
    library = replace(library, premises=library.premises[::20])
    made = load_lexical(library, tmp_path)
    kept = load_lexical(library, tmp_path)
    assert kept.select(Query(GOAL), 20) == made.select(Query(GOAL), 20)
    (path,) = (tmp_path / "index").glob("*-terms-*")
    path.write_bytes(path.read_bytes()[:1000])
    assert load_lexical(library, tmp_path).select(Query(GOAL), 20) == made.select(Query(GOAL), 20)
    assert made.premises == candidates(library.premises)


def test_the_selector_of_a_toolchain_is_ready_once_it_was_opened(embedded: Toolchain, tmp_path: Path) -> None:
    assert not is_ready(embedded, tmp_path)
    opened = open_retrieval(embedded)
    assert is_ready(embedded)
    assert names(opened.selector, Query(GOAL, opened.library.closure(["Init"])), 3).count("Int.add_comm") == 1
