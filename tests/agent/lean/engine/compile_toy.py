"""`python -m tests.agent.lean.engine.compile_toy SOURCES CACHE`: compiles a core in a process of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from lemmata.agent.cli.outcome import exit_status
from lemmata.agent.lean.engine.core import compiled_core
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import find_engine


def main() -> int:
    core = compiled_core(find_engine(), [Root(Path(sys.argv[1]))], Path(sys.argv[2]))
    print(json.dumps({"directory": str(core.directory), "seconds": core.seconds, "altered": core.altered()}))
    return 0


if __name__ == "__main__":
    sys.exit(exit_status(main))
