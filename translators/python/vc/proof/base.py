"""Names, conditions and demands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.definedness import PRECONDITION, Demand, demands
from lemmata.translators.obligations.lean.names import qualified
from lemmata.translators.obligations.lean.terms import claim_text, test_text
from lemmata.translators.obligations.program import (
    Block,
    Function,
)
from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.vc.falling import padded, parts
from lemmata.translators.python.vc.path import Condition, Path
from lemmata.translators.python.vc.program import Lines
from lemmata.translators.python.vc.proof.way import Way, bullets
from lemmata.translators.python.vc.tries import NotProvable

MAXIMAL_CONDITIONS = 400
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass
class Base:
    """What all parts of a proof share. `conditions`: what the proof uses; `aside`: what is claimed beside it
    (preconditions of functions that are called in terms); `unmeasured`: where nothing is known that falls."""

    function: Function
    functions: Mapping[str, Function]
    circle: tuple[str, ...] = ()
    conditions: list[Condition] = field(default_factory=list)
    aside: list[Condition] = field(default_factory=list)
    unmeasured: list[Span] = field(default_factory=list)
    _names: dict[str, int] = field(default_factory=dict)
    _theorems: dict[str, int] = field(default_factory=dict)
    _entry: dict[str, Term] = field(default_factory=dict)

    def measure_of(self, function: Function) -> tuple[Term, ...]:
        """What falls at recursive calls, as many parts for each function of the circle."""
        own = [parts(self.functions.get(name, self.function).measure) for name in self.circle]
        return padded(parts(function.measure), max(map(len, own), default=1))

    def block(self, body: Block, path: Path, way: Way, defined: frozenset[str]) -> Lines:
        """The proof for a block."""
        raise NotImplementedError

    # Names.

    def fresh(self, name: str) -> str:
        """A variable's name that the proof has not used."""
        count = self._names.get(name, 0)
        self._names[name] = count + 1
        return name + str(count).translate(_SUBSCRIPTS) if count else name

    def hypothesis(self, stem: str = "h") -> str:
        count = self._names.get("⟨h⟩", 0) + 1
        self._names["⟨h⟩"] = count
        return stem + str(count).translate(_SUBSCRIPTS)

    def condition(
        self, path: Path, goal: Term, kind: Kind, span: Span | None, statement: str, label: str, claim: bool = True
    ) -> Condition:
        """State a condition; `goal` over the path's names."""
        if len(self.conditions) >= MAXIMAL_CONDITIONS:
            raise NotProvable(self.function.body[0], "the function has too many paths")
        place = span or self.function.span or Span.at("", 1)
        base = f"{qualified(self.function.name)}.line{place.line}_{label}"
        count = self._theorems.get(base, 0) + 1
        self._theorems[base] = count
        name = base if count == 1 else f"{base}_{count}"
        text = claim_text(goal) if claim else test_text(goal)
        return Condition(name, kind, place, statement, path.relevant(frozenset(free_variables(goal))), goal, text)

    def uses(self, *arguments: object, **keywords: object) -> str:
        made = self.condition(*arguments, **keywords)  # type: ignore[arg-type]
        self.conditions.append(made)
        return made.use

    def _returning(self, way: Way) -> Callable[[Path, Term, Span], Lines]:
        """`return` inside a loop or a `try`: the outer place returns what it was handed."""
        return lambda path, value, span: ["refine Py.Runs.pure ?_", *way.result(path, value, span)]

    # Terms.

    def needs(self, terms: tuple[Term, ...], path: Path, way: Way) -> tuple[Lines, Path]:
        """The proof steps for what terms demand."""
        lines: Lines = []
        for term in terms:
            for demand in demands(term, self.functions):
                here = path.at(demand.condition)
                if demand.exception == PRECONDITION:
                    statement = "the precondition of a call holds"
                    self.aside.append(
                        self.condition(path, here, Kind.CALL_PRECONDITION, demand.span, statement, "call")
                    )
                elif not way.place.plain:
                    more, path = self._need(demand, here, path, way)
                    lines += more
        return lines, path

    def _need(self, demand: Demand, here: Term, path: Path, way: Way) -> tuple[Lines, Path]:
        name, other = self.hypothesis(), self.hypothesis()
        after = path.knowing(name, here)
        raised = way.raised(path.failing(other, here), demand.exception)
        if raised is None:
            label = demand.kind.value.replace(" ", "_")
            use = self.uses(path, here, demand.kind, demand.span, _demanded(demand), label, claim=False)
            step = f"refine Py.Runs.need (fun {name} => ?_) (fun other => absurd {use} other)"
            return ["refine Py.Runs.bind ?_", step], after
        step = f"refine Py.Runs.needOr (fun {other} => ?_) (fun {name} => ?_)"
        return ["refine Py.Runs.bind ?_", step, *bullets([raised])], after

    def _split(self, name: str, claims: list[Term], path: Path) -> tuple[Lines, Path]:
        """A conjunction that is known, as hypotheses."""
        if len(claims) == 1:
            return [], path.knowing(name, claims[0], claim=True)
        if not claims:
            return [], path
        names = [self.hypothesis() for _ in claims]
        text = " ∧ ".join(f"({claim_text(path.expand(claim))})" for claim in claims)
        for each, claim in zip(names, claims, strict=True):
            path = path.knowing(each, claim, claim=True)
        return [f"have ⟨{', '.join(names)}⟩ : {text} := {name}"], path


def _demanded(demand: Demand) -> str:
    reasons = {
        "ZeroDivisionError": "the divisor is not zero",
        "IndexError": "the index is in range",
        "KeyError": "the key is present",
        "AssertionError": "the assertion holds",
        "TypeError": "the value is not None",
        "AttributeError": "the value is not None",
        "NotModelled": "nothing happens that is not modelled",
    }
    return reasons.get(demand.exception, f"no {demand.exception} is raised")
