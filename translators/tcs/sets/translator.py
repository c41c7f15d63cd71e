"""`prove problems.jsonl --as problems`: sets of machines and identities, a claim a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lemmata.translators.obligations.claim import (
    Claim,
    Counterexample,
    Refusal,
    Sheet,
    Span,
    Translation,
    TranslationOptions,
)
from lemmata.translators.tcs.sets import identity, machine
from lemmata.translators.tcs.sets.answer import Answer
from lemmata.translators.tcs.sets.reader import Broken, Listed, read

PER_SHEET = 64
_OPTIONS = "set_option maxRecDepth 20000\nset_option autoImplicit false\n"
_NEEDED = {"mba": identity.MODULES, "bb": ("Lemmata.Turing",)}


@dataclass(frozen=True, slots=True)
class Refuted:
    """The counterexamples that were found while the set was read, by the claim's name."""

    found: Mapping[str, Counterexample]

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        return self.found.get(claim.name)


class ProblemsTranslator:
    """Decides every problem when it reads it. Claims have the names of their problems, with numbers where equal."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        claims: dict[tuple[str, ...], list[tuple[Claim, str]]] = {}
        refusals: list[Refusal] = []
        found: dict[str, Counterexample] = {}
        seen: dict[str, int] = {}
        for listed in read(text):
            seen[listed.name] = seen.get(listed.name, 0) + 1
            name = listed.name if seen[listed.name] == 1 else f"{listed.name}#{seen[listed.name]}"
            if options.only not in (None, name, str(listed.line)):
                continue
            span = Span.at(path, listed.line)
            if isinstance(listed, Broken):
                refusals.append(Refusal(span, name, listed.reason, "the other lines are read all the same", name=name))
                continue
            theorem = f"problem_{listed.line}"
            answer = _answer(theorem, listed, options)
            if not answer.scripts and answer.false is None and not answer.search:
                refusals.append(Refusal(span, listed.statement, answer.reason, "", unknown=True, name=name))
                continue
            if answer.false is not None:
                found[name] = answer.false
            claim = Claim(name, answer.kind, span, listed.statement, theorem, answer.scripts, answer.search)
            modules = tuple(dict.fromkeys((*listed.imports, *_NEEDED[listed.field])))
            claims.setdefault(modules, []).append(
                (claim, f"theorem {theorem} :\n    {listed.statement} := by\n  sorry\n")
            )
        sheets = [sheet for modules, pairs in claims.items() for sheet in _sheets(modules, pairs, found)]
        return Translation(tuple(sheets), tuple(refusals), Refuted(found))


TRANSLATOR = ProblemsTranslator()


def _answer(theorem: str, listed: Listed, options: TranslationOptions) -> Answer:
    if listed.field == "bb":
        return machine.answer(theorem, listed.statement, options.seconds)
    return identity.answer(theorem, listed.statement, listed.data, options.seed, options.seconds)


def _sheets(
    modules: tuple[str, ...], pairs: list[tuple[Claim, str]], false: Mapping[str, Counterexample]
) -> list[Sheet]:
    """True and false ones apart: Lean need not read what no script will prove."""
    head = "".join(f"import {module}\n" for module in modules) + f"\n{_OPTIONS}"
    sheets: list[Sheet] = []
    for group in (
        [pair for pair in pairs if pair[0].name not in false],
        [pair for pair in pairs if pair[0].name in false],
    ):
        for start in range(0, len(group), PER_SHEET):
            part = group[start : start + PER_SHEET]
            text = "\n".join([head, *(lean for _, lean in part)])
            sheets.append(Sheet(text, tuple(claim for claim, _ in part), seconds=600.0))
    return sheets
