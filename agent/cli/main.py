"""`lemmata COMMAND …`: everything but `prove`. A command is one file with `main(arguments)` and one line here."""

from __future__ import annotations

import importlib
import sys

from lemmata.agent.cli.outcome import ERROR, exit_status, version

COMMANDS = {
    "doctor": ("lemmata.agent.cli.doctor", "say which Lean is used, why, and whether it works"),
    "lean": ("lemmata.agent.cli.lean", "run that Lean with the arguments that follow"),
    "translate": ("lemmata.agent.cli.translate", "print the Lean form of a source file, or its SMT form"),
    "generate": ("lemmata.agent.cli.generate", "generate sets of problems: Lean theorems, in words, with their truth"),
    "batch": ("lemmata.agent.cli.batch", "prove a data set, resumably, into a database"),
    "premises": ("lemmata.agent.cli.premises", "find theorems of the library that fit a goal"),
    "serve": ("lemmata.agent.cli.serve", "serve editors (language server)"),
    "train": ("lemmata.agent.cli.train", "train the local language model from traces of proofs"),
    "report": ("lemmata.agent.cli.report", "show runs as one HTML page, or as a table"),
    "traces": ("lemmata.agent.cli.traces", "steps of proofs: extract, search, synthesize, split, export, import"),
    "bench": ("lemmata.agent.cli.bench", "measure speed and memory, beside a baseline"),
}


def usage() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {summary}" for name, (_, summary) in COMMANDS.items()]
    return "\n".join(
        [
            "usage: lemmata COMMAND [ARGUMENTS]",
            "",
            *lines,
            "",
            "`lemmata COMMAND --help` says more. `prove FILE…` proves and refutes.",
        ]
    )


def main(arguments: list[str] | None = None) -> int:
    """The entry point; returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words or words[0] in ("-h", "--help"):
        print(usage())
        return 0 if words else 3
    if words[0] == "--version":
        print(f"lemmata {version()}")
        return 0
    name, *rest = words
    if name not in COMMANDS:
        print(f"lemmata: there is no command {name!r}\n\n{usage()}", file=sys.stderr)
        return 3
    try:
        return exit_status(lambda: int(importlib.import_module(COMMANDS[name][0]).main(rest)))
    except SystemExit as stop:  # a command line that is not understood, or a call for help
        return ERROR if stop.code else 0


if __name__ == "__main__":
    sys.exit(main())
