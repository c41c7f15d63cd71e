"""The forest that corrects the estimate by rules: read, refused, used, and the one that is shipped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lemmata.agent.lean.server.goals import parse_goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.progress.evaluation import balanced, constant, reweighed, score
from lemmata.agent.progress.features import FROM_HISTORY, NAMES, UNKNOWN, features
from lemmata.agent.progress.forest import Forest, ForestError, Tree, median, mode
from lemmata.agent.progress.rules import RulePredictor, default_forest, predictor_for

STUMP = Tree((NAMES.index("estimate"), -1, -1), (2.5, 0.0, 0.0), (1, 0, 1), (2, 0, 0), ((0, 1.0), (-1, 0.25, 2, 0.75)))
FOREST = Forest((STUMP,))
EVEN = FileContext.scan("inductive Even : Nat → Prop where\n  | z : Even 0\n  | s {n : Nat} : Even n → Even (n + 2)\n")


def row(estimate: float) -> list[float]:
    return [estimate, *(0.0 for _ in NAMES[1:])]


def test_the_distribution_is_that_of_the_leaf_around_the_estimate() -> None:
    assert FOREST.distribution(row(1), 1) == {1: 1.0}
    assert FOREST.distribution(row(5), 5) == {4: 0.25, 7: 0.75}
    assert mode(FOREST.distribution(row(5), 5)) == median(FOREST.distribution(row(5), 5)) == 7


def test_a_temperature_flattens() -> None:
    flat = Forest((STUMP,), temperature=2.0).distribution(row(5), 5)
    assert 0.25 < flat[4] < 0.5 and sum(flat.values()) == pytest.approx(1.0)


def test_a_forest_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "forest.json"
    path.write_text(json.dumps(FOREST.as_json()))
    assert Forest.read(path).distribution(row(5), 5) == FOREST.distribution(row(5), 5)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data.update(features=["size"]),
        lambda data: data.update(trees=[]),
        lambda data: data["trees"][0].update(low=[0, 0, 1]),
        lambda data: data["trees"][0].update(leaves=[]),
        lambda data: data.update(temperature=0),
        lambda data: data.pop("format"),
    ],
)
def test_what_is_damaged_is_refused_in_one_line(tmp_path: Path, damage: object) -> None:
    data = json.loads(json.dumps(FOREST.as_json()))
    damage(data)  # type: ignore[operator]
    path = tmp_path / "forest.json"
    path.write_text(json.dumps(data))
    with pytest.raises(ForestError, match=r"forest\.json: no forest of steps"):
        Forest.read(path)
    with pytest.raises(ForestError, match="cannot be read"):
        Forest.read(tmp_path / "none.json")


def test_features_without_history_say_that_it_is_unknown() -> None:
    goal = parse_goal("case a.a\n⊢ Even 8")
    estimate, bare = features(goal, EVEN)
    _, known = features(goal, EVEN, ("constructor", "intro h"))
    assert estimate.steps == 5 and len(bare) == len(known) == len(NAMES)
    assert set(bare[FROM_HISTORY:]) == {UNKNOWN} and bare[:FROM_HISTORY] == known[:FROM_HISTORY]
    assert known[NAMES.index("history")] == 2.0 and known[NAMES.index("history_intro")] == 1.0


def test_a_predictor_is_bound_to_the_rules_of_its_file() -> None:
    goal = parse_goal("⊢ Even 8")
    assert RulePredictor(FOREST, EVEN).steps_remaining(goal) == 7.0
    assert RulePredictor(FOREST, FileContext()).steps_remaining(goal) == 1.0


@pytest.mark.skipif(not default_forest().is_file(), reason="the models are not installed")
def test_the_shipped_forest_tells_long_proofs_from_short_ones() -> None:
    predictor = predictor_for(EVEN)
    assert predictor is not None
    few, many = (predictor.steps_remaining(parse_goal(f"⊢ Even {n}")) for n in (2, 40))
    assert 1 <= few <= 5 and 15 <= many <= 27


def test_scores_are_of_the_mode_and_of_the_median() -> None:
    found = score([{1: 0.6, 9: 0.4}, {2: 0.3, 3: 0.3, 8: 0.4}], [1, 3])
    assert (found.exact, found.near, found.error) == (0.5, 0.5, 0.0)
    assert found.calibration == pytest.approx((0.4 + 0.4) / 2)


def test_balanced_states_are_equally_many_of_each_range() -> None:
    remaining = [1] * 50 + [7] * 9 + [12] * 5 + [18] * 4 + [30] * 3
    places = balanced(remaining)
    assert sorted(remaining[place] for place in places) == [1] * 3 + [7] * 3 + [12] * 3 + [18] * 3 + [30] * 3
    assert balanced([1, 2, 3]) == [] and constant(remaining) == 1
    assert reweighed({1: 0.5, 7: 0.5}, {0: 1.0, 1: 3.0}) == {1: 0.25, 7: 0.75}
