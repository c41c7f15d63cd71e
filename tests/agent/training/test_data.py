"""From steps to batches: what is shown, what counts, what is balanced, and that nothing depends on the clock."""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.progress.bins import CLASSES, STARTS, steps_class
from lemmata.agent.traces.files import write_traces
from lemmata.agent.traces.step import Split
from lemmata.agent.training.balance import balanced, length_range, offsets, weights
from lemmata.agent.training.batches import Row, packed
from lemmata.agent.training.errors import TrainingError
from lemmata.agent.training.examples import Variant, Variants
from lemmata.agent.training.sources import divided, read_steps
from tests.agent.training.toy import toy_steps


@given(st.lists(st.integers(1, 300), max_size=60), st.integers(16, 500), st.integers(0, 9))
def test_batches_keep_every_row_and_stay_within_their_budget(lengths: list[int], budget: int, seed: int) -> None:
    rows = [Row(tuple(range(length)), 1, None) for length in lengths]
    batches = packed(rows, budget, random.Random(seed))
    assert Counter(row for batch in batches for row in batch) == Counter(rows)
    for batch in batches:
        longest = max(len(row.tokens) for row in batch)
        assert len(batch) == 1 or longest * len(batch) <= budget


def test_a_variant_shows_what_it_says() -> None:
    steps = toy_steps(40)
    variants = Variants(steps)
    step = steps[5]
    plain = variants.make(step, Variant(history=False, premises=False), random.Random(0)).prompt
    assert "<|history|>" not in plain and "<|premises|>" not in plain
    whole = variants.make(step, Variant(history=True, premises=True), random.Random(0)).prompt
    assert "<|history|>intro x" in whole and "<|premises|>" in whole


def test_premises_are_shown_among_others_and_sometimes_missed() -> None:
    steps = toy_steps(200)
    variants = Variants(steps)
    shown = [variants.make(s, Variant(False, True), random.Random(i)).prompt for i, s in enumerate(steps)]
    kept = sum(
        step.premises[0] + "\n" in text or step.premises[0] + "<" in text
        for step, text in zip(steps, shown, strict=True)
    )
    assert 130 < kept < 190
    assert all(text.split("<|goal|>")[0].count("\n") >= 2 for text in shown)


@given(st.lists(st.integers(1, 60), min_size=1, max_size=300))
def test_rare_lengths_weigh_more(remaining: list[int]) -> None:
    given_ = dict(zip(map(length_range, remaining), weights(remaining), strict=True))
    counts = Counter(map(length_range, remaining))
    ordered = sorted(given_, key=lambda place: counts[place])
    assert all(given_[a] >= given_[b] for a, b in pairwise(ordered))


def test_a_balanced_sample_has_equally_many_of_each_range() -> None:
    counts = {1: 500, 8: 60, 30: 25}
    items = [(length, (length, number)) for length in counts for number in range(counts[length])]
    sample = balanced(items, seed=0)
    assert Counter(remaining for remaining, _ in sample) == {1: 25, 8: 25, 30: 25}
    assert sample == balanced(items, seed=0) != balanced(items, seed=1)


@given(st.lists(st.sampled_from([1, 3, 5, 7, 9, 12, 18, 40, 130]), min_size=1, max_size=200))
def test_offsets_take_weights_back_and_make_ranges_equal(remaining: list[int]) -> None:
    natural, equal = offsets(remaining)
    weighed = [0.0] * CLASSES  # what a head that learnt nothing but how frequent classes are would say
    for number, weight in zip(remaining, weights(remaining), strict=True):
        weighed[steps_class(number)] += weight
    plain = [math.exp(offset) * mass for offset, mass in zip(natural, weighed, strict=True)]
    counts = Counter(map(steps_class, remaining))
    assert plain == pytest.approx([counts[place] for place in range(CLASSES)])
    ranges: Counter[int] = Counter()
    for place, start in enumerate(STARTS):
        ranges[length_range(start)] += math.exp(equal[place]) * plain[place]  # type: ignore[assignment]
    assert [mass for mass in ranges.values() if mass] == pytest.approx([len(remaining)] * len(+ranges))


def test_undivided_steps_are_divided_by_file_and_divided_ones_left_alone() -> None:
    steps = [replace(step, file=f"F{number}.lean", split=Split.TRAIN) for number, step in enumerate(toy_steps(300))]
    counts = Counter(step.split for step in divided(steps))
    assert 0 < counts[Split.VALID] < 40 and 0 < counts[Split.TEST] < 40
    placed = [replace(steps[0], split=Split.TEST), *steps[1:]]
    assert divided(placed) == placed


def test_what_lies_deeper_in_a_folder_is_not_read(tmp_path: Path) -> None:
    write_traces(tmp_path / "steps.jsonl", toy_steps(6))
    (tmp_path / "heldout").mkdir()
    (tmp_path / "heldout" / "theorems.jsonl").write_text('{"name": "t"}\n', encoding="utf-8")
    assert len(read_steps([tmp_path])) == 6


def test_proofs_with_what_nobody_may_propose_are_left_out(tmp_path: Path) -> None:
    steps = toy_steps(6)
    bad = replace(steps[1], theorem=steps[0].theorem, tactic="sorry")
    write_traces(tmp_path / "steps.jsonl", [steps[0], bad, *steps[2:]])
    assert [step.theorem for step in read_steps([tmp_path])] == [step.theorem for step in steps[2:]]
    with pytest.raises(TrainingError, match="no steps to learn"):
        write_traces(tmp_path / "steps.jsonl", [bad])
        read_steps([tmp_path / "steps.jsonl"])
