"""Equations proved from what they need only: operands of bitwise operators stay unknowns as long as that is enough.

An unknown whose definition matters is one that remains alone in the difference of the two sides; its definition is then
substituted, and so on.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from lemmata.translators.tcs.mba.polynomial import Polynomial, TooLargeError, polynomial, substitute
from lemmata.translators.tcs.mba.program import NotAProgramError, Program
from lemmata.translators.tcs.mba.term import BITWISE, Binary, Const, Op, Term, Unary, Var
from lemmata.translators.tcs.mba.values import Values

MOST_ATOMS = 8


@dataclass(frozen=True, slots=True)
class Local:
    """A term over inputs and nodes: its polynomial with all nodes substituted, and the atoms by conjunction index."""

    program: Program
    form: Polynomial

    @property
    def order(self) -> tuple[Term, ...]:
        """Nodes, the last one first, and inputs: the atom at place `i` has the conjunction `1 << (n - 1 - i)`."""
        return (*reversed(self.program.nodes), *self.program.inputs)


def local(term: Term, modulus: int, *, everything: bool = False) -> Local:
    """The term with as few definitions substituted as make it zero; with all that remain alone where none do.

    `everything`: go on also when it is zero already. Raises TooLargeError, NotAProgramError.
    """
    expanded: set[Term] = set()
    while True:
        found = _form(term, expanded, modulus)
        if not found.form and not everything:
            return found
        order = found.order
        alone = {
            order[len(order) - index.bit_length()]
            for monomial in found.form
            for index in monomial
            if index & (index - 1) == 0
        }
        new = {atom for atom in alone if not isinstance(atom, Var) and atom not in expanded}
        if not new:
            return found
        expanded |= new


def _form(term: Term, expanded: Collection[Term], modulus: int) -> Local:
    maker = _Maker(expanded)
    maker.visit(term, bit=False)
    inputs, nodes = tuple(maker.inputs), tuple(maker.nodes)
    if len(inputs) + len(nodes) > MOST_ATOMS:
        raise TooLargeError(f"more than {MOST_ATOMS} unknowns at once")
    form = polynomial(term, Values((*reversed(nodes), *inputs), modulus))
    for place in reversed(range(len(nodes))):
        earlier = (*reversed(nodes[:place]), *inputs)
        form = substitute(form, 1 << len(earlier), polynomial(nodes[place], Values(earlier, modulus)), modulus)
    return Local(Program(inputs, nodes), form)


class _Maker:
    """Nodes for the operands that are expanded, in order of dependence; inputs for variables and other operands."""

    def __init__(self, expanded: Collection[Term]) -> None:
        self.inputs: list[Term] = []
        self.nodes: list[Term] = []
        self._expanded = expanded
        self._seen: set[Term] = set()

    def visit(self, term: Term, *, bit: bool) -> None:
        if term in self._seen:
            return
        match term:
            case Var():
                self._input(term)
            case Const():
                if bit and term.value != 0:
                    self._operand(term)
            case Unary(op=Op.NOT):
                self.visit(term.argument, bit=bit)
            case Binary() if term.op in BITWISE:
                self.visit(term.left, bit=True)
                self.visit(term.right, bit=True)
            case Unary() | Binary(op=Op.ADD | Op.SUB | Op.MUL) | Binary(op=Op.SHL, right=Const()):
                if bit:
                    self._operand(term)
                else:
                    self._inside(term)
            case _:
                self._input(term)

    def _inside(self, term: Term) -> None:
        match term:
            case Unary():
                self.visit(term.argument, bit=False)
            case Binary(op=Op.SHL):
                self.visit(term.left, bit=False)
            case Binary():
                self.visit(term.left, bit=False)
                self.visit(term.right, bit=False)
            case _:
                pass

    def _operand(self, term: Term) -> None:
        if term not in self._expanded:
            self._input(term)
            return
        self._inside(term)
        if term not in self._seen:
            self._seen.add(term)
            self.nodes.append(term)

    def _input(self, term: Term) -> None:
        self._seen.add(term)
        self.inputs.append(term)


__all__ = ["MOST_ATOMS", "Local", "NotAProgramError", "local"]
