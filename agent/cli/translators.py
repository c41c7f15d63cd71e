"""The one registry of translators: by name for `--as`, by suffix otherwise. Each is imported when needed."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path

from lemmata.translators.obligations.claim import Translator

TRANSLATORS = {
    "python": "lemmata.translators.python.translator",
    "mba": "lemmata.translators.tcs.mba.translator",
    "bb": "lemmata.translators.tcs.turing.translator",
    "problems": "lemmata.translators.tcs.sets.translator",
    "scala": "lemmata.translators.scala.translator",
    "rtl": "lemmata.translators.rtl.translator",
}
SUFFIXES = {".py": "python", ".scala": "scala", ".v": "rtl", ".sv": "rtl"}


class NoTranslator(Exception):
    """There is none for this file; the message says what is read instead."""


def translator_name(path: str, chosen: str | None) -> str | None:
    """The name of the translator for a file; None for a .lean file. Raises NoTranslator for any other suffix."""
    if chosen is not None:
        return chosen
    file = Path(path)
    if file.suffix in SUFFIXES:
        return SUFFIXES[file.suffix]
    if file.suffix == ".lean" or file.is_dir() or not file.exists():
        return None
    available = [name for name in TRANSLATORS if _is_there(name)]
    known = ", ".join([".lean", *(suffix for suffix, name in SUFFIXES.items() if name in available)])
    names = ", ".join(available)
    raise NoTranslator(f"`prove` does not know this suffix (it knows {known}); say what it is with --as ({names})")


def translator(name: str) -> Translator:
    """The object `TRANSLATOR` of the translator's module. Raises NoTranslator where there is none yet."""
    module = TRANSLATORS[name]
    try:
        found: Translator = importlib.import_module(module).TRANSLATOR
    except ModuleNotFoundError as error:
        if error.name is None or not (module == error.name or module.startswith(error.name + ".")):
            raise
        suffixes = ", ".join(suffix for suffix, other in SUFFIXES.items() if other == name)
        what = f"{suffixes} files are" if suffixes else f"`--as {name}` is"
        place = "/".join(module.split(".")[1:-1])
        raise NoTranslator(f"{what} not available yet; their translator belongs in {place}") from None
    return found


def _is_there(name: str) -> bool:
    try:
        return importlib.util.find_spec(TRANSLATORS[name]) is not None
    except ModuleNotFoundError:
        return False
