"""Terms as retrieval sees them: heads and parts, without types, instances and brackets, variables told from constants.

`a > b` reads as `b < a`, `a ≠ b` as `¬a = b`, `xs.length` and `List.length xs` as one and the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lemmata.agent.smt import syntax
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.syntax import Node

VARIABLE = "?"
APPLIED = "@"  # head of a variable or a binder's body applied to arguments
UNREAD = "…"  # head of what the parser does not read: its parts are the names in it
_SWAPPED = {">": "<", "≥": "≤"}
_NEGATED = {"≠": "=", "∉": "∈"}
_WORD = re.compile(r"[^\W\d][\w'!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*)*|[^\s\w(){}\[\],.:⟨⟩✝]+|\d+")


@dataclass(frozen=True, slots=True)
class Form:
    """`head` is a constant's last component, an operator, a literal, or `?x` for a variable `x`.

    `space`: the components in front of the last one, as printed (`List` of `List.idxOf`).
    """

    head: str
    parts: tuple[Form, ...] = ()
    space: str = ""

    @property
    def variable(self) -> bool:
        return self.head.startswith(VARIABLE) and self.head != VARIABLE


def read(text: str, variables: frozenset[str]) -> Form:
    """The form of a printed term; names in `variables` are variables. Never fails: see UNREAD."""
    node = parse(text.replace("#[", "[").replace("⋯", "_"))
    if node is not None:
        return _Reader().form(node, variables)
    if sides := _sides(text):
        return Form(sides[1], (read(sides[0], variables), read(sides[2], variables)))
    words = dict.fromkeys(_WORD.findall(text))
    return Form(UNREAD, tuple(_Reader().name(word, variables) for word in words))


def within(form: Form) -> Iterator[Form]:
    """The form and all that it is made of, outermost first."""
    yield form
    for part in form.parts:
        yield from within(part)


def _sides(text: str) -> tuple[str, str, str] | None:
    """Left, relation, right at the one `↔`, else the one `=`, that stands outside all brackets."""
    depth = [0]
    for char in text:
        depth.append(depth[-1] + (char in "([{⟨") - (char in ")]}⟩"))
    for relation in (" ↔ ", " = "):
        found = [match.start() for match in re.finditer(relation, text) if depth[match.start()] == 0]
        if len(found) == 1:
            return text[: found[0]], relation.strip(), text[found[0] + 3 :]
    return None


class _Reader:
    def form(self, node: Node, scope: frozenset[str]) -> Form:
        match node:
            case syntax.Name(text):
                return self.name(text, scope)
            case syntax.Numeral(value):
                return Form(str(value))
            case syntax.Text() | syntax.Character():
                return Form("literal")
            case syntax.BitLiteral(value):
                return Form("#", (Form(str(value)),))
            case syntax.Operation(symbol, operands):
                return self.operation(symbol, tuple(self.form(operand, scope) for operand in operands))
            case syntax.Application(function, arguments):
                head = self.form(function, scope)
                rest = tuple(self.form(argument, scope) for argument in arguments)
                if head.variable or head.head == APPLIED:
                    return Form(APPLIED, (head, *rest))
                return Form(head.head, (*head.parts, *rest), head.space)
            case syntax.Field(subject, name):
                return Form(name, (self.form(subject, scope),))
            case syntax.Index(subject, position, suffix):
                return Form("getElem" + suffix, (self.form(subject, scope), self.form(position, scope)))
            case syntax.Items(bracket, items):
                return Form({"[": "[]", "(": "(,)"}.get(bracket, bracket), tuple(self.form(i, scope) for i in items))
            case syntax.Binding():
                return self.binding(node, scope)
            case syntax.LetIn(name, _, value, body):
                return Form("let", (self.form(value, scope), self.form(body, scope | {name})))
            case syntax.Choice(condition, yes, no, name):
                inner = scope | {name} if name else scope
                parts = (self.form(condition, scope), self.form(yes, inner), self.form(no, inner))
                return Form("dite" if name else "ite", parts)
            case syntax.Ascribed(body, _):
                return self.form(body, scope)

    def name(self, text: str, scope: frozenset[str]) -> Form:
        first, *fields = text.split(".")
        if text in scope or first in scope or first.endswith("✝"):
            form = Form(VARIABLE + (text if text in scope else first))
            for field in fields if text not in scope else ():
                form = Form(field, (form,))
            return form
        space, _, last = text.rpartition(".")
        return Form(last, (), space)

    def operation(self, symbol: str, parts: tuple[Form, ...]) -> Form:
        if symbol in _SWAPPED:
            return Form(_SWAPPED[symbol], parts[::-1])
        if symbol in _NEGATED:
            return Form("¬", (Form(_NEGATED[symbol], parts),))
        return Form(symbol, parts)

    def binding(self, node: syntax.Binding, scope: frozenset[str]) -> Form:
        inner = scope | {node.name}
        parts = [self.form(node.body, inner)]
        if node.bound is not None:
            guard = self.operation(node.relation, (Form(VARIABLE + node.name), self.form(node.bound, scope)))
            parts.insert(0, guard)
        elif node.type is not None:
            parts.insert(0, self.form(node.type, scope))
        return Form(node.quantifier, tuple(parts))
