"""The transcript in the documentation is what the server says today."""

from __future__ import annotations

import asyncio

import pytest

pytest.importorskip("pygls")

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.server.transcript import record, without_the_proof, written


def test_the_documented_session_is_the_one_that_takes_place(embedded: Toolchain) -> None:
    lines = asyncio.run(record())
    assert without_the_proof(written()) == without_the_proof(lines), (
        "`python -m tests.agent.server.transcript` writes the session as it is now into docs/editors.md"
    )
