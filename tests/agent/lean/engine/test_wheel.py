from __future__ import annotations

import hashlib
import importlib.metadata
import os
from pathlib import Path

import pytest

from lemmata.agent.lean.engine import wheel
from lemmata.agent.lean.engine.wheel import PACKAGE, PINNED, VERSION, Engine, digest_of, find_engine, platform_key
from lemmata.agent.lean.toolchain.model import ToolchainError


def test_the_installed_engine_is_the_pinned_one(engine: Engine) -> None:
    assert engine.digest == PINNED[platform_key()][1]
    assert engine.library.is_file()


def test_an_altered_library_is_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    forged = tmp_path / "libleanshared.so"
    forged.write_bytes(b"not the engine")
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(wheel, "installed_library", lambda name: forged)
    with pytest.raises(ToolchainError, match=r"altered or damaged.*--force-reinstall"):
        find_engine()


def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = tmp_path / "libleanshared.so"
    other.write_bytes(b"another engine")
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(wheel, "installed_library", lambda name: other)
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "0.3.4")
    with pytest.raises(ToolchainError, match=rf"0\.3\.4 is installed, {VERSION} is needed.*pip install"):
        find_engine()


def test_an_absent_wheel_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheel, "PACKAGE", "no_such_package_of_lemmata")
    with pytest.raises(ToolchainError, match="is not installed"):
        find_engine()


def test_a_platform_without_pinned_hash_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheel, "platform_key", lambda: ("Plan9", "mips"))
    with pytest.raises(ToolchainError, match="pinned for Linux x86_64 only, and this is Plan9 mips"):
        find_engine()


def test_the_dependency_is_the_pinned_version() -> None:
    project = Path(__file__).parents[4] / "pyproject.toml"
    assert f'"{PACKAGE}=={VERSION}"' in project.read_text(encoding="utf-8")


def test_a_digest_is_remembered_until_the_file_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "cache"))
    file = tmp_path / "file"
    file.write_bytes(b"one")
    hashed: list[Path] = []
    original = hashlib.file_digest

    def counting(stream: object, name: str) -> object:
        hashed.append(file)
        return original(stream, name)  # type: ignore[arg-type]

    monkeypatch.setattr(hashlib, "file_digest", counting)
    assert digest_of(file) == digest_of(file) == hashlib.sha256(b"one").hexdigest()
    assert len(hashed) == 1
    status = file.stat()
    file.write_bytes(b"two")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))  # a forged time of modification does not help
    assert digest_of(file) == hashlib.sha256(b"two").hexdigest()


def test_a_cache_that_cannot_be_written_costs_time_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the directory should be")
    monkeypatch.setenv("LEMMATA_CACHE", str(tmp_path / "cache"))
    file = tmp_path / "file"
    file.write_bytes(b"one")
    assert digest_of(file) == hashlib.sha256(b"one").hexdigest()
