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

MEMORY = 700 << 20


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return embedded_toolchain()


@pytest.fixture(params=["server", "engine"])
def open_session(request: pytest.FixtureRequest, toolchain: Toolchain, tmp_path: Path) -> Iterator[Open]:
    opened: list[Session] = []

    def open_(content: str) -> Session:
        document = Document(str(tmp_path / f"Example{len(opened)}.lean"), text(content))
        if request.param == "server":
            session: Session = ServerSession(toolchain, document, memory=MEMORY)
        else:
            module = importlib.import_module("lemmata.agent.lean.engine.session")
            session = module.EngineSession(toolchain, document, memory=MEMORY)
        opened.append(session)
        return session

    if request.param == "engine":
        pytest.importorskip("lemmata.agent.lean.engine.session")
    yield open_
    for session in opened:
        session.close()
