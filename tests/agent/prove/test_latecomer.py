"""A session that joins a search late: it comes when called, and is at rest once it is given up."""

from __future__ import annotations

import threading

from lemmata.agent.lean.session import HoleKind, OpenHole, SessionError, State
from lemmata.agent.prove.latecomer import Latecomer
from tests.agent.search.fake import FakeSession


class _Starting(FakeSession):
    """Takes for ever to come to its hole, unless it is interrupted."""

    def __init__(self) -> None:
        super().__init__("p → p")
        self.stopped = threading.Event()
        self.began = threading.Event()

    def enter(self, hole: int) -> OpenHole:
        self.began.set()
        if self.stopped.wait(120.0):
            raise SessionError("interrupted")
        return OpenHole(hole, HoleKind.TACTIC, State(1, ()))

    def interrupt(self) -> None:
        self.stopped.set()


def test_it_comes_to_the_hole() -> None:
    session = FakeSession("p → p", "q → q")
    pair = Latecomer(lambda: session, 1)()
    assert pair is not None
    assert pair[0] is session and pair[1].goals[0].target == "q → q"


def test_one_that_is_still_starting_is_interrupted() -> None:
    session = _Starting()
    latecomer = Latecomer(lambda: session, 0)
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(latecomer()))
    thread.start()
    assert session.began.wait(120.0)
    latecomer.give_up()
    thread.join()
    assert found == [None]


def test_after_it_was_given_up_it_does_not_start() -> None:
    latecomer = Latecomer(lambda: FakeSession("p → p"), 0)
    latecomer.give_up()
    assert latecomer() is None
