"""The seam between translators and the prover: claims, the Lean sheets that state them, refusals, counterexamples.

A translator reads one source file and yields a `Translation`. Data only; imports nothing of the prover.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from lemmata.translators.obligations.kinds import Kind

__all__ = [
    "Claim",
    "Counterexample",
    "Kind",
    "PiecewiseTranslator",
    "Refusal",
    "Refuter",
    "Remark",
    "Sheet",
    "SmtTranslator",
    "Span",
    "Translation",
    "TranslationOptions",
    "Translator",
    "Witness",
]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the user's file: lines 1-based, columns 0-based in characters, the end exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @staticmethod
    def at(file: str, line: int, column: int = 0) -> Span:
        """A place rather than a piece."""
        return Span(file, line, column, line, column)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Claim:
    """One obligation: what is claimed of the user's source, and the theorem that says it.

    `name`: unique within a `Translation`, in the user's names (`gcd.postcondition`, a problem's identifier).
    `statement`: the claim in the user's terms, as one reads it in the source.
    `theorem`: the full name of the declaration in the sheet's Lean text. It stands there, outside comments, as
    `theorem NAME … := by` with `sorry` alone on the next line.
    `scripts`: tactic scripts, each the text that may take the place of that `sorry` (first line without indentation,
    further lines indented relative to it). They are tried in order, before any search.
    `search`: whether the general search may be tried when no script proves it.
    `group`: claims of one group are parts of one obligation, and are reported as one; "" for a claim of its own.
    """

    name: str
    kind: Kind
    span: Span
    statement: str
    theorem: str
    scripts: tuple[str, ...] = ()
    search: bool = True
    group: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One complete Lean file (imports included) and the claims whose theorems stand in it, in textual order.

    It is checked with `set_option autoImplicit false`. Scripts pass `agent/lean/verify/filter.py`.

    `rests`: for a claim's name, the names of other claims of the same sheet that it uses: it counts as proved only when
    they are. `seconds`: what Lean may need for the whole sheet with scripts, at the worst; 0: nothing unusual.
    `name`: what the file is called when the user asks for it (a function's name), without suffix.
    """

    lean: str
    claims: tuple[Claim, ...]
    rests: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seconds: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not translated: where, which construct, why, and what to write instead.

    `unknown`: report it as unknown (a limit of the procedure) rather than as an error in the input.
    `name`: what it is about (a function, a problem's identifier), where there is such a thing.
    """

    span: Span
    construct: str
    reason: str
    advice: str
    unknown: bool = False
    name: str = ""

    def __str__(self) -> str:
        return "; ".join(part for part in (f"{self.construct}: {self.reason}", self.advice) if part)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something true that the user should know and that is no verdict: an inferred invariant, what was not checked.

    `verbose`: of interest only to those who ask for more.
    """

    span: Span
    text: str
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Counterexample:
    """Inputs that were seen to break a claim when the real source was run on them.

    `text`: as a person reads it (`f(7) returns -1`). `values`: the inputs by name, each as the source language writes
    it. `replay`: the shell command that shows it. `test`: the same as a test that fails, in the language's usual form
    (a pytest module's text); "" where there is none. `negation`: Lean declarations, to stand in the claim's place in
    its sheet, that prove the statement false with these values; "" where there are none.
    """

    text: str
    values: Mapping[str, Any]
    replay: str
    test: str = ""
    negation: str = ""


class Refuter(Protocol):
    """Looks for a counterexample on the real source. May be called from several threads."""

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        """A counterexample that was replayed on the real source, or None. Takes about `seconds` at most."""


@runtime_checkable
class Witness(Protocol):
    """A refuter that holds processes, and knows whether a claim says anything at all."""

    def witness(self, claim: Claim) -> bool | None:
        """Whether inputs were seen that meet the claim's hypotheses; None when that is not known."""

    def remarks(self) -> Sequence[Remark]:
        """What is to be said after the last claim: what could not be run, and why."""

    def close(self) -> None:
        """End the processes."""


@dataclass(frozen=True, slots=True)
class Translation:
    """One source file, translated. `refuter`: None where nothing can be refuted. `unstated`: claims of what was refused
    and has no theorem; a counterexample to one is a verdict, and nothing else is said of it.
    """

    sheets: tuple[Sheet, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    refuter: Refuter | None = None
    remarks: tuple[Remark, ...] = ()
    unstated: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(claim for sheet in self.sheets for claim in sheet.claims)


@dataclass(frozen=True, slots=True)
class TranslationOptions:
    """What a translator may want to know. `only`: this function, class, machine or problem alone. `seed`: of all that
    is random. `seconds`: about what may be spent on one claim. `python`: the interpreter that runs the user's code.
    `confine`: turns a command into one that has no network and may write only to the directory given; None: no such
    thing here. `equivalent`: `FILE::NAME` of a function that is claimed to do the same as `only`.
    `width`: the bits of a word where the file does not say it (`all`: every width).
    """

    only: str | None = None
    seed: int = 0
    seconds: float = 10.0
    python: str | None = None
    confine: Callable[[Sequence[str], Path], Sequence[str]] | None = None
    equivalent: str | None = None
    width: str | None = None


class Translator(Protocol):
    """Reads a source text; never executes it. What cannot be translated is a refusal, never an exception."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation: ...


@runtime_checkable
class PiecewiseTranslator(Protocol):
    """A translator of long lists, whose first verdicts need not wait for the last item."""

    def pieces(
        self, path: str, text: str, options: TranslationOptions, stopped: Callable[[], bool]
    ) -> Iterator[Translation]:
        """What `translate` yields, in pieces that stand alone, in order; at least one. Once `stopped` says so, the
        items that are left become refusals without more work.
        """


@runtime_checkable
class SmtTranslator(Protocol):
    """A translator that has an SMT form as well."""

    def smt(self, path: str, text: str, options: TranslationOptions) -> tuple[str, tuple[Refusal, ...]]:
        """SMT-LIB 2 of the claims, and what has no such form."""
