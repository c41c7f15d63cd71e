"""Stock module names that have no file in the bundled core: whatever they would bring is in a module that it has.

A file that imports `Init.Data.List.Nat.TakeDrop` means names that `Init` has already. Such a name gets the compiled
form of the empty module `Init.Stock`, as a hard link: it costs no compilation. In the same way `Std.X.Stock`, where
the core has that module, stands for all stock modules below `Std.X`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

STOCK_MODULES = Path(__file__).with_name("stock_modules.txt")
_THIN = "Stock"


@cache
def stock_modules() -> tuple[str, ...]:
    """The names of the modules of stock Lean's `Init` and `Std`, sorted; generated from the engine."""
    return tuple(STOCK_MODULES.read_text(encoding="utf-8").split())


def aliases(present: Collection[str]) -> Mapping[str, str]:
    """Stock module → the module of the core that stands for it, for those that the core has no file for."""
    found: dict[str, str] = {}
    for name in stock_modules():
        parts = name.split(".")
        above = (".".join([*parts[:length], _THIN]) for length in range(len(parts) - 1, 0, -1))
        target = next((thin for thin in above if thin in present), None)
        if name not in present and target is not None:
            found[name] = target
    return found
