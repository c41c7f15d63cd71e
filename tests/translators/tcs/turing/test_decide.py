from __future__ import annotations

from random import Random

from lemmata.translators.tcs.turing.accelerate import accelerate
from lemmata.translators.tcs.turing.bounds import class_size, completions, find_bound
from lemmata.translators.tcs.turing.decide import Halting, Running, quick
from lemmata.translators.tcs.turing.draw import grown, whole
from lemmata.translators.tcs.turing.loops import find_loop
from lemmata.translators.tcs.turing.machine import parse
from lemmata.translators.tcs.turing.regular import find_invariant
from lemmata.translators.tcs.turing.simulate import simulate
from lemmata.translators.tcs.turing.state import describe

CHAMPION = parse("1RB1LC_1RC1RB_1RD0LE_1LA1LD_1RZ0LA")


def test_the_five_state_champion_is_run_in_a_moment() -> None:
    found = accelerate(CHAMPION, 3, 2000)
    assert found is not None
    assert (found.steps, found.marks, found.growing) == (47_176_870, 4098, None)


def test_the_three_state_three_symbol_champion_is_run_as_well() -> None:
    found = accelerate(parse("0RB2LA1RA_1LA2RB1RC_1RZ1LB1LC"), 2, 5000)
    assert found is not None
    assert found.steps == 119_112_334_170_342_541


def test_accelerated_and_plain_simulation_agree() -> None:
    random, compared = Random(1), 0
    while compared < 25:
        machine = grown(random, *random.choice([(3, 2), (4, 2), (3, 3)]), 30, 600)
        if machine is None:
            continue
        plain = simulate(machine, 600)
        assert plain is not None
        for word in (1, 2, 3):
            found = accelerate(machine, word, 3000)
            if found is not None:
                assert (found.steps, found.marks, found.growing) == (plain.steps, plain.marks, None), machine
                compared += 1


def test_what_halts_has_no_loop_and_no_invariant() -> None:
    random, seen = Random(2), 0
    while seen < 40:
        machine = grown(random, 3, 2, 5, 80)
        if machine is not None:
            seen += 1
            assert find_loop(machine, 500) is None
            assert all(find_invariant(machine, n, n) is None for n in (1, 2, 3))


def test_kinds() -> None:
    kinds = {
        "1RB1RB_1LA1LA": "cycler",
        "1RB1RB_1RA1LA": "translated cycler",
        "1RB0LB_1LA1RB": "translated cycler",
        "1RB1LA_1LA1RB": "bouncer",
        "1RB1RZ_0LC0RB_1RB1LC": "regular",
    }
    for text, kind in kinds.items():
        decision = quick(parse(text))
        assert isinstance(decision, Running), text
        assert decision.kind == kind, text


def test_nearly_every_small_machine_is_decided() -> None:
    random = Random(3)
    decided = 0
    for _ in range(150):
        machine = whole(random, *random.choice([(2, 2), (3, 2), (2, 3), (4, 2)]))
        decision = quick(machine)
        decided += isinstance(decision, Halting | Running)
        if isinstance(decision, Running):
            assert simulate(machine, 3000) is None
    assert decided >= 147


def test_the_two_state_champion_bounds_its_class() -> None:
    pattern = parse("1RB1LB_1LA---")
    assert class_size(pattern) == len(list(completions(pattern))) == 12
    bound = find_bound(pattern)
    assert bound is not None
    assert (bound.steps, bound.machines, bound.halting) == (6, 12, 4)


def test_a_class_without_a_machine_that_halts_has_no_bound() -> None:
    assert find_bound(parse("1RB1RB_1RA1LA")) is None


def test_states_in_words() -> None:
    assert describe(CHAMPION, 47_176_870) == "halts with step 47,176,870 and leaves 4,098 marks"
    assert describe(CHAMPION, 1000) == "is still running after 1,000 steps"
