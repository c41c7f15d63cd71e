"""Conjectures about the definitions of a given file: terms over them, evaluated by Lean itself, that agree everywhere.

As in `explore`, but nothing is known of the functions except their types: values come from `#eval`. What automation
closes at once is left out, what is false on values never comes up; the rest is for the prover to decide.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate
from lemmata.agent.lean.verify.report import Message
from lemmata.agent.policy.context import FileContext
from lemmata.agent.refute.examples import Constructor, examples
from lemmata.agent.refute.literal import operand
from lemmata.agent.traces.synthesis import library as lib
from lemmata.agent.traces.synthesis.explore import Law, abstracted, combinations
from lemmata.agent.traces.synthesis.families import claim, names_of
from lemmata.agent.traces.synthesis.language import Operation, Term, variable
from lemmata.agent.traces.synthesis.sheet import Claim

SECONDS = 120.0  # for one run of Lean
POINTS = 12
_VALUES = 8  # of a type
_CHUNK = 40  # terms in one `#eval`
_PRINTED = {"Nat", "Int", "Bool", "String", "Char"}
_AT_ONCE = "first | rfl | (intros; rfl) | decide | omega | (simp; done) | (simp_all; done)"
_LIBRARY = (lib.ADD, lib.APPEND, lib.LENGTH, lib.REVERSE, lib.NIL, lib.CONS, lib.NOT, lib.AND, lib.constant(0))


class ConjectureError(Exception):
    """The file cannot be explored; the message says why."""


@dataclass(frozen=True, slots=True)
class Conjectures:
    """`claims` are new theorems for the end of the file. `looked`: how many terms were evaluated."""

    claims: tuple[Claim, ...]
    looked: int


def conjectures(
    document: Document, toolchain: Toolchain, seed: int, count: int, *, largest: int = 5, terms: int = 600
) -> Conjectures:
    """At most `count` laws between the definitions of a file. Raises ConjectureError."""
    asking = _Asking(document, toolchain)
    operations, constructors = _vocabulary(document, asking)
    own = [operation for operation in operations if operation.own]
    if not own:
        raise ConjectureError(f"{document.path}: no definition in it has a plain first-order type")
    kinds = sorted({kind for operation in own for kind in operation.inputs})
    values = {kind: _literals(kind, constructors) for kind in kinds}
    variables = [variable(name, kind) for kind in kinds if values[kind] for name in names_of(kind)[:2]]
    used = {kind for operation in own for kind in (*operation.inputs, operation.output)}
    helpers = [one for one in _LIBRARY if {*one.inputs, one.output} <= used]
    random = Random(seed)
    search = _Search(asking, variables, [*own, *helpers], values, random)
    laws = [law for law in search.laws(largest, terms) if law.left.own() + law.right.own()]
    random.shuffle(laws)
    laws = _true_of_own(asking, laws, values, random)
    made = (claim(f"conjecture_{number}", law) for number, law in enumerate(laws, 1))
    return Conjectures(tuple(islice(_not_at_once(asking, list(made)), count)), search.looked)


class _Asking:
    """Lean, asked about the file with some commands behind it."""

    def __init__(self, document: Document, toolchain: Toolchain) -> None:
        self._document = document
        self._toolchain = toolchain
        self._text = document.text.rstrip() + "\n\n"
        self.first = self._text.count("\n") + 1  # the line of the first command

    def __call__(self, commands: Sequence[str]) -> dict[int, list[Message]]:
        """The messages on each command. Raises ConjectureError where the file itself has errors."""
        lines: list[int] = []
        at = self.first
        for command in commands:
            lines.append(at)
            at += command.count("\n") + 1
        with tempfile.TemporaryDirectory(prefix="lemmata-conjectures-") as folder:
            text = self._text + "\n".join(commands) + "\n"
            done = elaborate(self._toolchain, text, Path(folder), seconds=SECONDS)
        if done.failure:
            raise ConjectureError(f"{self._document.path}: {done.failure}")
        found: dict[int, list[Message]] = {number: [] for number in range(len(commands))}
        for message in done.messages:
            if message.line < self.first:
                if message.severity == "error":
                    raise ConjectureError(f"{self._document.path}:{message.line}: {message.text.splitlines()[0]}")
                continue
            found[max(number for number, line in enumerate(lines) if line <= message.line)].append(message)
        return found


def _vocabulary(document: Document, asking: _Asking) -> tuple[list[Operation], dict[str, list[Constructor]]]:
    """The file's functions on data, and the constructors of its types."""
    context = FileContext.scan(document.text)
    types = [each for each in context.inductives if not each.is_predicate]
    built = {f"{each.name}.{name.rpartition('.')[2]}": each.name for each in types for name in each.constructors}
    names = [*(definition.name for definition in context.definitions), *built]
    answers = asking([f"#check @{name}" for name in names])
    operations: list[Operation] = []
    constructors: dict[str, list[Constructor]] = {}
    for number, name in enumerate(names):
        signature = next((m.text for m in answers[number] if m.severity == "information" and " : " in m.text), "")
        kinds = [part.strip() for part in signature.partition(" : ")[2].replace("\n", " ").split("→")]
        if not signature or not all(re.fullmatch(r"[\w.]+(?: [\w.]+)*", kind) for kind in kinds) or "Prop" in kinds:
            continue
        if name in built:
            constructors.setdefault(built[name], []).append(Constructor(name, tuple(kinds[:-1])))
        elif len(kinds) > 1:
            places = " ".join(f"{{{place}}}" for place in range(len(kinds) - 1))
            operations.append(Operation(name, tuple(kinds[:-1]), kinds[-1], f"{name} {places}", _unknown, own=True))
    return operations, constructors


def _unknown(*_: object) -> None:
    raise OverflowError("only Lean knows its values")


def _literals(kind: str, constructors: Mapping[str, Sequence[Constructor]]) -> list[str]:
    return [example.text for example in examples(kind, _VALUES, (), lambda type_: constructors.get(type_, ()))]


class _Search:
    def __init__(
        self,
        asking: _Asking,
        variables: Sequence[Term],
        operations: Sequence[Operation],
        values: Mapping[str, Sequence[str]],
        random: Random,
    ) -> None:
        self._asking = asking
        self._variables = variables
        self._operations = operations
        self._points = points(variables, values, random)
        self._classes: dict[tuple[str, tuple[str, ...]], Term] = {}
        self.looked = 0

    def laws(self, largest: int, terms: int) -> list[Law]:
        by_size: dict[int, list[Term]] = {}
        found: list[Law] = []
        for size in range(1, largest + 1):
            by_size[size] = []
            batch = list(islice(self._terms(size, by_size), max(0, terms - self.looked)))
            self.looked += len(batch)
            for term, seen in zip(batch, evaluated(self._asking, batch, self._points), strict=True):
                if seen is None:
                    continue
                known = self._classes.setdefault((term.type, seen), term)
                if known is term:
                    by_size[size].append(term)
                elif set(known.variables()) <= set(term.variables()):
                    found.append(Law(term, known))
        shapes: dict[str, Law] = {}
        for law in found:
            shapes.setdefault(law.shape(), law)
        return list(shapes.values())

    def _terms(self, size: int, by_size: Mapping[int, Sequence[Term]]) -> Iterator[Term]:
        if size == 1:
            yield from self._variables
        yield from combinations(self._operations, size, by_size)


def points(variables: Sequence[Term], values: Mapping[str, Sequence[str]], random: Random) -> list[dict[str, str]]:
    """Values for all variables, as Lean texts."""
    return [{each.name: random.choice(values[each.type]) for each in variables} for _ in range(POINTS)]


def evaluated(
    asking: _Asking, terms: Sequence[Term], where: Sequence[Mapping[str, str]]
) -> list[tuple[str, ...] | None]:
    """What Lean says each term is at each point; None where it does not say."""
    groups = [terms[start : start + _CHUNK] for start in range(0, len(terms), _CHUNK)]
    commands = []
    for group in groups:
        rows = [", ".join(f"toString (repr ({_at(term, point)}))" for point in where) for term in group]
        commands.append("#eval ([" + ", ".join(f"[{row}]" for row in rows) + "] : List (List String))")
    answers = asking([*_printers(terms), *commands])
    skipped = len(answers) - len(commands)
    result: list[tuple[str, ...] | None] = []
    for number, group in enumerate(groups):
        said = next((m.text for m in answers[number + skipped] if m.severity == "information"), "")
        try:
            rows_read = json.loads(re.sub(r"\s*\n\s*", " ", said))
            result += [tuple(row) for row in rows_read]
        except ValueError:
            result += [None] * len(group)
    return result


def _printers(terms: Sequence[Term]) -> list[str]:
    """Instances that print the file's own types; Lean's complaint where there is one already costs nothing."""
    own = sorted({term.type for term in terms if re.fullmatch(r"[\w.]+", term.type)} - _PRINTED)
    return [f"deriving instance Repr for {kind}" for kind in own]


def _at(term: Term, point: Mapping[str, str]) -> str:
    if term.operation is None:
        return f"({operand(point[term.name])} : {term.type})"
    arguments = (f"({_at(argument, point)})" for argument in term.arguments)
    return f"({term.operation.lean.format(*arguments)} : {term.type})"


def _true_of_own(
    asking: _Asking, laws: Sequence[Law], values: Mapping[str, Sequence[str]], random: Random
) -> list[Law]:
    """The laws that hold at other points too, and that do not hold of any functions whatever."""
    if not laws:
        return []
    variables = [variable(name, kind) for law in laws for name, kind in law.variables()]
    where = points(list(dict.fromkeys(variables)), values, random)
    sides = [side for law in laws for side in (law.left, law.right)]
    seen = evaluated(asking, sides, where)
    kept = [law for place, law in enumerate(laws) if seen[2 * place] and seen[2 * place] == seen[2 * place + 1]]
    return [law for law in kept if not _says_nothing(law)]


def _says_nothing(law: Law) -> bool:
    left, right = abstracted(law)
    return left.text() == right.text()


def _not_at_once(asking: _Asking, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims that no single tactic closes."""
    commands = [each.text().replace("  sorry\n", f"  {_AT_ONCE}") for each in claims]
    answers = asking(commands)
    for number, each in enumerate(claims):
        if any(message.severity == "error" for message in answers[number]):
            yield each
