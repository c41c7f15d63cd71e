from __future__ import annotations

import json

from lemmata.benchmarks.figure import Figure, table


def test_the_ratio_is_value_over_baseline() -> None:
    assert Figure("steps", 3000.0, "steps/s", 100.0).ratio == 30.0
    assert Figure("size", 20.0, "MB").ratio is None
    assert Figure("proved", 0.0, "", 0.0).ratio is None


def test_one_json_object_with_these_keys() -> None:
    line = Figure("latency of a step, p95", 0.123456, "ms", 10.0).json()
    assert json.loads(line) == {
        "name": "latency of a step, p95",
        "value": 0.1235,
        "unit": "ms",
        "baseline": 10.0,
        "ratio": 0.01235,
    }
    assert "\n" not in line


def test_a_table_has_its_columns_under_one_another() -> None:
    lines = table([Figure("steps of a worker", 3298.0, "steps/s", 106.5), Figure("size", 19.6, "MB")]).splitlines()
    assert lines[0].split() == ["figure", "value", "baseline", "ratio"]
    assert lines[1].split("  ")[0] == "steps of a worker"
    assert "3,298 steps/s" in lines[1]
    assert lines[1].endswith("31")
    assert lines[2].split() == ["size", "19.6", "MB", "-", "-"]
    assert (
        len({line.index(cell) + len(cell) for line, cell in zip(lines, ["value", "steps/s", "MB"], strict=True)}) == 1
    )
