"""False claims about Turing machines: decided outside, refuted by what the machine does."""

from __future__ import annotations

from lemmata.agent.refute.bench import Bench
from lemmata.agent.refute.result import Refutation
from lemmata.translators.tcs.turing.goal import read_goal, settle

_EFFORT = 400_000  # heartbeats


def machine_refutation(bench: Bench) -> Refutation | None:
    """The refutation of a claim about a machine that is written out, if Lean accepts it."""
    if bench.start is None or not bench.start.goals:
        return None
    claim = next((h.type for h in bench.start.goals[0].hypotheses if h.name == "h"), "")
    goal = read_goal(claim)
    settled = settle(goal) if goal is not None else None
    if settled is None or settled.true or not bench.closes(bench.start, settled.tactic, _EFFORT):
        return None
    script = ("intro h", settled.tactic)
    return Refutation((), script, "by\n" + "\n".join(f"  {line}" for line in script))
