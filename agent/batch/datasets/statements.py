"""JSONL: an object a line with `name`, `statement`, and optional `header`, `imports`, `proof`, `tags`.

`statement` is a declaration, or a proposition alone; `imports` are modules that stand before the header. Of the fields
of the project's own sets (`datasets/`) those in `LABELS` become tags; a line of theirs that names a machine or an
expression goes to the translator of such sets.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lemmata.agent.batch.datasets.files import broken
from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.model import HEADER, PROBLEMS, Item, Source
from lemmata.agent.lean.document import Document
from lemmata.translators.tcs.sets.reader import is_problem

_OPEN = 64  # headers whose items are collected at once, so that memory does not grow with the file
_FULL = 256  # items that a source has at most
LABELS = ("field", "family", "split", "difficulty", "truth")
_SIMPLE = re.compile(r"[^\W\d][\w'!?]*")
_STRICT = "set_option autoImplicit false"  # a misspelt name is then an error
_FIELDS = {"name": str, "statement": str, "header": str, "proof": str}


class _Bad(Exception):
    """Why a line is no item."""


def statement_sources(path: Path, key: str) -> Iterator[Source]:
    """Items with one header come together, and so do problems; within it they keep their order. Keys are `FILE#NAME`,
    numbered where a name comes again. Raises BatchError when the file cannot be read.
    """
    collected: dict[str, list[Item]] = {}
    problems: list[tuple[str, Item]] = []
    seen: Counter[str] = Counter()
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                header, item = _item(line, number, key, seen)
                if header is None:
                    problems.append((line.decode().strip(), replace(item, hole=len(problems))))
                    if len(problems) >= _FULL:
                        yield _problems(path, problems)
                        problems = []
                    continue
                collected.setdefault(header, []).append(item)
                if len(collected[header]) >= _FULL:
                    yield Source("", str(path), HEADER, header, collected.pop(header))
                if len(collected) > _OPEN:
                    first = next(iter(collected))
                    yield Source("", str(path), HEADER, first, collected.pop(first))
    except OSError as error:
        raise BatchError(f"{path}: the file cannot be read: {error.strerror or error}") from None
    if problems:
        yield _problems(path, problems)
    for header, items in collected.items():
        yield Source("", str(path), HEADER, header, items)


def _problems(path: Path, problems: list[tuple[str, Item]]) -> Source:
    return Source("", str(path), PROBLEMS, "\n".join(line for line, _ in problems), [item for _, item in problems])


def _item(line: bytes, number: int, key: str, seen: Counter[str]) -> tuple[str | None, Item]:
    """The header of a line, None where it is a problem, and its item."""
    name = f"line {number}"
    header: str | None = None
    try:
        record = _record(line)
        name, statement = record.get("name") or name, record["statement"]
        if not is_problem(record):
            header, statement = _lean(record, name)
    except _Bad as error:
        return "", broken(f"{key}#{number}", name, f"line {number}: {error}", number)
    seen[name] += 1
    full = f"{key}#{name}" if seen[name] == 1 else f"{key}#{name}#{seen[name]}"
    labels = [f"{label}:{record[label]}" for label in LABELS if record.get(label) is not None]
    tags = (*map(str, record.get("tags") or ()), *labels)
    return header, Item(full, name, number, None, statement, record.get("proof"), tags)


def _lean(record: dict[str, Any], name: str) -> tuple[str, str]:
    """Header and declaration."""
    header = "\n".join([*(f"import {module}" for module in record.get("imports") or ()), record.get("header") or ""])
    statement = record["statement"]
    if not Document("", statement).commands:
        head = name if _SIMPLE.fullmatch(name) else "«" + re.sub(r"[«»\s]", "_", name) + "»"
        header = f"{header.rstrip()}\n{_STRICT}"
        statement = f"theorem {head} : {statement.strip()}"
    return header.strip(), with_hole(statement)


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except UnicodeDecodeError:
        raise _Bad("this is not UTF-8; save the file as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise _Bad(f"this is no JSON: {error}") from None
    if not isinstance(record, dict):
        raise _Bad("this is no JSON object; each line is one, with `name` and `statement`")
    for field, kind in _FIELDS.items():
        if record.get(field) is not None and not isinstance(record[field], kind):
            raise _Bad(f"`{field}` is no text")
    if not (record.get("statement") or "").strip():
        raise _Bad("it has no `statement`, the Lean text of what is to be proved")
    for field in ("tags", "imports"):
        if not isinstance(record.get(field) or [], list) or not all(
            isinstance(e, str) for e in record.get(field) or ()
        ):
            raise _Bad(f"`{field}` is no list of texts")
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise _Bad("it contains half of a surrogate pair, which is no text") from None
    return record


def with_hole(statement: str) -> str:
    """The statement with a `sorry` in it, behind its `:=` or `by` where it has none. Raises _Bad: it has a proof."""
    document = Document("", statement)
    if document.holes:
        return statement
    last = document.commands[-1]
    words = [token.text for token in document.within(last)]
    body = document.body_start(last)
    if body is None:
        return f"{statement.rstrip()} := by\n  sorry"
    if words[-1] == ":=" or words[-2:] == [":=", "by"]:
        return f"{statement.rstrip()} sorry"
    raise _Bad("`statement` has no `sorry`: there is nothing to prove")
