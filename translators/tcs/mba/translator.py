"""Lists of identities to sheets of theorems: `prove FILE --as mba [--width N|all]`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lemmata.translators.obligations.claim import (
    Claim,
    Counterexample,
    Kind,
    Refusal,
    Sheet,
    Span,
    Translation,
    TranslationOptions,
)
from lemmata.translators.tcs.mba.decide import Identity, UndecidedError, decide
from lemmata.translators.tcs.mba.listing import Fault, Row, WidthError, read, width
from lemmata.translators.tcs.mba.refute import by_values, refute
from lemmata.translators.tcs.mba.replay import command, negation, sentence
from lemmata.translators.tcs.mba.statement import statement, width_name

HEADER = (
    "import Lemmata.Mba.Automaton\nimport Lemmata.Mba.Kronecker\n"
    "import Lemmata.Mba.LowBits\nimport Lemmata.Mba.Polynomial\nimport Lemmata.Mba.Tactic\n"
    "\nset_option maxRecDepth 20000\nset_option linter.all false\nset_option Elab.async false\n"
)
PER_SHEET = 125
_DEFAULT = "64"
_QUICK = 40  # values tried before a proof is looked for


@dataclass(frozen=True, slots=True)
class Refuted:
    """The counterexamples that were found while the file was translated, by the claim's name."""

    found: Mapping[str, Counterexample]

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        return self.found.get(claim.name)


class MbaTranslator:
    """Decides every identity when it reads it; what no procedure reaches and no value refutes is unknown."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        try:
            default = width(options.width or _DEFAULT)
        except WidthError as error:
            return Translation(refusals=(Refusal(Span.at(path, 1), "--width", str(error), ""),))
        claims: list[tuple[Claim, str]] = []
        false: list[tuple[Claim, str]] = []
        refusals: list[Refusal] = []
        found: dict[str, Counterexample] = {}
        for row in read(text, default):
            if isinstance(row, Fault):
                refusals.append(_fault(path, row))
                continue
            name = f"line_{row.line}"
            if options.only not in (None, name, str(row.line)):
                continue
            outcome = _settle(path, name, row, options)
            match outcome:
                case Refusal():
                    refusals.append(outcome)
                case Counterexample():
                    found[name] = outcome
                    false.append((_claim(path, name, row, ()), theorem(name, row)))
                case _:
                    claims.append((_claim(path, name, row, (outcome,)), theorem(name, row)))
        sheets = [*_sheets(claims), *_sheets(false)]
        return Translation(tuple(sheets), tuple(refusals), Refuted(found))


TRANSLATOR = MbaTranslator()


def theorem(name: str, row: Row) -> str:
    """The identity as a Lean theorem without a proof."""
    return f"theorem {name} {statement(row.left, row.right, row.width)} := by\n  sorry\n"


def _settle(path: str, name: str, row: Row, options: TranslationOptions) -> str | Counterexample | Refusal:
    """A script, values on which the sides differ, or why there is neither."""
    bits = width_name(row.left, row.right, row.width)
    reason = ""
    quick = by_values(row.left, row.right, row.width or 8, options.seed, _QUICK)
    if quick is None:
        try:
            return decide(Identity(row.left, row.right, row.width), bits, seconds=options.seconds).script
        except UndecidedError as error:
            reason = str(error)
        except RecursionError:
            reason = "the expression is nested too deeply"
        found = refute(row.left, row.right, row.width, seed=options.seed, seconds=min(5.0, options.seconds))
    else:
        found = row.width or 8, quick
    if found is None:
        return Refusal(_span(path, row), row.text, reason, _ADVICE, unknown=True, name=name)
    at, values = found
    shown = sentence(row.left, row.right, at, values)
    replay = command(row.left, row.right, at, values)
    lean = negation(name, row.left, row.right, row.width, at, values)
    return Counterexample(shown, {**values, "width": at}, replay, negation=lean)


_ADVICE = "no inputs were found on which the sides differ; a smaller --width is decided where the inputs have few bits"


def _claim(path: str, name: str, row: Row, scripts: tuple[str, ...]) -> Claim:
    return Claim(name, Kind.IDENTITY, _span(path, row), row.text, name, scripts, search=False)


def _span(path: str, row: Row) -> Span:
    return Span(path, row.line, row.column, row.line, row.column + len(row.text))


def _fault(path: str, fault: Fault) -> Refusal:
    text = re.sub(r"\s+", " ", fault.text)
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    return Refusal(
        Span.at(path, fault.line, fault.column), shown, fault.message, "the other lines are read all the same"
    )


def _sheets(claims: list[tuple[Claim, str]]) -> list[Sheet]:
    sheets: list[Sheet] = []
    for start in range(0, len(claims), PER_SHEET):
        part = claims[start : start + PER_SHEET]
        lean = "\n".join([HEADER, *(text for _, text in part)])
        sheets.append(Sheet(lean, tuple(replace(claim) for claim, _ in part), seconds=600.0))
    return sheets
