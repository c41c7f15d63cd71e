"""LeanDojo's own data classes (the package `lean-dojo`, an extra) for what stands in a folder of its format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from lemmata.agent.traces.leandojo.record import DojoError, TacticRecord, TheoremRecord

MISSING = "LeanDojo's classes are not installed: pip install 'lemmata[dojo]'"


class TracedTactic(Protocol):
    """What is read of `lean_dojo.TracedTactic`."""

    tactic: str
    state_before: str
    state_after: str

    def get_annotated_tactic(self) -> tuple[str, Sequence[Mapping[str, Any]]]: ...


class TracedTheorem(Protocol):
    """What is read of `lean_dojo.TracedTheorem`; positions have `line_nb` and `column_nb`, both from 1."""

    theorem: Any
    start: Any
    end: Any

    def get_traced_tactics(self) -> Iterable[TracedTactic]: ...

    def get_theorem_statement(self) -> str: ...


def as_theorem(record: TheoremRecord, repository: Any = None) -> Any:
    """The record's theorem as `lean_dojo.Theorem`, in a given `lean_dojo.LeanGitRepo`, else in the record's own:
    LeanDojo fetches that, and asks the network for Lean's versions even where it is local. Raises DojoError without
    the package, and for a repository that LeanDojo does not take.
    """
    dojo = _package()
    try:
        return dojo.Theorem(
            repository or dojo.LeanGitRepo(record.url, record.commit), Path(record.file_path), record.full_name
        )
    except Exception as error:  # LeanDojo hands on what git, the network and its own assertions raise
        raise DojoError(f"LeanDojo does not take {record.url} at {record.commit}: {error}") from None


def as_goals(state: str) -> list[Any]:
    """The goals of a state (`TacticRecord.before`) as `lean_dojo.Goal`. Raises DojoError."""
    dojo = _package()
    try:
        return list(dojo.parse_goals(state))
    except Exception as error:  # it asserts what a state looks like
        raise DojoError(f"LeanDojo does not read this state: {error}") from None


def _package() -> Any:
    try:
        import lean_dojo
    except ImportError:
        raise DojoError(MISSING) from None
    except Exception as error:  # it looks for git and asks the network when it is imported
        raise DojoError(f"LeanDojo cannot be loaded: {error}") from None
    return lean_dojo


def of_traced(theorems: Iterable[TracedTheorem]) -> Iterator[TheoremRecord]:
    """Theorems that LeanDojo has traced, as records; their premises with the file that declares each."""
    for traced in theorems:
        theorem = traced.theorem
        yield TheoremRecord(
            url=str(theorem.repo.url),
            commit=str(theorem.repo.commit),
            file_path=str(theorem.file_path),
            full_name=str(theorem.full_name),
            start=(traced.start.line_nb, traced.start.column_nb),
            end=(traced.end.line_nb, traced.end.column_nb),
            tactics=tuple(map(_tactic, traced.get_traced_tactics())),
            statement=traced.get_theorem_statement(),
        )


def _tactic(traced: TracedTactic) -> TacticRecord:
    _, used = traced.get_annotated_tactic()
    premises = tuple((str(entry["full_name"]), str(entry.get("def_path", ""))) for entry in used)
    return TacticRecord(traced.tactic, traced.state_before, traced.state_after, premises)
