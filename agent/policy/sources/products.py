"""Inequalities with products: the product of two known inequalities that the rest of the proof needs.

A certificate says which: the known facts, the goal's negation and such products have no solution over the rationals
when each monomial is taken as an unknown. Linear arithmetic closes the goal once the products are stated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, combinations_with_replacement

from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import split_top, stripped
from lemmata.agent.smt.farkas import needed
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.polynomials import Polynomial, constant, degree, plus, polynomial, product
from lemmata.agent.smt.rounding import laws
from lemmata.agent.smt.syntax import Application, Name, Node, Operation

_SECONDS = 0.25
_MOST_FACTS = 14
_PLAIN = frozenset(["Int", "Nat", "Bool", "String", "Char", "Prop", "Type"])
_REVERSED = {"≤": ("<", True), "<": ("≤", True), "≥": ("<", False), ">": ("≤", False)}


@dataclass(frozen=True, slots=True)
class _Fact:
    """`difference` ≥ 0; `proof` is the text of a proof of `0 ≤ difference` over Int, "" where it has no name yet."""

    difference: Polynomial
    proof: str


class Products:
    """Speaks of integers; natural numbers have their own laws in `Arithmetic`."""

    name = "products"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        integers = {h.name for h in position.data if stripped(h.type) == "Int" or _may_have_fields(stripped(h.type))}
        if not integers or ("*" not in position.all_symbols and "^" not in position.all_symbols):
            return
        facts, equations = _known(position, integers)
        goal = _negated(position.goal.target, integers)
        polynomials = [fact.difference for fact in facts] + equations + ([goal] if goal is not None else [])
        known, choices = laws(polynomials)
        if len(facts) > _MOST_FACTS or not any(degree(p) > 1 for p in (*polynomials, *known)):
            return
        named = [fact for fact in facts if degree(fact.difference) == 1]
        further = [*_products(named), *_squares(polynomials)]
        if goal is not None and degree(goal) == 1:
            further += [_Fact(product(goal, fact.difference), "") for fact in (*named, _Fact(goal, ""))]
        base = [fact.difference for fact in facts] + known + ([goal] if goal is not None else [])
        consequences = _multiples(equations, polynomials)
        core = needed(base, [*equations, *consequences], [fact.difference for fact in further], _SECONDS, choices)
        if core is None:
            return
        if not core:
            yield Suggestion("grind", -0.4, self.name, Cost.AUTOMATION)
            return
        used = [further[index] for index in core]
        unnamed = [fact for fact in used if not fact.proof]
        stated = fresh("h", position.goal.names)
        if unnamed and (step := _refuting(position.goal.target, stated)):
            yield Suggestion(step, -0.3, self.name)
        for fact in used:
            if fact.proof:
                yield Suggestion(f"have {stated} := {fact.proof}", -0.3, self.name)
                return


def _known(position: Position, integers: set[str]) -> tuple[list[_Fact], list[Polynomial]]:
    """What the hypotheses say: inequalities with their proofs, and differences that are 0."""
    facts: list[_Fact] = []
    equations: list[Polynomial] = []
    unequal: list[tuple[Polynomial, str, str]] = []
    for hypothesis in position.facts:
        for proof, text in _conjuncts(hypothesis.name, hypothesis.type):
            node = parse(text)
            if node is None:
                continue
            match node:
                case Operation("=", (left, right)) if (p := _difference(left, right, integers)) is not None:
                    equations.append(p)
                case Operation("≠", (left, right)) | Operation("¬", (Operation("=", (left, right)),)):
                    if (p := _difference(left, right, integers)) is not None and (sides := _sides(text)) is not None:
                        unequal.append((p, *sides))
                case _:
                    facts += _inequality(node, proof, integers)
    known = [fact.difference for fact in facts]
    for p, left_text, right_text in unequal:
        for sign, low, high in ((1, right_text, left_text), (-1, left_text, right_text)):
            signed = product(constant(sign), p)
            if needed([*known, plus(product(constant(-1), signed), constant(1), -1)], equations, [], 0.05) is not None:
                shown = f"show ({low}) + 1 ≤ {high} by omega"
                facts.append(_Fact(plus(signed, constant(1), -1), f"Int.sub_nonneg_of_le ({shown})"))
    return facts, equations


def _conjuncts(proof: str, text: str) -> Iterator[tuple[str, str]]:
    parts = split_top(stripped(text), frozenset({"∧"}))
    if parts is None:
        yield proof, text
    else:
        yield from _conjuncts(f"{proof}.1", parts[0])
        yield from _conjuncts(f"{proof}.2", parts[2])


def _sides(text: str) -> tuple[str, str] | None:
    body = stripped(text)
    body = stripped(body[1:]) if body.startswith("¬") else body.replace(" ≠ ", " = ", 1)
    parts = split_top(body, frozenset({"="}))
    return None if parts is None else (parts[0], parts[2])


def _inequality(node: Node, proof: str, integers: set[str]) -> list[_Fact]:
    negated = isinstance(node, Operation) and node.symbol == "¬"
    if isinstance(node, Operation) and negated:
        node = node.operands[0]
    if not isinstance(node, Operation) or node.symbol not in _REVERSED or len(node.operands) != 2:
        return []
    p = _difference(node.operands[1], node.operands[0], integers)
    if p is None:
        return []
    relation, upward = node.symbol, node.symbol in ("≤", "<")
    if not upward:
        p = product(constant(-1), p)
    strict = relation in ("<", ">")
    if negated:
        p, strict = product(constant(-1), p), not strict
        proof = f"Int.not_le.mp {proof}" if strict else f"Int.not_lt.mp {proof}"
    if strict:
        inner = f"Int.add_one_le_of_lt {_bracketed(proof)}"
        return [_Fact(plus(p, constant(1), -1), f"Int.sub_nonneg_of_le ({inner})")]
    return [_Fact(p, f"Int.sub_nonneg_of_le {_bracketed(proof)}")]


def _bracketed(text: str) -> str:
    return f"({text})" if " " in text else text


def _difference(left: Node, right: Node, integers: set[str]) -> Polynomial | None:
    """`left - right`, where it speaks of integers."""
    first, second = polynomial(left), polynomial(right)
    if first is None or second is None:
        return None
    found = plus(first, second, -1)
    atoms = {node for monomial in found for node in monomial}
    return found if any(_is_integer(node, integers) for node in atoms) else None


def _is_integer(node: Node, integers: set[str]) -> bool:
    """Whether it may be an integer; where it is none, what is suggested fails."""
    match node:
        case Name(text):
            return text in integers or text.partition(".")[0] in integers
        case Operation("↑"):
            return True
        case Operation("/" | "%", operands) | Application(Name("min" | "max"), operands):
            return any(_is_integer(atom, integers) for each in operands for m in polynomial(each) or {} for atom in m)
    return False


def _may_have_fields(type: str) -> bool:
    """Whether a variable of the type may have integers as parts: its type is a name of the user's, or a product."""
    return (type.isidentifier() and type not in _PLAIN) or "×" in type


def _negated(target: str, integers: set[str]) -> Polynomial | None:
    """The difference that is not negative when the target fails."""
    node = parse(target)
    if not isinstance(node, Operation) or node.symbol not in _REVERSED or len(node.operands) != 2:
        return None
    p = _difference(node.operands[0], node.operands[1], integers)
    if p is None:
        return None
    p = p if node.symbol in ("≤", "<") else product(constant(-1), p)
    return p if node.symbol in ("<", ">") else plus(p, constant(1), -1)


def _refuting(target: str, name: str) -> str:
    """The step that makes the negation of an inequality a hypothesis."""
    node = parse(target)
    if not isinstance(node, Operation) or node.symbol not in _REVERSED:
        return ""
    law = "Int.not_lt" if node.symbol in ("≤", "≥") else "Int.not_le"
    return f"refine {law}.mp fun {name} => ?_"


def _products(facts: list[_Fact]) -> list[_Fact]:
    return [
        _Fact(product(a.difference, b.difference), f"Int.mul_nonneg ({a.proof}) ({b.proof})")
        for a, b in combinations_with_replacement(facts, 2)
    ]


def _squares(polynomials: list[Polynomial]) -> list[_Fact]:
    """Squares of the variables, and of their sums and differences."""
    names = sorted({node.text for p in polynomials for m in p for node in m if isinstance(node, Name)})[:5]
    atoms: dict[str, Polynomial] = {name: {(Name(name),): 1} for name in names}
    values = list(atoms.items())
    for (a, p), (b, q) in combinations(values, 2):
        atoms |= {f"({a} - {b})": plus(p, q, -1), f"({a} + {b})": plus(p, q)}
    return [_Fact(product(p, p), f"Int.mul_self_nonneg {text}") for text, p in atoms.items()]


def _multiples(equations: list[Polynomial], polynomials: list[Polynomial]) -> list[Polynomial]:
    """The equations times each atom: what a ring solver knows of them."""
    atoms = {node for p in polynomials for monomial in p for node in monomial}
    linear = [p for p in equations if degree(p) <= 2]
    return [product(p, {(node,): 1}) for p in linear[:6] for node in sorted(atoms, key=repr)[:8]]
