"""Lean objects in memory: headers, constructors, strings, names and arrays, read from any run of bytes."""

from __future__ import annotations

import struct
from abc import ABC, abstractmethod
from dataclasses import dataclass

from lemmata.agent.lean.extract.names import Name

_CONSTRUCTORS = 245
_ARRAY = 246
_STRING = 249
_LONGEST = 1 << 24
_HEADER = struct.Struct("<iHBB")


@dataclass(frozen=True, slots=True)
class Header:
    """The first word of an object: its tag, and for a constructor the number of its object fields."""

    tag: int
    fields: int


class Objects(ABC):
    """Objects at addresses. Every method answers None where there is no such object."""

    def __init__(self) -> None:
        self._names: dict[int, Name | None] = {1: ()}

    @abstractmethod
    def read(self, address: int, size: int) -> bytes | None:
        """The bytes from `address`, None when not all of them can be read."""

    def word(self, address: int) -> int | None:
        """The 8-byte word at `address`."""
        raw = self.read(address, 8)
        return None if raw is None else int.from_bytes(raw, "little")

    def header(self, pointer: int) -> Header | None:
        raw = None if pointer & 7 else self.read(pointer, 8)
        if raw is None:
            return None
        _, _, fields, tag = _HEADER.unpack(raw)
        return Header(tag, fields)

    def fields(self, pointer: int) -> tuple[int, ...] | None:
        """The object fields of the constructor at `pointer`."""
        header = self.header(pointer)
        if header is None or header.tag >= _CONSTRUCTORS:
            return None
        return self._words(pointer + 8, header.fields)

    def array(self, pointer: int) -> tuple[int, ...] | None:
        """The elements of the array of objects at `pointer`."""
        header = self.header(pointer)
        size = self.word(pointer + 8) if header is not None and header.tag == _ARRAY else None
        return None if size is None or size > _LONGEST else self._words(pointer + 24, size)

    def string(self, pointer: int) -> str | None:
        header = self.header(pointer)
        size = self.word(pointer + 8) if header is not None and header.tag == _STRING else None
        raw = self.read(pointer + 32, size) if size and size <= _LONGEST else None
        if not raw or raw[-1]:
            return None
        try:
            return raw[:-1].decode()
        except UnicodeDecodeError:
            return None

    def natural(self, word: int) -> int | None:
        """A small natural number, stored in the word itself."""
        return word >> 1 if word & 1 else None

    def name(self, word: int, depth: int = 32) -> Name | None:
        """The `Lean.Name` that a word stands for; `()` is the anonymous one."""
        if word not in self._names:
            self._names[word] = self._read_name(word, depth)
        return self._names[word]

    def _read_name(self, word: int, depth: int) -> Name | None:
        header = self.header(word)
        fields = self.fields(word)
        if header is None or fields is None or len(fields) != 2 or header.tag not in (1, 2) or depth == 0:
            return None
        part = self.string(fields[1]) if header.tag == 1 else self.natural(fields[1])
        prefix = None if part is None else self.name(fields[0], depth - 1)
        return None if prefix is None or part is None else (*prefix, part)

    def _words(self, address: int, count: int) -> tuple[int, ...] | None:
        raw = self.read(address, 8 * count)
        return None if raw is None else struct.unpack(f"<{count}Q", raw)
