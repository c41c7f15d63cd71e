"""The search strategies by name. A new one is one file and one line here."""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.agent.search.best_first import BestFirst
from lemmata.agent.search.mcts import Mcts
from lemmata.agent.search.restarts import Restarts
from lemmata.agent.search.strategy import StrategyFactory

STRATEGIES: Mapping[str, StrategyFactory] = {
    "best-first": BestFirst,
    "restarts": Restarts,
    "mcts": Mcts,
}
