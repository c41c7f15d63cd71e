"""The problem families of the field `bb`."""

from __future__ import annotations

from lemmata.translators.tcs.problem import Family
from lemmata.translators.tcs.turing.classes import tiny_class, tiny_marks
from lemmata.translators.tcs.turing.halting import halts_exactly, halts_within, step_count
from lemmata.translators.tcs.turing.running import family

FAMILIES: tuple[Family, ...] = (
    Family("halts_within", "the machine halts within n steps", halts_within),
    Family("halts_exactly", "the machine halts with step n and leaves exactly k marks", halts_exactly),
    Family("step_count", "the machine halts with step n", step_count),
    Family("cycler", "the machine never halts: its configuration comes again", family("cycler")),
    Family("translated_cycler", "the machine never halts: it repeats, shifted", family("translated cycler")),
    Family("bouncer", "the machine never halts: it sweeps a growing tape", family("bouncer")),
    Family("regular", "the machine never halts: a regular set of configurations is closed", family("regular")),
    Family("tiny_class", "all machines of a tiny class that halt do so within n steps", tiny_class),
    Family("tiny_marks", "all machines of a tiny class that halt leave at most k marks", tiny_marks),
)
