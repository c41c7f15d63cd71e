"""Machine integers, bit vectors and floating point numbers compute what Python computes: by the kernel from our
definitions (`decide`), and by the engine's own code (`#guard`)."""

from __future__ import annotations

import random
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain


def truncated(a: int, b: int) -> int:
    """The quotient rounded towards zero, 0 for a divisor 0."""
    if b == 0:
        return 0
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def signed(value: int, width: int) -> int:
    value %= 2**width
    return value - 2**width if value >= 2 ** (width - 1) else value


Operation = Callable[[int, int, int], int]
SIGNED: dict[str, Operation] = {
    "+": lambda a, b, w: a + b,
    "-": lambda a, b, w: a - b,
    "*": lambda a, b, w: a * b,
    "/": lambda a, b, w: truncated(a, b),
    "%": lambda a, b, w: a - b * truncated(a, b),
    "&&&": lambda a, b, w: a & b,
    "|||": lambda a, b, w: a | b,
    "^^^": lambda a, b, w: a ^ b,
    "<<<": lambda a, b, w: a << (b % w),
    ">>>": lambda a, b, w: a >> (b % w),
}
BITS: dict[str, Operation] = {
    "BitVec.sdiv": lambda a, b, w: truncated(signed(a, w), signed(b, w)),
    "BitVec.srem": lambda a, b, w: signed(a, w) - signed(b, w) * truncated(signed(a, w), signed(b, w)),
    "BitVec.smod": lambda a, b, w: signed(a, w) % signed(b, w) if b else a,
}
COUNTS: dict[str, Callable[[int, int], int]] = {
    "clz": lambda a, w: w - a.bit_length(),
    "ctz": lambda a, w: (a & -a).bit_length() - 1 if a else w,
    "cpop": lambda a, w: a.bit_count(),
}
OVERFLOWS: dict[str, Callable[[int, int, int], bool]] = {
    "uaddOverflow": lambda a, b, w: a + b >= 2**w,
    "usubOverflow": lambda a, b, w: a < b,
    "umulOverflow": lambda a, b, w: a * b >= 2**w,
    "saddOverflow": lambda a, b, w: not -(2 ** (w - 1)) <= signed(a, w) + signed(b, w) < 2 ** (w - 1),
    "ssubOverflow": lambda a, b, w: not -(2 ** (w - 1)) <= signed(a, w) - signed(b, w) < 2 ** (w - 1),
    "smulOverflow": lambda a, b, w: not -(2 ** (w - 1)) <= signed(a, w) * signed(b, w) < 2 ** (w - 1),
}


def both(left: str, right: str) -> str:
    return f"#guard {left} == {right}\nexample : {left} = {right} := by decide"


def integers(chance: random.Random, wrong: int = 0) -> str:
    lines = ["set_option maxRecDepth 8192"]
    for width in (8, 16, 32, 64):
        corners = [0, 1, -1, 2, 7, 2 ** (width - 1) - 1, -(2 ** (width - 1))]
        for symbol, operation in SIGNED.items():
            for _ in range(6):
                a, b = (
                    chance.choice([*corners, chance.randrange(-(2 ** (width - 1)), 2 ** (width - 1))]) for _ in range(2)
                )
                value = signed(operation(a, b, width) + wrong, width)
                lines.append(both(f"((({a} : Int{width}) {symbol} ({b} : Int{width})))", f"({value} : Int{width})"))
    return "\n".join(lines)


def vectors(chance: random.Random) -> str:
    lines = ["set_option maxRecDepth 8192"]
    for width in (1, 5, 8, 13):
        for _ in range(5):
            a, b = chance.randrange(2**width), chance.randrange(2**width)
            for name, operation in BITS.items():
                lines.append(both(f"({name} {a}#{width} {b}#{width})", f"{operation(a, b, width) % 2**width}#{width}"))
            for count, function in COUNTS.items():
                lines.append(both(f"({a}#{width}).{count}", f"{function(a, width) % 2**width}#{width}"))
            for overflow, test in OVERFLOWS.items():
                lines.append(both(f"({a}#{width}).{overflow} {b}#{width}", str(test(a, b, width)).lower()))
    return "\n".join(lines)


def floats(chance: random.Random) -> str:
    def bits(value: float) -> int:
        return int(struct.unpack("<Q", struct.pack("<d", value))[0])

    lines = []
    for _ in range(30):
        a, b = round(chance.uniform(-1000, 1000), 4), round(chance.uniform(0.5, 50), 3)
        for symbol, value in (("+", a + b), ("-", a - b), ("*", a * b), ("/", a / b)):
            lines.append(f"#guard (({a} : Float) {symbol} ({b} : Float)).toBits == {bits(value)}")
        lines.append(f"#guard (({a} : Float) < {b}) == {str(a < b).lower()}")
        lines.append(f"#guard (Float.sqrt {b}).toBits == {bits(b**0.5)}")
        lines.append(f"#guard ({b} : Float).toUInt8 == {int(b)}")
    return "\n".join(lines)


def run(toolchain: Toolchain, text: str, folder: Path) -> str:
    file = folder / "numbers.lean"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*toolchain.lean, "-DmaxErrors=10000", str(file)],
        env={"PATH": "", **toolchain.environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.stdout + done.stderr


def test_signed_integers(embedded: Toolchain, tmp_path: Path) -> None:
    assert run(embedded, integers(random.Random(1)), tmp_path) == ""


def test_wrong_signed_integers_are_refused(embedded: Toolchain, tmp_path: Path) -> None:
    assert run(embedded, integers(random.Random(1), wrong=1), tmp_path).count("error") >= 2 * 4 * 10 * 6


def test_bit_vectors(embedded: Toolchain, tmp_path: Path) -> None:
    assert run(embedded, vectors(random.Random(2)), tmp_path) == ""


def test_floating_point(embedded: Toolchain, tmp_path: Path) -> None:
    assert run(embedded, floats(random.Random(3)), tmp_path) == ""


@pytest.mark.parametrize("claim", ["(1.0 : Float) = 1.0 + 0.0", "(0.5 : Float) + 0.5 = 1", "(1 : Float) < 2"])
def test_nothing_is_decided_of_floating_point(embedded: Toolchain, tmp_path: Path, claim: str) -> None:
    assert "error" in run(embedded, f"example : {claim} := by decide", tmp_path)
