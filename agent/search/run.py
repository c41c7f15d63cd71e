"""Search for a proof of one hole, with one session or several."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.lean.session import Session, State
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import TacticPolicy
from lemmata.agent.search.budget import CancelToken, Meter
from lemmata.agent.search.crew import Crew
from lemmata.agent.search.options import Newcomer, SearchOptions
from lemmata.agent.search.outcome import SearchOutcome


def search(
    sessions: Sequence[tuple[Session, State]],
    context: FileContext,
    policy: TacticPolicy,
    options: SearchOptions = SearchOptions(),
    token: CancelToken | None = None,
    late: Sequence[Newcomer] = (),
) -> SearchOutcome:
    """Look for a proof of the goals of one hole.

    `sessions`: one for each worker, with the state at which it entered the hole; the caller closes them. `late`: called
    in threads of their own, for sessions that join once they have started (None or a SessionError: not). With one
    session the search is deterministic for a seed as long as no tactic runs into its wall-time limit.
    """
    meter = Meter(options.budget, token, options.clock)
    outcome: SearchOutcome | None = None
    for exact in (False, True):
        attempt = Crew(sessions, context, policy, options, meter, exact, late)
        outcome = attempt.run()
        if outcome.proved or not attempt.misnamed:
            return outcome
        sessions, late = attempt.living(), ()
        if not sessions:
            return outcome
    assert outcome is not None
    return outcome
