"""Lean's `main`, called inside a bare Python process: no C compiler, no `lean` executable.

Run as a script, `python -I -S launcher.py ARGS…`; it imports little and never returns: its exit status is Lean's.
The environment says the rest:

    LEMMATA_ENGINE     path of the engine's shared library (required)
    LEMMATA_OWNER      a process whose end must end this one too, beside the parent
    LEMMATA_MEMORY_MB  memory of its own, in MiB, above which the process ends with status 103

A thread watches the parent and the memory. Polling it is: `PR_SET_PDEATHSIG` fires when the spawning *thread* ends,
and a limit on address space would count the gibibyte that Lean reserves for each thread's stack.
Lean runs outside Python's lock, so the thread gets its turn whatever Lean does.
"""

from __future__ import annotations

import _signal
import _thread
import ctypes
import os
import sys
import time

POLL_SECONDS = 0.05
MEMORY_EXIT = 103
ENGINE_EXIT = 105


def refuse(status: int, message: str) -> None:
    """End the process at once, whatever its other threads do."""
    os.write(2, f"lemmata: {message}\n".encode())
    os._exit(status)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True


def own_memory() -> int:
    """Bytes that this process has for itself (files mapped read-only do not count); 0 where the system does not say."""
    try:
        with open("/proc/self/statm", "rb") as file:
            fields = file.read().split()
        return (int(fields[1]) - int(fields[2])) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def watch(parent: int, owner: int, memory: int) -> None:
    while True:
        if os.getppid() != parent or (owner and not alive(owner)):
            os.kill(os.getpid(), _signal.SIGKILL)
        if memory and own_memory() > memory:
            refuse(MEMORY_EXIT, f"Lean needed more than {memory >> 20} MiB of memory (LEMMATA_MEMORY_MB) and was ended")
        time.sleep(POLL_SECONDS)


def no_core_dump() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def main() -> None:
    parent = os.getppid()
    owner = int(os.environ.get("LEMMATA_OWNER") or 0)
    memory = int(os.environ.get("LEMMATA_MEMORY_MB") or 0) << 20
    _thread.start_new_thread(watch, (parent, owner, memory))
    no_core_dump()
    library = os.environ.get("LEMMATA_ENGINE", "")
    try:
        lean_main = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL).lean_main
    except (OSError, AttributeError) as error:
        refuse(ENGINE_EXIT, f"the Lean engine cannot be loaded from {library!r}: {error}")
    for number in (_signal.SIGINT, _signal.SIGPIPE, _signal.SIGXFSZ):  # as in a program that Python did not start
        _signal.signal(number, _signal.SIG_DFL)
    arguments = [b"lean", *map(os.fsencode, sys.argv[1:])]
    status = lean_main(len(arguments), (ctypes.c_char_p * (len(arguments) + 1))(*arguments, None))
    ctypes.CDLL(None).exit(status)  # C's exit flushes C's buffers, and Python's own end is skipped


if __name__ == "__main__":
    main()
