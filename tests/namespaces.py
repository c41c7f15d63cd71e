"""Scripts as root of a mount namespace of their own, where they may mount what nobody else sees."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lemmata.agent.lean.engine.sandbox import sandbox_problem

_ROOT = Path(__file__).parents[1]


def in_namespace(script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script; the test is skipped where the system has no such namespaces."""
    if problem := sandbox_problem():
        pytest.skip(f"mounting a small tmpfs needs a mount namespace: {problem}")
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-ec", script]
    return subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=300)
