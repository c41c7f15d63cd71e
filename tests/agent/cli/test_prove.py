"""`prove` as its users meet it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lemmata.agent.cli import prove as cli
from lemmata.agent.cli.prove_options import parser
from tests.agent.prove.toy_workshop import ToyWorkshop

TEXTS = {
    "proved": "theorem a : Easy := by sorry\n",
    "refuted": "theorem a : Easy := by sorry\ntheorem b : Wrong := by sorry\n",
    "unknown": "theorem a : Easy := by sorry\ntheorem b : Hard := by sorry\n",
    "both": "theorem a : Hard := by sorry\ntheorem b : Wrong := by sorry\n",
    "error": "theorem b : Easy := sorry\ntheorem a : p := ERROR\n",
    "none": "theorem a : p := rfl\n",
    "empty": "",
}


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.lean").write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def prove(*arguments: str) -> int:
    return cli.prove(parser().parse_args(arguments), factory=ToyWorkshop)


@pytest.mark.parametrize(
    ("names", "status"),
    [
        (["proved"], 0),
        (["none", "empty"], 0),
        (["refuted"], 1),
        (["unknown"], 2),
        (["both"], 1),
        (["error"], 3),
        (["proved", "unknown", "refuted"], 1),
        (["refuted", "error", "proved"], 3),
        (["missing"], 3),
    ],
)
def test_the_worst_verdict_is_the_exit_status(files: Path, names: list[str], status: int) -> None:
    assert prove(*(f"{name}.lean" for name in names)) == status


def test_verdict_first_then_evidence(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prove("unknown.lean", "--verbose")
    output = capsys.readouterr()
    lines = output.out.splitlines()
    assert lines[0].startswith("unknown.lean:2  unknown  b  (")
    assert lines[1:4] == ["    theorem b : Hard", "    nothing is left to try", "    left: ⊢ x"]
    assert lines[4].startswith("unknown.lean:1  proved   a  (")
    assert lines[5:] == ["    theorem a : Easy", "    by omega", "1 proved, 1 unknown"]
    assert output.err == ""
    assert "\x1b" not in output.out


def test_errors_name_file_line_and_column(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prove("error.lean", "missing.lean", str(files))
    assert capsys.readouterr().out.splitlines()[:3] == [
        "error.lean:2:17: error: an error",
        "missing.lean: error: no such file; check the path",
        f"{files}: error: this is a directory; name the .lean files in it",
    ]


def test_no_sorry_is_said(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert prove("none.lean") == 0
    assert "there is no `sorry`" in capsys.readouterr().out


def test_json_is_the_schema_and_nothing_else(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prove("refuted.lean", "none.lean", "error.lean", "missing.lean", "--json")
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    keys = {"file", "line", "name", "kind", "verdict", "statement", "evidence", "seconds"}
    assert all(keys <= set(record) <= keys | {"details"} for record in records)
    assert [(r["file"], r["line"], r["name"], r["verdict"]) for r in records] == [
        ("refuted.lean", 1, "a", "proved"),
        ("refuted.lean", 2, "b", "refuted"),
        ("error.lean", 2, "a", "error"),
        ("missing.lean", 0, "", "error"),
    ]
    assert records[1]["details"] == {"counterexample": {"x": "3"}, "negation": "fun h => h 3"}
    assert [records[0]["evidence"], records[1]["evidence"]] == ["omega", "x = 3"]


def test_quiet_shows_what_is_not_proved(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prove("refuted.lean", "none.lean", "-q")
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines() if line[0] != " "] == ["refuted"]


def test_write(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert prove("unknown.lean", "--write") == 2
    assert (files / "unknown.lean").read_text() == TEXTS["unknown"].replace("by sorry", "by omega", 1)
    assert capsys.readouterr().out.splitlines()[-2] == "unknown.lean: 1 proof written"
    before = (files / "error.lean").read_bytes()
    prove("error.lean", "--write")
    assert (files / "error.lean").read_bytes() == before


def test_without_write_no_file_changes(files: Path) -> None:
    prove(*(f"{name}.lean" for name in TEXTS))
    assert {name: (files / f"{name}.lean").read_text() for name in TEXTS} == TEXTS


@pytest.mark.parametrize(("suffix", "folder"), [(".scala", "scala"), (".v", "rtl"), (".sv", "rtl")])
def test_other_languages_name_their_translator(
    files: Path, suffix: str, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert prove(f"a{suffix}") == 3
    output = capsys.readouterr().out
    assert "not available yet" in output
    assert f"translators/{folder}" in output


@pytest.mark.parametrize("arguments", [[], ["--jobs", "0", "a"], ["--timeout", "-1", "a"], ["--nonsense", "a"]])
def test_wrong_arguments_end_with_status_3(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 3
    assert "usage: prove" in capsys.readouterr().err


def test_help_ends_with_status_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    assert "exit status: 0 all proved" in capsys.readouterr().out


def test_starting_python_loads_nothing_heavy() -> None:
    code = "import sys, lemmata.agent.cli.prove; print([m for m in ('z3', 'torch', 'hypothesis') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_options_may_stand_between_files(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli, "_lean_factory", lambda *_: ToyWorkshop)
        assert cli.main(["proved.lean", "--jobs", "1", "refuted.lean"]) == 1
        assert cli.main(["proved.lean", "--jobs", "0"]) == 3
    assert "'0' is no whole number above 0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("settings", "model", "said"),
    [
        ("", "none", ""),
        ('model = "default"', "default", ""),
        ("model = 3", "none", "none, default or a path is meant"),
        ("model = ", "none", "cannot be read"),
    ],
)
def test_a_project_names_its_language_model(
    settings: str, model: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pyproject.toml").write_text(f"[tool.lemmata]\n{settings}\n", encoding="utf-8")
    assert cli._project_model(f"{tmp_path / 'File.lean'}::name") == model
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == bool(said)
