"""Interrupts, files that change or must not, programs run at elaboration, many theorems."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.sandbox import sandbox_problem
from lemmata.agent.lean.guard import descendants
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.faults.proving import lean_of, session_mark
from tests.e2e.conftest import Prove, Show
from tests.e2e.running import finish, outcome, start
from tests.processes import eventually

GOOD = "theorem good (p : Prop) (h : p) : p := by\n  sorry\n"
HARD = """\
theorem hard (x y z : Nat) (f : Nat → Nat) (h : ∀ a b, f (a + b) = f a + f b) : f (x * y * z) = x * y * z * f 1 := by
  sorry
"""


def test_an_interrupt_reports_every_file(embedded: Toolchain, tmp_path: Path, temporary: Path) -> None:
    first, second = tmp_path / "First.lean", tmp_path / "Second.lean"
    first.write_text(GOOD + HARD)
    second.write_text(GOOD)
    process = start(temporary, "--json", "--timeout", "60", "--write", first, second)
    assert eventually(lambda: bool(lean_of(process.pid, session_mark())))  # it has read the file
    process.send_signal(signal.SIGINT)
    found = outcome(process, temporary)
    assert found.status == 2
    assert {(Path(r["file"]).name, r["name"], r["verdict"]) for r in found.records} >= {
        ("First.lean", "hard", "unknown"),
        ("Second.lean", "", "unknown"),
    }
    assert second.read_text() == GOOD


def test_a_file_that_changes_meanwhile_is_not_written(embedded: Toolchain, tmp_path: Path, temporary: Path) -> None:
    file = tmp_path / "Race.lean"
    file.write_text(GOOD + HARD)
    process = start(temporary, "--json", "--timeout", "2", "--write", file)
    assert eventually(lambda: bool(descendants(process.pid)))
    file.write_text(GOOD + HARD + "-- mine\n")
    found = outcome(process, temporary)
    assert found.status == 3
    assert file.read_text() == GOOD + HARD + "-- mine\n"


def test_a_read_only_file_is_not_written(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "Kept.lean"
    file.write_text(GOOD)
    file.chmod(0o444)
    found = prove("--write", file)
    assert [record["verdict"] for record in found.records] == ["proved", "error"]
    assert "read-only" in found.evidence(0)
    assert file.read_text() == GOOD


@pytest.mark.skipif(sandbox_problem() is not None, reason="this system has no sandbox")
def test_programs_run_in_a_sandbox(show: Show, prove: Prove, tmp_path: Path) -> None:
    trace, file = tmp_path / "trace.txt", tmp_path / "Program.lean"
    file.write_text(f'#eval IO.FS.writeFile "{trace}" "x"\n{GOOD}')
    status, output = show(file)
    assert status == 3
    assert "Program.lean:1:0: error: read-only file system" in output
    assert "--allow-io" in output
    assert not trace.exists()
    assert prove("--allow-io", file).status == 0
    assert trace.exists()
    file.write_text(f'#eval IO.println "hello"\ninitialize counter : IO.Ref Nat ← IO.mkRef 3\n{GOOD}')
    assert prove(file).verdicts == [(4, "good", "proved")]


def test_a_project_without_lake_is_mentioned_once_where_it_matters(
    embedded: Toolchain, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.defpath)
    (tmp_path / "lakefile.toml").touch()
    (tmp_path / "Plain.lean").write_text(GOOD)
    (tmp_path / "Importing.lean").write_text(f"import Init\n{GOOD}")

    def said(*files: str) -> str:
        process = start(temporary, *files, directory=tmp_path, choice=())
        status, output, errors = finish(process, temporary)
        assert (status, output.count("proved ")) == (0, len(files))
        return errors

    note = f"prove: {tmp_path} is a Lake project, but there is no `lake` on PATH; using the embedded Lean"
    assert said("Plain.lean") == ""
    (line,) = said("Importing.lean", "Plain.lean", "Importing.lean").splitlines()
    assert line.startswith(note)


def test_many_theorems_are_told_as_they_come(embedded: Toolchain, tmp_path: Path, temporary: Path) -> None:
    count = 150
    file = tmp_path / "Many.lean"
    file.write_text("".join(f"theorem t{n} : {n} + 1 = {n + 1} := by\n  sorry\n" for n in range(count)) + HARD)
    process = start(temporary, "--json", "--timeout", "6", file)
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    assert first["name"].startswith("t")
    assert process.poll() is None
    status, records = process.wait(300), [json.loads(line) for line in process.stdout]
    assert (status, len(records)) == (2, count)
    assert [record["name"] for record in records if record["verdict"] != "proved"] == ["hard"]
    process.communicate()
