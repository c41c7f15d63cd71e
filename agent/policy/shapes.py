"""The outermost connective of a printed proposition, and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from lemmata.agent.policy.terms import RELATIONS, atoms, split_top, stripped, tokens


class Shape(Enum):
    FORALL = "∀"
    EXISTS = "∃"
    IMPLIES = "→"
    IFF = "↔"
    AND = "∧"
    OR = "∨"
    NOT = "¬"
    RELATION = "relation"
    LET = "let"
    TRUE = "True"
    FALSE = "False"
    ATOM = "atom"  # an application, a variable, or text with no known outermost connective


@dataclass(frozen=True, slots=True)
class Binder:
    """One bound variable; `type` is the text after its colon, or the whole restriction of `∀ x ∈ s` / `∀ x < n`."""

    name: str
    type: str
    restricted: bool = False  # the binder also introduces a proof of its restriction


@dataclass(frozen=True, slots=True)
class Proposition:
    """`parts` are the sides of a connective or relation, or the body of a binder; `operator` is the relation symbol."""

    shape: Shape
    text: str
    parts: tuple[str, ...] = ()
    binders: tuple[Binder, ...] = ()
    operator: str = ""


_INFIX = (
    (frozenset({"↔"}), Shape.IFF, False),
    (frozenset({"→", "->"}), Shape.IMPLIES, False),
    (frozenset({"∨"}), Shape.OR, False),
    (frozenset({"∧"}), Shape.AND, False),
)


@lru_cache(maxsize=20_000)
def proposition(text: str) -> Proposition:
    """The outermost shape of a printed term. Text that is not understood is an ATOM, never an error."""
    text = stripped(text)
    for separators, shape, last in _INFIX:
        if pieces := split_top(text, separators, last=last):
            if shape is Shape.IMPLIES and (binder := _dependent(pieces[0])):
                return Proposition(Shape.FORALL, text, (pieces[2],), binder)
            return Proposition(shape, text, (pieces[0], pieces[2]))
    first = tokens(text)[0] if tokens(text) else None
    if first is None:
        return Proposition(Shape.ATOM, text)
    if first.text in ("∀", "∃"):
        return _quantified(text, Shape.FORALL if first.text == "∀" else Shape.EXISTS)
    if first.text == "¬":
        return Proposition(Shape.NOT, text, (text[first.end :].strip(),))
    if first.text in ("let", "have"):
        return Proposition(Shape.LET, text)
    if pieces := split_top(text, RELATIONS):
        return Proposition(Shape.RELATION, text, (pieces[0], pieces[2]), operator=pieces[1])
    if text in ("True", "False"):
        return Proposition(Shape.TRUE if text == "True" else Shape.FALSE, text)
    return Proposition(Shape.ATOM, text)


def _dependent(left: str) -> tuple[Binder, ...]:
    """The binders of `(x : T) → …`; empty for an ordinary implication."""
    if not (left.startswith("(") and left.endswith(")")) or stripped(left) == left:
        return ()
    return _group(left[1:-1])


def _group(text: str) -> tuple[Binder, ...]:
    pieces = split_top(text, frozenset({":"}))
    if pieces is None:
        return ()
    names = pieces[0].split()
    if not names or any(tokens(name)[0].kind != "ident" and name != "_" for name in names):
        return ()
    return tuple(Binder(name, pieces[2]) for name in names)


def _quantified(text: str, shape: Shape) -> Proposition:
    found = tokens(text)
    comma = next((t for t in found if t.text == "," and t.depth == 0), None)
    if comma is None:
        return Proposition(Shape.ATOM, text)
    head, body = text[found[0].end : comma.start].strip(), text[comma.end :].strip()
    binders: list[Binder] = []
    if head[:1] in "({[⦃":
        for piece in atoms(head):
            inner = piece[1:-1]
            binders += _group(inner) or (Binder("inst", inner),)
    elif group := _group(head):
        binders += group
    elif (relation := split_top(head, RELATIONS)) and relation[0].split():
        binders += [Binder(name, head, restricted=True) for name in relation[0].split()]
    else:
        binders += [Binder(name, "") for name in head.split()]
    return Proposition(shape, text, (body,), tuple(binders))


def conjuncts(text: str) -> list[str]:
    """The leaves of a nest of `∧`."""
    view = proposition(text)
    return [leaf for part in view.parts for leaf in conjuncts(part)] if view.shape is Shape.AND else [view.text]


def head(view: Proposition) -> str:
    """The relation symbol, connective or head constant of a proposition."""
    if view.shape is Shape.RELATION:
        return {"<=": "≤", ">=": "≤", "≥": "≤", ">": "<"}.get(view.operator, view.operator)
    if view.shape is Shape.ATOM:
        return (atoms(view.text) or [""])[0].rpartition(".")[2]
    return str(view.shape.value)


def leaves(text: str) -> list[str]:
    """The leaves of a nest of `∧` and `∨`."""
    view = proposition(text)
    nested = view.shape in (Shape.AND, Shape.OR)
    return [leaf for part in view.parts for leaf in leaves(part)] if nested else [view.text]


def conclusion(text: str) -> tuple[list[Binder], list[str], str]:
    """A statement without its `∀` and `→`: (variables, premises, what it concludes)."""
    variables: list[Binder] = []
    premises: list[str] = []
    view = proposition(text)
    while view.shape in (Shape.FORALL, Shape.IMPLIES):
        if view.shape is Shape.FORALL:
            variables += view.binders
            premises += [b.type for b in view.binders if b.restricted]
            view = proposition(view.parts[0])
        else:
            premises.append(view.parts[0])
            view = proposition(view.parts[1])
    return variables, premises, view.text


def is_proposition(type_text: str, predicates: frozenset[str] = frozenset()) -> bool:
    """Whether a printed type looks like a proposition. `predicates`: names known to be Prop-valued."""
    view = proposition(type_text)
    if view.shape is Shape.IMPLIES or (view.shape is Shape.FORALL and view.parts):
        return is_proposition(view.parts[-1], predicates)
    if view.shape is not Shape.ATOM:
        return view.shape is not Shape.LET
    head = (atoms(view.text) or [""])[0]
    return head in predicates or head.rpartition(".")[2] in predicates or head in _KNOWN_PREDICATES


_KNOWN_PREDICATES = frozenset(
    {
        "Nonempty",
        "Nat.le",
        "Nat.lt",
        "HEq",
        "Acc",
        "List.Pairwise",
        "List.Perm",
        "List.Sublist",
        "List.Nodup",
        "Eq",
        "And",
        "Or",
    }
)
