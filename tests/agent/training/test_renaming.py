"""Hypotheses under other names: a step stays the step that it was."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.traces.step import TraceStep
from lemmata.agent.training.renaming import Renaming, hypotheses, renamed
from tests.agent.training.toy import toy_steps

STATE = "α : Type u\nxs ys : List α\nn✝ : Nat\nh : xs.length = ys.length\n⊢ ∀ k, k < xs.length → k < List.length ys"
STEP = TraceStep("t", "F.lean", STATE, "simp [h, xs.length_pos] at h", history=("intro h", "cases xs with | nil => ?_"))
POOL = [
    STEP,
    replace(STEP, state="as bs cs : List Nat\nh₁ e : as = bs\nhle : 1 ≤ 2\n⊢ as = cs", tactic="rw [h₁]"),
]


def test_hypotheses_are_told_from_values_and_types_and_what_is_inaccessible_are_left() -> None:
    assert hypotheses(STATE) == [("xs", False), ("ys", False), ("h", True)]


def test_an_identifier_is_renamed_whole_and_fields_are_not() -> None:
    assert renamed("exact h.trans (xs.h h' h)", {"h": "e", "xs": "l"}) == "exact e.trans (l.h h' e)"


@given(st.integers(0, 200))
def test_new_names_are_new_and_can_be_taken_back(seed: int) -> None:
    step = Renaming(POOL).draw(STEP, random.Random(seed))
    texts, before = ((one.state, one.tactic, *one.history) for one in (step, STEP))
    old, new = (hypotheses(one.state) for one in (step, STEP))
    names = {a: b for (a, _), (b, _) in zip(old, new, strict=True)}
    assert len(set(names)) == len(names)
    words = set(re.findall(r"[\w']+", " ".join(before)))
    assert all(a == b or a not in words for a, b in names.items())
    assert tuple(renamed(text, names) for text in texts) == before


def test_what_the_tactic_could_mean_otherwise_keeps_its_name() -> None:
    for tactic in ("exact foo (h := rfl)", "case h => rfl"):
        step = replace(STEP, tactic=tactic)
        drawn = [Renaming(POOL).draw(step, random.Random(seed)) for seed in range(40)]
        assert all(("h", True) in hypotheses(one.state) for one in drawn)
        assert any(one != step for one in drawn)


def test_a_step_without_names_is_left_alone() -> None:
    bare = replace(toy_steps(1)[0], state="⊢ True", history=())
    assert Renaming(POOL).draw(bare, random.Random(0)) is bare
