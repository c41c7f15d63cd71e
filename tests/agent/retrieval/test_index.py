"""The index of premises: what the library declares, as Lean prints it, made once and read again."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.retrieval.index import load_index, read_index
from lemmata.agent.retrieval.premise import Premise


@pytest.fixture(scope="module")
def premises(embedded: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Premise]:
    return {premise.name: premise for premise in load_index(embedded, tmp_path_factory.mktemp("index"))}


def test_a_theorem_has_its_statement_as_lean_prints_it(premises: dict[str, Premise]) -> None:
    found = premises["List.length_append"]
    assert found.kind is Kind.THEOREM
    assert found.statement == "{α : Type u} {as bs : List α} : (as ++ bs).length = as.length + bs.length"
    assert found.module == "Init.Data.List.Append"
    assert {"simp", "grind"} <= set(found.attributes)  # one of them given in another module
    assert not found.instance


def test_attributes_are_those_that_lean_has_recorded(premises: dict[str, Premise]) -> None:
    assert premises["Nat.add_comm"].attributes == ()
    assert "ext" in premises["funext"].attributes
    assert "norm_cast" in premises["Int.natCast_add"].attributes
    assert "class" in premises["Inhabited"].attributes
    assert premises["instAddNat"].instance
    assert premises["Nat"].kind is Kind.INDUCTIVE


def test_docstrings_are_kept_and_what_nobody_writes_is_left_out(premises: dict[str, Premise]) -> None:
    assert premises["List.length"].docstring or premises["Nat"].docstring
    hidden = [name for name in premises if "._" in name or "match_" in name or name.startswith(("_", "Lean.Parser"))]
    assert hidden == []
    assert "List.rec" not in premises


def test_our_own_library_is_in_it(premises: dict[str, Premise]) -> None:
    assert any(premise.module.startswith("Lemmata.") for premise in premises.values())


def test_it_is_made_once_and_the_same_every_time(toy: Toolchain, tmp_path: Path) -> None:
    first = load_index(toy, tmp_path / "a")
    assert {"And", "And.intro", "both", "True.intro"} <= {premise.name for premise in first}
    (path,) = (tmp_path / "a" / "index").iterdir()
    assert read_index(path) == first == load_index(dataclasses.replace(toy, lean=("false",)), tmp_path / "a")
    load_index(toy, tmp_path / "b")
    assert path.read_bytes() == (tmp_path / "b" / "index" / path.name).read_bytes()


@pytest.mark.parametrize("damage", [b"", b"no gzip"])
def test_a_damaged_index_is_made_again(toy: Toolchain, tmp_path: Path, damage: bytes) -> None:
    first = load_index(toy, tmp_path)
    (path,) = (tmp_path / "index").iterdir()
    path.write_bytes(damage)
    assert load_index(toy, tmp_path) == first
    assert read_index(path) == first


def test_lean_that_prints_nothing_and_other_toolchains_are_errors(toy: Toolchain, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="printed no statement"):
        load_index(dataclasses.replace(toy, lean=("false",)), tmp_path)
    with pytest.raises(ToolchainError, match="no index of premises"):
        load_index(dataclasses.replace(toy, kind=ToolchainKind.PATH), tmp_path)
