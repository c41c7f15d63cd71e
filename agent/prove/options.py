"""What a user decides about a run of `prove`."""

from __future__ import annotations

import os
from dataclasses import dataclass, field


def cores() -> int:
    """The processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Options:
    """`timeout`: seconds for each hole. `jobs`: Lean processes that search at once. `strategy`: one of
    `lemmata.agent.search.strategies`. `theorem`: only the holes of the
    declarations of that name. `toolchain`: a kind of toolchain, None for the first that is found. `allow_io`: process
    files that run programs at elaboration even where there is no sandbox. `read_timeout`: seconds for Lean to read the
    whole file once. `verbose`: say what is worth knowing only to those who ask. `keep_tree`: results carry the
    record of their search. `model`: the language model that advises the search: "none", "default", or the path of a
    checkpoint; `model_uses`: what of its advice, and of what it is shown, is used: tactics, premises, steps.
    """

    timeout: float = 10.0
    jobs: int = field(default_factory=cores)
    seed: int = 0
    theorem: str | None = None
    toolchain: str | None = None
    allow_io: bool = False
    read_timeout: float = 600.0
    verbose: bool = False
    keep_tree: bool = False
    model: str = "none"
    model_uses: str = "tactics,premises,steps"
    strategy: str = "best-first"
