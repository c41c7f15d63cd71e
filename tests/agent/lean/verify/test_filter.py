"""What may reach Lean."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from lemmata.agent.lean.verify.filter import refusal

CHEATS = Path(__file__).resolve().parents[3] / "cheats"
CASES = {path.parent.name: tomllib.loads(path.read_text()) for path in sorted(CHEATS.glob("*/case.toml"))}
SCRIPTS = {name: case for name, case in CASES.items() if "script" in case}


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_of_cheats(name: str) -> None:
    case = SCRIPTS[name]
    refused = refusal(case["script"]) is not None
    assert refused == (case["refused_by"] in ("filter", "both"))


@pytest.mark.parametrize(
    "script",
    [
        "omega",
        "intro x\n· simp [foo]\n· exact ⟨1, by omega⟩",
        "cases h with\n| inl h => simp\n| inr h => omega",
        "set_option maxRecDepth 100 in simp",
        "open Nat in simp",
        'exact "sorry"',
        "exact range.stop",
        "induction h with\n| stop n => omega\n| next m n h ih => omega",
        "exact {x | x = 1}",
        "simp /- really -/ [a]",
        "obtain ⟨x, -⟩ := h",
    ],
)
def test_tactics_pass(script: str) -> None:
    assert refusal(script) is None


@pytest.mark.parametrize(
    "script",
    [
        "sorry",
        "exact foo.sorryAx",
        "exact «sorry»",
        "stop",
        "first | stop | omega",
        "decide +native",
        "simp)",
        "(simp",
        "exact (a]",
        "omega\ntheorem x : 1 = 1 := rfl",
        "omega\nprivate",
        "omega\n@[simp] def x := 1",
        "set_option debug.skipKernelTC true in simp",
        "open Nat",
        "simp -- and the rest of the line",
        "simp\n/-- doc -/",
        "simp /- x",
        'simp "x',
        "#eval 1",
        "exact x\nwhere y := 1",
        "simp\ntermination_by x",
        'exact s!"{sorry}"',
        "run_tac foo",
        "exact by_elab foo",
        "exact Lean.ofReduceBool _ _ rfl",
        'exact include_str "x"',
        "",
        "-- nothing",
    ],
)
def test_the_rest_does_not(script: str) -> None:
    assert refusal(script) is not None
