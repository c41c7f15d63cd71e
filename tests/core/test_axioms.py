"""The core library rests on the three axioms of Lean alone: every declaration of it is walked."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lemmata.agent.lean.extract.declarations import Declaration, Kind, axioms_of, read_declarations
from lemmata.agent.lean.toolchain.model import Toolchain

ALLOWED = frozenset({"propext", "Quot.sound", "Classical.choice"})
# What the compiler and the elaborator name; no declaration of the library may rest on them.
OF_THE_ENGINE = frozenset(
    {"lcErased", "lcAny", "lcVoid", "lcProof", "lcCast", "lcUnreachable", "Quot.lcInv", "sorryAx"}
)


def library(toolchain: Toolchain) -> dict[str, Declaration]:
    found: dict[str, Declaration] = {}
    for root in toolchain.environment["LEAN_PATH"].split(os.pathsep):
        for compiled in Path(root).rglob("*.olean"):
            found |= {declaration.name: declaration for declaration in read_declarations(compiled)}
    return found


@pytest.fixture(scope="module")
def declarations(embedded: Toolchain) -> dict[str, Declaration]:
    return library(embedded)


def test_the_walk_sees_the_library(declarations: dict[str, Declaration]) -> None:
    assert declarations["Nat.add_comm"].kind is Kind.THEOREM
    assert "Nat" in declarations["Nat.add_comm"].references
    assert sum(declaration.kind is Kind.THEOREM for declaration in declarations.values()) > 1_500


def test_there_are_no_axioms_but_the_three(declarations: dict[str, Declaration]) -> None:
    axioms = {name for name, declaration in declarations.items() if declaration.kind is Kind.AXIOM}
    natives = {name for name in axioms - ALLOWED - OF_THE_ENGINE if not name.startswith(("Repl.", "_private.Repl."))}
    assert natives == set()
    assert axioms >= ALLOWED


def test_no_theorem_rests_on_anything_else(declarations: dict[str, Declaration]) -> None:
    resting = axioms_of(declarations)
    theorems = [name for name, declaration in declarations.items() if declaration.kind is Kind.THEOREM]
    assert {name: resting[name] - ALLOWED for name in theorems if resting[name] - ALLOWED} == {}
    assert resting["Classical.em"] == ALLOWED


def test_an_axiom_is_followed_through_definitions() -> None:
    invented = {
        "trick": Declaration("trick", Kind.AXIOM, frozenset()),
        "step": Declaration("step", Kind.DEFINITION, frozenset({"trick"})),
        "claim": Declaration("claim", Kind.THEOREM, frozenset({"step", "Nat"})),
        "honest": Declaration("honest", Kind.THEOREM, frozenset({"Nat"})),
    }
    assert axioms_of(invented)["claim"] == {"trick"}
    assert axioms_of(invented)["honest"] == frozenset()
