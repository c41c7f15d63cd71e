"""Sessions over `lake serve` in a project and over `lean --server` on PATH (stand-ins, on the embedded engine)."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.server.session import ServerSession
from lemmata.agent.lean.session import SessionError, State
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.lake import lake_toolchain
from lemmata.agent.lean.toolchain.path import path_toolchain
from tests.standins import install

SOURCE = "import Own.Facts\n\ntheorem t (p : Prop) (h : own p) : p := by\n  sorry\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    embedded = embedded_toolchain()
    binaries = install(tmp_path / "toolchain", embedded.lean, embedded.environment)
    monkeypatch.setenv("PATH", str(binaries), prepend=":")
    root = tmp_path / "a project"
    (root / "Own").mkdir(parents=True)
    (root / "lakefile.toml").write_text('name = "own"\n[[lean_lib]]\nname = "Own"\n')
    (root / "Own.lean").write_text("import Own.Facts\n")
    (root / "Own" / "Facts.lean").write_text("def own (p : Prop) : Prop := p\n")
    return root


def closed(session: ServerSession) -> bool:
    with session:
        result = session.step(session.enter(0).state, "exact h")
        return isinstance(result, State) and not result.goals


def test_a_file_of_a_lake_project_has_the_projects_imports(project: Path) -> None:
    subprocess.run(["lake", "build"], cwd=project, check=True, capture_output=True)
    (project / "Work").mkdir()
    toolchain = lake_toolchain(project / "Work")
    assert toolchain is not None
    assert closed(ServerSession(toolchain, Document(str(project / "Work" / "Ünter.lean"), SOURCE)))


def test_a_project_that_is_not_built(project: Path) -> None:
    toolchain = lake_toolchain(project)
    assert toolchain is not None
    with (
        ServerSession(toolchain, Document(str(project / "Work.lean"), SOURCE)) as session,
        pytest.raises(SessionError, match=r"(?s)Own.*lake build") as raised,
    ):
        session.enter(0)
    assert raised.value.line == 1


def test_lean_on_path(project: Path) -> None:
    toolchain = path_toolchain(project.parent)
    assert toolchain is not None
    document = Document(str(project.parent / "A.lean"), "theorem t (p : Prop) (h : p) : p := by sorry\n")
    assert closed(ServerSession(toolchain, document))


def test_a_server_that_cannot_be_started(project: Path) -> None:
    toolchain = path_toolchain(project.parent)
    assert toolchain is not None
    (project.parent / "toolchain" / "bin" / "lean").unlink()
    document = Document(str(project.parent / "A.lean"), "theorem t : True := by sorry\n")
    with ServerSession(toolchain, document) as session, pytest.raises(SessionError):
        session.enter(0)
