"""What a statement or a goal speaks of, assumes and concludes, read from its print."""

from __future__ import annotations

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.retrieval.form import Form, read
from lemmata.agent.retrieval.statement import goal_text, of_goal, of_signature, of_text


def shown(form: Form) -> str:
    return f"{form.head}({', '.join(map(shown, form.parts))})" if form.parts else form.head


def test_a_signature_is_taken_apart() -> None:
    found = of_signature("{α : Type u} [BEq α] {a : α} (l : List α) (h : a ∈ l) : List.idxOf a l < l.length")
    assert shown(found.concludes) == "<(idxOf(?a, ?l), length(?l))"
    assert [shown(form) for form in found.assumes] == ["∈(?a, ?l)"]
    assert {form.head for form in found.types} == {"BEq", "?α", "List"}


def test_a_goal_reads_as_the_statement_that_it_came_from() -> None:
    text = "{m n : Nat} (h : m > n) : n ≠ m"
    goal = Goal((Hypothesis("m", "Nat"), Hypothesis("n", "Nat"), Hypothesis("h", "m > n")), "n ≠ m")
    assert of_signature(text) == of_goal(goal) == of_text(goal_text(text)) == of_text(str(goal))
    assert shown(of_goal(goal).assumes[0]) == "<(?n, ?m)"
    assert shown(of_goal(goal).concludes) == "¬(=(?n, ?m))"


def test_quantifiers_and_implications_in_front_are_assumptions() -> None:
    found = of_text("⊢ ∀ (x : Nat), 0 < x → x ≤ x * x")
    assert shown(found.concludes) == "≤(?x, *(?x, ?x))"
    assert [shown(form) for form in found.assumes] == ["<(0, ?x)"]


def test_one_function_written_in_two_ways_is_one() -> None:
    xs = frozenset({"xs"})
    assert read("xs.reverse.length", xs).head == read("List.length (List.reverse xs)", xs).head == "length"
    assert read("xs.reverse.length", xs).parts[0].parts == read("List.reverse xs", xs).parts


def test_a_bare_proposition_has_variables_where_people_write_them() -> None:
    assert shown(of_text("a + f b = b + length xs").concludes) == "=(+(?a, f(?b)), +(?b, length(?xs)))".replace(
        "f(?b)", "@(?f, ?b)"
    )


def test_what_cannot_be_parsed_still_gives_its_words() -> None:
    odd = of_signature("(b : Bool) (x y : Nat) : (bif b then x else y) = y")
    assert odd.concludes.head == "="
    words = {form.head for part in read("do let a ← x; pure a", frozenset({"x"})).parts for form in (part,)}
    assert {"do", "let", "?x", "pure"} <= words
