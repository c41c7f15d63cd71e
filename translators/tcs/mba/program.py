"""Programs: each arithmetic term that a bitwise operator is applied to becomes a node of its own.

What is left of a term is then linear over variables and nodes, or a polynomial where there are products.
"""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.translators.tcs.mba.term import BITWISE, Binary, Const, Op, Term, Unary, Var


class NotAProgramError(Exception):
    """A term has an operation that programs do not have; the message names it."""


@dataclass(frozen=True, slots=True)
class Program:
    """`inputs`: variables. `nodes`: each linear, or a polynomial, over inputs and earlier nodes."""

    inputs: tuple[Term, ...]
    nodes: tuple[Term, ...]

    def index(self, after: int | None = None) -> dict[Term, int]:
        """The indices of inputs and of the first `after` nodes (all of them by default) in the environment there."""
        count = len(self.nodes) if after is None else after
        index: dict[Term, int] = {term: count + i for i, term in enumerate(self.inputs)}
        for place, node in enumerate(self.nodes[:count]):
            index.setdefault(node, count - 1 - place)
        return index


def build(inputs: tuple[Term, ...], terms: tuple[Term, ...], *, products: bool = False) -> Program:
    """The program for these terms. `products`: products of variables are as good as sums.

    Raises NotAProgramError.
    """
    maker = _Maker(inputs, products)
    for term in terms:
        maker.visit(term, bit=False)
    return Program(tuple(maker.inputs), tuple(maker.nodes))


class _Maker:
    def __init__(self, inputs: tuple[Term, ...], products: bool) -> None:
        self.inputs = list(inputs)
        self.nodes: list[Term] = []
        self._atoms: set[Term] = set(inputs)
        self._products = products

    def visit(self, term: Term, *, bit: bool) -> None:
        """Make nodes for what is below; for the term itself too when it is not a bit and must be one (`bit`)."""
        if term in self._atoms:
            return
        match term:
            case Var():
                raise NotAProgramError(f"the variable {term.name} is not among the inputs")
            case Const():
                if bit and term.value != 0:
                    self._node(term)
                return
            case Unary(op=Op.NOT) if bit:
                self.visit(term.argument, bit=True)
                return
            case Unary():
                self.visit(term.argument, bit=False)
            case Binary() if term.op in BITWISE:
                self.visit(term.left, bit=True)
                self.visit(term.right, bit=True)
                return
            case Binary(op=Op.ADD | Op.SUB):
                self.visit(term.left, bit=False)
                self.visit(term.right, bit=False)
            case Binary(op=Op.MUL):
                if isinstance(term.left, Const) or isinstance(term.right, Const) or self._products:
                    self.visit(term.left, bit=False)
                    self.visit(term.right, bit=False)
                else:
                    raise NotAProgramError("a product of two terms that are not constant")
            case Binary(op=Op.SHL, right=Const(value=k)):
                if k > 64:
                    raise NotAProgramError("a shift by more than 64")
                self.visit(term.left, bit=False)
            case Binary(op=Op.SHR):
                raise NotAProgramError("a shift to the right, which carries bits from high to low")
            case _:
                raise NotAProgramError("a shift by a variable")
        if bit:
            self._node(term)

    def _node(self, term: Term) -> None:
        self._atoms.add(term)
        self.nodes.append(term)
