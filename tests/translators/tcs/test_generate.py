from __future__ import annotations

import json
from pathlib import Path

import pytest

from lemmata.agent.cli.generate import main
from lemmata.translators.tcs.generate import FIELDS, GenerateError, Request, families, generate
from lemmata.translators.tcs.turing.machine import parse
from lemmata.translators.tcs.turing.simulate import simulate

FAMILIES = ("halts_within", "halts_exactly", "step_count", "translated_cycler", "tiny_class")


def small(seed: int = 1, count: int = 20) -> list[dict[str, object]]:
    return [p.record() for p in generate(Request("bb", count, seed, 1, FAMILIES))]


def test_the_same_seed_gives_the_same_problems() -> None:
    assert small() == small()
    assert small(2) != small(1)


def test_a_larger_set_begins_with_the_smaller_one() -> None:
    assert small(count=25)[:20] == small(count=20)


def test_truth_is_what_the_machine_does() -> None:
    records = small(count=40)
    assert {record["truth"] for record in records} == {True, False}
    for record in records:
        if record["family"] not in FAMILIES[:3]:
            continue
        halted = simulate(parse(str(record["machine"])), 10_000)
        assert halted is not None
        predicate, *numbers = str(record["statement"]).split(").")[1].split()
        claimed = [int(number) for number in numbers]
        true = {
            "HaltsWithin": halted.steps <= claimed[0],
            "HaltsWith": [halted.steps, halted.marks] == claimed,
            "HaltsIn": [halted.steps] == claimed,
        }[predicate]
        assert record["truth"] == true


def test_no_problem_comes_twice() -> None:
    canonical = [p.problem.canonical for p in generate(Request("bb", 60, 3, 1, FAMILIES))]
    assert len(set(canonical)) == len(canonical)


def test_an_exhausted_family_ends() -> None:
    """There are few cyclers with two states and two symbols."""
    made = list(generate(Request("bb", 10_000, 0, 1, ("tiny_class",))))
    assert 50 < len(made) < 10_000


@pytest.mark.parametrize("field", FIELDS)
def test_families_have_a_name_and_a_summary(field: str) -> None:
    assert all(family.name.isidentifier() and family.summary for family in families(field))


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(GenerateError, match="there are bb"):
        families("chess")
    with pytest.raises(GenerateError, match="no family 'chess'"):
        list(generate(Request("bb", 1, families=("chess",))))
    with pytest.raises(GenerateError, match="difficulty 6"):
        list(generate(Request("bb", 1, difficulty=6)))


def test_the_command_writes_what_it_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["bb", "--count", "10", "--difficulty", "1", "--family", "step_count", "--family", "halts_within"]
    assert main([*words, "--out", str(tmp_path / "set")]) == 0
    assert "10 problems written" in capsys.readouterr().out
    records = [json.loads(line) for line in (tmp_path / "set" / "problems.jsonl").read_text().splitlines()]
    assert len(records) == 10
    lean = (tmp_path / "set" / "lean" / "step_count.lean").read_text()
    informal = (tmp_path / "set" / "informal" / "step_count.md").read_text()
    for record in records:
        if record["family"] == "step_count":
            assert f"theorem {record['name']} :" in lean
            assert record["statement"] in lean
            assert record["informal"] in informal
    assert "import" not in (tmp_path / "set" / "standalone" / "step_count.lean").read_text()
    assert main([*words, "--out", str(tmp_path / "set")]) == 3
    assert "not an empty folder" in capsys.readouterr().err


def test_the_command_refuses_what_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chess"]) == 3
    assert "there is no field 'chess'" in capsys.readouterr().err
    assert main(["bb", "--count", "3"]) == 3
    assert "--out DIR" in capsys.readouterr().err
    assert main(["bb", "--list"]) == 0
    assert "tiny_class" in capsys.readouterr().out
