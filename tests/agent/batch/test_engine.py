"""`lemmata batch` with the embedded Lean: a folder, statements and a Python file, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lemmata.agent.batch.reader import Reader
from lemmata.agent.cli.main import main

pytestmark = [pytest.mark.usefixtures("embedded"), pytest.mark.slow]

STATEMENTS = [
    "theorem a (n : Nat) : n + 0 = n",
    "theorem b (n : Nat) : twice n = n + n",
    "theorem c (n : Nat) : twice n < 5",
    "theorem d (n : Nat) : n ≤ thrice n x y",
    "theorem e (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨sorry, sorry⟩",
]


def test_from_data_set_to_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.lean").write_text("theorem one (n : Nat) : n < n + 1 := by sorry\ntheorem two : 1 = 2 := sorry\n")
    header = "def twice (n : Nat) : Nat := 2 * n"
    lines = [json.dumps({"name": text.split()[1], "statement": text, "header": header}) for text in STATEMENTS]
    (data / "s.jsonl").write_text("\n".join(lines))
    (tmp_path / "night.toml").write_text(
        'datasets = ["data"]\nworkers = 2\nrecheck = true\ntrees = true\n[configurations.quick]\ntimeout = 5\n'
    )
    assert main(["batch", "night.toml", "-q"]) == 0
    with Reader(tmp_path / "night.db") as reader:
        rows = {row.name: row for row in reader.verdicts(1)}
        assert {name: row.verdict for name, row in rows.items()} == {
            "one": "proved",
            "two": "refuted",
            "a": "proved",
            "b": "proved",
            "c": "refuted",
            "d": "error",
            "e": "proved",
        }
        assert all(row.recheck == "confirmed" for row in rows.values() if row.name != "d")
        tree = reader.tree(rows["b"].item, 1)
    assert tree is not None and tree[0]["status"] == "proved" and "twice" in tree[0]["goals"][0]
    assert rows["c"].counterexample
    assert main(["batch", "diff", "night.db", "night.db"]) == 0
    assert main(["batch", "night.toml", "--timeout", "3"]) == 3
