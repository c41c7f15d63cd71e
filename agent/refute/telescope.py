"""The statement of a goal as a telescope: what it quantifies over, what it assumes, what it claims."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from lemmata.agent.lean.session import Failure, Limits, Session, State
from lemmata.agent.smt import syntax
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.syntax import Node


class Role(Enum):
    SORT = "sort"  # α : Type
    INSTANCE = "instance"  # [DecidableEq α]
    DATA = "data"
    STATEMENT = "statement"  # p : Prop, or a predicate
    PROOF = "proof"  # h : x < y


@dataclass(frozen=True, slots=True)
class Binder:
    name: str
    type: str
    role: Role


@dataclass(frozen=True, slots=True)
class Telescope:
    """`∀ binders, target`."""

    binders: tuple[Binder, ...]
    target: str

    @property
    def texts(self) -> tuple[str, ...]:
        return (*(binder.type for binder in self.binders), self.target)

    def outer(self, statements: bool) -> tuple[Binder, ...]:
        """Binders whose value must be fixed before the others can be looked at: sorts, data that types of other data
        depend on, and statements if asked for."""
        chosen: list[Binder] = []
        for index, binder in enumerate(self.binders):
            later = [b for b in self.binders[index + 1 :] if b.role is not Role.PROOF]
            depended = any(mentions(b.type, binder.name) for b in later if b.role is not Role.INSTANCE)
            fixed = binder.role is Role.SORT or (statements and binder.role is Role.STATEMENT)
            if fixed or (binder.role is Role.DATA and depended):
                chosen.append(binder)
        return tuple(chosen)


def mentions(text: str, name: str) -> bool:
    return name in text and re.search(_whole(name), text) is not None


def substitute(text: str, values: Mapping[str, str]) -> str:
    """The text with names replaced by values in parentheses."""
    for name, value in values.items():
        if name in text:
            text = re.sub(_whole(name), lambda _, value=value: argument(value), text)  # type: ignore[misc]
    return text


def argument(text: str) -> str:
    """The text as it can stand behind a function."""
    simple = re.fullmatch(r"[\w.'✝]+|\[[^\[\]]*\]|\"[^\"]*\"|'.'|\([^()]*\)|\d+#\d+", text)
    return text if simple else f"({text})"


def _whole(name: str) -> str:
    return rf"(?<![\w.'✝]){re.escape(name)}(?![\w'✝])"


def read_telescope(session: Session, state: State) -> Telescope:
    """The telescope of the first goal of `state`, leading `∀` and `→` of the target included."""
    goal = state.goals[0]
    node = parse(goal.target)
    if _may_introduce(goal.target, node):
        introduced = session.step(state, "intros", Limits(2000, 2.0))
        if isinstance(introduced, State) and len(introduced.goals) == 1:
            goal = introduced.goals[0]
            state = introduced
    binders = [
        Binder(hypothesis.name, hypothesis.type, role_of(hypothesis.name, hypothesis.type, session, state))
        for hypothesis in goal.hypotheses
        if hypothesis.value is None
    ]
    return Telescope(tuple(binders), goal.target)


def _may_introduce(target: str, node: Node | None) -> bool:
    if isinstance(node, syntax.Binding):
        return node.quantifier == "∀"
    if isinstance(node, syntax.Operation):
        return node.symbol == "→"
    return node is None and ("∀" in target or "→" in target)


_RELATIONS = frozenset({"=", "≠", "<", "≤", ">", "≥", "∣", "∈", "∉", "∧", "∨", "¬", "↔"})
_DATA = frozenset({
    "Nat", "Int", "Bool", "Unit", "PUnit", "Char", "String", "Fin", "BitVec", "UInt8", "UInt16", "UInt32", "UInt64",
    "List", "Option", "Prod", "Sum", "Array",
})  # fmt: skip


def role_of(name: str, type_: str, session: Session, state: State) -> Role:
    """What a hypothesis is, told from its printed type; Lean is asked when that does not tell."""
    if name.startswith("inst"):
        return Role.INSTANCE
    if type_ == "Prop" or type_.endswith("→ Prop"):
        return Role.STATEMENT
    if re.match(r"(?:Type|Sort)(?![\w.'])", type_):
        return Role.SORT
    told = _is_proposition(parse(type_))
    if told is None and "✝" in type_:
        told = True
    if told is None:
        told = not isinstance(session.step(state, f"have := fun (_ : ({type_} : Prop)) => True.intro"), Failure)
    return Role.PROOF if told else Role.DATA


def _is_proposition(node: Node | None) -> bool | None:
    """None: cannot be told."""
    match node:
        case syntax.Operation("→", (_, codomain)):
            return _is_proposition(codomain)
        case syntax.Operation(symbol, _) if symbol in _RELATIONS:
            return True
        case syntax.Operation("×" | "⊕", _):
            return False
        case syntax.Binding("∃"):
            return True
        case syntax.Binding("∀"):
            return _is_proposition(node.body)
        case syntax.Name(name) | syntax.Application(syntax.Name(name), _):
            return False if name in _DATA else True if name in ("True", "False") else None
        case _:
            return None


def shown(name: str) -> str:
    """A binder's name for a reader."""
    return name.partition("✝")[0]
