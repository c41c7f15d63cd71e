"""What is read from a user's file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source_text import blank_comments, commands

SOURCE = """
/-- a tree; theorem not_one : False -/
inductive Tree (α : Type) where
  | leaf : Tree α
  | node (l : Tree α) (x : α) (r : Tree α) : Tree α
deriving Repr

namespace Tree
def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size -- theorem nor_this : False
@[simp] theorem size_leaf : (leaf : Tree α).size = 0 := rfl
end Tree

inductive Even : Nat → Prop
  | zero : Even 0
  | step (n : Nat) (h : Even n) : Even (n + 2)

structure Point where
  x : Nat
  y : Nat := 3

def Small (n : Nat) : Prop := n < 10
def text := "theorem neither : False"
theorem below (a b : Nat) (h : a < b) : a ≤ b := by sorry
theorem goal_here (n : Nat) : Small n := by
  sorry
theorem later : True := trivial
"""


def test_declarations() -> None:
    context = FileContext.scan(SOURCE)
    assert [d.name for d in context.definitions] == ["Tree.size", "Small", "text"]
    assert [lemma.name for lemma in context.lemmas] == ["Tree.size_leaf", "below", "goal_here", "later"]
    size, small, _ = context.definitions
    assert size.recursive and size.by_cases and size.arity == 1
    assert small.is_predicate and not small.recursive


def test_inductive_types() -> None:
    tree, even, point = FileContext.scan(SOURCE).inductives
    assert tree.constructors == ("leaf", "node") and tree.recursive and not tree.is_predicate
    assert even.constructors == ("zero", "step") and even.is_predicate
    assert point.structure and point.fields == ("x", "y")


def test_constructors_of_predicates_are_rules() -> None:
    _, even, _ = FileContext.scan(SOURCE).inductives
    assert [rule.name for rule in even.rules] == ["Even.zero", "Even.step"]
    assert even.rules[1].premises == ("Even n",) and even.rules[1].conclusion == "Even (n + 2)"
    assert FileContext.scan(SOURCE).inductives[0].rules == ()


def test_constructed_values_are_told_from_variables() -> None:
    context = FileContext.scan(SOURCE)
    assert all(map(context.is_constructed, ["[]", "x :: xs", "n + 1", "3", "l.node x r", "Tree.leaf", "some y"]))
    assert not any(map(context.is_constructed, ["t", "f x", "t.size", "xs ++ ys"]))


def test_lemmas_have_premises_and_a_conclusion() -> None:
    lemma = next(lemma for lemma in FileContext.scan(SOURCE).lemmas if lemma.name == "below")
    assert [v.name for v in lemma.variables] == ["a", "b"]
    assert lemma.premises == ("a < b",) and lemma.conclusion == "a ≤ b" and not lemma.simp
    assert next(lemma for lemma in FileContext.scan(SOURCE).lemmas if lemma.name == "Tree.size_leaf").simp


def test_only_what_stands_above_the_hole_is_offered() -> None:
    names = [lemma.name for lemma in FileContext.scan(SOURCE, before=SOURCE.index("goal_here")).lemmas]
    assert names == ["Tree.size_leaf", "below"]


def test_relevance() -> None:
    context = FileContext.scan(SOURCE)
    assert [d.name for d in context.definitions_in("t.size = 0")] == ["Tree.size"]
    assert context.definitions_in("x = 0") == []
    assert "Tree.size_leaf" in [lemma.name for lemma in context.relevant_lemmas("Tree.leaf.size = 0")]
    assert "Small" in context.predicates and "Even" in context.predicates and "size" not in context.predicates


def test_the_namespace_at_the_hole() -> None:
    inside = SOURCE.index("@[simp]") + 9
    assert FileContext.scan(SOURCE, before=inside).namespace == "Tree"
    assert FileContext.scan(SOURCE, before=len(SOURCE)).namespace == ""


def test_comments_nest_and_quotes_in_names_are_no_characters() -> None:
    text = '/- a /- b -/ theorem -/ def x\' := \'"\' -- "\ndef y := "--" "/-" def'
    blanked = blank_comments(text)
    assert "theorem" not in blanked and blanked.count("def") == 3 and len(blanked) == len(text)


@given(st.text(alphabet="theorm def:=/-\"'\n|x()\\", max_size=80))
def test_any_text_can_be_scanned(text: str) -> None:
    blanked = blank_comments(text)
    assert len(blanked) == len(text) and blanked.count("\n") == text.count("\n")
    list(commands(text))
    FileContext.scan(text)


def test_a_structure_without_fields_is_read() -> None:
    (kind,) = FileContext.scan("structure Token where\n\ntheorem t : True := trivial\n").inductives
    assert kind.structure and not kind.fields and not kind.laws


def test_a_structure_of_propositions_is_read() -> None:
    context = FileContext.scan("structure Both (p q : Prop) : Prop where\n  left : p\n  right : q\n")
    (both,) = context.inductives
    assert (both.name, both.fields, both.rules) == ("Both", ("left", "right"), ())
