"""A lexical scan of Lean source for declarations; what it does not understand it skips."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from lemmata.agent.policy.declarations import Definition, Inductive, Lemma
from lemmata.agent.policy.equations import scrutinised
from lemmata.agent.policy.shapes import Binder, conclusion
from lemmata.agent.policy.source_text import Command, commands
from lemmata.agent.policy.terms import RELATIONS, atoms, identifiers, split_top, symbols, tokens

_NAME = re.compile(r"\s*((?:«[^»]*»|[^\W\d][\w'!?₀-₉]*)(?:\.(?:«[^»]*»|[^\W\d][\w'!?₀-₉]*))*)(?:\.\{[^}]*\})?")
_CONSTRUCTOR = re.compile(r"\|\s*(?:@\[[^\]]*\]\s*)?([^\W\d][\w'!?₀-₉]*)")
_FIELD = re.compile(r"^\s*\(?([^\W\d][\w']*(?: [^\W\d][\w']*)*)\s*:(?!=)", re.MULTILINE)

Scanned = tuple[tuple[Definition, ...], tuple[Lemma, ...], tuple[Inductive, ...], tuple[str, ...], str, frozenset[str]]


def scan(source: str, before: int | None = None) -> Scanned:
    """Declarations, `variable` binders, namespace and protected names of the commands that end above `before`."""
    reading = _read(source)
    at = len(reading.ends) if before is None else bisect_right(reading.ends, before)
    if before is not None and at < len(reading.ends) and reading.opens[at] and reading.starts[at] < before:
        at += 1
    point = reading.points[at]
    return (
        tuple(reading.scanner.definitions[: point.definitions]),
        tuple(reading.scanner.lemmas[: point.lemmas]),
        tuple(reading.scanner.inductives[: point.inductives]),
        point.variables,
        point.namespace,
        point.protected,
    )


@dataclass(frozen=True, slots=True)
class _Point:
    """How much had been read between two commands: counts of declarations, and the scope there."""

    definitions: int
    lemmas: int
    inductives: int
    variables: tuple[str, ...]
    namespace: str
    protected: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file read once: where its commands start and end, whether they open a scope, the points around them."""

    scanner: _Scanner
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    opens: tuple[bool, ...]
    points: tuple[_Point, ...]


@lru_cache(maxsize=2)
def _read(source: str) -> _Reading:
    scanner = _Scanner()
    found = tuple(commands(source))
    points = [scanner.point()]
    for command in found:
        scanner.command(command, source)
        points.append(scanner.point())
    return _Reading(
        scanner,
        tuple(command.start for command in found),
        tuple(command.end for command in found),
        tuple(command.keyword in ("namespace", "section", "mutual") for command in found),
        tuple(points),
    )


class _Scanner:
    def __init__(self) -> None:
        self.scopes: list[tuple[str, str, int]] = []  # keyword, name, number of variables when it was opened
        self.variables: list[str] = []
        self.definitions: list[Definition] = []
        self.lemmas: list[Lemma] = []
        self.inductives: list[Inductive] = []
        self._protected: frozenset[str] = frozenset()

    @property
    def predicates(self) -> frozenset[str]:
        """The inductive predicates so far, by their full and their last names."""
        names = [kind.name for kind in self.inductives if kind.is_predicate]
        return frozenset(part for name in names for part in (name, name.rpartition(".")[2]))

    @property
    def namespace(self) -> str:
        return ".".join(name for keyword, name, _ in self.scopes if keyword == "namespace")

    def point(self) -> _Point:
        return _Point(
            len(self.definitions),
            len(self.lemmas),
            len(self.inductives),
            tuple(self.variables),
            self.namespace,
            self._protected,
        )

    def command(self, command: Command, source: str) -> None:
        modifiers = source[command.start : command.end].split(command.keyword, 1)[0].split()
        if "protected" in modifiers and (named := self.name(command.body)):
            self._protected |= {named[0]}
        word = command.body.split(maxsplit=1)[0] if command.body.split() else ""
        match command.keyword:
            case "namespace" | "section" | "mutual":
                self.scopes.append((command.keyword, word if command.keyword != "mutual" else "", len(self.variables)))
            case "end":
                if self.scopes:
                    del self.variables[self.scopes.pop()[2] :]
            case "variable":
                self.variables.append(command.body.strip())
            case "theorem" | "lemma" | "axiom":
                self.lemma(command, "simp" in source[command.start : command.end].split(command.keyword, 1)[0])
            case "def" | "abbrev":
                self.definition(command)
            case "inductive" | "structure" | "class":
                self.inductive(command)

    def name(self, body: str) -> tuple[str, str] | None:
        match = _NAME.match(body)
        if match is None:
            return None
        name, rest = match.group(1), body[match.end() :]
        name = (
            name.removeprefix("_root_.")
            if name.startswith("_root_.")
            else ".".join(filter(None, [self.namespace, name]))
        )
        return name, rest

    def lemma(self, command: Command, simp: bool) -> None:
        if (named := self.name(command.body)) is None:
            return
        binders, result, proof = signature(named[1])
        lemma = _lemma(named[0], binders, result, self.predicates, simp)
        declared = " ".join([*self.variables, binders])
        self.lemmas.append(replace(lemma, binders=declared, result=result, proof=proof))

    def definition(self, command: Command) -> None:
        if (named := self.name(command.body)) is None:
            return
        binders, result, body = signature(named[1])
        last = named[0].rpartition(".")[2]
        names = list(identifiers(body))
        groups = [piece[1:-1].split(":")[0].split() for piece in atoms(binders) if piece.startswith("(")]
        explicit = [name for group in groups for name in group]
        arity = len(explicit) + (result.count("→") if body.startswith("|") else 0)
        cases = body.startswith("|") or "match" in names or "if" in names
        constructors = frozenset(c for i in self.inductives for c in i.constructors)
        places = scrutinised(body, explicit, constructors)
        recursive = last in names
        self.definitions.append(Definition(named[0], result, recursive, arity, body, cases, places, binders))

    def inductive(self, command: Command) -> None:
        if (named := self.name(command.body)) is None:
            return
        binders, result, body = signature(named[1])
        structure = command.keyword != "inductive"
        last = named[0].rpartition(".")[2]
        constructors = (
            ("mk",) if structure else tuple(_CONSTRUCTOR.findall(body if body.startswith("|") else "|" + body))
        )
        fields = tuple(_FIELD.findall(body)) if structure else ()
        predicate = bool(re.search(r"\bProp\s*$", result))
        flat = tuple(name for group in fields for name in group.split())
        rules = tuple(_rules(named[0], body, self.predicates | {last})) if predicate else ()
        laws = tuple(_laws(named[0], body)) if structure else ()
        recursive = last in set(identifiers(body))
        kind = Inductive(named[0], constructors, predicate, recursive, structure, flat, rules, laws, binders, body)
        self.inductives.append(kind)


def _rules(name: str, body: str, predicates: frozenset[str]) -> Iterator[Lemma]:
    """The constructors of an inductive predicate as lemmas."""
    bars = [token.start for token in tokens(body) if token.text == "|" and token.depth == 0]
    for start, end in pairwise([*bars, len(body)]):
        match = _CONSTRUCTOR.match(body[start:end])
        if match is None:
            continue
        binders, result, _ = signature(body[start + match.end() : end])
        yield _lemma(f"{name}.{match[1]}", binders, result, predicates)


def _laws(name: str, body: str) -> Iterator[Lemma]:
    """The fields of a structure that are propositions."""
    fields = list(_FIELD.finditer(body))
    ends = [*(field.start() for field in fields), len(body)][1:]
    for field, end in zip(fields, ends, strict=True):
        statement = body[field.end() : end].strip()
        _, _, final = conclusion(statement)
        if symbols(final) & (RELATIONS | {"↔"}):
            for own in field[1].split():
                yield _lemma(f"{name}.{own}", "", statement)


def _lemma(name: str, binders: str, result: str, predicates: frozenset[str] = frozenset(), simp: bool = False) -> Lemma:
    variables, premises = binders_of(binders, predicates)
    inner_variables, inner_premises, final = conclusion(result)
    explicit: list[str] = []
    for piece in atoms(binders):
        if piece.startswith("("):
            own, claims = binders_of(piece, predicates)
            explicit += ["" for _ in own] + list(claims)
    explicit += ["" for _ in inner_variables] + list(inner_premises)
    return Lemma(name, (*variables, *inner_variables), (*premises, *inner_premises), final, simp, tuple(explicit))


def signature(text: str) -> tuple[str, str, str]:
    """(binders, result type, body) of what follows a declaration's name."""
    colon: int | None = None
    end, start = len(text), len(text)
    for token in tokens(text):
        if token.depth:
            continue
        if token.text == ":" and colon is None:
            colon = token.start
        elif token.text == ":=" or token.text == "where":
            end, start = token.start, token.end
            break
        elif token.text == "|" and not _absolute(text, token.start):
            end, start = token.start, token.start
            break
        elif token.text in ("deriving", "termination_by"):
            end = start = token.start
            break
    head = text[:end]
    if colon is None or colon >= end:
        return head.strip(), "", text[start:].strip()
    return head[:colon].strip(), head[colon + 1 :].strip(), text[start:].strip()


def _absolute(text: str, position: int) -> bool:
    """Whether a `|` stands inside a line (a norm or a divisibility typed in ASCII) rather than opening an equation."""
    line = text[text.rfind("\n", 0, position) + 1 : position]
    return bool(line.strip()) and "→" not in line and ":" not in line


def binders_of(text: str, predicates: frozenset[str] = frozenset()) -> tuple[tuple[Binder, ...], tuple[str, ...]]:
    """Declaration binders as (variables, premises): a premise has a relation, a connective or one of the predicates
    in its type."""
    variables: list[Binder] = []
    premises: list[str] = []
    for piece in atoms(text):
        if piece[:1] not in "({⦃":
            continue
        pieces = split_top(piece[1:-1], frozenset({":"}))
        if pieces is None:
            continue
        names, kind = pieces[0].split(), pieces[2]
        marks = symbols(kind)
        is_premise = piece[0] == "(" and bool(marks & (RELATIONS | {"∧", "∨", "¬", "∃", "∀", "↔"}))
        is_premise |= piece[0] == "(" and (atoms(kind) or [""])[0] in predicates
        if is_premise or (piece[0] == "(" and all(name.startswith("h") for name in names) and names):
            premises += [kind] * len(names)
        else:
            variables += [Binder(name, kind) for name in names]
    return tuple(variables), tuple(premises)
