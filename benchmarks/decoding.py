"""Speculative decoding of tactics: tokens a processor second, beside plain decoding and `transformers`' own modes.

Every mode decodes the same prompts, a few at a time in turn, so that what else the machine does meets all of them. The
time is the process's processor time with one thread: of the modes here none waits for anything.
`python -m lemmata.benchmarks.decoding --model PATH` measures another model (a folder, a GGUF file).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lemmata.benchmarks.figure import BenchmarkError, Figure, table
from lemmata.benchmarks.registry import Effort
from lemmata.benchmarks.tactic_prompts import tactic_prompts

if TYPE_CHECKING:
    from lemmata.agent.decoding.drafts.source import Source
    from lemmata.agent.lm.causal import CausalModel

DEFAULT = Path(__file__).resolve().parents[1] / "datasets" / "models" / "default"
GOAL, GOAL_BESIDE, GOALS = 2.0, 1.3, 20.0  # times plain; times the best of transformers; goals a second
MAX_TOKENS = 48

Answers = list[tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Sizes:
    """`former` prompts are decoded first by those who learn from it; `beside`: prompts that transformers gets."""

    prompts: int
    former: int
    beside: int
    proposals: int


SIZES = {Effort.QUICK: Sizes(12, 12, 4, 6), Effort.FULL: Sizes(300, 300, 60, 100)}


@dataclass(slots=True)
class Mode:
    """One way to decode, and what it has done. `decode` takes prompts as tokens."""

    name: str
    decode: Callable[[list[list[int]]], Answers]
    answers: Answers = field(default_factory=list)
    seconds: float = 0.0
    tokens: int = 0

    @property
    def speed(self) -> float:
        return self.tokens / self.seconds

    def run(self, prompts: list[list[int]]) -> None:
        begun = time.process_time()
        answers = self.decode(prompts)
        self.seconds += time.process_time() - begun
        self.tokens += sum(min(len(answer) + 1, MAX_TOKENS) for answer in answers)
        self.answers += answers


def figures(effort: Effort, path: Path = DEFAULT) -> Iterator[Figure]:
    """Raises BenchmarkError when there is no model."""
    from lemmata.agent.lm.errors import ModelError, require_torch

    try:
        require_torch()
        from lemmata.agent.lm.checkpoint import load

        model = load(path)
    except ModelError as error:
        raise BenchmarkError(str(error)) from error
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield from _figures(model, path, SIZES[effort])
    finally:
        torch.set_num_threads(threads)


def _figures(model: CausalModel, path: Path, sizes: Sizes) -> Iterator[Figure]:
    prompts = [model.tokenizer.encode(text) for text in tactic_prompts(sizes.prompts + sizes.former)]
    prompts = [prompt[-(model.context - MAX_TOKENS - 1) :] for prompt in prompts]
    former, prompts = prompts[: sizes.former], prompts[sizes.former :]
    plain, *others = _our_modes(model, former)
    ours = [plain, *others]
    reading = 0.0  # seconds for the prompts alone, which no draft makes shorter
    for first in range(0, len(prompts), 4):
        for mode in ours:
            mode.run(prompts[first : first + 4])
        begun = time.process_time()
        for prompt in prompts[first : first + 4]:
            model.start([prompt], MAX_TOKENS)
        reading += time.process_time() - begun
    yield Figure("plain", plain.speed, "tokens/s")
    for mode in others:
        goal = f" (at least {GOAL} times)" if mode is others[-1] else ""
        yield Figure(f"{mode.name}{goal}", mode.speed, "tokens/s", plain.speed)
    for mode in others:
        behind, base = (one.tokens / max(one.seconds - reading, 1e-9) for one in (mode, plain))
        yield Figure(f"{mode.name}, prompts not counted", behind, "tokens/s", base)
    for mode in others:
        same = sum(left == right for left, right in zip(mode.answers, plain.answers, strict=True))
        yield Figure(f"{mode.name}: outputs identical to plain", same, "prompts", len(prompts))
    yield from _acceptance(others)
    if sizes.beside:  # with a decoder that has not seen these prompts
        yield from _beside(model, path, prompts[: sizes.beside], _our_modes(model, former)[-1])
    yield from _proposals(model, prompts[: sizes.proposals])


def _our_modes(model: CausalModel, former: list[list[int]]) -> list[Mode]:
    from lemmata.agent.decoding.controller import Controller
    from lemmata.agent.decoding.decoder import Decoder
    from lemmata.agent.decoding.drafts.exits import EarlyExit
    from lemmata.agent.decoding.drafts.suffix import Suffix
    from lemmata.agent.decoding.sampling import Sampling

    sampling = Sampling(max_tokens=MAX_TOKENS)

    def mode(name: str, drafts: Sequence[Source], known: bool) -> Mode:
        decoder = Decoder(model, planner=Controller(drafts) if drafts else None)
        if known:
            decoder.generate_tokens(former, sampling)
            decoder.statistics = type(decoder.statistics)()

        def decode(prompts: list[list[int]]) -> Answers:
            return [samples[0].tokens for samples in decoder.generate_tokens(prompts, sampling)]

        decode.decoder = decoder  # type: ignore[attr-defined]
        return Mode(name, decode)

    exits = [EarlyExit(model, depth) for depth in model.exits]
    return [
        mode("plain", [], False),
        *(mode(source.name, [source], True) for source in exits),
        mode("suffix, nothing learned before", [Suffix()], False),
        mode("suffix", [Suffix()], True),
        mode("all, nothing learned before", [Suffix(), *(EarlyExit(model, depth) for depth in model.exits)], False),
        mode("all", [Suffix(), *exits], True),
    ]


def _acceptance(modes: Sequence[Mode]) -> Iterator[Figure]:
    for mode in modes:
        statistics = mode.decode.decoder.statistics  # type: ignore[attr-defined]
        for name, tally in sorted(statistics.tallies.items()):
            if tally.drafted:
                yield Figure(f"{mode.name}: kept of what {name} drafted", 100 * tally.acceptance, "%")
                yield Figure(f"{mode.name}: tokens a pass, {name}", tally.emitted / tally.rounds, "")
        yield Figure(f"{mode.name}: near-ties decided again", 1000 * statistics.near_ties / statistics.tokens, "‰")


def _beside(model: CausalModel, path: Path, prompts: list[list[int]], ours: Mode) -> Iterator[Figure]:
    """`transformers` on the same weights."""
    try:
        import torch
        from transformers import AutoModelForCausalLM, logging
    except ImportError:
        return
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    folder, place = (str(path.parent), {"gguf_file": path.name}) if path.suffix == ".gguf" else (str(path), {})
    network: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, **place).eval()

    def mode(name: str, **options: Any) -> Mode:
        def decode(batch: list[list[int]]) -> Answers:
            return [answer(prompt) for prompt in batch]

        def answer(prompt: list[int]) -> tuple[int, ...]:
            with torch.inference_mode():
                whole = network.generate(
                    torch.tensor([prompt]),
                    attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
                    max_new_tokens=MAX_TOKENS,
                    do_sample=False,
                    eos_token_id=model.tokenizer.end,
                    pad_token_id=model.tokenizer.end,
                    **options,
                )
            return tuple(token for token in whole[0, len(prompt) :].tolist() if token != model.tokenizer.end)

        return Mode(f"transformers, {name}", decode)

    modes = [mode("greedy"), mode("prompt lookup 10", prompt_lookup_num_tokens=10)]
    modes += [mode("prompt lookup 4", prompt_lookup_num_tokens=4)]
    if model.exits:
        modes += [mode(f"early exit {depth}", assistant_early_exit=depth) for depth in model.exits]
        modes.append(mode("assistant: the first layers", assistant_model=_first_layers(network, model.exits[0])))
    for prompt in prompts:
        for other in modes:
            other.run([prompt])
        ours.run([prompt])
    for other in modes:
        yield Figure(other.name, other.speed, "tokens/s", modes[0].speed)
        same = sum(left == right for left, right in zip(other.answers, modes[0].answers, strict=True))
        yield Figure(f"{other.name}: outputs identical to its greedy", same, "prompts", len(prompts))
    best = max(modes, key=lambda other: other.speed)
    yield Figure(
        f"all, beside the best of them, {best.name} (at least {GOAL_BESIDE} times)", ours.speed, "tokens/s", best.speed
    )


def _first_layers(network: Any, depth: int) -> Any:
    """A model of the first layers, the last norm and the output matrix."""
    import copy

    small = copy.deepcopy(network)
    small.model.layers = small.model.layers[:depth]
    small.config.num_hidden_layers = depth
    return small


def _proposals(model: CausalModel, prompts: list[list[int]]) -> Iterator[Figure]:
    from lemmata.agent.decoding.decoder import Decoder
    from lemmata.agent.decoding.sampling import Sampling

    for batch in (1, 4, 16):
        decoder = Decoder(model, batch=batch)
        begun = time.process_time()
        samples = decoder.generate_tokens(prompts, Sampling(temperature=1.0, count=8, max_tokens=MAX_TOKENS))
        seconds = time.process_time() - begun
        name = f"proposals, 8 candidates a goal, {batch} goals at a time (at least {GOALS:.0f})"
        yield Figure(name, len(prompts) / seconds, "goals/s")
        distinct = sum(len({sample.text for sample in row}) for row in samples) / len(prompts)
        yield Figure(f"distinct candidates a goal, {batch} goals at a time", distinct, "")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m lemmata.benchmarks.decoding", description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path, default=DEFAULT, help="a checkpoint, a transformers folder, a GGUF file")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args(arguments)
    try:
        print(table(list(figures(Effort.QUICK if options.quick else Effort.FULL, options.model))))
    except BenchmarkError as error:
        print(f"decoding: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
