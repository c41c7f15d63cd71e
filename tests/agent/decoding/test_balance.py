"""Masks keep brackets, string literals and characters whole, in plain decoding and with drafts alike."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from lemmata.agent.decoding.balance import Balance, Open
from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm.tokenizer import byte_tokenizer
from tests.agent.decoding.test_greedy import PROMPTS, Turns, sources
from tests.agent.lm.toys import toy

TOKENIZER = byte_tokenizer()
BALANCE = Balance(TOKENIZER, 257)
MODEL = toy()


def state_after(text: str) -> Open | None:
    state: Open | None = Open()
    for token in TOKENIZER.encode(text):
        assert state is not None
        if not BALANCE.mask(state)[token]:
            assert BALANCE.after(state, token) is None
            return None
        state = BALANCE.after(state, token)
    return state


def test_what_is_open_decides() -> None:
    assert state_after("simp [foo (a), ⟨b, {c}⟩]") == Open()
    assert state_after("exact (a") == Open("(")
    assert state_after("exact (a]") is None
    assert state_after("exact a)") is None
    assert state_after('show "(" = s') == Open()
    assert state_after('show "\\")') == Open(quoted=True)


def test_a_text_ends_only_when_nothing_is_open() -> None:
    assert BALANCE.mask(Open())[TOKENIZER.end]
    for text in ("(", "⟨a", '"'):
        state = state_after(text)
        assert state is not None and not BALANCE.mask(state)[TOKENIZER.end]


def test_a_character_is_completed_first() -> None:
    state = BALANCE.after(Open(), TOKENIZER.encode("⊢")[0])
    assert state is not None and state.partial
    allowed = [token for token in range(257) if BALANCE.mask(state)[token]]
    assert allowed and all(0x80 <= TOKENIZER.pieces()[token][0] < 0xC0 for token in allowed)


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_what_is_decoded_is_balanced(temperature: float) -> None:
    sampling = Sampling(temperature=temperature, max_tokens=20, balanced=True)
    for sample in (row[0] for row in Decoder(MODEL, batch=4).generate_tokens(PROMPTS[:40], sampling)):
        text = sample.text if sample.finished else sample.text.rstrip("\ufffd")
        assert "\ufffd" not in text
        assert not sample.finished or state_after(text) == Open()


def test_drafts_do_not_change_it() -> None:
    sampling = Sampling(max_tokens=20, balanced=True)
    plain = Decoder(MODEL).generate_tokens(PROMPTS[:40], sampling)
    free = Decoder(MODEL).generate_tokens(PROMPTS[:40], Sampling(max_tokens=20))
    drafted = Decoder(MODEL, planner=Turns(sources()), batch=4).generate_tokens(PROMPTS[:40], sampling)
    assert [row[0].tokens for row in drafted] == [row[0].tokens for row in plain]
    assert [row[0].tokens for row in free] != [row[0].tokens for row in plain]
