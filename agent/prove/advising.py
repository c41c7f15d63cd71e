"""Which language model advises the searches of this process, and what is used of its advice."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from lemmata.agent.policy.advice import Advisor
from lemmata.agent.policy.sources.model import ModelAdvisor, Proposes

NONE = "none"
DEFAULT = "default"
TACTICS, PREMISES, STEPS = "tactics", "premises", "steps"
USES = (TACTICS, PREMISES, STEPS)

_lock = threading.Lock()
_advisors: dict[tuple[str, str], Advisor | None] = {}


def default_model() -> Path:
    """The folder of the checkpoint that comes with Lemmata."""
    return Path(__file__).resolve().parents[2] / "datasets" / "models" / "default"


def advisor(model: str, uses: str, warn: Callable[[str], None]) -> Advisor | None:
    """The advisor for a value of `--model`: `none`, `default` or a path; the same one for the same values.

    None without a model to use: `default` needs torch and the checkpoint. What is wrong with a model that was named is
    told to `warn`, here or when it is first needed, and everything goes on without one.
    """
    if model == NONE:
        return None
    with _lock:
        if (model, uses) not in _advisors:
            _advisors[model, uses] = _made(model, frozenset(uses.split(",")), warn)
        return _advisors[model, uses]


def _made(model: str, uses: frozenset[str], warn: Callable[[str], None]) -> Advisor | None:
    torch = find_spec("torch") is not None and find_spec("tokenizers") is not None
    path = default_model() if model == DEFAULT else Path(model)
    if model == DEFAULT and not (torch and (path / "config.json").is_file()):
        return None
    if not torch:
        warn("going on without a language model: it needs torch: pip install 'lemmata[lm]'")
        return None
    if not path.exists():
        warn(f"going on without a language model: {path}: there is no such file or folder")
        return None
    return ModelAdvisor(lambda: _load(path), warn, tactics=TACTICS in uses, steps=STEPS in uses)


def _load(path: Path) -> Proposes:
    from lemmata.agent.lm.proposer import Proposer

    return Proposer.load(path)
