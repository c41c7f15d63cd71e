"""Ways to decode that the benchmark of decoding compares: ours, and those of `transformers` on the same weights."""

from __future__ import annotations

import copy
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lemmata.agent.decoding.drafts.source import Source
    from lemmata.agent.decoding.statistics import Statistics
    from lemmata.agent.lm.causal import CausalModel

MAX_TOKENS = 48
RESAMPLED = 1000

Answers = list[tuple[int, ...]]


@dataclass(slots=True)
class Mode:
    """One way to decode, and what it has done: answers, and for each part of the prompts seconds and tokens. `decode`
    takes prompts as tokens."""

    name: str
    decode: Callable[[list[list[int]]], Answers]
    statistics: Statistics | None = None
    answers: Answers = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)

    def run(self, prompts: list[list[int]]) -> None:
        """The next part."""
        begun = time.process_time()
        answers = self.decode(prompts)
        self.seconds.append(time.process_time() - begun)
        self.tokens.append(sum(min(len(answer) + 1, MAX_TOKENS) for answer in answers))
        self.answers += answers

    def speed(self, parts: Sequence[int] | None = None, less: Sequence[float] | None = None) -> float:
        """Tokens a second in some of the parts; `less`: seconds of each part that do not count."""
        chosen = range(len(self.seconds)) if parts is None else parts
        seconds = sum(self.seconds[part] - (less[part] if less is not None else 0.0) for part in chosen)
        return sum(self.tokens[part] for part in chosen) / max(seconds, 1e-9)


def spread(mode: Mode, base: Mode, parts: int, less: Sequence[float] | None = None) -> tuple[float, float]:
    """How far the ratio of two speeds reaches when the same parts are drawn anew for both: the middle 95 %."""
    dice = random.Random(0)
    ratios = []
    for _ in range(RESAMPLED):
        chosen = [dice.randrange(parts) for _ in range(parts)]
        ratios.append(mode.speed(chosen, less) / base.speed(chosen, less))
    ratios.sort()
    return ratios[RESAMPLED // 40], ratios[-1 - RESAMPLED // 40]


def our_modes(model: CausalModel, former: list[list[int]], folder: Path) -> list[Mode]:
    """Plain decoding first, all sources together last; those that learn have decoded the `former` prompts before.
    `folder`: the model's, where a table of drafts may be."""
    from lemmata.agent.decoding.decoder import Decoder
    from lemmata.agent.decoding.drafts.exits import EarlyExit
    from lemmata.agent.decoding.drafts.standard import table_of
    from lemmata.agent.decoding.drafts.suffix import Suffix
    from lemmata.agent.decoding.sampling import Sampling
    from lemmata.agent.decoding.statistics import Statistics

    sampling = Sampling(max_tokens=MAX_TOKENS)

    def mode(name: str, drafts: Sequence[Source], known: bool) -> Mode:
        decoder = Decoder(model, drafts)
        decoder.generate_tokens(former if known else former[:2], sampling)
        decoder.statistics = Statistics()

        def decode(prompts: list[list[int]]) -> Answers:
            return [samples[0].tokens for samples in decoder.generate_tokens(prompts, sampling)]

        return Mode(name, decode, decoder.statistics)

    def exits() -> list[EarlyExit]:
        return [EarlyExit(model, depth) for depth in model.exits]

    table = table_of(model, folder, lambda line: print(f"decoding: {line}", file=sys.stderr))
    static = [mode("table", [Suffix(table=table, name="table", learns=False)], True)] if table is not None else []
    return [
        mode("plain", [], False),
        *(mode(source.name, [source], True) for source in exits()),
        *static,
        mode("suffix, nothing learned before", [Suffix()], False),
        mode("suffix", [Suffix()], True),
        mode("all, nothing learned before", [Suffix(table=table), *exits()], False),
        mode("all", [Suffix(table=table), *exits()], True),
    ]


def their_modes(model: CausalModel, path: Path) -> list[Mode]:
    """`transformers` on the same weights, greedy first; none where it is not installed."""
    try:
        import torch
        from transformers import AutoModelForCausalLM, logging
    except ImportError:
        return []
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
    return modes


def _first_layers(network: Any, depth: int) -> Any:
    """A model of the first layers, the last norm and the output matrix."""
    small = copy.deepcopy(network)
    small.model.layers = small.model.layers[:depth]
    small.config.num_hidden_layers = depth
    return small
