"""The constants that a native function refers to: the names that its compiled form holds as static data."""

from __future__ import annotations

import re

from lemmata.agent.lean.extract.elf import SymbolKind
from lemmata.agent.lean.extract.engine import CLOSED_TERM, Engine
from lemmata.agent.lean.extract.names import Name, demangle, mangle, plain_text

_PRIVATE = re.compile(r"l___private_.+?_0__")


def read_demands(engine: Engine, prefix: Name = ()) -> dict[str, frozenset[Name]]:
    """Function (as Lean names it, else its symbol) to the names it holds, for functions whose name starts so.

    Private functions are included. The compiler shares equal data within a module, so a name may stand under another
    function of the same module: ask for a namespace rather than for one function. Names of options, parsers and the
    like are among them.
    """
    start = mangle(prefix)
    found: dict[str, set[Name]] = {}
    for symbol in engine.table.symbols:
        if symbol.kind is not SymbolKind.DATUM or symbol.unit is None or "_value_aux_" in symbol.name:
            continue
        match = CLOSED_TERM.match(symbol.name)
        function = _PRIVATE.sub("l_", match[1]) if match else ""
        if not (function == start or function.startswith(start + "_")):
            continue
        address = engine.memory.base + symbol.address
        name = engine.memory.name(address)
        if name is None:
            name = engine.memory.name(engine.memory.word(address) or 1)
        if name and name[0] != "_private":
            found.setdefault(function, set()).add(name)
    return {symbol_text(symbol): frozenset(names) for symbol, names in sorted(found.items())}


def symbol_text(symbol: str) -> str:
    """The symbol demangled where it is a plain name, as it stands otherwise."""
    name = demangle(symbol)
    return symbol if name is None else plain_text(name)
