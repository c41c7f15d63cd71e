"""`lemmata serve`: the language server, on standard input and output or on a port."""

from __future__ import annotations

import argparse
import logging
import os
import sys

from lemmata.agent.cli.outcome import ERROR, version
from lemmata.agent.lean.toolchain.model import ToolchainError


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: a number from 1 to 65535")
    return int(text)


def main(arguments: list[str]) -> int:
    made = argparse.ArgumentParser(
        prog="lemmata serve",
        description="Serve editors: verdicts, proofs and counterexamples where the text is written.",
    )
    made.add_argument("--stdio", action="store_true", help="standard input and output (the default)")
    made.add_argument("--tcp", type=_port, metavar="PORT", help="listen on this port of the loopback interface")
    chosen = made.parse_args(arguments)
    try:
        from lemmata.agent.server.app import server
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise ToolchainError("the language server needs pygls: pip install 'lemmata[server]'") from None
    logging.basicConfig(stream=sys.stderr, level=logging.CRITICAL)
    made_server = server(version())
    try:
        if chosen.tcp is not None:
            try:
                made_server.start_tcp("127.0.0.1", chosen.tcp)
            except OSError as error:
                reason = f"port {chosen.tcp} cannot be listened on: {error.strerror or error}; choose another one"
                print(f"lemmata serve: {reason}", file=sys.stderr)
                return ERROR
        else:
            channel = os.fdopen(os.dup(1), "wb")
            os.dup2(2, 1)  # what anything prints must not get between the messages
            made_server.start_io(stdout=channel)
    finally:
        made_server.service.end()
    return 0
