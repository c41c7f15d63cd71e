"""One step of a proof: the state that it was taken in, the tactic, and what was known about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any


class Origin(Enum):
    """Where a step comes from."""

    SOURCE = "source"  # a Lean file that a person wrote
    SEARCH = "search"  # a search of the agent on such a file
    SYNTHETIC = "synthetic"  # a search of the agent on a generated theorem


class Split(Enum):
    """What a step may be used for."""

    TRAIN = "train"
    VALID = "valid"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Negative:
    """A tactic that was tried on the same state and did not help. `effect`: a value of the search's `Effect`."""

    tactic: str
    effect: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class TraceStep:
    """`state`: the first goal as Lean prints it, with its `case` line if it has one. `others`: the goals behind it.

    `history`: the tactics that led here, outermost first. `after`: the goals that the tactic leaves in place of the
    first one; none when it closes it. `premises`: full names of the constants that the step's proof term uses and the
    user could name. `remaining`: tactic steps of the shortest known proof of this state, this one included.
    `file` is relative to a repository, or names the generator.
    """

    theorem: str
    file: str
    state: str
    tactic: str
    others: int = 0
    history: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    premises: tuple[str, ...] = ()
    remaining: int = 1
    negatives: tuple[Negative, ...] = ()
    origin: Origin = Origin.SOURCE
    split: Split = Split.TRAIN

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"origin": self.origin.value, "split": self.split.value}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> TraceStep:
        """What is left out has its default. Raises ValueError for what is no step."""
        try:
            return TraceStep(
                theorem=_text(data["theorem"]),
                file=_text(data["file"]),
                state=_text(data["state"]),
                tactic=_text(data["tactic"]),
                others=_count(data.get("others", 0), 0),
                history=_texts(data.get("history", ())),
                after=_texts(data.get("after", ())),
                premises=_texts(data.get("premises", ())),
                remaining=_count(data.get("remaining", 1), 1),
                negatives=tuple(_negative(entry) for entry in data.get("negatives", ())),
                origin=Origin(data.get("origin", Origin.SOURCE.value)),
                split=Split(data.get("split", Split.TRAIN.value)),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"a field is missing or wrong: {error!r}") from None


def _negative(data: Mapping[str, Any]) -> Negative:
    return Negative(_text(data["tactic"]), _text(data["effect"]), _text(data.get("message", "")))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{value!r} is no list of texts")
    return tuple(map(_text, value))


def _count(value: object, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ValueError(f"{value!r} is no whole number from {least} on")
    return value
