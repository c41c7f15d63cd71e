"""The library's premises for the search on one file: opened when the first goal asks, once for each process."""

from __future__ import annotations

import threading
from functools import lru_cache

from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError
from lemmata.agent.policy.sources.premises import Accessible
from lemmata.agent.retrieval.opening import Retrieval, is_ready, open_retrieval

_LOCK = threading.Lock()


class FilePremises:
    """What a file may use by its imports. Gives None while the library has no index: making it takes longer than a
    search may; `lemmata premises` and `lemmata doctor` make it.
    """

    def __init__(self, toolchain: Toolchain, text: str) -> None:
        self._toolchain = toolchain
        self._text = text
        self._found: Accessible | None = None
        self._asked = False

    def __call__(self) -> Accessible | None:
        with _LOCK:
            if not self._asked:
                self._asked = True
                self._found = self._open()
            return self._found

    def _open(self) -> Accessible | None:
        if not is_ready(self._toolchain):
            return None
        try:
            retrieval = _opened(_Key(self._toolchain))
        except (ToolchainError, ExtractError):  # the search goes on without premises
            return None
        header = read_header(self._text.removeprefix("\ufeff"))
        imports = header.imports if header.prelude else ("Init", *header.imports)
        return Accessible(retrieval.selector, retrieval.library.closure(imports))


class _Key:
    """A toolchain, equal to another one of the same compiled library."""

    def __init__(self, toolchain: Toolchain) -> None:
        self.toolchain = toolchain
        self._path = toolchain.environment["LEAN_PATH"]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._path == other._path

    def __hash__(self) -> int:
        return hash(self._path)


@lru_cache(maxsize=2)
def _opened(key: _Key) -> Retrieval:
    return open_retrieval(key.toolchain)
