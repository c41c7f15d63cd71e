"""`prove --write` on a disk with no room for the new file."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.agent.faults.proving import COMMAND, HONEST
from tests.namespaces import in_namespace

pytestmark = pytest.mark.usefixtures("embedded")

_PADDING = f"/-! {'x' * 9000} -/\n\n"  # with it the file fills three pages of memory


def prove_on_a_disk(folder: Path, size: str) -> tuple[str, str, str]:
    """`prove --write` of a file on a tmpfs of that size: its output, its exit status, and the file afterwards."""
    disk, source, kept = folder / "disk", folder / "Asked.lean", folder / "Kept.lean"
    disk.mkdir()
    source.write_text(_PADDING + HONEST, encoding="utf-8")
    command = shlex.join([*COMMAND, "--write", str(disk / "Asked.lean")])
    run = in_namespace(
        f"mount -t tmpfs -o size={size} none {disk}; cp {source} {disk}; "
        f"{command} && echo status 0 || echo status $?; ls -A {disk}; cp {disk}/Asked.lean {kept}"
    )
    assert run.stderr == ""
    output, _, rest = run.stdout.rpartition("status ")
    status, *names = rest.split()
    assert names == ["Asked.lean"]
    return output, status, kept.read_text(encoding="utf-8")


def test_a_full_disk_leaves_the_file_untouched(tmp_path: Path) -> None:
    output, status, text = prove_on_a_disk(tmp_path, "16k")
    assert status == "3"
    assert "error" in output
    assert "No space left" in output or "disk is full" in output
    assert text == _PADDING + HONEST


def test_with_room_the_proof_is_written(tmp_path: Path) -> None:
    output, status, text = prove_on_a_disk(tmp_path, "64k")
    assert status == "0"
    assert "1 proof written" in output
    assert text.startswith(_PADDING)
    assert "sorry" not in text
