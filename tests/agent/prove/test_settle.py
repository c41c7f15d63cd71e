"""Scripts that fail together are told apart, as long as there is time for that."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Filling
from lemmata.agent.lean.verify.report import CheckReport, Reason, TheoremReport
from lemmata.agent.prove.claims.scripts import proposed
from lemmata.agent.prove.settle import Settlement

COUNT, BAD = 8, 5
DOCUMENT = Document("a.lean", "".join(f"theorem t{n} : True := by\n  sorry\n\n" for n in range(COUNT)))


class SlowChecking:
    """One script makes every file with it run out of time. `checks`: how many files it was asked for."""

    def __init__(self) -> None:
        self.checks = 0

    def check(
        self, filled: Sequence[Filling], opened: Sequence[Filling] = (), imports: Sequence[str] = ()
    ) -> CheckReport:
        self.checks += 1
        late = any(each.hole.index == BAD for each in filled)
        reason = Reason.TIMEOUT if late else None
        names = sorted({each.hole.command for each in filled})
        return CheckReport(tuple(TheoremReport(f"t{name}", not late, reason=reason) for name in names))


def settled(spent: bool) -> tuple[Settlement, SlowChecking]:
    checking = SlowChecking()
    settlement = Settlement(DOCUMENT, checking, spent=lambda: spent)  # type: ignore[arg-type]
    assert settlement.settle([proposed(hole, "trivial") for hole in DOCUMENT.holes], []) == []
    return settlement, checking


def test_the_script_at_fault_is_found() -> None:
    settlement, checking = settled(spent=False)
    assert set(settlement.refused) == {BAD}
    assert len(settlement.verified) == COUNT - 1
    assert checking.checks > 3


def test_when_the_time_is_spent_nothing_is_checked_again() -> None:
    settlement, checking = settled(spent=True)
    assert checking.checks == 1
    assert set(settlement.refused) == set(range(COUNT))
    assert not settlement.verified
