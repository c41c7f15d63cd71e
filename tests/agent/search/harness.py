"""The search set up for the fake prover."""

from __future__ import annotations

from lemmata.agent.lean.session import State
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.search.budget import Budget, CancelToken
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.outcome import SearchOutcome
from lemmata.agent.search.run import search
from tests.agent.search.fake import FakeSession


def run(
    statement: str,
    nodes: int = 400,
    workers: int = 1,
    seed: int = 0,
    token: CancelToken | None = None,
    strategy: str = "best-first",
) -> tuple[SearchOutcome, FakeSession, State]:
    """(outcome, first session, state of the hole) of a search with a generous time budget."""
    sessions = [FakeSession(statement) for _ in range(workers)]
    entered = [(session, session.enter(0).state) for session in sessions]
    options = SearchOptions(Budget(seconds=60.0, nodes=nodes), seed=seed, strategy=strategy)
    outcome = search(entered, FileContext(), Portfolio(), options, token)
    return outcome, sessions[0], entered[0][1]
