"""`lemmata train --tiny`: the whole pipeline at a small size, from Lean sources to a proof run, in some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.standard import standard
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lean.engine.core import bundled_roots
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lm.checkpoint import load
from lemmata.agent.lm.prompt import render
from lemmata.agent.traces.extract.assemble import shortest
from lemmata.agent.traces.extract.collect import collect, lean_files
from lemmata.agent.traces.files import write_traces
from lemmata.agent.traces.step import Split, TraceStep
from lemmata.agent.training.errors import TrainingError
from lemmata.agent.training.report import Evaluation
from lemmata.agent.training.run import Plan, run
from lemmata.agent.training.sources import read_steps, split_of

TRACES = "traces.jsonl.gz"
_SOURCES = ("Init/Data/List", "Init/Nat", "Init/Data/Option", "Init/Core")
_READING = 90.0  # seconds for reading Lean sources
_TRAINING = 2.5  # minutes, unless --minutes says otherwise
_PROMPTS = 24
_THEOREMS = 6

Say = Callable[[str], None]


def tiny(plan: Plan, say: Say) -> None:
    """Raises TrainingError, ToolchainError."""
    start = time.monotonic()

    def step(text: str) -> None:
        say(f"[{time.monotonic() - start:4.0f} s] {text}")

    if not plan.data:
        plan = replace(plan, data=(_traces(plan.out, step),))
    if not plan.recipe.minutes:
        plan = replace(plan, recipe=replace(plan.recipe, minutes=_TRAINING))
    _say_scores(run(plan, step), step)
    _decoding(plan, step)
    _proofs(plan.out, step)


def _traces(out: Path, say: Say) -> Path:
    """Steps of some of the core library's proofs, in a file."""
    path = out / TRACES
    if path.exists():
        return path
    roots = [root.directory for root in bundled_roots() if root.package is None]
    chosen = [root / part for root in roots for part in _SOURCES if (root / part).exists()]
    toolchain = embedded_toolchain()
    say("reading proofs of the core library")
    waiting: dict[Split, list[Path]] = {split: [] for split in (Split.TEST, Split.VALID, Split.TRAIN)}
    for file in reversed(lean_files(chosen)):
        waiting[split_of(file.relative_to(roots[0]).as_posix())].append(file)
    steps: list[TraceStep] = []
    lacking = set(waiting)
    end, files = time.monotonic() + _READING, 0
    while any(waiting.values()) and (lacking or time.monotonic() < end):
        split = next(split for split in sorted(waiting, key=lambda split: split not in lacking) if waiting[split])
        (read,) = collect(toolchain, [waiting[split].pop()], roots[0])
        files += 1
        if read.extracted.steps:
            steps += read.extracted.steps
            lacking.discard(split)
        if not lacking and split is not Split.TRAIN and waiting[Split.TRAIN]:
            waiting = {Split.TRAIN: waiting[Split.TRAIN]}
    if not steps:
        raise TrainingError("no proof of the core library could be read; `lemmata doctor` says what is wrong")
    count = write_traces(path, shortest(steps))
    say(f"{count} steps from {files} files")
    return path


def _say_scores(found: Evaluation, say: Say) -> None:
    shown = found.tactics["goal, history, premises"]
    exits = ", ".join(f"{100 * rate:.0f} % after {exit}" for exit, rate in shown.acceptance.items())
    say(
        f"{shown.steps} test steps: {100 * shown.greedy:.1f} % of tactics exact, {100 * shown.sampled:.1f} % in 8 "
        f"samples; early exits agree on {exits}"
    )
    steps = found.steps["balanced, goal, history"]
    say(
        f"steps remaining, {steps.states} balanced states: {100 * steps.exact:.1f} % exact, mean error "
        f"{steps.error:.2f} ({steps.constant:.2f} for a constant)"
    )


def _decoding(plan: Plan, say: Say) -> None:
    """Greedy decoding with drafts must write what plain decoding writes."""
    model = load(plan.out)
    tests = [step for step in read_steps(plan.data) if step.split is Split.TEST]
    prompts = [render(step.state, (), step.history) for step in islice(tests, _PROMPTS)]
    sampling = Sampling(max_tokens=48)
    plain = Decoder(model).generate(prompts, sampling)
    drafted = Decoder(model, standard(model, plan.out, say)).generate(prompts, sampling)
    same = sum(a[0].tokens == b[0].tokens for a, b in zip(plain, drafted, strict=True))
    say(f"speculative decoding: {same} of {len(prompts)} outputs are those of plain decoding")
    if same != len(prompts):
        raise TrainingError("speculative decoding changed the output; this is a defect of Lemmata")


def _proofs(model: Path, say: Say) -> None:
    """The search with the model and without, on theorems that are in no trace."""
    import tempfile

    from lemmata.agent.prove.advising import PREMISES, STEPS, TACTICS
    from lemmata.benchmarks.ablation import HELD_OUT, Sizes, measure
    from lemmata.benchmarks.figure import BenchmarkError
    from lemmata.benchmarks.theorems import theorems

    with tempfile.TemporaryDirectory(prefix="lemmata-") as name:
        data = HELD_OUT
        if not data.exists():
            data = Path(name, "Theorems.lean")
            data.write_text(theorems(_THEOREMS, seed=1), encoding="utf-8")
        uses = {"with the model": f"{TACTICS},{PREMISES},{STEPS}"}
        try:
            for figure in measure(data, str(model.absolute()), Sizes(_THEOREMS, 3.0, 1), Path(name, "run.db"), uses):
                say(f"{figure.name}: {figure.value:g}")
        except BenchmarkError as error:
            raise TrainingError(f"the proof run: {error}") from None
