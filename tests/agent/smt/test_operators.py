"""Every named function: its type can be read, and its meaning respects that type on sample values."""

from __future__ import annotations

import pytest

from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import evaluate
from lemmata.agent.smt.library_lists import LISTS, NUMERIC_LISTS
from lemmata.agent.smt.library_numbers import NUMBERS
from lemmata.agent.smt.operators import INFIX_TYPES, signature, sort_of_type
from lemmata.agent.smt.parse import parse


@pytest.mark.parametrize("operator", [*NUMBERS, *LISTS, *NUMERIC_LISTS, *INFIX_TYPES])
def test_the_type_can_be_read(operator: str) -> None:
    known = signature(operator)
    assert known is not None
    parameters, _ = known
    assert 1 <= len(parameters) <= 3


def test_an_unknown_function_has_no_type() -> None:
    assert signature("Nat.frobnicate") is None


@pytest.mark.parametrize(
    "equation",
    [
        "List.take 2 [1, 2, 3] = [1, 2]",
        "List.drop 2 [1, 2, 3] = [3]",
        "[1, 2, 3].reverse = [3, 2, 1]",
        "List.zip [1, 2] [true] = [(1, true)]",
        "List.zipWith (fun x y => x - y) [3, 1] [1, 3] = [2, 0]",
        "List.foldr (fun x acc => x - acc) 0 [5, 2] = 3",
        "List.foldl (fun acc x => acc - x) 9 [5, 2] = 2",
        "List.filter (fun x => decide (x < 3)) [1, 5, 2] = [1, 2]",
        "List.find? (fun x => x == 7) [1] = none",
        "List.erase [1, 2, 1] 1 = [2, 1]",
        "List.insert 2 [1, 2] = [1, 2]",
        "List.idxOf 9 [1, 2] = 2",
        "List.set [1, 2] 5 0 = [1, 2]",
        "List.eraseIdx [1, 2, 3] 1 = [1, 3]",
        "List.count 1 [1, 2, 1] = 2",
        "List.flatten [[1], [2, 3], []] = [1, 2, 3]",
        "List.flatMap (fun x => [x, x]) [1, 2] = [1, 1, 2, 2]",
        "List.replicate 2 true = [true, true]",
        "List.range 3 = [0, 1, 2]",
        "[4, 2, 8].min? = some 2 ∧ [4, 2, 8].max? = some 8 ∧ [4, 2].sum = 6",
        "List.dropLast [1, 2] = [1] ∧ List.getLast? [1, 2] = some 2 ∧ List.head? [1, 2] = some 1",
        "[1, 2] ~ [2, 1] ∧ [2] <+: [2, 1] ∧ [1] <:+ [2, 1] ∧ [3] ⊆ [3, 3]",
        "[1, 3] <+ [1, 2, 3] ∧ ¬[1, 3] <:+: [1, 2, 3] ∧ [2, 3] <:+: [1, 2, 3]",
        "Option.map Nat.succ (some 1) = some 2 ∧ Option.bind (some 1) (fun x => none) = some 3 → False",
        "(some 1 <|> none) = some 1 ∧ (none <|> some 2) = some 2",
        "Int.tdiv (-7) 2 = -3 ∧ Int.fdiv (-7) 2 = -4 ∧ Int.tmod (-7) 2 = -1",
        "Nat.gcd 12 18 = 6 ∧ Nat.lcm 4 6 = 12 ∧ Nat.log2 9 = 3",
        '\'a\'.toNat = 97 ∧ \'a\'.isAlpha = true ∧ "abc".length = 3 ∧ "ab" ++ "c" = "abc"',
        "(List.map Prod.fst ∘ List.map Prod.swap) [(1, true)] = [true]",
    ],
)
def test_meanings(equation: str) -> None:
    term = read_term(equation, {}, default_numerals=True)
    assert term is not None
    assert evaluate(term, {}) is True


def test_types_print_and_read_back() -> None:
    products = ["Nat × Bool × Int", "(Nat × Bool) × Int"]
    for text in [*products, "List (Option Nat)", "(Nat → Bool) → List Nat", "Fin 3", "BitVec 8", "UInt16"]:
        node = parse(text)
        sort = None if node is None else sort_of_type(node)
        assert sort is not None
        assert str(sort) == text
