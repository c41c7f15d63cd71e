"""What does not pay is left alone, what pays is used, and the lengths follow what is kept."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from lemmata.agent.decoding.controller import Controller
from lemmata.agent.decoding.costs import Costs
from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.source import Draft, State
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.sampling import Sampling
from tests.agent.lm.toys import toy

MODEL = toy()
STATE = State([[1, 2, 3]], MODEL.start([[1, 2]], 8).cache, 0.0, random.Random(0))


class Guess:
    """A source that always drafts the same tokens, without a pass of any model."""

    depth: int | None = None

    def __init__(self, name: str, *, lookup: bool, sure: float = 0.9) -> None:
        self.name, self.lookup, self._sure = name, lookup, sure
        self.asked = 0

    def begin(self, prompts: Sequence[Sequence[int]], room: int) -> None: ...

    def select(self, rows: Sequence[int]) -> None: ...

    def propose(self, state: State, limit: int, worth: float) -> Draft:
        self.asked += 1
        return Draft([[7] * limit for _ in state.rows], [[self._sure] * limit for _ in state.rows])

    def observe(self, draft: Draft, kept: Sequence[int]) -> None: ...

    def learn(self, prompt: Sequence[int], output: Sequence[int]) -> None: ...


def rounds(controller: Controller, count: int, kept: float) -> list[int]:
    """The drafts' lengths in `count` rounds, in which each token is kept with the chance `kept`; a pass takes a second
    and a tenth more for each token."""
    dice = random.Random(1)
    lengths = []
    for _ in range(count):
        plan = controller.draft(STATE, 16)
        if plan is None:
            controller.record(None, None, [0], 1, 1.0)
            lengths.append(0)
            continue
        source, draft = plan
        size = len(draft.tokens[0])
        right = next((place for place in range(size) if dice.random() >= kept), size)
        controller.record(source, draft, [right], 1, 1.0 + 0.1 * size)
        lengths.append(size)
    return lengths


@pytest.mark.parametrize("lookup", [False, True])
def test_a_hopeless_source_is_turned_off(lookup: bool) -> None:
    source = Guess("hopeless", lookup=lookup, sure=0.05)
    lengths = rounds(Controller([source]), 600, 0.0)
    assert sum(size > 0 for size in lengths[300:]) <= 6
    assert source.asked < 150


def test_a_good_source_is_used_at_length() -> None:
    lengths = rounds(Controller([Guess("good", lookup=False)]), 300, 0.97)
    assert sum(size >= 5 for size in lengths[100:]) > 180


def test_drafts_are_short_where_little_is_kept() -> None:
    good, poor = (rounds(Controller([Guess("some", lookup=False)]), 300, kept) for kept in (0.95, 0.5))
    assert sum(poor) < sum(good) / 2


def test_of_two_the_better_is_used() -> None:
    class Kept(Controller):
        """Keeps what the good source drafted, and nothing else."""

    good, bad = Guess("good", lookup=False), Guess("bad", lookup=False)
    controller = Kept([bad, good])
    for _ in range(300):
        plan = controller.draft(STATE, 16)
        source, draft = plan if plan is not None else (None, None)
        size = len(draft.tokens[0]) if draft is not None else 0
        controller.record(source, draft, [size if source is good else 0], 1, 1.0 + 0.1 * size)
    assert good.asked > 200 and bad.asked < 30


def test_a_hopeless_source_costs_a_decoder_next_to_nothing() -> None:
    decoder = Decoder(MODEL, [Guess("hopeless", lookup=False)])
    prompts = [[place, place + 1, 40] for place in range(60)]
    decoder.generate_tokens(prompts, Sampling(max_tokens=24))
    tallies = decoder.statistics.tallies
    assert tallies["hopeless"].rounds < tallies["none"].rounds / 10


def test_costs_are_measured_and_otherwise_estimated() -> None:
    costs = Costs()
    assert costs.seconds("whole", 1, 1) is None
    costs.record("whole", 1, 1, 0.010)
    assert costs.seconds("whole", 1, 1) == pytest.approx(0.010)
    guess = costs.seconds("whole", 1, 9)
    assert guess is not None and 0.010 < guess < 0.090
    for _ in range(100):
        costs.record("whole", 1, 1, 0.010)
        costs.record("whole", 1, 9, 0.015)
    assert costs.seconds("whole", 1, 9) == pytest.approx(0.015, rel=0.05)
    assert costs.seconds("whole", 1, 5) == pytest.approx(0.0125, rel=0.05)  # though never measured
    costs.record("whole", 1, 9, 5.0)  # the machine was busy elsewhere
    late = costs.seconds("whole", 1, 9)
    assert late is not None and late < 0.017


def test_suffixes_learn_from_former_outputs() -> None:
    source = Suffix()
    source.begin([[1, 2, 3]], 8)
    assert source.propose(STATE, 4, 0.0).tokens == [[]]
    for _ in range(3):
        source.learn([9, 9, 2, 3], [50, 51, 52, 256])
    assert source.propose(STATE, 3, 0.0).tokens == [[50, 51, 52]]


def test_suffixes_copy_from_the_row() -> None:
    source = Suffix()
    row = [10, 11, 12, 13, 14, 9, 10, 11, 12]
    source.begin([row[:4]], 8)
    state = State([row], STATE.cache, 0.0, random.Random(0))
    assert source.propose(state, 2, 0.0).tokens == [[13, 14]]
