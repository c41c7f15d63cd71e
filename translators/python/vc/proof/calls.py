"""Calls by contract, and exceptions that are handled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lemmata.translators.obligations.claim import Kind
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import term_text
from lemmata.translators.obligations.program import Block, Function, Invoke, Try
from lemmata.translators.obligations.terms import FALSE, TRUE, Term
from lemmata.translators.obligations.walk import substitute
from lemmata.translators.python.vc import tries
from lemmata.translators.python.vc.falling import falls, measure_text
from lemmata.translators.python.vc.path import Path
from lemmata.translators.python.vc.program import Lines, Place
from lemmata.translators.python.vc.proof.base import Base
from lemmata.translators.python.vc.proof.way import BIND, CALLS, DEPTH, INDUCTION, Way, all_of, bullets, place_of
from lemmata.translators.python.vc.tie import parts_of, self_name


class Calls(Base):
    """Calls and `try`."""

    def _invoke(self, call: Invoke, rest: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        lines, path = self.needs(call.arguments, path, way)
        callee = self.functions.get(call.function, self.function)
        itself = call.function in self.circle
        arguments = [path.at(argument) for argument in call.arguments]
        values = dict(zip((p.name for p in callee.parameters), arguments, strict=True))
        before = [
            self.uses(
                path,
                substitute(each.condition, values),
                Kind.CALL_PRECONDITION,
                call.span,
                f"the precondition of {callee.name} holds: {each.text}",
                f"precondition_of_{qualified(callee.name)}",
            )
            for each in callee.requires
        ]
        texts = [f"({term_text(path.expand(argument))})" for argument in arguments]
        if itself:
            smaller = self._smaller(call, callee, values, path)
            theorem = self._hypothesis(callee, values, path, texts, all_of(before), smaller)
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
        called = self._called(callee) if itself else qualified(callee.name)
        whole = [f"({', '.join(texts)})"] if itself and len(self.circle) == 1 else texts
        family = f"fun {DEPTH if itself else '_'} => {' '.join([called, *whole])}"
        lines.append(f"first | refine Py.Runs.bind (p := {family}) ?_ | refine Py.Runs.bindPure ?_")
        more = {call.target.name} if call.target is not None else set()
        going = self.block(rest, after, way, defined | more)
        if not raised:
            lines.append(f"refine {rule} {theorem} (fun {identifier(result)} {known} => ?_) (fun _ he => he.elim)")
            return [*lines, *split, *going]
        lines.append(f"refine {rule} {theorem} (fun {identifier(result)} {known} => ?_) (fun _ he => ?_)")
        alternatives = " | ".join(["rfl"] * len(raised))
        other = [f"rcases he with {alternatives}", *bullets(raised)] if len(raised) > 1 else ["subst he", *raised[0]]
        return [*lines, *bullets([[*split, *going], other])]

    def _hypothesis(
        self, callee: Function, values: dict[str, Term], path: Path, texts: list[str], before: str, smaller: str
    ) -> str:
        """What is known of a call by which the measure falls."""
        if len(self.circle) == 1:
            return f"({INDUCTION} ({', '.join(texts)}) {before} {smaller})"
        then = [path.expand(substitute(part, values)) for part in self.measure_of(callee)]
        part = parts_of(self.circle)[self.circle.index(callee.name)]
        return f"(({INDUCTION} {measure_text(then)} {smaller}).{part} {' '.join([*texts, before])} rfl)"

    def _called(self, callee: Function) -> str:
        if len(self.circle) == 1:
            return f"{self_name(callee.name)} {DEPTH}"
        return f"({CALLS} {DEPTH}).{parts_of(self.circle)[self.circle.index(callee.name)]}"

    def _smaller(self, call: Invoke, callee: Function, values: dict[str, Term], path: Path) -> str:
        if self.function.measure is None or callee.measure is None:
            self.unmeasured.append(call.span or place_of(self.function))
        now = [substitute(part, self._entry) for part in self.measure_of(self.function)]
        then = [substitute(part, values) for part in self.measure_of(callee)]
        goal = falls(then, now)
        statement = "the recursion ends: its measure falls and is not negative"
        return self.uses(path, goal, Kind.TERMINATION, call.span, statement, "termination")

    # Exceptions.

    def _try(self, statement: Try, rest: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        tries.check(statement, rest, way.place.end, defined, self.functions)
        names = tries.state(statement, rest, way.place.end, defined)
        after = defined | set(names)

        def go_on(at_end: Path) -> Lines:
            return ["refine Py.Runs.pure ?_", *self.block(rest, at_end, way, after)]

        def outward(leave: Callable[[Path], Lines]) -> Callable[[Path], Lines]:
            return lambda at_end: ["refine Py.Runs.pure ?_", *leave(at_end)]

        outside = replace(
            way,
            end=go_on,
            leave=outward(way.leave) if way.leave is not None else None,
            again=outward(way.again or way.end),
            result=self._returning(way),
            place=Place(tuple(names), "flow"),
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
