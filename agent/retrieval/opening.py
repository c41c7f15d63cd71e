"""The selector for a toolchain: the best that is installed, from what the user's cache holds or is made now."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass
from functools import lru_cache
from pathlib import Path

from lemmata.agent.lean.engine.paths import cache_directory, cache_error
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainKind
from lemmata.agent.retrieval.bm25 import Bm25
from lemmata.agent.retrieval.index import newest, write_whole
from lemmata.agent.retrieval.lexical import Lexical, Profile, candidates
from lemmata.agent.retrieval.library import Library, load_library
from lemmata.agent.retrieval.select import Selector

_KEPT = 3
_MAKERS = ("bm25", "form", "lexical", "statement", "terms")  # what they do decides what the file says


@dataclass(frozen=True)
class Retrieval:
    """A library and a selector over it."""

    library: Library
    selector: Selector


def open_retrieval(toolchain: Toolchain, cache: Path | None = None) -> Retrieval:
    """The ranker where numpy is installed, else BM25. The first call for a library takes some seconds, later ones a
    part of one.

    Raises ToolchainError (see `load_index`; also when the cache cannot be written), ExtractError for a damaged module.
    """
    library = load_library(toolchain, cache)
    try:
        lexical = load_lexical(library, cache)
        return Retrieval(library, _learned(library, lexical, cache) or lexical)
    except OSError as error:
        raise cache_error("writing the index of premises", (cache or cache_directory()) / "index", error) from None


def is_ready(toolchain: Toolchain, cache: Path | None = None) -> bool:
    """Whether `open_retrieval` finds all that it needs made already, so that it takes a part of a second."""
    if toolchain.kind is not ToolchainKind.EMBEDDED:
        return False
    key = Path(toolchain.environment["LEAN_PATH"].split(":")[0]).name
    folder = (cache or cache_directory()) / "index"
    return all(any(folder.glob(f"{key}-{part}")) for part in ("[0-9]*.jsonl.gz", "uses-*", f"terms-{_makers()}.bin"))


def _learned(library: Library, lexical: Lexical, cache: Path | None) -> Selector | None:
    try:
        from lemmata.agent.retrieval.features import Features
        from lemmata.agent.retrieval.graph import load_graph
        from lemmata.agent.retrieval.ranker import RankerError, Reranked, load_network

        try:
            network = load_network()
        except RankerError:
            return None
        return Reranked(Features(lexical, load_graph(library, cache)), network)
    except ImportError:  # an extra
        return None


def load_lexical(library: Library, cache: Path | None = None) -> Lexical:
    """BM25 over the library. Raises OSError when the cache cannot be written."""
    folder = (cache or cache_directory()) / "index"
    path = folder / f"{library.key}-terms-{_makers()}.bin"
    premises = candidates(library.premises)
    try:
        line, _, rest = path.read_bytes().partition(b"\n")
        profiles = [Profile(length, assumes, bool(equation)) for length, assumes, equation in json.loads(line)]
        index = Bm25.from_bytes(rest)
        if len(profiles) == index.size == len(premises):
            return Lexical(premises, index, profiles)
    except (OSError, ValueError, TypeError):
        pass
    lexical = Lexical(premises)
    head = json.dumps([[int(value) for value in astuple(profile)] for profile in lexical.profiles]).encode()
    write_whole(path, head + b"\n" + lexical.index.to_bytes())
    for old in newest(folder, "*-terms-*.bin")[_KEPT:]:
        old.unlink(missing_ok=True)
    return lexical


@lru_cache(maxsize=1)
def _makers() -> str:
    here = Path(__file__).parent
    text = b"".join((here / f"{name}.py").read_bytes() for name in _MAKERS)
    return hashlib.blake2b(text, digest_size=6).hexdigest()
