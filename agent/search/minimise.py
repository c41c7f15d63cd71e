"""A shorter proof of the same goals: steps that are not needed go, subtrees become one closer, `simp` sets shrink."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lemmata.agent.analogy.tolerant import settled
from lemmata.agent.lean.session import Failure, Limits, Session, State
from lemmata.agent.policy.terms import size
from lemmata.agent.search.chains import Chains, links
from lemmata.agent.search.naming import alternatives_of
from lemmata.agent.search.proof import Step
from lemmata.agent.search.script import joined, one_tactic, script
from lemmata.agent.search.terms import as_term, with_patterns

LONGER = 1.5  # a structured proof may have so many times the words of a chain `a <;> b`
CLOSERS = ("rfl", "assumption", "trivial", "contradiction", "decide", "omega", "simp", "simp_all", "grind")
_SIMP_SET = re.compile(
    r"^(?P<head>(?:simp|simp_all|simpa|grind|simp only)) \[(?P<items>[^\[\]]*)\](?P<tail>.*)$", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Effort:
    """Bounds of a minimisation: tries (tactic runs), seconds in all, and the limits of one run."""

    tries: int = 200
    seconds: float = 3.0
    limits: Limits = field(default_factory=lambda: Limits(heartbeats=50_000, seconds=1.5))


def minimise(
    session: Session,
    state: State,
    proof: Step,
    effort: Effort = Effort(),
    clock: Callable[[], float] = time.monotonic,
) -> Step:
    """A proof that closes `state` in the session and is no longer than the given one, which must close it."""
    shrinker = _Shrinker(session, effort, clock)
    best = joined(proof)
    if not shrinker.closes(state, best):
        best = proof
    opened = shrinker.opened(state, best)
    if opened != best and shrinker.closes(state, opened):
        best = opened
    for _ in range(3):
        smaller = shrinker.shrink(state, best)
        if weight(smaller) >= weight(best) or not shrinker.closes(state, smaller):
            break
        best = smaller
    return best


def weight(proof: Step) -> tuple[int, int]:
    """What is minimised: lines of the script at first, then characters; heavy automation counts as a little longer."""
    text = script(proof)
    heavy = sum(text.count(word) for word in ("simp_all", "grind", "omega", "trivial"))
    return text.count("\n") + 1, len(text) + 6 * heavy


def words(proof: Step) -> int:
    """The number of names and symbols of the script."""
    return size(script(proof).replace("·", ""))


class _Shrinker:
    def __init__(self, session: Session, effort: Effort, clock: Callable[[], float]) -> None:
        self._session = session
        self._effort = effort
        self._clock = clock
        self._end = clock() + effort.seconds
        self._tries = effort.tries
        self._failed: set[tuple[int, str]] = set()
        self._last_links: dict[str, None] = {}

    @property
    def spent(self) -> bool:
        return self._tries <= 0 or self._clock() >= self._end

    def step(self, state: State, tactic: str) -> State | None:
        if self.spent:
            return None
        self._tries -= 1
        result = self._session.step(state, tactic, self._effort.limits)
        return None if isinstance(result, Failure) else result

    def closes(self, state: State, proof: Step) -> bool:
        """Whether the proof, as one tactic, closes the first goal and there is no other."""
        text = one_tactic(proof)
        if (state.id, text) in self._failed:
            return False
        result = self.step(state, text)
        if result is not None:
            self._session.forget((result,))
            if not result.goals:
                return True
        self._failed.add((state.id, text))
        return False

    def opened(self, state: State, proof: Step) -> Step:
        """The proof with its chains taken apart, as far as that comes out; `shrink` makes short ones again."""
        if not proof.children:
            structured = Chains(self._session, self.step).opened(state, proof.tactic)
            if structured is None:
                return proof
            self._last_links[links(proof.tactic)[-1]] = None
            return structured
        result = self.step(state, proof.tactic)
        if result is None or (len(proof.children) > 1 and len(result.goals) != len(proof.children)):
            return proof
        if len(proof.children) == 1:
            children: tuple[Step, ...] = (self.opened(result, proof.children[0]),)
        else:
            parts = [self._session.focus(result, index) for index in range(len(result.goals))]
            children = tuple(map(self.opened, parts, proof.children))
            self._session.forget(parts)
        self._session.forget((result,))
        return Step(proof.tactic, children)

    def shrink(self, state: State, proof: Step) -> Step:
        """The proof made smaller at this goal and below; the proof itself where nothing smaller was found in time."""
        best = proof
        for candidate in self._replacements(state, proof):
            if self.spent:
                return best
            if weight(candidate) < weight(best) and self.closes(state, candidate):
                best = candidate
                break
        if not best.children:
            return self._smaller_tactic(state, best)
        result = self.step(state, best.tactic)
        if result is None:
            return best
        children = list(best.children)
        if len(result.goals) == 1 or result.coupled:
            if len(children) == 1:
                children[0] = self.shrink(result, children[0])
        elif len(result.goals) == len(children):
            for index, child in enumerate(children):
                part = self._session.focus(result, index)
                children[index] = self.shrink(part, child)
                self._session.forget((part,))
        self._session.forget((result,))
        return self._merged(state, self._smaller_tactic(state, Step(best.tactic, tuple(children))))

    def _replacements(self, state: State, proof: Step) -> Iterator[Step]:
        """Proofs that may replace the whole subtree: one closer, then the subtree without its first step."""
        if proof.children:
            for closer in CLOSERS:
                yield Step(closer)
            sets = [match for step in proof.steps() if (match := _SIMP_SET.match(step.tactic))]
            items = list(dict.fromkeys(item.strip() for match in sets for item in match["items"].split(",")))
            known = [item for item in items if item and not item.startswith(("ih", "h", "←"))]
            for head in ("simp", "simp_all", "grind") if known else ():
                yield Step(_with_items(head, known, ""))
        elif proof.tactic not in CLOSERS[:1]:
            yield from (Step(closer) for closer in CLOSERS[:-2])
        if len(proof.children) == 1:
            yield proof.children[0]
        if proof.children and (term := as_term(proof)) is not None:
            yield Step(f"exact {term}")
        if (introduced := with_patterns(proof)) is not None:
            yield introduced

    def _smaller_tactic(self, state: State, proof: Step) -> Step:
        """The first tactic with choices made and the lemmas that it does not need left out."""
        proof = self._settled(state, proof)
        match = _SIMP_SET.match(proof.tactic)
        if match is None:
            return proof
        best = proof
        if match["tail"].startswith(" <;> "):
            alone = replace(proof, tactic=_with_items(match["head"], match["items"].split(", "), ""))
            if self.closes(state, alone):
                return self._smaller_tactic(state, alone)
        items = [item.strip() for item in match["items"].split(",") if item.strip()]
        for item in list(items):
            rest = [other for other in items if other != item]
            candidate = replace(proof, tactic=_with_items(match["head"], rest, match["tail"]))
            if self.closes(state, candidate):
                items, best = rest, candidate
        if match["head"] == "simp_all" and not proof.children:
            plain = Step(_with_items("simp", items, match["tail"]))
            if self.closes(state, plain):
                best = plain
        return best

    def _settled(self, state: State, proof: Step) -> Step:
        """The first tactic with one way of finishing in place of each choice among several."""
        found: Step | None = proof
        while found is not None:
            proof = found
            ways = (replace(proof, tactic=text) for text in settled(proof.tactic))
            found = next((way for way in ways if self.closes(state, way)), None)
        return proof

    def _smaller_chain(self, state: State, proof: Step) -> Step:
        """The chain with the lemmas that its last link does not need left out."""
        *before, last = links(proof.tactic)
        match = _SIMP_SET.match(last)
        if match is None or match["tail"]:
            return proof
        items = [item.strip() for item in match["items"].split(",") if item.strip()]
        best = proof
        for item in list(items):
            rest = [other for other in items if other != item]
            candidate = Step(" <;> ".join([*before, _with_items(match["head"], rest, "")]))
            if self.closes(state, candidate):
                items, best = rest, candidate
        return best

    def _merged(self, state: State, proof: Step) -> Step:
        """`tac <;> closer` where one closer serves every goal."""
        if len(proof.children) < 2 or any(child.children for child in proof.children):
            return proof
        layout = alternatives_of(proof.tactic)
        first = layout[0].removesuffix(" with") if layout else proof.tactic
        if "\n" in first:
            return proof
        closers = list(dict.fromkeys(child.tactic for child in proof.children))
        others = [*self._last_links, *(["simp_all"] if len(closers) > 1 else [])]
        for closer in dict.fromkeys((*sorted(closers, key=len, reverse=True), *others)):
            if "\n" in closer or "<;>" in closer or "first |" in closer:
                continue
            merged = Step(f"{first} <;> {closer}")
            if words(proof) > LONGER * words(merged) and self.closes(state, merged):
                return self._smaller_chain(state, merged)
        return proof


def _with_items(head: str, items: list[str], tail: str) -> str:
    listed = f" [{', '.join(items)}]" if items or head == "simp only" else ""
    return f"{head}{listed}{tail}"
