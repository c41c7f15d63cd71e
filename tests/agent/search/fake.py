"""A small prover for propositional logic behind the Session protocol: goals as data, no Lean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.session import Failure, FailureKind, HoleKind, Limits, OpenHole, State
from lemmata.agent.policy.shapes import Shape, proposition
from lemmata.agent.policy.terms import atoms, split_top, stripped


class Refused(Exception):
    """A tactic does not apply."""


class FakeSession:
    """Understands intro, exact, assumption, apply, constructor, left, right, exfalso, contradiction, trivial, obtain,
    cases (bare, or with alternatives), bullets, `<;>` and tactic blocks. `steps` counts calls; `slow` tactics time out
    below the named number of heartbeats."""

    def __init__(self, *statements: str, slow: dict[str, int] | None = None) -> None:
        self.statements = statements
        self.slow = slow or {}
        self.steps = 0
        self.log: list[str] = []
        self._next = 0
        self._live: set[int] = set()

    def _state(self, goals: Sequence[Goal]) -> State:
        self._next += 1
        self._live.add(self._next)
        return State(self._next, tuple(goals))

    def enter(self, hole: int) -> OpenHole:
        return OpenHole(hole, HoleKind.TACTIC, self._state([goal_of(self.statements[hole])]))

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        assert state.id in self._live, "a forgotten state was used"
        self.steps += 1
        self.log.append(tactic)
        if limits.heartbeats < self.slow.get(tactic, 0):
            return Failure(FailureKind.TIMEOUT, "deterministic timeout")
        if not state.goals:
            return Failure(FailureKind.ERROR, "no goals")
        try:
            return self._state(run_block(tactic, list(state.goals)))
        except Refused as error:
            return Failure(FailureKind.ERROR, str(error))

    def focus(self, state: State, goal: int) -> State:
        assert state.id in self._live
        return self._state([state.goals[goal]])

    def negate(self, state: State) -> State | Failure:
        return Failure(FailureKind.ERROR, "not here")

    def forget(self, states: Sequence[State]) -> None:
        self._live -= {state.id for state in states}

    def close(self) -> None:
        self._live.clear()


def goal_of(statement: str) -> Goal:
    """The goal of a statement, its one-letter names being propositions."""
    atoms = sorted(set(re.findall(r"\b[a-z]\b", statement)))
    return Goal(tuple(Hypothesis(name, "Prop") for name in atoms), statement)


def blocks(text: str) -> list[str]:
    """The tactics of a block, each with its continuation lines, without the block's margin."""
    lines = [line for line in text.split("\n") if line.strip()]
    margin = len(lines[0]) - len(lines[0].lstrip())
    found: list[list[str]] = []
    for line in lines:
        if len(line) - len(line.lstrip()) == margin and not line.lstrip().startswith("| "):
            found.append([line[margin:]])
        else:
            found[-1].append(line[margin:])
    return ["\n".join(part) for part in found]


def run_block(text: str, goals: list[Goal]) -> list[Goal]:
    for tactic in blocks(text):
        if not goals:
            raise Refused("no goals")
        goals = run(tactic, goals)
    return goals


def run(tactic: str, goals: list[Goal]) -> list[Goal]:
    if tactic.startswith("(") and tactic.endswith(")"):
        return run_block(tactic[1:-1], goals)
    if tactic.startswith("· "):
        if run_block("  " + tactic[2:], goals[:1]):
            raise Refused("unsolved goals")
        return goals[1:]
    if " <;> " in tactic and "\n" not in tactic:
        first, then = tactic.rsplit(" <;> ", 1)
        return [left for goal in run(first, goals[:1]) for left in run(then, [goal])] + goals[1:]
    head, _, alternatives = tactic.partition(" with\n")
    if alternatives:
        return structured(head, alternatives, goals[0]) + goals[1:]
    return basic(tactic, goals[0]) + goals[1:]


def structured(head: str, alternatives: str, goal: Goal) -> list[Goal]:
    parts = basic(head, goal)
    bodies = re.findall(r"^\| (\w+)((?: \w+)*) =>([^\n]*(?:\n(?!\|)[^\n]*)*)", alternatives, re.MULTILINE)
    if [tag for tag, _, _ in bodies] != [part.case for part in parts]:
        raise Refused("wrong alternatives")
    left: list[Goal] = []
    for part, (_, names, body) in zip(parts, bodies, strict=True):
        hidden = [h for h in part.hypotheses if not h.accessible]
        given = dict(zip([h.name for h in hidden], names.split(), strict=False))
        if len(names.split()) > len(hidden):
            raise Refused("too many variable names")
        inner = replace(part, hypotheses=tuple(replace(h, name=given.get(h.name, h.name)) for h in part.hypotheses))
        if body.strip() == "?_":
            left.append(inner)
        elif run_block(body if body.startswith("\n") else body.strip(), [inner]):
            raise Refused("unsolved goals")
    return left


def basic(tactic: str, goal: Goal) -> list[Goal]:
    word, _, rest = tactic.partition(" ")
    view = proposition(goal.target)
    types = {h.name: proposition(h.type).text for h in goal.hypotheses}
    match word:
        case "intro":
            for name in rest.split() or ["a✝"]:
                view = proposition(goal.target)
                if view.shape not in (Shape.IMPLIES, Shape.NOT):
                    raise Refused("nothing to introduce")
                body = view.parts[1] if view.shape is Shape.IMPLIES else "False"
                goal = Goal((*goal.hypotheses, Hypothesis(name, view.parts[0])), body, goal.case)
            return [goal]
        case "exact" if has_type(rest, proposition(view.text).text, types):
            return []
        case "exact" if types.get(rest) == view.text:
            return []
        case "assumption" if view.text in types.values():
            return []
        case "trivial" if view.text == "True":
            return []
        case "contradiction" if "False" in types.values() or any(f"¬{t}" in types.values() for t in types.values()):
            return []
        case "exfalso":
            return [replace(goal, target="False")]
        case "constructor" if view.shape is Shape.AND:
            return [
                replace(goal, target=part, case=tag) for part, tag in zip(view.parts, ("left", "right"), strict=True)
            ]
        case "constructor" if view.shape is Shape.IFF:
            left, right = (f"({part})" for part in view.parts)
            return [
                replace(goal, target=f"{left} → {right}", case="mp"),
                replace(goal, target=f"{right} → {left}", case="mpr"),
            ]
        case "left" | "right" if view.shape is Shape.OR:
            return [replace(goal, target=view.parts[word == "right"])]
        case "apply" if rest in types:
            return apply(types[rest], view.text, goal)
        case "cases" | "obtain":
            return destruct(word, rest, goal, types)
    raise Refused(f"{tactic} does not apply")


def has_type(term: str, wanted: str, types: dict[str, str]) -> bool:
    """A type checker for names, pairs, injections and applications of hypotheses."""
    view = proposition(wanted)
    term = stripped(term)
    if term.startswith("⟨") and term.endswith("⟩") and view.shape is Shape.AND:
        first, _, second = split_top(term[1:-1], frozenset({","})) or ("", "", "")
        if second and proposition(view.parts[1]).shape is Shape.AND and "," in second and not second.startswith("⟨"):
            second = f"⟨{second}⟩"
        return bool(second) and has_type(first, view.parts[0], types) and has_type(second, view.parts[1], types)
    if term.startswith((".inl ", ".inr ")) and view.shape is Shape.OR:
        return has_type(term[5:], view.parts[term.startswith(".inr")], types)
    head, *arguments = atoms(term)
    current = types.get(head, "")
    for argument in arguments:
        function = proposition(current)
        if function.shape not in (Shape.IMPLIES, Shape.NOT) or not has_type(argument, function.parts[0], types):
            return False
        current = function.parts[1] if function.shape is Shape.IMPLIES else "False"
    return proposition(current).text == view.text


def apply(type_text: str, target: str, goal: Goal) -> list[Goal]:
    premises: list[str] = []
    view = proposition(type_text)
    while view.text != target:
        if view.shape is Shape.NOT and target == "False":
            return [replace(goal, target=part, case=None) for part in [*premises, view.parts[0]]]
        if view.shape is not Shape.IMPLIES:
            raise Refused("could not unify")
        premises.append(view.parts[0])
        view = proposition(view.parts[1])
    return [replace(goal, target=premise, case=None) for premise in premises]


def destruct(word: str, rest: str, goal: Goal, types: dict[str, str]) -> list[Goal]:
    pattern = re.fullmatch(r"⟨(\w+), (\w+)⟩ := (\S+)", rest)
    name = pattern[3] if word == "obtain" and pattern else rest
    view = proposition(types.get(name, ""))
    others = tuple(h for h in goal.hypotheses if h.name != name)
    if view.text == "False" and word == "cases":
        return []
    if view.shape is Shape.AND:
        names = (pattern[1], pattern[2]) if pattern else ("left✝", "right✝")
        new = tuple(Hypothesis(n, part) for n, part in zip(names, view.parts, strict=True))
        return [replace(goal, hypotheses=others + new, case="intro")]
    if view.shape is Shape.OR and word == "cases":
        return [
            replace(goal, hypotheses=(*others, Hypothesis("h✝", part)), case=tag)
            for part, tag in zip(view.parts, ("inl", "inr"), strict=True)
        ]
    raise Refused(f"{rest} cannot be taken apart")
