"""A function's main theorem with its proof."""

from __future__ import annotations

from dataclasses import replace

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.definedness import Demand
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import claim_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.program import (
    EXCEPTION_KINDS,
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    If,
    Invoke,
    Raise,
    Return,
    Try,
    While,
)
from lemmata.translators.obligations.terms import FALSE, Term
from lemmata.translators.obligations.walk import substitute
from lemmata.translators.python.lower.assigned import ends
from lemmata.translators.python.vc import shape
from lemmata.translators.python.vc.falling import measure_text, parts
from lemmata.translators.python.vc.path import Path
from lemmata.translators.python.vc.program import Lines, Place, tuple_text
from lemmata.translators.python.vc.proof.calls import Calls
from lemmata.translators.python.vc.proof.circle import circle_proof
from lemmata.translators.python.vc.proof.ranges import Ranges
from lemmata.translators.python.vc.proof.way import BIND, INDUCTION, Way, all_of, bullets, indented, place_of
from lemmata.translators.python.vc.tie import self_name


class Prover(Calls, Ranges):
    """Proves one function: `main` gives the theorem; the conditions are in `conditions` and `aside` then."""

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
                return [*lines, leave, *way.result(path, path.at(value), first.span or place_of(self.function))]
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
                return (way.again or way.end)(path)
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
            return [step, *bullets(ways)]
        after = defined | set(names)

        def go_on(at_end: Path) -> Lines:
            return ["refine Py.Runs.pure ?_", *self.block(rest, at_end, way, after)]

        inner = replace(way, end=go_on, place=Place(tuple(names), "join"))
        ways = [self.block(statement.then, yes, inner, defined), self.block(statement.orelse, no, inner, defined)]
        return [BIND, step, *bullets(ways)]

    # The whole function.

    def main(self) -> str:
        """The main theorem with its proof."""
        function = self.function
        path = Path()
        for parameter in function.parameters:
            path = path.given(parameter.name, parameter.type, self.fresh(parameter.name))
        self._entry = dict(path.values)
        binders = [f"({identifier(p.name)} : {type_text(p.type)})" for p in function.parameters]
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
            return "\n".join([f"{head} :", f"    {goal} := by", *indented(lines)])
        raises = " ∨ ".join(f'exception = "{name}"' for name in function.raises)
        if raises:
            goal = f"Py.Ends ({call}) (fun {result} => {post}) (fun exception => {raises})"
        else:
            goal = f"Py.Returns ({call}) (fun {result} => {post})"
        if not self.circle:
            opening = [f"refine Py.{'Ends' if raises else 'Returns'}.of_runs ?_", f"unfold {qualified(function.name)}"]
            lines = [*opening, *self.block(function.body, path, way, defined)]
        elif len(self.circle) == 1:
            lines = self._fix(path, way, defined, requires, names, post, bool(raises))
        else:
            lines = [*([] if raises else ["refine Py.Returns.of_ends ?_"]), *circle_proof(self, all_of(names))]
        return "\n".join([f"{head} :", f"    {goal} := by", *indented(lines)])

    def member(self) -> Lines:
        """The proof of a function of a circle, where calls by which the measure falls keep their contracts."""
        function = self.function
        self._names.clear()
        path = Path()
        for parameter in function.parameters:
            path = path.given(parameter.name, parameter.type, self.fresh(parameter.name))
        self._entry = dict(path.values)
        known = self.hypothesis("pre")
        split, path = self._split(known, [contract.condition for contract in function.requires], path)
        way = Way(self._unreached, self._result, self._raised, Place())
        defined = frozenset(parameter.name for parameter in function.parameters)
        body = self.block(function.body, path, way, defined)
        return [" ".join(["intro", *(identifier(p.name) for p in function.parameters), known, "same'"]), *split, *body]

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
        split: Lines = []
        inside = Path(tuple(e for e in path.entries if getattr(e, "term", None) not in requires), path.values)
        split, inside = self._split(known, requires, inside)
        body = self.block(function.body, inside, way, defined)
        return [
            *([] if raises else ["refine Py.Returns.of_ends ?_"]),
            f"unfold {qualified(function.name)}",
            f"refine Py.Ends.fix (pre := fun {pattern} => {pre})",
            f"  (post := fun {pattern} {identifier(function.result)} => {post})",
            f"  (bound := fun {pattern} => {measure_text(parts(function.measure))}) ?_ {pattern} {all_of(names)}",
            f"intro {self_name(function.name)} {pattern} {known} {INDUCTION}",
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
                    path,
                    substitute(contract.condition, outcome),
                    Kind.POSTCONDITION,
                    contract.span or span,
                    contract.text + where,
                    "ensures",
                )
            )
        return [f"exact {all_of(uses)}"]
