"""States as paths: what a session remembers of a proof attempt, the server knowing but one path at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.server.outcome import coupled
from lemmata.agent.lean.session import SessionError, State


@dataclass(frozen=True, slots=True)
class Node:
    """A state with the steps that lead to it. `seconds`: how long the last of them took."""

    state: State
    steps: tuple[str, ...] = ()
    seconds: float = 0.0
    parent: Node | None = None

    def path(self) -> list[Node]:
        """The nodes from the first step to this one."""
        return [node for node in self._ancestors() if node.steps][::-1]

    def _ancestors(self) -> Iterator[Node]:
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent


class Nodes:
    """The living states of one hole. Ids are never used twice."""

    def __init__(self) -> None:
        self._known: dict[int, Node] = {}
        self._next_id = 0

    def add(self, goals: tuple[Goal, ...], step: str | None, seconds: float, parent: Node | None) -> Node:
        steps = (*(parent.steps if parent else ()), *((step,) if step is not None else ()))
        node = Node(State(self._next_id, goals, coupled(goals)), steps, seconds, parent)
        self._next_id += 1
        self._known[node.state.id] = node
        return node

    def of(self, state: State) -> Node:
        """Raises SessionError for a state that was forgotten or belongs to another hole."""
        node = self._known.get(state.id)
        if node is None:
            raise SessionError(f"state {state.id} is not one of this hole, or was forgotten")
        return node

    def forget(self, states: Sequence[State]) -> None:
        for state in states:
            self._known.pop(state.id, None)

    def clear(self) -> None:
        self._known.clear()
