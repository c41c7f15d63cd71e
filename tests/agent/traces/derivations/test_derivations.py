"""Generated theorems with long proofs: the same for a seed, accepted by Lean, searched by single moves."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import elaborate
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.traces.derivations.collecting import DEFINITIONS, STEPS, collect, read_definitions, split_of
from lemmata.agent.traces.derivations.generate import THEORIES, generate
from lemmata.agent.traces.derivations.single import SingleMoves
from lemmata.agent.traces.derivations.trajectories import searched
from lemmata.agent.traces.files import TraceFileError, read_traces
from lemmata.agent.traces.step import Split
from lemmata.agent.traces.synthesis.sheet import Claim, Sheet
from tests.agent.search.fake import FakeSession

CHAIN = "inductive P : Nat → Prop where\n  | base : P 0\n  | step {n : Nat} : P n → P (n + 3)"
SHEET = Sheet("coins", "Q", "derivations/coins:3", (CHAIN,), (Claim("far", "", "P 18"), Claim("wrong", "", "P 4")))


def test_a_seed_determines_the_sheets_and_every_family_makes_some() -> None:
    first, again = list(generate(28, 5)), list(generate(28, 5))
    assert first == again and first[:14] == list(generate(14, 5))
    assert {sheet.family for sheet in first} == set(THEORIES)
    assert first != list(generate(28, 6))


def test_lean_takes_what_is_generated(embedded: Toolchain, tmp_path: Path) -> None:
    text = "\n".join(sheet.text() for sheet in generate(14, 3))
    assert not elaborate(embedded, text, tmp_path, seconds=300.0).errors


def test_states_have_the_steps_of_their_shortest_proof(embedded: Toolchain) -> None:
    (found,) = searched([SHEET], embedded, 30.0)
    assert (found.proved, found.claims) == (1, 2)
    remaining = {step.state.rpartition("⊢ ")[2]: step.remaining for step in found.steps}
    assert remaining["P 18"] == 7 and remaining["P 9"] == 4 and remaining["P 0"] == 1
    assert all(step.others == 0 and step.file == "derivations/coins:3#Q" for step in found.steps)


def test_a_collection_goes_on_where_it_ended(embedded: Toolchain, tmp_path: Path) -> None:
    assert collect([SHEET], embedded, 30.0, tmp_path) == (1, 2)
    before = (tmp_path / STEPS).read_bytes()
    with (tmp_path / STEPS).open("ab") as file:
        file.write(b'{"theorem": "cut o')
    assert collect([SHEET], embedded, 30.0, tmp_path) == (0, 0)
    assert (tmp_path / STEPS).read_bytes() == before
    assert read_definitions(tmp_path / DEFINITIONS) == {"derivations/coins:3#Q": CHAIN}
    assert {step.split for step in read_traces(tmp_path / STEPS)} == {split_of("derivations/coins:3#Q")}
    (tmp_path / DEFINITIONS).write_text("[]\n")
    with pytest.raises(TraceFileError, match="no definitions"):
        read_definitions(tmp_path / DEFINITIONS)


def test_one_shape_is_in_one_part() -> None:
    assert split_of("derivations/a:1#X") is split_of("derivations/a:1#Y")
    assert {split_of(f"derivations/a:{n}#X") for n in range(60)} == set(Split)


def test_single_moves_leave_out_chains_and_search_procedures() -> None:
    class Everything:
        def rank(self, position: Position) -> list[Suggestion]:
            tactics = ("constructor", "grind [P]", "cases h <;> simp", "simp_all", "omega", "solve_by_elim", "intro h")
            return [Suggestion(tactic, -1.0, "test", Cost.CHEAP) for tactic in tactics]

    goal = FakeSession("p → p").enter(0).state.goals[0]
    ranked = SingleMoves(Everything()).rank(Position(goal, FileContext()))
    assert [one.tactic for one in ranked] == ["constructor", "omega", "intro h"]
