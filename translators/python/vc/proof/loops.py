"""`while` loops, and what all loops share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.lean.terms import claim_text
from lemmata.translators.obligations.program import (
    Block,
    For,
    While,
)
from lemmata.translators.obligations.types import Type
from lemmata.translators.python.lower.assigned import ends
from lemmata.translators.python.vc.falling import falls, measure_text, parts
from lemmata.translators.python.vc.path import Path
from lemmata.translators.python.vc.program import Lines, Place, tuple_text
from lemmata.translators.python.vc.proof.base import Base
from lemmata.translators.python.vc.proof.way import BIND, Way, all_of, bullets, place_of


class Loops(Base):
    """`while`."""

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
        return all_of(
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
        measure = parts(loop.measure)
        if loop.measure is None:
            self.unmeasured.append(loop.span or place_of(self.function))
        now = [head.at(part) for part in measure]
        invariant = self._invariant_text(loop, head)
        bound = measure_text([head.expand(part) for part in now])
        known = self.hypothesis("inv")
        split, inside = self._split(known, [head.at(each) for each in loop.invariants], head)
        end, leave, place = self._loop_ways(loop, rest, way, defined, flow, names)

        def again(at_end: Path) -> Lines:
            goal = falls([at_end.at(part) for part in measure], now)
            kept = self._hold(loop, at_end, Kind.INVARIANT_PRESERVED, loop.span)
            lower = self.uses(
                at_end,
                goal,
                Kind.TERMINATION,
                loop.span,
                "the loop ends: its measure falls and is not negative",
                "termination",
            )
            return ["refine Py.Runs.pure ?_", f"exact And.intro {kept} {lower}"]

        # Needs of the condition come first, in the loop's head.
        conditions, inside = self.needs((loop.condition,), inside, way)
        test = inside.at(loop.condition)
        yes, no = self.hypothesis(), self.hypothesis()
        inner = replace(
            way, end=again, leave=leave, again=None, place=place, result=self._returning(way) if flow else way.result
        )
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
            *bullets([body, after]),
        ]
