"""The held-out benchmark: which theorems, what is resumed, what is compared."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from lemmata.benchmarks.ablation import HELD_OUT
from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.heldout import Row, drawn, is_development, measure, read_rows, shape_of, summary


def row(name: str, arm: str, proved: bool, seed: int = 0) -> Row:
    return Row(name, "lists", "shape:a", arm, seed, proved, 1.0, 10, "", "")


def test_no_shape_is_for_development_and_for_the_test() -> None:
    parts = [drawn(HELD_OUT, part, 0, 1000) for part in ("development", "test")]
    shapes = [{shape_of(theorem) for theorem in part} for part in parts]
    assert not shapes[0] & shapes[1] and all(map(is_development, shapes[0]))
    assert sum(map(len, parts)) == sum(1 for _ in (HELD_OUT / "theorems.jsonl").open(encoding="utf-8"))


def test_few_theorems_of_a_shape_are_drawn_and_always_the_same() -> None:
    chosen = drawn(HELD_OUT, "test", 40, 2)
    assert chosen == drawn(HELD_OUT, "test", 40, 2) and len(chosen) == 40
    shapes = [shape_of(theorem) for theorem in chosen]
    assert max(map(shapes.count, shapes)) <= 2


def test_only_theorems_that_all_arms_went_through_are_compared() -> None:
    rows = [row("a", "portfolio", False), row("a", "lemmas", True), row("b", "portfolio", True)]
    base, gain = summary(rows, ("portfolio", "lemmas"), 5.0)
    assert (base.value, gain.value, gain.baseline) == (0, 1, 0)


def test_a_mean_is_taken_over_the_seeds_that_all_arms_have() -> None:
    rows = [row("a", arm, arm == "lemmas", seed) for arm in ("portfolio", "lemmas") for seed in (0, 1)]
    rows += [row("b", "portfolio", True, 0), row("b", "lemmas", True, 0), row("b", "portfolio", False, 1)]
    base, gain = summary(rows, ("portfolio", "lemmas"), 5.0)
    assert (base.value, gain.value, gain.baseline) == (1, 2, 1)


def test_searches_go_on_where_the_file_ends_in_processes_side_by_side(tmp_path: Path) -> None:
    out = tmp_path / "rows.jsonl"
    theorems = [
        {
            "name": name,
            "family": "f",
            "tags": ["shape:a"],
            "header": "",
            "statement": f"theorem {name} : {text} := sorry",
        }
        for name, text in (("easy", "2 + 2 = 4"), ("wrong", "(2 : Nat) + 2 = 5"), ("other", "True ∧ True"))
    ]
    kept = row("easy", "portfolio", False)
    out.write_text(json.dumps(asdict(kept)) + "\n", encoding="utf-8")
    rows = measure(theorems, ("portfolio",), 2.0, 2, out, workers=2)
    assert sorted(rows, key=repr) == sorted(read_rows(out), key=repr)
    found = {(each.name, each.seed): each.proved for each in rows}
    rightly = {(theorem["name"], seed): theorem["name"] != "wrong" for theorem in theorems for seed in (0, 1)}
    assert found == rightly | {("easy", 0): False}


def test_a_row_that_was_cut_off_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    line = json.dumps(asdict(row("a", "lemmas", True)))
    path.write_text(f"{line}\n{line[:20]}", encoding="utf-8")
    assert read_rows(path) == [row("a", "lemmas", True)]
    assert path.read_text(encoding="utf-8") == f"{line}\n"
    path.write_text('{"other": 1}\n', encoding="utf-8")
    with pytest.raises(BenchmarkError):
        read_rows(path)
