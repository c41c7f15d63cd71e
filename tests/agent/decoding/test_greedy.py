"""At temperature 0 every source, mixture and batch gives the very tokens of plain decoding."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from lemmata.agent.decoding.controller import Controller
from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.exits import EarlyExit
from lemmata.agent.decoding.drafts.small import SmallModel
from lemmata.agent.decoding.drafts.source import Draft, Source, State
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.planner import Always, Planner
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm.runtime import Runtime
from tests.agent.lm.toys import toy, toy_network, toy_tokenizer

MODEL = toy()
SMALL = Runtime(toy_network(layers=2), toy_tokenizer())  # another model, that agrees now and then
SAMPLING = Sampling(max_tokens=20)


class Turns:
    """A `Planner` that takes each source in turn, with another length each time, and none now and then."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = tuple(sources)
        self._round = 0

    def draft(self, state: State, room: int) -> tuple[Source, Draft] | None:
        self._round += 1
        place = self._round % (len(self.sources) + 1)
        if place == len(self.sources) or room < 1:
            return None
        source = self.sources[place]
        draft = source.propose(state, min(room, 1 + self._round % 5), 0.0)
        return (source, draft) if any(draft.tokens) else None

    def record(
        self, source: Source | None, draft: Draft | None, kept: Sequence[int], rows: int, seconds: float
    ) -> None:
        if source is not None and draft is not None:
            source.observe(draft, kept)


def sources() -> list[Source]:
    return [Suffix(), EarlyExit(MODEL, 1), EarlyExit(MODEL, 2), SmallModel(SMALL), SmallModel(SMALL, ahead=True)]


PLANNERS: dict[str, Callable[[], Planner]] = {
    "suffix": lambda: Always(Suffix(), 5),
    "exit 1": lambda: Always(EarlyExit(MODEL, 1), 3),
    "exit 2": lambda: Always(EarlyExit(MODEL, 2), 4),
    "small": lambda: Always(SmallModel(SMALL), 3),
    "small, ahead": lambda: Always(SmallModel(SMALL, ahead=True), 3),
    "in turn": lambda: Turns(sources()),
    "as it pays": lambda: Controller(sources()),
}


def some_prompts(count: int, seed: int) -> list[list[int]]:
    """Prompts that repeat themselves in part, as goals do."""
    dice = random.Random(seed)
    words = [[dice.randrange(256) for _ in range(dice.randint(1, 4))] for _ in range(6)]
    return [[token for _ in range(dice.randint(1, 6)) for token in dice.choice(words)] for _ in range(count)]


PROMPTS = some_prompts(80, 1)
PLAIN = [row[0].tokens for row in Decoder(MODEL).generate_tokens(PROMPTS, SAMPLING)]


@pytest.mark.parametrize("batch", [1, 7])
@pytest.mark.parametrize("name", PLANNERS)
def test_drafts_change_nothing(name: str, batch: int) -> None:
    decoder = Decoder(MODEL, planner=PLANNERS[name](), batch=batch)
    found = [row[0].tokens for row in decoder.generate_tokens(PROMPTS, SAMPLING)]
    assert found == PLAIN
    tallies = decoder.statistics.tallies
    assert any(tally.kept for tally in tallies.values()), "no draft was ever right: this shows nothing"
    assert name == "as it pays" or any(tally.kept < tally.drafted for tally in tallies.values())


def test_batches_change_nothing() -> None:
    found = Decoder(MODEL, batch=16).generate_tokens(PROMPTS, SAMPLING)
    assert [row[0].tokens for row in found] == PLAIN


def test_near_ties_are_decided_as_plain_decoding_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a bound so large that nearly every choice is a near-tie, all of them are decided again, to the same end."""
    from lemmata.agent.decoding import ties

    monkeypatch.setattr(ties, "BOUND", 0.3)
    decoder = Decoder(MODEL, planner=Turns(sources()), batch=5)
    found = decoder.generate_tokens(PROMPTS[:40], SAMPLING)
    assert decoder.statistics.near_ties > 40
    plain = Decoder(MODEL).generate_tokens(PROMPTS[:40], SAMPLING)
    assert [row[0].tokens for row in found] == [row[0].tokens for row in plain]


def test_log_probabilities_and_texts_agree() -> None:
    plain = Decoder(MODEL).generate_tokens(PROMPTS[:30], SAMPLING)
    drafted = Decoder(MODEL, planner=Turns(sources()), batch=4).generate_tokens(PROMPTS[:30], SAMPLING)
    for (left,), (right,) in zip(plain, drafted, strict=True):
        assert (left.text, left.finished) == (right.text, right.finished)
        assert left.log_probability == pytest.approx(right.log_probability, abs=1e-2)


def test_statistics_add_up() -> None:
    decoder = Decoder(MODEL, planner=Turns(sources()), batch=3)
    samples = decoder.generate_tokens(PROMPTS[:50], SAMPLING)
    statistics = decoder.statistics
    ends = sum(sample.finished for (sample,) in samples)
    assert statistics.prompts == 50
    assert statistics.tokens == sum(len(sample.tokens) for (sample,) in samples) + ends
    assert statistics.tokens == 50 + sum(tally.emitted for tally in statistics.tallies.values())
    assert all(0 <= tally.kept <= tally.drafted for tally in statistics.tallies.values())


def test_stop_texts_cut() -> None:
    plain = Decoder(MODEL).generate_tokens(PROMPTS[:30], SAMPLING)
    stop = plain[0][0].text[3]
    sampling = Sampling(max_tokens=20, stop=(stop,))
    for decoder in (Decoder(MODEL), Decoder(MODEL, planner=Turns(sources()), batch=4)):
        for (whole,), (cut,) in zip(plain, decoder.generate_tokens(PROMPTS[:30], sampling), strict=True):
            assert cut.text == whole.text.split(stop)[0]
            assert cut.finished == (whole.finished or stop in whole.text)


def test_a_prompt_that_is_too_long_keeps_its_end() -> None:
    long = [[7] * 100 + PROMPTS[0] + PROMPTS[1] * 20]
    kept = [long[0][-(160 - 20) :]]
    assert Decoder(MODEL).generate_tokens(long, SAMPLING) == Decoder(MODEL).generate_tokens(kept, SAMPLING)
    drafted = Decoder(MODEL, planner=Turns(sources())).generate_tokens(long, SAMPLING)
    assert drafted[0][0].tokens == Decoder(MODEL).generate_tokens(kept, SAMPLING)[0][0].tokens
    with pytest.raises(ValueError, match="do not fit into a context of 160"):
        Decoder(MODEL).generate_tokens(PROMPTS[:1], Sampling(max_tokens=160))


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_drafts_find_room_beside_a_prompt_that_fills_the_context(temperature: float) -> None:
    """A short prompt's rows may draft, while those of a long one have nearly no room behind them."""
    prompts = [PROMPTS[0], [*PROMPTS[1] * 40][: 160 - 20]]
    sampling = Sampling(temperature=temperature, count=4, max_tokens=20)
    decoder = Decoder(MODEL, planner=Always(Suffix(), 15), batch=2)
    for _ in range(5):
        found = decoder.generate_tokens(prompts, sampling)
        if not temperature:
            assert [row[0].tokens for row in found] == [
                row[0].tokens for row in Decoder(MODEL).generate_tokens(prompts, sampling)
            ]
