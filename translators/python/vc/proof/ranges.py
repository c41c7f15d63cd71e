"""`for` loops: over a range, with the next index; over items, with those that are done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lemmata.translators.obligations.claim import Kind
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.terms import term_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Block, For, While
from lemmata.translators.obligations.terms import Construct, Lit, Op, Term, Var, integer
from lemmata.translators.obligations.types import ListOf, TupleOf, Type
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.vc import shape
from lemmata.translators.python.vc.path import Path, wrapped
from lemmata.translators.python.vc.program import Lines, tuple_text
from lemmata.translators.python.vc.proof.loops import Loops
from lemmata.translators.python.vc.proof.way import BIND, Way, bullets


class Ranges(Loops):
    """`for`."""

    def _loop(self, loop: While | For, rest: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        lines: Lines = []
        if isinstance(loop, For):
            lines, path = self.needs((shape.sequence_of(loop),), path, way)
        names = shape.state(loop, defined)
        types: dict[str, Type] = {}
        shape.variables_of(loop.body, types)
        flow = shape.leaves(loop.body)
        if isinstance(loop, While):
            return lines + self._while(loop, rest, path, way, defined, names, types, flow)
        return lines + self._for(loop, rest, path, way, defined, names, types, flow)

    def _for(
        self,
        loop: For,
        rest: Block,
        path: Path,
        way: Way,
        defined: frozenset[str],
        names: list[str],
        types: dict[str, Type],
        flow: bool,
    ) -> Lines:
        bounds = shape.counting(loop)
        end, leave, place = self._loop_ways(loop, rest, way, defined, flow, names)
        result = self._returning(way) if flow else way.result
        inner = replace(way, leave=leave, again=None, place=place, result=result)
        within = defined | {variable.name for variable in loop.variables}
        if bounds is not None:
            return self._range(loop, bounds, path, inner, within, names, types, flow, end)
        return self._items(loop, path, inner, within, names, types, flow, end)

    def _range(
        self,
        loop: For,
        bounds: tuple[Term, Term],
        path: Path,
        way: Way,
        defined: frozenset[str],
        names: list[str],
        types: dict[str, Type],
        flow: bool,
        end: Callable[[Path], Lines],
    ) -> Lines:
        (variable,) = loop.variables
        start, stop = path.at(bounds[0]), path.at(bounds[1])
        first = Path(path.entries, {**path.values, variable.name: start})
        initially = self._hold(loop, first, Kind.INVARIANT_INITIALLY, loop.span)
        index = self.fresh(variable.name)
        fresh, head = self._head(names, types, path.given(variable.name, variable.type, index))
        pattern = tuple_text(fresh)
        invariant = self._invariant_text(loop, head)
        at = head.values[variable.name]
        low, high, known = self.hypothesis(), self.hypothesis(), self.hypothesis("inv")
        inside = head.knowing(low, Op(O.LE, (start, at))).knowing(high, Op(O.LT, (at, stop)))
        split, inside = self._split(known, [head.at(each) for each in loop.invariants], inside)

        def again(at_end: Path) -> Lines:
            following = Path(at_end.entries, {**at_end.values, variable.name: Op(O.ADD, (at, integer(1)))})
            kept = self._hold(loop, following, Kind.INVARIANT_PRESERVED, loop.span)
            return ["refine Py.Runs.pure ?_", f"exact {kept}"]

        body = self.block(loop.body, inside, replace(way, end=again), defined)
        last_index = self.fresh(variable.name)
        fresh_after, after = self._head(names, types, path.given(variable.name, variable.type, last_index))
        last, known_after = self.hypothesis(), self.hypothesis("inv")
        whole = Op(O.MAX, (start, stop))
        after = after.knowing(last, Op(O.EQ, (after.values[variable.name], whole)))
        split_after, after = self._split(known_after, [after.at(each) for each in loop.invariants], after)
        name = identifier(index)
        return [
            BIND,
            f"refine Py.Runs.{'rangeFlow' if flow else 'forRange'} (inv := fun {name} {pattern} => {invariant})",
            f"  {initially} ?_ ?_",
            *bullets(
                [
                    [f"intro {name} {pattern if names else '_'} {low} {high} {known}", *split, *body],
                    [
                        f"intro {identifier(last_index)} "
                        f"{tuple_text(fresh_after) if names else '_'} {last} {known_after}",
                        *split_after,
                        *end(after),
                    ],
                ]
            ),
        ]

    def _items(
        self,
        loop: For,
        path: Path,
        way: Way,
        defined: frozenset[str],
        names: list[str],
        types: dict[str, Type],
        flow: bool,
        end: Callable[[Path], Lines],
    ) -> Lines:
        sequence = path.at(shape.sequence_of(loop))
        variables = loop.variables
        item_type: Type = variables[0].type if len(variables) == 1 else TupleOf(tuple(v.type for v in variables))
        of = ListOf(item_type)
        key = loop.done.name if loop.done is not None else "done"
        nothing = Path(path.entries, {**path.values, key: Lit([], of)})
        initially = self._hold(loop, nothing, Kind.INVARIANT_INITIALLY, loop.span)
        done, others = self.fresh("done"), self.fresh("rest")
        fresh, head = self._head(names, types, path.given(key, of, done))
        pattern = tuple_text(fresh)
        invariant = self._invariant_text(loop, head)
        inside = head
        items: list[str] = []
        for variable in variables:
            items.append(self.fresh(variable.name))
            inside = inside.given(variable.name, variable.type, items[-1])
        values = [inside.values[variable.name] for variable in variables]
        item: Term = values[0] if len(values) == 1 else Construct(item_type, tuple(values))
        rest_variable = Var(others, of)
        inside = inside.given("⟨rest⟩", of, others)
        done_variable = inside.values[key]
        split_name, known = self.hypothesis(), self.hypothesis("inv")
        one: Term = Construct(of, (item,))
        whole = wrapped(term_text(sequence))
        text = f"{whole} = {identifier(done)} ++ {wrapped(term_text(item))} :: {identifier(others)}"
        mentions = frozenset({*free_variables(sequence), done, others, *items})
        parted = Op(O.CONCAT, (done_variable, Op(O.CONCAT, (one, rest_variable))))
        inside = inside.knowing_text(split_name, text, mentions, Op(O.EQ, (sequence, parted)))
        split, inside = self._split(known, [head.at(each) for each in loop.invariants], inside)

        def again(at_end: Path) -> Lines:
            more = Op(O.CONCAT, (done_variable, one))
            following = Path(at_end.entries, {**at_end.values, key: more})
            kept = self._hold(loop, following, Kind.INVARIANT_PRESERVED, loop.span)
            return ["refine Py.Runs.pure ?_", f"exact {kept}"]

        body = self.block(loop.body, inside, replace(way, end=again), defined)
        fresh_after, after = self._head(names, types, path)
        known_after = self.hypothesis("inv")
        after = Path(after.entries, {**after.values, key: sequence})
        split_after, after = self._split(known_after, [after.at(each) for each in loop.invariants], after)
        pattern_item = tuple_text(items)
        assert rest_variable.name == others
        return [
            BIND,
            f"refine Py.Runs.{'forFlow' if flow else 'forIn'} (inv := fun {identifier(done)} {pattern} => {invariant})",
            f"  {initially} ?_ ?_",
            *bullets(
                [
                    [
                        f"intro {identifier(done)} {pattern_item} {identifier(others)} "
                        f"{pattern if names else '_'} {split_name} {known}",
                        *split,
                        *body,
                    ],
                    [f"intro {tuple_text(fresh_after) if names else '_'} {known_after}", *split_after, *end(after)],
                ]
            ),
        ]
