"""The checkers of `lean/Lemmata/Turing`: true claims proved on the three axioms; wrong certificates prove nothing."""

from __future__ import annotations

from pathlib import Path
from random import Random

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.tcs.turing.draw import grown, whole
from lemmata.translators.tcs.turing.machine import Machine
from lemmata.translators.tcs.turing.simulate import simulate
from tests.lean.turing.lean import errors, messages

HEAD = "import Lemmata.Turing\n\nopen Lemmata.Turing\n"
CHAMPION = "1RB1LC_1RC1RB_1RD0LE_1LA1LD_1RZ0LA"
RULE = "⟨0, .L, [], [⟨[1, 1, 1], true, 1, 6⟩, ⟨[0, 0, 1], true, 3, 0⟩], true, false, 13⟩"
OPS = (
    "[.go 85, .use 0 1, .go 19, .use 0 6, .go 33, .use 0 11, .go 19, .use 0 21, .go 19, .use 0 36, .go 33, .use 0 61, "
    ".go 19, .use 0 104, .go 33, .use 0 174, .go 33, .use 0 292, .go 33, .use 0 489, .go 19, .use 0 817, .go 27]"
)
INVARIANT = "⟨3, [[1, 2], [1, 2]], [[1, 2], [1, 2]], {}⟩"

TRUE = [
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWith 107 13', "tm_halt"),
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsIn 107', "tm_halt"),
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWithin 200', "tm_halt"),
    ('¬ (tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWithin 106', "tm_halt"),
    ('¬ (tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWith 107 12', "decide +kernel"),
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").Halts', "tm_halt 107 13"),
    ('(tm! "1RB1LB_1LA0LC_---1LD_1RD0RA").HaltsWith 107 13', "tm_halt"),
    ('(tm! "---").HaltsWith 1 1', "tm_halt"),
    ('¬ (tm! "1RB1RB_1LA1LA").Halts', "tm_loop 4 2"),
    ('¬ (tm! "1RB1RB_1LA1LA").Halts', "tm_loop"),
    ('¬ (tm! "1RB1RB_1RA1LA").HaltsIn 3', "tm_loop"),
    ('¬ (tm! "1RB1RB_1RA1LA").Halts', "tm_loop 2 2 left 0"),
    ('¬ (tm! "1LB1LB_1LA1RA").HaltsIn 5', "tm_loop 2 2 right 0"),
    (
        f'(tm! "{CHAMPION}").HaltsWith 47176870 4098',
        f"tm_halt 47176870 4098 by (haltsWith_of_accelerated 3 2000 [{RULE}] {OPS} (by decide +kernel))",
    ),
]
FALSE = [
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWith 107 12', "tm_halt"),
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWith 108 13', "tm_halt"),
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsIn 106', "tm_halt"),
    ('(tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWithin 106', "tm_halt"),
    ('¬ (tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").HaltsWithin 107', "tm_halt"),
    ('¬ (tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").Halts', "tm_loop 50 20"),
    ('¬ (tm! "1RB1LB_1LA0LC_1RZ1LD_1RD0RA").Halts', "tm_loop"),
    ('¬ (tm! "1RB1RB_1LA1LA").Halts', "tm_loop 4 0"),  # no step at all is no loop
    ('¬ (tm! "1RB1RB_1LA1LA").Halts', "tm_loop 4 1"),  # another state
    ('¬ (tm! "1RB1RB_1RA1LA").Halts', "tm_loop 2 2"),  # the tape is not the same
    ('¬ (tm! "1RB1LB_1LA1RB").Halts', "tm_loop 4 2 left 0"),  # cells beyond the cut are read
    (
        f'(tm! "{CHAMPION}").HaltsWith 47176871 4098',
        f"tm_halt 47176871 4098 by (haltsWith_of_accelerated 3 2000 [{RULE}] {OPS} (by decide +kernel))",
    ),
    (  # a rule that is not one: 7 instead of 6
        f'(tm! "{CHAMPION}").HaltsWith 47176870 4098',
        f"exact haltsWith_of_accelerated 3 2000 [{RULE.replace('1, 6⟩', '1, 7⟩')}] {OPS} (by decide +kernel)",
    ),
    (  # a rule applied once too often
        f'(tm! "{CHAMPION}").HaltsWith 47176870 4098',
        f"exact haltsWith_of_accelerated 3 2000 [{RULE}] {OPS.replace('.use 0 6', '.use 0 7')} (by decide +kernel)",
    ),
    (  # a rule in which something shrinks does not run for ever
        f'¬ (tm! "{CHAMPION}").Halts',
        f"exact not_halts_of_grows 3 2000 [{RULE}] [.go 85] {RULE} (by decide +kernel)",
    ),
    (  # a set that the machine leaves
        '¬ (tm! "1RB1RZ_0LC0RB_1RB1LC").Halts',
        f"exact not_halts_of_invariant {INVARIANT.format(1 << 4)} (by decide +kernel)",
    ),
    (  # a set that holds everything holds the halt
        '¬ (tm! "1RB1RZ_0LC0RB_1RB1LC").Halts',
        f"exact not_halts_of_invariant {INVARIANT.format((1 << 24) - 1)} (by decide +kernel)",
    ),
    (  # too few pieces of evidence
        '∀ m ∈ (tm! "1RB---_1LA1RB").completions, m.Halts → m.HaltsWithin 6',
        "exact bounded_of_check [.halts] (by decide +kernel)",
    ),
    ('¬ ∀ m ∈ (tm! "1RB---_1LA1RB").completions, m.Halts → m.HaltsWithin 600', "tm_halt"),
]


def text(claims: list[tuple[str, str]]) -> str:
    """Three lines a theorem, from line 4 on."""
    return HEAD + "".join(f"theorem t{i} :\n  {claim} := by\n  {tactic}\n" for i, (claim, tactic) in enumerate(claims))


def test_true_claims_are_proved_on_the_three_axioms(embedded: Toolchain, tmp_path: Path) -> None:
    asked = "".join(f"#print axioms t{i}\n" for i in range(len(TRUE)))
    said = messages(embedded, tmp_path, text(TRUE) + asked)
    assert [m for m in said if m[1] == "error"] == []
    assert len(said) == len(TRUE)
    for _, _, axioms in said:
        listed = axioms.partition("[")[2].rstrip("]\n")
        assert set(filter(None, listed.split(", "))) <= {"propext", "Quot.sound", "Classical.choice"}


def test_false_claims_and_wrong_certificates_are_not(embedded: Toolchain, tmp_path: Path) -> None:
    found = errors(embedded, tmp_path, text(FALSE))
    failed = {(line - 4) // 3 for line, _ in found}
    assert sorted(set(range(len(FALSE))) - failed) == []


def test_machine_texts_that_are_none(embedded: Toolchain, tmp_path: Path) -> None:
    wrong = ["1RB1L_1LA1RZ", "1XB1LB_1LA1RZ", "1R[1LB_1LA1RZ", "xRB1LB_1LA1RZ"]
    found = errors(embedded, tmp_path, HEAD + "".join(f'#check tm! "{machine}"\n' for machine in wrong))
    assert [line for line, _ in found] == [4, 5, 6, 7]
    assert all("should be like `1RB`" in said for _, said in found)


def machines() -> list[tuple[Machine, int]]:
    random = Random(4)
    found: list[tuple[Machine, int]] = []
    while len(found) < 40:
        states, symbols = random.choice([(2, 2), (3, 2), (2, 3), (4, 2), (3, 3)])
        machine = grown(random, states, symbols, 5, 60) if random.random() < 0.5 else whole(random, states, symbols)
        if machine is not None:
            found.append((machine, random.randrange(1, 60)))
    return found


def test_simulator_and_lean_agree(embedded: Toolchain, tmp_path: Path) -> None:
    """Where a machine is and what is on its tape after some steps, by `Machine.run` itself."""
    drawn = machines()
    lines = [
        f'#eval let c := (tm! "{machine}").run {steps}; (c.state.isNone, ((List.range {2 * steps + 1}).filter '
        f"fun i : Nat => c.tape ((i : Int) - {steps}) != 0).length)\n"
        for machine, steps in drawn
    ]
    said = [data for _, _, data in messages(embedded, tmp_path, HEAD + "".join(lines))]
    assert len(said) == len(drawn)
    assert {data.split(",")[0] for data in said} == {"(true", "(false"}
    for (machine, steps), data in zip(drawn, said, strict=True):
        halted = simulate(machine, steps)
        assert data.startswith(f"({str(halted is not None).lower()}, "), machine
        if halted is not None:
            assert data.strip() == f"(true, {halted.marks})", machine
