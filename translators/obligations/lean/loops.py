"""Loops in Lean: the combinators `Py.while`, `Py.forIn`, `Py.forRange`, and their forms with `Flow` for bodies that
leave by `break` or `return`. The state is the tuple of the variables that the body changes and that matter later."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lemmata.translators.obligations.lean.blocks import (
    Context,
    Lines,
    bind,
    block_lines,
    indent,
    needs,
    pattern,
    tuple_text,
    tuple_type,
)
from lemmata.translators.obligations.lean.generators import items_text
from lemmata.translators.obligations.lean.layout import argument, atom
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.terms import term_piece, test_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.liveness import Exits, Names, assigned, live, loop_flows, returns
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.program import Block, For, While
from lemmata.translators.obligations.terms import Lit, Op, Var


@dataclass(frozen=True, slots=True)
class Shape:
    """How a loop goes round. `state`: in the order of the tuple. `flows`: whether it uses `Flow`. `carried`: the
    variables of a `for` that are part of the state, because they matter behind the loop."""

    state: tuple[Var, ...]
    flows: bool
    carried: Names = frozenset()


def loop_shape(loop: While | For, after: Names, on_raise: Names = frozenset()) -> Shape:
    """The shape of a loop behind which the variables of `after` matter."""
    head = _head(loop, after, on_raise)
    variables = assigned(loop.body)
    own: Names = frozenset()
    if isinstance(loop, For):
        own = frozenset(variable.name for variable in loop.variables)
        variables = {**variables, **{v.name: v for v in loop.variables if v.name not in variables}}
    state = tuple(v for name, v in variables.items() if name in (after if name in own else head))
    return Shape(state, loop_flows(loop.body), own & {v.name for v in state})


def _head(loop: While | For, after: Names, on_raise: Names) -> Names:
    """What matters when the loop's head is reached, in any round."""
    return live((loop,), after, Exits(on_raise=on_raise)) | live(loop.orelse, after, Exits(on_raise=on_raise)) | after


def loop_lines(loop: While | For, rest: Block, context: Context) -> Lines:
    """The loop and what follows it."""
    after = live(rest, context.after, context.exits)
    shape = loop_shape(loop, after, context.exits.on_raise)
    state = list(shape.state)
    names = tuple_text(state)
    begin = [f"let {identifier(v.name)} : {type_text(v.type)} := default" for v in state if v.name not in context.scope]
    following = replace(context, scope=context.scope | {v.name for v in state})
    inner = _inside(loop, shape, after, following)
    if isinstance(loop, While):
        call = _while(loop, shape, inner)
    else:
        begin += needs((loop.sequence,), context)
        call = _for(loop, shape, inner)
    if not shape.flows:
        return [*begin, *bind(context, pattern(state), call), *block_lines((*loop.orelse, *rest), following)]
    result = "result_" if "result" in context.scope else "result"
    returned = f"| .result {result} => {context.on_return(result)}"
    if not returns(loop.body):
        # Nothing leads here, and the place around the loop may have no way to return.
        returned = "| .result _ => Py.diverge"
    left = block_lines(rest, following)
    if loop.orelse:
        ended = block_lines((*loop.orelse, *rest), following)
        arms = [*_arm(f"| .next {names}", ended), *_arm(f"| .leave {names}", left)]
    else:
        arms = _arm(f"| .next {names} | .leave {names}", left)
    call[0] = "match (← " + call[0]
    call[-1] += ") with"
    return [*begin, *call, *arms, returned]


def _inside(loop: While | For, shape: Shape, after: Names, context: Context) -> Context:
    """The context of the loop's body."""
    names = tuple_text(list(shape.state))
    state = frozenset(v.name for v in shape.state)
    goes_on = f"pure (.next {names})" if shape.flows else f"pure {names}"
    head = _head(loop, after, context.exits.on_raise) | state
    scope = context.scope | {v.name for v in loop.variables} if isinstance(loop, For) else context.scope
    of = tuple_type(list(shape.state))
    return replace(
        context,
        result=f"Flow ({of}) ({context.returns})" if shape.flows else of,
        end=lambda: [goes_on],
        on_return=lambda value: f"pure (.result {argument(value)})",
        on_break=lambda: f"pure (.leave {names})",
        on_continue=lambda: goes_on,
        after=head,
        exits=Exits(after | state, head, context.exits.on_raise),
        scope=scope,
    )


def _arm(head: str, body: Lines) -> Lines:
    return [f"{head} => do", *indent(body)]


def _argument(parameters: str, body: Lines) -> Lines:
    """`(fun … => do …)`, as an argument on lines of its own."""
    lines = [f"(fun {parameters} => {body[0]}"] if len(body) == 1 else [f"(fun {parameters} => do", *indent(body)]
    lines[-1] += ")"
    return indent(indent(lines))


def _while(loop: While, shape: Shape, inner: Context) -> Lines:
    state = list(shape.state)
    test = [*needs((loop.condition,), inner), f"pure (decide ({test_text(loop.condition)}))"]
    name = f"Py.whileFlow (ρ := {inner.returns})" if shape.flows else "Py.while"
    body = block_lines(loop.body, inner)
    return [f"{name} {tuple_text(state)}", *_argument(pattern(state), test), *_argument(pattern(state), body)]


def _for(loop: For, shape: Shape, inner: Context) -> Lines:
    state = list(shape.state)
    names = [identifier(v.name) + ("'" if v.name in shape.carried else "") for v in loop.variables]
    item = names[0] if len(names) == 1 else f"({', '.join(names)})"
    first = [f"let {identifier(v.name)} := {identifier(v.name)}'" for v in loop.variables if v.name in shape.carried]
    match loop.sequence:
        case Op(Operator.RANGE, (start, stop, Lit(1))):
            name = "Py.rangeFlow" if shape.flows else "Py.forRange"
            sequence = f"{atom(term_piece(start))} {atom(term_piece(stop))}"
        case _:
            name = "Py.forFlow" if shape.flows else "Py.forIn"
            sequence = atom(items_text(loop.sequence, term_piece))
    result = f" (ρ := {inner.returns})" if shape.flows else ""
    body = [*first, *block_lines(loop.body, inner)]
    return [f"{name}{result} {sequence} {tuple_text(state)}", *_argument(f"{item} {pattern(state)}", body)]
