"""What a selector's finds are put to, and what a file offers to a selector itself."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.local_premises import local_premises, project_lemmas, project_premises
from lemmata.agent.policy.portfolio import Portfolio, ReservedPortfolio
from lemmata.agent.policy.source import Position, ReservingPolicy
from lemmata.agent.policy.sources.premises import Accessible, Premises
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.retrieval.select import Query, Ranked

POSITION = Position(Goal((Hypothesis("n", "Nat"), Hypothesis("h", "0 < n")), "n + 0 = n"), FileContext())


class Found:
    """A selector that gives the same premises to every query, and remembers the queries."""

    def __init__(self, *statements: str) -> None:
        self.queries: list[Query] = []
        self._premises = [
            Premise(f"lemma{n}", Kind.THEOREM, text, "Init", (), False, None) for n, text in enumerate(statements)
        ]

    def select(self, query: Query, k: int) -> tuple[Ranked, ...]:
        self.queries.append(query)
        return tuple(Ranked(premise, 1.0) for premise in self._premises[:k])


def premises(selector: Found) -> Premises:
    return Premises(lambda: Accessible(selector, frozenset({"Init"})))


def test_without_an_index_nothing_is_proposed() -> None:
    assert list(Premises(lambda: None).suggest(POSITION)) == []


def test_equations_are_rewritten_with_and_all_are_applied_and_listed() -> None:
    source = premises(Found("(n : Nat) : n + 0 = n", "(n : Nat) : 0 ≤ n"))
    tactics = {suggestion.tactic for suggestion in source.suggest(POSITION)}
    assert {"rw [lemma0]", "rw [← lemma0]", "apply lemma0", "apply lemma1", "grind [lemma0, lemma1]"} <= tactics
    assert "rw [lemma1]" not in tactics


def test_the_goal_and_what_is_accessible_are_asked_for() -> None:
    selector = Found()
    assert list(premises(selector).suggest(POSITION)) == []
    assert selector.queries == [Query("n : Nat\nh : 0 < n\n⊢ n + 0 = n", frozenset({"Init"}))]


def test_the_reserve_is_asked_only_for_itself() -> None:
    selector = Found(": True")
    portfolio = ReservedPortfolio([premises(selector)])
    assert not any("lemma0" in suggestion.tactic for suggestion in portfolio.rank(POSITION))
    assert selector.queries == []
    assert any(suggestion.tactic == "apply lemma0" for suggestion in portfolio.reserve(POSITION))
    assert not isinstance(Portfolio(), ReservingPolicy)


def test_the_file_s_theorems_are_premises() -> None:
    text = "theorem mine (n : Nat) (h : 0 < n) : n ≠ 0 := by omega\n"
    (own,) = local_premises(FileContext.scan(text))
    assert own.name == "mine"
    assert own.statement.startswith("(n : Nat)") and own.statement.endswith(": n ≠ 0")


def test_the_files_of_a_project_are_read_through_their_imports(tmp_path: Path) -> None:
    (tmp_path / "A").mkdir()
    (tmp_path / "A" / "Far.lean").write_text("import A.Near\ntheorem far : True := trivial\n")
    (tmp_path / "A" / "Near.lean").write_text("import A.Far\ntheorem near : True := trivial\n")
    found = project_premises(tmp_path / "A" / "Main.lean", "import A.Near\nimport Std\n")
    assert {(premise.name, premise.module) for premise in found} == {("far", "A.Far"), ("near", "A.Near")}


def test_what_is_far_or_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "Near.lean").write_text("import Far\nimport .\nimport Folder\ntheorem near : True := trivial\n")
    (tmp_path / "Far.lean").write_text("import «" + 300 * "x" + "»\ntheorem far : True := trivial\n")
    (tmp_path / "Folder.lean").mkdir()
    main = tmp_path / "Main.lean"
    assert [module for module, _ in project_lemmas(main, "import Near\n")] == ["Far", "Near"]
    size = len((tmp_path / "Near.lean").read_text())
    ((module, (lemma,)),) = project_lemmas(main, "import Near\n", most=size)
    assert (module, lemma.name) == ("Near", "near")
    assert project_lemmas(main, "import Near\n", most=size - 1) == (("Near", ()),)
