"""How a command ends: with its exit status, and with one clear line when something went wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable

from lemmata.agent.lean.toolchain.model import ToolchainError

ERROR = 3
_INTERRUPTED = 130
DEBUG_VARIABLE = "LEMMATA_DEBUG"


def exit_status(job: Callable[[], int]) -> int:
    """Run a command. Errors that are foreseen say their cause; others name themselves, with a traceback on request."""
    try:
        status = job()
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nobody reads on: that is no error
        return ERROR
    except ToolchainError as error:
        print(f"lemmata: {error}", file=sys.stderr)
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            traceback.print_exc()
        hint = f"set {DEBUG_VARIABLE}=1 for the traceback and report it"
        print(f"lemmata: internal error: {type(error).__name__}: {error} ({hint})", file=sys.stderr)
    return ERROR


def version() -> str:
    """Of Lemmata, as it is installed."""
    from importlib import metadata

    try:
        return metadata.version("lemmata")
    except metadata.PackageNotFoundError:
        return "from a checkout that is not installed"
