"""The steps that ship with the project: as their checksums say, readable, and with no test theorem seen in training."""

import hashlib
import json
from pathlib import Path

import pytest

from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.traces.derivations.collecting import read_definitions, split_of
from lemmata.agent.traces.files import read_traces
from lemmata.agent.traces.split import leaks
from lemmata.agent.traces.step import Split
from lemmata.agent.traces.synthesis.screen import held_out

FOLDER = Path(__file__).parents[3] / "datasets" / "traces"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the data sets are not installed")


def test_files_are_what_their_checksums_say() -> None:
    lines = (FOLDER / "SHA256SUMS").read_text().splitlines()
    named = {name: digest for digest, name in (line.split("  ") for line in lines)}
    files = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*") if path.is_file()}
    assert files - set(named) <= {"SHA256SUMS", "DATASHEET.md"}
    for name, digest in named.items():
        assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest, name


def test_steps_are_split_without_leaks() -> None:
    steps = [step for path in sorted(FOLDER.glob("*.jsonl.gz")) for step in read_traces(path)]
    assert leaks(steps) == []
    assert {step.split for step in steps} == set(Split)
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.gz")) < 10 << 20


def test_trajectories_are_split_by_shape_and_have_their_definitions() -> None:
    steps = list(read_traces(FOLDER / "trajectories" / "steps.jsonl.gz"))
    definitions = read_definitions(FOLDER / "trajectories" / "definitions.jsonl.gz")
    assert {step.file for step in steps} <= set(definitions)
    assert all(step.split is split_of(step.file) for step in steps) and {step.split for step in steps} == set(Split)
    shapes = {step.file.partition("#")[0] for step in steps}
    assert not [shape for shape in shapes if not shape.startswith("derivations/") and held_out(shape)]


def test_the_held_out_theorems_are_of_shapes_that_training_does_not_have() -> None:
    shapes = {
        step.file.partition("#")[0]
        for path in FOLDER.glob("*.jsonl.gz")
        for step in read_traces(path)
        if step.split is not Split.TEST
    }
    items = [item for source in sources(FOLDER / "heldout" / "theorems.jsonl") for item in source.items]
    assert len(items) >= 500
    assert not [item.problem for item in items if item.problem]
    for line in (FOLDER / "heldout" / "theorems.jsonl").read_text().splitlines():
        (shape,) = (tag.removeprefix("shape:") for tag in json.loads(line)["tags"])
        assert held_out(shape)
        assert shape not in shapes
