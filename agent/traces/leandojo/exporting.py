"""Steps as a folder in LeanDojo's format."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.traces.leandojo.record import NO_GOALS, TacticRecord, TheoremRecord
from lemmata.agent.traces.step import Split, TraceStep

SPLITS = {Split.TRAIN: "train", Split.VALID: "val", Split.TEST: "test"}
NOVEL, RANDOM = "novel_premises", "random"


@dataclass(frozen=True, slots=True)
class Repository:
    """What the files belong to. `root`: a checkout of it, where places of theorems are looked up."""

    url: str
    commit: str
    root: Path | None = None


def export(
    steps: Iterable[TraceStep], corpus: Sequence[Premise], repository: Repository, folder: Path, seed: int
) -> int:
    """Write the folder; how many theorems it has. `novel_premises` has the steps' own splits, `random` new ones of the
    same sizes. Raises OSError.
    """
    paths = {premise.name: _path(premise.module) for premise in corpus}
    by_theorem: defaultdict[tuple[str, str], list[TraceStep]] = defaultdict(list)
    for step in steps:
        by_theorem[step.file, step.theorem].append(step)
    documents: dict[str, Document | None] = {}
    records: dict[Split, list[TheoremRecord]] = {each: [] for each in Split}
    for (file, name), taken in by_theorem.items():
        record = _record(file, name, taken, repository, documents, paths)
        records[taken[0].split].append(record)
    _write(folder / NOVEL, records)
    everything = [record for part in records.values() for record in part]
    Random(seed).shuffle(everything)
    shuffled: dict[Split, list[TheoremRecord]] = {}
    start = 0
    for each, part in records.items():
        shuffled[each] = everything[start : start + len(part)]
        start += len(part)
    _write(folder / RANDOM, shuffled)
    _write_corpus(folder / "corpus.jsonl", corpus)
    meta = {"from_repo": {"url": repository.url, "commit": repository.commit}, "total_theorems": len(everything)}
    (folder / "metadata.json").write_text(json.dumps(meta, indent=1) + "\n", encoding="utf-8")
    return len(everything)


def _record(
    file: str,
    name: str,
    steps: Sequence[TraceStep],
    repository: Repository,
    documents: dict[str, Document | None],
    paths: Mapping[str, str],
) -> TheoremRecord:
    tactics = tuple(
        TacticRecord(
            step.tactic,
            step.state,
            "\n\n".join(step.after) or NO_GOALS,
            tuple((used, paths.get(used, "")) for used in step.premises),
            _extra(step),
        )
        for step in steps
    )
    start, end, statement = _place(file, name, repository, documents)
    return TheoremRecord(repository.url, repository.commit, file, name, start, end, tactics, statement)


def _extra(step: TraceStep) -> dict[str, object]:
    data = step.as_json()
    return {key: data[key] for key in ("others", "history", "after", "remaining", "negatives", "origin", "split")}


def _place(
    file: str, name: str, repository: Repository, documents: dict[str, Document | None]
) -> tuple[tuple[int, int], tuple[int, int], str]:
    """Where a theorem stands, and its text up to its proof; the first place of the file where that is not known."""
    if file not in documents:
        documents[file] = _read(repository.root / file) if repository.root is not None else None
    document = documents[file]
    last = name.rpartition(".")[2]
    for command in document.commands if document is not None else ():
        if command.name is not None and (command.name == name or command.name.rpartition(".")[2] == last):
            assert document is not None
            body = document.body_start(command)
            statement = document.text[command.start : body or command.end].strip()
            return _position(document.text, command.start), _position(document.text, command.end), statement
    return (1, 1), (1, 1), ""


def _read(path: Path) -> Document | None:
    try:
        return Document.read(path)
    except DocumentError:
        return None


def _position(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _write(folder: Path, records: Mapping[Split, Sequence[TheoremRecord]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for each, part in records.items():
        text = json.dumps([record.as_json() for record in part], ensure_ascii=False, indent=1)
        (folder / f"{SPLITS[each]}.json").write_text(text + "\n", encoding="utf-8")


def _write_corpus(path: Path, corpus: Iterable[Premise]) -> None:
    by_module: defaultdict[str, list[Premise]] = defaultdict(list)
    for premise in corpus:
        by_module[premise.module].append(premise)
    with path.open("w", encoding="utf-8") as file:
        for module, premises in sorted(by_module.items()):
            entries = [
                {
                    "full_name": premise.name,
                    "code": f"{premise.kind.name.lower()} {premise.name} {premise.statement}",
                    "start": [1, 1],
                    "end": [1, 1],
                    "kind": premise.kind.name.lower(),
                }
                for premise in premises
            ]
            line = {"path": _path(module), "imports": [], "premises": entries}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _path(module: str) -> str:
    return module.replace(".", "/") + ".lean"
