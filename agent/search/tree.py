"""The AND/OR graph of a search: goals (OR: one tactic suffices) and tactic applications (AND: every goal it leaves)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import State
from lemmata.agent.search.proof import Step, renaming


@dataclass(slots=True, eq=False)
class Application:
    """A tactic that succeeded on a node. `views[i]` are the goals of `children[i]` with the names they have here.

    `superseded`: a later tactic left some of these goals and no other, so that nothing is won by proving all.
    """

    node: GoalNode
    tactic: str
    source: str
    cost: float
    children: tuple[GoalNode, ...] = ()
    views: tuple[tuple[Goal, ...], ...] = ()
    coupled: bool = False
    superseded: bool = False

    @property
    def unsolved(self) -> list[GoalNode]:
        return [child for child in self.children if child.solution is None]


@dataclass(slots=True, eq=False)
class GoalNode:
    """A goal, or all goals of a coupled state together. `cost`: of the path on which it was first reached."""

    id: int
    key: str
    goals: tuple[Goal, ...]
    cost: float
    depth: int
    origin: Application | None = None  # how it was first reached
    origin_index: int = 0
    parents: list[Application] = field(default_factory=list)
    applications: list[Application] = field(default_factory=list)
    solution: Application | None = None
    pending: int = 0  # units of work not yet done

    @property
    def coupled(self) -> bool:
        return len(self.goals) > 1

    def history(self) -> tuple[str, ...]:
        """The tactics that led here, outermost first."""
        return tuple(application.tactic for application, _ in self.path())

    def path(self) -> list[tuple[Application, int]]:
        """The applications from the root, each with the index of the child that was followed."""
        steps: list[tuple[Application, int]] = []
        node = self
        while node.origin is not None:
            steps.append((node.origin, node.origin_index))
            node = node.origin.node
        return steps[::-1]

    def above(self) -> Iterator[GoalNode]:
        """The node and its ancestors on the path on which it was first reached."""
        node: GoalNode | None = self
        while node is not None:
            yield node
            node = node.origin.node if node.origin is not None else None


class ProofTree:
    """The shared graph. Not thread-safe: its user holds a lock.

    Goals with equal fingerprints whose hypotheses can be referred to at the same places are one node, unless `exact`
    asks that their names agree as well.
    Solutions are propagated upwards from applications whose goals are all solved, so that no proof rests on itself.
    """

    def __init__(self, state: State, *, exact: bool = False) -> None:
        self.exact = exact
        self.nodes: dict[str, GoalNode] = {}
        self.merged = 0
        self.refused = 0
        self._proved: list[GoalNode] = []
        self.root = self._new(self._key(state.goals), state.goals, None, 0, 0.0)
        if not state.goals:
            self.root.solution = Application(self.root, "skip", "root", 0.0)

    def _key(self, goals: tuple[Goal, ...]) -> str:
        if self.exact:
            return hashlib.blake2b("\0".join(str(goal) for goal in goals).encode(), digest_size=16).hexdigest()
        return "+".join(f"{goal.fingerprint()}.{_hidden(goal)}" for goal in goals)

    def _new(self, key: str, goals: tuple[Goal, ...], origin: Application | None, index: int, cost: float) -> GoalNode:
        depth = origin.node.depth + 1 if origin is not None else 0
        node = GoalNode(len(self.nodes), key, goals, cost, depth, origin, index)
        self.nodes[key] = node
        return node

    def apply(self, node: GoalNode, tactic: str, source: str, cost: float, state: State) -> list[GoalNode] | None:
        """Record that `tactic` took the node to `state`; the nodes that are new, or None when it leads back to a goal
        that this path already needs, or leaves all goals that another tactic has left there, with others or without.

        A node solved by this is marked solved, and so is all that follows from it.
        """
        application = Application(node, tactic, source, cost, coupled=state.coupled and len(state.goals) > 1)
        groups = [state.goals] if application.coupled else [(goal,) for goal in state.goals]
        keys = [self._key(group) for group in groups]
        if frozenset(keys) & {above.key for above in node.above()}:
            self.refused += 1
            return None
        for other in node.applications if keys else ():
            left = {child.key for child in other.children}
            if left <= set(keys):
                self.refused += 1
                return None
            other.superseded |= left > set(keys)
        fresh: list[GoalNode] = []
        children: list[GoalNode] = []
        for index, (key, group) in enumerate(zip(keys, groups, strict=True)):
            child = self.nodes.get(key)
            if child is None:
                child = self._new(key, group, application, index, node.cost + cost)
                fresh.append(child)
            else:
                self.merged += 1
            child.parents.append(application)
            children.append(child)
        application.children = tuple(children)
        application.views = tuple(groups)
        node.applications.append(application)
        self._propagate(application)
        return fresh

    def _propagate(self, application: Application) -> None:
        waiting = [application]
        while waiting:
            current = waiting.pop()
            if current.node.solution is None and not current.unsolved:
                current.node.solution = current
                self._proved.append(current.node)
                waiting += current.node.parents

    def proved(self) -> list[GoalNode]:
        """The nodes that have been solved since this was last asked."""
        found, self._proved = self._proved, []
        return found

    @property
    def solved(self) -> bool:
        return self.root.solution is not None

    def needed(self, node: GoalNode) -> bool:
        """Whether solving the node can still help the root."""
        seen: set[int] = set()
        waiting = [node]
        while waiting:
            current = waiting.pop()
            if current.solution is not None or current.id in seen:
                continue
            seen.add(current.id)
            if current is self.root:
                return True
            waiting += [parent.node for parent in current.parents if self.promising(parent)]
        return False

    def promising(self, application: Application) -> bool:
        """Whether its goals are worth proving: none is hopeless, and no other tactic left only some of them."""
        return not application.superseded and not any(map(self.hopeless, application.children))

    def hopeless(self, node: GoalNode) -> bool:
        """Whether every tactic failed on the node."""
        return node.solution is None and node.pending == 0 and not node.applications

    def proof(self, node: GoalNode | None = None, view: tuple[Goal, ...] | None = None) -> Step:
        """The proof of a solved node, in the names of `view`."""
        node = node or self.root
        solution = node.solution
        if solution is None:
            raise ValueError("the node has no proof")
        children = tuple(self.proof(c, v) for c, v in zip(solution.children, solution.views, strict=True))
        return Step(solution.tactic, children).renamed(renaming(node.goals, view or node.goals))

    def aliased(self) -> bool:
        """Whether the root's proof uses a node under other names than its own."""
        waiting = [self.root]
        while waiting:
            solution = waiting.pop().solution
            if solution is None:
                continue
            for child, view in zip(solution.children, solution.views, strict=True):
                if renaming(child.goals, view):
                    return True
                waiting.append(child)
        return False


def _hidden(goal: Goal) -> str:
    """Where the hypotheses stand that no tactic can refer to: a proof that names them cannot be used without names."""
    return ",".join(str(place) for place, hypothesis in enumerate(goal.hypotheses) if not hypothesis.accessible)
