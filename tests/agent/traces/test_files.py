"""Steps survive being written and read; what is no step is refused with its line."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.traces.files import TraceFileError, read_traces, write_traces
from lemmata.agent.traces.step import Negative, Origin, Split, TraceStep

texts = st.text(st.characters(codec="utf-8"), max_size=20)
many = st.lists(texts, max_size=3).map(tuple)
negatives = st.lists(st.builds(Negative, texts, texts, texts), max_size=2).map(tuple)
steps = st.builds(
    TraceStep,
    theorem=texts,
    file=texts,
    state=texts,
    tactic=texts,
    others=st.integers(0, 9),
    history=many,
    after=many,
    premises=many,
    remaining=st.integers(1, 99),
    negatives=negatives,
    origin=st.sampled_from(Origin),
    split=st.sampled_from(Split),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(steps, max_size=5), st.sampled_from(["a.jsonl", "a.jsonl.gz"]))
def test_steps_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, written: list[TraceStep], name: str
) -> None:
    path = tmp_path_factory.mktemp("traces") / name
    assert write_traces(path, written) == len(written)
    first = path.read_bytes()
    assert list(read_traces(path)) == written
    write_traces(path, written)
    assert path.read_bytes() == first


def test_what_is_no_step_is_named_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "steps.jsonl"
    write_traces(path, [TraceStep("t", "F.lean", "⊢ True", "trivial")])
    good = path.read_text()
    for bad in ("{}", "[]", "no json", good.replace('"remaining":1', '"remaining":0'), good.replace('"⊢ True"', "1")):
        path.write_text(good + bad.strip() + "\n")
        with pytest.raises(TraceFileError, match=r"steps\.jsonl:2: "):
            list(read_traces(path))


def test_a_cut_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "steps.jsonl.gz"
    write_traces(path, [TraceStep("t", "F.lean", f"⊢ {n} = {n}", "rfl") for n in range(2000)])
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(TraceFileError, match="damaged"):
        list(read_traces(path))
    with pytest.raises(TraceFileError, match="cannot be read"):
        list(read_traces(tmp_path / "absent.jsonl"))


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "steps.jsonl"
    write_traces(path, [TraceStep("t", "F.lean", "⊢ True", "trivial")])
    before = path.read_bytes()

    def broken() -> list[TraceStep]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_traces(path, (step for step in broken()))
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["steps.jsonl"]
