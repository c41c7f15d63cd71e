"""Induction on variables and on inductive facts, functional induction, strong induction."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import applications, arguments, atoms, spelled, split_top, symbols

_CORE = frozenset({"Nat", "List"})
_STRONG = "using Nat.strongRecOn"
_HELPERS = (
    ("*", ("Nat.mul_comm", "Nat.mul_left_comm", "Nat.mul_assoc")),
    ("∣", ("Nat.dvd_add", "Nat.dvd_sub")),
)
_LISTED = re.compile(r"(?P<one>\S+?)(?:\.Perm|\.Sublist| <\+| ~) (?P<other>\S+)")
_JUMP = re.compile(r"\+ ([2-4])\b")


class Induction:
    """Plain and generalising; at most three inductions on one path. The first one also with a closer for all cases."""

    name = "induction"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        before = self._before(position)
        if before < 3:
            worse = 1.6 * before
            for opener in (*self._variables(position), *self._facts(position), *self._functional(position)):
                tactic, prior = opener
                yield Suggestion(tactic, prior - worse, self.name, named=True)
                if not before:
                    yield from self._finished(position, tactic, prior)
        yield from self._far_back(position)

    @staticmethod
    def _before(position: Position) -> int:
        """Inductions on this path, those left out that led to a goal which stands as a lemma of its own."""
        since = 0
        for tactic in position.history:
            head = tactic.split(maxsplit=1)[0]
            since = 0 if head in ("generalize", "clear") or "; generalize " in tactic else since
            since += head in ("induction", "fun_induction")
        return since

    def _finished(self, position: Position, opener: str, prior: float) -> Iterable[Suggestion]:
        """The opener with one closer for all its cases, after cases on what else the functions or facts look at."""
        closers = self._closers(position)
        if _STRONG in opener:
            value = opener.split()[1]
            ih = fresh("ih", position.goal.names)
            for jump in self._jumps(position)[:2]:
                names = " | ".join(["_"] * jump + [value])
                for closer, cost in closers[:3]:
                    tactic = f"{opener} with\n| ind {value} {ih} => rcases {value} with {names} <;> {closer}"
                    yield Suggestion(tactic, prior + 0.6 + cost, self.name, Cost.AUTOMATION)
            return
        for closer, cost in closers:
            yield Suggestion(f"{opener} <;> {closer}", prior + cost, self.name, Cost.AUTOMATION)
        for second in self._seconds(position, opener):
            for closer, cost in closers[:3]:
                tactic = f"{opener} <;> cases {second} <;> {closer}"
                yield Suggestion(tactic, prior + cost - 0.3, self.name, Cost.AUTOMATION)

    @staticmethod
    def _closers(position: Position) -> list[tuple[str, float]]:
        """Closers for every case, with the logarithm of how likely each is."""
        definitions = list(position.defined[:6])
        kinds = [position.short(kind.name) for kind in position.context.predicates_in(*position.texts)][:4]
        marks = position.all_symbols | frozenset().union(
            *(symbols(d.body) for d in position.context.definitions_in(*position.texts))
        )
        simp = f"simp_all [{', '.join(definitions)}]" if definitions else "simp_all"
        grind = f"grind [{', '.join([*definitions, *kinds])}]" if definitions or kinds else "grind"
        closers = [(simp, -0.5), (grind, -0.6)]
        rules = [position.short(r.name) for k in position.context.predicates_in(position.goal.target) for r in k.rules]
        last = ["omega"] if marks & {"+", "<", "≤", "-", "%", "length"} else []
        last += [grind, *([f"solve_by_elim [{', '.join(rules[:10])}]"] if rules else [])]
        if definitions or rules:
            final = f"first | {' | '.join(last)}" if len(last) > 1 else last[0]
            split = "(repeat' split) <;> " if "if" in marks else ""
            closers.append((f"(try {simp}) <;> {split}{final}", -0.8))
        if definitions:
            for mark, lemmas in _HELPERS:
                if mark in marks:
                    closers.append((f"simp_all [{', '.join([*definitions, *lemmas])}]", -1.0))
        return closers

    @staticmethod
    def _seconds(position: Position, opener: str) -> list[str]:
        """What else is worth taking apart in every case of an induction."""
        subject, _, general = opener.removeprefix("induction ").partition(" generalizing ")
        if opener.startswith("fun_induction"):
            return []
        facts = {fact.name: fact for fact in position.facts}
        if subject in facts:
            shared = symbols(facts[subject].type)
            return [
                fact.name
                for fact in position.facts
                if fact.name != subject
                and (kind := position.context.inductive((atoms(fact.type) or [""])[0])) is not None
                and kind.is_predicate
                and shared & (symbols(fact.type) - {(atoms(fact.type) or [""])[0]})
            ][:2]
        found: list[str] = []
        for definition in position.context.definitions_in(*position.texts):
            for call in (c for text in position.texts for c in applications(text, definition.name)):
                values = arguments(call, definition.name)
                looked = [values[place] for place in definition.scrutinised if place < len(values)]
                if subject in looked:
                    found += [v for v in looked if v in general.split() and v not in found]
        return [*found[:2], " <;> cases ".join(found[:2])] if len(found) > 1 else found

    def _variables(self, position: Position) -> Iterable[tuple[str, float]]:
        for variable in self._inductive(position):
            bonus = self._bonus(position, variable)
            others = self._others(position, variable)
            yield f"induction {variable.name}", -1.2 + bonus
            moving = [name for name in others if name in self._handed_on(position, variable)]
            if moving and moving != others:
                yield f"induction {variable.name} generalizing {' '.join(moving)}", -1.2 + bonus
            if others:
                yield f"induction {variable.name} generalizing {' '.join(others)}", -1.6 + bonus
            if variable.type == "Nat":
                strong = f"induction {variable.name} {_STRONG}"
                yield strong, -2.4 if self._jumps(position) else -3.0

    def _facts(self, position: Position) -> Iterable[tuple[str, float]]:
        for fact in position.facts:
            kind = position.context.inductive((atoms(fact.type) or [""])[0])
            if (match := _LISTED.fullmatch(fact.type)) and {match["one"], match["other"]} <= position.goal.names:
                yield f"induction {fact.name}", -0.9
                continue
            if kind is None or not kind.is_predicate or not kind.recursive:
                sides = fact.type.split(" ≤ ")
                if len(sides) == 2 and sides[1] in {h.name for h in position.data if h.type == "Nat"}:
                    yield f"induction {fact.name}", -2.0
                continue
            own = symbols(fact.type)
            general = all(piece in position.goal.names for piece in atoms(fact.type)[1:])
            yield f"induction {fact.name}", -0.8 if general else -2.4
            used = frozenset().union(*(symbols(text) for text in position.texts if text != fact.type))
            moving = frozenset().union(*(symbols(other.type) for other in position.facts if other is not fact))
            others = [
                h.name for h in position.data if h.name in used and h.name not in own and not h.type.startswith("Type")
            ]
            if others and general:
                prior = -0.9 if moving & set(others) else -1.2
                yield f"induction {fact.name} generalizing {' '.join(others)}", prior

    def _functional(self, position: Position) -> Iterable[tuple[str, float]]:
        for definition in position.context.definitions_in(*position.texts)[:5]:
            seen: set[str] = set()
            for call in (c for text in position.texts for c in applications(text, definition.name)):
                values = arguments(call, definition.name)
                names = {h.name for h in position.data}
                written = spelled(call, definition.name, position.short(definition.name))
                if written in seen or not set(values) & names:
                    continue
                seen.add(written)
                if definition.recursive:
                    plain = set(values) <= names and len(set(values)) == len(values)
                    yield f"fun_induction {written}", -1.3 if plain else -2.6
                elif definition.by_cases:
                    yield f"fun_cases {written}", -2.5

    @staticmethod
    def _far_back(position: Position) -> Iterable[Suggestion]:
        """After a strong induction: the small values, then the successor that equations and rules step from."""
        if not position.history or not any(_STRONG in tactic for tactic in position.history[-2:]):
            return
        jumps = Induction._jumps(position)
        for value in position.data:
            if value.type == "Nat" and value.name in position.all_symbols:
                for jump in jumps:
                    names = " | ".join(["_"] * jump + [value.name])
                    yield Suggestion(f"rcases {value.name} with {names}", -0.8, Induction.name)

    @staticmethod
    def _jumps(position: Position) -> list[int]:
        """By how much the functions and rules in the goal step back, where it is more than one."""
        context = position.context
        bodies = [d.body for d in context.definitions_in(*position.texts) if d.recursive]
        bodies += [rule.conclusion for kind in context.predicates_in(*position.texts) for rule in kind.rules]
        jumps = {int(match) for body in bodies for match in _JUMP.findall(body)}
        return sorted(
            jumps | ({2} if any(map(position.context.mutual, context.definitions_in(*position.texts))) else set())
        )

    @staticmethod
    def _inductive(position: Position) -> list[Hypothesis]:
        found: list[Hypothesis] = []
        for value in position.data:
            head = (atoms(value.type) or [""])[0]
            kind = position.context.inductive(head)
            if (head in _CORE or (kind is not None and kind.recursive)) and any(
                value.name in symbols(t) for t in position.texts
            ):
                found.append(value)
        return found

    @staticmethod
    def _bonus(position: Position, variable: Hypothesis) -> float:
        """More likely where the variable stands alone as an argument of one of the file's recursive functions."""
        target = position.goal.target
        direct = other = 0
        for definition in position.context.definitions_in(target):
            for call in applications(target, definition.name) if definition.recursive else ():
                values = arguments(call, definition.name)
                if variable.name in values:
                    place = values.index(variable.name)
                    looked = place in definition.scrutinised or not definition.scrutinised
                    direct, other = direct + looked, other + (not looked)
        if other and not direct:
            return -1.4
        in_target = variable.name in symbols(target)
        return (
            min(0.8, 0.4 * direct)
            + (0.0 if in_target else -0.6)
            + (0.2 if variable.type.startswith("List ") else -0.4 if variable.type == "Nat" and not direct else 0.0)
        )

    @staticmethod
    def _handed_on(position: Position, variable: Hypothesis) -> set[str]:
        """Arguments that a function does not look at which takes the variable apart: accumulators among them."""
        found: set[str] = set()
        for definition in position.context.definitions_in(position.goal.target):
            for call in applications(position.goal.target, definition.name) if definition.recursive else ():
                values = arguments(call, definition.name)
                looked = [values[place] for place in definition.scrutinised if place < len(values)]
                fixed = _named(definition.binders)
                if variable.name in looked:
                    found |= {v for place, v in enumerate(values) if v not in looked and place >= fixed}
        return found

    @staticmethod
    def _others(position: Position, variable: Hypothesis) -> list[str]:
        """The other variables of the target, which a generalising induction quantifies over."""
        names = frozenset().union(*(symbols(text) for text in position.texts))
        return [
            h.name
            for h in position.data
            if h is not variable and h.name in names and h.name not in symbols(variable.type) and "→" not in h.type
        ]


def _named(binders: str) -> int:
    """How many explicit arguments have names before the colon: a function by equations hands them on as they are."""
    pieces = [split_top(piece[1:-1], frozenset({":"})) for piece in atoms(binders) if piece.startswith("(")]
    return sum(len(parts[0].split()) for parts in pieces if parts is not None)
