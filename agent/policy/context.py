"""What a user's file offers to a proof: its definitions, lemmas, inductive types and structures, read from the text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from textwrap import indent

from lemmata.agent.policy.declarations import Definition, Inductive, Lemma
from lemmata.agent.policy.equations import CORE_CONSTRUCTORS
from lemmata.agent.policy.scanner import scan
from lemmata.agent.policy.terms import atoms, split_top, stripped, symbols

_SUCCESSOR = re.compile(r" \+ \d+$")


@dataclass(frozen=True)
class FileContext:
    """The declarations above a hole, in order of appearance. `examples`: theorems of imported files of the project,
    whose proofs one may follow.
    """

    definitions: tuple[Definition, ...] = ()
    lemmas: tuple[Lemma, ...] = ()
    inductives: tuple[Inductive, ...] = ()
    variables: tuple[str, ...] = ()
    namespace: str = ""
    protected: frozenset[str] = frozenset()
    examples: tuple[Lemma, ...] = ()

    @staticmethod
    def scan(source: str, before: int | None = None) -> FileContext:
        """Read the commands that end above the character position `before` (all of them when None)."""
        return FileContext(*scan(source, before))

    def with_examples(self, others: Sequence[Lemma], proofs: Mapping[str, str]) -> FileContext:
        """The context with these theorems as examples, and with proofs that have been found, by the theorem's name."""
        lemmas = tuple(_proved(lemma, proofs) for lemma in self.lemmas)
        above = {lemma.name for lemma in lemmas}
        examples = (_proved(lemma, proofs) for lemma in others if lemma.name not in above)
        return replace(self, lemmas=lemmas, examples=tuple(lemma for lemma in examples if lemma.proof))

    @cached_property
    def predicates(self) -> frozenset[str]:
        named = [d.name for d in self.definitions if d.is_predicate] + [
            i.name for i in self.inductives if i.is_predicate
        ]
        return frozenset(part for name in named for part in (name, name.rpartition(".")[2]))

    def inductive(self, head: str) -> Inductive | None:
        """The inductive type whose printed head is `head`, found by its full name or a suffix of it."""
        return next((i for i in self.inductives if i.name == head or i.name.endswith("." + head)), None)

    def is_constructed(self, text: str) -> bool:
        """Whether a printed term is a literal, a list, `n + 1`, or a constructor applied."""
        text = stripped(text)
        if text[:1] in '[".' or text[:1].isdigit() or _SUCCESSOR.search(text):
            return True
        if split_top(text, frozenset({"::"})):
            return True
        head = (atoms(text) or [""])[0].rpartition(".")[2]
        return head in CORE_CONSTRUCTORS or any(head in kind.constructors for kind in self.inductives)

    def predicates_in(self, *texts: str) -> list[Inductive]:
        """Inductive predicates that occur in the texts."""
        names = frozenset().union(*(symbols(text) for text in texts))
        return [i for i in self.inductives if i.is_predicate and i.name.rpartition(".")[2] in names]

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

    def mutual(self, definition: Definition) -> bool:
        """Whether it calls itself by way of another definition only."""
        return not definition.recursive and any(
            definition in self.definitions_in(other.body) for other in self.definitions_in(definition.body)
        )

    def relevant_lemmas(self, *texts: str) -> list[Lemma]:
        """Lemmas that share a file's own name, or their whole conclusion's shape, with the texts; most shared first."""
        names = frozenset().union(*(symbols(text) for text in texts))
        own = {d.name.rpartition(".")[2] for d in self.definitions} | {
            part for i in self.inductives for part in (i.name.rpartition(".")[2], *i.fields)
        }
        scored: list[tuple[float, int, Lemma]] = []
        laws = (law for kind in self.inductives for law in kind.laws)
        for index, lemma in enumerate((*laws, *self.lemmas)):
            shared = lemma.mentioned & names
            if not shared:
                continue
            score = len(shared) / len(lemma.mentioned) + len(shared & own)
            if shared & own or len(shared) == len(lemma.mentioned):
                scored.append((-score, -index, lemma))
        return [lemma for _, _, lemma in sorted(scored, key=lambda entry: entry[:2])]


def _proved(lemma: Lemma, proofs: Mapping[str, str]) -> Lemma:
    found = proofs.get(lemma.name)
    return lemma if found is None else replace(lemma, proof="by\n" + indent(found, "  "))
