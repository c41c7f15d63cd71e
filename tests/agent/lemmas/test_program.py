"""Definitions as functions in Python: what they compute, and which are left out."""

from __future__ import annotations

import pytest

from lemmata.agent.lemmas.library import TooLargeError
from lemmata.agent.lemmas.program import Program, read_program
from lemmata.agent.policy.context import FileContext

MIXED = """\
inductive Tree where
  | leaf
  | node (l : Tree) (v : Nat) (r : Tree)
  deriving Repr

def Tree.size : Tree → Nat
  | .leaf => 0
  | .node l _ r => l.size + 1 + r.size

def flatten (t : Tree) : List Nat :=
  match t with
  | .leaf => []
  | .node l v r => flatten l ++ [v] ++ flatten r

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x ≤ y then x :: y :: ys else y :: insert x ys

def even : Nat → Bool
  | 0 => true
  | 1 => false
  | n + 2 => even n

def shifted (n : Nat) (xs : List Nat) : List Nat := (xs.map (· + n)).filter even

def under (a b : Nat) : Nat := a - b

def below (a b : Int) : Int := a - b

def forever (n : Nat) : Nat := forever (n + 1)

def odd (s : String) : Nat := s.hash.toNat
"""


def program() -> Program:
    context = FileContext.scan(MIXED)
    return read_program(context, tuple(reversed(context.definitions)))


def test_functions_compute_what_their_equations_say() -> None:
    functions = program().functions
    leaf = ("leaf",)
    tree = ("node", ("node", leaf, 1, leaf), 2, ("node", leaf, 3, leaf))
    assert functions["Tree.size"].meaning(tree) == 3
    assert functions["flatten"].meaning(tree) == (1, 2, 3)
    assert functions["insert"].meaning(2, (1, 3)) == (1, 2, 3)
    assert [functions["even"].meaning(n) for n in range(4)] == [True, False, True, False]
    assert functions["shifted"].meaning(1, (1, 2, 3)) == (2, 4)


def test_subtraction_is_that_of_the_type() -> None:
    functions = program().functions
    assert functions["under"].meaning(2, 5) == 0
    assert functions["below"].meaning(2, 5) == -3


def test_types_are_read() -> None:
    read = program()
    assert read.functions["insert"].inputs == ("Nat", "List Nat") and read.functions["insert"].output == "List Nat"
    assert [(c.name, c.inputs) for c in read.types["Tree"]] == [("leaf", ()), ("node", ("Tree", "Nat", "Tree"))]
    assert read.basic("List Tree") and not read.basic("String")


def test_what_is_not_modelled_is_left_out_and_what_does_not_end_is_stopped() -> None:
    functions = program().functions
    assert "odd" not in functions
    with pytest.raises(TooLargeError):
        functions["forever"].meaning(0)
