"""The decoding benchmark on a toy model: it runs, counts identical outputs, and names what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.benchmarks import decoding
from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.registry import Effort
from lemmata.benchmarks.tactic_prompts import tactic_prompts


def test_prompts_are_always_the_same_and_are_goals() -> None:
    first = tactic_prompts(20)
    assert first == tactic_prompts(30)[:20]
    assert len(set(first)) > 15
    assert all("<|goal|>" in prompt and prompt.endswith("<|tactic|>") for prompt in first)


def test_a_model_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(BenchmarkError, match=r"torch|there is no such") as error:
        list(decoding.figures(Effort.QUICK, tmp_path / "none"))
    assert "\n" not in str(error.value)


def test_outputs_are_identical(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("tokenizers")
    from lemmata.agent.lm import checkpoint
    from tests.agent.lm.toys import toy_network, toy_tokenizer

    checkpoint.save(tmp_path / "toy", toy_network(), toy_tokenizer(), "# A toy\n")
    monkeypatch.setitem(decoding.SIZES, Effort.QUICK, decoding.Sizes(6, 2, 0, 3, 2))
    found = {figure.name: figure for figure in decoding.figures(Effort.QUICK, tmp_path / "toy")}
    same = [figure for name, figure in found.items() if name.endswith("identical to plain")]
    assert len(same) == 6 and all(figure.ratio == 1.0 for figure in same)
    assert found["plain"].value > 0
    assert found["all: outputs identical to plain, of many prompts"].ratio == 1.0
