"""Write what is generated from the compiled core: the tables of COVERAGE.md, and the index as a file.

python -m lemmata.agent.retrieval --coverage lean/Core/COVERAGE.md
python -m lemmata.agent.retrieval --out index.jsonl.gz
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from lemmata.agent.lean.engine.core import bundled_roots
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.model import ToolchainError
from lemmata.agent.retrieval.coverage import tables, write_tables
from lemmata.agent.retrieval.index import load_index, write_index


def main(arguments: Sequence[str] | None = None) -> int:
    """0 on success, 1 with a message on standard error otherwise."""
    parser = argparse.ArgumentParser(
        prog="python -m lemmata.agent.retrieval",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--coverage", type=Path, help="the file whose tables are written")
    parser.add_argument("--out", type=Path, help="file for the index (JSON lines, gzip)")
    options = parser.parse_args(arguments)
    if not options.coverage and not options.out:
        parser.error("--coverage or --out is needed")
    try:
        toolchain = embedded_toolchain()
        premises = load_index(toolchain)
        if options.coverage:
            library = Path(toolchain.environment["LEAN_PATH"].split(":")[0])
            modules = json.loads((library / "manifest.json").read_bytes())["modules"]
            core = bundled_roots()[0].directory
            write_tables(tables(premises, modules, core / "Init" / "Generated"), options.coverage)
        if options.out:
            write_index(options.out, premises)
    except (ToolchainError, ExtractError, OSError) as error:
        print(f"retrieval: {error}", file=sys.stderr)
        return 1
    print(f"{len(premises)} declarations")
    return 0


if __name__ == "__main__":
    sys.exit(main())
