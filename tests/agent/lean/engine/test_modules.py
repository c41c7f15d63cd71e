from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.engine.modules import Graph, Root, read_graph
from lemmata.agent.lean.toolchain.model import ToolchainError
from tests.toy import write_toy


def sources(directory: Path, **files: str) -> Root:
    for name, text in files.items():
        (directory / f"{name}.lean").write_text(text, encoding="utf-8")
    return Root(directory)


def keys(graph: Graph) -> dict[str, str]:
    return {name: module.key for name, module in graph.modules.items()}


def test_every_module_stands_behind_its_imports(tmp_path: Path) -> None:
    graph = read_graph([write_toy(tmp_path)], "seed")
    assert list(graph.modules) == ["Init.Logic", "Init.Pair", "Init"]
    assert graph.modules["Init"].imports == ("Init.Logic", "Init.Pair")


def test_a_change_reaches_what_imports_it_and_nothing_else(tmp_path: Path) -> None:
    root = sources(tmp_path, A="prelude\n", B="prelude\nimport A\n", C="prelude\n")
    before = read_graph([root], "seed")
    sources(tmp_path, A="prelude\n-- changed\n")
    after = read_graph([root], "seed")
    assert {name for name in "ABC" if keys(before)[name] != keys(after)[name]} == {"A", "B"}
    assert before.key != after.key


def test_another_engine_changes_every_key(tmp_path: Path) -> None:
    root = write_toy(tmp_path)
    one, two = keys(read_graph([root], "one")), keys(read_graph([root], "two"))
    assert all(one[name] != two[name] for name in one)


def test_a_file_without_prelude_imports_init(tmp_path: Path) -> None:
    core = write_toy(tmp_path / "core")
    (tmp_path / "lib" / "Lib").mkdir(parents=True)
    (tmp_path / "lib" / "Lib" / "A.lean").write_text("theorem t : True := True.intro\n", encoding="utf-8")
    (tmp_path / "lib" / "Other.lean").write_text("import Nowhere\n", encoding="utf-8")
    graph = read_graph([core, Root(tmp_path / "lib", "Lib")], "seed")
    assert graph.modules["Lib.A"].imports == ("Init",)
    assert "Other" not in graph.modules


def test_a_missing_import_is_named_with_its_file(tmp_path: Path) -> None:
    root = sources(tmp_path, A="prelude\nimport Gone\n")
    with pytest.raises(ToolchainError, match=r"A\.lean: imports Gone"):
        read_graph([root], "seed")


def test_a_circle_is_an_error(tmp_path: Path) -> None:
    root = sources(tmp_path, A="prelude\nimport B\n", B="prelude\nimport A\n")
    with pytest.raises(ToolchainError, match="circle"):
        read_graph([root], "seed")
