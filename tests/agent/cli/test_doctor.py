"""`lemmata doctor`: it says what it found, and it does not call a broken Lean healthy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lemmata.agent.cli import doctor
from lemmata.agent.cli.main import main
from lemmata.agent.lean.engine.core import compiled_core
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import Engine
from lemmata.agent.lean.toolchain import find
from lemmata.agent.lean.toolchain.embedded import toolchain_of
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from tests.standins import install


def lines(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The last line of each label."""
    return dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())


def test_the_embedded_toolchain_works(
    embedded: Toolchain, bare_path: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", str(tmp_path)]) == 0
    said = lines(capsys)
    assert said["verdict"] == "the embedded Lean 4.35.0 works"
    assert said["lake"].startswith("no Lake project around")
    assert "compiled in" in said["core"]
    assert "rejects its false twin" in said["proof"]


def test_lean_on_path_works(
    embedded: Toolchain,
    bare_path: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(install(tmp_path, embedded.lean, embedded.environment)), prepend=":")
    assert main(["doctor", str(tmp_path)]) == 0
    assert lines(capsys)["verdict"] == "the Lean on PATH 4.35.0 works"


@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ("exit 1", "is not accepted"),
        ("exit 0", "a wrong proof is not rejected"),
        ("exec sleep 60", "no answer within"),
    ],
)
def test_a_lean_that_accepts_nothing_or_everything_is_not_healthy(
    script: str,
    problem: str,
    bare_path: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fake = tmp_path / "bin" / "lean"
    fake.parent.mkdir()
    answer = "echo 'Lean (version 4.35.0, fake)'"
    fake.write_text(f'#!/bin/sh\nif [ "$1" = --version ]; then {answer}; exit 0; fi\n{script}\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(fake.parent), prepend=":")
    monkeypatch.setattr(doctor, "SECONDS", 0.3)
    assert main(["doctor", str(tmp_path)]) == 3
    said = lines(capsys)
    assert problem in said["problem"]
    assert said["verdict"] == "this Lean cannot be relied on"


def test_an_altered_core_is_seen(
    engine: Engine,
    toy_sources: Root,
    bare_path: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    core = compiled_core(engine, [toy_sources], tmp_path / "cache")
    file = core.directory / "Init" / "Pair.olean"
    file.unlink()
    shutil.copy(core.directory / "Init" / "Logic.olean", file)
    monkeypatch.setattr(find, "embedded_toolchain", lambda progress: toolchain_of(engine, core))
    monkeypatch.setattr(doctor, "compiled_core", lambda engine: core)
    assert main(["doctor", str(tmp_path)]) == 3
    assert "Pair.olean is not what was compiled; remove" in capsys.readouterr().out


def test_nothing_usable_is_an_error(bare_path: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--toolchain", ToolchainKind.PATH.value, str(tmp_path)]) == 3
    assert lines(capsys)["verdict"].startswith("no usable Lean")
    assert main(["doctor", str(tmp_path / "missing")]) == 3
    assert "there is no such file or directory" in capsys.readouterr().err
