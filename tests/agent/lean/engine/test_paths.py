from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.command import launch_command, worker_script
from lemmata.agent.lean.engine.paths import cache_directory, cache_error, write_atomically
from lemmata.agent.lean.engine.progress import TerminalProgress
from lemmata.agent.lean.toolchain.model import ToolchainError


def test_the_cache_is_where_the_user_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache_directory() == tmp_path / "own"
    monkeypatch.delenv("LEMMATA_CACHE")
    assert cache_directory() == tmp_path / "xdg" / "lemmata"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # the standard says: ignore it
    assert cache_directory() == tmp_path / "home" / ".cache" / "lemmata"


def test_a_write_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deep" / "file"
    write_atomically(path, b"one", 0o755)
    assert path.read_bytes() == b"one"
    assert os.access(path, os.X_OK)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"two")
    assert path.read_bytes() == b"one"
    assert [entry.name for entry in path.parent.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "cause"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "may not be written"), (errno.EIO, "Input/output error")],
)
def test_errors_say_the_way_out(number: int, cause: str) -> None:
    message = str(cache_error("compiling", Path("/cache"), OSError(number, os.strerror(number))))
    assert message.startswith("/cache: compiling failed: ")
    assert cause in message
    assert "LEMMATA_CACHE" in message


def test_the_worker_script_starts_the_launcher(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "a b"))
    script = worker_script()
    assert os.access(script, os.X_OK)
    assert all(word in script.read_text() for word in launch_command())
    assert worker_script() == script
    script.write_text("damaged")
    assert "damaged" not in worker_script().read_text()


def test_a_worker_script_that_cannot_be_written_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "file"))
    with pytest.raises(ToolchainError, match="worker script failed"):
        worker_script()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_for_terminals_only() -> None:
    for stream, expected in ((Terminal(), "1 of 2 modules"), (io.StringIO(), "")):
        progress = TerminalProgress(stream)
        progress.step(1, 2)
        progress.finish()
        assert expected in stream.getvalue()
        assert bool(stream.getvalue()) == bool(expected)


def test_waiting_is_told_everywhere() -> None:
    stream = io.StringIO()
    TerminalProgress(stream).waiting()
    assert "Another process is compiling" in stream.getvalue()
