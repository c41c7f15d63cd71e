"""Runs of `prove` with the embedded engine, its core library compiled before the first one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.e2e.running import Outcome, finish, outcome, start

Prove = Callable[..., Outcome]
Show = Callable[..., tuple[int, str]]


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    """Where a run keeps its temporary files."""
    return tmp_path / "temporary"


@pytest.fixture
def prove(embedded: Toolchain, temporary: Path) -> Prove:
    """Run `prove --json` to its end."""

    def run(*arguments: str | Path) -> Outcome:
        return outcome(start(temporary, "--json", *arguments), temporary)

    return run


@pytest.fixture
def show(embedded: Toolchain, tmp_path: Path, temporary: Path) -> Show:
    """Run `prove` in the folder of the test's files: its status and what a person sees, nothing on standard error."""

    def run(*arguments: str | Path) -> tuple[int, str]:
        status, output, errors = finish(start(temporary, *arguments, directory=tmp_path), temporary)
        assert errors == ""
        return status, output

    return run
