"""Which reader a path gets."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lemmata.agent.batch.datasets.files import lean_source, translated_source
from lemmata.agent.batch.datasets.leandojo import dojo_sources
from lemmata.agent.batch.datasets.statements import statement_sources
from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.model import Source
from lemmata.agent.cli.translators import SUFFIXES

_READ = (".lean", ".jsonl", *SUFFIXES)


def sources(path: Path, *, kind: str | None = None, repository: Path | None = None) -> Iterator[Source]:
    """The sources of a data set, in an order that is always the same. Raises BatchError where there is none.

    `kind`: the translator of its files, whatever their names. `repository`: a checkout of what a LeanDojo file
    is about. Items of a folder have keys relative to it, others ones that begin with the file's name.
    """
    if path.is_dir():
        found = sorted(_files(path, kind))
        if not found:
            raise BatchError(f"{path}: there is no file in this folder that is read (these are: {', '.join(_READ)})")
        for file in found:
            yield from _file(file, file.relative_to(path).as_posix(), str(path), kind, repository)
    elif path.is_file():
        yield from _file(path, path.name, str(path), kind, repository)
    else:
        raise BatchError(f"{path}: no such file or folder; check the path")


def _files(folder: Path, kind: str | None) -> Iterator[Path]:
    """Hidden folders and what Lake builds are left out."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if not name.startswith(".") and (kind is not None or Path(name).suffix in _READ):
                yield Path(place) / name


def _file(path: Path, key: str, dataset: str, kind: str | None, repository: Path | None) -> Iterator[Source]:
    for source in _plain(path, key, kind, repository):
        yield replace(source, dataset=dataset)


def _plain(path: Path, key: str, kind: str | None, repository: Path | None) -> Iterator[Source]:
    if kind is not None:
        yield translated_source(path, key, kind)
    elif path.suffix == ".lean":
        yield lean_source(path, key)
    elif path.suffix == ".jsonl":
        yield from statement_sources(path, key)
    elif path.suffix == ".json":
        yield from dojo_sources(path, key, repository)
    elif path.suffix in SUFFIXES:
        yield translated_source(path, key, SUFFIXES[path.suffix])
    else:
        raise BatchError(f"{path}: this is not read; what is: folders, .json of LeanDojo, {', '.join(_READ)}")
