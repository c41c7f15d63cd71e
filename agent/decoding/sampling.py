"""What is asked of a decoder, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sampling:
    """`count` samples of each prompt; a temperature of 0 takes the likeliest token each time.

    A sample ends with the model's end token, at the first of the `stop` texts (which is cut off), or after
    `max_tokens` tokens. `balanced` gives no weight to tokens that would close a bracket that is not open, end with one
    open, or break UTF-8: it changes the distribution itself, in plain and speculative decoding alike. `seed` makes
    plain decoding repeatable; with drafts, what random numbers are used for depends on what was measured.
    """

    temperature: float = 0.0
    count: int = 1
    max_tokens: int = 64
    stop: tuple[str, ...] = ()
    balanced: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        if self.temperature < 0 or self.count < 1 or self.max_tokens < 1:
            raise ValueError("temperature must be at least 0, count and max_tokens at least 1")


@dataclass(frozen=True, slots=True)
class Sample:
    """`tokens` without the end token. `log_probability`: sum over the tokens and the end token, in nats, at temperature
    1. `finished`: ended by itself or at a stop text, not by running out of tokens."""

    text: str
    tokens: tuple[int, ...]
    log_probability: float
    finished: bool
