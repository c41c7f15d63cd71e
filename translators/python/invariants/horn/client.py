"""The Horn engine, asked within limits of time and memory: it may loop or grow, and costs only its own process."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import lemmata.translators

SECONDS = 60
"""On a clock, however slow the machine is; of its own time the process has `CPU_SECONDS`."""
CPU_SECONDS, RESOURCES = 12, 3_000_000
BYTES = 3 << 30
"""Of address space; what Z3 itself may use is less (`solver.MEGABYTES`)."""


def solve(
    predicates: Mapping[str, Sequence[str]],
    clauses: Sequence[str],
    queries: Sequence[str],
    seconds: float = SECONDS,
    resources: int = RESOURCES,
) -> dict[str, list[Any]]:
    """The solution's conjuncts for each predicate (`solver` says how they look); empty where none was found."""
    problem = {
        "predicates": {name: list(sorts) for name, sorts in predicates.items()},
        "clauses": list(clauses),
        "queries": list(queries),
        "resources": resources,
    }
    root = Path(lemmata.translators.__file__).resolve().parents[1]
    paths = [os.fspath(Path(each or ".").resolve()) for each in sys.path]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "lemmata.translators.python.invariants.horn.solver"],
            input=json.dumps(problem),
            env={**os.environ, "PYTHONPATH": os.pathsep.join([os.fspath(root), *paths])},
            capture_output=True,
            text=True,
            timeout=seconds,
            preexec_fn=_limit,
        )
        answer = json.loads(done.stdout) if done.returncode == 0 else {}
    except (OSError, subprocess.SubprocessError, ValueError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
