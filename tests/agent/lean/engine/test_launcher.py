from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from lemmata.agent.lean.engine.launcher import ENGINE_EXIT, MEMORY_EXIT
from lemmata.agent.lean.toolchain.model import Toolchain
from tests.processes import eventually, running

GOOD = "theorem good : And True True := And.intro True.intro True.intro\n"


def lean(toolchain: Toolchain, arguments: Sequence[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*toolchain.lean, *arguments],
        env=os.environ | toolchain.environment | environment,
        capture_output=True,
        text=True,
        timeout=300,
    )


def written(directory: Path, text: str) -> str:
    path = directory / "Test.lean"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_good_file_is_accepted_in_silence(toy: Toolchain, tmp_path: Path) -> None:
    run = lean(toy, [written(tmp_path, GOOD)])
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_a_wrong_proof_is_an_error(toy: Toolchain, tmp_path: Path) -> None:
    run = lean(toy, [written(tmp_path, GOOD.replace("And True True :=", "And True False :="))])
    assert run.returncode == 1
    assert "Test.lean:1:" in run.stdout


def test_arguments_and_streams_are_those_of_lean(toy: Toolchain) -> None:
    assert lean(toy, ["--version"]).stdout.startswith(f"Lean (version {toy.version},")
    assert lean(toy, ["--no-such-option"]).returncode == 1
    text = "#check fun (α : Type) (a : α) => a"
    run = subprocess.run(
        [*toy.lean, "--stdin", "--json"], input=text.encode(), env=os.environ | toy.environment, capture_output=True
    )
    assert run.returncode == 0
    assert "fun α a => a" in run.stdout.decode()


def test_a_library_that_cannot_be_loaded_is_named(toy: Toolchain, tmp_path: Path) -> None:
    run = lean(toy, ["--version"], LEMMATA_ENGINE=str(tmp_path / "nothing.so"))
    assert run.returncode == ENGINE_EXIT
    assert run.stderr.startswith("lemmata: the Lean engine cannot be loaded from")
    assert run.stderr.count("\n") == 1


def test_the_process_ends_with_its_parent(toy: Toolchain, tmp_path: Path) -> None:
    mark = f"--root={tmp_path}"
    command = [*toy.lean, mark, "--stdin"]
    reading, writing = os.pipe()  # keeps Lean's input open when the parent is gone
    code = "import subprocess, sys; subprocess.run(sys.argv[2:], stdin=int(sys.argv[1]))"
    parent = subprocess.Popen(
        [sys.executable, "-c", code, str(reading), *command],
        env=os.environ | toy.environment,
        pass_fds=[reading, writing],
    )
    try:
        assert eventually(lambda: len(running("launcher.py", mark)) == 2)  # the parent names it too
        time.sleep(0.1)
        parent.kill()
        parent.wait()
        assert eventually(lambda: not running(mark))
    finally:
        os.close(reading)
        os.close(writing)


def test_the_process_ends_with_its_owner(toy: Toolchain, tmp_path: Path) -> None:
    owner = subprocess.Popen(["sleep", "60"])
    environment = os.environ | toy.environment | {"LEMMATA_OWNER": str(owner.pid)}
    process = subprocess.Popen([*toy.lean, "--stdin"], stdin=subprocess.PIPE, env=environment)
    with process:
        time.sleep(0.2)
        assert process.poll() is None
        owner.kill()
        owner.wait()
        assert process.wait(120) == -9


def test_memory_has_a_limit(toy: Toolchain, tmp_path: Path) -> None:
    kinds = (f"inductive T{n} : Type where\n  | a\n  | b (x : T{n})\n  | c (x y : T{n})\n" for n in range(400))
    file = written(tmp_path, "".join(kinds))
    assert lean(toy, [file], LEMMATA_MEMORY_MB="1000").returncode == 0
    run = lean(toy, [file], LEMMATA_MEMORY_MB="32")
    assert run.returncode == MEMORY_EXIT
    assert run.stderr.startswith("lemmata: Lean needed more than 32 MiB of memory (LEMMATA_MEMORY_MB)")


def test_the_language_server_starts_its_workers_the_same_way(toy: Toolchain, tmp_path: Path) -> None:
    def message(method: str, parameters: str, identity: str = "") -> bytes:
        body = f'{{"jsonrpc":"2.0",{identity}"method":"{method}","params":{parameters}}}'.encode()
        return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)

    mark = f"{tmp_path.name}/A.lean"
    document = (
        f'{{"uri":"file:///{mark}","languageId":"lean4","version":1,"text":"theorem t : False := True.intro\\n"}}'
    )
    server = subprocess.Popen(
        toy.server, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ | toy.environment, bufsize=0
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        server.stdin.write(message("initialize", '{"capabilities":{}}', '"id":1,') + message("initialized", "{}"))
        server.stdin.write(message("textDocument/didOpen", f'{{"textDocument":{document}}}'))
        answer = b""
        while b"Type mismatch" not in answer and b"mismatch" not in answer:
            answer += server.stdout.read(4096)
        workers = running("launcher.py", "--worker", mark)
        assert len(workers) == 1
        server.kill()
        server.wait()
        assert eventually(lambda: not running("launcher.py", "--worker", mark))
    finally:
        server.kill()
        server.communicate()
