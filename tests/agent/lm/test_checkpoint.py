"""Checkpoints come back as they were written, and what is broken says so in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")
pytest.importorskip("safetensors")

import torch

from lemmata.agent.lm import checkpoint
from lemmata.agent.lm.errors import CheckpointError
from tests.agent.lm.toys import toy, toy_network, toy_tokenizer

PROMPT = [[1, 2, 3, 4]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    checkpoint.save(tmp_path / "model", toy_network(), toy_tokenizer(), "# A toy\n")
    return tmp_path / "model"


def test_what_was_saved_is_loaded(folder: Path) -> None:
    model = checkpoint.load(folder)
    assert torch.equal(model.start(PROMPT, 1).logits, toy().start(PROMPT, 1).logits)
    assert model.tokenizer.decode(model.tokenizer.encode("∀ x, x ≤ x<|end|>")) == "∀ x, x ≤ x"
    assert model.exits == (1, 2)


def test_files_stay_below_the_limit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "SHARD", 150_000)
    checkpoint.save(folder, toy_network(), toy_tokenizer(), "# A toy\n")
    shards = sorted(folder.glob("*.safetensors"))
    assert len(shards) > 1 and max(shard.stat().st_size for shard in shards) <= 150_000
    assert torch.equal(checkpoint.load(folder).start(PROMPT, 1).logits, toy().start(PROMPT, 1).logits)


def test_transformers_reads_the_trunk(folder: Path) -> None:
    transformers = pytest.importorskip("transformers")
    llama = transformers.LlamaForCausalLM.from_pretrained(folder).eval()
    with torch.no_grad():
        logits = llama(torch.tensor(PROMPT)).logits[:, -1]
    torch.testing.assert_close(logits, toy().start(PROMPT, 1).logits, rtol=0.0, atol=2e-4)


def test_what_is_broken_is_named(folder: Path) -> None:
    def refused(because: str) -> None:
        with pytest.raises(CheckpointError, match=because) as error:
            checkpoint.load(folder)
        assert "\n" not in str(error.value)

    config = (folder / "config.json").read_text()
    (folder / "config.json").write_text(json.dumps(json.loads(config) | {"hidden_size": 64}))
    refused("do not fit config.json")
    (folder / "config.json").write_text(config)
    shard = next(folder.glob("*.safetensors"))
    data = shard.read_bytes()
    shard.write_bytes(data[: len(data) // 2])
    refused("corrupt")
    shard.unlink()
    refused("there is no such file")
    shard.write_bytes(data)
    (folder / "tokenizer.json").write_text("{}")
    refused("not a tokenizer")
    (folder / "config.json").unlink()
    refused("config.json: there is no such file")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="there is no such"):
        checkpoint.load(tmp_path / "nothing")
