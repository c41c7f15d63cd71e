"""What a user's file offers to a proof: its definitions, lemmas, inductive types and structures, read from the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from lemmata.agent.policy.shapes import Binder, conclusion
from lemmata.agent.policy.source_text import Command, commands
from lemmata.agent.policy.terms import RELATIONS, atoms, identifiers, split_top, symbols, tokens

_NAME = re.compile(r"\s*((?:«[^»]*»|[^\W\d][\w'!?₀-₉]*)(?:\.(?:«[^»]*»|[^\W\d][\w'!?₀-₉]*))*)(?:\.\{[^}]*\})?")
_CONSTRUCTOR = re.compile(r"\|\s*(?:@\[[^\]]*\]\s*)?([^\W\d][\w'!?₀-₉]*)")


@dataclass(frozen=True, slots=True)
class Definition:
    """A `def` or `abbrev`: full name, the type it ends in, whether it calls itself, its number of arguments."""

    name: str
    result: str
    recursive: bool
    arity: int
    body: str = ""
    by_cases: bool = False  # the body is a `match`, equations or an `if`

    @property
    def is_predicate(self) -> bool:
        return self.result.strip() == "Prop" or self.result.strip().endswith("→ Prop")


@dataclass(frozen=True, slots=True)
class Lemma:
    """A theorem above the hole: variables, premises and conclusion as text."""

    name: str
    variables: tuple[Binder, ...]
    premises: tuple[str, ...]
    conclusion: str
    simp: bool = False


@dataclass(frozen=True, slots=True)
class Inductive:
    """An inductive type, or a structure (whose one constructor is `mk`)."""

    name: str
    constructors: tuple[str, ...]
    is_predicate: bool
    recursive: bool
    structure: bool = False
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class FileContext:
    """The declarations above a hole, in order of appearance."""

    definitions: tuple[Definition, ...] = ()
    lemmas: tuple[Lemma, ...] = ()
    inductives: tuple[Inductive, ...] = ()
    variables: tuple[str, ...] = ()
    namespace: str = ""

    @staticmethod
    def scan(source: str, before: int | None = None) -> FileContext:
        """Read the commands that end above the character position `before` (all of them when None)."""
        return _Scanner().run(source, before)

    @cached_property
    def predicates(self) -> frozenset[str]:
        named = [d.name for d in self.definitions if d.is_predicate] + [
            i.name for i in self.inductives if i.is_predicate
        ]
        return frozenset(part for name in named for part in (name, name.rpartition(".")[2]))

    def inductive(self, head: str) -> Inductive | None:
        """The inductive type whose printed head is `head`, found by its full name or a suffix of it."""
        return next((i for i in self.inductives if i.name == head or i.name.endswith("." + head)), None)

    def definitions_in(self, *texts: str) -> list[Definition]:
        """Definitions that occur in the texts, the latest declared first."""
        names = frozenset().union(*(symbols(text) for text in texts))
        return [d for d in reversed(self.definitions) if d.name.rpartition(".")[2] in names]

    def unfolding(self, *texts: str) -> list[Definition]:
        """Definitions in the texts and, one after another, those that their bodies mention."""
        found = self.definitions_in(*texts)
        for definition in found:
            found += [d for d in self.definitions_in(definition.body) if d not in found]
        return found

    def relevant_lemmas(self, *texts: str) -> list[Lemma]:
        """Lemmas that share a file's own name, or their whole conclusion's shape, with the texts; most shared first."""
        names = frozenset().union(*(symbols(text) for text in texts))
        own = {d.name.rpartition(".")[2] for d in self.definitions} | {
            i.name.rpartition(".")[2] for i in self.inductives
        }
        scored: list[tuple[float, int, Lemma]] = []
        for index, lemma in enumerate(self.lemmas):
            mentioned = symbols(lemma.conclusion) - {b.name for b in lemma.variables}
            if not mentioned:
                continue
            shared = mentioned & names
            score = len(shared) / len(mentioned) + len(shared & own)
            if shared & own or len(shared) == len(mentioned):
                scored.append((-score, -index, lemma))
        return [lemma for _, _, lemma in sorted(scored, key=lambda entry: entry[:2])]


class _Scanner:
    def __init__(self) -> None:
        self.scopes: list[tuple[str, str, int]] = []  # keyword, name, number of variables when it was opened
        self.variables: list[str] = []
        self.definitions: list[Definition] = []
        self.lemmas: list[Lemma] = []
        self.inductives: list[Inductive] = []

    @property
    def namespace(self) -> str:
        return ".".join(name for keyword, name, _ in self.scopes if keyword == "namespace")

    def run(self, source: str, before: int | None) -> FileContext:
        for command in commands(source):
            if (
                before is not None
                and command.end > before
                and command.keyword not in ("namespace", "section", "mutual")
            ):
                break
            if before is not None and command.start >= before:
                break
            self.command(command, source)
        return FileContext(
            tuple(self.definitions), tuple(self.lemmas), tuple(self.inductives), tuple(self.variables), self.namespace
        )

    def command(self, command: Command, source: str) -> None:
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
        binders, result, _ = signature(named[1])
        variables, premises = binders_of(binders)
        inner_variables, inner_premises, final = conclusion(result)
        self.lemmas.append(Lemma(named[0], (*variables, *inner_variables), (*premises, *inner_premises), final, simp))

    def definition(self, command: Command) -> None:
        if (named := self.name(command.body)) is None:
            return
        binders, result, body = signature(named[1])
        last = named[0].rpartition(".")[2]
        names = list(identifiers(body))
        explicit = sum(len(piece[1:-1].split(":")[0].split()) for piece in atoms(binders) if piece.startswith("("))
        arity = explicit + (result.count("→") if body.startswith("|") else 0)
        cases = body.startswith("|") or "match" in names or "if" in names
        self.definitions.append(Definition(named[0], result, last in names, arity, body, cases))

    def inductive(self, command: Command) -> None:
        if (named := self.name(command.body)) is None:
            return
        _, result, body = signature(named[1])
        structure = command.keyword != "inductive"
        last = named[0].rpartition(".")[2]
        constructors = (
            ("mk",) if structure else tuple(_CONSTRUCTOR.findall(body if body.startswith("|") else "|" + body))
        )
        fields = (
            tuple(re.findall(r"^\s*\(?([^\W\d][\w']*(?: [^\W\d][\w']*)*)\s*:(?!=)", body, re.MULTILINE))
            if structure
            else ()
        )
        predicate = bool(re.search(r"\bProp\s*$", result))
        flat = tuple(name for group in fields for name in group.split())
        self.inductives.append(
            Inductive(named[0], constructors, predicate, last in set(identifiers(body)), structure, flat)
        )


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


def binders_of(text: str) -> tuple[tuple[Binder, ...], tuple[str, ...]]:
    """Declaration binders as (variables, premises): a premise has a relation or a connective in its type."""
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
        if is_premise or (piece[0] == "(" and all(name.startswith("h") for name in names) and names):
            premises += [kind] * len(names)
        else:
            variables += [Binder(name, kind) for name in names]
    return tuple(variables), tuple(premises)
