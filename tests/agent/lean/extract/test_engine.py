"""The pinned engine: what is found in it, and that the files in the repository are what it gives.

Every run is a process of its own: a loaded engine stays in its process.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[4]
GENERATED = ROOT / "lean" / "Core" / "Init" / "Generated"


def extract(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lemmata.agent.lean.extract", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def texts(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.lean")}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, str]]:
    folder = tmp_path_factory.mktemp("first")
    run = extract("--out", str(folder))
    assert run.returncode == 0, run.stderr
    return run.stdout, texts(folder)


def test_counts(first: tuple[str, dict[str, str]]) -> None:
    counts = {what: int(count) for count, what in (line.split(maxsplit=1) for line in first[0].splitlines())}
    assert counts == {
        "descriptors": 1112,
        "categories": 14,
        "parsers": 814,
        "macros": 377,
        "unexpanders": 117,
    }


def test_the_repository_has_what_the_engine_gives(first: tuple[str, dict[str, str]]) -> None:
    committed = texts(GENERATED)
    committed.pop("Unexpanders.lean", None)
    assert committed == first[1]


def test_a_second_run_gives_the_same_bytes(first: tuple[str, dict[str, str]], tmp_path: Path) -> None:
    assert extract("--out", str(tmp_path)).returncode == 0
    assert texts(tmp_path) == first[1]


def test_parsers_stand_in_their_categories(first: tuple[str, dict[str, str]]) -> None:
    files = first[1]
    assert '"l_term___x2b__", term_parser] opaque «term_+_» : Lean.TrailingParserDescr' in files["Parsers/Term.lean"]
    assert "tactic_parser] opaque Lean.Parser.Tactic.Conv.conv :" in files["Parsers/Tactic.lean"]
    assert "scoped term_parser] opaque «term_~_»" in files["Parsers/Term.lean"]
    assert "«term_<=_»" not in files["Parsers/Term.lean"] + files["Macros.lean"]
    assert "declare_syntax_cat conv (behavior := both)" in files["Categories.lean"]
    assert "declare_syntax_cat rcasesPat\n" in files["Categories.lean"]


def test_extensions_of_a_macro_keep_the_order_of_stock_modules(first: tuple[str, dict[str, str]]) -> None:
    lines = first[1]["Macros.lean"].splitlines()
    places = [index for index, line in enumerate(lines) if ", macro tacticDecreasing_trivial] " in line]
    modules = [lines[index].split("_aux_Init_")[1].split("___")[0] for index in places]
    assert modules[:3] == ["WFTactics"] * 3
    assert modules[-1] == "Data_Array_Mem"


UNEXPANDERS_AGAIN = """
import pathlib, re, sys
from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.generate import generate
text = pathlib.Path(sys.argv[1]).read_text()
constants = [tuple(name.split(".")) for name in re.findall(r"app_unexpander ([^\\]]+)\\]", text)]
imports = tuple(re.findall(r"^import (\\S+)$", text, re.M))
assert generate(Engine.load(), constants, imports).files["Unexpanders.lean"] == text
assert len(constants) > 50
"""


def test_unexpanders_in_the_repository_are_the_engines() -> None:
    run = subprocess.run(
        [sys.executable, "-c", UNEXPANDERS_AGAIN, str(GENERATED / "Unexpanders.lean")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_demands_of_omega() -> None:
    run = extract("demands", "--function", "Lean.Elab.Tactic.Omega")
    names = run.stdout.splitlines()
    assert {"Int.natCast_ediv", "Lean.Omega.Int.ofNat_pow", "And.left"} <= set(names)
    assert not any(name.startswith("Lean.Grind.CommRing") for name in names)
    assert names == sorted(set(names))


def test_a_library_that_is_missing(tmp_path: Path) -> None:
    run = extract("--library", str(tmp_path / "none.so"), "--out", str(tmp_path))
    assert run.returncode == 1
    assert run.stderr.startswith("extract: ") and "none.so" in run.stderr and "Traceback" not in run.stderr


def test_a_core_that_is_not_compiled(tmp_path: Path) -> None:
    run = extract("--out", str(tmp_path), "--core", str(tmp_path), "--after", "Init.Prelude")
    assert run.returncode == 1
    assert "Prelude.olean: cannot be read" in run.stderr and "compile the core" in run.stderr


def test_the_list_of_stock_modules_is_the_engine_s(tmp_path: Path) -> None:
    run = extract("modules", "--out", str(tmp_path / "modules.txt"))
    assert run.returncode == 0, run.stderr
    committed = ROOT / "agent" / "lean" / "engine" / "stock_modules.txt"
    assert (tmp_path / "modules.txt").read_text() == committed.read_text()
