"""The Python benchmark's parts: what tools say, function by function; generated functions; what was edited."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.benchmarks.agreement import compare
from lemmata.benchmarks.figure import markdown
from lemmata.benchmarks.function_verdicts import Findings, Verdict, Word, crosshair, functions, ours
from lemmata.benchmarks.lean_agreement import differences
from lemmata.benchmarks.python import compared
from lemmata.benchmarks.python_agreement import generated
from lemmata.benchmarks.python_module import edited
from lemmata.benchmarks.random_contracts import Contracted, attack, contracted, module
from lemmata.benchmarks.random_functions import RandomFunctions
from lemmata.translators.obligations.evaluate.programs import Returned
from lemmata.translators.obligations.types import MapOf, SetOf
from lemmata.translators.python.load import program_of

THREE = """from icontract import ensure


@ensure(lambda x, result: result > x)
def right(x: int) -> int:
    return x + 1


@ensure(lambda x, result: result > x)
def wrong(x: int) -> int:
    return x * 2


@ensure(lambda x, result: result > x)
def foreign(x: int) -> int:
    return round(x / 3) + abs(x) + 1
"""


@pytest.mark.usefixtures("embedded")
def test_each_function_has_a_word(tmp_path: Path) -> None:
    path = tmp_path / "three.py"
    path.write_text(THREE)
    assert functions([path]) == ["three.py:right", "three.py:wrong", "three.py:foreign"]
    found = ours([path], "--no-cache")
    words = [found.of(name).word for name in functions([path])]
    assert words == [Word.PROVED, Word.REFUTED, Word.REFUSED]
    assert found.of("three.py:none").word is Word.NOTHING
    assert 0 < found.first <= found.seconds


def test_crosshair_is_read_the_same_way(tmp_path: Path) -> None:
    pytest.importorskip("crosshair")
    path = tmp_path / "two.py"
    path.write_text(THREE[: THREE.index("\n\n\n@ensure(lambda x, result: result > x)\ndef foreign")] + "\n")
    found = crosshair([path])
    assert found is not None
    assert [found.of(name).word for name in functions([path])] == [Word.PROVED, Word.REFUTED]


def test_wrong_verdicts_of_either_side_are_counted() -> None:
    mine = Findings({"a:f": Verdict(Word.PROVED, 1.0), "b:g": Verdict(Word.REFUTED, 1.0)}, 2.0, 0.5)
    theirs = Findings({"a:f": Verdict(Word.REFUTED, 3.0), "b:g": Verdict(Word.PROVED, 3.0)}, 6.0, 3.0)
    found = list(compared(["a:f"], ["b:g"], mine, theirs))
    counts = {figure.name: (figure.value, figure.baseline) for figure in found if not figure.unit}
    assert counts["right functions refuted (must be 0)"] == (0, 1.0)
    assert counts["wrong functions proved (must be 0)"] == (0, 1.0)
    assert found[0].said == ("proved", "refuted")
    assert "| a:f | proved 1 s | refuted 3 s | 0.333 |" in markdown(found)


def test_an_edit_moves_all_lines_and_changes_one_function() -> None:
    before = "def f(x: int) -> int:\n    return x\n\n\ndef g(x: int) -> int:\n    return x\n"
    after = edited(before)
    old, new = ast.parse(before).body, ast.parse(after).body
    assert isinstance(new[0], ast.FunctionDef) and isinstance(old[1], ast.FunctionDef)
    assert (len(new[0].body), new[1].lineno) == (2, old[1].lineno + 2)
    assert ast.dump(new[1]) == ast.dump(old[1])


def test_generated_functions_are_read_and_all_kinds_occur() -> None:
    text = RandomFunctions(1).module(60)
    assert text == RandomFunctions(1).module(60) != RandomFunctions(2).module(60)
    loaded = program_of("generated.py", text)
    assert len(loaded.module.functions) > 50
    returned = {type(function.returns) for function in loaded.module.functions.values()}
    assert {MapOf, SetOf} < returned
    assert len(returned) >= 8


def test_three_meanings_of_generated_functions_agree(tmp_path: Path, embedded: Toolchain) -> None:
    for path in generated(tmp_path, 2):
        found = compare(path, 8)
        assert found.differences == []
        assert found.evaluations > 4 * found.functions
        count, others = differences(program_of(path), found.samples, embedded)
        assert (others, count > 40) == ([], True)


def test_maps_and_sets_that_differ_would_be_seen(tmp_path: Path, embedded: Toolchain) -> None:
    path = tmp_path / "tables.py"
    path.write_text(
        "def table(x: int) -> dict[str, int]:\n    return {'a': x, 'b': 1}\n\n\n"
        "def both(x: int) -> set[int]:\n    return {x, 1}\n"
    )
    samples = {
        "table": [((2,), Returned({"b": 1, "a": 2})), ((2,), Returned({"a": 2, "b": 2})), ((2,), Returned({"a": 2}))],
        "both": [((2,), Returned(frozenset({1, 2}))), ((2,), Returned(frozenset({1})))],
    }
    count, found = differences(program_of(path), samples, embedded)
    assert (count, found) == (5, ["table(2,)", "table(2,)", "both(2,)"])


def test_contracts_that_runs_suggest_hold_on_those_runs_and_are_attacked_on_others() -> None:
    made = contracted(3, 8)
    assert made == contracted(3, 8)
    loaded = program_of("made.py", module(made))
    assert len(loaded.module.functions) >= 6
    assert all(loaded.module.functions[name].ensures for name in loaded.module.functions)
    right = Contracted("f", "def f(a0: int) -> int:\n    return a0 * a0\n", {"a0": "int"}, (), ("result >= 0",))
    assert attack(right, 300, 1) is None
    assert "fails result > 0" in str(attack(replace(right, ensures=("result > 0",)), 300, 1))
    assert attack(replace(right, requires=("a0 > 0",), ensures=("result > 0",)), 300, 1) is None
    raising = replace(right, text="def f(a0: int) -> int:\n    return 7 // a0\n", ensures=())
    assert "ZeroDivisionError" in str(attack(raising, 300, 1))


@pytest.mark.slow
@pytest.mark.usefixtures("embedded")
def test_what_is_proved_of_generated_functions_survives_an_attack(tmp_path: Path) -> None:
    made = contracted(7, 5)
    path = tmp_path / "made.py"
    path.write_text(module(made))
    found = ours([path], "--no-cache", "--timeout", "1")
    proved = [each for each in made if found.of(f"made.py:{each.name}").word is Word.PROVED]
    assert proved
    assert [broken for each in proved if (broken := attack(each, 500, 1))] == []
