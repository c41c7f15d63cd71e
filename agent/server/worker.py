"""The process that carries out one task: `python -m lemmata.agent.server.worker`.

One request comes on standard input, events go to standard output. The end of its input, which comes with the end of the
server, ends the process and every Lean process under it.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

from lemmata.agent.lean import guard
from lemmata.agent.server.wire import Event, Request, Said

Emit = Callable[[Event], None]


def main() -> int:
    """Carry out the request. Standard output is kept for events, whatever a library prints."""
    channel = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    guard.become_reaper()
    line = sys.stdin.buffer.readline()
    threading.Thread(target=_end_with_input, daemon=True).start()
    lock = threading.Lock()

    def emit(event: Event) -> None:
        with lock:
            channel.write(event.encode())

    try:
        run(Request.decode(line), emit)
    except (ValueError, KeyError, TypeError) as error:
        emit(Event(Said.FAILED, {"text": f"the request is not understood: {error}"}))
    except BrokenPipeError:
        return 1
    emit(Event(Said.DONE))
    return 0


def run(request: Request, emit: Emit) -> None:
    """Carry out a request in this process; what goes wrong becomes a FAILED event."""
    from lemmata.agent.lean.document import DocumentError
    from lemmata.agent.lean.session import SessionError
    from lemmata.agent.lean.toolchain.model import ToolchainError
    from lemmata.agent.prove.run import WorkshopError
    from lemmata.agent.server.tasks import TASKS

    try:
        TASKS[request.task](request, emit)
    except (DocumentError, SessionError, ToolchainError, WorkshopError) as error:
        emit(Event(Said.FAILED, {"text": str(error), "line": getattr(error, "line", None)}))
    except OSError as error:
        emit(Event(Said.FAILED, {"text": f"the system refused: {error.strerror or error}"}))
    except RecursionError:
        emit(Event(Said.FAILED, {"text": "something in the file is nested too deeply"}))


def _end_with_input() -> None:
    sys.stdin.buffer.read()
    guard.kill_all()
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
