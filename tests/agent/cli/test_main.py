from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lemmata.agent.cli.main import COMMANDS, main
from lemmata.agent.cli.outcome import exit_status
from lemmata.agent.lean.toolchain.model import ToolchainError


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    output = capsys.readouterr().out
    assert all(f"  {name} " in output for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_there(name: str) -> None:
    assert callable(importlib.import_module(COMMANDS[name][0]).main)


def test_an_unknown_command_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such"]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("lemmata: there is no command 'no-such'\n")


def test_a_foreseen_error_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def job() -> int:
        raise ToolchainError("cause; next step")

    assert exit_status(job) == 3
    assert capsys.readouterr().err == "lemmata: cause; next step\n"


def test_no_traceback_unless_asked_for(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LEMMATA_DEBUG", raising=False)
    assert exit_status(lambda: 1 // 0) == 3
    assert "Traceback" not in (said := capsys.readouterr().err)
    assert said.startswith("lemmata: internal error: ZeroDivisionError")
    monkeypatch.setenv("LEMMATA_DEBUG", "1")
    assert exit_status(lambda: 1 // 0) == 3
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["serve", "--tcp"], ["bench"], ["doctor", "--colour"], ["report"], ["translate"]])
def test_a_command_line_that_is_not_understood_is_an_error(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 3
    said = capsys.readouterr()
    assert f"lemmata {words[0]}: error: " in said.err and said.out == ""


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--help"]) == 0
    assert "--tcp PORT" in capsys.readouterr().out


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    code = "from lemmata.agent.cli.outcome import exit_status; exit_status(lambda: print('x' * 10**6) or 0)"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[3]
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.wait()


def test_help_is_fast_because_nothing_heavy_is_imported() -> None:
    code = "import sys; from lemmata.agent.cli.main import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[3])
    assert not {"z3", "torch", "lemmata.agent.search"} & set(run.stderr.split())


def test_the_module_runs_as_a_script() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "lemmata.agent.cli.main", "no-such"],
        capture_output=True,
        cwd=Path(__file__).parents[3],
        env=os.environ,
    )
    assert run.returncode == 3
