"""What is known on the way to a place in a program, and the conditions that are left there."""

from __future__ import annotations

from dataclasses import dataclass, field

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.terms import claim_text, term_text, test_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.terms import Lit, Term, Var, negation
from lemmata.translators.obligations.types import BOOL, Type
from lemmata.translators.obligations.walk import free_variables, substitute


@dataclass(frozen=True)
class Given:
    """A variable of which nothing is known but its type."""

    name: str
    type: Type


@dataclass(frozen=True)
class Defined:
    """A variable with its value."""

    name: str
    type: Type
    value: Term


@dataclass(frozen=True)
class Known:
    """A hypothesis, by its name in the proof. `text`: as the proof's goal has it; `mentions`: its variables; `term`:
    None where no term has that text; `meaning`: a term that says the same then."""

    name: str
    text: str
    mentions: frozenset[str]
    term: Term | None = None
    meaning: Term | None = None


Entry = Given | Defined | Known


@dataclass(frozen=True)
class Condition:
    """A verification condition, a theorem of its own. `path`: what it assumes, in order; `goal`: what it claims."""

    name: str
    kind: Kind
    span: Span
    statement: str
    path: tuple[Entry, ...]
    goal: Term
    goal_text: str

    @property
    def theorem(self) -> str:
        """The theorem, its proof left out."""
        binders: list[str] = []
        for entry in self.path:
            match entry:
                case Given(name, type):
                    binders.append(f"({identifier(name)} : {type_text(type)})")
                case Defined(name, type, value):
                    own = identifier(name)
                    text = wrapped(term_text(value))
                    binders.append(f"({own} : {type_text(type)}) (eq_{_plain(name)} : {own} = {text})")
                case Known(name, text):
                    binders.append(f"({name} : {text})")
        head = f"theorem {self.name}"
        lines = [head, *(f"    {binder}" for binder in binders)]
        text = " ".join([head, *binders])
        start = text if len(text) <= 100 else "\n".join(lines)
        return f"{start} :\n    {self.goal_text} := by\n  sorry"

    @property
    def use(self) -> str:
        """The theorem applied where the proof has it."""
        parts = [self.name]
        for entry in self.path:
            match entry:
                case Given(name):
                    parts.append(identifier(name))
                case Defined():
                    parts.append("_ rfl")
                case Known(name):
                    parts.append(name)
        return f"({' '.join(parts)})"


def wrapped(text: str) -> str:
    """The text in parentheses unless it is one word."""
    return text if all(character.isalnum() or character in "_'." for character in text) else f"({text})"


def _plain(name: str) -> str:
    return "".join(character if character.isalnum() or character == "_" else "_" for character in name)


@dataclass(frozen=True)
class Path:
    """`entries` in order; `values`: what each variable of the program is here, as a term over the entries' names."""

    entries: tuple[Entry, ...] = ()
    values: dict[str, Term] = field(default_factory=dict)

    def at(self, term: Term) -> Term:
        """A term of the program, here."""
        return substitute(term, self.values)

    def knowing(self, name: str, term: Term, claim: bool = False) -> Path:
        """With a condition (over the entries' names)."""
        text = claim_text(term) if claim else test_text(term)
        return Path((*self.entries, Known(name, text, frozenset(free_variables(term)), term)), self.values)

    def failing(self, name: str, term: Term) -> Path:
        """With a condition that is false."""
        text = test_text(term)
        return Path(
            (*self.entries, Known(name, f"¬ ({text})", frozenset(free_variables(term)), negation(term))), self.values
        )

    def knowing_text(self, name: str, text: str, mentions: frozenset[str], meaning: Term) -> Path:
        return Path((*self.entries, Known(name, text, mentions, None, meaning)), self.values)

    def given(self, variable: str, type: Type, name: str) -> Path:
        """With a new value of a variable, of which nothing is known."""
        return Path((*self.entries, Given(name, type)), {**self.values, variable: Var(name, type)})

    def assigned(self, variable: str, type: Type, value: Term, name: str) -> Path:
        """With a variable that has a value (over the entries' names)."""
        if isinstance(value, Var) or (isinstance(value, Lit) and value.type != BOOL):
            return Path(self.entries, {**self.values, variable: value})
        return Path((*self.entries, Defined(name, type, value)), {**self.values, variable: Var(name, type)})

    def relevant(self, goal: frozenset[str]) -> tuple[Entry, ...]:
        """The entries without the values of variables that nothing speaks of."""
        needed = set(goal)
        for entry in self.entries:
            if isinstance(entry, Known):
                needed |= entry.mentions
        for entry in reversed(self.entries):
            if isinstance(entry, Defined) and entry.name in needed:
                needed |= set(free_variables(entry.value))
        return tuple(entry for entry in self.entries if isinstance(entry, Known) or entry.name in needed)

    def expand(self, term: Term) -> Term:
        """A term over the entries' names without the names of variables that have values: what a proof's goal has."""
        for entry in reversed(self.entries):
            if isinstance(entry, Defined):
                term = substitute(term, {entry.name: entry.value})
        return term
