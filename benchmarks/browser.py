"""Headless Chromium, driven through its DevTools protocol over a pipe."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_KEYS = {
    "ArrowDown": 40,
    "ArrowUp": 38,
    "ArrowLeft": 37,
    "ArrowRight": 39,
    "Enter": 13,
    "End": 35,
    "Home": 36,
    "Tab": 9,
}

_START = """import os, sys
down, up = (os.dup(os.dup(os.dup(int(number)))) for number in sys.argv[1:3])
os.dup2(down, 3), os.dup2(up, 4)
os.execv(sys.argv[3], sys.argv[3:])"""  # the browser speaks on descriptors 3 and 4

# The point of an element to click on; null while it is not there, moves from one frame to the next, or is covered.
_PLACE = """async (selector) => {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const place = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { x, y, width, height } = element.getBoundingClientRect();
    resolve([x, y, width, height]);
  }));
  const before = await place(), now = await place(), [x, y, width, height] = now;
  if (!element.isConnected || !width || !height || now.some((value, i) => value !== before[i])) return null;
  const point = [x + Math.min(width / 2, 60), y + height / 2];
  return element.contains(document.elementFromPoint(...point)) ? point : null;
}"""


class BrowserError(Exception):
    """The browser or the page's script failed."""


class Browser:
    """One page in one browser. Waits at most `patience` seconds for anything."""

    def __init__(self, width: int = 1400, height: int = 900, patience: float = 120.0) -> None:
        assert CHROMIUM is not None
        self._patience = patience
        self._folder = tempfile.mkdtemp(prefix="lemmata-chromium-")
        down, self._write = os.pipe()
        self._read, up = os.pipe()
        command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        command += ["--disable-background-networking", "--remote-debugging-pipe", f"--user-data-dir={self._folder}"]
        command += [f"--window-size={width},{height}", "about:blank"]
        environment = os.environ | {"HOME": self._folder}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, str(down), str(up), *command],
            pass_fds=(down, up),
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        os.close(down)
        os.close(up)
        self._number, self._buffer, self._session = 0, b"", ""
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.call("Emulation.setDeviceMetricsOverride", **size)
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        self.scheme("light")

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(BrowserError, OSError):
            self._session = ""
            self.call("Browser.close")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        self._process.kill()
        self._process.wait()
        os.close(self._read)
        os.close(self._write)
        shutil.rmtree(self._folder, ignore_errors=True)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        message |= {"sessionId": self._session} if self._session else {}
        os.write(self._write, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + self._patience
        while True:
            answer = self._next(deadline, method)
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']}")
                return dict(answer["result"])
            self.events.append(answer)

    def open(self, page: Path) -> float:
        """Load a page; seconds until its list can be used, as the page itself measures it."""
        self.events.clear()
        self.call("Page.navigate", url=page.absolute().as_uri())
        self.wait("document.documentElement.dataset.ready || !document.getElementById('problem').hidden")
        return float(self.run("Number(document.documentElement.dataset.ready)")) / 1000

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def wait(self, condition: str) -> None:
        """Until a JavaScript condition is true; what throws meanwhile counts as false."""
        self.until(f"(() => {{ try {{ return Boolean({condition}); }} catch {{ return false; }} }})()", bool, condition)

    def expect(self, script: str, value: Any) -> None:
        """Until a JavaScript expression has a value; the failure says which one it has instead."""
        self.until(script, lambda seen: bool(seen == value), f"{script} is {value!r}")

    def until(self, script: str, accept: Callable[[Any], bool], meaning: str) -> Any:
        """The first value of a JavaScript expression that is accepted.

        Raises BrowserError, with `meaning` and the last value, when there is none in time.
        """
        deadline = time.monotonic() + self._patience
        while not accept(value := self.run(script)):
            if time.monotonic() > deadline:
                raise BrowserError(f"never came true: {meaning}; last seen: {value!r}")
            time.sleep(0.02)
        return value

    def click(self, selector: str) -> None:
        """A real click of the mouse in the middle of an element, once it stands still and nothing covers it."""
        script = f"({_PLACE})({json.dumps(selector)})"
        x, y = self.until(script, lambda place: place is not None, f"{selector} stands still, where a mouse meets it")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key: str) -> None:
        """A key with a name, or a character."""
        text = {} if key in _KEYS else {"text": key}
        code = {"windowsVirtualKeyCode": _KEYS[key]} if key in _KEYS else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, **text, **code)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, **code)

    def scheme(self, name: str) -> None:
        """What the system prefers: light or dark; and no motion, so that things stay where they are."""
        features = {"prefers-color-scheme": name, "prefers-reduced-motion": "reduce"}
        self.call(
            "Emulation.setEmulatedMedia", features=[{"name": key, "value": value} for key, value in features.items()]
        )

    def screenshot(self, file: Path) -> None:
        file.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def complaints(self) -> list[str]:
        """Errors of the page's script, and requests to anything but the page itself."""
        self.run("0")
        found: list[str] = []
        for event in self.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown" or (
                method == "Log.entryAdded" and parameters["entry"]["level"] == "error"
            ):
                found.append(json.dumps(parameters)[:500])
            if method == "Network.requestWillBeSent" and not parameters["request"]["url"].startswith("file:"):
                found.append(parameters["request"]["url"])
        return found

    def _next(self, deadline: float, method: str) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0.0, deadline - time.monotonic()))
            data = os.read(self._read, 1 << 20) if ready else b""
            if not data:
                raise BrowserError(f"the browser does not answer to {method}")
            self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(message))
