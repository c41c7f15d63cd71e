from __future__ import annotations

import os

import pytest

from lemmata.agent.lean.toolchain.model import ToolchainError
from lemmata.agent.lean.toolchain.run import ask, parse_version
from tests.processes import eventually, running


@pytest.mark.parametrize(
    ("output", "version"),
    [
        ("Lean (version 4.35.0, x86_64-unknown-linux-gnu, commit eb6cafb7290e, Release)\n", "4.35.0"),
        ("Lean (version 4.9.0-rc1, commit be6c4894e0a6, Release)\n", "4.9.0-rc1"),
        (
            "info: syncing\nLean (version 4.12.0-nightly-2024-09-01, commit 1234567, Release)\n",
            "4.12.0-nightly-2024-09-01",
        ),
    ],
)
def test_versions_are_read(output: str, version: str) -> None:
    assert parse_version(output) == version


@pytest.mark.parametrize("output", ["", "lean 1.2\n", "Lean (version 3.51.1, commit cce7990ea86a, Release)\n"])
def test_other_answers_are_refused(output: str) -> None:
    with pytest.raises(ToolchainError, match="Lean 4"):
        parse_version(output)


def test_a_failure_tells_status_and_first_line() -> None:
    assert ask(["sh", "-c", "echo yes"], None) == "yes\n"
    with pytest.raises(ToolchainError, match="failed with exit status 4: error: no toolchain"):
        ask(["sh", "-c", "echo; echo 'error: no toolchain' >&2; echo more >&2; exit 4"], None)
    with pytest.raises(ToolchainError, match="cannot be run: No such file"):
        ask(["/no/such/command"], None)


def test_what_hangs_is_ended_with_all_that_it_started() -> None:
    mark = f"640.{os.getpid()}"
    with pytest.raises(ToolchainError, match=r"no answer within 0\.2 s"):
        ask(["sh", "-c", f"sleep {mark} & sleep {mark}"], None, 0.2)
    assert eventually(lambda: not running("sleep", mark))
