"""The sheets of a module: for each function its Lean text, its verification conditions, and the theorem about it."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.translators.obligations.claim import Refusal, Remark, Sheet, Span
from lemmata.translators.python.load import Loaded


def sheets_of(loaded: Loaded) -> tuple[Sequence[Sheet], Sequence[Refusal], Sequence[Remark]]:
    """One sheet a function; what cannot be stated; what the user should know (inferred invariants, what was not
    checked). A refusal here bears its function's name.
    """
    refusals = [
        Refusal(
            function.span or Span.at(loaded.source.path, 1),
            f"function {name}",
            "its Lean form is not available yet; it was only run",
            "",
            unknown=True,
            name=name,
        )
        for name, function in loaded.module.functions.items()
    ]
    return (), refusals, ()
