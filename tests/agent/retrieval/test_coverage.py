"""The tables of COVERAGE.md."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.coverage import tables, write_tables
from lemmata.agent.retrieval.premise import Premise

PARSERS = '@[extern "l_x", tactic_parser] opaque Lean.Parser.Tactic.omega : Lean.ParserDescr\n'


def premise(name: str, kind: Kind, *attributes: str) -> Premise:
    return Premise(name, kind, ": Prop", "Init", attributes, False, None)


def text(tmp_path: Path, modules: set[str]) -> str:
    (tmp_path / "Parsers").mkdir(exist_ok=True)
    (tmp_path / "Parsers" / "Tactic.lean").write_text(PARSERS)
    lemmas = [premise(f"List.lemma{index}", Kind.THEOREM, "simp") for index in range(6)]
    others = [premise("List", Kind.INDUCTIVE), premise("List.map", Kind.DEFINITION), premise("Few.x", Kind.THEOREM)]
    return tables([*lemmas, *others], modules, tmp_path)


def test_declarations_are_counted_by_namespace(tmp_path: Path) -> None:
    lines = text(tmp_path, {"Init"}).splitlines()
    assert "| `List` | 6 | 1 |" in lines
    assert "| 2 smaller ones | 1 | 1 |" in lines
    assert "| **all** | **7** | **2** |" in lines
    assert "| `simp` | 6 |" in lines
    assert "`omega`" in lines


def test_modules_are_those_that_a_file_may_import(tmp_path: Path) -> None:
    hashmap = {"Init", "Init.Stock", "Std.Data.HashMap", "Std.Data.HashMap.Stock"}
    assert "`Std.Data.HashMap.Basic`" in text(tmp_path, hashmap)
    assert "HashMap" not in text(tmp_path, {"Init", "Init.Stock"})


def test_the_tables_are_replaced_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "COVERAGE.md"
    path.write_text("# Title\n\nWords.\n")
    write_tables("first\n", path)
    write_tables("second\n", path)
    written = path.read_text()
    assert written.startswith("# Title\n\nWords.\n")
    assert "second" in written
    assert "first" not in written
