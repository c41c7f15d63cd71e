"""`lemmata train --tiny`: from steps to a proof run, here with toy steps and a moment of training."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from lemmata.agent.cli.train import main
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.files import write_traces
from tests.agent.training.toy import toy_steps


@pytest.mark.slow
def test_the_whole_pipeline_ends_with_a_checkpoint_and_a_proof_run(
    embedded: Toolchain, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_traces(tmp_path / "toy.jsonl", toy_steps(300))
    out = tmp_path / "model"
    words = ["--tiny", "--data", str(tmp_path / "toy.jsonl"), "--out", str(out), "--epochs", "1", "--threads", "1"]
    assert main([*words, "--cpu"]) == 0
    said = capsys.readouterr().out
    assert "24 of 24 outputs are those of plain decoding" in said
    assert "portfolio: proved of " in said and "with the model: proved of " in said
    assert (out / "config.json").is_file() and (out / "README.md").is_file() and (out / "steps.json").is_file()
