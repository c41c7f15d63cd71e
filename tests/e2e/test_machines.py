"""`prove` on machines: a list in the standard text format, and theorems about machines in a Lean file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.tcs.generate import Request, generate
from lemmata.translators.tcs.write import lean, standalone
from tests.e2e.running import Outcome, outcome, start
from tests.lean.turing.lean import messages

LIST = """\
1RB1LB_1LA1RZ Halt 6 4
1RB1LB_1LA1RZ Halt 7 4
1RB1LB_1LA1RZ Infinite
1RB1LB_1LA1XZ
1RB1LC_1RC1RB_1RD0LE_1LA1LD_1RZ0LA Halt 47,176,870 4098
1RB1RB_1RA1LA
1RB1RB_1RA1LA Halt 5 5
1RB1RZ_0LC0RB_1RB1LC
"""


def prove(temporary: Path, *arguments: str | Path) -> Outcome:
    return outcome(start(temporary, "--json", *arguments), temporary, 300)


def test_a_list_of_machines(embedded: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "machines.txt"
    file.write_text(LIST, encoding="utf-8")
    done = prove(tmp_path / "temporary", file, "--as", "bb")
    assert [(line, verdict) for line, _, verdict in done.verdicts] == [
        (1, "proved"),
        (2, "refuted"),
        (3, "refuted"),
        (4, "error"),
        (5, "proved"),
        (6, "proved"),
        (7, "refuted"),
        (8, "proved"),
    ]
    assert done.status == 3
    assert "halts with step 6 and leaves 4 marks" in done.evidence(2)
    assert "column 12" in done.evidence(4)
    assert "still running after 5 steps" in done.evidence(7)


def test_the_replay_command_shows_it() -> None:
    command = [sys.executable, "-m", "lemmata.translators.tcs.turing.state", "1RB1LB_1LA1RZ", "7"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stdout == "1RB1LB_1LA1RZ halts with step 6 and leaves 4 marks\n"


def test_generated_theorems_are_proved_and_their_false_twins_refuted(embedded: Toolchain, tmp_path: Path) -> None:
    names = ("halts_within", "halts_exactly", "step_count", "translated_cycler", "tiny_class")
    problems = list(generate(Request("bb", 15, 11, 1, names)))
    file = tmp_path / "Problems.lean"
    file.write_text(lean(problems), encoding="utf-8")
    done = prove(tmp_path / "temporary", file, "--timeout", "60")
    found = {name: verdict for _, name, verdict in done.verdicts}
    assert found == {p.name: "proved" if p.problem.truth else "refuted" for p in problems}


@pytest.mark.parametrize("family", ["step_count", "tiny_class"])
def test_the_standalone_form_elaborates(family: str, embedded: Toolchain, tmp_path: Path) -> None:
    problems = list(generate(Request("bb", 3, 5, 1, (family,))))
    said = messages(embedded, tmp_path, standalone(problems))
    assert [text for _, severity, text in said if severity == "error"] == []
    assert sum("sorry" in text for _, _, text in said) == 3


def test_verdicts_come_before_the_end_and_survive_a_kill(embedded: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "machines.txt"
    file.write_text("1RB1LB_1LA1RZ\n" * 400, encoding="utf-8")
    running = start(tmp_path / "temporary", "--json", "--no-cache", file, "--as", "bb")
    assert running.stdout is not None
    first = json.loads(running.stdout.readline())
    assert running.poll() is None
    running.kill()
    rest = [json.loads(line) for line in running.communicate()[0].splitlines() if line.endswith("}")]
    assert first["verdict"] == "proved"
    assert 1 + len(rest) < 400
