"""JSON-RPC over a pair of pipes, framed as the language server protocol frames it."""

from __future__ import annotations

import json
import os
import re
import select
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import IO, Any

_LENGTH = re.compile(rb"Content-Length: *(\d+)", re.IGNORECASE)
_LONGEST_BODY = 1 << 30


class ConnectionClosed(Exception):
    """The other side is gone."""


class ResponseError(Exception):
    """The other side answered a request with an error."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def frame(message: object) -> bytes:
    """One message as it goes over the wire."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def messages(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    """The messages of a stream until it ends. What is no message (stray output, a broken body) is skipped."""
    while True:
        length: int | None = None
        while True:
            line = stream.readline(1 << 16)
            if not line:
                return
            found = _LENGTH.search(line)
            if found:
                length = min(int(found[1]), _LONGEST_BODY)
            elif not line.strip() and length is not None:
                break
        body = stream.read(length)
        if len(body) < length:
            return
        try:
            message = json.loads(body)
        except ValueError:
            continue
        if isinstance(message, dict):
            yield message


class Connection:
    """The client's end. Requests of the other side are answered with `null`; its notifications go to `notified`,
    which is called in the reader's thread and must not wait."""

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes], notified: Callable[[str, Any], None]) -> None:
        self._outgoing = outgoing.fileno()
        self._keep = outgoing
        self._notified = notified
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._pending: dict[int, Future[Any]] = {}
        self._next_id = 0
        self._closed = False
        os.set_blocking(self._outgoing, False)
        threading.Thread(target=self._read, args=(incoming,), name="lean-server-reader", daemon=True).start()

    def request(self, method: str, params: object) -> Future[Any]:
        """Send a request. Its future ends with the result, a ResponseError, or ConnectionClosed."""
        future: Future[Any] = Future()
        with self._lock:
            if self._closed:
                raise ConnectionClosed
            self._next_id += 1
            number = self._next_id
            self._pending[number] = future
        future.add_done_callback(lambda done: self._forget(number, done))
        self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return future

    def notify(self, method: str, params: object) -> None:
        """Raises ConnectionClosed."""
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def _forget(self, number: int, future: Future[Any]) -> None:
        with self._lock:
            pending = self._pending.pop(number, None)
        if pending is not None and future.cancelled():
            try:
                self.notify("$/cancelRequest", {"id": number})
            except ConnectionClosed:
                return

    def _send(self, message: object, seconds: float = 10.0) -> None:
        data = memoryview(frame(message))
        deadline = time.monotonic() + seconds
        with self._writing:
            while data:
                try:
                    data = data[os.write(self._outgoing, data) :]
                except BlockingIOError:
                    if not select.select([], [self._outgoing], [], max(0.0, deadline - time.monotonic()))[1]:
                        raise ConnectionClosed("the server reads nothing") from None
                except (OSError, ValueError):
                    raise ConnectionClosed("the server is gone") from None

    def _read(self, incoming: IO[bytes]) -> None:
        try:
            for message in messages(incoming):
                self._receive(message)
        except (OSError, ValueError):
            pass
        with self._lock:
            self._closed = True
            left = list(self._pending.values())
            self._pending.clear()
        for future in left:
            if future.set_running_or_notify_cancel():
                future.set_exception(ConnectionClosed("the server is gone"))
        incoming.close()

    def _receive(self, message: dict[str, Any]) -> None:
        method, number = message.get("method"), message.get("id")
        if isinstance(method, str):
            if number is None:
                self._notified(method, message.get("params"))
                return
            try:
                self._send({"jsonrpc": "2.0", "id": number, "result": None})
            except ConnectionClosed:
                return
            return
        with self._lock:
            future = self._pending.pop(number, None) if isinstance(number, int) else None
        if future is None or not future.set_running_or_notify_cancel():
            return
        error = message.get("error")
        if isinstance(error, dict):
            future.set_exception(ResponseError(int(error.get("code", 0)), str(error.get("message", ""))))
        else:
            future.set_result(message.get("result"))
