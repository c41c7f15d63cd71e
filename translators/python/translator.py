"""`prove FILE.py`: the front end's sheets, with a refuter that runs the functions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Sheet, Span, Translation, TranslationOptions
from lemmata.translators.python.load import Loaded, program_of
from lemmata.translators.python.replay.reading import Role, Spec
from lemmata.translators.python.replay.refuter import PythonRefuter
from lemmata.translators.python.suspects import suspects


class PythonTranslator:
    """Reads a module without executing it; its functions are run only to refute, in processes of their own."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        if options.equivalent is not None:
            from lemmata.translators.python.equivalence import equivalence

            return equivalence(path, text, options)
        loaded = program_of(path, text)
        try:
            refuter = PythonRefuter(
                path,
                text,
                seed=options.seed,
                confine=options.confine,
                python=options.python,
                candidates=lambda name: suspects(loaded.module, name),
            )
        except (SyntaxError, ValueError, RecursionError):
            return Translation((), loaded.refusals)
        return chosen(whole_file(loaded, refuter), loaded, options.only)

    def smt(self, path: str, text: str, options: TranslationOptions) -> tuple[str, tuple[Refusal, ...]]:
        from lemmata.translators.python.smt_text import smt_text

        return smt_text(program_of(path, text), options.only)


_RETURN = re.compile(r" \((?:return|end) in line \d+\)$")
TRANSLATOR = PythonTranslator()


def whole_file(loaded: Loaded, refuter: PythonRefuter) -> Translation:
    """All claims of a module, and what is said of the functions that could not be translated."""
    from lemmata.translators.python.sheet import sheets_of

    sheets, refusals, remarks = sheets_of(loaded)
    overlooked = _overlooked(loaded, refuter)
    refused = {refusal.name for refusal in (*loaded.refusals, *refusals)} & set(refuter.reading.functions)
    unstated = [claim for name in sorted(refused) for claim in _unstated(loaded.source.path, refuter, name)]
    invariants, broken = _class_invariants(loaded, refuter, sheets)
    return Translation(
        tuple(_grouped(sheet) for sheet in sheets),
        (*loaded.refusals, *refusals, *overlooked, *invariants),
        refuter,
        tuple(remarks),
        (*unstated, *broken),
    )


def chosen(translation: Translation, loaded: Loaded, only: str | None) -> Translation:
    """What is said of one function; of all where `only` is None."""
    if only is None:
        return translation
    span = loaded.defined.get(only)
    if span is None:
        near = get_close_matches(only, loaded.defined, 3)
        hint = f"did you mean {', '.join(near)}?" if near else f"it has {', '.join(loaded.defined) or 'no function'}"
        return Translation((), (Refusal(Span.at(loaded.source.path, 1), only, "there is no such function", hint),))

    def inside(place: Span) -> bool:
        return span.line <= place.line <= span.end_line

    translation = replace(translation, refusals=tuple(item for item in translation.refusals if inside(item.span)))
    spec = translation.refuter.reading.at(span.line) if isinstance(translation.refuter, PythonRefuter) else None
    first = spec.line if spec else span.line
    wanted = [sheet for sheet in translation.sheets if any(first <= c.span.line <= span.end_line for c in sheet.claims)]
    return replace(
        translation,
        sheets=tuple(wanted),
        remarks=tuple(item for item in translation.remarks if first <= item.span.line <= span.end_line),
        unstated=tuple(item for item in translation.unstated if first <= item.span.line <= span.end_line),
    )


def _grouped(sheet: Sheet) -> Sheet:
    """The sheet with a postcondition as one obligation, however many `return`s there are."""
    claims = []
    for claim in sheet.claims:
        statement = _RETURN.sub("", claim.statement)
        split = statement != claim.statement
        group = f"{claim.kind.value} {claim.span} {claim.span.column} {statement}" if split else claim.group
        claims.append(replace(claim, statement=statement, group=group))
    return replace(sheet, claims=tuple(claims))


def _class_invariants(
    loaded: Loaded, refuter: PythonRefuter, sheets: Sequence[Sheet]
) -> tuple[list[Refusal], list[Claim]]:
    """Invariants of classes, of which the front end states nothing: they are only run, and that is said."""
    stated = {claim.span.line for sheet in sheets for claim in sheet.claims}
    path, reading = loaded.source.path, refuter.reading
    refusals = [
        Refusal(Span.at(path, check.line), f"invariant of {name}", "it was only run, not proved", "", True, name)
        for name, checks in reading.classes.items()
        for check in checks
        if check.line not in stated
    ]
    places = [(name, _lines(path, spec.line, spec.end_line)) for name, spec in reading.functions.items()]
    said = "objects keep their invariants"
    return refusals, [
        Claim(f"{name}.class_invariant", Kind.CLASS_INVARIANT, place, said, "") for name, place in places if refusals
    ]


def _overlooked(loaded: Loaded, refuter: PythonRefuter) -> list[Refusal]:
    """Functions of which the front end read fewer promises than stand in the source: a proof would say too little."""
    found: list[Refusal] = []
    for name, function in loaded.module.functions.items():
        spec = refuter.reading.functions.get(name)
        if spec is not None and len(spec.of(Role.POST)) > len(function.ensures):
            reason = f"of {len(spec.of(Role.POST))} postconditions only {len(function.ensures)} could be read"
            span = Span.at(loaded.source.path, spec.line)
            found.append(
                Refusal(span, f"contract of {name}", reason, "write each as a decorator of its own", name=name)
            )
    return found


def _unstated(path: str, refuter: PythonRefuter, name: str) -> list[Claim]:
    """What a refused function promises, to be refuted by a run or left alone."""
    spec: Spec = refuter.reading.functions[name]
    if not spec.checks:
        return []
    claims = [
        Claim(f"{name}.line{check.line}", Kind.POSTCONDITION, _lines(path, check.line, check.end_line), check.shown, "")
        for check in spec.of(Role.POST)
    ]
    whole = _lines(path, spec.line, spec.end_line)
    claims.append(Claim(f"{name}.no_exception", Kind.NO_EXCEPTION, whole, "no exception leaves it", ""))
    return claims


def _lines(path: str, first: int, last: int) -> Span:
    return Span(path, first, 0, last, 0)
