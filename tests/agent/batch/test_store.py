"""The database of a run: verdicts once, in transactions, for one writer and any reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.batch.errors import StoreError
from lemmata.agent.batch.model import HEADER, LEAN, Configuration, Item, Record, Source
from lemmata.agent.batch.reader import Reader
from lemmata.agent.batch.store import Store
from lemmata.agent.verdict import Verdict


def planned(path: Path, items: int = 5) -> Store:
    store = Store(path)
    made = [Item(f"set:{n}", f"t{n}", n, statement=f"theorem t{n} : True := by sorry") for n in range(1, items + 1)]
    sources = [Source("set", "a.jsonl", HEADER, "", made[:3]), Source("set", "b.jsonl", HEADER, "open Nat", made[3:])]
    store.plan({"name": "toy"}, [Configuration("quick", {"timeout": 1.0}), Configuration("slow")], sources)
    return store


def answer(item: int, verdict: Verdict = Verdict.PROVED, evidence: str = "trivial", configuration: int = 1) -> Record:
    tree = [{"id": 0, "goals": ["⊢ True"], "status": "proved", "steps": []}]
    return Record(item, configuration, verdict, "theorem", item, "True", evidence, 0.1, script=evidence, tree=tree)


def test_tasks_are_what_is_left_of_one_source_at_a_time(tmp_path: Path) -> None:
    store = planned(tmp_path / "run.db")
    assert [[number for number, _ in task.items] for task in store.tasks(1, 2)] == [[1, 2], [3], [4, 5]]
    store.record(answer(2), done=True)
    store.record(answer(4), done=False)
    assert [[number for number, _ in task.items] for task in store.tasks(1, 9)] == [[1, 3], [4, 5]]
    assert store.waiting(1) == 4 and store.waiting(2) == 5
    store.close()


def test_a_verdict_is_put_down_once_and_the_first_stands(tmp_path: Path) -> None:
    store = planned(tmp_path / "run.db")
    assert store.record(answer(1), done=True)
    assert not store.record(answer(1, Verdict.UNKNOWN, "later"), done=True)
    with Reader(tmp_path / "run.db") as reader:  # while the writer has it open
        (row,) = reader.verdicts(1)
        assert (row.key, row.verdict, row.script, row.has_tree) == ("set:1", "proved", "trivial", True)
        tree = reader.tree(1, 1)
        assert tree is not None and tree[0]["goals"] == ["⊢ True"]
        assert reader.totals(1) == {"proved": 1} and reader.totals(2) == {}
        assert (reader.items(), reader.done(1)) == (5, 1)
    store.close()


def test_there_is_one_writer(tmp_path: Path) -> None:
    store = planned(tmp_path / "run.db")
    with pytest.raises(StoreError, match="another batch run is writing"):
        Store(tmp_path / "run.db")
    store.close()
    Store(tmp_path / "run.db").close()


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("these are my notes, and they are longer than the header of a database" * 30)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="no SQLite database"):
        Store(path)
    assert path.read_bytes() == before
    with pytest.raises(StoreError, match="no SQLite database"):
        Reader(path)


def test_a_plan_that_fails_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "run.db")
    twice = Item("same", "t", 1)
    with pytest.raises(StoreError, match="two items have the key"):
        store.plan({}, [Configuration("c")], [Source("d", "p", HEADER, "", [twice, twice])])
    assert store.configurations() == []
    store.close()


def test_a_lean_file_of_which_something_is_left_comes_whole(tmp_path: Path) -> None:
    store = Store(tmp_path / "run.db")
    files = [
        Source("d", f"{name}.lean", LEAN, "text", [Item(f"{name}{n}", "t", n, n - 1) for n in (1, 2, 3)])
        for name in ("a", "b")
    ]
    store.plan({}, [Configuration("c")], files)
    for number in (1, 2, 3, 5):
        store.record(answer(number), done=True)
    (task,) = store.tasks(1, 2)
    assert (task.path, [number for number, _ in task.items]) == ("b.lean", [4, 5, 6])
    store.close()
