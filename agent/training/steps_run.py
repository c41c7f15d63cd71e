"""One run from trajectories to the steps-remaining forest: `forest.json`, `metrics.json`, its card and checksums."""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lemmata.agent.progress.evaluation import RANGES, range_of
from lemmata.agent.traces.derivations.collecting import DEFINITIONS, STEPS, read_definitions
from lemmata.agent.traces.files import TraceFileError, read_traces
from lemmata.agent.traces.step import Split
from lemmata.agent.training.errors import TrainingError
from lemmata.agent.training.steps import Example, Figures, examples, fit, measure, tempered
from lemmata.agent.training.steps_card import card

SOURCES = 4_000  # training steps of sources that are learnt from beside the trajectories


@dataclass(frozen=True, slots=True)
class StepsPlan:
    """`data`: a folder with `trajectories/` in it, and with `source.jsonl.gz` where sources are learnt from as well."""

    data: Path
    out: Path
    seed: int = 0


def run_steps(plan: StepsPlan, say: Callable[[str], None]) -> Figures:
    """Train and write the forest. Raises TrainingError."""
    trajectories, sources = _read(plan)
    parts = {split: [one for one in trajectories if one.step.split is split] for split in Split}
    if not parts[Split.TRAIN] or not parts[Split.TEST]:
        raise TrainingError(f"{plan.data}: there are no trajectories to train on and to test on; see datasets/traces")
    learnt = [one for one in sources if one.step.split is Split.TRAIN]
    chosen = random.Random(plan.seed).sample(learnt, min(SOURCES, len(learnt)))
    say(f"{len(parts[Split.TRAIN])} states of trajectories to train on, {len(chosen)} of sources")
    training = [*parts[Split.TRAIN], *chosen]
    validation = [*parts[Split.VALID], *(one for one in sources if one.step.split is Split.VALID)]
    forest = tempered(fit(training, plan.seed), validation)
    figures = Figures()
    measure(forest, parts[Split.TRAIN], parts[Split.TEST], "trajectories", figures)
    for group, one in _groups(parts[Split.TEST]).items():
        measure(forest, parts[Split.TRAIN], one, group, figures)
    if held := [one for one in sources if one.step.split is Split.TEST]:
        measure(forest, chosen or training, held, "sources", figures)
    data = (
        counts(parts) | ceilings(parts[Split.TEST]) | {"temperature": forest.temperature, "source states": len(chosen)}
    )
    plan.out.mkdir(parents=True, exist_ok=True)
    _write(plan.out / "forest.json", json.dumps(forest.as_json(), separators=(",", ":")))
    _write(plan.out / "metrics.json", json.dumps(data | _as_json(figures), indent=1, ensure_ascii=False))
    _write(plan.out / "README.md", card(figures, data).rstrip())
    names = ("README.md", "forest.json", "metrics.json")
    sums = [f"{hashlib.sha256((plan.out / name).read_bytes()).hexdigest()}  {name}" for name in names]
    _write(plan.out / "SHA256SUMS", "\n".join(sums))
    return figures


def _read(plan: StepsPlan) -> tuple[list[Example], list[Example]]:
    folder = plan.data / "trajectories"
    try:
        found = [*folder.glob(f"{DEFINITIONS}*")], [*folder.glob(f"{STEPS}*")]
        if not found[0] or not found[1]:
            raise TrainingError(f"{folder}: there is no {STEPS} with {DEFINITIONS}; `lemmata traces derive` makes them")
        definitions = {name: text for path in found[0] for name, text in read_definitions(path).items()}
        steps = [step for path in found[1] for step in read_traces(path)]
        source = plan.data / "source.jsonl.gz"
        sources = list(read_traces(source)) if source.exists() else []
    except TraceFileError as error:
        raise TrainingError(str(error)) from None
    return examples(steps, definitions), examples(sources, {})


def _groups(test: Sequence[Example]) -> dict[str, list[Example]]:
    """The test states whose proofs are derivations by rules, and the others."""
    found: dict[str, list[Example]] = defaultdict(list)
    for one in test:
        by_rules = one.step.file.startswith("derivations/") and not one.step.file.startswith(OTHER)
        found["derivations" if by_rules else "laws, tables, inductions"].append(one)
    return found


OTHER = ("derivations/tables", "derivations/edges", "derivations/transforms")


def counts(parts: dict[Split, list[Example]]) -> dict[str, Any]:
    """States, theorems and shapes of each part, and states by range of length, which is named by its least length."""
    found: dict[str, Any] = {}
    for split, group in parts.items():
        lengths = Counter(range_of(one.step.remaining) for one in group)
        found[split.value] = {
            "states": len(group),
            "theorems": len({(one.step.file, one.step.theorem) for one in group}),
            "shapes": len({one.step.file.partition("#")[0] for one in group}),
            "lengths": {
                f"{low}-{high}" if high < 1000 else f"{low}+": lengths[n] for n, (low, high) in enumerate(RANGES)
            },
        }
    return found


def ceilings(test: Sequence[Example]) -> dict[str, float]:
    """What the rules' estimate says by itself, and the most that any function of the features could reach: the share of
    states whose label is the most frequent one among those with equal features.
    """
    groups: defaultdict[tuple[float, ...], Counter[int]] = defaultdict(Counter)
    for one in test:
        groups[tuple(one.bare)][one.step.remaining] += 1
    best = sum(max(labels.values()) for labels in groups.values())
    alone = sum(one.estimate == one.step.remaining for one in test)
    return {"ceiling without history": best / len(test), "estimate alone": alone / len(test)}


def _as_json(figures: Figures) -> dict[str, Any]:
    scores = {
        name: {key: round(value, 4) for key, value in asdict(one).items()} for name, one in figures.scores.items()
    }
    return {"scores": scores, "constant": _rounded(figures.constants)}


def _rounded(values: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in values.items()}


def _write(path: Path, text: str) -> None:
    path.write_text(text + "\n", encoding="utf-8")
