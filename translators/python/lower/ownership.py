"""Whether a list, set or dict that is changed in place can be seen under another name.

The obligations language has values. A change in place is the assignment of a new value as long as nobody else holds the
same object. Each variable's object is `DEEP` (nobody else holds it or what is in it), `SHALLOW` (nobody else holds it,
its items may be shared), or `SHARED`.
"""

from __future__ import annotations

import ast

from lemmata.translators.obligations.types import BYTES, ListOf, MapOf, SetOf, Type, mentions
from lemmata.translators.python.lower.holds import Hold, State, join
from lemmata.translators.python.lower.methods import MUTATING
from lemmata.translators.python.lower.mutation import root
from lemmata.translators.python.lower.scope import Scope

_CHANGEABLE = (ListOf, SetOf, MapOf)


def check(node: ast.FunctionDef, scope: Scope) -> None:
    """Raises `Refused` where an object is changed that may be seen under another name."""
    if not any(_changes(each) for each in ast.walk(node)):
        return
    state = State(
        dict.fromkeys((p.arg for p in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)), Hold.SHARED)
    )
    _Walk(scope).block(node.body, state)


def _changes(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in MUTATING
    return (isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del)) or isinstance(
        node, ast.AugAssign
    )


class _Walk:
    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._items: dict[str, Type] = {}
        self._breaks: list[State] = []
        self._continues: list[State] = []

    def block(self, body: list[ast.stmt], state: State) -> None:
        for statement in body:
            if state.ended:
                return
            self._statement(statement, state)

    def _type(self, name: str) -> Type | None:
        return self._items.get(name) or self._scope.types.get(name)

    def _leak(self, value: ast.AST, hold: Hold, state: State) -> None:
        """Somebody else may hold what the variables of an expression hold (SHARED), or their items (SHALLOW)."""
        for each in ast.walk(value):
            known = isinstance(each, ast.Name) and each.id in state and self._changeable(self._scope.types.get(each.id))
            if known and isinstance(each, ast.Name) and (hold is Hold.SHARED or not self._flat(each)):
                state[each.id] = min(state[each.id], hold)

    def _changeable(self, of: Type | None) -> bool:
        return of is not None and of != BYTES and mentions(of, _CHANGEABLE)

    def _changed(self, place: ast.expr, node: ast.AST, state: State) -> None:
        name = root(place)
        if name is None or not self._changeable(self._scope.types.get(name)):
            return
        hold = state.get(name, Hold.SHARED)
        nested = isinstance(place, ast.Subscript)
        if hold < (Hold.DEEP if nested else Hold.SHALLOW):
            raise self._scope.refuse(
                node,
                f"change of {name}",
                "the object may be seen under another name (a parameter, an alias, an item)",
                f"copy it first: {name} = list({name})" if not nested else "build new rows: [list(row) for row in …]",
            )

    def _hold(self, value: ast.expr, state: State) -> Hold:
        """How the object of an expression is held by who gets it; who else held it, or its items, is noted."""
        hold = self._fresh(value, state)
        if hold is Hold.SHALLOW and not isinstance(value, ast.List | ast.Tuple | ast.Set | ast.Dict):
            self._leak(value, Hold.SHALLOW, state)
        return hold

    def _fresh(self, value: ast.expr, state: State) -> Hold:
        match value:
            case ast.Name(id=name):
                if self._changeable(self._type(name)):
                    state[name] = Hold.SHARED
                    return Hold.SHARED
                return Hold.SHARED if name in self._scope.declarations.constants else Hold.DEEP
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                holds = [Hold.DEEP if self._atom(item) else self._hold(item, state) for item in items]
                return Hold.DEEP if all(hold is Hold.DEEP for hold in holds) else Hold.SHALLOW
            case ast.Dict(values=values):
                holds = [Hold.DEEP if self._atom(item) else self._hold(item, state) for item in values]
                return Hold.DEEP if all(hold is Hold.DEEP for hold in holds) else Hold.SHALLOW
            case ast.ListComp(elt=item, generators=clauses) | ast.DictComp(value=item, generators=clauses):
                saved = dict(self._items)
                for clause in clauses:
                    self._note_items(clause)
                fresh = self._fresh_item(item)
                self._items = saved
                if not fresh:
                    self._leak(item, Hold.SHARED, state)
                return Hold.DEEP if fresh else Hold.SHALLOW
            case ast.SetComp() | ast.Constant() | ast.Compare() | ast.JoinedStr() | ast.UnaryOp():
                return Hold.DEEP
            case ast.BinOp(left=left, op=ast.Mult()):
                return Hold.DEEP if self._flat(left) else Hold.SHALLOW
            case ast.BinOp(left=left, right=right):
                return Hold.DEEP if self._flat(left) and self._flat(right) else Hold.SHALLOW
            case ast.IfExp(body=body, orelse=orelse):
                return min(self._hold(body, state), self._hold(orelse, state))
            case ast.Subscript(value=inner, slice=ast.Slice()):
                return Hold.DEEP if self._flat(inner) else Hold.SHALLOW
            case ast.Subscript(value=inner):
                self._leak(inner, Hold.SHALLOW, state)
                return Hold.SHARED
            case ast.Call(func=ast.Name(id="list" | "set" | "dict" | "sorted" | "tuple" | "frozenset"), args=arguments):
                return Hold.DEEP if all(self._flat(argument) for argument in arguments) else Hold.SHALLOW
            case ast.Call(func=ast.Attribute(value=inner, attr="copy")):
                return Hold.DEEP if self._flat(inner) else Hold.SHALLOW
            case ast.Call(func=ast.Attribute(attr="pop")):
                return Hold.SHARED
        self._leak(value, Hold.SHARED, state)
        return Hold.SHARED

    def _note_items(self, clause: ast.comprehension) -> None:
        """The type of the variable that goes through a variable's items."""
        if isinstance(clause.target, ast.Name) and isinstance(clause.iter, ast.Name):
            of = self._type(clause.iter.id)
            if isinstance(of, ListOf | SetOf):
                self._items[clause.target.id] = of.item

    def _fresh_item(self, item: ast.expr) -> bool:
        return self._atom(item) or (not isinstance(item, ast.Name) and self._fresh(item, State({})) is Hold.DEEP)

    def _flat(self, value: ast.expr) -> bool:
        """Whether the items of a value are no objects that can be changed."""
        match value:
            case ast.Name(id=name):
                of = self._type(name)
                if of is None:
                    return False
                inner = (
                    (of.item,) if isinstance(of, ListOf | SetOf) else (of.value,) if isinstance(of, MapOf) else (of,)
                )
                return not any(self._changeable(each) for each in inner)
            case ast.Constant() | ast.Compare() | ast.JoinedStr():
                return True
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                return all(self._atom(item) for item in items)
            case ast.BinOp(left=left, right=right):
                return self._flat(left) and self._flat(right)
            case ast.Subscript(value=inner, slice=ast.Slice()):
                return self._flat(inner)
            case ast.ListComp(elt=item) | ast.GeneratorExp(elt=item):
                return self._atom(item)
            case ast.Call(
                func=ast.Name(
                    id="range"
                    | "str"
                    | "int"
                    | "len"
                    | "abs"
                    | "sum"
                    | "min"
                    | "max"
                    | "reversed"
                    | "sorted"
                    | "list"
                    | "set"
                ),
                args=arguments,
            ):
                return all(self._flat(argument) for argument in arguments)
        return False

    def _atom(self, item: ast.expr) -> bool:
        """Whether an item is no object that can be changed, as far as its form says."""
        if isinstance(item, ast.Constant | ast.BinOp | ast.Compare | ast.UnaryOp | ast.BoolOp | ast.JoinedStr):
            return not any(isinstance(each, ast.List | ast.ListComp | ast.Dict | ast.Set) for each in ast.walk(item))
        if isinstance(item, ast.Name):
            of = self._type(item.id)
            return of is not None and not self._changeable(of)
        if (
            isinstance(item, ast.Subscript)
            and not isinstance(item.slice, ast.Slice)
            and isinstance(item.value, ast.Name)
        ):
            return self._flat(item.value)
        if isinstance(item, ast.Tuple):
            return all(self._atom(part) for part in item.elts)
        return False

    def _bind(self, target: ast.expr, hold: Hold, state: State) -> None:
        if isinstance(target, ast.Name):
            state[target.id] = hold
        elif isinstance(target, ast.Tuple | ast.List):
            for part in target.elts:
                self._bind(part, Hold.SHARED, state)

    def _store(self, place: ast.expr, value: ast.expr, state: State) -> None:
        """An object becomes an item of another one."""
        name = root(place)
        if name is not None and self._hold(value, state) is not Hold.DEEP and not self._atom(value):
            state[name] = min(state.get(name, Hold.SHARED), Hold.SHALLOW)

    def _statement(self, node: ast.stmt, state: State) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                self._calls(value, state)
                paired = isinstance(targets[0], ast.Tuple) and isinstance(value, ast.Tuple)
                if paired and isinstance(targets[0], ast.Tuple) and isinstance(value, ast.Tuple):
                    holds = [self._hold(each, state) for each in value.elts]
                    for target, hold in zip(targets[0].elts, holds, strict=False):
                        if isinstance(target, ast.Subscript):
                            self._changed(target.value, node, state)
                        else:
                            self._bind(target, hold, state)
                    return
                plain = all(isinstance(t, ast.Name) and not self._changeable(self._type(t.id)) for t in targets)
                hold = Hold.DEEP if plain else self._hold(value, state)
                for target in targets:
                    if isinstance(target, ast.Subscript):
                        self._changed(target.value, node, state)
                        self._store(target.value, value, state)
                    else:
                        self._bind(target, hold if len(targets) == 1 else Hold.SHARED, state)
            case ast.AnnAssign(target=target, value=annotated) if annotated is not None:
                self._calls(annotated, state)
                self._bind(target, self._hold(annotated, state), state)
            case ast.AugAssign(target=target, value=value):
                self._calls(value, state)
                if isinstance(target, ast.Subscript):
                    self._changed(target.value if self._flat(target.value) else target, node, state)
                else:
                    self._changed(target, node, state)
                self._store(target, value, state)
            case ast.Delete(targets=targets):
                for target in targets:
                    if isinstance(target, ast.Subscript):
                        self._changed(target.value, node, state)
            case ast.Expr(value=value):
                self._calls(value, state)
            case ast.Return(value=returned) if returned is not None:
                self._calls(returned, state)
            case ast.If(body=body, orelse=orelse):
                other = state.copy()
                self.block(body, state)
                self.block(orelse, other)
                join(state, other)
            case ast.Return() | ast.Raise():
                state.ended = True
            case ast.Break():
                self._breaks.append(state.copy())
                state.ended = True
            case ast.Continue():
                self._continues.append(state.copy())
                state.ended = True
            case ast.While() | ast.For():
                self._loop(node, state)
            case ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=final):
                self._try(body, handlers, orelse, final, state)
            case ast.Match(subject=subject, cases=cases):
                if any(
                    isinstance(each, ast.MatchAs | ast.MatchStar) and each.name for c in cases for each in ast.walk(c)
                ):
                    self._leak(subject, Hold.SHARED, state)
                before = state.copy()
                for case in cases:
                    other = before.copy()
                    self.block(case.body, other)
                    join(state, other)

    def _loop(self, node: ast.While | ast.For, state: State) -> None:
        outer = self._breaks, self._continues
        self._breaks, self._continues = [], []
        if isinstance(node, ast.For):
            self._calls(node.iter, state)
            items = [each for each in ast.walk(node.target) if isinstance(each, ast.Name)]
            if any(self._changeable(self._type(each.id)) for each in items):
                self._leak(node.iter, Hold.SHALLOW, state)
        for _ in range(4):
            before = state.copy()
            if isinstance(node, ast.For):
                self._bind(node.target, Hold.SHARED, state)
            self.block(node.body, state)
            for other in (before, *self._continues):
                join(state, other)
        self.block(node.orelse, state)
        for other in self._breaks:
            join(state, other)
        self._breaks, self._continues = outer

    def _try(
        self,
        body: list[ast.stmt],
        handlers: list[ast.ExceptHandler],
        orelse: list[ast.stmt],
        final: list[ast.stmt],
        state: State,
    ) -> None:
        """A handler, and what stands under `finally`, may be reached from anywhere in the body."""
        floor: dict[str, Hold] = dict(state)
        outer, jumps = state.floors, (len(self._breaks), len(self._continues))
        state.floors = (*outer, floor)
        self.block([*body, *orelse], state)
        state.floors = outer
        for handler in handlers:
            other = State(floor, outer)
            self.block(handler.body, other)
            join(state, other)
        for jump in (*self._breaks[jumps[0] :], *self._continues[jumps[1] :]):
            jump.floors = outer
            self.block(final, jump)
        if final:
            join(state, State(floor, outer))
        self.block(final, state)

    def _calls(self, value: ast.expr, state: State) -> None:
        for each in ast.walk(value):
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr in MUTATING:
                place = each.func.value
                if isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute):
                    for argument in place.args:
                        self._store(place.func.value, argument, state)
                    self._changed(
                        ast.copy_location(ast.Subscript(place.func.value, place, ast.Load()), place), each, state
                    )
                    place = place.func.value
                else:
                    self._changed(place, each, state)
                for argument in each.args:
                    self._store(place, argument, state)
