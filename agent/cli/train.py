"""`lemmata train`: train the local language model from traces of proofs, resumably."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

OK, ERROR = 0, 3
_EPILOG = (
    "The checkpoint is a folder that `prove --model DIR` takes. A run that was stopped, or killed, goes on with "
    "--resume from the last state that it wrote."
)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="lemmata train", description=__doc__, epilog=_EPILOG)
    parser.add_argument(
        "--preset", choices=["tiny", "small", "default", "large"], default="default", help="size of the model"
    )
    parser.add_argument("--tiny", action="store_true", help="the whole pipeline, small, from traces to a proof run")
    parser.add_argument("--steps", action="store_true", help="the forest of steps remaining instead, without torch")
    parser.add_argument("--data", action="append", type=Path, metavar="FILE|DIR", help="traces (datasets/traces)")
    parser.add_argument("--out", type=Path, default=Path("model"), metavar="DIR", help="the checkpoint (model)")
    parser.add_argument("--from", dest="base", type=Path, metavar="DIR", help="start from the model of a checkpoint")
    parser.add_argument("--drafts", type=Path, metavar="DIR", help="only give the checkpoint a new table of drafts")
    parser.add_argument("--resume", action="store_true", help="go on with the run that is in DIR")
    parser.add_argument("--minutes", type=_positive, metavar="M", help="end after so much training")
    parser.add_argument("--epochs", type=_positive, metavar="N", help="end after so many passes over the data")
    parser.add_argument("--threads", type=int, default=2, metavar="N", help="processors to use (2)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="seed of all that is random (0)")
    parser.add_argument("--cpu", action="store_true", help="leave a GPU alone")
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else ERROR
    if chosen.threads < 1:
        return _failed("--threads: at least 1")
    if chosen.steps:
        return _steps(chosen)
    from lemmata.agent.lm.errors import ModelError, require_torch

    try:
        require_torch()
        return _run(chosen)
    except ModelError as error:
        return _failed(str(error))


def _run(chosen: argparse.Namespace) -> int:
    from lemmata.agent.training.errors import TrainingError
    from lemmata.agent.training.presets import PRESETS
    from lemmata.agent.training.run import Plan, run

    name = "tiny" if chosen.tiny else chosen.preset
    recipe = PRESETS[name]
    if chosen.minutes is not None:
        recipe = replace(recipe, minutes=chosen.minutes)
    if chosen.epochs is not None:
        recipe = replace(recipe, epochs=chosen.epochs)
    data = tuple(chosen.data or ())
    threads = chosen.threads
    plan = Plan(f"{name} model", recipe, data, chosen.out, chosen.seed, threads, chosen.resume, chosen.cpu, chosen.base)
    try:
        if chosen.drafts is not None:
            from lemmata.agent.training.drafts import write_table

            write_table(chosen.drafts, data or (default_data(),), chosen.seed, _say)
            return OK
        if chosen.tiny:
            from lemmata.agent.cli.train_tiny import tiny

            tiny(plan, _say)
        else:
            run(plan if data else replace(plan, data=(default_data(),)), _say)
    except TrainingError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        return _failed(f"stopped; `lemmata train --resume --out {chosen.out}` goes on from the last state")
    _say(f"the checkpoint is in {chosen.out}; its README.md has the figures")
    return OK


def _steps(chosen: argparse.Namespace) -> int:
    from lemmata.agent.training.errors import TrainingError
    from lemmata.agent.training.steps_run import StepsPlan, run_steps

    try:
        if chosen.data and len(chosen.data) > 1:
            raise TrainingError("--steps takes one --data, a folder with `trajectories` in it")
        run_steps(StepsPlan(chosen.data[0] if chosen.data else default_data(), chosen.out, chosen.seed), _say)
    except (TrainingError, OSError) as error:
        return _failed(str(error))
    _say(f"the forest is in {chosen.out}; its README.md has the figures")
    return OK


def default_data() -> Path:
    """The traces of a checkout. Raises TrainingError where there are none."""
    from lemmata.agent.training.errors import TrainingError

    for folder in (Path("datasets/traces"), Path(__file__).resolve().parents[2] / "datasets" / "traces"):
        if folder.is_dir():
            return folder
    raise TrainingError("there are no traces at datasets/traces; name a file with --data (`lemmata traces` makes them)")


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
    return value


def _say(text: str) -> None:
    print(text, flush=True)


def _failed(problem: str) -> int:
    print(f"lemmata train: {problem}", file=sys.stderr)
    return ERROR
