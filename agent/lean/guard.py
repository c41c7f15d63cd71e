"""Runs one command and sees to it that nothing of it outlives its owner.

A script, started as `python -S -E guard.py FD -- COMMAND…`: it must start fast and use little of the standard
library. FD is the read end of a pipe that the owner holds open; when the owner closes it or dies, by SIGKILL too,
every descendant is killed, those that moved to a session of their own included. Exits with the command's status.
"""

import os
import resource
import select
import signal
import subprocess
import sys
import time

POLL_SECONDS = 0.3
ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


def become_reaper() -> None:
    """On Linux descendants whose parent died come to this process, so that none gets lost."""
    if sys.platform == "linux":
        import ctypes

        set_child_subreaper = 36
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def parents() -> dict[int, int]:
    """The parent of every process."""
    table: dict[int, int] = {}
    if sys.platform == "linux":
        with os.scandir("/proc") as entries:
            pids = [int(entry.name) for entry in entries if entry.name.isdigit()]
        for pid in pids:
            try:
                file = os.open(f"/proc/{pid}/stat", os.O_RDONLY)
            except OSError:
                continue
            try:
                table[pid] = int(os.read(file, 1024).rpartition(b")")[2].split()[1])
            except (OSError, IndexError, ValueError):
                continue
            finally:
                os.close(file)
    else:
        listing = subprocess.run(["ps", "-axo", "pid=,ppid="], capture_output=True, text=True, check=False).stdout
        for line in listing.splitlines():
            pid, parent = line.split()
            table[int(pid)] = int(parent)
    return table


def descendants(root: int) -> list[int]:
    """All descendants of a process, children before grandchildren."""
    table = parents()
    found: list[int] = []
    frontier = {root}
    while frontier:
        frontier = {pid for pid, parent in table.items() if parent in frontier}
        found += sorted(frontier)
    return found


def reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def kill_all(seconds: float = 2.0) -> None:
    """Kill all descendants, again and again until none is left."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        victims = descendants(os.getpid())
        if not victims:
            return
        for pid in victims:
            try:
                os.kill(pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                continue
        time.sleep(0.002)
        reap()


def main(arguments: list[str]) -> int:
    owner, parent = int(arguments[0]), os.getppid()
    become_reaper()
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    signals, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    for number in ENDING:
        signal.signal(number, lambda *_: None)
    os.set_inheritable(owner, False)
    try:
        child = subprocess.Popen(arguments[2:])
    except OSError as error:
        os.write(2, f"{arguments[2]}: {error.strerror}\n".encode())
        return 127
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    status = None
    while status is None:
        ready, _, _ = select.select([owner, signals], [], [], POLL_SECONDS)
        if owner in ready or os.getppid() != parent:  # a fork of the owner may still hold the pipe
            break
        if signals in ready and not set(os.read(signals, 64)).isdisjoint(ENDING):
            break
        status = child.poll()
    kill_all()
    return 128 + signal.SIGKILL if status is None else status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
