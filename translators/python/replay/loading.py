"""The user's module, imported as Python would import it."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any


class LoadError(Exception):
    """The module cannot be imported; the message is the exception that it raised."""


def load(path: str) -> ModuleType:
    """Import a file: as a module of its package where it stands in one. Raises LoadError."""
    file = Path(path).resolve()
    root, parts = file.parent, [file.stem]
    while (root / "__init__.py").exists() and root.name.isidentifier() and root != root.parent:
        parts.insert(0, root.name)
        root = root.parent
    if parts[-1] == "__init__":
        parts.pop()
    sys.path.insert(0, str(root))
    if file.parent != root:
        sys.path.append(str(file.parent))
    name = ".".join(parts)
    try:
        if len(parts) > 1:
            return importlib.import_module(name)
        spec = importlib.util.spec_from_file_location(name, file)
        if spec is None or spec.loader is None:
            raise LoadError("it is no Python file")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        return module
    except LoadError:
        raise
    except BaseException as error:
        raise LoadError(f"{type(error).__name__}: {error}") from error


def find(module: ModuleType, name: str) -> Any:
    """The function of a qualified name, without decorators that keep what they wrap. Raises LoadError."""
    item: Any = module
    for part in name.split("."):
        item = item.__dict__.get(part, None) if not isinstance(item, ModuleType) else getattr(item, part, None)
        if item is None:
            raise LoadError(f"{name} is not there after the module was imported")
    if isinstance(item, staticmethod | classmethod):
        item = item.__func__
    if isinstance(item, property):
        item = item.fget
    return item
