"""A table of drafts says what was written most often; one that lies changes no output, a broken one is left out."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.standard import standard, table_of
from lemmata.agent.decoding.drafts.suffix import Suffix
from lemmata.agent.decoding.drafts.table import FILE, Table, read_table
from lemmata.agent.decoding.planner import Always
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm.errors import CheckpointError
from tests.agent.decoding.test_greedy import MODEL, PLAIN, PROMPTS, SAMPLING

OUTPUTS = [(PROMPTS[0], [5, 6, 7, 256]), (PROMPTS[1], [5, 6, 8, 256]), (PROMPTS[2], [5, 6, 7, 256])]


def test_the_likeliest_goes_on_to_the_end() -> None:
    table = Table.count(OUTPUTS)
    node = table.find([99, 5])
    written = []
    for _ in range(3):
        written.append(table.tokens[node])
        node = table.after(node)
    assert written == [6, 7, 256]
    assert 0.4 < table.shares[table.find([5, 6])] < 0.7  # two of three, and one that nobody has seen


SAMPLES = st.lists(
    st.tuples(st.lists(st.integers(0, 3), max_size=4), st.lists(st.integers(0, 3), min_size=1, max_size=6)),
    min_size=1,
    max_size=6,
)


@settings(deadline=None)
@given(SAMPLES)
def test_it_says_what_was_written_most_often(samples: list[tuple[list[int], list[int]]]) -> None:
    """Left out are only contexts that say what the shorter one says: behind each text the choice is one of the most
    frequent behind some end of it."""
    table = Table.count(samples)
    for prompt, output in samples:
        text = [*prompt, *output]
        for place in range(len(prompt), len(text)):
            token = table.tokens[table.find(text[:place])]
            assert any(token in _most(samples, text[place - length : place]) for length in range(place + 1))


def _most(samples: list[tuple[list[int], list[int]]], context: list[int]) -> set[int]:
    seen: Counter[int] = Counter()
    for prompt, output in samples:
        text = [*prompt, *output]
        for place in range(max(len(prompt), len(context)), len(text)):
            if text[place - len(context) : place] == context:
                seen[text[place]] += 1
    return {token for token, times in seen.items() if times == max(seen.values())}


def test_a_file_gives_the_table_back_byte_for_byte(tmp_path: Path) -> None:
    table = Table.count(OUTPUTS)
    table.save(tmp_path)
    written = (tmp_path / FILE).read_bytes()
    again = read_table(tmp_path, MODEL.vocabulary)
    assert again is not None and (again.tokens, again.shares) == (table.tokens, table.shares)
    again.save(tmp_path)
    assert (tmp_path / FILE).read_bytes() == written


def test_a_good_table_drafts_and_a_lying_one_changes_nothing() -> None:
    """The true one knows the outputs themselves; the false one has other tokens in their places."""
    sampling = Sampling(max_tokens=20)
    dice = random.Random(3)
    true = Table.count([(prompt, [*output, 256]) for prompt, output in zip(PROMPTS, PLAIN, strict=True)])
    false = Table.count([(prompt, [dice.randrange(256) for _ in output] or [1]) for prompt, output in OUTPUTS * 20])
    kept = []
    for table in (true, false):
        decoder = Decoder(MODEL, planner=Always(Suffix(table, learns=False), 6))
        assert [row[0].tokens for row in decoder.generate_tokens(PROMPTS, sampling)] == PLAIN
        kept.append(decoder.statistics.tallies["suffix"].acceptance)
    assert kept[0] > 0.3 and kept[1] < 0.1


@pytest.mark.parametrize("damage", ["cut", "noise", "empty", "tokens", "text"])
def test_a_broken_table_is_one_line_and_decoding_goes_on(tmp_path: Path, damage: str) -> None:
    Table.count([(PROMPTS[0], [300])] if damage == "tokens" else OUTPUTS).save(tmp_path)
    good = (tmp_path / FILE).read_bytes()
    middle = len(good) // 2
    broken = {
        "cut": good[:middle],
        "noise": good[: middle - 8] + bytes(16) + good[middle + 8 :],
        "empty": b"",
        "tokens": good,
        "text": b"not an archive",
    }[damage]
    (tmp_path / FILE).write_bytes(broken)
    with pytest.raises(CheckpointError, match=FILE):
        read_table(tmp_path, MODEL.vocabulary)
    lines: list[str] = []
    decoder = Decoder(MODEL, standard(MODEL, tmp_path, lines.append))
    assert len(lines) == 1 and "\n" not in lines[0] and str(tmp_path / FILE) in lines[0]
    assert [row[0].tokens for row in decoder.generate_tokens(PROMPTS[:20], SAMPLING)] == PLAIN[:20]


def test_without_a_table_nothing_is_said(tmp_path: Path) -> None:
    lines: list[str] = []
    assert table_of(MODEL, tmp_path, lines.append) is None
    assert not lines
