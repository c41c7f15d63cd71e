"""Goals for whose decision procedure the file lacks the import: tried once more with the import added."""

from __future__ import annotations

import queue
import threading
from collections.abc import Sequence
from dataclasses import replace

from lemmata.agent.policy.procedures import modules_for
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.schedule import Schedule
from lemmata.agent.prove.workshop import Workshop
from lemmata.agent.verdict import Verdict

IMPORTS = "imports"  # the key in `Result.details`: modules that the file must import for the proof to hold
_TURN = 0.2  # seconds between two looks at what was interrupted


def lacks_import(attempt: Attempt) -> bool:
    """Whether an attempt without a verdict may have one once a module is imported."""
    return attempt.verdict is Verdict.UNKNOWN and attempt.proposition and bool(needed([attempt]))


def needed(attempts: Sequence[Attempt]) -> tuple[str, ...]:
    """The modules for the goals of the attempts."""
    goals = [attempt.goal for attempt in attempts if attempt.goal is not None]
    return tuple(dict.fromkeys(module for goal in goals for module in modules_for(goal)))


def with_imports(
    workshop: Workshop, attempts: Sequence[Attempt], options: Options, interrupted: threading.Event
) -> list[Attempt]:
    """The attempts, each as it was, or proved (or refuted) in the file with the imports. Proofs name the modules in
    their details; the holes are those of the file as it is.
    """
    modules = needed(attempts)
    try:
        other = workshop.importing(modules) if modules and not interrupted.is_set() else None
    except OSError:
        other = None
    if other is None:
        return list(attempts)
    known = {attempt.hole.index: attempt for attempt in attempts}
    holes = [other.document.holes[index] for index in known]
    schedule = Schedule(other, holes, options.jobs, options.timeout)
    schedule.start()
    try:
        left = set(known)
        while left and not interrupted.is_set():
            try:
                found = schedule.attempts.get(timeout=_TURN)
            except queue.Empty:
                continue
            index = found.hole.index
            left.discard(index)
            seconds = known[index].seconds + found.seconds
            if found.verdict is Verdict.UNKNOWN:
                known[index] = replace(known[index], seconds=seconds)
            else:
                proved = {IMPORTS: list(modules)} if found.verdict is Verdict.PROVED else {}
                hole, details = known[index].hole, {**found.details, **proved}
                known[index] = replace(found, hole=hole, seconds=seconds, details=details)
    finally:
        schedule.stop()
        other.close()
    return list(known.values())
