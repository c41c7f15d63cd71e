"""`prove FILE.py` as its users meet it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lemmata.agent.cli import prove as cli
from lemmata.agent.cli.main import main as lemmata
from lemmata.agent.lean.toolchain.model import Toolchain

WRONG = """
from icontract import ensure

@ensure(lambda x, result: result > x)
def grow(x: int) -> int:
    return x + 1 if x != 3 else x
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wrong.py").write_text(WRONG)
    return tmp_path


def records(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_counterexample_is_a_call_a_command_and_a_test(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["wrong.py", "--json", "--emit-test", "test_wrong.py"]) == 1
    refuted = [record for record in records(capsys) if record["verdict"] == "refuted"]
    assert [record["name"] for record in refuted] == ["grow.line4_ensures", "grow.correct"]
    assert refuted[0]["kind"] == "postcondition"
    assert refuted[0]["line"] == 4
    assert "grow(3) returned 3; ensures result > x fails" in str(refuted[0]["evidence"])
    (folder / "icontract.py").write_text("def ensure(condition):\n    return lambda function: function\n")
    run = subprocess.run([sys.executable, "-m", "pytest", "-q", "test_wrong.py"], capture_output=True, text=True)
    assert run.returncode == 1
    assert "assert 3 > 3" in run.stdout
    assert "1 failed" in run.stdout


def test_bad_input_is_an_error_with_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.py").write_text("def f(x: int\n")
    (folder / "untyped.py").write_text("def f(x):\n    return x\n")
    (folder / "bytes.py").write_bytes(b"x = '\xff'\n")
    assert cli.main(["broken.py", "untyped.py", "bytes.py", "missing.py", "wrong.txt"]) == 3
    text = capsys.readouterr().out
    assert "broken.py:1:" in text
    assert "untyped.py:1:" in text
    assert "write x: int" in text
    assert "bytes.py:1: error: the file is not UTF-8" in text
    assert "missing.py: error: no such file" in text


def test_one_function_may_be_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["wrong.py::grow", "--json"]) == 1
    capsys.readouterr()
    assert cli.main(["wrong.py::grwo", "--json"]) == 3
    assert "did you mean grow?" in str(records(capsys)[0]["evidence"])


def test_two_functions_are_compared(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "one.py").write_text("def f(x: int) -> int:\n    return x // 2\n")
    (folder / "two.py").write_text("def f(x: int) -> int:\n    return int(x / 2)\n")
    assert cli.main(["one.py::f", "--equiv", "two.py::f", "--json"]) in (1, 3)
    refuted = [record for record in records(capsys) if record["verdict"] == "refuted"]
    assert [record["kind"] for record in refuted] == ["equivalence"]
    assert "one.py::f(-1) returns -1, two.py::f(-1) returns 0" in str(refuted[0]["evidence"])


def test_side_effects_of_a_module_do_not_happen_in_translation(folder: Path) -> None:
    (folder / "effect.py").write_text("open('made', 'w').close()\ndef f(x: int) -> int:\n    return x\n")
    assert lemmata(["translate", "effect.py"]) in (0, 3)
    assert not (folder / "made").exists()


def test_the_smt_form_is_unsatisfiable_where_the_contract_holds(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import z3

    (folder / "right.py").write_text(WRONG.replace(" if x != 3 else x", ""))
    answers = {}
    for name in ("wrong.py", "right.py"):
        assert lemmata(["translate", "--smt", name]) == 0
        solver = z3.Solver()
        solver.from_string(capsys.readouterr().out)
        answers[name] = str(solver.check())
    assert answers == {"wrong.py": "sat", "right.py": "unsat"}


LOOPS = """from icontract import ensure, require


@require(lambda n: n >= 0)
@ensure(lambda n, result: result == 2 * n)
def double(n: int) -> int:
    total = 0
    for i in range(n):
        # invariant: total == 2 * i
        total += 2
    return total


@ensure(lambda x, result: result > x)
def more(x: int) -> int:
    return x + 1
"""


@pytest.mark.slow
def test_what_did_not_change_comes_from_the_cache_of_another_process(
    folder: Path, monkeypatch: pytest.MonkeyPatch, embedded: Toolchain
) -> None:
    core = Path(embedded.environment["LEAN_PATH"]).parents[1]
    (folder / "cache").mkdir()
    (folder / "cache" / "core").symlink_to(core)
    monkeypatch.setenv("LEMMATA_CACHE", str(folder / "cache"))

    def anew(text: str) -> set[str]:
        """The functions that a process of its own proves, not from the cache."""
        (folder / "loops.py").write_text(text)
        command = [sys.executable, "-m", "lemmata.agent.cli.prove", "loops.py", "--json"]
        said = subprocess.run(command, capture_output=True, text=True).stdout
        found = [json.loads(line) for line in said.splitlines()]
        assert {record["verdict"] for record in found} == {"proved"}
        return {record["name"].split(".")[0] for record in found if not record["details"].get("cached")}

    assert anew(LOOPS) == {"double", "more"}
    assert anew(LOOPS) == set()
    assert anew("# a new first line\n" + LOOPS) == set()
    assert anew(LOOPS.replace("return x + 1", "return x + 2")) == {"more"}
    assert anew(LOOPS.replace("total += 2", "total = 2 + total")) == {"double"}


def test_a_precondition_that_nothing_meets_is_vacuous_even_where_nothing_can_be_run(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        'raise OSError\ndef f(x: int) -> int:\n    """\n    pre: x > 0 and x < 0\n    post: __return__ < 9\n    """\n'
    )
    (folder / "empty.py").write_text(text + "    return x\n")
    assert cli.main(["empty.py", "--json", "--no-cache"]) == 2
    (found,) = [record for record in records(capsys) if record["name"] == "f.correct"]
    assert str(found["evidence"]).startswith("vacuous")
    (folder / "some.py").write_text(text.replace("x < 0", "x < 9") + "    return x\n")
    assert cli.main(["some.py", "--json", "--no-cache"]) == 0


def test_functions_that_cannot_be_run_are_one_remark(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "".join(f'def f{n}(x: int) -> int:\n    """post: __return__ == x"""\n    return x\n' for n in range(4))
    (folder / "effect.py").write_text("open('made', 'w').close()\nraise OSError\n" + text)
    assert cli.main(["effect.py", "--no-cache"]) == 0
    (note,) = [line for line in capsys.readouterr().out.splitlines() if "could not be run" in line]
    assert "4 functions (f0, f1, f2, …) could not be run" in note


def test_the_lean_files_are_complete_and_called_after_functions_also_from_the_cache(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "loops.py").write_text(LOOPS)
    for _ in range(2):
        assert cli.main(["loops.py", "--emit-lean", "out"]) == 0
        assert sorted(path.name for path in (folder / "out").iterdir()) == ["loops_double.lean", "loops_more.lean"]
        assert not any("sorry" in path.read_text() for path in (folder / "out").iterdir())
    assert lemmata(["lean", str(folder / "out" / "loops_double.lean")]) == 0
