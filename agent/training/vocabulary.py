"""The vocabulary: byte-level byte-pair encoding over Lean text, with the prompt's markers as tokens of their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lemmata.agent.lm.prompt import MARKERS

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# A word with the blank or the dot before it, one digit, a run of symbols, each with the blank before it; line ends.
_PIECES = r"[ .]?[\p{L}_][\p{L}\p{M}_'!?₀-₉✝]*| ?\p{N}| ?[^\s\p{L}\p{N}_]+|\n+|\s+"


def train_vocabulary(texts: Iterable[str], size: int) -> Tokenizer:
    """A tokenizer with at most `size` tokens. Every text can be encoded, and decodes to itself.

    The markers have the numbers 0, 1, … in the order of `MARKERS`; 0 is the padding. Deterministic for the same texts.
    """
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        min_frequency=2,
        special_tokens=list(MARKERS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer
