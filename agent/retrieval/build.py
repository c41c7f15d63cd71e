"""Making the index of a compiled library: names and attributes from its files, statements printed by Lean itself."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lemmata.agent.lean.extract.attributes import read_records
from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.extract.names import Name, lean_text, plain_text
from lemmata.agent.lean.extract.olean import open_module
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError
from lemmata.agent.retrieval.premise import Premise

_SECONDS = 600
_UNNAMED = re.compile(
    r"_.*|match_\d+.*|proof_\d+|eq_\d+|eq_def|rec|recOn|casesOn|brecOn|below|noConfusion|noConfusionType|ctorIdx|"
    r"ctorElim|ctorElimType|toCtorIdx|sizeOf_spec|congr_simp|binductionOn|ibelow|term[^a-zA-Z].*|injEq|"
    r"instSizeOf.*|.*\s.*|"
)
_HIDDEN = ("Lean.Parser", "Lemmata.Repl", "Lemmata.Check", "Lean.Omega", "Lean.Internal", "Lean.Elab")
_SYNTAX = frozenset(f": Lean.{kind}" for kind in ("ParserDescr", "TrailingParserDescr", "Macro")) | {
    ": Lean.PrettyPrinter.Unexpander"
}
_ROOTS = frozenset({"Init", "Std", "Lemmata"})


def build_index(
    toolchain: Toolchain, directory: Path, modules: Iterable[str], known: Mapping[str, Mapping[str, str]] | None = None
) -> tuple[Premise, ...]:
    """The premises of these modules of the library compiled in `directory`, sorted by name.

    `known`: for modules that have not changed since, the statements of all their premises by name.

    Raises ToolchainError when Lean does not print the statements, ExtractError for a damaged file.
    """
    chosen = [module for module in sorted(modules) if module.split(".")[0] in _ROOTS]
    files = {module: directory.joinpath(*module.split(".")).with_suffix(".olean") for module in chosen}
    records = read_records(files.values())
    found: dict[str, tuple[Name, Kind, str]] = {}
    for module, path in files.items():
        content, objects, infos = open_module(path)
        for name, info in zip(content.constants, infos, strict=True):
            header = objects.header(info)
            if header is not None and is_premise(name):
                found[plain_text(name)] = (name, Kind(header.tag), module)
    ordered = sorted(found)
    statements = {name: text for of in (known or {}).values() for name, text in of.items()}
    new = [text for text in ordered if found[text][2] not in (known or {})]
    if new:
        printed = _statements(toolchain, chosen, [lean_text(found[text][0]) for text in new])
        statements |= {name: text for name, text in zip(new, printed, strict=True) if text is not None}
    premises = []
    for text in ordered:
        statement = statements.get(text)
        _, kind, module = found[text]
        attributes, docstring = records.attributes.get(text, ()), records.docstrings.get(text)
        if statement is not None and statement not in _SYNTAX:
            premises.append(Premise(text, kind, statement, module, attributes, text in records.instances, docstring))
    return tuple(premises)


def is_premise(name: Name) -> bool:
    """Whether a person may name the constant in a proof: no auxiliary one, and none of the engine's own workings."""
    text = plain_text(name)
    if text.startswith(_HIDDEN):
        return False
    return all(isinstance(part, str) and not _UNNAMED.fullmatch(part) for part in name)


def _statements(toolchain: Toolchain, modules: list[str], names: list[str]) -> Iterator[str | None]:
    """The signature of each name, None for what cannot be named in a file."""
    header = "".join(f"import {module}\n" for module in modules)
    first = header.count("\n") + 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Statements.lean"
        path.write_text(header + "".join(f"#check {name}\n" for name in names), encoding="utf-8")
        command = [*toolchain.lean, "--json", "-DmaxErrors=1000000", str(path)]
        environment = os.environ | toolchain.environment
        try:
            run = subprocess.run(command, env=environment, capture_output=True, timeout=_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            raise ToolchainError(f"the index of premises: Lean came to no end in {_SECONDS} s; try again") from None
    printed: dict[int, str] = {}
    for line in run.stdout.decode(errors="replace").splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("severity") == "information":
            printed[message["pos"]["line"] - first] = message["data"]
    if names and not printed:
        reason = (run.stdout + run.stderr).decode(errors="replace").strip()[-300:]
        raise ToolchainError(
            f"the index of premises: Lean printed no statement (exit status {run.returncode}): {reason}"
        )
    for index, name in enumerate(names):
        text = printed.get(index)
        yield None if text is None else _signature(text, name)


def _signature(text: str, name: str) -> str:
    """What stands behind the name and its universes in `#check`'s answer, on one line."""
    rest = " ".join(text.split()).removeprefix(name)
    return re.sub(r"\A\.\{[^}]*\}", "", rest).strip()
