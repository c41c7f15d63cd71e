"""Lemmas for a goal that resists: conjectured about its functions, proved one after another, put before the goal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lemmata.agent.lean.session import Failure, Limits, Session, State
from lemmata.agent.lemmas.explore import Law, holds, operations_of
from lemmata.agent.lemmas.relevant import Theory, theory
from lemmata.agent.lemmas.rewriting import accumulated, calls, loops, parts_of
from lemmata.agent.policy.names import fresh
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.traces.synthesis.language import Term

SOURCE = "lemmas"
LADDER = (Limits(heartbeats=8_000, seconds=2.0), Limits(heartbeats=40_000, seconds=5.0))  # for one attempt at a lemma


@dataclass(frozen=True, slots=True)
class Lemma:
    """One that was proved. `tactic` states and proves it; `state` is what it leads to."""

    name: str
    tactic: str
    state: State
    loops: bool


def lemmas(session: Session, state: State, position: Position, spent: Callable[[], bool]) -> list[Lemma]:
    """Lemmas that the first goal of `state` is likely to need, each proved in the state that the one before left.

    Stops between attempts when `spent`. Raises SessionError.
    """
    found = theory(position)
    if found is None:
        return []
    return _Builder(session, state, position, found, spent).build()


def finishers(position: Position, proved: Sequence[Lemma]) -> Iterator[Suggestion]:
    """What may close the goal now that the lemmas are hypotheses."""
    listed = ", ".join(lemma.name for lemma in proved if not lemma.loops)
    definitions = ", ".join(position.defined[:6])
    intros = "" if position.target.parts and not position.goal.target.startswith("∀") else "intros; "
    if listed:
        yield Suggestion(f"{intros}simp [{listed}]", -0.05, SOURCE, Cost.AUTOMATION)
        yield Suggestion(f"{intros}simp [{listed}] <;> omega", -0.06, SOURCE, Cost.AUTOMATION)
        yield Suggestion(f"{intros}simp only [{listed}] <;> omega", -0.3, SOURCE, Cost.AUTOMATION)
        yield Suggestion(f"{intros}simp [{listed}] <;> grind", -0.5, SOURCE, Cost.AUTOMATION)
    yield Suggestion(f"{intros}grind", -0.04, SOURCE, Cost.AUTOMATION)
    yield Suggestion(f"{intros}grind [{definitions}]", -0.4, SOURCE, Cost.AUTOMATION)


class _Builder:
    def __init__(
        self, session: Session, state: State, position: Position, found: Theory, spent: Callable[[], bool]
    ) -> None:
        self._session = session
        self._state = state
        self._position = position
        self._theory = found
        self._spent = spent
        self._used = set(position.goal.names)
        self._definitions = [name for name, f in found.words.own.items() if not f.definition.loops][:8]
        self._proved: list[Lemma] = []

    def build(self) -> list[Lemma]:
        needed, others = self._theory.needed, self._theory.others
        failed = [law for law in needed if not self._prove(law, LADDER[0])]
        if failed or not needed:
            helped = [law for law in others if self._prove(law, LADDER[0])]
            for law in failed:
                if not (helped and self._prove(law, LADDER[0])):
                    self._prove(law, LADDER[1])
        return self._proved

    def _prove(self, law: Law, limits: Limits) -> bool:
        stronger = accumulated(law)
        if stronger is not None and holds(stronger, self._theory.words):
            inner = fresh(_name(stronger), self._used)
            values = " ".join(self._values(law, stronger))
            last = f"first | exact {inner} {values} | simpa using {inner} {values} | grind"
            for proof in self._proofs(stronger):
                before = f"have {inner} : {_statement(stronger)} := by ({proof})"
                if self._step(law, f"({before}); intro {' '.join(_variables(law))}; {last}", limits):
                    return True
        return any(self._step(law, proof, limits) for proof in self._proofs(law))

    def _values(self, law: Law, stronger: Law) -> list[str]:
        """The arguments with which the stronger law is the law: the constant where that has one more variable."""
        own = _variables(law)
        constant = next(p.text() for p in parts_of(law.right) if p.constant)
        return [name if name in own else constant for name in _variables(stronger)]

    def _step(self, law: Law, proof: str, limits: Limits) -> bool:
        if self._spent():
            return False
        name = fresh(_name(law), self._used)
        tactic = f"have {name} : {_statement(law)} := by {proof}"
        result = self._session.step(self._state, tactic, limits)
        if isinstance(result, Failure) or len(result.goals) != 1:
            return False
        self._used.add(name)
        self._state = result
        self._proved.append(Lemma(name, tactic, result, loops(law)))
        return True

    def _proofs(self, law: Law) -> Iterator[str]:
        """Tactic blocks in one line, the likeliest first."""
        names = [name for name, _ in law.variables()]
        own = {op.name for side in (law.left, law.right) for op in operations_of(side) if op.own}
        definitions = [name for name in self._definitions if name in own]
        grind = f"grind [{', '.join(definitions)}]"
        simple = ", ".join([*definitions, *(lemma.name for lemma in self._proved if not lemma.loops)])
        intro = f"intro {' '.join(names)}"
        yield f"{intro}; simp [{simple}]"
        if self._proved:
            yield f"{intro}; first | omega | {grind}"
        attempts = f"first | {grind} | (simp_all [{simple}]; done) | (simp_all [{simple}] <;> omega)"
        for opener in self._openers(law):
            yield f"{intro}; {opener} <;> {attempts}"

    def _openers(self, law: Law) -> Iterator[str]:
        """Inductions on variables that functions look at, the others generalised; then functional induction."""
        kinds = dict(law.variables())
        scores = dict.fromkeys(kinds, 0)
        for side in (law.left, law.right):
            self._looked(side, scores)
        types = self._theory.words.program.types
        for name in sorted(kinds, key=lambda each: -scores[each]):
            if kinds[name].startswith(("List ", "Nat")) or kinds[name] in types:
                others = [other for other in kinds if other != name]
                if scores[name] or len(kinds) == 1:
                    yield f"induction {name}{' generalizing ' * bool(others)}{' '.join(others)}"
        for call in self._plain_calls(law):
            yield f"fun_induction {call}"

    def _looked(self, term: Term, scores: dict[str, int]) -> None:
        """Count for each variable how often a function looks at it first."""
        own = self._theory.words.own
        for place, argument in enumerate(term.arguments):
            if term.operation is not None and term.operation.own:
                if place in own[term.operation.name].definition.scrutinised:
                    _count(argument, scores)
            elif term.operation is not None and term.operation.name in ("reverse", "length", "sum"):
                _count(argument, scores)
            self._looked(argument, scores)

    def _plain_calls(self, law: Law) -> Iterator[str]:
        """Calls of recursive functions with different variables for arguments."""
        seen: set[str] = set()
        own = self._theory.words.own
        for side in (law.left, law.right):
            for call in calls(side):
                assert call.operation is not None
                names = [argument.name for argument in call.arguments if argument.operation is None]
                definition = own[call.operation.name].definition
                if definition.recursive and len(set(names)) == len(call.arguments) and call.text() not in seen:
                    seen.add(call.text())
                    yield call.text()


def _count(argument: Term, scores: dict[str, int]) -> None:
    """The variable that the evaluation of an argument gets stuck on: the first of an append, the last of a sum."""
    while argument.operation is not None and argument.arguments:
        last = argument.operation.name in ("add", "iadd", "mul")
        argument = argument.arguments[-1 if last else 0]
    if argument.operation is None and argument.name in scores:
        scores[argument.name] += 1


def _variables(law: Law) -> list[str]:
    return [name for name, _ in law.variables()]


def _statement(law: Law) -> str:
    binders = " ".join(f"({name} : {kind})" for name, kind in law.variables())
    return f"∀ {binders}, {law.proposition()}"


def _name(law: Law) -> str:
    """The first function, and what it is applied to: `f_append`."""
    inner = [operation.name for operation in operations_of(law.left)]
    last = [name.split()[0].rpartition(".")[2] for name in inner if not name.isdigit()]
    return "_".join(last[:2]) if len(last) > 1 else f"{last[0] if last else 'law'}_eq"
