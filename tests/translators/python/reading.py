"""What the tests of the front end share."""

from __future__ import annotations

from textwrap import dedent

from lemmata.translators.obligations.evaluate.programs import Outcome, run
from lemmata.translators.obligations.types import Value
from lemmata.translators.python.load import Loaded, program_of


def read(text: str) -> Loaded:
    """A module, as it stands in a test."""
    return program_of("module.py", dedent(text))


def outcome(text: str, name: str, *arguments: Value) -> Outcome:
    """What the evaluator says of a call."""
    loaded = read(text)
    assert not loaded.refusals, [str(refusal) for refusal in loaded.refusals]
    return run(loaded.module, name, arguments)


def refusal(text: str) -> str:
    """The one refusal of a module, with its line."""
    (only,) = read(text).refusals
    return f"{only.span.line}: {only}"
