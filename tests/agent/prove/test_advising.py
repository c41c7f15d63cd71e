"""Which model advises a search, and what a user reads when it is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.sources.model import ModelAdvisor
from lemmata.agent.prove import advising
from lemmata.agent.prove.advising import DEFAULT, NONE, advisor

USES = "tactics,steps"


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(advising, "_advisors", {})


def test_none_is_none(embedded: Toolchain) -> None:
    assert advisor(NONE, USES, embedded, pytest.fail) is None


def test_without_torch_the_default_is_off_and_a_named_model_is_said_to_need_it(
    embedded: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(advising, "find_spec", lambda name: None)
    said: list[str] = []
    assert advisor(DEFAULT, USES, embedded, said.append) is None and said == []
    assert advisor(str(tmp_path), USES, embedded, said.append) is None
    assert said == ["going on without a language model: it needs torch: pip install 'lemmata[lm]'"]


def test_a_missing_model_is_named_and_a_model_is_shared(
    embedded: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(advising, "find_spec", lambda name: sys)
    said: list[str] = []
    assert advisor(str(tmp_path / "none"), USES, embedded, said.append) is None
    assert said == [f"going on without a language model: {tmp_path / 'none'}: there is no such file or folder"]
    first = advisor(str(tmp_path), USES, embedded, said.append)
    assert isinstance(first, ModelAdvisor) and first is advisor(str(tmp_path), USES, embedded, said.append)
    assert first is not advisor(str(tmp_path), "tactics", embedded, said.append) and len(said) == 1


@pytest.mark.slow
def test_a_broken_checkpoint_costs_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("torch")
    from lemmata.agent.cli.prove import main

    broken = tmp_path / "model"
    broken.mkdir()
    (broken / "config.json").write_text("{", encoding="utf-8")
    file = tmp_path / "hard.lean"
    text = "theorem easy : 1 + 1 = 2 := by sorry\n"
    text += "theorem hard (f : Nat → Nat) (h : ∀ n, f (f n) = n + 2) : f 0 = 1 := by sorry\n"
    file.write_text(text, encoding="utf-8")
    assert main([str(file), "--model", str(broken), "--timeout", "5", "--jobs", "1"]) in (0, 2)
    shown = capsys.readouterr()
    lines = [line for line in shown.err.splitlines() if "language model" in line]
    assert len(lines) == 1 and "config.json" in lines[0] and "Traceback" not in shown.err
    assert "easy" in shown.out
