"""The list that `lemmata.prove` returns."""

from __future__ import annotations

import lemmata
from lemmata.agent.report.notebook import Results


def test_prove_returns_a_list_that_a_notebook_shows() -> None:
    found = lemmata.prove("theorem t : 1 = 1 := by sorry\ntheorem u : 1 = 2 := by sorry", timeout=20.0)
    assert isinstance(found, list) and isinstance(found, Results)
    assert "1 proved, 1 refuted" in found._repr_html_()
