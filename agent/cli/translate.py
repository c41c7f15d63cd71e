"""`lemmata translate FILE`: the Lean form of what a source file claims, or with `--smt` its SMT-LIB form."""

from __future__ import annotations

import argparse
import sys

from lemmata.agent.cli.source_file import Target
from lemmata.agent.cli.translators import TRANSLATORS, NoTranslator, translator, translator_name
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.translators.obligations.claim import Refusal, SmtTranslator, TranslationOptions

ERROR = 3


def main(arguments: list[str]) -> int:
    """Exit status: 0, or 3 when something was not translated; what and why is on standard error."""
    parser = argparse.ArgumentParser(prog="lemmata translate", description="Print what a source file claims, in Lean.")
    parser.add_argument("file", metavar="FILE", help="a source file, or FILE::NAME for one function")
    parser.add_argument("--as", dest="kind", choices=sorted(TRANSLATORS), help="what the file is, whatever its name")
    parser.add_argument("--smt", action="store_true", help="print SMT-LIB 2 instead of Lean")
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return ERROR if stop.code else 0
    target = Target.read(chosen.file)
    try:
        kind = translator_name(target.path, chosen.kind)
        if kind is None:
            Document.read(target.path)
            raise NoTranslator("a .lean file needs no translation")
        reader = translator(kind)
        text = Document.read(target.path).text.removeprefix("\ufeff")
    except (NoTranslator, DocumentError) as error:
        print(f"{target.path}: error: {error}", file=sys.stderr)
        return ERROR
    options = TranslationOptions(only=target.name)
    if chosen.smt:
        if not isinstance(reader, SmtTranslator):
            print(f"{target.path}: error: there is no SMT form of such files", file=sys.stderr)
            return ERROR
        printed, refusals = reader.smt(target.path, text, options)
    else:
        translation = reader.translate(target.path, text, options)
        printed, refusals = "\n".join(sheet.lean for sheet in translation.sheets), translation.refusals
    if printed:
        print(printed)
    for refusal in refusals:
        print(_line(refusal), file=sys.stderr)
    return ERROR if refusals else 0


def _line(refusal: Refusal) -> str:
    return f"{refusal.span}:{refusal.span.column}: error: {refusal}"
