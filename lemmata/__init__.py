"""Lemmata: claims about code and mathematics, proved by Lean's kernel or refuted by a counterexample."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lemmata.agent.api import prove as prove
    from lemmata.agent.verdict import Result as Result
    from lemmata.agent.verdict import Verdict as Verdict

__all__ = ["Result", "Verdict", "prove"]

_PLACES = {"prove": "lemmata.agent.api", "Result": "lemmata.agent.verdict", "Verdict": "lemmata.agent.verdict"}


def __getattr__(name: str) -> Any:
    """What `__all__` names, imported when it is first used: importing `lemmata` costs nothing."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_PLACES[name]), name)
