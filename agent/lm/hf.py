"""Causal language models of `transformers`, from a folder or a GGUF file, as `CausalModel`s without early exits.

Rows of a batch share columns of the model's own cache. A row's column that holds nothing (padding, a draft that was
not accepted) is masked and never taken again; positions count what a row really holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor

from lemmata.agent.lm.causal import Cache, CausalModel, Start
from lemmata.agent.lm.errors import CheckpointError, ModelError
from lemmata.agent.lm.tokenizer import byte_characters, piece_bytes


class HubTokenizer:
    """A tokenizer of `transformers`; texts are prompts, so that they get what the model wants in front."""

    def __init__(self, inner: Any) -> None:
        """Raises CheckpointError when it has no end token."""
        if inner.eos_token_id is None:
            raise CheckpointError("the tokenizer names no end token")
        self._inner = inner
        self.end = int(inner.eos_token_id)

    def encode(self, text: str) -> list[int]:
        return list(self._inner.encode(text))

    def decode(self, tokens: Sequence[int]) -> str:
        return str(self._inner.decode(list(tokens), skip_special_tokens=True, clean_up_tokenization_spaces=False))

    def pieces(self) -> Sequence[bytes]:
        special = set(self._inner.all_special_ids)
        return [b"" if number in special else self._bytes(number) for number in range(len(self._inner))]

    def _bytes(self, number: int) -> bytes:
        piece = self._inner.convert_ids_to_tokens(number) or ""
        if piece.startswith("<0x") and len(piece) == 6:  # a byte of a SentencePiece model
            return bytes([int(piece[3:5], 16)])
        if all(letter in byte_characters() for letter in piece):
            return piece_bytes(piece)
        return str(piece).replace("▁", " ").encode()


class Columns:
    """The cache: `transformers`' own, and which of its columns each row holds."""

    pending = 0

    def __init__(self, past: Any, held: Tensor) -> None:
        """`held` [rows, columns], bool."""
        self.past = past
        self.held = held

    @property
    def lengths(self) -> list[int]:
        return [int(length) for length in self.held.sum(dim=1)]

    def truncate(self, lengths: Sequence[int]) -> None:
        wanted = torch.tensor(list(lengths), device=self.held.device)
        counts = self.held.cumsum(dim=1)
        if len(wanted) != len(counts) or bool((wanted > counts[:, -1]).any()) or bool((wanted < 0).any()):
            raise ValueError(f"rows of {self.lengths} tokens cannot be cut to {list(lengths)}")
        self.held = self.held & (counts <= wanted[:, None])
        used = self.held.any(dim=0).nonzero()
        columns = int(used[-1]) + 1 if len(used) else 0
        if columns < self.held.shape[1]:
            self.past.crop(columns - self.held.shape[1])  # a negative count: so many less
            self.held = self.held[:, :columns]

    def select(self, rows: Sequence[int]) -> None:
        index = torch.tensor(list(rows), dtype=torch.long, device=self.held.device)
        self.past.batch_select_indices(index)
        self.held = self.held[index]


class HubModel:
    """A `CausalModel` (see there)."""

    exits: tuple[int, ...] = ()

    def __init__(self, model: Any, tokenizer: HubTokenizer) -> None:
        config = model.config.get_text_config()
        self._model = model.eval()
        self.tokenizer = tokenizer
        self.vocabulary = int(model.get_output_embeddings().weight.shape[0])
        self.context = int(config.max_position_embeddings)
        self.depth = int(config.num_hidden_layers)

    @torch.inference_mode()
    def start(self, prompts: Sequence[Sequence[int]], room: int, *, share: bool = False) -> Start:
        from transformers import DynamicCache

        lengths = [len(prompt) for prompt in prompts]
        if not prompts or min(lengths) < 1:
            raise ValueError("a prompt needs at least one token")
        longest = max(lengths)
        if longest + room > self.context:
            raise ValueError(f"{longest} tokens and {room} more do not fit into a context of {self.context}")
        device = self._model.device
        padded = torch.zeros((len(prompts), longest), dtype=torch.long, device=device)
        for row, prompt in enumerate(prompts):
            padded[row, : len(prompt)] = torch.tensor(prompt, device=device)
        ends = torch.tensor(lengths, device=device)
        columns = torch.arange(longest, device=device)
        held = columns < ends[:, None]
        cache = Columns(DynamicCache(), held)
        logits = self._run(cache, padded, columns.expand(len(prompts), -1))
        return Start(cache, logits[torch.arange(len(prompts), device=device), ends - 1], None)

    @torch.inference_mode()
    def extend(self, cache: Cache, tokens: Tensor, depth: int | None = None) -> Tensor:
        assert isinstance(cache, Columns)
        if depth is not None:
            raise ValueError("this model has no early exits")
        tokens = tokens.to(self._model.device)
        places = cache.held.sum(dim=1)[:, None] + torch.arange(tokens.shape[1], device=tokens.device)
        cache.held = torch.cat((cache.held, torch.ones_like(tokens, dtype=torch.bool)), dim=1)
        return self._run(cache, tokens, places)

    def complete(self, cache: Cache) -> Tensor:
        raise ValueError("this model has no early exits")

    def _run(self, cache: Columns, tokens: Tensor, places: Tensor) -> Tensor:
        given = self._model(
            input_ids=tokens,
            attention_mask=cache.held.long(),
            position_ids=places,
            past_key_values=cache.past,
            use_cache=True,
        )
        return given.logits.float()


def load_transformers(path: Path, *, device: str = "cpu") -> CausalModel:
    """A folder that `transformers` reads, or a GGUF file, in float32. Nothing is fetched. Raises ModelError."""
    try:
        from transformers import AutoModelForCausalLM, AutoTokenizer
    except ImportError as error:
        raise ModelError("this model needs transformers: pip install 'lemmata[lm]'") from error
    if not path.exists():
        raise CheckpointError(f"{path}: there is no such model")
    gguf = path.suffix == ".gguf"
    place: dict[str, Any] = {"local_files_only": True} | ({"gguf_file": path.name} if gguf else {})
    folder = str(path.parent if gguf else path)
    try:
        tokenizer = HubTokenizer(AutoTokenizer.from_pretrained(folder, **place))
        model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, **place)
    except ModelError:
        raise
    except Exception as error:  # whatever the library meets in a file
        lines = str(error).strip().splitlines()
        raise CheckpointError(f"{path}: not readable by transformers: {lines[0] if lines else repr(error)}") from error
    return HubModel(cast(Any, model).to(device), tokenizer)
