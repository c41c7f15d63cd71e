"""Runs a command that must not outlive its parent: for Lean processes that Lemmata does not start itself.

Run as a script, `python -I -S guard.py COMMAND ARGS…`. The exit status is the command's, 128 + n after signal n,
127 when there is no such command. Without a terminal on standard input the command gets a process group of its own,
which is ended as a whole: `lake` and `elan` start further processes.
"""

from __future__ import annotations

import _signal
import _thread
import ctypes
import os
import sys
import time

POLL_SECONDS = 0.05
_PR_SET_PDEATHSIG = 1


def end(child: int, grouped: bool) -> None:
    try:
        os.killpg(child, _signal.SIGKILL) if grouped else os.kill(child, _signal.SIGKILL)
    except OSError:
        pass


def watch(parent: int, child: int, grouped: bool) -> None:
    while os.getppid() == parent:
        time.sleep(POLL_SECONDS)
    end(child, grouped)
    os._exit(128 + _signal.SIGKILL)


def start(command: list[str], grouped: bool) -> int:
    guard = os.getpid()
    child = os.fork()
    if child:
        return child
    if grouped:
        os.setpgid(0, 0)
    for number in (_signal.SIGINT, _signal.SIGTERM, _signal.SIGPIPE, _signal.SIGXFSZ):
        _signal.signal(number, _signal.SIG_DFL)
    if sys.platform == "linux":  # the guard itself may be killed; it forks from its only thread
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _signal.SIGKILL)
    if os.getppid() != guard:
        os._exit(128 + _signal.SIGKILL)
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"lemmata: {command[0]}: {error.strerror}\n".encode())
        os._exit(127)


def main() -> None:
    parent = os.getppid()
    grouped = not os.isatty(0)
    child = start(sys.argv[1:], grouped)
    for number in (_signal.SIGINT, _signal.SIGTERM):  # a terminal sends SIGINT to the command as well
        _signal.signal(number, lambda received, _: os.kill(child, received) if grouped else None)
    _thread.start_new_thread(watch, (parent, child, grouped))
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if grouped:
        end(child, grouped)
    os._exit(status if status >= 0 else 128 - status)


if __name__ == "__main__":
    main()
