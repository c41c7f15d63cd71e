"""The process that solves Horn clauses: a problem as JSON on standard input, the solution as JSON on standard output.

The problem: `predicates` (name to sorts of arguments), `clauses` (closed formulas that hold for a solution), `queries`
(further ones, each wanted if there is a solution for it), `resources` for each query (Z3's `rlimit`, some millions a
second, the same on every machine). The answer: for each predicate
the conjuncts of its solution as nested lists, the operator first, the argument number n as `["at", n]`.

Interpretations that satisfy the clauses are closed under conjunction, so that queries are solved one by one.
See Komuravelli, Gurfinkel and Chaki, SMT-Based Model Checking for Recursive Programs (CAV 2014).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import z3

MEGABYTES = 1_000
CHECK_RESOURCES = 1_000_000
MOST_CONJUNCTS = 24
_OPERATORS = {
    z3.Z3_OP_AND: "and",
    z3.Z3_OP_OR: "or",
    z3.Z3_OP_NOT: "not",
    z3.Z3_OP_IMPLIES: "=>",
    z3.Z3_OP_EQ: "=",
    z3.Z3_OP_LE: "<=",
    z3.Z3_OP_LT: "<",
    z3.Z3_OP_GE: ">=",
    z3.Z3_OP_GT: ">",
    z3.Z3_OP_ADD: "+",
    z3.Z3_OP_SUB: "-",
    z3.Z3_OP_UMINUS: "neg",
    z3.Z3_OP_MUL: "*",
    z3.Z3_OP_IDIV: "div",
    z3.Z3_OP_MOD: "mod",
    z3.Z3_OP_ITE: "ite",
}
Tree = Any


class Unreadable(Exception):
    """A solution with something in it that the abstraction has no word for."""


class Problem:
    def __init__(self, problem: Mapping[str, Any]) -> None:
        self.predicates: dict[str, list[str]] = problem["predicates"]
        self.clauses: list[str] = problem["clauses"]
        self.queries: list[str] = problem["queries"]
        self.resources: int = problem["resources"]

    def solve(self) -> dict[str, list[Tree]]:
        """The weakest conjunctions found that still do for all queries that have a solution."""
        found: dict[str, list[Any]] = {name: [] for name in self.predicates}
        solved: list[str] = []
        for query in self.queries:
            solution = self._solution(query)
            if solution is not None:
                solved.append(query)
                for name, conjuncts in solution.items():
                    found[name] += [each for each in conjuncts if not any(each.eq(old) for old in found[name])]
        if not solved:
            return {}
        if any(len(each) > MOST_CONJUNCTS for each in found.values()) or not self._does(found, solved):
            return {}
        for name in found:
            for conjunct in sorted(found[name], key=lambda each: -len(each.sexpr())):
                fewer = {**found, name: [each for each in found[name] if not each.eq(conjunct)]}
                if self._does(fewer, solved):
                    found = fewer
        return {name: [tree(each) for each in conjuncts] for name, conjuncts in found.items()}

    def _solution(self, query: str) -> dict[str, list[Any]] | None:
        solver = z3.SolverFor("HORN")
        solver.set("rlimit", self.resources)
        declared = [f"(declare-fun {n} ({' '.join(sorts)}) Bool)" for n, sorts in self.predicates.items()]
        solver.from_string("\n".join([*declared, *(f"(assert {each})" for each in (*self.clauses, query))]))
        if solver.check() != z3.sat:
            return None
        model = solver.model()
        found: dict[str, list[Any]] = {}
        for name, sorts in self.predicates.items():
            function = z3.Function(name, *(_sort(each) for each in sorts), z3.BoolSort())
            value = model.eval(function(*self._arguments(name)))
            free = z3.is_app(value) and value.decl().eq(function)  # nothing is asked of it
            found[name] = [] if free else _conjuncts(value)
        return found

    def _arguments(self, name: str) -> list[Any]:
        return [z3.Const(f"at{place}", _sort(each)) for place, each in enumerate(self.predicates[name])]

    def _does(self, solution: Mapping[str, Sequence[Any]], queries: Sequence[str]) -> bool:
        """Whether all clauses, and these queries, hold with these conjunctions as the predicates."""
        definitions = []
        for name, sorts in self.predicates.items():
            binders = " ".join(f"(at{place} {sort})" for place, sort in enumerate(sorts))
            body = " ".join(each.sexpr() for each in solution[name])
            definitions.append(f"(define-fun {name} ({binders}) Bool (and true {body}))")
        for clause in (*self.clauses, *queries):
            solver = z3.Solver()
            solver.set("rlimit", CHECK_RESOURCES)
            solver.from_string("\n".join([*definitions, f"(assert (not {clause}))"]))
            if solver.check() != z3.unsat:
                return False
        return True


def _sort(name: str) -> Any:
    return z3.BoolSort() if name == "Bool" else z3.IntSort()


def _conjuncts(value: Any) -> list[Any]:
    """The parts of a conjunction, made simple."""
    goal = z3.Goal()
    goal.add(value)
    simple = z3.Then("simplify", "ctx-solver-simplify")
    try:
        parts = list(simple(goal)[0])
    except z3.Z3Exception:
        parts = list(goal)
    return [each for each in parts if not z3.is_true(each)]


def tree(value: Any) -> Tree:
    """Raises `Unreadable`."""
    if z3.is_true(value) or z3.is_false(value):
        return bool(z3.is_true(value))
    if z3.is_int_value(value):
        return value.as_long()
    if not z3.is_app(value):
        raise Unreadable(str(value))
    kind = value.decl().kind()
    if kind == z3.Z3_OP_UNINTERPRETED and value.num_args() == 0 and value.decl().name().startswith("at"):
        return ["at", int(value.decl().name()[2:])]
    if kind not in _OPERATORS:
        raise Unreadable(value.decl().name())
    return [_OPERATORS[kind], *(tree(child) for child in value.children())]


def main() -> int:
    """Solve one problem. Exit status 1: there is no answer."""
    z3.set_param("memory_max_size", MEGABYTES)
    try:
        answer = Problem(json.load(sys.stdin)).solve()
    except (Unreadable, z3.Z3Exception, RecursionError, MemoryError):
        return 1
    json.dump(answer, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
