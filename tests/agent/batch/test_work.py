"""A task carried out around a toy Lean: files, statements together and alone, what is broken among them."""

from __future__ import annotations

import threading

from lemmata.agent.batch.bundle import alone, bundled
from lemmata.agent.batch.datasets.statements import with_hole
from lemmata.agent.batch.model import HEADER, LEAN, Item, Record, Task
from lemmata.agent.batch.recheck import rechecked
from lemmata.agent.batch.records import decoded, decoded_task, encoded, encoded_task
from lemmata.agent.batch.work import Work
from lemmata.agent.lean.document import Document
from lemmata.agent.verdict import Verdict
from tests.agent.prove.toy_workshop import ToyWorkshop

PROVED, REFUTED, UNKNOWN, ERROR = Verdict.PROVED, Verdict.REFUTED, Verdict.UNKNOWN, Verdict.ERROR


def statements(*texts: str, header: str = "") -> Task:
    items = [(n, Item(f"s#{n}", f"t{n}", n, None, with_hole(text))) for n, text in enumerate(texts, 1)]
    return Task(1, 1, "s.jsonl", HEADER, header, {"timeout": 5}, items)


def file(text: str) -> Task:
    document = Document("a.lean", text)
    items = [(n, Item(f"a#{n}", hole.declaration, hole.line, hole.index)) for n, hole in enumerate(document.holes, 1)]
    return Task(1, 1, "a.lean", LEAN, text, {"timeout": 5}, items)


def carried_out(task: Task, draining: threading.Event | None = None) -> dict[int, Record]:
    records: dict[int, Record] = {}
    done: list[int] = []

    def emit(record: Record) -> None:
        assert record.item not in records
        records[record.item] = decoded(encoded(record))

    work = Work(emit, done.append, draining or threading.Event(), lambda options: ToyWorkshop)
    work.carry_out(decoded_task(encoded_task(task)))
    assert sorted(done) == sorted(records)
    return records


def test_statements_together_know_nothing_of_one_another() -> None:
    task = statements("theorem t1 : Easy", "theorem t2 (n : Nat) : Wrong", "theorem t3 : Hard", "theorem N.t4 : Easy")
    bundle, rest = bundled("s.jsonl", "open Nat", task.items)
    assert bundle is not None
    assert [command.name for command in bundle.document.commands] == [None] * 4
    assert [number for number, _ in bundle.items] == [1, 2, 3] and [number for number, _ in rest] == [4]
    records = carried_out(task)
    assert [records[n].verdict for n in (1, 2, 3, 4)] == [PROVED, REFUTED, UNKNOWN, PROVED]
    assert (records[1].script, records[1].statement, records[1].kind) == ("omega", "theorem t1 : Easy", "theorem")
    assert (records[2].line, records[2].counterexample, records[2].script) == (2, {"x": "3"}, None)


def test_what_could_change_its_neighbours_is_tried_alone() -> None:
    texts = [
        "@[simp] theorem a : p",
        "def x := 1\ntheorem b : p",
        "theorem c : p ∧ q := ⟨sorry, sorry⟩",
        "def d : p := sorry",
    ]
    good = ["theorem e : p", "theorem f : p"]
    bundle, rest = bundled("s.jsonl", "", statements(*texts, *good).items)
    assert bundle is not None and [number for number, _ in bundle.items] == [5, 6]
    assert [number for number, _ in rest] == [1, 2, 3, 4]
    assert bundled("s.jsonl", "variable (n : Nat)", statements(*good).items)[0] is None
    assert bundled("s.jsonl", "open Nat in", statements(*good).items)[0] is None


def test_an_error_costs_the_item_in_which_it_stands() -> None:
    records = carried_out(statements("theorem a : Easy", "theorem b : ERROR", "theorem c : Easy", "theorem d : Wrong"))
    assert [records[n].verdict for n in (1, 2, 3, 4)] == [PROVED, ERROR, PROVED, REFUTED]
    assert "an error" in records[2].evidence and records[2].line == 2


def test_an_error_in_the_header_costs_all_of_its_items() -> None:
    records = carried_out(statements("theorem a : Easy", "theorem b : Easy", header="theorem x : p := ERROR"))
    assert [record.verdict for record in records.values()] == [ERROR, ERROR]


def test_a_statement_with_several_holes_is_proved_when_all_are() -> None:
    records = carried_out(statements("theorem a : Easy := by\n  have : q := sorry\n  sorry"))
    assert records[1].verdict is PROVED and records[1].script == "omega\n\nomega"


def test_the_holes_of_a_file() -> None:
    records = carried_out(file("theorem a : Hard := sorry\ntheorem b : UsesA := sorry\ntheorem c : Easy := sorry\n"))
    assert [records[n].verdict for n in (1, 2, 3)] == [UNKNOWN, UNKNOWN, PROVED]
    assert "rests on a (line 1)" in records[2].evidence
    broken = carried_out(file("theorem a : Easy := sorry\ntheorem b : p := ERROR\n"))
    assert broken[1].verdict is ERROR and "a.lean:2:17: an error" in broken[1].evidence


def test_nothing_is_begun_once_it_is_to_end() -> None:
    draining = threading.Event()
    draining.set()
    assert carried_out(statements("theorem a : Easy", "theorem b : Easy"), draining) == {}
    assert carried_out(file("theorem a : Easy := sorry\n"), draining) == {}


def test_the_second_check_puts_the_script_into_the_statement_alone() -> None:
    task = statements("theorem a : Easy", "theorem b : Easy")
    records = list(carried_out(task).values())
    first, second = rechecked(task, records, lambda options: ToyWorkshop)
    assert (first.verdict, first.recheck, second.recheck) == (PROVED, "confirmed", "confirmed")
    forged = decoded(encoded(first) | {"script": "exact ERROR"})
    (judged,) = rechecked(task, [forged], lambda options: ToyWorkshop)
    assert (judged.verdict, judged.script) == (UNKNOWN, None)
    assert "a second check did not confirm it" in judged.evidence
    document, before = alone("s.jsonl", "open Nat", task.items[0][1])
    assert document.text == "open Nat\n\ntheorem a : Easy := by\n  sorry\n" and before == 2
