"""What one search did, as data: the goals that it saw and every tactic that it tried, in order.

The JSON form is a list of nodes, node `i` at place `i`, the root first:

    {"id": i, "goals": [text, …], "status": "proved" | "open" | "failed",
     "steps": [{"tactic", "source", "children": [id, …], "proof": whether the found proof uses it,
                "effect", "order", "milliseconds", "message"}, …]}

`goals` has more than one text where goals share a metavariable. A node has failed when every tactic that was tried on
it failed. The root says also why the search ended (`stop`), and how many failed steps were not kept (`dropped`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


class TraceError(Exception):
    """Data that is no search trace; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class TracedStep:
    """A tactic that was tried on a goal. `effect` is a value of `Effect`; `message` says why it failed, or is ""."""

    goal: int
    tactic: str
    source: str
    effect: str
    milliseconds: float = 0.0
    children: tuple[int, ...] = ()
    message: str = ""

    @property
    def succeeded(self) -> bool:
        return self.effect in ("closed", "progress")


@dataclass(frozen=True, slots=True)
class SearchTrace:
    """`goals[i]`: the goals of node i as Lean prints them. `steps`: in the order in which they were tried. `proof`: the
    indices of the steps of the proof that was found, ascending; empty when there is none.
    """

    goals: tuple[tuple[str, ...], ...]
    steps: tuple[TracedStep, ...]
    solved: frozenset[int] = frozenset()
    proof: tuple[int, ...] = ()
    stop: str = ""
    dropped: int = 0

    def as_json(self) -> list[dict[str, Any]]:
        """The nodes, in the form that the module's docstring gives."""
        chosen = frozenset(self.proof)
        steps: list[list[dict[str, Any]]] = [[] for _ in self.goals]
        reached = {step.goal for step in self.steps if step.succeeded}
        for order, step in enumerate(self.steps):
            record = {
                "tactic": step.tactic,
                "source": step.source,
                "children": list(step.children),
                "proof": order in chosen,
                "effect": step.effect,
                "order": order,
                "milliseconds": round(step.milliseconds, 2),
            }
            steps[step.goal].append(record | ({"message": step.message} if step.message else {}))
        nodes: list[dict[str, Any]] = []
        for number, texts in enumerate(self.goals):
            failed = bool(steps[number]) and number not in reached
            status = "proved" if number in self.solved else "failed" if failed else "open"
            nodes.append({"id": number, "goals": list(texts), "status": status, "steps": steps[number]})
        if nodes:
            nodes[0] |= {"stop": self.stop, "dropped": self.dropped}
        return nodes

    @staticmethod
    def from_json(nodes: Sequence[Any]) -> SearchTrace:
        """What is left out after `proof` in a step is taken as unknown. Raises TraceError."""
        try:
            goals = tuple(tuple(str(text) for text in node["goals"]) for node in nodes)
            solved = frozenset(number for number, node in enumerate(nodes) if node["status"] == "proved")
            found = [
                (step.get("order", -1), number, step) for number, node in enumerate(nodes) for step in node["steps"]
            ]
            found.sort(key=lambda entry: int(entry[0]))
            steps = tuple(_step(number, step) for _, number, step in found)
            proof = tuple(place for place, (_, _, step) in enumerate(found) if step.get("proof"))
            root = nodes[0] if nodes else {}
            trace = SearchTrace(goals, steps, solved, proof, str(root.get("stop", "")), int(root.get("dropped", 0)))
        except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
            raise TraceError(f"a field of the search tree is missing or wrong: {error!r}") from None
        if any(not 0 <= child < len(goals) for step in steps for child in step.children):
            raise TraceError("the search tree names a goal that it does not have")
        return trace


def _step(goal: int, step: dict[str, Any]) -> TracedStep:
    children = tuple(int(child) for child in step["children"])
    effect = str(step.get("effect") or ("progress" if children else "closed"))
    milliseconds, message = float(step.get("milliseconds", 0.0)), str(step.get("message", ""))
    return TracedStep(goal, str(step["tactic"]), str(step.get("source", "")), effect, milliseconds, children, message)
