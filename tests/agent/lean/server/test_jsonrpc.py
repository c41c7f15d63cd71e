"""Framing and the client's end of JSON-RPC, against a scripted server on pipes."""

from __future__ import annotations

import io
import json
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.lean.server.jsonrpc import Connection, ConnectionClosed, ResponseError, frame, messages

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
_MESSAGES = st.dictionaries(st.text(min_size=1), _JSON, max_size=4)


class Server:
    """The far end: reads what the client sends, writes what the test says."""

    def __init__(self) -> None:
        self.received: list[tuple[str, Any]] = []
        to_client, to_server = os.pipe(), os.pipe()
        self.out = os.fdopen(to_client[1], "wb", buffering=0)
        self.requests = messages(os.fdopen(to_server[0], "rb"))
        self.client = Connection(
            os.fdopen(to_client[0], "rb"),
            os.fdopen(to_server[1], "wb", buffering=0),
            lambda method, params: self.received.append((method, params)),
        )

    def send(self, message: object) -> None:
        self.out.write(frame(message))


@pytest.fixture
def server() -> Iterator[Server]:
    far = Server()
    yield far
    far.out.close()


@given(st.lists(_MESSAGES, max_size=4))
def test_reading_undoes_framing(sent: list[dict[str, Any]]) -> None:
    assert list(messages(io.BytesIO(b"".join(map(frame, sent))))) == sent


_STRAY = st.sampled_from([b"garbage\n", b"\r\n", b"a: b\r\n\r\n", b"\xff\xfe\n"])


@given(st.lists(_MESSAGES, max_size=3), st.lists(_STRAY))
def test_stray_lines_between_messages_are_skipped(sent: list[dict[str, Any]], stray: list[bytes]) -> None:
    noise = b"".join(stray)
    assert list(messages(io.BytesIO(b"".join(noise + frame(message) for message in sent) + noise))) == sent


def test_a_broken_body_is_skipped_and_a_cut_one_ends_the_stream() -> None:
    stream = b"Content-Length: 3\r\n\r\n{]}" + frame({"a": 1}) + b"Content-Length: 2\r\n\r\n[]" + frame({"b": 2})[:-1]
    assert list(messages(io.BytesIO(stream))) == [{"a": 1}]


def test_output_without_a_line_end_before_a_header() -> None:
    assert list(messages(io.BytesIO(b"printed" + frame({"a": 1})))) == [{"a": 1}]


def test_answers_find_their_questions_in_any_order(server: Server) -> None:
    first, second = server.client.request("one", {"x": "ℕ"}), server.client.request("two", None)
    asked = [next(server.requests), next(server.requests)]
    assert [(message["method"], message["params"]) for message in asked] == [("one", {"x": "ℕ"}), ("two", None)]
    for message in reversed(asked):
        server.send({"jsonrpc": "2.0", "id": message["id"], "result": message["method"]})
    assert (first.result(2), second.result(2)) == ("one", "two")


def test_an_error_answer_is_raised(server: Server) -> None:
    future = server.client.request("bad", None)
    server.send({"jsonrpc": "2.0", "id": next(server.requests)["id"], "error": {"code": -32601, "message": "no"}})
    with pytest.raises(ResponseError, match="no") as raised:
        future.result(2)
    assert raised.value.code == -32601


def test_no_answer_in_time_and_cancellation(server: Server) -> None:
    future = server.client.request("slow", None)
    number = next(server.requests)["id"]
    with pytest.raises(FutureTimeout):
        future.result(0.05)
    future.cancel()
    cancellation = next(server.requests)
    assert (cancellation["method"], cancellation["params"]) == ("$/cancelRequest", {"id": number})
    server.send({"jsonrpc": "2.0", "id": number, "result": "late"})
    later = server.client.request("next", None)
    server.send({"jsonrpc": "2.0", "id": next(server.requests)["id"], "result": "fine"})
    assert later.result(2) == "fine"
    with pytest.raises(CancelledError):
        future.result(0)


def test_notifications_and_questions_of_the_server(server: Server) -> None:
    server.send({"jsonrpc": "2.0", "method": "note", "params": {"n": 1}})
    server.send({"jsonrpc": "2.0", "id": "r1", "method": "client/registerCapability", "params": {}})
    assert next(server.requests) == {"jsonrpc": "2.0", "id": "r1", "result": None}
    assert server.received == [("note", {"n": 1})]


def test_the_end_of_the_server_ends_all_waiting(server: Server) -> None:
    future = server.client.request("never", None)
    server.out.close()
    with pytest.raises(ConnectionClosed):
        future.result(2)
    with pytest.raises(ConnectionClosed):
        server.client.request("again", None)


def test_a_server_that_reads_nothing_does_not_hang_the_client(server: Server) -> None:
    done: list[BaseException] = []

    def write(send: Callable[[object, float], None]) -> None:
        try:
            send("x" * (1 << 20), 0.2)
        except ConnectionClosed as error:
            done.append(error)

    thread = threading.Thread(target=write, args=(server.client._send,))
    thread.start()
    thread.join(3)
    assert len(done) == 1


@pytest.mark.parametrize("garbage", [{"id": 99, "result": 1}, {"id": None}, {"method": 3}, {}, {"id": [1], "error": 2}])
def test_senseless_messages_are_ignored(server: Server, garbage: dict[str, Any]) -> None:
    server.send(garbage)
    future = server.client.request("one", None)
    server.send({"id": next(server.requests)["id"], "result": json.loads("1e3")})
    assert future.result(2) == 1000.0
