"""Embeddings: made once, compared exactly or by an inverted file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.premise import Premise

np = pytest.importorskip("numpy")

from lemmata.agent.retrieval import dense  # noqa: E402
from lemmata.agent.retrieval.dense import Dense, DenseError, load_encoder, text_of, vectors  # noqa: E402


class Letters:
    """A model for tests: a text's vector counts its letters."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, texts: Sequence[str]) -> Any:
        self.seen += texts
        counts = np.asarray([[text.count(chr(97 + n)) + 0.01 for n in range(26)] for text in texts], np.float32)
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)


def theorem(name: str) -> Premise:
    return Premise(name, Kind.THEOREM, ": True", "Init", (), False, None)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    return tmp_path / "model"


def test_only_new_texts_are_embedded(model: Path, tmp_path: Path) -> None:
    encode = Letters()
    first = vectors([theorem("aaa"), theorem("bbb")], encode, model, tmp_path)
    again = vectors([theorem("bbb"), theorem("ccc")], encode, model, tmp_path)
    assert encode.seen == [text_of(theorem(name)) for name in ("aaa", "bbb", "ccc")]
    assert np.array_equal(again[0], first[1])
    (tmp_path / "model" / "config.json").write_text('{"other": 1}')
    vectors([theorem("bbb")], encode, model, tmp_path)
    assert encode.seen[-1] == text_of(theorem("bbb"))


def test_the_nearest_are_those_that_are_alike_and_accessible() -> None:
    encode = Letters()
    found = Dense(encode(["aaa", "bbb", "aab"]), encode)
    every = np.ones(3, dtype=bool)
    assert set(found.nearest(found.embed("aa"), 2, every)) == {0, 2}
    assert set(found.nearest(found.embed("aa"), 3, np.asarray([False, True, True]))) == {1, 2}
    assert found.cosines(found.embed("bbb"), np.asarray([1]))[0] == pytest.approx(1)


def test_the_inverted_file_finds_nearly_all_that_are_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("faiss")
    monkeypatch.setattr(dense, "_EXACT", 1_000)
    monkeypatch.setattr(dense, "_LISTS", 32)
    drawn = np.random.default_rng(1).normal(size=(4_000, 8)).astype(np.float32)
    drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
    found = Dense(drawn, Letters())
    every = np.ones(len(drawn), dtype=bool)
    hits = 0
    for goal in drawn[:40]:
        exact = set(np.argsort(-(drawn @ goal))[:10])
        hits += len(exact & set(found.nearest(goal, 10, every)))
    assert hits > 0.9 * 400


def test_a_folder_that_is_no_model_is_one_clear_line(tmp_path: Path) -> None:
    pytest.importorskip("sentence_transformers")
    with pytest.raises(DenseError, match="no model; name a folder"):
        load_encoder(tmp_path)
    (tmp_path / "config.json").write_text("nonsense")
    with pytest.raises(DenseError, match="not read"):
        load_encoder(tmp_path)
