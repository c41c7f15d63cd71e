"""`python -m lemmata.translators.python.replay FILE CALL`: make one call and say what it breaks.

Exit status: 0 it breaks nothing, 1 it breaks something, 3 it cannot be made.
"""

from __future__ import annotations

import sys

from lemmata.translators.python.replay.client import Worker, WorkerError
from lemmata.translators.python.replay.wording import told

SECONDS = 60.0


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print("usage: python -m lemmata.translators.python.replay FILE CALL", file=sys.stderr)
        return 3
    path, call = arguments
    try:
        worker = Worker(path)
        try:
            said = worker.ask({"do": "call", "call": call}, SECONDS)
        finally:
            worker.close()
    except WorkerError as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 3
    if not said["admitted"]:
        print(f"{call}: the arguments do not meet the precondition")
        return 3
    if said["event"] is None:
        print(f"{call} returned {said['result']}; no contract is broken")
        return 0
    print(f"{path}:{said['event']['line']}: {told(said['event'])}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
