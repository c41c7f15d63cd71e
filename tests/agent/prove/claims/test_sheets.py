"""Sheets of claims, run with the embedded Lean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lemmata.agent.prove.claims.confirm import AGREES
from lemmata.agent.prove.claims.memory import Memory
from lemmata.agent.prove.claims.run import ClaimRun
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options
from lemmata.agent.verdict import Result, Verdict
from lemmata.translators.obligations.claim import (
    Claim,
    Counterexample,
    Kind,
    Refusal,
    Refuter,
    Remark,
    Sheet,
    Span,
    Translation,
)

SPAN = Span.at("a.py", 7)
OPTIONS = Options(timeout=4.0, jobs=1, toolchain="embedded")


@dataclass
class Toy:
    """A sheet in the making."""

    lean: str = ""
    claims: list[Claim] = field(default_factory=list)

    def add(self, name: str, statement: str, *scripts: str, search: bool = False) -> Toy:
        self.lean += f"theorem {name} {statement} := by\n  sorry\n\n"
        self.claims.append(Claim(name, Kind.ASSERTION, SPAN, statement, name, scripts, search))
        return self

    def sheet(self, **rests: tuple[str, ...]) -> Sheet:
        return Sheet(self.lean, tuple(self.claims), rests)


def results(*sheets: Sheet, refuter: Refuter | None = None, refusals: tuple[Refusal, ...] = ()) -> dict[str, Result]:
    translation = Translation(sheets, refusals, refuter)
    run = ClaimRun("a.py", translation, OPTIONS, lambda options: LeanFactory(options, print))
    return {result.name: result for result in run.results()}


def verdicts(found: Mapping[str, Result]) -> dict[str, str]:
    return {name: result.verdict.value for name, result in found.items()}


def test_scripts_are_tried_in_order_and_none_proves_what_is_false() -> None:
    toy = Toy().add("true", ": 2 + 2 = 4", "omega_typo", "decide").add("false", ": 2 + 2 = 5", "decide", "simp")
    found = results(toy.add("also", "(n : Nat) : n < n + 1", "omega").sheet())
    assert verdicts(found) == {"true": "proved", "also": "proved", "false": "unknown"}
    proved = found["true"]
    assert (proved.file, proved.line, proved.kind, proved.evidence) == ("a.py", 7, "assertion", "decide")
    assert proved.details["theorem"] == "true"
    assert "does not elaborate" in found["false"].evidence


def test_scripts_that_give_up_or_trust_the_compiler_do_not_count() -> None:
    toy = Toy().add("a", ": 2 + 2 = 5", "sorry").add("b", ": 2 + 2 = 4", "native_decide")
    assert verdicts(results(toy.sheet())) == {"a": "unknown", "b": "unknown"}


def test_the_search_takes_what_no_script_proves() -> None:
    toy = Toy().add("swap", "(p q : Prop) : p ∧ q → q ∧ p", search=True).add("left", "(p : Prop) : p ∨ ¬p")
    assert verdicts(results(toy.sheet())) == {"swap": "proved", "left": "unknown"}


def test_a_theorem_that_does_not_elaborate_costs_only_itself_and_what_needs_it() -> None:
    toy = Toy("def broken : Nat := nowhere\n\n").add("good", ": 1 = 1", "rfl").add("typo", ": 1 = = 1", "rfl")
    found = results(toy.add("needs", ": broken = broken", "rfl").add("last", ": 2 = 2", "rfl").sheet())
    assert verdicts(found) == {"good": "proved", "typo": "error", "needs": "error", "last": "proved"}
    assert "broken" in found["needs"].evidence


def test_a_proof_that_rests_on_an_unproved_claim_is_none() -> None:
    toy = Toy().add("base", ": 2 + 2 = 5").add("uses", ": 2 + 2 = 5 ∧ True", "exact ⟨base, trivial⟩")
    toy.add("declared", ": True", "trivial").add("free", ": True", "trivial")
    found = results(toy.sheet(declared=("base",)))
    assert verdicts(found) == {"base": "unknown", "uses": "unknown", "declared": "unknown", "free": "proved"}
    assert "only given base" in found["declared"].evidence


def test_a_proof_that_rests_on_claims_that_are_proved_counts() -> None:
    toy = Toy().add("base", ": 2 + 2 = 4", "nonsense", "decide").add("uses", ": 2 + 2 = 4", "exact base")
    assert verdicts(results(toy.sheet(uses=("base",)))) == {"base": "proved", "uses": "proved"}


def test_an_unknown_import_is_an_error_of_its_claims_and_of_no_other_sheet() -> None:
    first, second = Toy("import Lemmata.Nowhere\n\n").add("a", ": True", "trivial"), Toy().add("b", ": True", "trivial")
    assert verdicts(results(first.sheet(), second.sheet())) == {"a": "error", "b": "proved"}


class _Refutes:
    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        if claim.name == "crash":
            raise ValueError("no")
        return Counterexample("f(7) returns -1", {"n": "7"}, "python replay.py") if claim.name == "wrong" else None


def test_what_the_source_refutes_is_not_proved() -> None:
    toy = Toy().add("wrong", ": True", "trivial").add("right", ": True", "trivial").add("crash", ": True", "trivial")
    found = results(toy.sheet(), refuter=_Refutes())
    assert verdicts(found) == {"wrong": "refuted", "right": "proved", "crash": "proved"}
    assert found["wrong"].evidence == "f(7) returns -1\nreplay: python replay.py"
    assert found["wrong"].details["counterexample"] == {"n": "7"}


def test_what_rests_on_something_false_is_not_searched_for() -> None:
    toy = Toy().add("part", "(p q : Prop) : p ∧ q → q ∧ p", search=True).add("wrong", ": True")
    toy.add("apart", "(p q : Prop) : p ∧ q → q ∧ p", search=True)
    found = results(toy.sheet(part=("wrong",)), refuter=_Refutes())
    assert verdicts(found) == {"part": "unknown", "wrong": "refuted", "apart": "proved"}


def test_refusals_are_verdicts_too() -> None:
    refusals = (Refusal(SPAN, "float", "not exact", "use int"), Refusal(SPAN, "width", "too wide", "", unknown=True))
    run = ClaimRun("a.py", Translation((), refusals), OPTIONS, lambda options: LeanFactory(options, print))
    error, unknown = run.results()
    assert (error.verdict, error.evidence) == (Verdict.ERROR, "a.py:7:0: float: not exact; use int")
    assert unknown.verdict is Verdict.UNKNOWN


class _SeesNone(_Refutes):
    def witness(self, claim: Claim) -> bool | None:
        return claim.name != "empty"

    def remarks(self) -> Sequence[Remark]:
        return [Remark(SPAN, "said at the end")]

    def close(self) -> None:
        pass


def test_what_holds_because_nothing_meets_its_hypotheses_is_vacuous() -> None:
    toy = Toy().add("empty", "(n : Nat) (h : n < 0) : n = 7", "omega").add("right", ": True", "trivial")
    found = results(toy.sheet(), refuter=_SeesNone())
    assert verdicts(found) == {"empty": "unknown", "right": "proved"}
    assert found["empty"].evidence.startswith("vacuous")


def test_what_was_refused_can_still_be_refuted() -> None:
    claims = tuple(Claim(name, Kind.ASSERTION, SPAN, "", "") for name in ("wrong", "other"))
    run = ClaimRun("a.py", Translation((), (), _Refutes(), (), claims), OPTIONS, lambda o: LeanFactory(o, print))
    assert verdicts({result.name: result for result in run.results()}) == {"wrong": "refuted"}


def test_proofs_are_remembered_by_content(tmp_path: Path) -> None:
    sheet = Toy().add("a", ": 1 = 1", "rfl").add("b", ": 1 = 2", "rfl").sheet()
    changed = Toy().add("a", ": 1 = 2", "rfl").add("b", ": 1 = 2", "rfl").sheet()
    memory = Memory(tmp_path, "one engine")

    def run(sheet: Sheet, memory: Memory) -> dict[str, Result]:
        made = ClaimRun("a.py", Translation((sheet,)), OPTIONS, lambda o: LeanFactory(o, print), memory=memory)
        return {result.name: result for result in made.results()}

    assert "cached" not in run(sheet, memory)["a"].details
    again = run(sheet, memory)
    assert verdicts(again) == {"a": "proved", "b": "unknown"}
    assert (again["a"].details["cached"], again["a"].evidence) == (True, "rfl")
    assert verdicts(run(changed, memory)) == {"a": "unknown", "b": "unknown"}
    assert "cached" not in run(sheet, Memory(tmp_path, "another engine"))["a"].details


def test_parts_of_one_obligation_are_one_result() -> None:
    toy = Toy().add("p", ": 1 = 1", "rfl").add("p_2", ": 2 = 2", "rfl").add("q", ": 1 = 1", "rfl").add("q_2", ": 1 = 2")
    toy.add("wrong", ": 1 = 1").add("wrong_2", ": 1 = 1", "rfl")
    toy.claims = [replace(claim, group=claim.name.removesuffix("_2")) for claim in toy.claims]
    found = results(toy.sheet(), refuter=_Refutes())
    assert verdicts(found) == {"p": "proved", "q": "unknown", "wrong": "refuted"}
    assert found["p"].details["parts"] == ["p", "p_2"]


@dataclass
class Negating:
    """Says of every claim that it is false, with the same proof of the negation."""

    negation: str

    def refute(self, claim: Claim, seconds: float) -> Counterexample | None:
        return Counterexample("f(1) returns 2", {}, "", negation=self.negation.format(name=claim.name))


def test_a_negation_is_believed_only_when_lean_accepts_it() -> None:
    toy = Toy().add("even", ": 2 + 2 = 5").add("odd", ": 2 + 2 = 4")
    found = results(toy.sheet(), refuter=Negating("theorem {name} : ¬ (2 + 2 = 5) := by decide"))
    assert verdicts(found) == {"even": "refuted", "odd": "refuted"}
    assert AGREES in found["even"].evidence
    found = results(toy.sheet(), refuter=Negating("theorem {name} : ¬ (2 + 2 = 4) := by\n  decide"))
    assert verdicts(found) == {"even": "unknown", "odd": "unknown"}
    found = results(toy.sheet(), refuter=Negating("theorem {name} : ¬ (2 + 2 = 4) := sorry"))
    assert verdicts(found) == {"even": "unknown", "odd": "unknown"}
