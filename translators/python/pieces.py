"""A module's claims in pieces, so that the first function is proved while the others are still read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Sheet, Span, Translation
from lemmata.translators.python.load import Loaded
from lemmata.translators.python.replay.reading import Role, Spec
from lemmata.translators.python.replay.refuter import PythonRefuter
from lemmata.translators.python.vc.components import components

_TOGETHER = 2  # sheets in one piece
_RETURN = re.compile(r" \((?:return|end) in line \d+\)$")


def in_pieces(
    loaded: Loaded, refuter: PythonRefuter, only: str | None, stopped: Callable[[], bool] = lambda: False
) -> Iterator[Translation]:
    """What was refused in reading; then a few sheets at a time; last what concerns more than one of them.

    `only`: this function alone, and those that it calls. Once `stopped` says so, functions are refusals.
    """
    from lemmata.translators.python.sheet import sheets_of

    if only is not None and only not in loaded.defined:
        yield Translation((), (_unknown_name(loaded, only),))
        return
    refusals = [*loaded.refusals, *_overlooked(loaded, refuter)]
    yield _chosen(Translation((), tuple(refusals), refuter), loaded, only)
    sheets: list[Sheet] = []
    groups = [group for group in components(loaded.module) if only is None or only in group]
    for start in range(0, len(groups), _TOGETHER):
        names = {name for group in groups[start : start + _TOGETHER] for name in group}
        if stopped():
            late = [_late(loaded, name) for name in loaded.module.functions if name in names]
            yield _chosen(Translation((), tuple(late), refuter), loaded, only)
            continue
        made, refused, remarks = sheets_of(_restricted(loaded, names))
        sheets += made
        refusals += refused
        yield _chosen(
            Translation(tuple(_grouped(sheet) for sheet in made), tuple(refused), refuter, tuple(remarks)), loaded, only
        )
    if stopped():
        return
    without = {refusal.name for refusal in refusals} & set(refuter.reading.functions)
    unstated = [claim for name in sorted(without) for claim in _unstated(loaded.source.path, refuter, name)]
    invariants, broken = _class_invariants(loaded, refuter, sheets)
    yield _chosen(Translation((), tuple(invariants), refuter, (), (*unstated, *broken)), loaded, only)


def joined(pieces: Sequence[Translation]) -> Translation:
    """The pieces as one."""
    return Translation(
        tuple(sheet for piece in pieces for sheet in piece.sheets),
        tuple(refusal for piece in pieces for refusal in piece.refusals),
        next((piece.refuter for piece in pieces), None),
        tuple(remark for piece in pieces for remark in piece.remarks),
        tuple(claim for piece in pieces for claim in piece.unstated),
    )


def _restricted(loaded: Loaded, names: set[str]) -> Loaded:
    """The module with some of its functions; nothing that these call is left out."""
    functions = {name: function for name, function in loaded.module.functions.items() if name in names}
    return replace(loaded, module=replace(loaded.module, functions=functions))


def _late(loaded: Loaded, name: str) -> Refusal:
    span = loaded.defined.get(name, Span.at(loaded.source.path, 1))
    return Refusal(span, f"function {name}", "interrupted before it was translated", "", unknown=True, name=name)


def _unknown_name(loaded: Loaded, name: str) -> Refusal:
    near = get_close_matches(name, loaded.defined, 3)
    hint = f"did you mean {', '.join(near)}?" if near else f"it has {', '.join(loaded.defined) or 'no function'}"
    return Refusal(Span.at(loaded.source.path, 1), name, "there is no such function", hint)


def _chosen(translation: Translation, loaded: Loaded, only: str | None) -> Translation:
    """What is said of one function; of all where `only` is None."""
    if only is None:
        return translation
    span = loaded.defined[only]

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
    """The sheet, called after its last function, with a postcondition as one obligation however many `return`s there
    are.
    """
    claims = []
    for claim in sheet.claims:
        statement = _RETURN.sub("", claim.statement)
        split = statement != claim.statement
        group = f"{claim.kind.value} {claim.span} {claim.span.column} {statement}" if split else claim.group
        claims.append(replace(claim, statement=statement, group=group))
    return replace(sheet, claims=tuple(claims), name=claims[-1].name.rpartition(".")[0] if claims else "")


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
