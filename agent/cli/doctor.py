"""`lemmata doctor`: which Lean is used, why, and whether it proves what is true and rejects what is false."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lemmata.agent.lean.engine.core import CompiledCore, compiled_core
from lemmata.agent.lean.engine.sandbox import sandbox_problem
from lemmata.agent.lean.engine.wheel import find_engine
from lemmata.agent.lean.toolchain.find import Discovery, chosen_kind, describe, discover
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.lean.toolchain.trial import try_toolchain

OK, ERROR = 0, 3
SECONDS = 120.0  # of wall time for each trial


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="lemmata doctor", description=__doc__)
    parser.add_argument("path", nargs="?", type=Path, help="a file or directory (default: the working directory)")
    parser.add_argument("--toolchain", choices=[kind.value for kind in ToolchainKind], help="look at this kind only")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else ERROR
    if options.path and not options.path.exists():
        raise ToolchainError(f"{options.path}: there is no such file or directory")
    file = options.path / "file" if options.path and options.path.is_dir() else options.path
    discovery = discover(file, chosen_kind(options.toolchain))
    _report_search(discovery)
    if discovery.toolchain is None:
        line("verdict", "no usable Lean; what stands above says what to do")
        return ERROR
    problems = [*discovery.warnings, *_report_core(discovery.toolchain), *_report_trial(discovery.toolchain)]
    sandbox = sandbox_problem()
    line("sandbox", f"none: {sandbox}" if sandbox else "available for files that run programs while they are checked")
    for problem in problems:
        line("problem", problem)
    works = len(problems) == len(discovery.warnings)
    line("verdict", f"{describe(discovery.toolchain)} works" if works else "this Lean cannot be relied on")
    return OK if works else ERROR


def line(label: str, text: str) -> None:
    print(f"{label:<9} {text}")
    sys.stdout.flush()


def _report_search(discovery: Discovery) -> None:
    for attempt in discovery.attempts:
        line(attempt.kind.value, attempt.outcome)
    if toolchain := discovery.toolchain:
        line("used", f"{describe(toolchain)}: {toolchain.why}")


def _report_core(toolchain: Toolchain) -> list[str]:
    if toolchain.kind is not ToolchainKind.EMBEDDED:
        return []
    engine = find_engine()
    line("engine", f"{engine.library}, sha256 as pinned")
    core = compiled_core(engine)
    line("core", _core_summary(core))
    altered = core.altered()
    if not altered:
        return []
    return [f"{core.directory / altered[0]} is not what was compiled; remove {core.directory} and run this again"]


def _core_summary(core: CompiledCore) -> str:
    size = f"{core.size / 1e6:.1f} MB"
    return f"{core.modules} modules, {size}, compiled in {core.seconds:.1f} s, in {core.directory}"


def _report_trial(toolchain: Toolchain) -> list[str]:
    trial = try_toolchain(toolchain, SECONDS)
    if trial.problem is None:
        line("proof", f"accepts `{trial.statement}` in {trial.seconds:.2f} s, and rejects its false twin")
        return []
    return [trial.problem]
