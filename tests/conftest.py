"""What many tests share: the embedded toolchain, a toy one that compiles in a moment, and stand-in commands."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.core import compiled_core
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import Engine, find_engine
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain, toolchain_of
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.standins import install
from tests.toy import write_toy


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The engine's checked library."""
    return find_engine()


@pytest.fixture(scope="session")
def embedded() -> Toolchain:
    """The embedded toolchain with the bundled core library, compiled into the user's cache by the first test."""
    return embedded_toolchain()


@pytest.fixture(scope="session")
def toy_sources(tmp_path_factory: pytest.TempPathFactory) -> Root:
    """A core library of a few lines: `Init` with `Init.Logic` and `Init.Pair`, `True` and `And` in them."""
    return write_toy(tmp_path_factory.mktemp("toy"))


@pytest.fixture(scope="session")
def toy(engine: Engine, toy_sources: Root, tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    """A toolchain as the embedded one, with the toy core library."""
    return toolchain_of(engine, compiled_core(engine, [toy_sources], tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session")
def standins(toy: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with stand-in `lean` and `lake` commands over the toy core."""
    return install(tmp_path_factory.mktemp("standins"), toy.lean, toy.environment)


@pytest.fixture
def bare_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PATH on which there is no Lean, and no choice of a toolchain in the environment."""
    monkeypatch.setenv("PATH", os.defpath)
    for name in ("LEMMATA_TOOLCHAIN", "ELAN_HOME", "ELAN_TOOLCHAIN", "LEAN_PATH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def with_standins(bare_path: None, standins: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """PATH with the stand-in commands in front; their directory."""
    monkeypatch.setenv("PATH", os.pathsep.join([str(standins), os.defpath]))
    return standins
