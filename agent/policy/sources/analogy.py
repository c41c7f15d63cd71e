"""What proved the most similar theorems of the file: whole scripts at the root of a search, single steps below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from lemmata.agent.analogy.adapt import Adapter
from lemmata.agent.analogy.example import Example, example, introduce
from lemmata.agent.analogy.features import features
from lemmata.agent.analogy.nearest import Neighbours
from lemmata.agent.analogy.scripts import steps
from lemmata.agent.analogy.tolerant import tolerant
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.sources.introductions import intro_names

_SCRIPTS = 6  # whole scripts tried at the root
_TOLERANT = 2  # of these tried with other endings too
_NEAR = 4  # examples of which each goal gets single steps
_STEPS = 10  # single steps for a goal
_CONTEXTS = 8  # indices that are kept: of searches that run side by side
_LEAST = 0.08  # similarity below which nothing is an example
_TRIVIAL = frozenset({"rfl", "simp", "omega", "decide", "grind", "simp_all", "trivial", "assumption", "exact rfl"})
_NAMED = ("induction ", "cases ", "fun_induction ", "fun_cases ")


@dataclass(frozen=True, slots=True)
class _Known:
    context: FileContext
    index: Neighbours[Example] | None


class Analogy:
    """Looks up the proofs of the file's other theorems. A search that has nothing to follow costs nothing."""

    name = "analogy"

    def __init__(self) -> None:
        self._known: tuple[_Known, ...] = ()

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        index = self._index(position.context)
        if index is None:
            return
        adapter = Adapter(position)
        if not position.history:
            yield from self._whole(position, adapter, index)
        yield from self._single(position, adapter, index)

    def _index(self, context: FileContext) -> Neighbours[Example] | None:
        known = next((known for known in self._known if known.context is context), None)
        if known is None:
            found = [one for lemma in (*context.lemmas, *context.examples) if (one := example(lemma)) is not None]
            entries = [(one, _features(one)) for one in found]
            known = _Known(context, Neighbours(entries) if entries else None)
            self._known = (known, *self._known[: _CONTEXTS - 1])
        return known.index

    def _whole(self, position: Position, adapter: Adapter, index: Neighbours[Example]) -> Iterator[Suggestion]:
        seen: dict[str, None] = {}
        for similarity, known, goal, opening in _near(position, index, 2 * _SCRIPTS):
            if known.script in _TRIVIAL:
                continue
            for text in adapter.scripts(known, goal):
                script = "\n".join([*opening, text])
                if script not in seen and refusal(script) is None and len(seen) < _SCRIPTS:
                    prior = -0.55 - 0.2 * len(seen) - 0.6 * (1.0 - similarity)
                    seen[script] = None
                    yield Suggestion(bracketed(script), prior, self.name, Cost.AUTOMATION)
                    if len(seen) <= _TOLERANT and (loose := tolerant(script, position.defined[:6])) is not None:
                        yield Suggestion(bracketed(loose), prior - 0.3, self.name, Cost.AUTOMATION)

    def _single(self, position: Position, adapter: Adapter, index: Neighbours[Example]) -> Iterator[Suggestion]:
        found: dict[str, None] = {}
        for place, (similarity, known, goal, opening) in enumerate(_near(position, index, _NEAR)):
            if opening:
                continue
            for step in steps(known.script):
                if step.tactic in _TRIVIAL:
                    continue
                for text in adapter.scripts(known, goal, step.tactic):
                    if text in found or len(found) >= _STEPS or refusal(text) is not None:
                        continue
                    found[text] = None
                    distance = abs(step.depth - _depth(position.history))
                    prior = -0.6 - 0.25 * place - 0.8 * (1.0 - similarity) - 0.5 * min(2, distance)
                    named = text.startswith(_NAMED) and "\n" not in text and "<;>" not in text
                    yield Suggestion(text, prior, self.name, Cost.AUTOMATION, named=named)


def _near(
    position: Position, index: Neighbours[Example], count: int
) -> Iterator[tuple[float, Example, Goal, tuple[str, ...]]]:
    """The nearest examples, each with the goal behind what the proof has to introduce first, and how that is done."""
    for similarity, known in index.nearest(features(_opened(position.goal)), count):
        if similarity < _LEAST:
            return
        names = intro_names(position.goal.target, set(position.goal.names), position.predicates)
        kept = 0 if not known.introduced else min(known.introduced, len(names))
        if not known.introduced and names and not known.goal.target.startswith(("∀", "¬")):
            kept = len(names)
        if kept:
            goal, _ = introduce(position.goal, names[:kept])
            yield similarity, known, goal, (f"intro {' '.join(names[:kept])}",)
        else:
            yield similarity, known, position.goal, ()


@lru_cache(maxsize=4_000)
def _features(one: Example) -> frozenset[str]:
    return features(_opened(one.goal))


def _opened(goal: Goal) -> Goal:
    """The goal behind all that can be introduced: what it speaks of, however it is stated."""
    names = intro_names(goal.target, set(goal.names))
    return introduce(goal, names)[0] if names else goal


def _depth(history: tuple[str, ...]) -> int:
    return sum(1 for tactic in history if tactic.startswith(_NAMED))


def bracketed(script: str) -> str:
    """A block as one tactic."""
    return script if "\n" not in script else "(\n" + "\n".join("  " + line for line in script.split("\n")) + ")"
