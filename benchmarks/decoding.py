"""Speculative decoding of tactics: tokens a processor second, beside plain decoding and `transformers`' own modes.

Every mode decodes the same prompts, a few at a time in turn, so that what else the machine does meets all of them. The
time is the process's processor time with one thread: of the modes here none waits for anything. Ratios are given with
the middle 95 % of what they are when those parts of the prompts are drawn anew.
`lemmata bench decoding --model PATH` measures another model (a folder, a GGUF file); `python -m
lemmata.benchmarks.decoding --interpreted` the default one without its compiled passes.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lemmata.benchmarks.decoding_modes import MAX_TOKENS, Mode, our_modes, spread, their_modes
from lemmata.benchmarks.figure import BenchmarkError, Figure, table
from lemmata.benchmarks.registry import Effort
from lemmata.benchmarks.tactic_prompts import tactic_prompts

if TYPE_CHECKING:
    from lemmata.agent.lm.causal import CausalModel

DEFAULT = Path(__file__).resolve().parents[1] / "datasets" / "models" / "default"
GOAL, GOAL_BESIDE, GOALS = 2.0, 1.3, 20.0  # times plain; times the best of transformers; goals a second
PART = 4  # prompts


@dataclass(frozen=True, slots=True)
class Sizes:
    """`former` prompts are decoded first by those who learn from it; `beside`: prompts that transformers gets; `same`:
    prompts more for which only outputs are compared."""

    prompts: int
    former: int
    beside: int
    same: int
    proposals: int


SIZES = {Effort.QUICK: Sizes(12, 12, 4, 0, 8), Effort.FULL: Sizes(200, 200, 40, 2000, 64)}
SLOW = 20.0  # plain tokens a second below which a twentieth of the prompts is measured


def figures(effort: Effort, path: Path = DEFAULT, *, interpreted: bool = False) -> Iterator[Figure]:
    """`interpreted`: all passes go through torch. Raises BenchmarkError when there is no model."""
    from lemmata.agent.lm.errors import ModelError, require_torch

    try:
        require_torch()
        from lemmata.agent.lm.checkpoint import load
        from lemmata.agent.lm.runtime import Runtime

        model = load(path)
        if interpreted and isinstance(model, Runtime):
            model.interpret()
    except ModelError as error:
        raise BenchmarkError(str(error)) from error
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield from _figures(model, path, _sizes(model, path, SIZES[effort]))
    finally:
        torch.set_num_threads(threads)


def _prompts(model: CausalModel, count: int) -> list[list[int]]:
    tokens = [model.tokenizer.encode(text) for text in tactic_prompts(count)]
    return [prompt[-(model.context - MAX_TOKENS - 1) :] for prompt in tokens]


def _sizes(model: CausalModel, path: Path, sizes: Sizes) -> Sizes:
    """Fewer of everything for a model that is slow."""
    probe = our_modes(model, _prompts(model, 1) * 2, path)[0]
    probe.run(_prompts(model, 1))
    return sizes if probe.speed() > SLOW else Sizes(max(PART, sizes.prompts // 20), PART, PART, 0, 0)


def _figures(model: CausalModel, path: Path, sizes: Sizes) -> Iterator[Figure]:
    prompts = _prompts(model, sizes.former + sizes.prompts + sizes.same)
    former, prompts, more = (
        prompts[: sizes.former],
        prompts[sizes.former : sizes.former + sizes.prompts],
        prompts[sizes.former + sizes.prompts :],
    )
    ours, theirs = our_modes(model, former, path), their_modes(model, path) if sizes.beside else []
    plain, *others = ours
    reading: list[float] = []  # seconds for the prompts alone, which no draft makes shorter
    beside = -(-sizes.beside // PART)
    for number, first in enumerate(range(0, len(prompts), PART)):
        part = prompts[first : first + PART]
        for mode in (*ours, *(theirs if number < beside else ())):
            mode.run(part)
        begun = time.process_time()
        for prompt in part:
            model.start([prompt], MAX_TOKENS)
        reading.append(time.process_time() - begun)
    yield Figure("plain", plain.speed(), "tokens/s")
    for mode in others:
        goal = f" (at least {GOAL} times)" if mode is others[-1] else ""
        yield from _ratio(f"{mode.name}{goal}", mode, plain)
    for mode in others:
        yield from _ratio(f"{mode.name}, prompts not counted", mode, plain, reading)
    for mode in others:
        same = sum(left == right for left, right in zip(mode.answers, plain.answers, strict=True))
        yield Figure(f"{mode.name}: outputs identical to plain", same, "prompts", len(prompts))
    yield from _acceptance(others)
    yield from _beside(others[-1], theirs, beside)
    if more:
        wanted = len(more)
        same = sum(left == right for left, right in zip(plain.decode(more), others[-1].decode(more), strict=True))
        yield Figure("all: outputs identical to plain, of many prompts", same, "prompts", wanted)
    if sizes.proposals:
        yield from _proposals(model, sizes.proposals)


def _ratio(name: str, mode: Mode, base: Mode, less: Sequence[float] | None = None) -> Iterator[Figure]:
    parts = min(len(mode.seconds), len(base.seconds))
    shown = range(parts)
    yield Figure(name, mode.speed(shown, less), "tokens/s", base.speed(shown, less))
    low, high = spread(mode, base, parts, less)
    yield Figure(f"{name}: ratio, 95 % from", low, "times")
    yield Figure(f"{name}: ratio, 95 % to", high, "times")


def _acceptance(modes: Sequence[Mode]) -> Iterator[Figure]:
    for mode in modes:
        statistics = mode.statistics
        assert statistics is not None
        for name, tally in sorted(statistics.tallies.items()):
            if tally.drafted:
                yield Figure(f"{mode.name}: kept of what {name} drafted", 100 * tally.acceptance, "%")
                yield Figure(f"{mode.name}: tokens a pass, {name}", tally.emitted / tally.rounds, "")
        yield Figure(f"{mode.name}: near-ties decided again", 1000 * statistics.near_ties / statistics.tokens, "‰")


def _beside(ours: Mode, theirs: Sequence[Mode], parts: int) -> Iterator[Figure]:
    if not theirs:
        return
    greedy = theirs[0]
    for mode in theirs:
        yield Figure(mode.name, mode.speed(), "tokens/s", greedy.speed())
        same = sum(left == right for left, right in zip(mode.answers, greedy.answers, strict=True))
        yield Figure(f"{mode.name}: outputs identical to its greedy", same, "prompts", len(greedy.answers))
    best = max(theirs, key=lambda mode: mode.speed())
    yield from _ratio(f"all, beside the best of them, {best.name} (at least {GOAL_BESIDE} times)", ours, best)


def _proposals(model: CausalModel, count: int) -> Iterator[Figure]:
    """As the search asks for them; batches and drafts in turn."""
    from lemmata.agent.decoding.decoder import Decoder
    from lemmata.agent.decoding.drafts.suffix import Suffix
    from lemmata.agent.lm.proposer import SAMPLING

    prompts = tactic_prompts(count + 16)
    decoders = {
        (batch, drafts): Decoder(model, [Suffix()] if drafts else [], batch=batch)
        for batch in (1, 4, 8, 16)
        for drafts in (False, True)
    }
    seconds = dict.fromkeys(decoders, 0.0)
    distinct = dict.fromkeys(decoders, 0)
    for first in range(0, len(prompts), 16):
        for key, decoder in decoders.items():
            begun = time.process_time()
            samples = decoder.generate(prompts[first : first + 16], SAMPLING)
            if first:  # the first ones are for learning costs
                seconds[key] += time.process_time() - begun
                distinct[key] += sum(len({sample.text for sample in row}) for row in samples)
    for (batch, drafts), spent in seconds.items():
        way = f"{batch} goals at a time{', drafts' if drafts else ''}"
        name = f"proposals, {SAMPLING.count} candidates a goal, {way} (at least {GOALS:.0f})"
        yield Figure(name, count / spent, "goals/s")
        yield Figure(f"distinct candidates a goal, {way}", distinct[batch, drafts] / count, "")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m lemmata.benchmarks.decoding", description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path, default=DEFAULT, help="a checkpoint, a transformers folder, a GGUF file")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--interpreted", action="store_true", help="without compiled passes")
    options = parser.parse_args(arguments)
    effort = Effort.QUICK if options.quick else Effort.FULL
    try:
        print(table(list(figures(effort, options.model, interpreted=options.interpreted))))
    except BenchmarkError as error:
        print(f"decoding: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
