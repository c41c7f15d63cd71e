"""The whole pipeline at a small size."""

from __future__ import annotations

from collections.abc import Callable

from lemmata.agent.training.run import Plan, run


def tiny(plan: Plan, say: Callable[[str], None]) -> None:
    run(plan, say)
