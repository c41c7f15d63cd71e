"""Printed goals read as terms: what is understood, how it groups, and what is refused."""

from __future__ import annotations

import pytest

from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import evaluate
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.sorts import BOOL, INT, NAT, PROP, Sort, bitvec, fin, function, list_of, option_of
from lemmata.agent.smt.terms import Term, subterms

SCOPE: dict[str, Sort] = {
    "x": NAT, "y": NAT, "i": INT, "j": INT, "b": BOOL, "c": BOOL, "p": PROP, "q": PROP, "xs": list_of(NAT),
    "ys": list_of(NAT), "v": bitvec(8), "f": function(NAT, NAT), "o": option_of(NAT), "k": fin(5),
}  # fmt: skip
VALUES = {
    "x": 3, "y": 5, "i": -7, "j": 2, "b": True, "c": False, "p": True, "q": False, "xs": (1, 2, 3), "ys": (),
    "v": 200, "f": lambda n: n + 1, "o": (4,), "k": 3,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("x + 2 * y ≤ 13", True),
        ("x - y = 0", True),
        ("x - y + y = x", False),
        ("i / j = -4 ∧ i % j = 1", True),
        ("↑x + i = -4", True),
        ("-i ^ 2 = -49", True),
        ("(-i) ^ 2 = -49", False),
        ("¬q ∧ p", True),
        ("q ∧ p → False", True),
        ("p ∨ p ∧ q", True),
        ("(p ∨ p) ∧ q", False),
        ("q → q → q", True),
        ("¬x = y ↔ x ≠ y", True),
        ("(!c && b) = true", True),
        ("(b && c || b) = true", True),
        ("(x == 3) = true", True),
        ("decide (x < y) = c", False),
        ("if x = 3 then y = 5 else y = 6", True),
        ("v + 100#8 = 44#8", True),
        ("v.toNat + 100 = 300", True),
        ("v <<< 1 ||| 1#8 = 145#8", True),
        ("~~~v >>> 1 = 27#8", True),
        ("k + 3 = 1", True),
        ("↑k + 3 = 1", False),
        ("(xs ++ ys).length = xs.length + ys.length", True),
        ("List.map f xs = [2, 3, 4]", True),
        ("List.foldl (fun acc n => acc + n) 0 xs = 6", True),
        ("x :: xs = ys", False),
        ("xs[5]? = none ∧ xs[0]! = 1", True),
        ("o.getD 0 = f x", True),
        ("2 ∈ xs ∧ x ∉ ys", True),
        ("∀ n < x, n ≤ 2", True),
        ("∃ n < x, n = 3", False),
        ("x = Nat.succ 2", True),
        ("max x y = 5 ∧ i.natAbs = 7", True),
    ],
)
def test_a_goal_means_what_lean_means(text: str, truth: bool) -> None:
    term = read_term(text, SCOPE)
    assert term is not None
    assert evaluate(term, VALUES) is truth


@pytest.mark.parametrize(
    "text",
    [
        "foo x = 3",  # an unknown function
        "x = b",  # sorts that do not fit
        "2 + 2 = 4",  # Nat or Int? the print does not say
        "f = f",  # equality of functions is not evaluated
        "i <<< 2 = 4",
        "match x with | 0 => True | _ => False",
        "x +",
        "(x = y",
        "x = y = i",
        "∀ (α : Type), x = x",
        "⟨x, y⟩ = (x, y)",
        "x = 3 ⋈ y",
    ],
)
def test_what_is_not_understood_is_refused(text: str) -> None:
    assert read_term(text, SCOPE) is None


def test_numerals_of_open_type_can_be_taken_for_naturals() -> None:
    assert read_term("2 ^ 3 = 8", {}) is None
    term = read_term("2 ^ 3 = 8", {}, default_numerals=True)
    assert term is not None
    assert evaluate(term, {}) is True


def test_sorts_are_inferred_across_casts() -> None:
    term = read_term("↑x * i < 0", SCOPE)
    assert term is not None
    sorts: list[Sort] = [sub.sort for sub in subterms(term)]
    assert sorts == [PROP, INT, INT, NAT, INT, INT]


def test_grouping_of_equal_powers() -> None:
    def same(one: str, other: str) -> bool:
        node = parse(one)
        return node is not None and node == parse(other)

    assert same("a - b - c", "(a - b) - c")
    assert not same("a - b - c", "a - (b - c)")
    assert same("a ^ b ^ c", "a ^ (b ^ c)")
    assert same("a → b → c", "a → (b → c)")
    assert same("f x y = g x", "(f x y) = (g x)")
    assert same("¬a ∧ b", "(¬a) ∧ b")
    assert same("¬a = b", "¬(a = b)")
    assert same("∃ x, p x ∧ q", "∃ x, (p x ∧ q)")


def _size(term: Term) -> int:
    return sum(1 for _ in subterms(term))


def test_deep_nesting_is_refused_and_does_not_crash() -> None:
    assert parse("(" * 3000 + "x" + ")" * 3000) is None
    small = read_term("(" * 20 + "x" + ")" * 20 + " = 3", SCOPE)
    assert small is not None
    assert _size(small) == 3
