"""`pytest --prove [PATH…]`: files with contracts and `.lean` files become tests, one for each obligation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from lemmata.agent.plugin.sources import Obligation, Source
    from lemmata.agent.verdict import Result

_SUFFIXES = frozenset([".py", ".lean", ".scala", ".sv", ".v"])


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("lemmata", "proving contracts with Lemmata")
    group.addoption("--prove", action="store_true", help="prove the contracts of the files given, a test for each")
    group.addoption("--prove-timeout", type=float, default=10.0, metavar="S", help="seconds for each obligation (10)")
    group.addoption("--prove-jobs", type=int, default=0, metavar="N", help="Lean processes at once (the cores)")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if not parent.config.getoption("--prove") or file_path.suffix not in _SUFFIXES or _is_test(file_path):
        return None
    collector: pytest.Collector = ProvedFile.from_parent(parent, path=file_path)
    return collector


def _is_test(path: Path) -> bool:
    return path.suffix == ".py" and (
        path.name.startswith("test_") or path.stem.endswith("_test") or path.name in ("conftest.py", "setup.py")
    )


class ProvedFile(pytest.File):
    """The obligations of one file; none where it claims nothing."""

    source: Source | None = None

    def collect(self) -> Iterable[pytest.Item]:
        from lemmata.agent.plugin.sources import Source, SourceError
        from lemmata.agent.prove.options import Options, cores

        config = self.config
        jobs = config.getoption("--prove-jobs") or cores()
        kind = None if self.path.suffix == ".lean" else "embedded"
        try:
            path = self.path.relative_to(Path.cwd()) if self.path.is_relative_to(Path.cwd()) else self.path
            options = Options(timeout=config.getoption("--prove-timeout"), jobs=jobs, toolchain=kind)
            self.source = Source(path, options)
        except SourceError as error:
            raise self.CollectError(f"lemmata: {error}") from None
        seen: dict[str, int] = {}
        for obligation in self.source.obligations:
            name = f"{obligation.name} [{obligation.kind}]" if obligation.name else f"[{obligation.kind}]"
            seen[name] = seen.get(name, 0) + 1
            unique = name if seen[name] == 1 else f"{name} #{seen[name]}"
            yield ProvedItem.from_parent(self, name=unique, obligation=obligation)

    def teardown(self) -> None:
        if self.source is not None:
            self.source.close()


class ProvedItem(pytest.Item):
    """Passes when its obligation is proved."""

    def __init__(self, *, obligation: Obligation, **known: Any) -> None:
        super().__init__(**known)
        self.obligation = obligation

    def runtest(self) -> None:
        assert isinstance(self.parent, ProvedFile) and self.parent.source is not None
        result = self.parent.source.result(self.obligation.key)
        if result is None:
            raise NotProved(
                "\n".join(_text(other) for other in self.parent.source.others()) or "no verdict was reached"
            )
        self.user_properties.append(("verdict", result.verdict.value))
        if result.verdict.exit_code != 0:
            raise NotProved(_text(result))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        return str(excinfo.value) if isinstance(excinfo.value, NotProved) else super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, max(0, self.obligation.line - 1), self.name


class NotProved(Exception):
    """An obligation is refuted, unknown, or cannot be stated; the message is for the user."""


def _text(result: Result) -> str:
    place = f"{result.file}:{result.line}: {result.verdict.value}: {result.name}".rstrip(": ")
    return "\n".join(part for part in (place, result.statement and f"    {result.statement}", result.evidence) if part)
