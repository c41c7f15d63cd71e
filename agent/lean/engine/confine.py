"""Runs a command that may read, compute and write into one directory, and nothing else: no network, no other writes.

Run as a script, `python -I -S confine.py DIRECTORY COMMAND ARGS…`, on Linux, with no privilege: the command runs in
user, network, mount, IPC and process namespaces of its own, where every mount but DIRECTORY is read-only, with no
capability and no way to open a socket (a socket file would lead out). All that it starts ends with it, and it ends
with the caller. The exit status is the command's, 128 + n after signal n, 104 when the system refuses any step of the
confinement: then nothing was run. The environment lowers limits: LEMMATA_CPU_SECONDS, LEMMATA_FILE_MB (largest file),
LEMMATA_PROCESSES (threads count).
"""

from __future__ import annotations

import _signal
import ctypes
import os
import resource
import struct
import sys

SANDBOX_EXIT = 104
POLL_SECONDS = 0.05
_NEWNS, _NEWIPC, _NEWUSER, _NEWPID, _NEWNET = 0x00020000, 0x08000000, 0x10000000, 0x20000000, 0x40000000
_MS_BIND, _MS_REC, _MS_PRIVATE = 0x1000, 0x4000, 0x40000
_AT_FDCWD, _AT_RECURSIVE, _ATTR_READ_ONLY = -100, 0x8000, 0x1
_MOUNT_SETATTR = 442  # the same number on every architecture
_CAPBSET_DROP, _SET_SECUREBITS, _SET_NO_NEW_PRIVS = 24, 28, 38
_SECURE = 0b101111  # no rights for user 0, none kept over a change of user; all of it locked
_CAPABILITY_VERSION = 0x20080522
_SET_PDEATHSIG, _SET_SECCOMP, _FILTER = 1, 22, 2
_SYSTEM_CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit architecture, number of `socket`
_IO_URING_SETUP = 425


class _MountAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "namespace")]


class Refused(Exception):
    """The system does not grant a step of the confinement."""


_libc = ctypes.CDLL(None, use_errno=True)


def _require(result: int, step: str) -> None:
    if result:
        raise Refused(f"{step}: {os.strerror(ctypes.get_errno())}")


def _write(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
    except OSError as error:
        raise Refused(f"{path}: {error.strerror}") from None


def _set_mount(path: bytes, flags: int, **attributes: int) -> None:
    record = _MountAttributes(**attributes)
    size = ctypes.c_size_t(ctypes.sizeof(record))
    result = _libc.syscall(ctypes.c_long(_MOUNT_SETATTR), _AT_FDCWD, path, flags, ctypes.byref(record), size)
    _require(result, f"mount_setattr {path.decode()}")


def enter_namespaces() -> None:
    user, group = os.geteuid(), os.getegid()
    _require(_libc.unshare(_NEWUSER | _NEWNET | _NEWNS | _NEWIPC | _NEWPID), "unshare")
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{user} {user} 1")
    _write("/proc/self/gid_map", f"{group} {group} 1")


def protect_files(writable: bytes) -> None:
    """Mounts are copied into this namespace; here all of them become read-only, and `writable` stays as it was."""
    _require(_libc.mount(None, b"/", None, _MS_REC | _MS_PRIVATE, None), "mount --make-private /")
    _require(_libc.mount(b"proc", b"/proc", b"proc", 0, None), "mount of /proc")
    _require(_libc.mount(writable, writable, None, _MS_BIND, None), "mount --bind")
    _set_mount(b"/", _AT_RECURSIVE, set=_ATTR_READ_ONLY)
    _set_mount(writable, 0, clear=_ATTR_READ_ONLY)


def drop_privileges() -> None:
    with open("/proc/sys/kernel/cap_last_cap", encoding="ascii") as file:
        last = int(file.read())
    for capability in range(last + 1):
        _require(_libc.prctl(_CAPBSET_DROP, capability, 0, 0, 0), "drop of a capability")
    _require(_libc.prctl(_SET_SECUREBITS, _SECURE, 0, 0, 0), "securebits")
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    _require(_libc.capset(header, (ctypes.c_uint32 * 6)()), "capset")
    _require(_libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


def forbid_sockets() -> None:
    """A filter of system calls: `socket` and `io_uring_setup` fail, and so does every call of another architecture."""
    machine = os.uname().machine
    if machine not in _SYSTEM_CALLS:
        raise Refused(f"the system calls of {machine} are not known")
    architecture, socket = _SYSTEM_CALLS[machine]
    load, equal, at_least, answer = 0x20, 0x15, 0x35, 0x06
    program = [
        (load, 0, 0, 4),
        (equal, 0, 5, architecture),
        (load, 0, 0, 0),
        (at_least, 3, 0, 0x40000000),
        (equal, 2, 0, socket),
        (equal, 1, 0, _IO_URING_SETUP),
        (answer, 0, 0, 0x7FFF0000),  # allow
        (answer, 0, 0, 0x00050000 | 13),  # EACCES
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *instruction) for instruction in program))
    header = ctypes.create_string_buffer(struct.pack("@HP", len(program), ctypes.addressof(code)))
    _require(_libc.prctl(_SET_SECCOMP, _FILTER, header, 0, 0), "seccomp")


def lower_limits() -> None:
    names = {
        resource.RLIMIT_CPU: ("LEMMATA_CPU_SECONDS", 1),
        resource.RLIMIT_FSIZE: ("LEMMATA_FILE_MB", 1 << 20),
        resource.RLIMIT_NPROC: ("LEMMATA_PROCESSES", 1),
    }
    for kind, (variable, unit) in names.items():
        if text := os.environ.get(variable):
            hard = resource.getrlimit(kind)[1]
            value = int(text) * unit if hard == resource.RLIM_INFINITY else min(int(text) * unit, hard)
            resource.setrlimit(kind, (value, value))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def wait_for(child: int) -> int:
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return status if status >= 0 else 128 - status


def run_inside(directory: str, command: list[str]) -> int:
    """As the first process of the new namespaces: its end is the end of all others there."""
    protect_files(os.fsencode(os.path.realpath(directory)))
    os.chdir(directory)  # again: the old one is the directory below the new mount
    drop_privileges()
    forbid_sockets()
    lower_limits()
    _libc.prctl(_SET_PDEATHSIG, _signal.SIGKILL, 0, 0, 0)
    os.environ.pop("LEMMATA_OWNER", None)  # a number of the outer namespace
    child = os.fork()
    if child == 0:
        _signal.pthread_sigmask(_signal.SIG_UNBLOCK, {_signal.SIGCHLD})
        for number in (_signal.SIGINT, _signal.SIGPIPE, _signal.SIGXFSZ):
            _signal.signal(number, _signal.SIG_DFL)
        os.execvp(command[0], command)
    return wait_for(child)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True


def wait_watching(child: int, parent: int, owner: int) -> int:
    """As `wait_for`, but end the child once the parent or the owner is gone. No thread can be had with NEWPID."""
    while os.getppid() == parent and (not owner or alive(owner)):
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            break
        _signal.sigtimedwait({_signal.SIGCHLD}, POLL_SECONDS)
    else:
        os.kill(child, _signal.SIGKILL)
    return wait_for(child)


def main() -> None:
    parent, owner = os.getppid(), int(os.environ.get("LEMMATA_OWNER") or 0)
    directory, *command = sys.argv[1:]
    try:
        enter_namespaces()
        _signal.pthread_sigmask(_signal.SIG_BLOCK, {_signal.SIGCHLD})
        inside = os.fork()
        if inside == 0:
            os._exit(run_inside(directory, command))
    except (Refused, OSError, AttributeError) as error:
        os.write(2, f"lemmata: no sandbox: {error}\n".encode())
        os._exit(SANDBOX_EXIT)
    for number in (_signal.SIGTERM, _signal.SIGINT):
        _signal.signal(number, lambda *_: os.kill(inside, _signal.SIGKILL))
    os._exit(wait_watching(inside, parent, owner))


if __name__ == "__main__":
    main()
