"""Tokenizers of bytes."""

from __future__ import annotations

import pytest

pytest.importorskip("tokenizers")

from lemmata.agent.lm.errors import CheckpointError
from lemmata.agent.lm.tokenizer import FileTokenizer, byte_tokenizer


def test_every_text_comes_back() -> None:
    tokenizer = byte_tokenizer(["<|end|>", "<|goal|>"])
    text = "⊢ ∀ (l : List α), l ++ [] = l\n  \t'\"\\"
    tokens = tokenizer.encode(text)
    assert tokenizer.decode(tokens) == text
    assert b"".join(tokenizer.pieces()[token] for token in tokens) == text.encode()


def test_markers_are_one_token_without_text() -> None:
    tokenizer = byte_tokenizer(["<|end|>", "<|goal|>"])
    tokens = tokenizer.encode("<|goal|>x<|end|>")
    assert len(tokens) == 3 and tokens[-1] == tokenizer.end
    assert tokenizer.decode(tokens) == "x"
    assert tokenizer.pieces()[tokenizer.end] == b""


def test_an_end_token_is_needed() -> None:
    with pytest.raises(CheckpointError, match="no end token"):
        FileTokenizer(byte_tokenizer()._inner, "<|stop|>")
