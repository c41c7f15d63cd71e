"""Scripts as a person would write them."""

from __future__ import annotations

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.search.naming import VARIANTS, alternatives_of, layout
from lemmata.agent.search.proof import Step
from lemmata.agent.search.script import WIDTH, one_tactic, script
from lemmata.agent.search.terms import as_term, with_patterns

INDUCTION = "induction xs with\n| nil => ?_\n| cons x xs ih => ?_"


def test_alternatives_are_filled_in() -> None:
    proof = Step(INDUCTION, (Step("rfl"), Step("simp [ih]")))
    assert script(proof) == "induction xs with\n| nil => rfl\n| cons x xs ih => simp [ih]"


def test_longer_alternatives_go_below_and_are_indented() -> None:
    inner = Step("constructor", (Step("rfl"), Step("omega")))
    proof = Step("intro xs", (Step(INDUCTION, (Step("rfl"), Step("simp", (inner,)))),))
    assert script(proof, 2) == (
        "  intro xs\n  induction xs with\n  | nil => rfl\n"
        "  | cons x xs ih =>\n    simp\n    constructor\n    · rfl\n    · omega"
    )


def test_introductions_are_joined() -> None:
    assert script(Step("intro x", (Step("intro h", (Step("omega"),)),))) == "intro x h\nomega"


def test_several_goals_get_bullets_and_one_tactic_is_bracketed() -> None:
    proof = Step("constructor", (Step("intro h", (Step("exact h"),)), Step("rfl")))
    assert script(proof) == "constructor\n· intro h\n  exact h\n· rfl"
    assert one_tactic(proof) == "(\n  constructor\n  · intro h\n    exact h\n  · rfl)"
    assert one_tactic(Step("rfl")) == "rfl"


def test_no_line_is_too_long() -> None:
    lemmas = ", ".join(f"Some.long.lemma_name_{i}" for i in range(12))
    assert all(len(line) <= WIDTH for line in script(Step(f"simp [{lemmas}]"), 4).split("\n"))


def test_bare_cases_get_names() -> None:
    before = Goal((Hypothesis("h", "p ∨ q"),), "q ∨ p", case="mp")
    after = (
        Goal((Hypothesis("h✝", "p"),), "q ∨ p", case="mp.inl"),
        Goal((Hypothesis("h✝", "q"),), "q ∨ p", case="mp.inr"),
    )
    assert layout("cases h", before, after) == "cases h with\n| inl h => ?_\n| inr h => ?_"
    assert alternatives_of("cases h with\n| inl h => ?_\n| inr h => ?_") == ("cases h with", ["inl h", "inr h"])


def test_induction_hypotheses_are_called_ih() -> None:
    before = Goal((Hypothesis("t", "Tree"),), "p t")
    leaf = Goal((), "p .leaf", case="leaf")
    node = [
        Hypothesis("l✝", "Tree"),
        Hypothesis("r✝", "Tree"),
        Hypothesis("l_ih✝", "p l✝"),
        Hypothesis("r_ih✝", "p r✝"),
    ]
    after = (leaf, Goal(tuple(node), "p (.node l✝ r✝)", case="node"))
    assert layout("induction t", before, after) == "induction t with\n| leaf => ?_\n| node l r ihl ihr => ?_"


def test_implicit_fields_need_the_at_form() -> None:
    before = Goal((Hypothesis("h", "R a b"),), "p")
    hidden = (Hypothesis("c✝", "α"), Hypothesis("a✝", "q = r"))
    forms = [layout("cases h", before, (Goal(hidden, "p", case="mk"),), variant) for variant in range(VARIANTS)]
    heads = [alternatives_of(form or "")[1] for form in forms if form]  # type: ignore[index]
    assert heads[0] == ["mk c h"] and heads[1] == ["@mk c h"] and heads[2] == ["mk _ c h"] and ["mk h"] in heads


def test_strong_induction_has_an_ih_as_well() -> None:
    before = Goal((Hypothesis("n", "Nat"),), "p n")
    hidden = (Hypothesis("n✝", "Nat"), Hypothesis("a✝", "∀ (m : Nat), m < n✝ → p m"))
    tactic = "induction n using Nat.strongRecOn"
    assert layout(tactic, before, (Goal(hidden, "p n✝", case="ind"),)) == f"{tactic} with\n| ind n ih => ?_"


def test_unnamed_cases_have_no_layout() -> None:
    assert layout("cases h", Goal((), "p"), (Goal((), "q"), Goal((), "r"))) is None


def test_structure_becomes_a_term() -> None:
    pair = Step("constructor", (Step("exact a"), Step("left", (Step("exact b"),))))
    assert as_term(pair) == "⟨a, .inl b⟩"
    assert as_term(Step("apply f", (pair,))) == "f ⟨a, .inl b⟩"
    assert as_term(Step("refine ⟨k, ?_⟩", (Step("omega"),))) == "⟨k, by omega⟩"
    assert as_term(Step("constructor", (Step("exact a"), Step("intro x", (Step("simp_all"),))))) is None


def test_an_introduction_taken_apart_becomes_a_pattern() -> None:
    proof = Step("intro x h", (Step("obtain ⟨a, b⟩ := h", (Step("exact a"),)),))
    assert with_patterns(proof) == Step("rintro x ⟨a, b⟩", (Step("exact a"),))
    assert with_patterns(Step("intro x h", (Step("obtain ⟨a, b⟩ := x", (Step("exact a"),)),))) is None


def test_a_long_line_inside_a_block_goes_on_further_in_than_it_begins() -> None:
    inner = "induction xs generalizing ys <;> simp_all [first_function, second_function, third_function, fourth]"
    text = script(Step(f"have h : p := by\n    {inner}"))
    lines = text.split("\n")
    assert len(lines) == 3 and lines[2].startswith(" " * 8) and " ".join(text.split()).endswith(inner)


def test_a_line_is_not_broken_inside_round_brackets() -> None:
    tactic = (
        "first | grind [first_function] | (simp_all [first_function, second_function, third_function]; done) | omega"
    )
    assert "\n" not in script(Step(tactic))
