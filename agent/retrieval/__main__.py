"""Write what is generated from the compiled core: the tables of COVERAGE.md, and the index as a file.

python -m lemmata.agent.retrieval --coverage lean/Core/COVERAGE.md
python -m lemmata.agent.retrieval --out index.jsonl.gz

Or train the ranker on the library's proofs (needs the extras `lm` and `premises`, and some minutes):

python -m lemmata.agent.retrieval --train agent/retrieval/ranker.json
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
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError
from lemmata.agent.retrieval.coverage import tables, write_tables
from lemmata.agent.retrieval.index import load_index, write_index
from lemmata.agent.retrieval.lemmas import questions
from lemmata.agent.retrieval.library import load_library
from lemmata.agent.retrieval.opening import load_lexical


def main(arguments: Sequence[str] | None = None) -> int:
    """0 on success, 1 with a message on standard error otherwise."""
    parser = argparse.ArgumentParser(
        prog="python -m lemmata.agent.retrieval",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--coverage", type=Path, help="the file whose tables are written")
    parser.add_argument("--out", type=Path, help="file for the index (JSON lines, gzip)")
    parser.add_argument("--train", type=Path, help="file for the ranker (JSON)")
    options = parser.parse_args(arguments)
    if not options.coverage and not options.out and not options.train:
        parser.error("--coverage, --out or --train is needed")
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
        if options.train:
            _train(toolchain, options.train)
    except (ToolchainError, ExtractError, OSError, ImportError) as error:
        print(f"retrieval: {error}", file=sys.stderr)
        return 1
    print(f"{len(premises)} declarations")
    return 0


def _train(toolchain: Toolchain, path: Path) -> None:
    """Raises ImportError without the extras, OSError."""
    from lemmata.agent.retrieval.features import COLUMNS
    from lemmata.agent.retrieval.train import items, train

    library = load_library(toolchain)
    data = list(items(library, load_lexical(library), questions(library), None))
    path.write_text(train(data, [name for name in COLUMNS if name != "dense"]).to_json() + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
