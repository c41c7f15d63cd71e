"""Counterexamples by running the functions: what breaks is found, what holds is left alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from lemmata.translators.obligations.claim import Claim, Counterexample, Kind, Span
from lemmata.translators.python.replay.refuter import PythonRefuter

Refute = Callable[..., Counterexample | None]


@pytest.fixture
def refute(tmp_path: Path) -> Iterator[Refute]:
    made: list[PythonRefuter] = []

    def ask(text: str, kind: Kind, line: int, seconds: float = 2.0, columns: tuple[int, int] = (0, 0)) -> object:
        path = tmp_path / "app.py"
        path.write_text(dedent(text).lstrip())
        refuter = PythonRefuter(str(path), path.read_text())
        made.append(refuter)
        span = Span(str(path), line, columns[0], line, columns[1])
        return refuter.refute(Claim("claim", kind, span, "", ""), seconds)

    yield ask  # type: ignore[misc]
    for refuter in made:
        refuter.close()


ICONTRACT = """
    from icontract import ensure, require

    @require(lambda n: n >= 0)
    @ensure(lambda n, result: result >= n)
    def f(n: int) -> int:
        return n - 1 if n == 1000 else {}
"""


def test_a_broken_postcondition_is_shown_as_a_call(refute: Refute) -> None:
    found = refute(ICONTRACT.format("n"), Kind.POSTCONDITION, 4)
    assert found is not None
    assert found.text.startswith("f(1000) returned 999; ensures result >= n fails (")
    assert found.text.endswith("app.py:4)")
    assert found.values == {"n": "1000"}


def test_what_holds_for_all_that_the_precondition_admits_is_not_refuted(refute: Refute) -> None:
    text = ICONTRACT.format("n").replace("n - 1 if n == 1000 else", "")
    assert refute(text, Kind.POSTCONDITION, 4) is None


@pytest.mark.parametrize(
    ("contract", "line"),
    [
        ("@deal.post(lambda result: result > 0)\ndef f(n: int) -> int:\n    return n", 2),
        ("@deal.ensure(lambda _: _.result > _.n)\ndef f(n: int) -> int:\n    return n", 2),
        (
            "@deal.chain(deal.pre(lambda n: n > 1), deal.post(lambda r: r > 2))\ndef f(n: int) -> int:\n    return n",
            2,
        ),
        ('def f(n: int) -> int:\n    """\n    post: __return__ > 0\n    """\n    return n', 4),
        ('def f(xs: list[int]) -> None:\n    """\n    post:\n        xs == __old__.xs\n    """\n    xs.append(1)', 5),
    ],
)
def test_contracts_of_every_style_are_run(refute: Refute, contract: str, line: int) -> None:
    assert refute("import deal\n" + contract + "\n", Kind.POSTCONDITION, line) is not None


def test_snapshots_hold_what_was_before(refute: Refute) -> None:
    text = """
        import icontract

        @icontract.snapshot(lambda xs: len(xs), name="size")
        @icontract.ensure(lambda xs, OLD: len(xs) == OLD.size + {})
        def f(xs: list[int]) -> None:
            xs.append(1)
    """
    assert refute(text.format(1), Kind.POSTCONDITION, 4) is None
    assert refute(text.format(2), Kind.POSTCONDITION, 4) is not None


EXCEPTIONS = """
    def f(xs: list[int], i: int, d: dict[int, int]) -> int:
        assert 0 <= i
        return xs[i] + d[i]
"""


def test_exceptions_are_told_apart_by_their_place(refute: Refute) -> None:
    assert refute(EXCEPTIONS, Kind.INDEX_IN_RANGE, 3, columns=(11, 16)) is not None
    assert refute(EXCEPTIONS, Kind.KEY_PRESENT, 3, columns=(19, 23)) is not None
    assert refute(EXCEPTIONS, Kind.INDEX_IN_RANGE, 3, columns=(19, 23)) is None
    assert refute(EXCEPTIONS, Kind.ASSERTION, 2) is None, "an assertion that a function begins with is a precondition"


def test_a_call_that_breaks_a_precondition_is_found_where_it_stands(refute: Refute) -> None:
    text = """
        from icontract import require

        @require(lambda n: n > 0)
        def inner(n: int) -> int:
            return n

        def outer(n: int) -> int:
            try:
                return inner(n)
            except Exception:
                return 0
    """
    found = refute(text, Kind.CALL_PRECONDITION, 9)
    assert found is not None
    assert "inner requires n > 0" in found.text


def test_declared_exceptions_are_no_failure(refute: Refute) -> None:
    text = "import deal\n{}\ndef f(n: int) -> int:\n    if n == 3:\n        raise ValueError\n    return n\n"
    assert refute(text.format("@deal.raises(ValueError)"), Kind.NO_EXCEPTION, 5) is None
    assert refute(text.format("@deal.pure"), Kind.NO_EXCEPTION, 5) is not None


def test_loop_invariants_are_looked_at_in_every_round(refute: Refute) -> None:
    text = """
        def f(n: int) -> int:
            i = 0
            while i < n:
                # invariant: i < 3
                i += 1
            return i
    """
    assert refute(text, Kind.INVARIANT_INITIALLY, 4) is None
    found = refute(text, Kind.INVARIANT_PRESERVED, 4)
    assert found is not None
    assert found.values == {"n": "4"}


def test_only_a_state_that_comes_back_is_called_endless(refute: Refute) -> None:
    assert (
        refute("def f(n: int) -> int:\n    while n != 7:\n        n = n\n    return n\n", Kind.TERMINATION, 1)
        is not None
    )
    assert refute("def f(n: int) -> int:\n    return f(n)\n", Kind.TERMINATION, 1) is not None
    slow = "def f(n: int) -> int:\n    assert 0 <= n < 60\n    return n if n < 2 else f(n - 1) + f(n - 2)\n"
    assert refute(slow, Kind.TERMINATION, 1) is None
    deep = "def f(n: int) -> int:\n    assert n >= 0\n    return 0 if n == 0 else f(n - 1)\n"
    assert refute(deep, Kind.TERMINATION, 1) is None


def test_methods_are_called_on_objects_that_are_made_up(refute: Refute) -> None:
    text = """
        from dataclasses import dataclass
        import icontract

        @icontract.invariant(lambda self: self.low <= self.high)
        @dataclass(frozen=True)
        class Range:
            low: int
            high: int

            @icontract.ensure(lambda self, result: result > 0)
            def length(self) -> int:
                return self.high - self.low
    """
    found = refute(text, Kind.POSTCONDITION, 10)
    assert found is not None
    assert found.text.startswith("Range.length(Range(low=0, high=0)) returned 0; ensures result > 0 fails")


def test_modules_that_cannot_be_imported_or_kill_the_process_refute_nothing(refute: Refute) -> None:
    assert refute("raise SystemExit\ndef f(n: int) -> int:\n    return 1 // n\n", Kind.DIVISION_BY_ZERO, 3) is None
    fatal = "import os\ndef f(n: int) -> int:\n    os._exit(0)\n"
    assert refute(fatal, Kind.NO_EXCEPTION, 3) is None


def test_the_replay_command_and_the_test_show_it(refute: Refute, tmp_path: Path) -> None:
    found = refute("def f(n: int) -> int:\n    return 1 // n\n", Kind.DIVISION_BY_ZERO, 2)
    assert found is not None
    command = [sys.executable, "-m", "lemmata.translators.python.replay", str(tmp_path / "app.py"), "f(0)"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 1
    assert "f(0) raises ZeroDivisionError" in run.stdout
    assert subprocess.run([*command[:-1], "f(2)"], capture_output=True).returncode == 0
    names: dict[str, object] = {}
    exec(found.test, names)
    with pytest.raises(ZeroDivisionError):
        names["test_app_f_line_2"]()  # type: ignore[operator]
