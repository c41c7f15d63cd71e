"""The proof of a function's main theorem, path by path, and the conditions that it leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.definedness import PRECONDITION, Demand, demands
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import claim_text, term_text, test_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    EXCEPTION_KINDS,
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    Function,
    If,
    Invoke,
    Raise,
    Return,
    Try,
    While,
)
from lemmata.translators.obligations.terms import FALSE, TRUE, Op, Term, conjunction, integer
from lemmata.translators.obligations.types import Type
from lemmata.translators.obligations.walk import free_variables, substitute
from lemmata.translators.python.lower.assigned import ends
from lemmata.translators.python.vc import shape
from lemmata.translators.python.vc.path import Condition, Path, wrapped
from lemmata.translators.python.vc.program import Lines, NotProvable, Place, check_try, self_name, tuple_text

MAXIMAL_CONDITIONS = 400
BIND = "first | refine Py.Runs.bind ?_ | refine Py.Runs.bindPure ?_"
"""Lean makes `p` of `do let x ← p; pure x`."""
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True)
class Way:
    """What a block's proof does where the block is left. `end`, `leave`: at its end, at `break`; `result`: at `return`;
    `raised`: where an exception is raised, None where that would break the contract; `place`: as for the printer."""

    end: Callable[[Path], Lines]
    result: Callable[[Path, Term, Span], Lines]
    raised: Callable[[Path, str], Lines | None]
    place: Place
    leave: Callable[[Path], Lines] | None = None


@dataclass
class Prover:
    """Proves one function. `conditions`: what the proof uses; `aside`: what is claimed beside it (preconditions of
    functions that are called in terms)."""

    function: Function
    functions: Mapping[str, Function]
    recursive: bool = False
    conditions: list[Condition] = field(default_factory=list)
    aside: list[Condition] = field(default_factory=list)
    unmeasured: list[Span] = field(default_factory=list)
    _names: dict[str, int] = field(default_factory=dict)
    _theorems: dict[str, int] = field(default_factory=dict)

    # Names.

    def fresh(self, name: str) -> str:
        """A variable's name that the proof has not used."""
        count = self._names.get(name, 0)
        self._names[name] = count + 1
        return name + str(count).translate(_SUBSCRIPTS) if count else name

    def hypothesis(self, stem: str = "h") -> str:
        count = self._names.get("⟨h⟩", 0) + 1
        self._names["⟨h⟩"] = count
        return stem + str(count).translate(_SUBSCRIPTS)

    def condition(
        self, path: Path, goal: Term, kind: Kind, span: Span | None, statement: str, label: str, claim: bool = True
    ) -> Condition:
        """State a condition; `goal` over the path's names."""
        if len(self.conditions) >= MAXIMAL_CONDITIONS:
            raise NotProvable(self.function.body[0], "the function has too many paths")
        place = span or self.function.span or Span.at("", 1)
        base = f"{qualified(self.function.name)}.line{place.line}_{label}"
        count = self._theorems.get(base, 0) + 1
        self._theorems[base] = count
        name = base if count == 1 else f"{base}_{count}"
        text = claim_text(goal) if claim else test_text(goal)
        return Condition(
            name, kind, place, statement, path.relevant(frozenset(free_variables(goal))), goal, text
        )

    def uses(self, *arguments: object, **keywords: object) -> str:
        made = self.condition(*arguments, **keywords)  # type: ignore[arg-type]
        self.conditions.append(made)
        return made.use

    # Terms.

    def needs(self, terms: tuple[Term, ...], path: Path, way: Way) -> tuple[Lines, Path]:
        """The proof steps for what terms demand."""
        lines: Lines = []
        for term in terms:
            for demand in demands(term, self.functions):
                here = path.at(demand.condition)
                if demand.exception == PRECONDITION:
                    statement = "the precondition of a call holds"
                    self.aside.append(
                        self.condition(path, here, Kind.CALL_PRECONDITION, demand.span, statement, "call")
                    )
                elif not way.place.plain:
                    more, path = self._need(demand, here, path, way)
                    lines += more
        return lines, path

    def _need(self, demand: Demand, here: Term, path: Path, way: Way) -> tuple[Lines, Path]:
        name, other = self.hypothesis(), self.hypothesis()
        after = path.knowing(name, here)
        raised = way.raised(path.failing(other, here), demand.exception)
        if raised is None:
            label = demand.kind.value.replace(" ", "_")
            use = self.uses(path, here, demand.kind, demand.span, _demanded(demand), label, claim=False)
            step = f"refine Py.Runs.need (fun {name} => ?_) (fun other => absurd {use} other)"
            return ["refine Py.Runs.bind ?_", step], after
        step = f"refine Py.Runs.needOr (fun {other} => ?_) (fun {name} => ?_)"
        return ["refine Py.Runs.bind ?_", step, *_bullets([raised])], after

    # Statements.

    def block(self, body: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        """The proof for a block."""
        plain = way.place.plain
        if not body:
            return way.end(path)
        first, rest = body[0], body[1:]
        match first:
            case Assign(targets, values):
                lines, path = self.needs(values, path, way)
                terms = [path.at(value) for value in values]
                for target, term in zip(targets, terms, strict=True):
                    path = path.assigned(target.name, target.type, term, self.fresh(target.name))
                return lines + self.block(rest, path, way, defined | {target.name for target in targets})
            case If(condition):
                lines, path = self.needs((condition,), path, way)
                return lines + self._if(first, rest, path, way, defined)
            case Return(value):
                lines, path = self.needs((value,), path, way)
                leave = "refine Py.Gives.intro ?_" if plain else "refine Py.Runs.pure ?_"
                return [*lines, leave, *way.result(path, path.at(value), first.span or _nowhere(self.function))]
            case Raise(exception):
                raised = way.raised(path, exception)
                if raised is None:
                    kind = EXCEPTION_KINDS.get(exception, Kind.NO_EXCEPTION)
                    use = self.uses(path, FALSE, kind, first.span, f"{exception} is not raised here", "unreachable")
                    return [f"exact False.elim {use}"]
                return ["refine Py.Runs.raise ?_", *raised]
            case Break():
                assert way.leave is not None
                return ["refine Py.Runs.pure ?_", *way.leave(path)]
            case Continue():
                return way.end(path)
            case Assert(condition):
                lines, path = self.needs((condition,), path, way)
                demand = Demand(condition, "AssertionError", first.span)
                more, path = self._need(demand, path.at(condition), path, way)
                return lines + more + self.block(rest, path, way, defined)
            case Invoke():
                return self._invoke(first, rest, path, way, defined)
            case While() | For():
                return self._loop(first, rest, path, way, defined)
            case Try():
                return self._try(first, rest, path, way, defined)

    def _if(self, statement: If, rest: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        here = path.at(statement.condition)
        names = None
        if not way.place.plain:
            names = shape.joined(statement, rest, frozenset(way.place.end), defined)
        first, second = self.hypothesis(), self.hypothesis()
        yes, no = path.knowing(first, here), path.failing(second, here)
        rule = "Gives" if way.place.plain else "Runs"
        step = f"refine Py.{rule}.ite (fun {first} => ?_) (fun {second} => ?_)"
        if names is None:
            then = statement.then if ends(statement.then) else (*statement.then, *rest)
            orelse = statement.orelse if ends(statement.orelse) else (*statement.orelse, *rest)
            ways = [self.block(then, yes, way, defined), self.block(orelse, no, way, defined)]
            return [step, *_bullets(ways)]
        after = defined | set(names)

        def go_on(at_end: Path) -> Lines:
            return ["refine Py.Runs.pure ?_", *self.block(rest, at_end, way, after)]

        inner = replace(way, end=go_on, place=Place(tuple(names), "join"))
        ways = [self.block(statement.then, yes, inner, defined), self.block(statement.orelse, no, inner, defined)]
        return [BIND, step, *_bullets(ways)]

    def _invoke(self, call: Invoke, rest: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        lines, path = self.needs(call.arguments, path, way)
        callee = self.functions.get(call.function, self.function)
        itself = self.recursive and call.function == self.function.name
        arguments = [path.at(argument) for argument in call.arguments]
        values = dict(zip((p.name for p in callee.parameters), arguments, strict=True))
        before = [
            self.uses(
                path, substitute(each.condition, values), Kind.CALL_PRECONDITION, call.span,
                f"the precondition of {callee.name} holds: {each.text}", f"precondition_of_{qualified(callee.name)}",
            )
            for each in callee.requires
        ]
        texts = [f"({term_text(path.expand(argument))})" for argument in arguments]
        if itself:
            smaller = self._smaller(call, values, path)
            theorem = f"(ih ({', '.join(texts)}) {_and(before)} {smaller})"
            rule = "Py.Runs.mono"
        else:
            theorem = f"({' '.join([f'{qualified(callee.name)}.correct', *texts, *before])})"
            rule = "Py.Runs.call"
        result = self.fresh(call.target.name if call.target is not None else "value")
        known = self.hypothesis()
        after = path.given(call.target.name if call.target is not None else "", callee.returns, result)
        outcome: dict[str, Term] = {**values, callee.result: after.at(call.target) if call.target else TRUE}
        claims = [substitute(each.condition, outcome) for each in callee.ensures] if call.target is not None else []
        split, after = self._split(known, claims, after)
        raised: list[Lines] = []
        for exception in callee.raises:
            found = way.raised(path, exception)
            if found is None:
                use = self.uses(
                    path, FALSE, Kind.NO_EXCEPTION, call.span, f"{exception} is not raised by {callee.name}", "raises"
                )
                found = [f"exact False.elim {use}"]
            raised.append(found)
        called = self_name(self.function) + " k" if itself else qualified(callee.name)
        whole = [f"({', '.join(texts)})"] if itself else texts
        family = f"fun {'k' if itself else '_'} => {' '.join([called, *whole])}"
        lines.append(f"first | refine Py.Runs.bind (p := {family}) ?_ | refine Py.Runs.bindPure ?_")
        more = {target for target in ([call.target.name] if call.target else [])}
        going = self.block(rest, after, way, defined | more)
        if not raised:
            lines.append(f"refine {rule} {theorem} (fun {identifier(result)} {known} => ?_) (fun _ he => he.elim)")
            return [*lines, *split, *going]
        lines.append(f"refine {rule} {theorem} (fun {identifier(result)} {known} => ?_) (fun _ he => ?_)")
        alternatives = " | ".join(["rfl"] * len(raised))
        other = [f"rcases he with {alternatives}", *_bullets(raised)] if len(raised) > 1 else ["subst he", *raised[0]]
        return [*lines, *_bullets([[*split, *going], other])]

    def _smaller(self, call: Invoke, values: dict[str, Term], path: Path) -> str:
        measure = self.function.measure
        if measure is None:
            self.unmeasured.append(call.span or _nowhere(self.function))
            measure = integer(0)
        now = substitute(measure, self._entry)
        then = substitute(measure, values)
        goal = conjunction([Op(O.LE, (integer(0), now)), Op(O.LT, (then, now))])
        statement = "the recursion ends: its measure falls and is not negative"
        return self.uses(path, goal, Kind.TERMINATION, call.span, statement, "termination")

    def _split(self, name: str, claims: list[Term], path: Path) -> tuple[Lines, Path]:
        """A conjunction that is known, as hypotheses."""
        if len(claims) == 1:
            return [], path.knowing(name, claims[0], claim=True)
        if not claims:
            return [], path
        names = [self.hypothesis() for _ in claims]
        text = " ∧ ".join(f"({claim_text(path.expand(claim))})" for claim in claims)
        for each, claim in zip(names, claims, strict=True):
            path = path.knowing(each, claim, claim=True)
        return [f"have ⟨{', '.join(names)}⟩ : {text} := {name}"], path

    # Loops.

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

    def _head(self, names: list[str], types: dict[str, Type], path: Path) -> tuple[list[str], Path]:
        """A visit of a loop's head: the state has new values."""
        fresh = [self.fresh(name) for name in names]
        for name, own in zip(names, fresh, strict=True):
            path = path.given(name, types[name], own)
        return fresh, path

    def _hold(self, loop: While | For, path: Path, kind: Kind, span: Span | None) -> str:
        """The invariants, as conditions at a place."""
        label = "invariant_initially" if kind is Kind.INVARIANT_INITIALLY else "invariant_preserved"
        when = "holds initially" if kind is Kind.INVARIANT_INITIALLY else "is preserved"
        return _and(
            [
                self.uses(path, path.at(each), kind, each.span or loop.span, f"the invariant {when}", label)
                for each in loop.invariants
            ]
        )

    def _invariant_text(self, loop: While | For, path: Path) -> str:
        texts = [f"({claim_text(path.expand(path.at(each)))})" for each in loop.invariants]
        return " ∧ ".join(texts) or "True"

    def _loop_ways(
        self, loop: While | For, rest: Block, way: Way, defined: frozenset[str], flow: bool, names: list[str]
    ) -> tuple[Callable[[Path], Lines], Callable[[Path], Lines], Place]:
        """What is proved after the loop's normal end, after `break`, and the place of its body."""
        normal = loop.orelse if ends(loop.orelse) else (*loop.orelse, *rest)

        def end(path: Path) -> Lines:
            return self.block(normal, path, way, defined)

        def leave(path: Path) -> Lines:
            return self.block(rest, path, way, defined)

        return end, leave, Place(tuple(names), "flow" if flow else "step")

    def _returning(self, way: Way) -> Callable[[Path, Term, Span], Lines]:
        """`return` inside a loop or a `try`: the outer place returns what it was handed."""
        return lambda path, value, span: ["refine Py.Runs.pure ?_", *way.result(path, value, span)]

    def _while(
        self,
        loop: While,
        rest: Block,
        path: Path,
        way: Way,
        defined: frozenset[str],
        names: list[str],
        types: dict[str, Type],
        flow: bool,
    ) -> Lines:
        initially = self._hold(loop, path, Kind.INVARIANT_INITIALLY, loop.span)
        fresh, head = self._head(names, types, path)
        pattern = tuple_text(fresh)
        measure = loop.measure
        if measure is None:
            self.unmeasured.append(loop.span or _nowhere(self.function))
            measure = integer(0)
        now = head.at(measure)
        invariant = self._invariant_text(loop, head)
        bound = term_text(head.expand(now))
        known = self.hypothesis("inv")
        split, inside = self._split(known, [head.at(each) for each in loop.invariants], head)
        end, leave, place = self._loop_ways(loop, rest, way, defined, flow, names)

        def again(at_end: Path) -> Lines:
            goal = conjunction([Op(O.LE, (integer(0), now)), Op(O.LT, (at_end.at(measure), now))])
            kept = self._hold(loop, at_end, Kind.INVARIANT_PRESERVED, loop.span)
            falls = self.uses(
                at_end, goal, Kind.TERMINATION, loop.span, "the loop ends: its measure falls and is not negative",
                "termination",
            )
            return ["refine Py.Runs.pure ?_", f"exact And.intro {kept} {falls}"]

        # Needs of the condition come first, in the loop's head.
        conditions, inside = self.needs((loop.condition,), inside, way)
        test = inside.at(loop.condition)
        yes, no = self.hypothesis(), self.hypothesis()
        inner = replace(way, end=again, leave=leave, place=place, result=self._returning(way) if flow else way.result)
        body = self.block(loop.body, inside.knowing(yes, test), inner, defined)
        after = end(inside.failing(no, test))
        return [
            BIND,
            f"refine Py.Runs.{'whileFlow' if flow else 'while'} (inv := fun {pattern} => {invariant})",
            f"  (bound := fun {pattern} => {bound}) {initially} ?_",
            f"intro {pattern if names else '_'} {known}",
            *split,
            *conditions,
            "refine Py.Runs.pure ?_",
            f"refine Py.branch (fun {yes} => ?_) (fun {no} => ?_)",
            *_bullets([body, after]),
        ]

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
        inner = replace(way, leave=leave, place=place, result=result)
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
            *_bullets(
                [
                    [f"intro {name} {pattern if names else '_'} {low} {high} {known}", *split, *body],
                    [
                        f"intro {identifier(last_index)} {tuple_text(fresh_after) if names else '_'} {last} {known_after}",
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
        from lemmata.translators.obligations.terms import Construct, Lit, Var
        from lemmata.translators.obligations.types import ListOf, TupleOf

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
        inside = inside.knowing_text(split_name, text, mentions)
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
            *_bullets(
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

    # Exceptions.

    def _try(self, statement: Try, rest: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        check_try(statement, rest, way.place, defined)
        ways = [(*statement.body, *statement.orelse), *(handler.body for handler in statement.handlers)]
        names = shape.meeting([each for each in ways if not ends(each)] or [()], rest, frozenset(way.place.end), defined)
        after = defined | set(names)

        def go_on(at_end: Path) -> Lines:
            return ["refine Py.Runs.pure ?_", *self.block(rest, at_end, way, after)]

        outside = replace(
            way, end=go_on, result=self._returning(way), place=Place(tuple(names), "flow")
        )
        before = path

        def raised(at_raise: Path, exception: str) -> Lines | None:
            back = Path(at_raise.entries, {**at_raise.values, **before.values})
            lines: Lines = []
            for handler in statement.handlers:
                if handler.exceptions is None or exception in handler.exceptions:
                    lines.append("refine Py.Runs.ite (fun _ => ?_) (fun other => absurd (by decide) other)")
                    inner = replace(outside, raised=lambda p, e: way.raised(p, e or exception))
                    return lines + self.block(handler.body, back, inner, defined)
                lines.append("refine Py.Runs.ite (fun same => absurd same (by decide)) (fun _ => ?_)")
            outer = way.raised(at_raise, exception)
            return None if outer is None else [*lines, "refine Py.Runs.raise ?_", *outer]

        body = self.block(statement.body, path, replace(outside, raised=raised), defined)
        return [BIND, "refine Py.Runs.attempt ?_", *body]

    # The whole function.

    _entry: dict[str, Term] = field(default_factory=dict)

    def main(self) -> str:
        """The main theorem with its proof."""
        function = self.function
        path = Path()
        for parameter in function.parameters:
            path = path.given(parameter.name, parameter.type, self.fresh(parameter.name))
        self._entry = dict(path.values)
        binders = [f"({identifier(p.name)} : {_type(p.type)})" for p in function.parameters]
        requires = [contract.condition for contract in function.requires]
        defined = frozenset(parameter.name for parameter in function.parameters)
        names = []
        for term in requires:
            names.append(self.hypothesis("pre"))
            path = path.knowing(names[-1], term, claim=True)
        binders += [f"({name} : {claim_text(term)})" for name, term in zip(names, requires, strict=True)]
        head = " ".join([f"theorem {qualified(function.name)}.correct", *binders])
        call = " ".join([qualified(function.name), *(identifier(p.name) for p in function.parameters)])
        result = identifier(function.result)
        post = " ∧ ".join(f"({claim_text(each.condition)})" for each in function.ensures) or "True"
        way = Way(self._unreached, self._result, self._raised, Place(plain=function.plain))
        if function.plain:
            lines = [
                f"show Py.Gives ({call}) (fun {result} => {post})",
                f"unfold {qualified(function.name)}",
                *self.block(function.body, path, way, defined),
            ]
            goal = f"Py.Gives ({call}) (fun {result} => {post})"
            return "\n".join([f"{head} :", f"    {goal} := by", *_indent(lines)])
        raises = " ∨ ".join(f'exception = "{name}"' for name in function.raises)
        if raises:
            goal = f"Py.Ends ({call}) (fun {result} => {post}) (fun exception => {raises})"
        else:
            goal = f"Py.Returns ({call}) (fun {result} => {post})"
        if not self.recursive:
            opening = [f"refine Py.{'Ends' if raises else 'Returns'}.of_runs ?_", f"unfold {qualified(function.name)}"]
            lines = [*opening, *self.block(function.body, path, way, defined)]
            return "\n".join([f"{head} :", f"    {goal} := by", *_indent(lines)])
        lines = self._fix(path, way, defined, requires, names, post, bool(raises))
        return "\n".join([f"{head} :", f"    {goal} := by", *_indent(lines)])

    def _fix(
        self,
        path: Path,
        way: Way,
        defined: frozenset[str],
        requires: list[Term],
        names: list[str],
        post: str,
        raises: bool,
    ) -> Lines:
        function = self.function
        pattern = tuple_text([parameter.name for parameter in function.parameters])
        pre = " ∧ ".join(f"({claim_text(term)})" for term in requires) or "True"
        known = self.hypothesis("pre")
        measure = "0" if function.measure is None else term_text(function.measure)
        split: Lines = []
        inside = Path(tuple(e for e in path.entries if getattr(e, "term", None) not in requires), path.values)
        split, inside = self._split(known, requires, inside)
        body = self.block(function.body, inside, way, defined)
        return [
            *([] if raises else ["refine Py.Returns.of_ends ?_"]),
            f"unfold {qualified(function.name)}",
            f"refine Py.Ends.fix (pre := fun {pattern} => {pre})",
            f"  (post := fun {pattern} {identifier(function.result)} => {post})",
            f"  (bound := fun {pattern} => {measure}) ?_ {pattern} {_and(names)}",
            f"intro {self_name(function)} {pattern} {known} ih",
            *split,
            *body,
        ]

    def _unreached(self, path: Path) -> Lines:
        return [f"exact False.elim {self.uses(path, FALSE, Kind.NO_EXCEPTION, None, 'the end is not reached', 'end')}"]

    def _raised(self, path: Path, exception: str) -> Lines | None:
        return ["simp"] if exception in self.function.raises else None

    def _result(self, path: Path, value: Term, span: Span) -> Lines:
        function = self.function
        path = path.assigned(function.result, function.returns, value, self.fresh(function.result))
        outcome = {**self._entry, function.result: path.values[function.result]}
        uses: list[str] = []
        for contract in function.ensures:
            where = f" (return in line {span.line})"
            uses.append(
                self.uses(
                    path, substitute(contract.condition, outcome), Kind.POSTCONDITION,
                    contract.span or span, contract.text + where, "ensures",
                )
            )
        return [f"exact {_and(uses)}"]


def _demanded(demand: Demand) -> str:
    reasons = {
        "ZeroDivisionError": "the divisor is not zero",
        "IndexError": "the index is in range",
        "KeyError": "the key is present",
        "AssertionError": "the assertion holds",
        "TypeError": "the value is not None",
    }
    return reasons.get(demand.exception, f"no {demand.exception} is raised")


def _type(type: Type) -> str:
    from lemmata.translators.obligations.lean.types import type_text

    return type_text(type)


def _and(proofs: list[str]) -> str:
    if not proofs:
        return "True.intro"
    *others, last = proofs
    for proof in reversed(others):
        last = f"(And.intro {proof} {last})"
    return last


def _bullets(blocks: list[Lines]) -> Lines:
    lines: Lines = []
    for block in blocks:
        lines.append(f"· {block[0]}")
        lines.extend(f"  {line}" for line in block[1:])
    return lines


def _indent(lines: Lines) -> Lines:
    return ["  " + line for line in lines]


def _nowhere(function: Function) -> Span:
    return function.span or Span.at("", 1)
