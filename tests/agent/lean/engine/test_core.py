from __future__ import annotations

import os
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.core import TREES_KEPT, CompiledCore, compiled_core
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import Engine
from lemmata.agent.lean.toolchain.model import ToolchainError
from tests.toy import write_toy


class Recorder:
    """A progress that remembers."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def waiting(self) -> None: ...

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def finish(self) -> None: ...


def compile_toy(engine: Engine, root: Root, cache: Path) -> tuple[CompiledCore, list[tuple[int, int]]]:
    recorder = Recorder()
    return compiled_core(engine, [root], cache, recorder), recorder.steps


def inodes(core: CompiledCore) -> dict[str, int]:
    return {str(file.relative_to(core.directory)): file.stat().st_ino for file in core.directory.rglob("*.olean")}


def test_compiled_once_and_found_again(engine: Engine, toy_sources: Root, tmp_path: Path) -> None:
    first, steps = compile_toy(engine, toy_sources, tmp_path)
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert sorted(inodes(first)) == ["Init.olean", "Init/Logic.olean", "Init/Pair.olean"]
    assert first.modules == 3
    assert first.altered() == ()
    again, steps = compile_toy(engine, toy_sources, tmp_path)
    assert (again, steps) == (first, [])


def test_what_a_change_does_not_reach_is_not_compiled_again(engine: Engine, tmp_path: Path) -> None:
    root = write_toy(tmp_path / "src")
    before = inodes(compile_toy(engine, root, tmp_path / "cache")[0])
    with (root.directory / "Init" / "Pair.lean").open("a", encoding="utf-8") as file:
        file.write("\ntheorem again : And True True := both\n")
    after = inodes(compile_toy(engine, root, tmp_path / "cache")[0])
    assert after["Init/Logic.olean"] == before["Init/Logic.olean"]
    assert after["Init/Pair.olean"] != before["Init/Pair.olean"]
    assert after["Init.olean"] != before["Init.olean"]


def test_a_module_that_does_not_compile_is_named_and_nothing_is_used(engine: Engine, tmp_path: Path) -> None:
    root = write_toy(tmp_path / "src")
    pair = root.directory / "Init" / "Pair.lean"
    good = pair.read_text(encoding="utf-8")
    pair.write_text(good.replace("True.intro True.intro", "True.intro wrong"), encoding="utf-8")
    with pytest.raises(ToolchainError, match=r"Pair\.lean: the bundled module Init\.Pair does not compile(.|\n)*wrong"):
        compile_toy(engine, root, tmp_path / "cache")
    assert list((tmp_path / "cache" / "core" / "trees").iterdir()) == []
    pair.write_text(good, encoding="utf-8")
    assert compile_toy(engine, root, tmp_path / "cache")[0].altered() == ()


def test_old_libraries_go_and_the_last_stay(engine: Engine, tmp_path: Path) -> None:
    root = write_toy(tmp_path / "src")
    cores = []
    for generation in range(TREES_KEPT + 2):
        (root.directory / "Init.lean").write_text(f"prelude\nimport Init.Pair\n-- {generation}\n", encoding="utf-8")
        cores.append(compile_toy(engine, root, tmp_path / "cache")[0])
        os.utime(cores[-1].directory / "manifest.json", (generation, generation))
    kept = {core.directory for core in cores if core.directory.exists()}
    assert kept == {core.directory for core in cores[-TREES_KEPT:]}
    objects = list((tmp_path / "cache" / "core" / "objects").iterdir())
    assert len(objects) == 2 + TREES_KEPT  # Logic and Pair are shared


def test_an_installation_without_sources_is_an_error(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="sources are missing; reinstall lemmata"):
        compile_toy(engine, Root(tmp_path / "nothing"), tmp_path / "cache")


def test_an_altered_file_is_seen(engine: Engine, toy_sources: Root, tmp_path: Path) -> None:
    core, _ = compile_toy(engine, toy_sources, tmp_path)
    file = core.directory / "Init" / "Pair.olean"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.unlink()
    file.write_bytes(content)
    (core.directory / "Init" / "Logic.olean").unlink()
    assert core.altered() == ("Init/Logic.olean", "Init/Pair.olean")
