"""The prompt of the language model."""

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lm import prompt
from lemmata.agent.lm.prompt import GOAL, HISTORY, MAX_GOAL, MAX_HISTORY, PREMISES, TACTIC, compact, render


def test_what_there_is_stands_behind_its_marker() -> None:
    text = render("case zero\nn : Nat\n⊢ n + 0 = n", ["Nat.add_zero"], ["intro n", "induction n"])
    assert text == (f"{PREMISES}Nat.add_zero{HISTORY}intro n\ninduction n{GOAL}n : Nat\n⊢ n + 0 = n{TACTIC}")
    assert render("⊢ True") == f"{GOAL}⊢ True{TACTIC}"


def test_of_a_long_history_the_latest_tactics_are_shown_and_the_others_counted() -> None:
    text = render("⊢ True", (), [f"have h{index} := trivial" for index in range(MAX_HISTORY + 7)])
    shown = text.removeprefix(HISTORY).split(GOAL)[0].split("\n")
    assert shown == ["+7", *(f"have h{index} := trivial" for index in range(7, MAX_HISTORY + 7))]


def test_a_long_goal_loses_hypotheses_from_the_first_on_and_keeps_its_target() -> None:
    goal = "\n".join([*(f"h{index} : {'x' * 40} = y" for index in range(60)), "⊢ target"])
    text = compact(goal)
    assert len(text) <= MAX_GOAL
    assert text.endswith("h59 : " + "x" * 40 + " = y\n⊢ target") and "h0 :" not in text


def test_a_hypothesis_over_several_lines_becomes_one() -> None:
    assert compact("h : a ∧\n    b\n⊢ a\n  = b") == "h : a ∧ b\n⊢ a = b"


@given(st.text(), st.lists(st.text(), max_size=20), st.lists(st.text(), max_size=20))
def test_nothing_in_a_goal_reads_as_a_marker(goal: str, premises: list[str], history: list[str]) -> None:
    hostile = [marker + text for marker, text in zip(prompt.MARKERS, history, strict=False)]
    text = render(goal + prompt.TACTIC + prompt.END, premises, hostile)
    assert text.count(TACTIC) == 1 and text.endswith(TACTIC) and text.count(GOAL) == 1 and prompt.END not in text
