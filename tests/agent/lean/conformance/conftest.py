"""The backends under test: `open_session(text)` opens a session on a document, once for each backend."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.server.session import ServerSession
from lemmata.agent.lean.session import Session
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.agent.lean.conformance.helpers import Open, text

MEMORY = 400 << 20


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return embedded_toolchain()


@pytest.fixture(params=["server", "engine"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def new_session(backend: str, toolchain: Toolchain, tmp_path: Path) -> Open:
    """Opens a session that the test itself must close."""
    if backend == "engine":
        pytest.importorskip("lemmata.agent.lean.engine.session")

    def open_(content: str) -> Session:
        document = Document(str(tmp_path / "Example.lean"), text(content))
        if backend == "server":
            return ServerSession(toolchain, document, memory=MEMORY)
        module = importlib.import_module("lemmata.agent.lean.engine.session")
        session: Session = module.EngineSession(toolchain, document, memory=MEMORY)
        return session

    return open_


@pytest.fixture
def open_session(new_session: Open) -> Iterator[Open]:
    opened: list[Session] = []

    def open_(content: str) -> Session:
        opened.append(new_session(content))
        return opened[-1]

    yield open_
    for session in opened:
        session.close()
