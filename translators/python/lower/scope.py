"""What lowering knows at a place: the module, the variables' types, and the statements that must come first."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from lemmata.translators.obligations.claim import Span
from lemmata.translators.obligations.program import Assign, Function, Statement
from lemmata.translators.obligations.terms import Lit, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import Type, Unit
from lemmata.translators.python.declarations import Declarations
from lemmata.translators.python.source import Refused, Source


@dataclass(frozen=True)
class Signature:
    """What a caller sees of a function: parameters with defaults (None: none), result, whether it is plain."""

    name: str
    parameters: tuple[Var, ...]
    defaults: tuple[ast.expr | None, ...]
    returns: Type
    plain: bool
    keyword_only: int = 0


@dataclass(frozen=True)
class Local:
    """A function inside a function. `expression`: what it returns, where it does nothing else; `types`: of its
    parameters, None where it does not say; `signature`: of the function that it became, where it does more, without
    the outer variables `captured` that it reads; `values`: what names that it reads stand for where it is defined."""

    name: str
    parameters: tuple[str, ...]
    types: tuple[Type | None, ...]
    expression: ast.expr | None
    returns: Type | None = None
    defaults: tuple[ast.expr, ...] = ()
    captured: tuple[str, ...] = ()
    values: Mapping[str, Term] = field(default_factory=dict)
    signature: Signature | None = None


class Unknown(Unit):
    """The item type of an empty display whose items are not known yet. Never part of a finished term."""

    def __str__(self) -> str:
        return "?"


UNKNOWN = Unknown()


@dataclass
class Scope:
    """`types`: of local variables, grows while a body is lowered. `pure`: calls that may raise or loop are refused
    (contracts, comprehensions). `values`: names that stand for terms. `old`: what `OLD.x` stands for. `assigned`: names
    that the body assigns otherwise than as loop variables; `loop_variables`: those met so far.
    `sequences`: which names are lists, which tuples. `handled`: how many `try` bodies are around. `comprehending`: how
    many comprehensions. `name`, `node`: of the function whose body this is. `locals`: functions defined in it so far,
    `inner`: the names of all of them, `made`: what they became. `functions`: those of the module that are lowered.
    `applying`: local functions whose expressions are around. `statement`: the one that is lowered."""

    declarations: Declarations
    signatures: Mapping[str, Signature]
    types: dict[str, Type] = field(default_factory=dict)
    values: dict[str, Term] = field(default_factory=dict)
    old: dict[str, Term] = field(default_factory=dict)
    returns: Type | None = None
    pure: bool = False
    before: list[Statement] = field(default_factory=list)
    temporaries: int = 0
    handled: int = 0
    assigned: frozenset[str] = frozenset()
    loop_variables: set[str] = field(default_factory=set)
    parameters: frozenset[str] = frozenset()
    sequences: dict[str, str] = field(default_factory=dict)
    comprehending: int = 0
    name: str = ""
    node: ast.FunctionDef | None = None
    locals: dict[str, Local] = field(default_factory=dict)
    inner: frozenset[str] = frozenset()
    made: dict[str, Function] = field(default_factory=dict)
    functions: Mapping[str, Function] = field(default_factory=dict)
    applying: tuple[str, ...] = ()
    statement: ast.stmt | None = None

    @property
    def source(self) -> Source:
        return self.declarations.source

    def span(self, node: ast.AST) -> Span:
        return self.source.span(node)

    def refuse(self, node: ast.AST, construct: str, reason: str, advice: str = "") -> Refused:
        """What is raised for a node that is not translated."""
        return self.source.refuse(node, construct, reason, advice)

    def temporary(self, type: Type, node: ast.AST, stem: str = "value") -> Var:
        """A variable that the source does not have: no name of Python has a prime."""
        self.temporaries += 1
        name = f"{stem}'{self.temporaries}"
        self.types[name] = type
        return Var(name, type, span=self.span(node))

    def keep(self, term: Term, node: ast.AST) -> Term:
        """The term's value, computed now."""
        if isinstance(term, Lit | Var):
            return term
        variable = self.temporary(type_of(term), node)
        self.before.append(Assign((variable,), (term,), span=self.span(node)))
        return variable

    @contextmanager
    def apart(self) -> Iterator[list[Statement]]:
        """Statements that come first are gathered in the list that is given, not in `before`."""
        outer, self.before = self.before, []
        try:
            yield self.before
        finally:
            self.before = outer

    @contextmanager
    def binding(self, variables: tuple[Var, ...]) -> Iterator[None]:
        """Variables of a comprehension or a lambda, visible inside only."""
        saved = dict(self.types), dict(self.values)
        for variable in variables:
            self.types[variable.name] = variable.type
            self.values.pop(variable.name, None)
        try:
            yield
        finally:
            self.types, self.values = saved
