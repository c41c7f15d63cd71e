"""Compiled modules: the constants that an `.olean` file declares and the modules that it imports."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name, plain_text
from lemmata.agent.lean.extract.objects import Objects

_HEADER = struct.Struct("<5sBB33s40sQQ")


@dataclass(frozen=True, slots=True)
class Module:
    """What one compiled module imports and declares, in its own order."""

    imports: tuple[Name, ...]
    constants: tuple[Name, ...]


class _File(Objects):
    def __init__(self, data: bytes, base: int) -> None:
        super().__init__()
        self._data = data
        self._base = base

    def read(self, address: int, size: int) -> bytes | None:
        at = address - self._base
        return self._data[at : at + size] if min(at, size) >= 0 and at + size <= len(self._data) else None


def read_module(path: Path) -> Module:
    """Read one compiled module. Raises ExtractError when it is missing or not such a file."""
    return open_module(path)[0]


def open_module(path: Path) -> tuple[Module, Objects, tuple[int, ...]]:
    """A compiled module, its objects, and the address of each constant's `ConstantInfo`, in the module's order.

    Raises ExtractError when it is missing or not such a file.
    """
    objects, fields = _open(path)
    arrays = [objects.array(word) for word in fields[:3]]
    if len(arrays) < 3 or arrays[0] is None or arrays[1] is None or arrays[2] is None:
        raise ExtractError(f"{path}: compiled by another version of Lean; compile it again")
    imported = [(objects.fields(word) or (1,))[0] for word in arrays[0]]
    return Module(_names(path, objects, imported), _names(path, objects, arrays[1])), objects, arrays[2]


def extension_entries(path: Path) -> tuple[Objects, dict[str, tuple[int, ...]]]:
    """A compiled module's objects, and the entries that each environment extension has in it, by its name.

    Raises ExtractError when it is missing or not such a file.
    """
    objects, fields = _open(path)
    found: dict[str, tuple[int, ...]] = {}
    for word in (objects.array(fields[4]) if len(fields) > 4 else None) or ():
        pair = objects.fields(word)
        name = objects.name(pair[0]) if pair else None
        entries = objects.array(pair[1]) if pair else None
        if name is None or entries is None:
            raise ExtractError(f"{path}: damaged; compile it again")
        found[plain_text(name)] = entries
    return objects, found


def memory(path: Path) -> tuple[bytes, int]:
    """A compiled module's bytes, and the address at which its objects take the first of them to be.

    Raises ExtractError when it is missing or not such a file.
    """
    data, base, _ = _read(path)
    return data, base


def _open(path: Path) -> tuple[Objects, tuple[int, ...]]:
    """The objects of a compiled module and the fields of its root."""
    data, base, root = _read(path)
    objects = _File(data, base)
    return objects, objects.fields(root) or ()


def _read(path: Path) -> tuple[bytes, int, int]:
    """The bytes of a compiled module, the address of the first one, and the address of its root."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ExtractError(f"{path}: cannot be read ({error.strerror}); compile the core first") from error
    if len(data) < _HEADER.size or not data.startswith(b"olean"):
        raise ExtractError(f"{path}: not a compiled Lean module; compile it again")
    base, root = _HEADER.unpack_from(data)[-2:]
    return data, base, root


def constants_of(core: Path, modules: tuple[str, ...]) -> frozenset[Name]:
    """All constants that these modules and everything they import declare, compiled under `core`.

    Raises ExtractError when a compiled module is missing.
    """
    found: set[Name] = set()
    waiting, seen = list(modules), set(modules)
    while waiting:
        module = read_module(core.joinpath(*waiting.pop().split(".")).with_suffix(".olean"))
        found.update(module.constants)
        new = {plain_text(name) for name in module.imports} - seen
        waiting += sorted(new)
        seen |= new
    return frozenset(found)


def _names(path: Path, objects: Objects, words: list[int] | tuple[int, ...]) -> tuple[Name, ...]:
    names = [objects.name(word) for word in words]
    if None in names:
        raise ExtractError(f"{path}: damaged; compile it again")
    return tuple(name for name in names if name is not None)
