"""From the sessions of one hole to a short, readable script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.agent.lean.session import Session, SessionError, State
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.policy.source import TacticPolicy
from lemmata.agent.search.budget import CancelToken
from lemmata.agent.search.minimise import Effort, minimise
from lemmata.agent.search.options import Newcomer, SearchOptions
from lemmata.agent.search.outcome import SearchOutcome
from lemmata.agent.search.run import search
from lemmata.agent.search.script import script


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of a search, and the minimised tactic block (None when nothing was found)."""

    outcome: SearchOutcome
    script: str | None


def find(
    sessions: Sequence[tuple[Session, State]],
    context: FileContext,
    options: SearchOptions,
    policy: TacticPolicy | None = None,
    token: CancelToken | None = None,
    late: Sequence[Newcomer] = (),
    effort: Effort | None = None,
) -> Finding:
    """Search, then minimise with the first session; `effort` bounds the latter and comes on top of the budget."""
    outcome = search(sessions, context, policy or Portfolio(), options, token, late)
    if outcome.proof is None:
        return Finding(outcome, None)
    proof = outcome.proof
    try:
        proof = minimise(*sessions[0], proof, effort or Effort())
    except SessionError:
        pass
    return Finding(outcome, script(proof))
