"""A predictor of steps remaining changes which goal a search turns to first, as much as its weight says."""

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.session import State
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.search.best_first import BestFirst
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.run import search
from lemmata.agent.search.strategy import Setting, Unit
from lemmata.agent.search.tree import ProofTree
from tests.agent.search.fake import FakeSession


class Told:
    """Steps by target."""

    def steps_remaining(self, goal: Goal) -> float:
        return {"p": 20.0, "q ∧ r ∧ s ∧ t": 1.0}.get(goal.target, 3.0)


def order(weight: float) -> list[str]:
    tree = ProofTree(State(0, (Goal((), "goal"),)))
    children = tree.apply(tree.root, "constructor", "test", 1.0, State(1, (Goal((), "p"), Goal((), "q ∧ r ∧ s ∧ t"))))
    assert children is not None
    strategy = BestFirst(Setting(tree, predictor=Told(), steps_weight=weight))
    for number, node in enumerate(children):
        node.pending = 1
        strategy.push(Unit(node, Suggestion("simp", -1.0, "test"), order=number))
    popped = [strategy.pop(), strategy.pop()]
    return [unit.node.goals[0].target for unit in popped if unit is not None]


def test_the_goal_with_fewer_steps_to_go_comes_first_although_it_is_larger() -> None:
    assert order(0.0) == ["p", "q ∧ r ∧ s ∧ t"]
    assert order(0.5) == ["q ∧ r ∧ s ∧ t", "p"]


def test_a_forecast_is_shown_and_changes_nothing() -> None:
    class Introduces:
        def rank(self, position: Position) -> list[Suggestion]:
            return [Suggestion("intro h", -0.5, "test"), Suggestion("assumption", -1.0, "test")]

    shown: list[float] = []
    session = FakeSession("p → p")
    options = SearchOptions(Budget(seconds=60.0, nodes=100), outlook=shown.append, forecast=Told())
    outcome = search([(session, session.enter(0).state)], FileContext(), Introduces(), options)
    assert outcome.proof is not None and shown == [3.0, 3.0]
