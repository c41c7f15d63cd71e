"""Two functions that are claimed to do the same, for all arguments that meet the precondition of the first."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Sheet, Span, Translation, TranslationOptions
from lemmata.translators.python.joining import CannotJoin, join
from lemmata.translators.python.load import program_of
from lemmata.translators.python.replay.comparing import Comparison, Place
from lemmata.translators.python.replay.reading import Spec, read


def equivalence(path: str, text: str, options: TranslationOptions) -> Translation:
    """The claim that `only` of this file and `equivalent` return the same."""
    other_path, _, other = (options.equivalent or "").rpartition("::")
    if not options.only or not other or not other_path:
        return _refused(path, "--equiv", "both functions must be named", "prove FILE.py::NAME --equiv FILE.py::NAME")
    try:
        other_text = text if _same(path, other_path) else Path(other_path).read_text(encoding="utf-8-sig")
        joined = join(text, options.only, other_text, other, same_file=_same(path, other_path))
    except CannotJoin as error:
        return _refused(path, "--equiv", str(error), "check the names")
    except (OSError, SyntaxError, ValueError) as error:
        return _refused(other_path, "--equiv", f"it cannot be read: {error}", "check the file")
    from lemmata.translators.python.sheet import sheets_of

    loaded = program_of(path, joined.text)
    sheets, refusals, remarks = sheets_of(loaded)
    here = program_of(path, text).defined.get(options.only, Span.at(path, 1))
    statement = f"{options.only} and {other} of {other_path} do the same"
    first, second = Place(path, options.only), Place(other_path, other)
    comparison = Comparison(first, second, seed=options.seed, confine=options.confine, python=options.python)
    spec = read(joined.text).functions[joined.name]
    wanted = [
        _about(sheet, spec, here, statement) for sheet in sheets if any(_inside(claim, spec) for claim in sheet.claims)
    ]
    said = [item for item in (*loaded.refusals, *refusals) if item.name in (joined.name, options.only)]
    whole = Claim(f"{options.only} = {other}", Kind.EQUIVALENCE, here, statement, "")
    return Translation(
        tuple(wanted),
        tuple(replace(item, span=here) for item in said),
        comparison,
        tuple(replace(item, span=here) for item in remarks if item.text.partition(":")[0] in (options.only, other)),
        () if any(claim.kind is Kind.EQUIVALENCE for sheet in wanted for claim in sheet.claims) else (whole,),
    )


def _about(sheet: Sheet, spec: Spec, here: Span, statement: str) -> Sheet:
    """The sheet with its claims at the user's function; the postconditions of the comparison are one claim."""
    claims = []
    for claim in sheet.claims:
        same = claim.kind is Kind.POSTCONDITION and _inside(claim, spec)
        kind, said = (Kind.EQUIVALENCE, statement) if same else (claim.kind, claim.statement)
        claims.append(replace(claim, span=here, kind=kind, statement=said, group=statement if same else claim.group))
    return replace(sheet, claims=tuple(claims))


def _inside(claim: Claim, spec: Spec) -> bool:
    return spec.line <= claim.span.line <= spec.end_line


def _same(one: str, other: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _refused(path: str, construct: str, reason: str, advice: str) -> Translation:
    return Translation((), (Refusal(Span.at(path, 1), construct, reason, advice),))
