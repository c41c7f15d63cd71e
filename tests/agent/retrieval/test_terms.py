"""Terms: a goal shares the patterns of the premises that it is an instance of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.retrieval.statement import of_signature, of_text
from lemmata.agent.retrieval.terms import name_parts, of_premise, of_query

COMMUTATIVITY = of_premise("Nat.add_comm", of_signature("(n m : Nat) : n + m = m + n"))
CONCLUSION = "c:= (+ ?0 ?1) (+ ?1 ?0)"


def shared(goal: str, kind: str) -> set[str]:
    return {term for term in COMMUTATIVITY.keys() & of_query(of_text(goal)).keys() if term.startswith(kind)}


@pytest.mark.parametrize(
    "goal",
    [
        "x y : Nat\n⊢ x + y = y + x",
        "x y : Nat\n⊢ x * 2 + y = y + x * 2",
        "f : Nat → Nat\nx : Nat\n⊢ f (x + 1) + f x = f x + f (x + 1)",
    ],
)
def test_an_instance_has_the_conclusion_s_pattern(goal: str) -> None:
    assert CONCLUSION in COMMUTATIVITY
    assert shared(goal, "c") == {CONCLUSION}


@pytest.mark.parametrize("goal", ["x y : Nat\n⊢ x + y = x + y", "x y : Nat\n⊢ x * y = y * x", "x : Nat\n⊢ x + x = x"])
def test_what_is_no_instance_has_it_not(goal: str) -> None:
    assert not shared(goal, "c")


def test_a_side_of_an_equation_is_found_inside_a_goal() -> None:
    text = "{f : α → β} {l₁ l₂ : List α} : List.map f (l₁ ++ l₂) = List.map f l₁ ++ List.map f l₂"
    premise = of_premise("List.map_append", of_signature(text))
    query = of_query(of_text("g : Nat → Nat\nxs ys : List Nat\n⊢ 0 < (List.map g (xs ++ ys)).length"))
    assert "p:map ?0 (++ ?1 ?2)" in premise.keys() & query.keys()


def test_names_are_split_as_they_are_spoken() -> None:
    assert name_parts("Nat.add_left_comm") == ["nat", "add", "left", "comm"]
    assert name_parts("List.getElem?_eq_getElem") == ["list", "get", "elem?", "eq", "get", "elem"]
    assert "n:add" in of_query(of_text("a + b = c"))


@given(st.text(alphabet="abxy+*=≤∀∃,.()[]{}⊢:→ 01", max_size=60))
def test_no_text_is_an_error(text: str) -> None:
    assert all(count > 0 for count in of_query(of_text(text)).values())
    of_premise("a.b", of_signature(text))
