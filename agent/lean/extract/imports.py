"""The order in which stock Lean imports its modules, read from the calls between their initialisers."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.errors import ExtractError

_CALL = 0xE8  # x86-64 near call, followed by a 32-bit displacement from the next instruction


def import_order(engine: Engine, root: str) -> tuple[str, ...]:
    """Mangled names of the modules that `root` imports, each after its own imports, `root` last.

    Raises ExtractError when the calls cannot be read: only x86-64 code is understood.
    """
    starts = dict(engine.initializers)
    imports = {module: _calls(engine, start, size, starts) for start, (module, size) in starts.items()}
    order: dict[str, None] = {}

    def visit(module: str) -> None:
        if module in order or module in active:
            return
        active.add(module)
        for imported in imports.get(module, ()):
            visit(imported)
        order[module] = None

    active: set[str] = set()
    visit(root)
    if len(order) == 1:
        raise ExtractError(f"no import of {root} can be read from the engine's code; extract on x86-64 Linux")
    return tuple(order)


def _calls(engine: Engine, start: int, size: int, starts: Mapping[int, tuple[str, int]]) -> tuple[str, ...]:
    code = engine.memory.read(engine.memory.base + start, size) or b""
    found: dict[str, None] = {}
    for at in range(len(code) - 4):
        if code[at] == _CALL:
            target = start + at + 5 + struct.unpack_from("<i", code, at + 1)[0]
            if target in starts and target != start:
                found[starts[target][0]] = None
    return tuple(found)
