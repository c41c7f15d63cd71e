"""What rests on what, and which claims a claim on a whole gathers."""

from __future__ import annotations

from lemmata.agent.prove.claims.dependence import left_open, parts_of_wholes

RESTS = {"f.correct": ("f.bound", "f.ensures"), "f.bound": ("f.correct",), "f.ensures": ("f.correct",)}


def test_all_that_is_reached_must_be_proved() -> None:
    assert left_open("f.bound", RESTS, {"f.correct", "f.bound"}) == ("f.ensures",)
    assert left_open("f.bound", RESTS, set(RESTS)) == ()


def test_the_whole_is_no_part_of_its_parts() -> None:
    assert parts_of_wholes(["f.bound", "f.ensures", "f.correct"], RESTS) == {"f.bound", "f.ensures"}


def test_of_one_condition_and_its_function_the_later_is_the_whole() -> None:
    rests = {"g.ensures": ("g.correct",), "g.correct": ("g.ensures",)}
    assert parts_of_wholes(["g.ensures", "g.correct"], rests) == {"g.ensures"}
    assert parts_of_wholes(["alone"], {}) == set()
