"""What a function returns under CPython is what the evaluator of the obligations language says."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.benchmarks.agreement import compare

EXAMPLES = Path(__file__).resolve().parents[3] / "examples" / "python"
FILES = sorted(EXAMPLES.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_examples_mean_what_they_do(path: Path) -> None:
    found = compare(path, 40)
    assert found.differences == []
    assert found.evaluations > 20 * found.functions
