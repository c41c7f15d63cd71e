"""Byte-level BPE tokenizers in the format of the `tokenizers` library (`tokenizer.json`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from lemmata.agent.lm.errors import CheckpointError, ModelError

END = "<|end|>"


class FileTokenizer:
    """A `tokenizers.Tokenizer`; `end` is the special token `<|end|>` unless another name is given."""

    def __init__(self, inner: Any, end: str = END) -> None:
        """Raises CheckpointError when the vocabulary lacks the end token."""
        number = inner.token_to_id(end)
        if number is None:
            raise CheckpointError(f"the tokenizer has no end token {end!r}")
        self._inner = inner
        self.end: int = number

    @classmethod
    def read(cls, path: Path, end: str = END) -> FileTokenizer:
        """Raises CheckpointError for a file that is missing or no tokenizer, ModelError without `tokenizers`."""
        try:
            from tokenizers import Tokenizer
        except ImportError as error:
            raise ModelError("this model needs the tokenizers library: pip install 'lemmata[lm]'") from error
        if not path.is_file():
            raise CheckpointError(f"{path}: there is no such tokenizer; the checkpoint is incomplete")
        try:
            inner = Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare Exception
            raise CheckpointError(f"{path}: not a tokenizer: {error}") from error
        return cls(inner, end)

    def write(self, path: Path) -> None:
        self._inner.save(str(path))

    def __len__(self) -> int:
        return int(self._inner.get_vocab_size(with_added_tokens=True))

    def encode(self, text: str) -> list[int]:
        return list(self._inner.encode(text, add_special_tokens=False).ids)

    def decode(self, tokens: Sequence[int]) -> str:
        return str(self._inner.decode(list(tokens), skip_special_tokens=True))

    def pieces(self) -> Sequence[bytes]:
        special = {number for number, token in self._inner.get_added_tokens_decoder().items() if token.special}
        return [
            b"" if number in special else piece_bytes(self._inner.id_to_token(number) or "")
            for number in range(len(self))
        ]


def piece_bytes(piece: str) -> bytes:
    """The bytes of a piece as byte-level BPE writes them: every byte is a printable character."""
    table = byte_characters()
    return b"".join(bytes([table[letter]]) if letter in table else letter.encode() for letter in piece)


@lru_cache(maxsize=1)
def byte_characters() -> dict[str, int]:
    """GPT-2's alphabet: printable Latin-1 bytes stand for themselves, the others for U+0100 and what follows."""
    table = {chr(byte): byte for byte in (*range(33, 127), *range(161, 173), *range(174, 256))}
    others = (byte for byte in range(256) if chr(byte) not in table)
    return table | {chr(256 + place): byte for place, byte in enumerate(others)}


def byte_tokenizer(special: Sequence[str] = (END,)) -> FileTokenizer:
    """A tokenizer without merges: 256 bytes, then the special tokens. For tests and tiny models."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    inner = Tokenizer(models.BPE(dict(byte_characters()), []))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    inner.decoder = decoders.ByteLevel()
    inner.add_special_tokens([AddedToken(name, special=True, normalized=False) for name in special])
    return FileTokenizer(inner)
