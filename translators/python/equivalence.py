"""Two functions that are claimed to do the same."""

from __future__ import annotations

from lemmata.translators.obligations.claim import Translation, TranslationOptions


def equivalence(path: str, text: str, options: TranslationOptions) -> Translation:
    """The claim that `only` of this file and `equivalent` return the same for all arguments."""
    raise NotImplementedError
