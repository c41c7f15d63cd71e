"""What happens when a function of a module is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lemmata.translators.obligations.evaluate.domain import PLAIN, Domain
from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised, Steps
from lemmata.translators.obligations.evaluate.terms import Evaluator, bind
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    Function,
    If,
    Invoke,
    Module,
    Raise,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import Op, Term
from lemmata.translators.obligations.types import Value

Observe: TypeAlias = Callable[[While | For, Mapping[str, Value]], None]
"""Told of each visit of a loop's head, where invariants hold: the loop and the variables' values."""

MAXIMAL_DEPTH = 150
"""Calls inside one another. CPython would go on to about 1000; the evaluator answers `OutOfSteps`."""


@dataclass(frozen=True, slots=True)
class Returned:
    value: Value


@dataclass(frozen=True, slots=True)
class RaisedOutcome:
    exception: str


@dataclass(frozen=True, slots=True)
class OutOfSteps:
    """No answer in the steps given: it runs too long, perhaps forever, or builds something too large."""


Outcome: TypeAlias = Returned | RaisedOutcome | OutOfSteps


def run(
    module: Module, name: str, arguments: tuple[Value, ...], steps: int = 100_000, observe: Observe | None = None
) -> Outcome:
    """The outcome of `name(*arguments)`. Contracts are not looked at."""
    machine = Machine(module, Steps(steps), observe)
    try:
        return Returned(machine.call(name, arguments))
    except Raised as raised:
        return RaisedOutcome(raised.name)
    except (Exhausted, RecursionError):
        return OutOfSteps()


def holds(module: Module, condition: Term, values: Mapping[str, Value], steps: int = 100_000) -> bool | None:
    """Whether a condition is true; None where its evaluation raises or takes too long."""
    machine = Machine(module, Steps(steps))
    try:
        return machine.truth(condition, values)
    except (Raised, Exhausted, RecursionError):
        return None


class _Break(Exception):
    pass


class _Continue(Exception):
    pass


class _Return(Exception):
    def __init__(self, value: Value) -> None:
        super().__init__()
        self.value = value


class Machine:
    """Runs programs over a domain, within a budget of steps."""

    def __init__(self, module: Module, steps: Steps, observe: Observe | None = None, domain: Domain = PLAIN) -> None:
        self._module = module
        self._steps = steps
        self._observe = observe
        self._evaluator = Evaluator(steps, self.call, domain)
        self._depth = 0

    def call(self, name: str, arguments: tuple[Value, ...]) -> Value:
        """The value that the call returns. Raises `Raised`, `Exhausted`."""
        function: Function = self._module.functions[name]
        self._steps.take()
        self._depth += 1
        if self._depth > MAXIMAL_DEPTH:
            raise Exhausted
        values = {parameter.name: value for parameter, value in zip(function.parameters, arguments, strict=True)}
        try:
            self._block(function.body, values, None)
        except _Return as returned:
            return returned.value
        finally:
            self._depth -= 1
        return ()

    def evaluate(self, term: Term, values: Mapping[str, Value]) -> Value:
        return self._evaluator.term(term, values)

    def truth(self, condition: Term, values: Mapping[str, Value]) -> bool:
        """Which way a condition goes."""
        return self._evaluator.truth(condition, values)

    def _block(self, block: Block, values: dict[str, Value], handled: str | None) -> None:
        for statement in block:
            self._steps.take()
            self._statement(statement, values, handled)

    def _statement(self, statement: Statement, values: dict[str, Value], handled: str | None) -> None:
        match statement:
            case Assign(targets, terms):
                results = [self.evaluate(term, values) for term in terms]
                values.update(zip((target.name for target in targets), results, strict=True))
            case If(condition, then, orelse):
                self._block(then if self.truth(condition, values) else orelse, values, handled)
            case While() | For():
                self._loop(statement, values, handled)
            case Return(value):
                raise _Return(self.evaluate(value, values))
            case Raise(exception):
                raise Raised(exception or handled or "RuntimeError")
            case Break():
                raise _Break
            case Continue():
                raise _Continue
            case Assert(condition):
                if not self.truth(condition, values):
                    raise Raised("AssertionError")
            case Invoke(target, function, arguments):
                result = self.call(function, tuple(self.evaluate(argument, values) for argument in arguments))
                if target is not None:
                    values[target.name] = result
            case Try():
                self._try(statement, values, handled)

    def _loop(self, loop: While | For, values: dict[str, Value], handled: str | None) -> None:
        try:
            if isinstance(loop, While):
                self._while(loop, values, handled)
            else:
                self._for(loop, values, handled)
        except _Break:
            return
        self._block(loop.orelse, values, handled)

    def _while(self, loop: While, values: dict[str, Value], handled: str | None) -> None:
        while True:
            self._steps.take()
            if self._observe is not None:
                self._observe(loop, values)
            if not self.truth(loop.condition, values):
                return
            try:
                self._block(loop.body, values, handled)
            except _Continue:
                pass

    def _for(self, loop: For, values: dict[str, Value], handled: str | None) -> None:
        done: list[Value] = []
        for item in self._evaluator.sequence(loop.sequence, values):
            self._steps.take()
            self._visit(loop, values, done, item)
            values.update(bind(loop.variables, item, {}))
            if self._observe is not None and loop.done is not None:
                values[loop.done.name] = list(done)  # for loops inside
            done.append(item)
            try:
                self._block(loop.body, values, handled)
            except _Continue:
                pass
        if loop.done is not None:
            values.pop(loop.done.name, None)
        self._visit(loop, values, done, None)

    def _visit(self, loop: For, values: dict[str, Value], done: list[Value], item: Value | None) -> None:
        if self._observe is None:
            return
        seen: dict[str, Value] = dict(values)
        if loop.done is not None:
            seen[loop.done.name] = list(done)
        match loop.sequence:
            case Op(Operator.RANGE, (start, _, step)):
                # The number of the round to come; behind the last round, the first number that is not gone through.
                if item is None:
                    step_value = self.evaluate(step, values)
                    item = done[-1] + step_value if done else self.evaluate(start, values)
                seen[loop.variables[0].name] = item
        self._observe(loop, seen)

    def _try(self, statement: Try, values: dict[str, Value], handled: str | None) -> None:
        try:
            try:
                self._block(statement.body, values, handled)
            except Raised as raised:
                for handler in statement.handlers:
                    if handler.exceptions is None or raised.name in handler.exceptions:
                        self._block(handler.body, values, raised.name)
                        break
                else:
                    raise
            else:
                self._block(statement.orelse, values, handled)
        except Exhausted:
            raise
        except (Raised, _Break, _Continue, _Return):
            self._block(statement.final, values, handled)
            raise
        self._block(statement.final, values, handled)
