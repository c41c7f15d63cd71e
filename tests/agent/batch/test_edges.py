"""The command line around a run: comparison of two runs, progress, and commands that cannot be obeyed."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from lemmata.agent.batch.jobs import Tally
from lemmata.agent.batch.progress import Progress, line
from lemmata.agent.cli.main import main
from lemmata.agent.verdict import Verdict
from tests.agent.batch.toy_run import CONFIGURATIONS, dataset, run


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_differs_between_two_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "a.db", tmp_path / "b.db"
    data = tmp_path / "set.jsonl"
    run(first, dataset(data, ["True", "Hard", "Wrong", "True"]), configurations=CONFIGURATIONS[:1])
    run(second, dataset(data, ["True", "True", "Wrong"]), configurations=CONFIGURATIONS)
    assert main(["batch", "diff", str(first), f"{second}::slow"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "set.jsonl#t2: unknown → proved",
        "set.jsonl#t4: proved → nothing",
        "2 the same, 2 different; 1.5 s and 1.5 s on what both decided",
    ]
    assert main(["batch", "diff", str(first), str(first), "--json"]) == 0
    assert main(["batch", "diff", str(first), f"{second}::quick", "--json"]) == 1
    changes = [json.loads(text) for text in capsys.readouterr().out.splitlines()]
    assert changes[0] == {"key": "set.jsonl#t2", "before": "unknown", "after": "proved"}
    assert main(["batch", "diff", str(first), str(second)]) == 3
    assert "there are several configurations; say" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["missing"], "no such file or folder"),
        (["missing.db"], "no such database to resume"),
        (["missing.toml"], "cannot be read: No such file"),
        (["empty"], "no file in this folder that is read"),
        (["set.jsonl", "--timeout", "-3"], "no number of seconds above 0"),
        (["set.jsonl", "--workers", "0"], "no whole number above 0"),
        (["set.jsonl", "--out", "no/where.db"], "cannot be written: No such file or directory"),
        (["set.jsonl", "--out", "notes.txt"], "no SQLite database"),
        (["diff", "missing.db", "missing.db"], "there is no file missing.db"),
    ],
)
def test_commands_that_cannot_be_obeyed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    problem: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("not a database, but long enough to look at " * 100)
    dataset(tmp_path / "set.jsonl", ["True"])
    assert main(["batch", *words]) == 3
    output = capsys.readouterr()
    assert problem in output.err and output.out == "" and "Traceback" not in output.err


def test_progress_is_for_terminals() -> None:
    tally = Tally(total=200, before=50, done=30)
    tally.verdicts.update({Verdict.PROVED: 20, Verdict.UNKNOWN: 10})
    assert line(tally, 2.0) == "80 of 200  2.0/s  1 min 00 s left  20 proved, 10 unknown"
    assert line(tally, 0.01) == "80 of 200  0.6/min  3 h 20 min left  20 proved, 10 unknown"
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        progress = Progress(stream)
        progress(tally)
        progress.clear()
    assert "80 of 200" in terminal.getvalue() and terminal.getvalue().endswith("\r\x1b[K")
    assert file.getvalue() == ""
