"""Goals about words in files that do not import the procedure that decides them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from tests.e2e.running import ROOT, outcome, start

pytestmark = pytest.mark.skipif(not (ROOT / "lean/Lemmata/Mba.lean").is_file(), reason="the library has no Lemmata.Mba")

WORDS = """\
/- A file of a user. -/

theorem true_one (x y : BitVec 64) : (x &&& y) + (x ||| y) = x + y := by
  sorry

theorem false_twin (x y : BitVec 64) : (x &&& y) + (x ||| y) = x + y + 1 := by
  sorry
"""

SHIFTY = """\
namespace Lemmata.Mba

theorem other (a : Term) (x y : BitVec 64) : (x &&& y) + (x ||| y) = x + y := by
  sorry
"""

CLASH = """\
def Lemmata.Mba.Term := 1

theorem a (x y : BitVec 64) : (x &&& y) + (x ||| y) = x + y := by
  sorry
"""


def test_an_identity_is_proved_and_written_with_its_import(embedded: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "a.lean"
    file.write_text(WORDS, encoding="utf-8")
    done = outcome(start(tmp_path / "temporary", "--json", "--write", "--timeout", "4", file), tmp_path / "temporary")
    assert [(name, verdict) for _, name, verdict in done.verdicts] == [
        ("true_one", "proved"),
        ("false_twin", "refuted"),
    ]
    (proved,) = (record for record in done.records if record["verdict"] == "proved")
    assert proved["details"]["imports"] == ["Lemmata.Mba"]
    written = file.read_text(encoding="utf-8")
    assert written.startswith("/- A file of a user. -/\nimport Lemmata.Mba\n\ntheorem true_one")
    again = outcome(start(tmp_path / "temporary", "--json", "--write", file), tmp_path / "temporary")
    assert [verdict for _, _, verdict in again.verdicts] == ["refuted"]
    assert file.read_text(encoding="utf-8") == written


@pytest.mark.parametrize(("text", "reason"), [(SHIFTY, "the statement is another"), (CLASH, "already been declared")])
def test_an_import_that_changes_the_file_is_refused(
    embedded: Toolchain, tmp_path: Path, text: str, reason: str
) -> None:
    """`Term` is any type at all, or the file's own, until the module declares one."""
    file = tmp_path / "a.lean"
    file.write_text(text, encoding="utf-8")
    done = outcome(start(tmp_path / "temporary", "--json", "--write", "--timeout", "4", file), tmp_path / "temporary")
    assert [verdict for _, _, verdict in done.verdicts] == ["unknown"]
    assert reason in done.records[0]["evidence"]
    assert file.read_text(encoding="utf-8") == text
