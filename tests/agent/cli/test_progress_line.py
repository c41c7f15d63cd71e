"""The line that shows how far a run is."""

import io

from lemmata.agent.cli.output import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_it_shows_what_is_done_and_how_many_steps_are_likely_to_be_left() -> None:
    stream = Terminal()
    line = ProgressLine(stream)
    line.outlook(3.4)
    assert stream.getvalue().endswith("\r  steps to go: about 3\x1b[K")
    line.show(1, 4)
    line.outlook(0.2)
    assert stream.getvalue().endswith("1 of 4  steps to go: about 1\x1b[K")
    line.clear()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_there_is_none_where_nobody_looks() -> None:
    stream = io.StringIO()
    line = ProgressLine(stream)
    line.show(1, 4)
    line.outlook(3.4)
    line.clear()
    assert stream.getvalue() == ""
