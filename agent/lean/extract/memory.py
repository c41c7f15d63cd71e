"""The memory of the loaded engine."""

from __future__ import annotations

import ctypes
import os
import tempfile
from bisect import bisect_right
from pathlib import Path

from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.objects import Objects

_UNREADABLE = ("[vvar]", "[vvar_vclock]", "[vsyscall]")


class Memory(Objects):
    """The memory of this process, as far as it was mapped and readable when the engine had been initialised.

    `version` is what the engine calls itself, `base` its load address.
    """

    def __init__(self, version: str, base: int, spans: list[tuple[int, int]]) -> None:
        super().__init__()
        self.version = version
        self.base = base
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    @classmethod
    def load(cls, library: Path) -> Memory:
        """Load the engine into this process and initialise all its modules.

        Raises ExtractError when the library cannot be loaded or started.
        """
        try:
            engine = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
            start = engine.lean_main
        except (OSError, AttributeError) as error:
            raise ExtractError(f"{library}: cannot be loaded as Lean's engine ({error})") from error
        arguments = [b"lean", b"--short-version"]
        with tempfile.TemporaryFile() as answer:
            stdout = os.dup(1)
            try:
                os.dup2(answer.fileno(), 1)
                code = start(len(arguments), (ctypes.c_char_p * 3)(*arguments, None))
            finally:
                os.dup2(stdout, 1)
                os.close(stdout)
            answer.seek(0)
            version = answer.read().decode().strip()
        if code:
            raise ExtractError(f"{library}: `lean --short-version` ended with {code}")
        return cls(version, *_mappings(library))

    def read(self, address: int, size: int) -> bytes | None:
        index = bisect_right(self._starts, address) - 1
        if index < 0 or size < 0 or address + size > self._ends[index]:
            return None
        return ctypes.string_at(address, size)


def _mappings(library: Path) -> tuple[int, list[tuple[int, int]]]:
    spans: list[tuple[int, int]] = []
    base: int | None = None
    real = str(library.resolve())
    for line in Path("/proc/self/maps").read_text().splitlines():
        columns = line.split(maxsplit=5)
        start, end = (int(part, 16) for part in columns[0].split("-"))
        if base is None and len(columns) == 6 and columns[5] == real:
            base = start - int(columns[2], 16)
        if columns[1].startswith("r") and columns[-1] not in _UNREADABLE:
            if spans and spans[-1][1] == start:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    if base is None:
        raise ExtractError(f"{library}: loaded, but not found in /proc/self/maps")
    return base, spans
