"""Runs read from databases, from lines of `prove --json` and from folders; laid side by side; written as tables."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from lemmata.agent.batch.model import Configuration, Item, Record, Source
from lemmata.agent.batch.store import Store
from lemmata.agent.cli.main import main
from lemmata.agent.report.merge import merged
from lemmata.agent.report.record import ReportError, Run
from lemmata.agent.report.sources import read_run
from lemmata.agent.report.tables import COLUMNS, rows, write_csv, write_json
from lemmata.agent.verdict import Verdict
from tests.agent.report.samples import hostile, run, searched

LINE = {"file": "a.py", "line": 3, "name": "f", "kind": "assertion", "verdict": "proved", "statement": "x"}
LINE |= {"evidence": "omega", "seconds": 0.5}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two configurations over three items; one item is not decided under the second."""
    path = tmp_path / "night.db"
    store = Store(path)
    items = [Item(f"a::{name}", name, n, 0, tags=("easy",)) for n, name in enumerate("abc", 1)]
    source = Source("data", "a.lean", "lean", "theorem …", items)
    store.plan({"name": "night"}, [Configuration("one"), Configuration("two", {"timeout": 3.0})], [source])
    _, tree = searched("p ∧ q → q ∧ p")
    for item, configuration, verdict in [(1, 1, "proved"), (2, 1, "refuted"), (3, 1, "unknown"), (1, 2, "unknown")]:
        proved = verdict == "proved"
        record = Record(item, configuration, Verdict(verdict), "theorem", item, "1 = 1", "why", 0.25)
        script, values = ("rfl", None) if proved else (None, {"n": 2} if verdict == "refuted" else None)
        store.record(
            Record(*_known(record), script=script, counterexample=values, tree=tree if proved else None), done=True
        )
    store.close()
    return path


def _known(record: Record) -> tuple[int, int, Verdict, str, int, str, str, float]:
    return (
        record.item,
        record.configuration,
        record.verdict,
        record.kind,
        record.line,
        record.statement,
        record.evidence,
        record.seconds,
    )


def test_a_database_has_all_that_was_decided(database: Path) -> None:
    found = read_run(database)
    assert found.title == "night" and [(s.name, s.waiting) for s in found.setups] == [("one", 0), ("two", 2)]
    first, second, third = found.entries
    assert [outcome and outcome.verdict for outcome in first.outcomes] == [Verdict.PROVED, Verdict.UNKNOWN]
    assert second.outcomes[1] is None and third.tags == ("easy",)
    proved, refuted = first.outcomes[0], second.outcomes[0]
    assert proved is not None and proved.script == "rfl" and proved.tree is not None
    tree = proved.tree()
    assert tree is not None and tree[0]["status"] == "proved"
    assert refuted is not None and refuted.counterexample == {"n": 2} and refuted.tree is None


def test_lines_of_json(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(f"{json.dumps(LINE)}\n\n{json.dumps(LINE | {'verdict': 'unknown'})}\n")
    found = read_run(path)
    assert [entry.key for entry in found.entries] == ["a.py::f::assertion", "a.py::f::assertion::2"]
    assert found.entries[0].outcomes[0] is not None and found.entries[0].outcomes[0].script == "omega"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", ":1: this is no line"),
        (json.dumps(LINE) + "\n[]", ":2: .*no JSON object"),
        (json.dumps({"file": "a"}), ":1: .*field 'line' is missing"),
        (json.dumps(LINE | {"verdict": "maybe"}), ":1: .*'maybe' is not a valid"),
        (json.dumps(LINE | {"tree": 3}), ":1: .*search tree"),
    ],
)
def test_what_is_no_run_is_refused_with_its_line(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(text)
    with pytest.raises(ReportError, match=reason):
        read_run(path)


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "x.bin").write_bytes(b"\xff\x00\xfe")
    (tmp_path / "other.db").write_bytes(b"SQLite format 3\0" + bytes(2000))
    for name in ("empty", "x.bin", "other.db", "missing"):
        with pytest.raises(ReportError, match=name):
            read_run(tmp_path / name)


def test_runs_side_by_side() -> None:
    one, two = run(6, 2, seed=1), run(9, 1, seed=2)
    both = merged([one, two])
    assert [setup.name for setup in both.setups] == ["sample run: config A", "config B", "sample run: config A (2)"]
    assert len(both.entries) == 9 and both.entries[8].outcomes[:2] == (None, None)
    assert both.entries[0].outcomes == one.entries[0].outcomes + two.entries[0].outcomes


@pytest.mark.parametrize("made", [run(20), hostile()], ids=["sample", "hostile"])
def test_tables_hold_every_outcome(made: Run) -> None:
    stream = io.StringIO(newline="")
    write_csv(made, stream)
    read = list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))
    expected = list(rows(made))
    assert len(read) == len(expected) == sum(len(made.outcomes(place)) for place in range(len(made.setups)))
    assert [row["name"] for row in read] == [row["name"] for row in expected] and tuple(read[0]) == COLUMNS
    lines = io.StringIO()
    write_json(made, lines)
    assert [json.loads(line)["verdict"] for line in lines.getvalue().split("\n")[:-1]] == [
        r["verdict"] for r in expected
    ]


def test_parquet(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    from lemmata.agent.report.tables import write_parquet

    write_parquet(run(20), tmp_path / "a.parquet")
    table = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    expected = list(rows(run(20)))
    for column in ("configuration", "verdict", "tags", "seconds", "line", "script"):
        assert [row[column] for row in table] == [row[column] for row in expected]


def test_the_command(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(database)]) == 0
    assert capsys.readouterr().out.strip() == str(database.with_suffix(".html"))
    assert "<!doctype html>" in database.with_suffix(".html").read_text()
    assert main(["report", str(database), "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4
    assert main(["report", str(database), "--csv", "-o", str(tmp_path / "t.csv")]) == 0
    assert (tmp_path / "t.csv").read_text().count("night") == 0 and capsys.readouterr().out
    assert main(["report", str(tmp_path / "missing.db")]) == 3
    assert "missing.db" in capsys.readouterr().err
    assert main(["report", str(database), "-o", str(database)]) == 3
    assert "is the run itself" in capsys.readouterr().err
