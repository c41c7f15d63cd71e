"""Lean objects laid out by hand in a run of bytes."""

from __future__ import annotations

import struct

from lemmata.agent.lean.extract.objects import Objects

BASE = 0x1000


class Blocks(Objects):
    """A memory that grows by one object at a time; each method answers the address of the new object."""

    def __init__(self) -> None:
        super().__init__()
        self._data = bytearray()

    def read(self, address: int, size: int) -> bytes | None:
        at = address - BASE
        return bytes(self._data[at : at + size]) if at >= 0 and at + size <= len(self._data) else None

    def constructor(self, tag: int, *fields: int) -> int:
        return self._add(struct.pack(f"<iHBB{len(fields)}Q", 0, 0, len(fields), tag, *fields))

    def text(self, text: str) -> int:
        raw = text.encode() + b"\0"
        return self._add(struct.pack("<iHBB3Q", 0, 0, 0, 249, len(raw), len(raw), len(text)) + raw)

    def dotted(self, text: str) -> int:
        name = 1
        for part in text.split("."):
            name = self.constructor(1, name, self.text(part))
        return name

    def _add(self, raw: bytes) -> int:
        address = BASE + len(self._data)
        self._data += raw + b"\0" * (-len(raw) % 8)
        return address
