"""Stock module names without a file of their own: the nearest empty module above stands for them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from lemmata.agent.lean.engine.aliases import aliases, stock_modules
from lemmata.agent.lean.engine.coverage import missing_imports
from lemmata.agent.lean.toolchain.model import Toolchain

LEMMAS = "Init.Data.List.Lemmas"


def test_the_nearest_empty_module_stands_for_a_stock_one() -> None:
    found = aliases({"Init", "Init.Stock", LEMMAS, "Std", "Std.Data.HashMap.Stock"})
    assert found["Init.Data.List.Nat.TakeDrop"] == "Init.Stock"
    assert found["Std.Data.HashMap.Basic"] == "Std.Data.HashMap.Stock"
    assert LEMMAS not in found  # it has a file
    assert "Std.Data.TreeMap" not in found  # nothing above it: refused by name
    assert set(found) <= set(stock_modules())


def test_without_an_empty_module_nothing_is_aliased() -> None:
    assert aliases({"Init", LEMMAS}) == {}


def test_a_file_may_import_what_init_has_by_its_stock_names(embedded: Toolchain, tmp_path: Path) -> None:
    text = f"import {LEMMAS}\nimport Init.Data.Nat.Lemmas\nimport Init.Omega\nimport Std\n"
    text += "theorem t (n : Nat) : n + 0 = n := by omega\n"
    assert missing_imports(text, embedded.environment) == ()
    path = tmp_path / "imports.lean"
    path.write_text(text)
    run = subprocess.run(
        [*embedded.lean, str(path)], env=os.environ | embedded.environment, capture_output=True, timeout=100
    )
    assert (run.returncode, run.stdout) == (0, b"")
