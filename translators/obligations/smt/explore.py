"""Looks for inputs that break a function's contract, by symbolic execution."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised, Steps
from lemmata.translators.obligations.evaluate.programs import Machine
from lemmata.translators.obligations.program import Contract, For, Function, Module, While
from lemmata.translators.obligations.smt.inputs import Inputs
from lemmata.translators.obligations.smt.path import Infeasible, Path
from lemmata.translators.obligations.smt.shapes import Symbol, under
from lemmata.translators.obligations.smt.symbolic import Symbolic
from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.types import Value

SIZES = (1, 2, 3, 4)
"""Greatest lengths of collections in the inputs, one after the other."""

STEPS = 4_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """Arguments under which the function, as translated, breaks its contract. Exactly one of the others is there:
    the exception that leaves it, the postcondition that fails (or cannot be evaluated), or the loop and its invariant
    that fails."""

    arguments: tuple[Value, ...]
    exception: str | None = None
    ensures: Contract | None = None
    invariant: tuple[While | For, Term] | None = None


class _Broken(Exception):
    def __init__(self, loop: While | For, invariant: Term) -> None:
        super().__init__()
        self.found = (loop, invariant)


def candidates(module: Module, name: str, seconds: float = 5.0) -> Iterator[Candidate]:
    """Inputs that satisfy the preconditions and break the function's contract, small ones first, until the time is up
    or no way through the function is left. To be replayed on the source."""
    function = module.functions[name]

    def go(machine: Machine, arguments: tuple[Symbol, ...]) -> Candidate | None:
        return _violation(function, machine, arguments)

    for arguments, found in _explore(module, function, go, seconds, invariants=True):
        yield Candidate(arguments, found.exception, found.ensures, found.invariant)


def example_inputs(module: Module, name: str, seconds: float = 2.0) -> Iterator[tuple[Value, ...]]:
    """Inputs that satisfy the preconditions, each along another way through the function."""
    function = module.functions[name]

    def go(machine: Machine, arguments: tuple[Symbol, ...]) -> Candidate | None:
        try:
            machine.call(name, arguments)
        except (Raised, Exhausted):
            pass
        return Candidate(())

    for arguments, _ in _explore(module, function, go, seconds, invariants=False):
        yield arguments


def _violation(function: Function, machine: Machine, arguments: tuple[Symbol, ...]) -> Candidate | None:
    try:
        result = machine.call(function.name, arguments)
    except Raised as raised:
        modelled = raised.name != "NotModelled" and raised.name not in function.raises
        return Candidate((), exception=raised.name) if modelled else None
    except _Broken as broken:
        return Candidate((), invariant=broken.found)
    values = {**_named(function, arguments), function.result: result}
    for contract in function.ensures:
        try:
            if not machine.truth(contract.condition, values):
                return Candidate((), ensures=contract)
        except Raised as raised:
            return Candidate((), ensures=contract) if raised.name != "NotModelled" else None
    return None


def _named(function: Function, arguments: tuple[Symbol, ...]) -> dict[str, Symbol]:
    return {parameter.name: value for parameter, value in zip(function.parameters, arguments, strict=True)}


def _explore(
    module: Module,
    function: Function,
    go: Callable[[Machine, tuple[Symbol, ...]], Candidate | None],
    seconds: float,
    invariants: bool,
) -> Iterator[tuple[tuple[Value, ...], Candidate]]:
    """Each path on which `go` finds something, with the plain arguments that take it."""
    deadline = time.monotonic() + seconds
    context = z3.Context()
    seen: set[str] = set()
    for size in SIZES:
        waiting: list[tuple[int, tuple[int, ...]]] = [(0, ())]
        while waiting:
            if time.monotonic() > deadline:
                return
            _, prefix = heapq.heappop(waiting)
            path = Path(context, prefix)
            inputs = Inputs(path, size)
            found = None
            arguments: tuple[Symbol, ...] = ()
            try:
                arguments = tuple(inputs.unknown(parameter.type) for parameter in function.parameters)
                domain = Symbolic(path)
                machine = Machine(module, Steps(STEPS), _watch(module, domain) if invariants else None, domain)
                if _admitted(function, machine, _named(function, arguments)):
                    found = go(machine, arguments)
            except (Infeasible, Exhausted, Raised, RecursionError, z3.Z3Exception):
                found = None
            for other in path.open:
                heapq.heappush(waiting, (len(other), other))
            model = path.model(tuple(inputs.numbers)) if found is not None else None
            if found is None or model is None:
                continue
            plain = tuple(under(model, argument) for argument in arguments)
            if repr(plain) not in seen:
                seen.add(repr(plain))
                yield plain, found


def _admitted(function: Function, machine: Machine, values: Mapping[str, Symbol]) -> bool:
    return all(machine.truth(contract.condition, values) for contract in function.requires)


def _watch(module: Module, domain: Symbolic) -> Callable[[While | For, Mapping[str, Symbol]], None]:
    """Looks at a loop's invariants on each visit."""

    def observe(loop: While | For, values: Mapping[str, Symbol]) -> None:
        machine = Machine(module, Steps(STEPS), None, domain)
        for invariant in loop.invariants:
            try:
                holds = machine.truth(invariant, values)
            except Raised:
                holds = False
            except KeyError:
                # It speaks of a variable that has no value yet.
                continue
            if not holds:
                raise _Broken(loop, invariant)

    return observe
