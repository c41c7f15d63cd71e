"""Read the embedded engine: write the Lean declarations of what lives in it, or list what its functions refer to.

python -m lemmata.agent.lean.extract --out lean/Core/Init/Generated
python -m lemmata.agent.lean.extract --out lean/Core/Init/Generated --core BUILT --after Init.Data.List
python -m lemmata.agent.lean.extract modules --out agent/lean/engine/stock_modules.txt
python -m lemmata.agent.lean.extract demands --function Lean.Elab.Tactic.Omega
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from lemmata.agent.lean.extract.demands import read_demands
from lemmata.agent.lean.extract.engine import Engine
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.generate import generate
from lemmata.agent.lean.extract.modules import stock_modules
from lemmata.agent.lean.extract.names import Name, plain_text
from lemmata.agent.lean.extract.olean import constants_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 on success, 1 with a message on standard error otherwise."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        commands = {"demands": _demands, "modules": _modules}
        command = commands.get(given[0]) if given else None
        return command(given[1:]) if command else _generate(given)
    except (ExtractError, OSError) as error:
        print(f"extract: {error}", file=sys.stderr)
        return 1


def _generate(given: list[str]) -> int:
    parser = _parser("")
    parser.add_argument("--out", type=Path, required=True, help="folder for the generated Lean files")
    parser.add_argument("--core", type=Path, help="folder of the compiled core; with --after, writes Unexpanders too")
    parser.add_argument("--after", action="append", default=[], help="module that Unexpanders imports (repeatable)")
    options = parser.parse_args(given)
    if (options.core is None) != (not options.after):
        parser.error("--core and --after go together")
    after = tuple(options.after)
    constants = None if options.core is None else constants_of(options.core, after)
    generated = generate(Engine.load(options.library), constants, after)
    for name, text in generated.files.items():
        path: Path = options.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text() != text:
            path.write_text(text)
    for what, count in generated.counts.items():
        print(f"{count:6} {what}")
    return 0


def _demands(given: list[str]) -> int:
    parser = _parser(" demands")
    parser.add_argument("--function", default="", help="only functions whose name starts with these components")
    parser.add_argument("--by-function", action="store_true", help="tell which function holds each name")
    parser.add_argument("--core", type=Path, help="folder of the compiled core: leave out the names it declares")
    parser.add_argument("--module", action="append", default=[], help="module of that core (default: Init)")
    options = parser.parse_args(given)
    prefix = tuple(part for part in options.function.split(".") if part)
    present: frozenset[Name] = frozenset()
    if options.core is not None:
        present = constants_of(options.core, tuple(options.module or ["Init"]))
    demands = read_demands(Engine.load(options.library), prefix)
    if options.by_function:
        for function, names in demands.items():
            for name in sorted(map(plain_text, names - present)):
                print(f"{function}\t{name}")
    else:
        print("\n".join(sorted({plain_text(name) for names in demands.values() for name in names - present})))
    return 0


def _modules(given: list[str]) -> int:
    parser = _parser(" modules")
    parser.add_argument("--out", type=Path, required=True, help="file for the names, one a line")
    options = parser.parse_args(given)
    names = stock_modules(Engine.load(options.library))
    options.out.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    print(f"{len(names):6} modules of Init and Std")
    return 0


def _parser(command: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m lemmata.agent.lean.extract{command}",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--library", type=Path, help="engine library (default: that of the installed wheel)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
