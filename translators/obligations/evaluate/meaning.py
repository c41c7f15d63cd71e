"""What an operator's value is computed by."""

from __future__ import annotations

from collections.abc import Callable

from lemmata.translators.obligations.evaluate.limits import Raised
from lemmata.translators.obligations.types import Value

Meaning = Callable[..., Value]


def raising(name: str, cause: type[Exception], meaning: Meaning) -> Meaning:
    """The meaning, with Python's exception told by its name."""

    def guarded(*arguments: Value) -> Value:
        try:
            return meaning(*arguments)
        except cause:
            raise Raised(name) from None

    return guarded
