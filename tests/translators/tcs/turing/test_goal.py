from __future__ import annotations

from lemmata.translators.tcs.turing.goal import BoundClaim, Fact, MarksClaim, read_goal, settle
from lemmata.translators.tcs.turing.machine import Machine, parse


def printed(machine: Machine) -> str:
    """The table as Lean prints it."""
    rows = [
        ", ".join(
            f"{{ write := {m.symbol}, dir := Lemmata.Turing.Dir.{'R' if m.right else 'L'}, "
            f"next := {'none' if m.next is None else f'some {m.next}'} }}"
            if m.defined
            else "Lemmata.Turing.undefinedMove"
            for m in row
        )
        for row in machine.rows
    ]
    return "{\n    rows :=\n      [" + ",\n        ".join(f"[{row}]" for row in rows) + "] }"


CHAMPION = parse("1RB1LB_1LA1RZ")
LOOP = parse("1RB1RB_1RA1LA")


def test_facts_are_read() -> None:
    assert read_goal(f"{printed(CHAMPION)}.HaltsWith\n  6 4") == Fact(False, CHAMPION, "HaltsWith", (6, 4))
    assert read_goal(f"¬{printed(LOOP)}.Halts") == Fact(True, LOOP, "Halts", ())
    pattern = parse("1RB---_1LA1RB")
    bound = f"∀ (m : Lemmata.Turing.Machine), m ∈ {printed(pattern)}.completions → m.Halts → m.HaltsWithin 6"
    assert read_goal(bound) == BoundClaim(pattern, 6)
    marks = bound.replace("m.Halts → m.HaltsWithin 6", "∀ (n k : Nat), m.HaltsWith n k → k ≤ 4")
    assert read_goal(marks) == MarksClaim(pattern, 4)
    assert read_goal(marks.replace("→ k ≤ 4", "→ n ≤ 4")) is None


def test_other_goals_are_left_alone() -> None:
    assert read_goal("a + b = b + a") is None
    assert read_goal("m.Halts") is None
    assert read_goal(f"{printed(CHAMPION)}.Halts ∧ True") is None
    assert read_goal(f"{printed(CHAMPION)}.HaltsWith 6") is None
    assert read_goal(f"{printed(CHAMPION)}.HaltsIn n") is None


def test_true_and_false_goals_are_told_apart() -> None:
    cases = [
        (Fact(False, CHAMPION, "HaltsWith", (6, 4)), True),
        (Fact(False, CHAMPION, "HaltsWith", (6, 5)), False),
        (Fact(True, CHAMPION, "HaltsWith", (6, 5)), True),
        (Fact(False, CHAMPION, "HaltsWithin", (5,)), False),
        (Fact(False, CHAMPION, "Halts", ()), True),
        (Fact(True, CHAMPION, "Halts", ()), False),
        (Fact(True, LOOP, "Halts", ()), True),
        (Fact(False, LOOP, "HaltsIn", (7,)), False),
        (BoundClaim(parse("1RB1LB_1LA---"), 6), True),
        (BoundClaim(parse("1RB1LB_1LA---"), 5), False),
        (MarksClaim(parse("1RB---_1LA---"), 4), True),
        (MarksClaim(parse("1RB---_1LA---"), 3), False),
    ]
    for goal, expected in cases:
        settled = settle(goal)
        assert settled is not None, goal
        assert settled.true == expected, goal
