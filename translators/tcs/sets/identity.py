"""Problems of the field `mba`: the `expression` beside the statement, at its `width`, is decided or refuted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lemmata.translators.obligations.claim import Counterexample, Kind
from lemmata.translators.tcs.mba.decide import Identity, UndecidedError, decide
from lemmata.translators.tcs.mba.lean import identifier
from lemmata.translators.tcs.mba.listing import Row, WidthError, read, width
from lemmata.translators.tcs.mba.refute import by_values, refute
from lemmata.translators.tcs.mba.replay import command, negation, sentence
from lemmata.translators.tcs.mba.statement import width_name
from lemmata.translators.tcs.mba.term import variables
from lemmata.translators.tcs.sets.answer import Answer

MODULES = ("Lemmata.Mba",)
_QUICK = 40  # values tried before a proof is looked for


def answer(theorem: str, statement: str, data: Mapping[str, Any], seed: int, seconds: float) -> Answer:
    """`seconds`: about what deciding may take."""
    row = _row(data)
    if isinstance(row, str):
        return Answer(Kind.IDENTITY, search=True, reason=row)
    reason = ""
    values = by_values(row.left, row.right, row.width or 8, seed, _QUICK)
    found = None if values is None else (row.width or 8, values)
    if found is None:
        try:
            return Answer(Kind.IDENTITY, (_script(row, seconds),))
        except UndecidedError as error:
            reason = str(error)
        except RecursionError:
            reason = "the expression is nested too deeply"
        found = refute(row.left, row.right, row.width, seed=seed, seconds=min(5.0, seconds))
    if found is None:
        return Answer(Kind.IDENTITY, reason=reason)
    at, values = found
    lean = negation(theorem, row.left, row.right, row.width, at, values, goal=statement)
    shown, replay = sentence(row.left, row.right, at, values), command(row.left, row.right, at, values)
    return Answer(Kind.IDENTITY, false=Counterexample(shown, {**values, "width": at}, replay, negation=lean))


def _row(data: Mapping[str, Any]) -> Row | str:
    """The identity, or why there is none."""
    text = data.get("expression")
    if not isinstance(text, str):
        return "it has no `expression`"
    try:
        rows = read(text, width(str(data.get("width", 64))))
    except WidthError as error:
        return str(error)
    if len(rows) != 1:
        return "`expression` is no single identity"
    return rows[0] if isinstance(rows[0], Row) else f"`expression`: {rows[0].message}"


def _script(row: Row, seconds: float) -> str:
    bits = width_name(row.left, row.right, row.width)
    names = [identifier(name) for name in variables(row.left, row.right)]
    proof = decide(Identity(row.left, row.right, row.width), bits, seconds=seconds).script
    named = [*([] if row.width is not None else [bits]), *names]
    return f"intro {' '.join(named)}\n{proof}" if named else proof
