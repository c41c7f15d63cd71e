"""The vocabulary over Lean text."""

import pytest

pytest.importorskip("tokenizers")

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lm.prompt import MARKERS, render
from lemmata.agent.training.vocabulary import train_vocabulary

TEXTS = ["simp [Nat.add_comm, Nat.mul_comm]", "rw [List.length_append]", "n : Nat\n⊢ n + 0 = n"] * 20
TOKENIZER = train_vocabulary(TEXTS, 400)


def test_markers_come_first_and_are_single_tokens() -> None:
    assert [TOKENIZER.token_to_id(marker) for marker in MARKERS] == list(range(len(MARKERS)))
    encoded = TOKENIZER.encode(render("⊢ True", ["Nat.add_comm"], ["intro n"]))
    assert [token for token in encoded.tokens if token in MARKERS] == [
        "<|premises|>",
        "<|history|>",
        "<|goal|>",
        "<|tactic|>",
    ]


def test_frequent_names_become_short() -> None:
    assert len(TOKENIZER.encode("Nat.add_comm").ids) <= 2 < len(TOKENIZER.encode("Zqx.wvk_jyh").ids)


@given(st.text())
def test_every_text_comes_back(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER.encode(text).ids, skip_special_tokens=False) == text


def test_the_same_texts_give_the_same_vocabulary() -> None:
    assert train_vocabulary(TEXTS, 400).to_str() == TOKENIZER.to_str()
