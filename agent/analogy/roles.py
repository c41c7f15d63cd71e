"""Which name of an old statement plays the part of which name of a new goal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lemmata.agent.analogy.features import form
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.declarations import Definition
from lemmata.agent.policy.shapes import is_proposition
from lemmata.agent.policy.terms import identifiers
from lemmata.agent.retrieval.form import UNREAD, Form, within
from lemmata.agent.retrieval.terms import head_words

_SAME = 1.5  # how much a name speaks for itself
_SIGNATURE = 1.0
_SAME_HEAD = 0.5  # of two hypotheses
_LEAST_FACT = 0.3


@dataclass(frozen=True, slots=True)
class Roles:
    """`hypotheses`: names of hypotheses and variables, old to new. `constants`: last components of the names of
    functions and types. `added`: functions of the new goal to which none of the old corresponds. `operators`: words by
    which names of lemmas speak of operators and of the library's functions.
    """

    hypotheses: Mapping[str, str]
    constants: Mapping[str, str]
    added: tuple[str, ...] = ()
    operators: Mapping[str, str] = field(default_factory=dict)


def roles(old: Goal, new: Goal, context: FileContext) -> Roles:
    """The most plausible correspondence: by the places in the statements, by types, by what the functions are."""
    return _Matching(old, new, context).roles()


class _Matching:
    def __init__(self, old: Goal, new: Goal, context: FileContext) -> None:
        self._old, self._new, self._context = old, new, context
        self._definitions = {d.name.rpartition(".")[2]: d for d in context.definitions}
        kinds = [kind.name.rpartition(".")[2] for kind in context.inductives]
        fields = [field for kind in context.inductives for field in kind.fields]
        made = [name for kind in context.inductives if not kind.is_predicate for name in kind.constructors]
        self._sorts = dict.fromkeys(kinds, "type") | dict.fromkeys(fields, "field") | dict.fromkeys(made, "constructor")
        self._sorts |= dict.fromkeys(self._definitions, "function")
        self._own = frozenset(self._sorts)
        self._variables: defaultdict[tuple[str, str], float] = defaultdict(float)
        self._constants: defaultdict[tuple[str, str], float] = defaultdict(float)
        self._operators: dict[str, str] = {}

    def roles(self) -> Roles:
        old_target, new_target = self._read(self._old, self._old.target), self._read(self._new, self._new.target)
        self._align(old_target, new_target, 1.0)
        constants = self._chosen_constants(old_target, new_target)
        hypotheses = self._data(constants)
        hypotheses |= self._facts(constants, hypotheses)
        constants |= self._kinds(hypotheses)
        constants |= self._helpers(constants)
        texts = (self._new.target, *(h.type for h in self._new.hypotheses))
        reached = [d.name.rpartition(".")[2] for d in self._context.unfolding(*texts)]
        taken = set(constants.values()) | {name for name in reached if name in self._mentioned(old_target)}
        added = tuple(name for name in reached if name not in taken and not self._definitions[name].loops)
        return Roles(hypotheses, constants, added, self._operators)

    def _read(self, goal: Goal, text: str) -> Form:
        return form(text, goal.names)

    def _mentioned(self, target: Form) -> frozenset[str]:
        return frozenset(node.head for node in within(target))

    def _align(self, old: Form, new: Form, weight: float) -> None:
        if old.variable and new.variable:
            self._variables[old.head[1:], new.head[1:]] += weight
        elif not old.variable and not new.variable and old.head in self._own and new.head in self._own:
            self._constants[old.head, new.head] += weight
        elif old.head != new.head and len(old.parts) == len(new.parts) and not (old.variable or new.variable):
            self._spoken(old.head, new.head)
        alike = old.head == new.head or len(old.parts) == len(new.parts)
        inner = weight if alike else 0.4 * weight
        for one, other in zip(self._arguments(old), self._arguments(new), strict=False):
            self._align(one, other, inner)
        if not alike and len(old.parts) != len(new.parts):  # the last arguments are likelier to correspond
            for one, other in zip(reversed(old.parts), reversed(new.parts), strict=False):
                self._align(one, other, inner)

    def _arguments(self, whole: Form) -> Sequence[Form]:
        """The arguments, those first that a function of the file looks at."""
        own = self._definitions.get(whole.head)
        if own is None or len(whole.parts) != own.arity:
            return whole.parts
        return sorted(whole.parts, key=lambda part: whole.parts.index(part) not in own.scrutinised)

    def _spoken(self, one: str, other: str) -> None:
        olds, news = head_words(one), head_words(other)
        if len(olds) == len(news) == 1 and olds != news:
            self._operators.setdefault(olds[0], news[0])

    def _chosen_constants(self, old: Form, new: Form) -> dict[str, str]:
        """Functions by their places and by what they are; each new one once while there are others."""
        olds = list(dict.fromkeys(node.head for node in within(old) if node.head in self._own))
        news = list(dict.fromkeys(node.head for node in within(new) if node.head in self._own))
        for fact in self._old.hypotheses:
            olds += [
                f.head for f in within(self._read(self._old, fact.type)) if f.head in self._own and f.head not in olds
            ]
        for fact in self._new.hypotheses:
            news += [
                f.head for f in within(self._read(self._new, fact.type)) if f.head in self._own and f.head not in news
            ]
        scored = [
            (self._constants[one, other] + self._alike(one, other) + (_SAME if one == other else 0.0), one, other)
            for one in olds
            for other in news
            if self._sorts[one] == self._sorts[other]
        ]
        return _assigned((score, one, other) for score, one, other in scored if score > 0.3)

    def _alike(self, one: str, other: str) -> float:
        first, second = self._definitions.get(one), self._definitions.get(other)
        if first is None or second is None:
            return 0.0
        same = (
            first.arity == second.arity,
            first.recursive == second.recursive,
            first.scrutinised == second.scrutinised,
            first.result.split() == second.result.split(),
        )
        return _SIGNATURE * sum(same) / len(same) - 0.5

    def _data(self, constants: Mapping[str, str]) -> dict[str, str]:
        olds = [h for h in self._old.hypotheses if not self._is_fact(h)]
        news = [h for h in self._new.hypotheses if not self._is_fact(h) and h.accessible]
        scored = []
        for place, one in enumerate(olds):
            kind = _renamed(one.type, constants)
            for position, other in enumerate(news):
                score = 0.6 * self._variables[one.name, other.name] + 0.3 * (one.name == other.name)
                score += (1.0 if kind == other.type else -0.3) - 0.02 * abs(place - position)
                scored.append((score, one.name, other.name))
        return _assigned(entry for entry in scored if entry[0] > 0.25)

    def _facts(self, constants: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
        olds = [h for h in self._old.hypotheses if self._is_fact(h)]
        news = [h for h in self._new.hypotheses if self._is_fact(h) and h.accessible]
        if not olds or not news:
            return {}
        read = {h.name: self._read(self._new, h.type) for h in news}
        words = {name: _words(whole, {}, {}) for name, whole in read.items()}
        scored = []
        for place, one in enumerate(olds):
            whole = self._read(self._old, one.type)
            own, head = _words(whole, constants, names), constants.get(whole.head, whole.head)
            for position, other in enumerate(news):
                both, either = len(own & words[other.name]), len(own | words[other.name])
                score = both / max(1, either) - 0.02 * abs(place - position)
                score += _SAME_HEAD if head == read[other.name].head else 0.0
                scored.append((score, one.name, other.name))
        return _assigned(entry for entry in scored if entry[0] > _LEAST_FACT)

    def _kinds(self, names: Mapping[str, str]) -> dict[str, str]:
        """Types, by the variables that correspond."""
        old = {h.name: h.type for h in self._old.hypotheses}
        new = {h.name: h.type for h in self._new.hypotheses}
        found: dict[str, str] = {}
        for one, other in names.items():
            if one in old and other in new:
                first, second = self._read(self._old, old[one]), self._read(self._new, new[other])
                if first.head[:1].isalpha() and second.head[:1].isalpha():
                    found.setdefault(first.head, second.head)
        return found

    def _helpers(self, constants: Mapping[str, str]) -> dict[str, str]:
        """Functions that only the bodies of corresponding functions mention, in the order in which they do."""
        found: dict[str, str] = {}
        for one, other in constants.items():
            first, second = self._definitions.get(one), self._definitions.get(other)
            if first is not None and second is not None and first != second:
                olds = [name for name in self._called(first) if name not in constants]
                news = [name for name in self._called(second) if name not in constants.values()]
                found.update({a: b for a, b in zip(olds, news, strict=False) if a != b})
        return found

    def _called(self, definition: Definition) -> list[str]:
        names = (name for name in identifiers(definition.body) if name in self._definitions)
        return [name for name in dict.fromkeys(names) if name != definition.name.rpartition(".")[2]]

    def _is_fact(self, hypothesis: Hypothesis) -> bool:
        return is_proposition(hypothesis.type, self._context.predicates)


def _assigned(scored: Iterable[tuple[float, str, str]]) -> dict[str, str]:
    """The best pairs, one after another, no name twice."""
    pairs: dict[str, str] = {}
    used: set[str] = set()
    for _, one, other in sorted(scored, key=lambda entry: -entry[0]):
        if one not in pairs and other not in used:
            pairs[one] = other
            used.add(other)
    return pairs


def _renamed(text: str, names: Mapping[str, str]) -> str:
    return " ".join(names.get(word, word) for word in text.split())


def _words(whole: Form, constants: Mapping[str, str], names: Mapping[str, str]) -> frozenset[str]:
    found: set[str] = set()
    for part in within(whole):
        head = "?" + names.get(part.head[1:], part.head[1:]) if part.variable else constants.get(part.head, part.head)
        if head != UNREAD:
            found.add(head)
        found.update(
            f"{head}.{place}.{constants.get(below.head, below.head)}"
            for place, below in enumerate(part.parts)
            if not below.variable
        )
    return frozenset(found)
