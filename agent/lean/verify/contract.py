"""What the checker written in Lean is asked, and what it answers.

The checker is a fresh process that elaborates nothing: it reads two compiled files, what the user asked (`original`, in
which the holes are `sorry`) and what claims to solve it (`candidate`).

Standard input, one JSON object on one line:

    {"original": PATH, "candidate": PATH, "names": [{"name": NAME, "parts": [PART, …]}, …]}
        two `.olean` files and the full names of declarations with their components; what the source calls `private` is
        named without Lean's private prefix

Standard output, one JSON object a line:

    {"theorem": NAME, "status": S, "kind": K, "axioms": [AXIOM, …], "detail": TEXT}
        one for each name asked, in order, NAME as asked. S: "same", "missing" (the candidate has no constant of
        exactly the original's internal name), "kind" (it is not the kind of constant that it was: a theorem must stay a
        theorem), "type" (another type or other universe parameters), "value" (a definition whose value is another; the
        kernel decides, by definitional equality, so that proofs inside a definition may differ). K: "theorem", "def", …
        as in the candidate. AXIOM: all that the candidate's constant depends on, `sorryAx` included.
    {"constant": NAME, "status": S, "detail": TEXT}
        one for each other constant of the original that the candidate has not, or has with another kind, type or
        value. Theorems are compared by their type. Of what Lean itself named (`foo.match_1`, `foo._proof_2`) only that
        counts which a type or a definition needs: theorems do not, and one that the candidate lacks is unfolded.
    {"replay": "ok"}  or  {"replay": "failed", "constant": NAME, "detail": TEXT}
        whether the kernel, starting from the candidate's imports, accepts all constants of the candidate
    {"done": true}
        the last line; an answer without it counts for nothing

The exit status is 0 whenever the last line was written. What cannot be read ends the process with another status and a
message on standard error.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lemmata.agent.lean.commands import parts


class ContractError(Exception):
    """The checker's answer is not what the contract says; nothing may be accepted on it."""


@dataclass(frozen=True, slots=True)
class TheoremAnswer:
    name: str
    status: str
    kind: str
    axioms: tuple[str, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`changed`: name, status and detail of each constant that is not what it was; `replay`: None when it succeeded."""

    theorems: tuple[TheoremAnswer, ...]
    changed: tuple[tuple[str, str, str], ...]
    replay: str | None


def question(original: Path, candidate: Path, names: Sequence[str]) -> str:
    """The checker's standard input."""
    asked = [{"name": name, "parts": [part.strip("«»") for part in parts(name)]} for name in names]
    record = {"original": str(original), "candidate": str(candidate), "names": asked}
    return json.dumps(record, ensure_ascii=False) + "\n"


def answer(lines: Iterable[str], names: Sequence[str]) -> Answer:
    """Read the checker's standard output. Raises ContractError for whatever the contract does not allow."""
    theorems: list[TheoremAnswer] = []
    changed: list[tuple[str, str, str]] = []
    replay: str | None = "the checker did not say whether the kernel accepts the file"
    done = False
    for line in filter(str.strip, lines):
        if done:
            raise ContractError("the checker went on after its last line")
        record = _record(line)
        if "theorem" in record:
            theorems.append(_theorem(record))
        elif "constant" in record and "replay" not in record:
            changed.append((str(record["constant"]), str(record.get("status")), str(record.get("detail", ""))))
        elif "replay" in record:
            good = record["replay"] == "ok"
            replay = None if good else f"{record.get('constant', '?')}: {record.get('detail', 'refused')}"
        elif record.get("done") is True:
            done = True
        else:
            raise ContractError(f"the checker answered {line[:200]!r}")
    if not done:
        raise ContractError("the checker ended before its last line")
    if len(theorems) != len(names):
        raise ContractError(f"the checker was asked for {len(names)} declarations and answered for {len(theorems)}")
    return Answer(tuple(theorems), tuple(changed), replay)


def _record(line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        record = None
    if not isinstance(record, dict):
        raise ContractError(f"the checker answered {line[:200]!r}")
    return record


def _theorem(record: dict[str, Any]) -> TheoremAnswer:
    axioms = record.get("axioms")
    if not isinstance(axioms, list) or not isinstance(record.get("status"), str):
        raise ContractError(f"the checker answered {record!r}")
    return TheoremAnswer(
        str(record["theorem"]),
        record["status"],
        str(record.get("kind", "")),
        tuple(map(str, axioms)),
        str(record.get("detail", "")),
    )
