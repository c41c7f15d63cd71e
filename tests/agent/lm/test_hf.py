"""Models of `transformers` behind the same protocol: rows that are cut differently do not disturb one another."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")
pytest.importorskip("transformers")

import torch

from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.planner import Always
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm import checkpoint
from lemmata.agent.lm.causal import CausalModel
from lemmata.agent.lm.errors import CheckpointError
from tests.agent.lm.toys import toy, toy_network, toy_tokenizer


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> CausalModel:
    """The toy, saved as a folder that is nobody's but `transformers`'."""
    from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("toy")
    checkpoint.save(folder, toy_network(), toy_tokenizer(), "# A toy\n")
    llama = LlamaForCausalLM.from_pretrained(folder)
    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), eos_token="<|end|>")
    other = folder / "hub"
    llama.save_pretrained(other)
    tokenizer.save_pretrained(other)
    return checkpoint.load(other)


def test_the_same_model_decodes_the_same(model: CausalModel) -> None:
    prompts = [[3, 1, 4, 1, 5], [9, 2], [6, 5, 3, 5, 8, 9, 7]] * 3
    ours = Decoder(toy()).generate_tokens(prompts, Sampling(max_tokens=24))
    for decoder in (Decoder(model), Decoder(model, planner=Always(Suffix(), 4), batch=4)):
        theirs = decoder.generate_tokens(prompts, Sampling(max_tokens=24))
        assert [row[0].tokens for row in theirs] == [row[0].tokens for row in ours]


def test_rows_are_cut_and_repeated(model: CausalModel) -> None:
    start = model.start([[1, 2, 3], [4, 5, 6, 7]], 10)
    model.extend(start.cache, torch.tensor([[8, 9, 10], [11, 12, 13]]))
    start.cache.truncate([4, 7])
    start.cache.select([1, 0, 0])
    assert list(start.cache.lengths) == [7, 4, 4]
    found = model.extend(start.cache, torch.tensor([[20], [21], [22]]))[:, -1]
    for row, tokens in enumerate(([4, 5, 6, 7, 11, 12, 13, 20], [1, 2, 3, 8, 21], [1, 2, 3, 8, 22])):
        torch.testing.assert_close(found[row], model.start([tokens], 1).logits[0], rtol=0.0, atol=2e-4)


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    (tmp_path / "bad.gguf").write_bytes(b"GGUF nothing")
    for path in (tmp_path, tmp_path / "bad.gguf", tmp_path / "none.gguf"):
        with pytest.raises(CheckpointError):
            checkpoint.load(path)
