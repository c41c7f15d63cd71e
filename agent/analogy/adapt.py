"""Scripts of another theorem for a goal."""

from __future__ import annotations

from collections.abc import Iterator

from lemmata.agent.analogy.example import Example
from lemmata.agent.analogy.rewriting import Rewriting, Version
from lemmata.agent.analogy.roles import Roles, roles
from lemmata.agent.analogy.vocabulary import Vocabulary
from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.source import Position


class Adapter:
    """Adapts scripts to one goal. The goal is met behind the introductions that the old proof began with."""

    def __init__(self, position: Position) -> None:
        self._position = position
        self._vocabulary = Vocabulary(position)
        self._parts: dict[tuple[str, Goal], Roles] = {}

    def roles(self, example: Example, goal: Goal) -> Roles:
        key = example.name, goal
        if not example.name or key not in self._parts:
            self._parts[key] = roles(example.goal, goal, self._position.context)
        return self._parts[key]

    def scripts(self, example: Example, goal: Goal, script: str | None = None) -> Iterator[str]:
        """The example's script (or a part of it) for the goal, the closest version first. Nothing where a hypothesis
        that the script needs has no counterpart.
        """
        text = example.script if script is None else script
        part = self.roles(example, goal)
        seen: set[str] = set()
        for version in Version:
            adapted = Rewriting(self._vocabulary, part, example, goal, version).run(text)
            if adapted is not None and adapted not in seen:
                seen.add(adapted)
                yield adapted
