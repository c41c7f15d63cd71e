"""Which language model advises the searches of this process, and what is used of its advice."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import lemmata
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError
from lemmata.agent.policy.advice import Advisor
from lemmata.agent.policy.source import Position
from lemmata.agent.policy.sources.model import ModelAdvisor, Proposes
from lemmata.agent.retrieval.select import Query, Selector

NONE = "none"
DEFAULT = "default"
TACTICS, PREMISES, STEPS = "tactics", "premises", "steps"

_SHOWN, _OWN = 10, 4  # premises in a prompt; of these at most so many of the file's own

_lock = threading.Lock()
_advisors: dict[object, Advisor | None] = {}


def default_model() -> Path:
    """The folder of the checkpoint that comes with Lemmata."""
    return Path(lemmata.__file__).parent / "models" / "default"


def advisor(model: str, uses: str, toolchain: Toolchain, warn: Callable[[str], None]) -> Advisor | None:
    """The advisor for a value of `--model`: `none`, `default` or a path; the same one for the same values.

    `toolchain`: the one whose library the premises are taken from.

    None without a model to use: `default` needs torch and the checkpoint. What is wrong with a model that was named is
    told to `warn`, here or when it is first needed, and everything goes on without one.
    """
    if model == NONE:
        return None
    key = (model, uses, toolchain.lean, tuple(sorted(toolchain.environment.items())))
    with _lock:
        if key not in _advisors:
            _advisors[key] = _made(model, frozenset(uses.split(",")), toolchain, warn)
        return _advisors[key]


def _made(model: str, uses: frozenset[str], toolchain: Toolchain, warn: Callable[[str], None]) -> Advisor | None:
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
    premises = _Premises(toolchain) if PREMISES in uses else None
    return ModelAdvisor(lambda: _load(path), warn, premises=premises, tactics=TACTICS in uses, steps=STEPS in uses)


class _Premises:
    """Names of premises for a goal, the file's own first; the library is opened when first asked."""

    def __init__(self, toolchain: Toolchain) -> None:
        self._toolchain = toolchain
        self._selector: Selector | None = None
        self._missing = False

    def __call__(self, position: Position) -> list[str]:
        own = [position.short(lemma.name) for lemma in position.context.relevant_lemmas(*position.texts)[:_OWN]]
        selector = self._opened()
        if selector is None:
            return own
        found = selector.select(Query(str(position.goal)), _SHOWN - len(own))
        return [*own, *(ranked.premise.name for ranked in found)]

    def _opened(self) -> Selector | None:
        if self._selector is None and not self._missing:
            from lemmata.agent.lean.extract.errors import ExtractError
            from lemmata.agent.retrieval.opening import open_retrieval

            try:
                self._selector = open_retrieval(self._toolchain).selector
            except (ToolchainError, ExtractError):
                self._missing = True
        return self._selector


def _load(path: Path) -> Proposes:
    from lemmata.agent.lm.proposer import Proposer

    return Proposer.load(path)
