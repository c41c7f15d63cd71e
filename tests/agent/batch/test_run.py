"""Runs with toy workers: every item gets its verdict, whatever happens to workers, the run or the database."""

from __future__ import annotations

import random
import shlex
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from lemmata.agent.batch.errors import BatchError, StoreError
from lemmata.agent.batch.jobs import Ending
from lemmata.agent.batch.reader import Reader
from tests.agent.batch.toy_run import CONFIGURATIONS, dataset, run, verdicts
from tests.namespaces import in_namespace
from tests.processes import eventually

MIXED = ["True", "Wrong", "Hard", "True", "Broken", "True", "True"]
ROOT = Path(__file__).parents[3]


def start(database: Path, data: Path, **more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.agent.batch.toy_run", str(database), str(data)]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), **more}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def alive(log: Path) -> bool:
    """Whether a process lives that was started with this log."""
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if f"TOY_LOG={log}".encode() in (entry / "environ").read_bytes():
                return True
        except OSError:
            continue
    return False


def decided(database: Path) -> int:
    try:
        with Reader(database) as reader:
            return sum(reader.done(number) for number in reader.configurations())
    except StoreError:
        return 0


def reached(database: Path, goal: int, process: subprocess.Popen[str]) -> bool:
    """Whether so many items come to be decided, or the run ends."""
    return eventually(lambda: decided(database) >= goal or process.poll() is not None)


def test_every_item_gets_a_verdict_under_every_configuration(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", MIXED)
    with data.open("a") as file:
        file.write("{bad\n")
    assert run(tmp_path / "run.db", data) is Ending.COMPLETE
    with Reader(tmp_path / "run.db") as reader:
        assert [reader.done(1), reader.done(2)] == [8, 8]
        assert reader.totals(1) == reader.totals(2) == {"error": 2, "proved": 4, "refuted": 1, "unknown": 1}
        rows = {row.name: row for row in reader.verdicts(1)}
        assert rows["t1"].script == "exact t1" and rows["t1"].worker
        assert "line 8: this is no JSON" in rows["line 8"].evidence


def test_a_finished_run_does_nothing(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", MIXED)
    run(tmp_path / "run.db", data)
    before = verdicts(tmp_path / "run.db")
    assert run(tmp_path / "run.db", data) is Ending.COMPLETE
    assert verdicts(tmp_path / "run.db") == before


def test_another_run_needs_another_database(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", MIXED)
    run(tmp_path / "run.db", data)
    with pytest.raises(BatchError, match=r"holds another run .it differs in configurations"):
        run(tmp_path / "run.db", data, configurations=CONFIGURATIONS[:1])


@pytest.mark.parametrize("workers", [1, 3])
def test_a_worker_that_dies_costs_what_it_was_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int) -> None:
    monkeypatch.setenv("TOY_FOLDER", str(tmp_path))
    claims = ["True"] * 5 + ["Once", "True", "Kill", "True", "Boom"] + ["True"] * 5
    run(tmp_path / "run.db", dataset(tmp_path / "set.jsonl", claims), workers, configurations=CONFIGURATIONS[:1])
    with Reader(tmp_path / "run.db") as reader:
        rows = {row.name: row for row in reader.verdicts(1)}
        assert reader.totals(1) == {"error": 2, "proved": 13}
    assert "ended by signal 9, 3 times on this item" in rows["t8"].evidence
    assert "boom" in rows["t10"].evidence


def test_a_worker_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lemmata.agent.batch.jobs._SLACK", 0.0)
    monkeypatch.setenv("TOY_SECONDS", "600")
    data = dataset(tmp_path / "set.jsonl", ["Slow"])
    assert run(tmp_path / "run.db", data, 1, configurations=CONFIGURATIONS[:1]) is Ending.COMPLETE
    with Reader(tmp_path / "run.db") as reader:
        (row,) = reader.verdicts(1)
    assert row.verdict == "error" and "ended by signal 9, 3 times on this item" in row.evidence


def test_workers_that_cannot_start_end_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.agent.batch.toy_run.COMMAND", ("false",))
    with pytest.raises(BatchError, match="end as soon as they start"):
        run(tmp_path / "run.db", dataset(tmp_path / "set.jsonl", MIXED))
    assert decided(tmp_path / "run.db") == 0


def test_killed_at_random_moments_it_ends_like_an_undisturbed_run(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", [*MIXED, "Slow"] * 8)
    run(tmp_path / "calm.db", data)
    wild, log = tmp_path / "wild.db", tmp_path / "log"
    chance = random.Random(7)
    for _ in range(4):
        before = decided(wild)
        process = start(wild, data, TOY_LOG=str(log))
        goal = before + chance.randrange(1, 25)
        assert reached(wild, goal, process)
        process.kill()
        process.communicate()
        assert decided(wild) >= before
    assert start(wild, data, TOY_LOG=str(log)).communicate()[0] == "COMPLETE\n"
    assert verdicts(wild) == verdicts(tmp_path / "calm.db")
    tries = Counter(log.read_text().splitlines())
    again = sum(count - 1 for count in tries.values())
    assert len(tries) == 128 and again <= 4 * 2 * 16  # what was in flight at each kill: two tasks
    assert eventually(lambda: not alive(log))


def test_interrupted_once_it_finishes_what_it_is_at(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", ["Slow"] * 40)
    database = tmp_path / "run.db"
    process = start(database, data, TOY_SECONDS="0.5")
    assert eventually(lambda: decided(database) >= 2)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=300)
    assert output == "STOPPED\n" and "the same command again goes on" in errors
    assert 2 <= decided(database) < 40


def test_interrupted_twice_it_stops_at_once(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", ["Slow"] * 4)
    database = tmp_path / "run.db"
    log = tmp_path / "log"
    process = start(database, data, TOY_SECONDS="600", TOY_LOG=str(log))
    assert eventually(log.exists)
    process.send_signal(signal.SIGINT)
    assert process.stderr is not None
    assert any("interrupted once" in line for line in process.stderr)
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=300)
    assert output == "STOPPED\n"
    assert eventually(lambda: not alive(log))
    assert decided(database) == 0


def test_the_time_for_the_whole_run(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", ["Slow"] * 3000)
    assert run(tmp_path / "run.db", data, seconds=1.5) is Ending.BUDGET
    assert decided(tmp_path / "run.db") < 6000


def test_what_another_worker_does_not_confirm_is_not_proved(tmp_path: Path) -> None:
    data = dataset(tmp_path / "set.jsonl", ["True", "Doubted", "Hard", "Wrong"])
    for workers in (1, 2):
        database = tmp_path / f"{workers}.db"
        run(database, data, workers, recheck=True, configurations=CONFIGURATIONS[:1])
        with Reader(database) as reader:
            rows = {row.name: (row.verdict, row.recheck) for row in reader.verdicts(1)}
        assert rows == {
            "t1": ("proved", "confirmed"),
            "t2": ("unknown", "no"),
            "t3": ("unknown", None),
            "t4": ("refuted", "confirmed"),
        }


def test_a_locked_database_ends_the_run_and_it_resumes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lemmata.agent.batch.store.Store.__init__.__defaults__", (0.2,))
    data = dataset(tmp_path / "set.jsonl", ["Slow"] * 30)
    database = tmp_path / "run.db"
    run(database, data, seconds=0.001)
    other = sqlite3.connect(database)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another program holds it locked"):
        run(database, data)
    other.rollback()
    other.close()
    assert run(database, data) is Ending.COMPLETE
    assert decided(database) == 60


def test_a_full_disk_ends_the_run_and_it_resumes(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    data = dataset(tmp_path / "set.jsonl", ["True" + " ∧ True" * 400] * 60)
    again = shlex.join([sys.executable, "-m", "tests.agent.batch.toy_run", str(disk / "run.db"), str(data)])
    shell = (
        f"mount -t tmpfs -o size=400k none {disk}; {again} || echo status $?; mount -o remount,size=64m {disk}; {again}"
    )
    done = in_namespace(shell + f"; cp {disk}/run.db* {tmp_path}")
    assert "the disk is full; make room and run the same command again" in done.stderr
    assert done.stdout.split() == ["status", "3", "COMPLETE"]
    run(tmp_path / "calm.db", data)
    assert verdicts(tmp_path / "run.db") == verdicts(tmp_path / "calm.db")
