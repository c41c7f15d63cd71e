"""What is to be run: a RUN.toml, or a data set with the options of the command line."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lemmata.agent.batch.datasets.read import sources
from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.model import Configuration, Source
from lemmata.agent.batch.work import OPTIONS
from lemmata.agent.cli.translators import TRANSLATORS

_KEYS = {"name", "datasets", "workers", "seconds", "recheck", "trees", "cluster", "as", "repository", "configurations"}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "timeout": (int, float),
    "read_timeout": (int, float),
    "seed": (int,),
    "toolchain": (str,),
    "allow_io": (bool,),
    "keep_tree": (bool,),
    "model": (str,),
    "model_uses": (str,),
}


@dataclass(frozen=True, slots=True)
class Spec:
    """`kind` and `repository` as in `datasets.read.sources`; `workers` None for the cores; `seconds` in all."""

    name: str
    datasets: tuple[Path, ...]
    configurations: tuple[Configuration, ...]
    workers: int | None = None
    seconds: float | None = None
    recheck: bool = False
    cluster: str | None = None
    kind: str | None = None
    repository: Path | None = None

    def sources(self) -> Iterator[Source]:
        """All sources. With several data sets the keys of their items begin with the name of theirs."""
        for path in self.datasets:
            for source in sources(path, kind=self.kind, repository=self.repository):
                if len(self.datasets) > 1:
                    items = [replace(item, key=f"{path.name}:{item.key}") for item in source.items]
                    source = replace(source, items=items)
                yield source

    def text(self) -> str:
        """What decides which verdicts a run gives; a resumed run must agree in it."""
        record = {
            "datasets": [str(path.resolve()) for path in self.datasets],
            "configurations": {entry.name: dict(entry.options) for entry in self.configurations},
            "recheck": self.recheck,
            "as": self.kind,
            "repository": None if self.repository is None else str(self.repository.resolve()),
        }
        return json.dumps(record, sort_keys=True)


def read_spec(path: Path) -> Spec:
    """Paths in the file are relative to it. Raises BatchError with the key that is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BatchError(f"{path}: it cannot be read: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BatchError(f"{path}: this is no TOML: {error}") from None
    unknown = sorted(set(data) - _KEYS)
    if unknown:
        raise BatchError(f"{path}: there is no key `{unknown[0]}`; there are {', '.join(sorted(_KEYS))}")
    asked = data.get("configurations", {"default": {}})
    if not isinstance(asked, dict) or not asked or not all(isinstance(entry, dict) for entry in asked.values()):
        raise BatchError(f"{path}: `configurations` is no set of tables [configurations.NAME]")
    shared = {"keep_tree": True} if _typed(path, data, "trees", bool) else {}
    folder = path.parent
    datasets = _typed(path, data, "datasets", list)
    if not datasets or not all(isinstance(entry, str) for entry in datasets):
        raise BatchError(f"{path}: `datasets` is no list of paths")
    repository = _typed(path, data, "repository", str)
    return checked(
        Spec(
            name=_typed(path, data, "name", str) or path.stem,
            datasets=tuple(folder / entry for entry in datasets),
            configurations=tuple(Configuration(name, shared | options) for name, options in asked.items()),
            workers=_typed(path, data, "workers", int),
            seconds=_typed(path, data, "seconds", float, int),
            recheck=bool(_typed(path, data, "recheck", bool)),
            cluster=_typed(path, data, "cluster", str),
            kind=_typed(path, data, "as", str),
            repository=None if repository is None else folder / repository,
        ),
        str(path),
    )


def checked(spec: Spec, where: str) -> Spec:
    """The spec itself. Raises BatchError for values that have no meaning."""
    if spec.workers is not None and spec.workers < 1:
        raise BatchError(f"{where}: `workers` is no whole number above 0")
    if spec.seconds is not None and not spec.seconds > 0:
        raise BatchError(f"{where}: `seconds` is no number above 0")
    if spec.kind is not None and spec.kind not in TRANSLATORS:
        raise BatchError(f"{where}: there is no translator `{spec.kind}`; there are {', '.join(TRANSLATORS)}")
    for configuration in spec.configurations:
        for key, value in configuration.options.items():
            place = f"{where}: configuration {configuration.name}"
            if key not in OPTIONS or key not in _TYPES:
                raise BatchError(f"{place}: there is no option `{key}`; there are {', '.join(sorted(_TYPES))}")
            if not isinstance(value, _TYPES[key]) or (isinstance(value, bool) and bool not in _TYPES[key]):
                raise BatchError(f"{place}: `{key}` cannot be {value!r}")
            if isinstance(value, (int, float)) and key.endswith("timeout") and not 0 < value < 1e7:
                raise BatchError(f"{place}: `{key}` is no number of seconds above 0")
    return spec


def _typed(path: Path, data: Mapping[str, Any], key: str, *types: type) -> Any:
    value = data.get(key)
    if value is not None and (not isinstance(value, types) or (isinstance(value, bool) and bool not in types)):
        raise BatchError(f"{path}: `{key}` cannot be {value!r}")
    return value
