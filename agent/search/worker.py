"""One session at work on a shared tree: states of nodes, kept while they are in use and rebuilt by replay."""

from __future__ import annotations

from collections import OrderedDict

from lemmata.agent.lean.session import Failure, FailureKind, Limits, Session, State
from lemmata.agent.policy.source import Suggestion
from lemmata.agent.search.naming import VARIANTS, layout
from lemmata.agent.search.tree import GoalNode

REPLAY = Limits(heartbeats=1_000_000, seconds=20.0)


class ReplayError(Exception):
    """A path that one session accepted was refused by this one."""


class Worker:
    """A session and its states, at most `capacity` of them besides the root's; the least used are forgotten."""

    def __init__(self, session: Session, root: State, capacity: int = 2_000) -> None:
        self.session = session
        self.root = root
        self._capacity = capacity
        self._states: OrderedDict[int, State] = OrderedDict()

    def clear(self) -> None:
        """Forget every state but the root's."""
        self.session.forget(tuple(self._states.values()))
        self._states.clear()

    def state(self, node: GoalNode) -> State:
        """The state of a node. Raises ReplayError when its path cannot be replayed."""
        path: list[GoalNode] = []
        current = node
        while current.origin is not None and current.id not in self._states:
            path.append(current)
            current = current.origin.node
        state = self.root
        if current.origin is not None:
            state = self._states[current.id]
            self._states.move_to_end(current.id)
        for child in reversed(path):
            origin = child.origin
            assert origin is not None
            result = self.session.step(state, origin.tactic, REPLAY)
            if isinstance(result, Failure):
                raise ReplayError(f"{origin.tactic}: {result.message}")
            state = self._part(result, origin.coupled, child.origin_index)
            self.keep(child, state)
        return state

    def _part(self, state: State, coupled: bool, index: int) -> State:
        if coupled or len(state.goals) == 1:
            return state
        if index >= len(state.goals):
            raise ReplayError("the replayed tactic left fewer goals")
        part = self.session.focus(state, index)
        if index == len(state.goals) - 1:
            self.session.forget((state,))
        return part

    def keep(self, node: GoalNode, state: State) -> None:
        """Remember the state of a node."""
        self._states[node.id] = state
        if len(self._states) > self._capacity:
            _, oldest = self._states.popitem(last=False)
            self.session.forget((oldest,))

    def adopt(self, nodes: list[GoalNode], state: State) -> None:
        """Remember the states of the nodes that were first reached by the application that led to `state`."""
        for node in nodes:
            origin = node.origin
            assert origin is not None
            alone = origin.coupled or len(state.goals) == 1
            self.keep(node, state if alone else self.session.focus(state, node.origin_index))
        if len(state.goals) > 1 and not (nodes and nodes[0].origin is not None and nodes[0].origin.coupled):
            self.session.forget((state,))

    def attempt(self, node: GoalNode, suggestion: Suggestion, limits: Limits) -> tuple[str, State | Failure]:
        """Try a suggestion: the tactic in its final form, and what it led to."""
        state = self.state(node)
        tactic = suggestion.tactic
        result = self.session.step(state, tactic, limits)
        if not suggestion.named or isinstance(result, Failure) or not result.goals or node.coupled:
            return tactic, result
        for variant in range(VARIANTS):
            structured = layout(tactic, node.goals[0], result.goals, variant)
            if structured is None:
                break
            named = self.session.step(state, structured, limits)
            if isinstance(named, Failure):
                if named.kind is not FailureKind.ERROR:
                    break
                continue
            if len(named.goals) == len(result.goals):
                self.session.forget((result,))
                return structured, named
            self.session.forget((named,))
        return tactic, result
