"""Programs: control flow as Python has it, in the evaluator and in Lean."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.toolchain.run import run as run_command
from lemmata.translators.obligations.evaluate.programs import OutOfSteps, RaisedOutcome, Returned, run
from lemmata.translators.obligations.lean.functions import function_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    Function,
    Handler,
    If,
    Invoke,
    Module,
    Raise,
    Return,
    Try,
    While,
)
from lemmata.translators.obligations.terms import TRUE, Var, integer
from lemmata.translators.obligations.types import INT
from tests.translators.obligations.building import IX, N, X, op

T = Var("t", INT)
ZERO, ONE = integer(0), integer(1)


def add(value: int) -> Assign:
    return Assign((T,), (op(O.ADD, T, value),))


def counting(*body: object, orelse: Block = ()) -> Block:
    """`t = 0; for i in range(n): …; else: …; return t`."""
    loop = For((IX,), op(O.RANGE, 0, N, 1), tuple(body), orelse=orelse)  # type: ignore[arg-type]
    return (Assign((T,), (ZERO,)), loop, Return(T))


PROGRAMS: dict[str, Block] = {
    "plain_loop": counting(add(2)),
    "break_skips_else": counting(If(op(O.EQ, IX, 2), (Break(),)), add(1), orelse=(add(100),)),
    "continue_goes_on": counting(If(op(O.EQ, op(O.MOD, IX, 2), 0), (Continue(),)), add(1), orelse=(add(50),)),
    "return_from_loop": counting(If(op(O.GT, IX, 1), (Return(IX),)), add(10)),
    "loop_variable_after_loop": (*counting(Assign((X,), (IX,)))[:2], Return(op(O.ADD, T, N))),
    "nested": counting(For((X,), op(O.RANGE, 0, IX, 1), (If(op(O.EQ, X, 2), (Break(),)), add(1)))),
    "nested_return": counting(For((X,), op(O.RANGE, 0, IX, 1), (If(op(O.EQ, X, 3), (Return(X),)), add(1)))),
    "while_true": (
        Assign((T,), (N,)),
        While(TRUE, (If(op(O.LE, T, 3), (Return(T),)), Assign((T,), (op(O.SUB, T, 2),)))),
    ),
    "raises": (Assert(op(O.NE, N, 2)), Return(op(O.FLOORDIV, 12, op(O.SUB, N, 3)))),
    "handled": (
        Assign((T,), (ZERO,)),
        Try(
            (Assign((T,), (op(O.FLOORDIV, 12, N),)),),
            (Handler(("ZeroDivisionError",), (Assign((T,), (integer(-1),)),)),),
            orelse=(add(1000),),
        ),
        Return(T),
    ),
    "other_exceptions_pass": (
        Try(
            (If(op(O.EQ, N, 1), (Raise("KeyError"),)), If(op(O.EQ, N, 2), (Raise("ValueError"),))),
            (Handler(("KeyError", "IndexError"), (Return(ONE),)),),
        ),
        Return(ZERO),
    ),
    "leaving_a_try_in_a_loop": counting(
        Try(
            (Assign((X,), (op(O.FLOORDIV, 6, op(O.SUB, IX, 1)),)), If(op(O.EQ, X, 3), (Break(),))),
            (Handler(None, (Continue(),)),),
        ),
        add(1),
    ),
    "recursion": (
        If(op(O.LE, N, 0), (Return(ZERO),)),
        Invoke(T, "recursion", (op(O.SUB, N, 1),)),
        Return(op(O.ADD, T, N)),
    ),
    "calls": (Invoke(T, "recursion", (N,)), Invoke(X, "raises", (T,)), Return(op(O.ADD, T, X))),
}

MODULE = Module({name: Function(name, (N,), INT, body) for name, body in PROGRAMS.items()})


@pytest.mark.parametrize(
    ("name", "argument", "value"),
    [
        ("plain_loop", 3, 6),
        ("break_skips_else", 2, 102),
        ("break_skips_else", 5, 2),
        ("continue_goes_on", 4, 52),
        ("return_from_loop", 5, 2),
        ("return_from_loop", 1, 10),
        ("nested", 4, 5),
        ("nested_return", 5, 3),
        ("while_true", 8, 2),
        ("handled", 0, -1),
        ("handled", 5, 1002),
        ("other_exceptions_pass", 1, 1),
        ("leaving_a_try_in_a_loop", 9, 2),
        ("recursion", 4, 10),
    ],
)
def test_values(name: str, argument: int, value: int) -> None:
    assert run(MODULE, name, (argument,)) == Returned(value)


def test_exceptions_and_limits() -> None:
    assert run(MODULE, "raises", (2,)) == RaisedOutcome("AssertionError")
    assert run(MODULE, "raises", (3,)) == RaisedOutcome("ZeroDivisionError")
    assert run(MODULE, "other_exceptions_pass", (2,)) == RaisedOutcome("ValueError")
    forever = Module({"f": Function("f", (), INT, (While(TRUE, ()),))})
    assert run(forever, "f", (), steps=500) == OutOfSteps()
    deep = Module({"f": Function("f", (), INT, (Invoke(T, "f", ()), Return(T)))})
    assert run(deep, "f", ()) == OutOfSteps()


def test_lean_runs_the_same_programs(embedded: Toolchain, tmp_path: Path) -> None:
    lines = ["import Lemmata.Python.Operators", "import Lemmata.Python.Loop", "open Lemmata.Python"]
    lines.append("set_option linter.unusedVariables false")
    lines += [function_text(MODULE.functions[name]) for name in PROGRAMS]
    count = 0
    for name in PROGRAMS:
        for argument in range(-1, 7):
            outcome = run(MODULE, name, (argument,))
            match outcome:
                case Returned(value):
                    expected = f".ok ({value})"
                case RaisedOutcome(exception):
                    expected = f'.raised "{exception}"'
                case _:
                    raise AssertionError(name)
            lines.append(f"#eval decide (Py.run ({name} ({argument})) 100 = {expected})")
            count += 1
    file = tmp_path / "Programs.lean"
    file.write_text("\n".join(lines), encoding="utf-8")
    answer = run_command([*embedded.lean, str(file)], None, embedded.environment, 600)
    assert answer.output.split() == ["true"] * count
