"""A second look at scripts that rest on something unproved: what was proved from a false lemma may be false."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lemmata.agent.lean.session import Session, SessionError
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.workshop import Workshop
from lemmata.agent.verdict import Verdict


def second_look(workshop: Workshop, attempts: Sequence[Attempt], timeout: float) -> Iterator[Attempt]:
    """Each attempt, in order, as it was or REFUTED. Each gets what is left of its `timeout` seconds for a thorough
    search for a counterexample.
    """
    session: Session | None = None
    try:
        for attempt in sorted(attempts, key=lambda item: item.hole.index):
            start = time.monotonic()
            try:
                session = session or workshop.session()
                opened = session.enter(attempt.hole.index)
            except SessionError:
                yield attempt
                continue
            found = workshop.refute(session, opened, max(1.0, timeout - attempt.seconds), thorough=True)
            if found is None:
                yield attempt
                continue
            seconds = attempt.seconds + time.monotonic() - start
            yield replace(
                attempt,
                verdict=Verdict.REFUTED,
                evidence=found.values,
                term=found.term,
                seconds=seconds,
                details=found.details,
            )
    finally:
        if session is not None:
            session.close()
