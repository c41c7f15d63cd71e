"""Which laws a goal needs: those that bring its sides nearer to one another, and what these rest on."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lemmata.agent.lemmas.explore import Law, general, generality, holds, laws, operations_of
from lemmata.agent.lemmas.forms import Form, cancelled, form
from lemmata.agent.lemmas.reading import read_terms
from lemmata.agent.lemmas.rewriting import Rewriter, Rule, orient, substituted
from lemmata.agent.lemmas.templates import templates
from lemmata.agent.lemmas.vocabulary import Vocabulary, vocabulary
from lemmata.agent.policy.source import Position
from lemmata.agent.traces.synthesis.language import Term

_LARGEST, _TERMS = 6, 3_000
_RULES = 40
_LONG = 1.2
_OTHERS = 6


@dataclass(frozen=True, slots=True)
class Theory:
    """`needed`: laws that rewriting of the goal used; `others`: further ones on the same functions. Each from left to
    right makes terms simpler, where one way does; the smallest first.
    """

    words: Vocabulary
    needed: tuple[Law, ...]
    others: tuple[Law, ...]


def theory(position: Position, seconds: float = _LONG) -> Theory | None:
    """The laws for a goal; None where there are none, or nothing is known of its functions.

    Takes at most about so many seconds of the thread, never more than some.
    """
    end = time.thread_time() + min(seconds, _LONG)
    words = vocabulary(position)
    if words is None:
        return None
    found = laws(words, largest=_LARGEST, terms=_TERMS, seconds=0.6 * min(seconds, _LONG))
    rules = _independent(sorted([*found, *templates(words)], key=generality), words, end)
    terms = [term for text in position.texts for term in read_terms(text, words, position)]
    own = {_shape(term) for term in terms}
    rules = [rule for rule in rules if not {_shape(rule.law.left), _shape(rule.law.right)} <= own or len(terms) < 2]
    used = _used(terms, rules, words)
    spoken = position.all_symbols
    others = [rule.law for rule in rules if rule.law not in used and _speaks(rule.law, spoken)]
    needed = [rule.law for rule in rules if rule.law in used]
    if not needed and not others:
        return None
    return Theory(words, tuple(needed), tuple(others[:_OTHERS]))


def _independent(found: Iterable[Law], words: Vocabulary, end: float) -> list[Rule]:
    """The laws that do not follow from smaller ones by rewriting, as rules; those that were found by the end."""
    rewriter = Rewriter(words.own)
    commuted: set[frozenset[object]] = set()
    for law in found:
        left, right = cancelled(rewriter.normal(law.left, set()), rewriter.normal(law.right, set()))
        if form(left) == form(right) or general(Law(left, right), words) or not holds(Law(left, right), words):
            continue
        rule = orient(Law(left, right), words.own)
        if not rule.ordered:
            renamed = frozenset((_shape(left), _shape(right)))
            if renamed in commuted:
                continue
            commuted.add(renamed)
        if all(former.law != rule.law for former in rewriter.rules):
            rewriter.add(rule)
        if len(rewriter.rules) == _RULES or time.thread_time() > end:
            break
    return rewriter.rules


def _shape(term: Term) -> Form:
    """The term's form without the names of its variables."""
    names = {name: Term(kind, f"{kind}{number}") for number, (name, kind) in enumerate(term.variables())}
    return form(substituted(term, names))


def _used(terms: Sequence[Term], rules: Sequence[Rule], words: Vocabulary) -> set[Law]:
    """The laws that rewriting of the terms uses; those about a call with something added are used for the call."""
    rewriter = Rewriter(words.own)
    origins: dict[Law, Law] = {}
    for rule in rules:
        inner = Law(_summand(rule.law.left), rule.law.right)
        origins[inner] = rule.law
        rewriter.add(replace(rule, law=inner))
    used: set[Law] = set()
    for term in terms:
        rewriter.normal(term, used)
    return {origins[law] for law in used}


def _summand(term: Term) -> Term:
    """The call in a sum of a call and a constant; other terms as they are."""
    if term.operation is not None and term.name in ("add", "iadd"):
        calls = [part for part in term.arguments if part.operation is not None and part.operation.own]
        if len(calls) == 1 and all(part.constant for part in term.arguments if part is not calls[0]):
            return calls[0]
    return term


def _speaks(law: Law, spoken: frozenset[str]) -> bool:
    own = {operation.name for side in (law.left, law.right) for operation in operations_of(side) if operation.own}
    return own <= spoken
