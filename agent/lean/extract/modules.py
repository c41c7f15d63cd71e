"""The modules of stock Lean, named by the initialisers in the engine: one function for each compiled module."""

from __future__ import annotations

from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.names import demangle, plain_text

_INITIALIZE = "initialize_"
_LIBRARIES = frozenset({"Init", "Std"})


def stock_modules(engine: Engine) -> tuple[str, ...]:
    """The names of the modules of `Init` and `Std`, sorted."""
    symbols = (symbol.name for symbol in engine.functions() if symbol.name.startswith(_INITIALIZE))
    names = (demangle(f"l_{symbol.removeprefix(_INITIALIZE)}") for symbol in symbols)
    return tuple(sorted({plain_text(name) for name in names if name and name[0] in _LIBRARIES}))
