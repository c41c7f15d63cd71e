"""What the extensions of a compiled module record about declarations: attributes, instances, docstrings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.extract.names import plain_text
from lemmata.agent.lean.extract.objects import Objects
from lemmata.agent.lean.extract.olean import extension_entries

_Reader = Callable[[Objects, int], str | None]
_GRIND_THEOREM = 3  # the constructor of a grind extension's entry that holds an e-matching theorem


@dataclass(frozen=True, slots=True)
class Records:
    """By declaration: attribute names, sorted; what are instances; docstrings."""

    attributes: Mapping[str, tuple[str, ...]]
    instances: frozenset[str]
    docstrings: Mapping[str, str]


def read_records(paths: Iterable[Path]) -> Records:
    """The records of these compiled modules together: a module may give attributes to what another one declares.

    Raises ExtractError when one is missing or not such a file.
    """
    attributes: defaultdict[str, set[str]] = defaultdict(set)
    instances: set[str] = set()
    docstrings: dict[str, str] = {}
    for path in paths:
        objects, extensions = extension_entries(path)
        for extension, (attribute, reader) in _ATTRIBUTES.items():
            for entry in extensions.get(extension, ()):
                if name := reader(objects, entry):
                    attributes[name].add(attribute)
        for entry in extensions.get("Lean.Meta.instanceExtension", ()):
            if name := _instance(objects, entry):
                instances.add(name)
        for entry in extensions.get("Lean.docStringExt", ()):
            name, fields = _pair(objects, entry), objects.fields(entry)
            if name and fields and (text := objects.string(fields[1])):
                docstrings[name] = text.strip()
    return Records({name: tuple(sorted(of)) for name, of in attributes.items()}, frozenset(instances), docstrings)


def _at(objects: Objects, word: int, *path: int) -> int | None:
    """The object that one reaches by these constructor fields; None where there is none."""
    at: int | None = word
    for index in path:
        fields = objects.fields(at) if at is not None else None
        at = fields[index] if fields and -len(fields) <= index < len(fields) else None
    return at


def _text(objects: Objects, word: int | None) -> str | None:
    name = objects.name(word) if word is not None else None
    return plain_text(name) if name else None


def _tag(objects: Objects, entry: int) -> str | None:
    return _text(objects, entry)


def _pair(objects: Objects, entry: int) -> str | None:
    return _text(objects, _at(objects, entry, 0))


def _scoped(objects: Objects, entry: int) -> str | None:
    """A scoped extension's entry (the last field of its wrapper) that begins with the declaration."""
    return _text(objects, _at(objects, entry, -1, 0))


def _simp(objects: Objects, entry: int) -> str | None:
    """`SimpEntry`: a theorem, whose fifth field is its origin, or a definition to unfold."""
    inner = _at(objects, entry, -1)
    header = objects.header(inner) if inner is not None else None
    if inner is None or header is None:
        return None
    return _text(objects, _at(objects, inner, 0, 4, 0) if header.tag == 0 else _at(objects, inner, 0))


def _grind(objects: Objects, entry: int) -> str | None:
    inner = _at(objects, entry, -1)
    header = objects.header(inner) if inner is not None else None
    if inner is None or header is None:
        return None
    return _text(objects, _at(objects, inner, 0, 5, 0) if header.tag == _GRIND_THEOREM else _at(objects, inner, 0))


def _instance(objects: Objects, entry: int) -> str | None:
    """`InstanceEntry`: its fourth field is the declaration, if it is one."""
    return _text(objects, _at(objects, entry, -1, 3, 0))


_ATTRIBUTES: Mapping[str, tuple[str, _Reader]] = {
    "Lean.Meta.simpExtension": ("simp", _simp),
    "Lean.Meta.Grind.grindExt": ("grind", _grind),
    "Lean.Meta.Ext.extExtension": ("ext", _scoped),
    "Lean.Meta.NormCast.normCastExt.up": ("norm_cast", _simp),
    "Lean.Meta.NormCast.normCastExt.down": ("norm_cast", _simp),
    "Lean.Meta.NormCast.normCastExt.squash": ("norm_cast", _simp),
    "Lean.Meta.NormCast.pushCastExt": ("push_cast", _simp),
    "Lean.Elab.Tactic.Omega.bitvec_to_nat": ("bitvec_to_nat", _simp),
    "Lean.Meta.Symm.symmExt": ("symm", _scoped),
    "Lean.Meta.Rfl.reflExt": ("refl", _scoped),
    "Lean.Meta.congrExtension": ("congr", _scoped),
    "Lean.Meta.customEliminatorExt": ("eliminator", lambda objects, entry: _text(objects, _at(objects, entry, -1, 1))),
    "Lean.Linter.deprecatedAttr": ("deprecated", _pair),
    "Lean.classExtension": ("class", _pair),
    "Lean.Elab.Term.elabAsElim": ("elab_as_elim", _tag),
    "Lean.matchPatternAttr": ("match_pattern", _tag),
}
