"""A library: what its declarations use, what is accessible, and that only what is new is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.core import compiled_core
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import Engine
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.uses import read_uses
from lemmata.agent.lean.toolchain.embedded import toolchain_of
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.retrieval import build, library
from lemmata.agent.retrieval.library import load_library
from tests.toy import write_toy


def test_statement_and_proof_are_told_apart(toy: Toolchain, tmp_path: Path) -> None:
    found = load_library(toy, tmp_path)
    both = found.uses["both"]
    assert set(both.statement) == {"And", "True"}
    assert {"And.intro", "True.intro"} <= set(both.proof)
    assert both.lines == (7, 7)
    assert found.module["both"] == "Init.Pair"


def test_accessible_is_what_is_imported(toy: Toolchain, tmp_path: Path) -> None:
    found = load_library(toy, tmp_path)
    assert found.closure(["Init.Logic"]) == {"Init.Logic"}
    assert found.closure(["Init"]) == {"Init", "Init.Logic", "Init.Pair"}
    assert found.closure(["Mathlib"]) == frozenset()


def test_only_changed_modules_are_read_again(engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = write_toy(tmp_path / "sources")

    def loaded() -> tuple[list[str], list[str], library.Library]:
        read: list[str] = []
        printed: list[str] = []

        def reading(path: Path, named: object) -> object:
            read.append(path.stem)
            return read_uses(path, build.is_premise)

        original = build._statements

        def printing(toolchain: Toolchain, modules: list[str], names: list[str]) -> Iterator[str | None]:
            printed.extend(names)
            return original(toolchain, modules, names)

        monkeypatch.setattr(library, "read_uses", reading)
        monkeypatch.setattr(build, "_statements", printing)
        core = compiled_core(engine, [Root(sources.directory)], tmp_path / "cache")
        found = load_library(toolchain_of(engine, core), tmp_path / "index")
        monkeypatch.undo()
        return read, printed, found

    first_read, first_printed, _ = loaded()
    assert set(first_read) == {"Init", "Logic", "Pair"}
    assert {"True.intro", "both"} <= set(first_printed)
    pair = sources.directory / "Init" / "Pair.lean"
    pair.write_text(pair.read_text() + "\ntheorem again : And True True := both\n")
    read, printed, found = loaded()
    assert "Logic" not in read
    assert "Pair" in read
    assert "again" in printed
    assert "True.intro" not in printed
    assert {"True.intro", "both", "again"} <= {premise.name for premise in found.premises}
    assert "both" in found.uses["again"].proof


def test_a_damaged_file_of_uses_is_made_again(toy: Toolchain, tmp_path: Path) -> None:
    first = load_library(toy, tmp_path)
    (path,) = (tmp_path / "index").glob("*-uses-*")
    path.write_bytes(path.read_bytes()[:40])
    assert load_library(toy, tmp_path).uses == first.uses


def test_what_is_no_compiled_module_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.olean").write_bytes(b"olean")
    with pytest.raises(ExtractError, match="compile it again"):
        read_uses(tmp_path / "a.olean", build.is_premise)
