"""What runs on a node of a cluster: a worker process for one request."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from typing import Any

_LOOK = 1.0  # seconds between two looks at whether the run is to end


class Flag:
    """Whether the run is to end in good order; one for all nodes."""

    def __init__(self) -> None:
        self._set = False

    def set(self) -> None:
        self._set = True

    def get(self) -> bool:
        return self._set


def carry_out(command: list[str], request: str, flag: Any) -> tuple[str, list[str]]:
    """Who the worker was, and the lines that it said. `flag` is a Ray handle of a `Flag`."""
    process = subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None and process.stdout is not None
    over = threading.Event()
    watch = threading.Thread(target=_watch, args=(process, flag, over), daemon=True)
    lines: list[str] = []
    try:
        process.stdin.write(request + "\n")
        process.stdin.flush()
        watch.start()
        for line in process.stdout:
            lines.append(line)
            if "end" in json.loads(line):
                break
    except (OSError, ValueError):
        pass  # it has ended; what it said stands
    finally:
        over.set()
        with contextlib.suppress(OSError):
            process.stdin.close()
        process.wait()
    return f"{os.uname().nodename}/{process.pid}", lines


def _watch(process: subprocess.Popen[str], flag: Any, over: threading.Event) -> None:
    """Pass it on to the worker when the run is to end."""
    import ray

    while not over.wait(_LOOK):
        try:
            if not ray.get(flag.get.remote(), timeout=10 * _LOOK):
                continue
            assert process.stdin is not None
            process.stdin.write('{"drain": true}\n')
            process.stdin.flush()
        except Exception:  # the flag's node may be gone: then nobody asks for an end in this way
            continue
        return
