"""Files elaborated in fresh processes of the real engine, with a core library of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.engine.sandbox import sandbox_problem
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate, read_messages, run
from lemmata.agent.prove.lean_workshop import confined_toolchain


def test_what_is_right_is_compiled_and_its_twin_is_not(toy: Toolchain, tmp_path: Path) -> None:
    good = elaborate(toy, "theorem a : True := True.intro\n", tmp_path, seconds=60)
    assert good.errors == ()
    assert good.olean is not None
    assert good.olean.exists()
    bad = elaborate(toy, "theorem a : True := True.intro\n\n  theorem b : False := True.intro\n", tmp_path, seconds=60)
    assert bad.olean is None
    assert bad.failure == ""
    assert (bad.errors[0].line, bad.errors[0].column) == (3, 23)
    assert not (tmp_path / "Check.olean").exists()


def test_a_file_that_does_not_parse(toy: Toolchain, tmp_path: Path) -> None:
    done = elaborate(toy, "theorem a : True :=\n", tmp_path, seconds=60)
    assert done.olean is None
    assert done.errors


def test_a_process_that_does_not_end_is_ended(toy: Toolchain) -> None:
    done = run(toy, ["--stdin", "--server"], seconds=0.3)
    assert done.seconds < 5


def test_only_messages_are_read() -> None:
    line = '{"severity":"error","pos":{"line":3,"column":4},"data":" no\\n","fileName":"a"}'
    messages = read_messages(f"noise\n{line}\n{{}}\n[1]\n")
    assert [(m.severity, m.line, m.column, m.text) for m in messages] == [("error", 3, 4, "no")]


@pytest.mark.skipif(sandbox_problem() is not None, reason="this system has no sandbox")
def test_a_confined_toolchain_compiles_in_its_folder_and_nowhere_else(toy: Toolchain, tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    confined = confined_toolchain(toy, inside)
    assert elaborate(confined, "theorem a : True := True.intro\n", inside / "x", seconds=60).olean is not None
    assert elaborate(confined, "theorem a : True := True.intro\n", outside, seconds=60).olean is None
