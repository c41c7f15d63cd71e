"""Contracts that CPython breaks, each by one subtle point of the language: none holds in what we prove of the function.

`false_claims/*.txt` has the modules: `# --- name: call`, then the source; the call breaks the `post:` of `f` or
raises. A function is refused, or its model breaks the same promise in the same call, so that no proof can exist.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from lemmata.translators.obligations.evaluate.programs import OutOfSteps, RaisedOutcome, Returned, run
from lemmata.translators.python.load import program_of
from lemmata.translators.python.pairing import modelled
from tests.translators.python.reading import read

FOLDER = Path(__file__).parent / "false_claims"
_UNMODELLED = {"NotModelled", "MissingReturn"}  # no exception of Python: never allowed by a contract, never caught


@dataclass(frozen=True)
class Case:
    name: str
    call: str
    source: str

    @property
    def post(self) -> str:
        found = re.search(r'post:\s*(.*?)\s*"""', self.source, re.DOTALL)
        assert found is not None
        return found[1]


def cases(path: Path) -> list[Case]:
    parts = re.split(r"^# --- (.*?): (.*)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [Case(*parts[at : at + 3]) for at in range(0, len(parts), 3)]


CASES = [case for path in sorted(FOLDER.glob("*.txt")) for case in cases(path)]


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """An empty module; `icontract` is one whose decorators do nothing."""

    def decorator(condition: object) -> Any:
        return lambda function: function

    made = ModuleType("attacked")
    monkeypatch.setitem(sys.modules, "attacked", made)
    monkeypatch.setitem(sys.modules, "icontract", SimpleNamespace(ensure=decorator, require=decorator))
    return made


def called(case: Case, module: ModuleType) -> tuple[list[Any], Any, Exception | None]:
    """The arguments, the result, and the exception that left it."""
    call = ast.parse(case.call, mode="eval").body
    assert isinstance(call, ast.Call)
    arguments = [eval(ast.unparse(node)) for node in call.args]
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(400)
    try:
        exec(compile(case.source, "attacked.py", "exec"), module.__dict__)
        return arguments, eval(case.call, module.__dict__), None
    except Exception as error:
        return arguments, None, error
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_it_is_refused_or_false_in_the_model_too(case: Case, module: ModuleType) -> None:
    arguments, result, error = called(case, module)
    definitions = [node for node in ast.walk(ast.parse(case.source)) if isinstance(node, ast.FunctionDef)]
    names = [each.arg for each in next(node for node in definitions if node.name == "f").args.args]
    if error is None:
        known = {**module.__dict__, **dict(zip(names, arguments, strict=True)), "__return__": result}
        assert not eval(case.post, known), "the claim is true: this case shows nothing"
    loaded = program_of("attacked.py", case.source)
    function = loaded.module.functions.get("f")
    if function is None:
        assert loaded.refusals
        assert all(str(refusal) for refusal in loaded.refusals)
        return
    values = tuple(modelled(value, of.type) for value, of in zip(arguments, function.parameters, strict=True))
    outcome = run(loaded.module, "f", values, 20_000)
    if isinstance(outcome, OutOfSteps) or (isinstance(outcome, RaisedOutcome) and outcome.exception in _UNMODELLED):
        return
    if error is None:
        assert outcome == Returned(modelled(result, function.returns))
    else:
        assert outcome == RaisedOutcome(type(error).__name__)


def test_there_are_many() -> None:
    assert len(CASES) >= 180


TWINS = {
    "an own list": "xs = [n]\n    xs.append(n)\n    return len(xs)",
    "a copy of rows": "g = [[n], [n]]\n    h = [row[:] for row in g]\n    g[0].append(1)\n    return len(h[0])",
    "a list built in a loop": (
        "out: list[list[int]] = []\n    part: list[int] = []\n    for i in range(n):\n        part.append(i)\n"
        "        if i % 2:\n            out.append(part)\n            part = []\n    return len(out)"
    ),
    "an iterator used up at once": "return sum(x * x for x in reversed(range(n))) + len(list(zip([n], [n])))",
    "a caught exception": "try:\n        return 10 // n\n    except Exception:\n        return 0",
    "a bool counted": "count = 0\n    for i in range(n):\n        count += i % 2 == 0\n    return count",
    "a message": 'if n < 0:\n        raise ValueError(f"negative: {n}")\n    return n',
    "the text of an int": "return len(str(n))",
}


@pytest.mark.parametrize("body", TWINS.values(), ids=TWINS)
def test_the_harmless_twin_is_translated(body: str) -> None:
    assert read(f"def f(n: int) -> int:\n    {body}\n").refusals == ()
