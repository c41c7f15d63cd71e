from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.translators.tcs.turing.draw import whole
from lemmata.translators.tcs.turing.machine import MachineError, parse
from lemmata.translators.tcs.turing.simulate import simulate

seeds = st.integers(0, 10**9)


def test_champions_halt_as_known() -> None:
    known = {"1RB1LB_1LA1RZ": (6, 4), "1RB1RZ_1LB0RC_1LC1LA": (21, 5), "1RB1LB_1LA0LC_1RZ1LD_1RD0RA": (107, 13)}
    for text, expected in known.items():
        halted = simulate(parse(text), 200)
        assert halted is not None
        assert (halted.steps, halted.marks) == expected


def test_what_is_not_defined_halts_as_1rz_does() -> None:
    assert simulate(parse("1RB1LB_1LA---"), 10) == simulate(parse("1RB1LB_1LA1RZ"), 10)
    assert simulate(parse("1RB1LB_1LA1RH"), 10) == simulate(parse("1RB1LB_1LA1RZ"), 10)


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("1RB1L_1LA1RZ", 0, "5 characters"),
        ("1RB1LB_1XA1RZ", 8, "'X' where the direction"),
        ("1RB1LB_1LA1R*", 12, "'*' where a state"),
        ("xRB1LB_1LA1RZ", 0, "does not begin with a symbol"),
        ("1RB1LB__1LA1RZ", 7, "no transitions"),
        ("1RB1LC_1LA1RZ", 5, "goes to state C"),
        ("1RB2LB_1LA1RZ", 3, "writes symbol 2"),
        ("1RB1LB_1LA", 0, "for 1 and for 2 symbols"),
        ("", 0, "no transitions"),
    ],
)
def test_malformed_machines_are_located(text: str, column: int, said: str) -> None:
    with pytest.raises(MachineError, match=said.replace("*", r"\*")) as raised:
        parse(text)
    assert raised.value.column == column


@given(seeds)
def test_text_and_machine_are_the_same(seed: int) -> None:
    machine = whole(Random(seed), 3, 2)
    assert parse(str(machine)) == machine


@given(seeds)
def test_mirror_and_renaming_do_not_change_the_canonical_text(seed: int) -> None:
    random = Random(seed)
    machine = whole(random, 3, 3)
    assert machine.mirror().canonical() == machine.canonical()
    assert random.choice(machine._renamings()).canonical() == machine.canonical()


def test_other_machines_have_another_canonical_text() -> None:
    assert parse("1RB1LB_1LA1RZ").canonical() != parse("1RB1LB_1LA1RB").canonical()
