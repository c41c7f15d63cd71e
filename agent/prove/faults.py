"""What keeps a file, or a proof in it, from being proved, as results and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.verify.elaborate import Elaboration
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.results import file_error, lean_error, unwritten, unwritten_holes
from lemmata.agent.verdict import Result

MAX_ERRORS = 50
BYTE_ORDER_MARK = "the file begins with a byte order mark (U+FEFF), which Lean does not read; save it without one"


def reading_errors(path: str, document: Document, elaboration: Elaboration, hint: str) -> Iterator[Result]:
    """What Lean has against the file as it is. `hint` goes with the first error."""
    if elaboration.failure:
        late = "did not end" in elaboration.failure
        advice = "; a command in it may run for ever, or raise --read-timeout" if late else ""
        yield file_error(path, f"Lean did not get through the file: {elaboration.failure}{advice}", None)
    if elaboration.errors and document.text.startswith("\ufeff"):
        yield file_error(path, BYTE_ORDER_MARK, 1)
        return
    for number, message in enumerate(elaboration.errors[:MAX_ERRORS]):
        yield lean_error(document, message, hint if number == 0 else "")
    if len(elaboration.errors) > MAX_ERRORS:
        more = len(elaboration.errors) - MAX_ERRORS
        yield file_error(path, f"and {more} more errors; correct the first ones and run prove again")


def unwritten_results(document: Document, elaboration: Elaboration, theorem: str | None) -> Iterator[Result]:
    """Declarations, or the `theorem` alone, that Lean says are not proved although no `sorry` is written in them."""
    chosen = None if theorem is None else document.named(theorem)
    for command, message in unwritten_holes(document, elaboration.messages):
        if chosen is None or command in chosen:
            yield unwritten(document, command, message)


def dependence(
    document: Document, rests_on: Mapping[int, Sequence[int]], attempt: Attempt, done: Iterable[Attempt]
) -> str:
    """Why a script that Lean accepts is not a proof yet. `rests_on`: open holes by hole."""
    holes = [document.holes[index] for index in rests_on.get(attempt.hole.index, ())]
    rests = ", ".join(dict.fromkeys(f"{hole.declaration} (line {hole.line})" for hole in holes))
    data = [other.hole for other in done if other.kind is not None and not other.proposition]
    values = ", ".join(dict.fromkeys(f"{hole.declaration} (line {hole.line})" for hole in data))
    on = f"{rests}, which is not proved" if rests else "a `sorry` that is not filled"
    on += f" (values are missing in {values})" if values and not rests else ""
    return f"a proof was found, but it rests on {on}\nthe script was: {attempt.evidence}"
