from __future__ import annotations

from lemmata.agent.lean.engine.coverage import missing_imports
from lemmata.agent.lean.toolchain.model import Toolchain


def test_what_the_core_has_is_not_missing(toy: Toolchain) -> None:
    assert missing_imports("import Init\nimport Init.Pair\n\ntheorem t : True := .intro\n", toy.environment) == ()


def test_what_it_lacks_is_named_with_its_line_and_the_way_out(toy: Toolchain) -> None:
    missing = missing_imports("-- a file\nimport Init.Pair\nimport Mathlib.Tactic\nimport Init.No\n", toy.environment)
    assert [(each.module, each.line) for each in missing] == [("Mathlib.Tactic", 3), ("Init.No", 4)]
    assert missing[0].message.startswith("import Mathlib.Tactic: it is not in the embedded core library")
    assert "lean-lang.org/install" in missing[0].message
