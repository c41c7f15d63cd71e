"""Run the survey of one-line uses of stock Lean and list what the toolchain at hand cannot do.

Every block of `one_liners.lean` (headed by `--# id`) is checked in a namespace of its own, many blocks to a
Lean process. A block passes when no error and no `sorry` is reported within its lines.

    python tests/survey/run.py                          with `lemmata lean`
    python tests/survey/run.py --lean "lean"            with another command
    python tests/survey/run.py --write                  also update the list of what is missing in lean/Core/COVERAGE.md
    python tests/survey/run.py --only omega,grind       blocks whose id starts so
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SURVEY = HERE / "one_liners.lean"
COVERAGE = HERE.parents[1] / "lean" / "Core" / "COVERAGE.md"
BEGIN, END = "<!-- survey: begin -->", "<!-- survey: end -->"


@dataclass(frozen=True, slots=True)
class Block:
    """One use: its stable id, and its text (whole lines)."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """`error` is the first message against the block, one line, None when it passes."""

    block: Block
    error: str | None


def read_blocks(path: Path = SURVEY) -> list[Block]:
    """The blocks of a survey file in order. Raises ValueError when an id occurs twice."""
    blocks: list[Block] = []
    for part in path.read_text(encoding="utf-8").split("\n--# ")[1:]:
        identifier, _, text = part.partition("\n")
        blocks.append(Block(identifier.strip(), text.strip("\n") + "\n"))
    identifiers = [block.id for block in blocks]
    twice = {identifier for identifier in identifiers if identifiers.count(identifier) > 1}
    if twice:
        raise ValueError(f"{path}: ids that occur twice: {', '.join(sorted(twice))}")
    return blocks


def compose(blocks: Sequence[Block]) -> tuple[str, list[range]]:
    """One Lean file of all blocks, and the lines (from 1) that belong to each."""
    lines: list[str] = []
    spans: list[range] = []
    for index, block in enumerate(blocks):
        start = len(lines) + 1
        lines += [f"namespace Survey{index}", *block.text.splitlines(), f"end Survey{index}", ""]
        spans.append(range(start, len(lines) + 1))
    return "\n".join(lines) + "\n", spans


def messages(command: Sequence[str], source: str, seconds: float) -> Iterator[dict[str, object]]:
    """Lean's messages on a file. Raises RuntimeError when Lean does not come to the end of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Survey.lean"
        path.write_text(source, encoding="utf-8")
        try:
            run = subprocess.run(
                [*command, "--json", "-DmaxErrors=100000", str(path)], capture_output=True, text=True, timeout=seconds
            )
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"no end after {seconds:.0f} s") from None
    if run.returncode not in (0, 1):
        raise RuntimeError(f"Lean ended with code {run.returncode}: {run.stderr.strip()[-200:]}")
    found = 0
    for line in run.stdout.splitlines():
        if line.startswith("{"):
            found += 1
            yield json.loads(line)
    if run.returncode == 1 and not found:
        raise RuntimeError(f"Lean failed without a message: {run.stderr.strip()[-200:]}")


def against(message: dict[str, object]) -> str | None:
    """What a message has against the block it stands in, None for harmless ones."""
    text = str(message.get("data", ""))
    if message.get("severity") == "error" or ("declaration uses" in text and "sorry" in text):
        return text.strip().splitlines()[0] if text.strip() else "error"
    return None


def survey(command: Sequence[str], blocks: Sequence[Block], chunk: int = 60, seconds: float = 120) -> list[Outcome]:
    """The outcome of every block, in order. A chunk whose process dies is run again block by block."""
    outcomes: list[Outcome] = []
    for first in range(0, len(blocks), chunk):
        part = blocks[first : first + chunk]
        source, spans = compose(part)
        errors: dict[int, str] = {}
        try:
            for message in messages(command, source, seconds):
                complaint = against(message)
                position = message.get("pos")
                if complaint is None or not isinstance(position, dict):
                    continue
                index = next((i for i, span in enumerate(spans) if position["line"] in span), len(part) - 1)
                errors.setdefault(index, complaint)
        except RuntimeError as stopped:
            if len(part) > 1:
                outcomes += survey(command, part, chunk=1, seconds=min(seconds, 20))
                continue
            errors = {0: str(stopped)}
        outcomes += [Outcome(block, errors.get(index)) for index, block in enumerate(part)]
    return outcomes


def missing(outcomes: Sequence[Outcome]) -> str:
    """The list for COVERAGE.md: the ids that fail, in the survey's order, each with its first line."""
    failed = [outcome for outcome in outcomes if outcome.error is not None]
    lines = [f"{len(outcomes) - len(failed)} of {len(outcomes)} uses pass. Missing:", ""]
    for outcome in failed:
        text = next(line for line in outcome.block.text.splitlines() if line.strip())
        lines.append(f"- `{outcome.block.id}`: `` {text.strip()} ``")
    return "\n".join(lines if failed else [f"All {len(outcomes)} uses pass."]) + "\n"


def write_coverage(text: str, path: Path = COVERAGE) -> None:
    """Put the list between its two markers; the rest of the file stays as it is. The markers are added at the end."""
    old = path.read_text(encoding="utf-8") if path.exists() else "# What the bundled core covers\n"
    if BEGIN not in old:
        old = old.rstrip("\n") + f"\n\n## Survey\n\n{BEGIN}\n{END}\n"
    before, _, rest = old.partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(f"{before}{BEGIN}\n{text}{END}{after}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the survey of one-line uses of stock Lean.")
    parser.add_argument("--lean", default="lemmata lean", help="the command that runs Lean (default: lemmata lean)")
    parser.add_argument("--write", action="store_true", help="update the list in lean/Core/COVERAGE.md")
    parser.add_argument("--only", default="", help="prefixes of ids, separated by commas")
    options = parser.parse_args()
    prefixes = tuple(prefix for prefix in options.only.split(",") if prefix)
    blocks = [block for block in read_blocks() if not prefixes or block.id.startswith(prefixes)]
    outcomes = survey(shlex.split(options.lean), blocks)
    for outcome in outcomes:
        print(f"{'passed' if outcome.error is None else 'FAILED'} {outcome.block.id}", end="")
        print(f"  {outcome.error}" if outcome.error else "")
    failed = sum(outcome.error is not None for outcome in outcomes)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    if options.write and not prefixes:
        write_coverage(missing(outcomes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
