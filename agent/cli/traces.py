"""`lemmata traces …`: steps of proofs, to learn from: read, searched, generated, split, counted, exchanged."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from lemmata.agent.batch.errors import StoreError
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.lean.toolchain.find import find_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.traces.derivations.collecting import collect as collect_derivations
from lemmata.agent.traces.derivations.generate import THEORIES
from lemmata.agent.traces.derivations.generate import generate as derivations
from lemmata.agent.traces.extract.assemble import shortest
from lemmata.agent.traces.extract.collect import collect, lean_files
from lemmata.agent.traces.files import TraceFileError, read_traces, write_traces
from lemmata.agent.traces.leandojo.exporting import NOVEL, RANDOM, Repository, export
from lemmata.agent.traces.leandojo.importing import read_dojo
from lemmata.agent.traces.replay import check
from lemmata.agent.traces.split import admitted, leaks, split
from lemmata.agent.traces.statistics import statistics
from lemmata.agent.traces.step import TraceStep
from lemmata.agent.traces.synthesis.conjectures import ConjectureError, conjectures
from lemmata.agent.traces.synthesis.generate import FAMILIES, SynthesisError, generate, write_sheets
from lemmata.agent.traces.synthesis.screen import hard, part, statements
from lemmata.agent.traces.synthesis.sheet import Sheet

OK, UNFINISHED, ERROR = 0, 2, 3


def main(arguments: list[str]) -> int:
    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else ERROR
    run: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return run(chosen)
    except DocumentError as error:
        print(f"lemmata traces {chosen.command}: {error}; check the path", file=sys.stderr)
        return ERROR
    except (TraceFileError, SynthesisError, ConjectureError, ToolchainError, StoreError, OSError) as error:
        print(f"lemmata traces {chosen.command}: {error}", file=sys.stderr)
        return ERROR


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="lemmata traces", description=__doc__)
    commands = made.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, run: Callable[[argparse.Namespace], int], summary: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=summary, description=summary)
        added.set_defaults(run=run)
        return added

    def steps(of: argparse.ArgumentParser) -> None:
        of.add_argument("steps", type=Path, nargs="+", metavar="STEPS", help="files of steps, .jsonl or .jsonl.gz")

    def out(of: argparse.ArgumentParser) -> None:
        of.add_argument("--out", type=Path, required=True, metavar="FILE", help="steps to write, .jsonl or .jsonl.gz")

    def folder(of: argparse.ArgumentParser) -> None:
        of.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write")

    def seed(of: argparse.ArgumentParser) -> None:
        of.add_argument("--seed", type=int, default=0, metavar="N", help="the same seed gives the same result (0)")

    added = command("extract", _extract, "read the steps of the tactic proofs of Lean files")
    added.add_argument("files", type=Path, nargs="+", metavar="FILE|DIR")
    out(added)
    added.add_argument("--base", type=Path, default=Path(), metavar="DIR", help="steps name files from here (.)")
    added = command("search", _search, "make steps of the proofs and the searches of `lemmata batch … --trees`")
    added.add_argument("databases", type=Path, nargs="+", metavar="RUN.db")
    out(added)
    added = command("synthesize", _synthesize, "generate Lean files with theorems to prove")
    added.add_argument("--count", type=int, default=100, metavar="N", help="how many files (100)")
    seed(added)
    added.add_argument("--family", action="append", default=[], choices=sorted(FAMILIES), help="only this one; repeat")
    added.add_argument("--hard", action="store_true", help="leave out what a single tactic closes at once")
    added.add_argument("--part", choices=("train", "test"), help="only what is for training, or for the test, by shape")
    added.add_argument("--out", type=Path, required=True, metavar="DIR|FILE.jsonl", help="a new folder, or one file")
    added = command("derive", _derive, "search generated theorems with long proofs by single moves")
    added.add_argument("--count", type=int, default=100, metavar="N", help="how many files (100)")
    seed(added)
    added.add_argument("--family", action="append", default=[], choices=sorted(THEORIES), help="only this one; repeat")
    added.add_argument("--laws", action="store_true", help="with as many files that `synthesize` makes, in turn")
    added.add_argument("--seconds", type=float, default=2.5, metavar="S", help="for each theorem (2.5)")
    folder(added)
    added = command("conjecture", _conjecture, "find theorems about the definitions of a Lean file, and add them to it")
    added.add_argument("file", type=Path, metavar="FILE.lean")
    added.add_argument("--count", type=int, default=10, metavar="N", help="how many at most (10)")
    seed(added)
    added.add_argument("--out", type=Path, required=True, metavar="FILE.lean", help="the file with the theorems")
    added = command("split", _split, "part steps into training, validation and test, so that nothing leaks")
    steps(added)
    seed(added)
    added.add_argument("--test", type=float, default=0.1, metavar="P", help="part of the families for the test (0.1)")
    added.add_argument("--valid", type=float, default=0.05, metavar="P", help="part for validation (0.05)")
    out(added)
    added = command("admit", _admit, "choose the steps that can be trained on beside steps that are split already")
    added.add_argument("divided", type=Path, metavar="STEPS", help="steps that `split` wrote")
    steps(added)
    out(added)
    added = command("check", _check, "take the steps of Lean files again, and say which proofs do not agree")
    steps(added)
    added.add_argument("--base", type=Path, default=Path(), metavar="DIR", help="where their files lie (.)")
    added = command("stats", _stats, "count what files of steps hold, as JSON")
    steps(added)
    added = command("export", _export, "write steps as a folder in LeanDojo's format")
    steps(added)
    added.add_argument("--url", default="", help="of the repository that the files belong to")
    added.add_argument("--commit", default="")
    added.add_argument("--repository", type=Path, metavar="DIR", help="a checkout of it: tells where theorems stand")
    seed(added)
    folder(added)
    added = command("import", _import, "read steps from LeanDojo's format")
    added.add_argument("path", type=Path, metavar="DIR|FILE.json")
    added.add_argument("--way", choices=(NOVEL, RANDOM), default=NOVEL, help=f"which of its splits ({NOVEL})")
    out(added)
    return made


def _extract(chosen: argparse.Namespace) -> int:
    files = lean_files(chosen.files)
    if not files:
        raise TraceFileError(f"{chosen.files[0]}: there is no .lean file in it")
    found: list[TraceStep] = []
    problems = 0
    for read in collect(_engine(files[0]), files, chosen.base):
        found += read.extracted.steps
        if read.extracted.problem:
            problems += 1
            print(f"lemmata traces extract: {read.path}: {read.extracted.problem}", file=sys.stderr)
    return _written(chosen.out, shortest(found), UNFINISHED if problems else OK)


def _search(chosen: argparse.Namespace) -> int:
    from lemmata.agent.retrieval.index import load_index
    from lemmata.agent.traces.runs import steps_of_run

    toolchain = _engine(chosen.databases[0])
    known = [premise.name for premise in load_index(toolchain)]
    found = [
        step for database in chosen.databases for _, steps in steps_of_run(database, toolchain, known) for step in steps
    ]
    return _written(chosen.out, found)


def _synthesize(chosen: argparse.Namespace) -> int:
    single = chosen.out.suffix == ".jsonl"
    if chosen.out.exists() and (single or not chosen.out.is_dir() or any(chosen.out.iterdir())):
        raise TraceFileError(
            f"{chosen.out} exists{'' if single else ' and is not an empty folder'}; choose another one"
        )
    sheets = generate(chosen.count, chosen.seed, chosen.family)
    if chosen.part:
        sheets = part(sheets, test=chosen.part == "test")
    if chosen.hard:
        sheets = hard(sheets, _engine(Path("Sheet.lean")))
    if single:
        lines = list(statements(sheets))
        chosen.out.parent.mkdir(parents=True, exist_ok=True)
        chosen.out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        print(f"{len(lines)} theorems written to {chosen.out}")
        return OK if lines else UNFINISHED
    files, claims = write_sheets(sheets, chosen.out)
    print(f"{claims} theorems in {files} files written to {chosen.out}")
    return OK if files == chosen.count else UNFINISHED


def _derive(chosen: argparse.Namespace) -> int:
    sheets: Iterator[Sheet] = derivations(chosen.count, chosen.seed, chosen.family)
    if chosen.laws:
        laws = part(generate(chosen.count, chosen.seed), test=False)
        sheets = (sheet for pair in zip(sheets, laws, strict=False) for sheet in pair)
    proved, claims = collect_derivations(sheets, _engine(Path("Sheet.lean")), chosen.seconds, chosen.out)
    print(f"{proved} of {claims} theorems proved; their states are in {chosen.out}")
    return OK if claims else UNFINISHED


def _conjecture(chosen: argparse.Namespace) -> int:
    document = Document.read(chosen.file)
    made = conjectures(document, _engine(chosen.file), chosen.seed, chosen.count)
    parts = [document.text.rstrip(), *(each.text().rstrip() for each in made.claims)]
    chosen.out.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    print(f"{len(made.claims)} theorems, of {made.looked} terms; written to {chosen.out}")
    return OK if made.claims else UNFINISHED


def _split(chosen: argparse.Namespace) -> int:
    if not 0 < chosen.test < 1 or not 0 <= chosen.valid < 1 - chosen.test:
        raise TraceFileError("--test and --valid are parts of the whole, above 0 and below 1 together")
    before = list(_all(chosen.steps))
    placed = split(before, chosen.seed, test=chosen.test, valid=chosen.valid)
    problems = leaks(placed)
    assert not problems, problems[0]
    if left := len(before) - len(placed):
        print(f"{left} steps are in no split: they would leak from training to test", file=sys.stderr)
    return _written(chosen.out, placed)


def _admit(chosen: argparse.Namespace) -> int:
    divided = list(read_traces(chosen.divided))
    before = list(_all(chosen.steps))
    placed = admitted(divided, before)
    problems = leaks([*divided, *placed])
    assert not problems, problems[0]
    if left := len(before) - len(placed):
        print(f"{left} steps are left out: they would leak from training to test", file=sys.stderr)
    return _written(chosen.out, placed)


def _check(chosen: argparse.Namespace) -> int:
    by_file: dict[str, list[TraceStep]] = {}
    for step in _all(chosen.steps):
        by_file.setdefault(step.file, []).append(step)
    good = bad = 0
    for file, taken in by_file.items():
        path = chosen.base / file
        for theorem, problem in check(_engine(path), Document.read(path), taken):
            good, bad = good + (not problem), bad + bool(problem)
            if problem:
                print(f"{file}: {theorem}: {problem.splitlines()[0]}", file=sys.stderr)
    print(f"{good} of {good + bad} proofs can be taken again step by step")
    return UNFINISHED if bad else OK


def _stats(chosen: argparse.Namespace) -> int:
    print(json.dumps(statistics(_all(chosen.steps)).as_json(), ensure_ascii=False, indent=1))
    return OK


def _export(chosen: argparse.Namespace) -> int:
    from lemmata.agent.retrieval.index import load_index

    steps = list(_all(chosen.steps))
    corpus = load_index(_engine(chosen.steps[0]))
    made = export(steps, corpus, Repository(chosen.url, chosen.commit, chosen.repository), chosen.out, chosen.seed)
    print(f"{made} theorems written to {chosen.out}")
    return OK


def _import(chosen: argparse.Namespace) -> int:
    return _written(chosen.out, list(read_dojo(chosen.path, chosen.way)))


def _all(paths: list[Path]) -> Iterator[TraceStep]:
    for path in paths:
        yield from read_traces(path)


def _written(path: Path, steps: list[TraceStep], status: int = OK) -> int:
    count = write_traces(path, steps)
    print(f"{count} steps of {len({(step.file, step.theorem) for step in steps})} theorems written to {path}")
    return status


def _engine(file: Path) -> Toolchain:
    return find_toolchain(file, ToolchainKind.EMBEDDED, lambda line: print(line, file=sys.stderr))
