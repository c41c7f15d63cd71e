"""Prompts of the kind that the search makes: goals, with the tactics before them."""

from __future__ import annotations

import random
import re
from pathlib import Path

from lemmata.benchmarks.figure import BenchmarkError

_ROOT = Path(__file__).resolve().parents[1]
_HEAD = re.compile(r"\s*(?:private |protected |@\[[^\]]*\] )*(?:theorem|lemma|example)\b\s*(\S*)\s*(.*)")


def tactic_prompts(count: int, seed: int = 1) -> list[str]:
    """`count` prompts, always the same: traces that ship with Lemmata and were not trained on, where there are enough;
    else steps of tactic blocks of the Lean sources as they are written. Raises BenchmarkError when there are neither.
    """
    found = _traced() or _written()
    if not found:
        raise BenchmarkError("no Lean sources to make prompts of: run the benchmark in a checkout")
    dice = random.Random(seed)
    dice.shuffle(found)
    return [found[number % len(found)] for number in range(count)]


def _traced() -> list[str]:
    """Steps of the validation and test parts of `datasets/traces`."""
    try:
        from lemmata.agent.lm.prompt import render
        from lemmata.agent.traces.files import read_traces
    except ImportError:
        return []
    steps = (step for path in sorted((_ROOT / "datasets" / "traces").glob("*.jsonl*")) for step in read_traces(path))
    return [render(step.state, step.premises, step.history) for step in steps if step.split.value != "train"]


def _written() -> list[str]:
    return [prompt for path in sorted((_ROOT / "lean").rglob("*.lean")) for prompt in _steps(path.read_text("utf-8"))]


def _steps(text: str) -> list[str]:
    """A prompt for each line of a tactic block: the statement for the goal, the lines before it for the history."""
    prompts: list[str] = []
    statement, lines, proving = "", [], False  # type: str, list[str], bool
    for line in text.split("\n"):
        head = _HEAD.match(line)
        if head is not None or not line.strip():
            statement, lines, proving = (head[2] if head is not None else ""), [], False
        elif statement and not proving:
            statement += " " + line.strip()
        elif proving and not line.strip().startswith("--"):
            history = f"<|history|>{chr(10).join(lines[-8:])}" if lines else ""
            prompts.append(f"{history}<|goal|>⊢ {statement[:600]}<|tactic|>")
            lines.append(line.strip())
        if statement.endswith(":= by"):
            statement, proving = statement.removesuffix(":= by").strip(), True
    return prompts
