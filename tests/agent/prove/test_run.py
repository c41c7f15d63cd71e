"""A file from its bytes to its verdicts, around a toy Lean."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from lemmata.agent.lean.edit import EditError
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import FileRun
from lemmata.agent.verdict import Result, Verdict
from tests.agent.prove.toy_workshop import CarelessWorkshop, ToySession, ToyWorkshop

PROVED, REFUTED, UNKNOWN, ERROR = Verdict.PROVED, Verdict.REFUTED, Verdict.UNKNOWN, Verdict.ERROR


def run(
    folder: Path,
    text: str,
    *,
    jobs: int = 2,
    theorem: str | None = None,
    write: bool = False,
    workshop: type[ToyWorkshop] = ToyWorkshop,
) -> list[Result]:
    path = folder / "a.lean"
    path.write_bytes(text.encode())
    made = FileRun(str(path), Options(timeout=5, jobs=jobs, theorem=theorem), workshop, writing=write)
    results = sorted(made.results(), key=lambda result: (result.line, result.name))
    if write:
        made.write()
    assert ToySession.alive == 0
    return results


def verdicts(results: list[Result]) -> list[tuple[str, Verdict]]:
    return [(result.name, result.verdict) for result in results]


def test_every_hole_gets_its_verdict(tmp_path: Path) -> None:
    words = ["Easy", "Wrong", "Subtle", "Hard", "Data", "Crash", "Dead", "Cheat", "Easy"]
    results = run(tmp_path, "".join(f"theorem t{n} : {word} := sorry\n" for n, word in enumerate(words)))
    expected = [PROVED, REFUTED, REFUTED, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, PROVED]
    assert verdicts(results) == [(f"t{n}", verdict) for n, verdict in enumerate(expected)]
    evidence = [result.evidence for result in results]
    assert evidence[:2] == ["omega", "x = 3"]
    for index, part in ((3, "left: ⊢ x"), (4, "data of type `Data`"), (5, "RuntimeError: boom"), (6, "line 7")):
        assert part in evidence[index]
    assert "refused: `sorry`" in evidence[7]
    assert results[0].statement == "theorem t0 : Easy"
    assert results[0].kind == "theorem"


def test_a_script_that_the_final_check_refuses_is_not_a_proof(tmp_path: Path) -> None:
    results = run(tmp_path, "theorem a : Bad := sorry\ntheorem b : Easy := sorry\n")
    assert verdicts(results) == [("a", UNKNOWN), ("b", PROVED)]
    assert "does not elaborate: an error" in results[0].evidence


@pytest.mark.parametrize(("first", "verdict"), [("Easy", PROVED), ("Hard", UNKNOWN), ("Data", UNKNOWN)])
def test_a_theorem_is_as_good_as_what_it_rests_on(tmp_path: Path, first: str, verdict: Verdict) -> None:
    results = run(tmp_path, f"theorem a : {first} := sorry\ntheorem b : UsesA := sorry\n")
    assert verdicts(results) == [("a", verdict), ("b", verdict)]
    if first == "Hard":
        assert "rests on a (line 1), which is not proved" in results[1].evidence


def test_a_goal_with_a_sorry_in_it_is_not_tried(tmp_path: Path) -> None:
    results = run(tmp_path, "theorem a : Tainted := sorry\ntheorem b : Easy := sorry\n")
    assert verdicts(results) == [("a", UNKNOWN), ("b", PROVED)]
    assert "the goal itself has a `sorry` in it" in results[0].evidence


def test_several_holes_in_one_theorem(tmp_path: Path) -> None:
    results = run(tmp_path, "theorem a : Easy := by\n  have : p := by sorry\n  exact ⟨this, sorry⟩\n")
    assert [(result.line, result.kind, result.verdict) for result in results] == [
        (2, "goal", PROVED),
        (3, "goal", PROVED),
    ]
    assert results[0].statement == "⊢ Easy"


def test_errors_of_the_file_are_placed_and_nothing_is_tried(tmp_path: Path) -> None:
    results = run(tmp_path, "theorem a : Easy := sorry\ntheorem b : p := ERROR\n")
    assert verdicts(results) == [("b", ERROR)]
    assert results[0].line == 2
    assert results[0].evidence.endswith("a.lean:2:17: an error")


@pytest.mark.parametrize(
    ("text", "errors"),
    [("", 0), ("theorem a : p := rfl\n-- sorry\n", 0), ("theorem a : p := ERROR\n", 1)],
)
def test_a_file_without_sorry_is_still_checked(tmp_path: Path, text: str, errors: int) -> None:
    assert [result.verdict for result in run(tmp_path, text)] == [ERROR] * errors


def test_two_declarations_of_one_name_are_an_error(tmp_path: Path) -> None:
    results = run(tmp_path, "theorem a : Easy := sorry\ntheorem a : Easy := sorry\n")
    assert "already been declared" in results[0].evidence


def test_what_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "bad.lean").write_bytes(b"-- ok\n\xff\n")
    for name, line, words in (("bad.lean", 2, "not UTF-8"), ("", 0, "directory"), ("none.lean", 0, "no such file")):
        results = list(FileRun(str(tmp_path / name), Options(), ToyWorkshop).results())
        assert [(result.verdict, result.line) for result in results] == [(ERROR, line)]
        assert words in results[0].evidence


def test_one_theorem_is_chosen_by_name(tmp_path: Path) -> None:
    text = "namespace A\ntheorem a : Easy := sorry\ntheorem b : Hard := sorry\nend A\n"
    assert verdicts(run(tmp_path, text, theorem="a")) == [("A.a", PROVED)]
    wrong = run(tmp_path, text, theorem="B.a")
    assert wrong[0].verdict is ERROR
    assert "did you mean A.a?" in wrong[0].evidence


def test_only_what_is_proved_is_written(tmp_path: Path) -> None:
    text = "-- α\r\ntheorem a : Easy := by sorry\r\ntheorem b : Hard := sorry\r\nexample : Easy := sorry"
    run(tmp_path, text, write=True)
    expected = "-- α\r\ntheorem a : Easy := by omega\r\ntheorem b : Hard := sorry\r\nexample : Easy := by omega"
    assert (tmp_path / "a.lean").read_bytes() == expected.encode()


def test_nothing_is_written_over_what_changed_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("theorem a : Easy := sorry\n")
    made = FileRun(str(path), Options(jobs=1), ToyWorkshop, writing=True)
    assert [result.verdict for result in made.results()] == [PROVED]
    path.write_text("mine\n")
    with pytest.raises(EditError, match="changed"):
        made.write()
    assert path.read_text() == "mine\n"


def test_an_interrupt_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("theorem a : Easy := sorry\ntheorem b : Slow := sorry\ntheorem c : Easy := sorry\n")

    def progress(done: int, total: int) -> None:
        threading.Timer(0.05, made.interrupted.set).start()

    made = FileRun(str(path), Options(jobs=1), ToyWorkshop, progress=progress)
    results = sorted(made.results(), key=lambda result: result.line)
    assert [result.verdict for result in results] == [PROVED, UNKNOWN, UNKNOWN]
    assert results[2].evidence == "interrupted"
    assert ToySession.alive == 0


@pytest.mark.parametrize(("jobs", "holes", "sessions"), [(1, 2, {1}), (2, 4, {1}), (4, 2, {2}), (3, 1, {3})])
def test_sessions_are_shared_out(tmp_path: Path, jobs: int, holes: int, sessions: set[int]) -> None:
    path = tmp_path / "a.lean"
    path.write_text("".join(f"theorem t{n} : Hard := sorry\n" for n in range(holes)))
    made: list[ToyWorkshop] = []

    def factory(document: object) -> ToyWorkshop:
        made.append(ToyWorkshop(document))  # type: ignore[arg-type]
        return made[-1]

    list(FileRun(str(path), Options(jobs=jobs), factory).results())
    assert {index for index, _ in made[0].searched} == set(range(holes))
    assert {count for _, count in made[0].searched} == sessions
    assert made[0].closed


def test_many_theorems_need_few_elaborations(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("".join(f"theorem t{n} : Easy := sorry\n" for n in range(150)))
    made: list[ToyWorkshop] = []

    def factory(document: object) -> ToyWorkshop:
        made.append(ToyWorkshop(document))  # type: ignore[arg-type]
        return made[-1]

    results = list(FileRun(str(path), Options(jobs=2), factory).results())
    assert {result.verdict for result in results} == {PROVED}
    assert len(results) == 150
    assert len(made[0].lean.elaborations) <= 4


def test_a_refutation_that_the_fresh_check_refuses_is_unknown(tmp_path: Path) -> None:
    (result,) = run(tmp_path, "theorem a : Wrong := sorry\n", workshop=CarelessWorkshop)
    assert result.verdict is UNKNOWN
    assert "sorryAx" in result.evidence


def test_a_false_goal_inside_a_proof_refutes_nothing(tmp_path: Path) -> None:
    (result,) = run(tmp_path, "theorem a : Wrong := by\n  have : p := sorry\n")
    assert result.verdict is UNKNOWN
    assert "the goal at this `sorry` is false: x = 3" in result.evidence


def test_what_follows_from_a_false_lemma_is_looked_at_again(tmp_path: Path) -> None:
    results = run(tmp_path, "theorem a : Wrong := sorry\ntheorem b : UsesAWrongly := sorry\n")
    assert verdicts(results) == [("a", REFUTED), ("b", REFUTED)]
    results = run(tmp_path, "theorem a : Wrong := sorry\ntheorem b : UsesA := sorry\n")
    assert verdicts(results) == [("a", REFUTED), ("b", UNKNOWN)]
