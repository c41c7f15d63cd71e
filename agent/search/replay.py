"""Replaying a proof, goal by goal, in a session."""

from __future__ import annotations

from lemmata.agent.lean.session import Failure, Limits, Session, State
from lemmata.agent.search.proof import Step
from lemmata.agent.search.worker import REPLAY


def replays(session: Session, state: State, proof: Step, limits: Limits = REPLAY) -> bool:
    """Whether the proof closes every goal of `state` in this session."""
    result = session.step(state, proof.tactic, limits)
    if isinstance(result, Failure):
        return False
    try:
        if result.coupled and len(result.goals) > 1:
            return len(proof.children) == 1 and replays(session, result, proof.children[0], limits)
        if len(result.goals) != len(proof.children):
            return False
        if len(result.goals) == 1:
            return replays(session, result, proof.children[0], limits)
        for index, child in enumerate(proof.children):
            part = session.focus(result, index)
            closed = replays(session, part, child, limits)
            session.forget((part,))
            if not closed:
                return False
        return True
    finally:
        session.forget((result,))
