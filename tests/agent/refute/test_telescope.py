"""A goal's binders told apart, and values put in their places."""

from __future__ import annotations

import pytest

from lemmata.agent.refute.telescope import Binder, Role, Telescope, argument, read_telescope, substitute
from tests.agent.refute.model_session import ModelSession, goal


@pytest.mark.parametrize(
    ("name", "type_", "role"),
    [
        ("n", "Nat", Role.DATA),
        ("xs", "List (Nat × Bool)", Role.DATA),
        ("f", "Nat → List Nat", Role.DATA),
        ("h", "n < 3", Role.PROOF),
        ("h", "∀ (n : Nat), f n = n", Role.PROOF),
        ("h", "n = 1 → m = 2", Role.PROOF),
        ("g", "∀ (n : Nat), Nat", Role.DATA),
        ("p", "Prop", Role.STATEMENT),
        ("P", "α → Prop", Role.STATEMENT),
        ("α", "Type u_1", Role.SORT),
        ("inst✝", "DecidableEq α", Role.INSTANCE),
        ("t", "Sorted", Role.DATA),  # not a sort, and the model of Lean knows no such proposition
    ],
)
def test_roles(name: str, type_: str, role: Role) -> None:
    session = ModelSession(goal("False", {name: type_}))
    assert read_telescope(session, session.hole().state).binders == (Binder(name, type_, role),)


def test_types_decide_what_is_fixed_first() -> None:
    telescope = Telescope(
        (
            Binder("α", "Type", Role.SORT),
            Binder("n", "Nat", Role.DATA),
            Binder("m", "Nat", Role.DATA),
            Binder("i", "Fin n", Role.DATA),
            Binder("P", "α → Prop", Role.STATEMENT),
            Binder("h", "m < n", Role.PROOF),
        ),
        "P x",
    )
    assert [binder.name for binder in telescope.outer(statements=False)] == ["α", "n"]
    assert [binder.name for binder in telescope.outer(statements=True)] == ["α", "n", "P"]


def test_substitution_respects_names() -> None:
    assert substitute("List α", {"α": "Nat × Nat"}) == "List (Nat × Nat)"
    assert substitute("n' + n", {"n": "-1"}) == "n' + (-1)"


@pytest.mark.parametrize("text", ["3", "[1, 2]", "true", "(1, 2)", "5#8", '"a b"', "'c'", "Tree.leaf"])
def test_simple_arguments_stay_bare(text: str) -> None:
    assert argument(text) == text


@pytest.mark.parametrize("text", ["-3", "some 1", "fun x => x", "Nat × Nat"])
def test_other_arguments_get_parentheses(text: str) -> None:
    assert argument(text) == f"({text})"
