"""`try` whose handlers see what its body has changed, as `try`s around the single statements that may raise.

In the Lean text an exception carries no variables. So where a handler, or what comes after it, reads a variable that
the body changes before it may raise, each statement of the body that may raise gets the handlers to itself, and with
them the variables as they are there. A handler that leaves the function stands there as it is; others leave a number
that says which of them is meant, and stand behind the body. What has neither form is left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    For,
    Function,
    Handler,
    If,
    Invoke,
    Raise,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import TRUE, Construct, Lit, Op, Term, Var, integer, negation
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    INT,
    Bool,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    SetOf,
    String,
    TupleOf,
    Type,
)
from lemmata.translators.python.lower.assigned import assigned_in, ends
from lemmata.translators.python.vc import shape, tries


class _NoForm(Exception):
    """A body that cannot be taken apart."""


def explicit(function: Function, functions: Mapping[str, Function]) -> Function:
    """The function, which does the same; itself where nothing is to be done."""
    changer = _Changer({**functions, function.name: function}, function)
    body = changer.block(function.body, frozenset())
    return replace(function, body=body) if changer.changed else function


@dataclass
class _Changer:
    functions: Mapping[str, Function]
    function: Function
    changed: bool = False
    _count: int = 0

    def block(self, body: Block, later: frozenset[str]) -> Block:
        """`later`: the variables that are read behind the block."""
        made: list[Statement] = []
        for place, statement in enumerate(body):
            after = shape.reads(body[place + 1 :]) | later
            made.extend(self._statement(statement, after))
        return tuple(made)

    def _statement(self, statement: Statement, after: frozenset[str]) -> Block:
        match statement:
            case If(_, then, orelse):
                return (replace(statement, then=self.block(then, after), orelse=self.block(orelse, after)),)
            case While() | For():
                inside = after | shape.reads((statement,))
                body, orelse = self.block(statement.body, inside), self.block(statement.orelse, after)
                return (replace(statement, body=body, orelse=orelse),)
            case Try(body, handlers, orelse, final):
                inside = after | shape.reads((statement,))
                caught = tuple(replace(handler, body=self.block(handler.body, inside)) for handler in handlers)
                own = replace(statement, body=self.block(body, inside), handlers=caught)
                return self._try(own, after) if not orelse and not final else (own,)
        return (statement,)

    def _try(self, statement: Try, after: frozenset[str]) -> Block:
        seen: frozenset[str] = frozenset()
        for handler in statement.handlers:
            leaves = ends(handler.body) and not tries.jumps(handler.body)
            seen |= shape.reads(handler.body) | (frozenset() if leaves else after)
        if not tries.changing(statement.body, self.functions) & seen:
            return (statement,)
        try:
            made = self._apart(statement)
        except _NoForm:
            return (statement,)
        self.changed = True
        return made

    def _apart(self, statement: Try) -> Block:
        bodies = [handler.body for handler in statement.handlers]
        simple = not any(isinstance(each, While | For) for body in bodies for each in _statements(body))
        if simple and all(ends(body) and not tries.jumps(body) for body in bodies):
            return _Apart(self, statement.handlers, None).block(statement.body, False)
        if any(isinstance(each, Raise) and not each.exception for body in bodies for each in _statements(body)):
            raise _NoForm
        which = self.fresh("handler", INT)
        caught = tuple(
            Handler(handler.exceptions, (Assign((which,), (integer(number),)),))
            for number, handler in enumerate(statement.handlers, 1)
        )
        body = (*self._initial(statement), *_Apart(self, caught, which).block(statement.body, False))
        chosen: Block = ()
        for number, handler in reversed(list(enumerate(statement.handlers, 1))):
            chosen = (If(Op(O.EQ, (which, integer(number))), handler.body, chosen, span=statement.span),)
        return (Assign((which,), (integer(0),), span=statement.span), *body, *chosen)

    def _initial(self, statement: Try) -> Block:
        """Values for variables that the body assigns for the first time; nobody reads them."""
        types: dict[str, Type] = {}
        shape.variables_of(statement.body, types)
        outside = _assigned_outside(self.function.body, statement)
        outside |= {parameter.name for parameter in self.function.parameters}
        new = [name for name in assigned_in(statement.body) if name not in outside]
        return tuple(Assign((Var(name, types[name]),), (_some_value(types[name]),)) for name in new)

    def fresh(self, stem: str, of: object) -> Var:
        self._count += 1
        return Var(f"{stem}''{self._count}", of)  # type: ignore[arg-type]


@dataclass
class _Apart:
    """Takes a body apart. `which`: the variable that says which handler is meant; None where handlers leave the
    function themselves."""

    changer: _Changer
    handlers: tuple[Handler, ...]
    which: Var | None

    def block(self, body: Block, in_loop: bool) -> Block:
        if not body:
            return ()
        made, exits = self._statement(body[0], in_loop)
        if ends(made):
            return made
        rest = self.block(body[1:], in_loop)
        if not exits or self.which is None:
            return (*made, *rest)
        if in_loop and not isinstance(body[0], Assign | Assert | Invoke | Raise):
            left = If(Op(O.NE, (self.which, integer(0))), (Break(),))
            return (*made, left, *rest)
        if in_loop:
            return (*made, *rest)
        return (*made, If(Op(O.EQ, (self.which, integer(0))), rest)) if rest else made

    def _statement(self, statement: Statement, in_loop: bool) -> tuple[Block, bool]:
        """What becomes of it, and whether it may have called a handler and gone on."""
        match statement:
            case Assign() | Assert() | Invoke() | Raise():
                return self._guarded(statement, in_loop)
            case Return(value):
                before, kept, exits = self._computed(value, in_loop)
                return (*before, *self._unless_handled((replace(statement, value=kept),), exits, in_loop)), False
            case If(condition, then, orelse):
                before, kept, exits = self._computed(condition, in_loop)
                then, orelse = self.block(then, in_loop), self.block(orelse, in_loop)
                inner = replace(statement, condition=kept, then=then, orelse=orelse)
                return (*before, *self._unless_handled((inner,), exits, in_loop)), True
            case While(condition, inner_body):
                if statement.orelse:
                    raise _NoForm
                body = self.block(inner_body, True)
                before, kept, exits = self._computed(condition, True)
                if not exits:
                    return (replace(statement, body=body),), True
                stop = If(negation(kept), (Break(),), span=statement.span)
                return (replace(statement, condition=TRUE, body=(*before, stop, *body)),), True
            case For(_, sequence, inner_body):
                if statement.orelse or self._raised(Return(sequence)):
                    raise _NoForm
                return (replace(statement, body=self.block(inner_body, True)),), True
            case Try():
                raise _NoForm
        return (statement,), False

    def _unless_handled(self, body: Block, exits: bool, in_loop: bool) -> Block:
        """What is done where no handler was called."""
        if self.which is None or in_loop or not exits:
            return body
        return (If(Op(O.EQ, (self.which, integer(0))), body),)

    def _computed(self, value: Term, in_loop: bool) -> tuple[Block, Term, bool]:
        """A term's value, computed before where that may call a handler."""
        kept = self.changer.fresh("computed", type_of(value))
        made, exits = self._guarded(Assign((kept,), (value,), span=value.span), in_loop)
        if not exits:
            return (), value, False
        if self.which is not None:
            made = (Assign((kept,), (_some_value(kept.type),)), *made)
        return made, kept, True

    def _guarded(self, statement: Statement, in_loop: bool) -> tuple[Block, bool]:
        possible = self._raised(statement)
        handlers = tuple(h for h in self.handlers if h.exceptions is None or possible & set(h.exceptions))
        if not possible or not handlers:
            return (statement,), False
        if in_loop and self.which is not None:
            handlers = tuple(replace(each, body=(*each.body, Break())) for each in handlers)
        return (Try((statement,), handlers, span=statement.span),), True

    def _raised(self, statement: Statement) -> set[str]:
        """The exceptions that a single statement may raise."""
        found = {each.exception for term in shape.terms_of(statement) for each in demands(term, self.changer.functions)}
        match statement:
            case Assert():
                found.add("AssertionError")
            case Raise(exception):
                if not exception:
                    raise _NoForm
                found.add(exception)
            case Invoke(_, name):
                if name not in self.changer.functions:
                    raise _NoForm
                found.update(self.changer.functions[name].raises)
        return found - {"PreconditionViolated"}


def _assigned_outside(body: Block, inner: Statement) -> set[str]:
    """What is assigned elsewhere than in one statement. That one was changed inside: its place tells it."""
    found: set[str] = set()
    for statement in body:
        if type(statement) is type(inner) and statement.span == inner.span:
            continue
        if isinstance(statement, If | While | For | Try):
            for block in shape.blocks_of(statement):
                found |= _assigned_outside(block, inner)
        else:
            found |= set(assigned_in((statement,)))
    return found


def _some_value(of: Type) -> Term:
    match of:
        case Bool():
            return Lit(False, of)
        case Int() | Nat():
            return Lit(0, of)
        case String():
            return Lit("", of)
        case ListOf():
            return Lit([], of)
        case SetOf():
            return Lit(frozenset(), of)
        case MapOf():
            return Lit({}, of)
        case OptionOf():
            return Lit(None, of)
        case TupleOf(items):
            return Construct(of, tuple(map(_some_value, items)))
    raise _NoForm


def _statements(body: Block) -> list[Statement]:
    found: list[Statement] = []
    for statement in body:
        found.append(statement)
        for inner in shape.blocks_of(statement):
            found.extend(_statements(inner))
    return found
