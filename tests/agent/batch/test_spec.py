"""RUN.toml: what is read, and that what has no meaning is refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.model import Configuration
from lemmata.agent.batch.spec import read_spec

WHOLE = """
datasets = ["sets/a", "b.jsonl"]
workers = 3
seconds = 60
recheck = true
trees = true
[configurations.quick]
timeout = 2
[configurations.slow]
timeout = 30.5
seed = 7
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "night.toml"
    path.write_text(text)
    return path


def test_a_whole_file(tmp_path: Path) -> None:
    spec = read_spec(written(tmp_path, WHOLE))
    assert (spec.name, spec.workers, spec.seconds, spec.recheck) == ("night", 3, 60, True)
    assert spec.datasets == (tmp_path / "sets/a", tmp_path / "b.jsonl")
    assert spec.configurations == (
        Configuration("quick", {"keep_tree": True, "timeout": 2}),
        Configuration("slow", {"keep_tree": True, "timeout": 30.5, "seed": 7}),
    )


def test_the_least(tmp_path: Path) -> None:
    spec = read_spec(written(tmp_path, 'datasets = ["a"]'))
    assert [entry.name for entry in spec.configurations] == ["default"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "`datasets` is no list of paths"),
        ("datasets = 3", "`datasets` cannot be 3"),
        ('datasets = ["a"', "no TOML"),
        ('datasets = ["a"]\nworker = 3', "no key `worker`"),
        ('datasets = ["a"]\nworkers = 0', "`workers` is no whole number above 0"),
        ('datasets = ["a"]\nworkers = true', "`workers` cannot be True"),
        ('datasets = ["a"]\nseconds = -1', "`seconds` is no number above 0"),
        ('datasets = ["a"]\nas = "cobol"', "no translator `cobol`"),
        ('datasets = ["a"]\nconfigurations = 3', "no set of tables"),
        ('datasets = ["a"]\n[configurations.x]\ntimeuot = 3', "configuration x: there is no option `timeuot`"),
        ('datasets = ["a"]\n[configurations.x]\ntimeout = "3"', "`timeout` cannot be '3'"),
        ('datasets = ["a"]\n[configurations.x]\ntimeout = 0', "no number of seconds above 0"),
        ('datasets = ["a"]\n[configurations.x]\nseed = true', "`seed` cannot be True"),
    ],
)
def test_what_has_no_meaning_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(BatchError) as caught:
        read_spec(written(tmp_path, text))
    assert problem in str(caught.value) and "night.toml" in str(caught.value)
