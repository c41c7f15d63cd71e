"""What an editor shows of an open file: diagnostics, inlay hints, code lenses, hover. Pure functions."""

from __future__ import annotations

from itertools import groupby

from lsprotocol import types as lsp

from lemmata.agent.server.commands import Command
from lemmata.agent.server.obligations import Obligation, Status
from lemmata.agent.server.open_file import OpenFile

SOURCE = "lemmata"
_HINT_WIDTH = 60
_SEVERITY = {
    Status.OPEN: lsp.DiagnosticSeverity.Information,
    Status.TRYING: lsp.DiagnosticSeverity.Information,
    Status.PROVED: lsp.DiagnosticSeverity.Information,
    Status.REFUTED: lsp.DiagnosticSeverity.Error,
    Status.UNKNOWN: lsp.DiagnosticSeverity.Warning,
    Status.ERROR: lsp.DiagnosticSeverity.Error,
}


def diagnostics(file: OpenFile) -> list[lsp.Diagnostic]:
    """One for each obligation, and one for what kept the file from being checked. Proved claims of a translated file
    are shown as hints, which editors do not put into the list of problems.
    """
    found = [_diagnostic(file, item) for item in file.obligations]
    for line, text in file.notices:
        place = file.positions.range(*file.positions.line_bounds(line - 1))
        found.append(lsp.Diagnostic(place, text, severity=lsp.DiagnosticSeverity.Information, source=SOURCE))
    if file.failure and not file.lean:
        place = file.positions.range(*file.positions.line_bounds(0))
        found.append(lsp.Diagnostic(place, file.failure, severity=lsp.DiagnosticSeverity.Warning, source=SOURCE))
    return found


def _diagnostic(file: OpenFile, item: Obligation) -> lsp.Diagnostic:
    severity = _SEVERITY[item.status]
    if item.hole is None and item.status is Status.PROVED:
        severity = lsp.DiagnosticSeverity.Hint
    if item.hole is not None:
        false = item.status is Status.REFUTED
        severity = lsp.DiagnosticSeverity.Warning if false else lsp.DiagnosticSeverity.Information
    return lsp.Diagnostic(
        file.positions.range(item.start, item.end),
        summary(item),
        severity=severity,
        source=SOURCE,
        code=item.status.value,
        data=item.key,
    )


def summary(item: Obligation) -> str:
    """What is known of an obligation, verdict first."""
    evidence = item.evidence.strip()
    match item.status:
        case Status.OPEN:
            return f"{item.name}: not tried yet"
        case Status.TRYING:
            return f"{item.name}: a proof is sought"
        case Status.PROVED if item.hole is not None:
            return f"{item.name}: provable by\n{evidence}"
        case Status.PROVED:
            return f"proved: {item.label}: {item.statement}"
        case Status.REFUTED:
            return f"refuted: {item.label}: {evidence}"
        case _:
            return f"{item.status.value}: {item.label}: {evidence}"


def inlay_hints(file: OpenFile, start: int, end: int) -> list[lsp.InlayHint]:
    """Behind each `sorry` between two offsets: that it is provable or false, otherwise its goal."""
    return [
        lsp.InlayHint(
            file.positions.position(item.end),
            text,
            tooltip="\n\n".join(item.goals) or None,
            padding_left=True,
        )
        for item in file.obligations
        if item.hole is not None and start <= item.end and item.start <= end and (text := _hint(item))
    ]


def _hint(item: Obligation) -> str:
    match item.status:
        case Status.PROVED:
            return f"✓ provable by {_cut(item.evidence)}"
        case Status.REFUTED:
            return f"✗ false: {_cut(item.evidence)}"
        case _ if item.goals:
            more = f" (+{len(item.goals) - 1})" if len(item.goals) > 1 else ""
            return _cut("⊢ " + item.goals[0].rpartition("⊢ ")[2]) + more + _outlook(item.steps)
        case _:
            return ""


def _outlook(steps: float | None) -> str:
    if steps is None:
        return ""
    return " · about 1 step" if steps < 1.5 else f" · about {round(steps)} steps"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _HINT_WIDTH else line[: _HINT_WIDTH - 1] + "…"


def code_lenses(file: OpenFile) -> list[lsp.CodeLens]:
    """Over each declaration with `sorry`: prove it. Over each function with claims: how many are proved."""
    if not file.lean:
        return [_claims_lens(file, list(group)) for _, group in groupby(file.obligations, _function)]
    lenses = []
    for command, group in groupby(file.document.holes, lambda hole: hole.command):
        holes = [hole.index for hole in group]
        items = [item for item in file.obligations if item.hole in holes]
        proved = sum(item.status is Status.PROVED for item in items)
        if any(item.status is Status.REFUTED for item in items):
            title = "✗ false: show the counterexample"
        elif proved == len(items):
            title = "✓ insert the proof"
        else:
            title = f"prove ({len(items)} sorry)" if len(items) > 1 else "prove"
        at = file.document.commands[command].start
        lens = Command.PROVE.called(title, file.uri, file.version, holes)
        lenses.append(lsp.CodeLens(file.positions.range(at, at), lens))
    return lenses


def _function(item: Obligation) -> str:
    return item.name.split(".")[0]


def _claims_lens(file: OpenFile, items: list[Obligation]) -> lsp.CodeLens:
    proved = sum(item.status is Status.PROVED for item in items)
    title = f"{_function(items[0])}: {proved} of {len(items)} proved"
    at = min(item.start for item in items)
    return lsp.CodeLens(file.positions.range(at, at), Command.CHECK.called(title, file.uri))


def hover(file: OpenFile, offset: int) -> lsp.Hover | None:
    """The goals at the `sorry` under the cursor with what is known and near, or the claims of its line."""
    items = [item for item in file.obligations if item.start <= offset <= item.end]
    if not items:
        return None
    parts = []
    for item in items:
        parts += [f"```lean\n{goal}\n```" for goal in item.goals]
        parts.append(_fenced(item) if item.status is Status.PROVED and item.hole is not None else summary(item))
        if item.premises:
            listed = "\n".join(f"{name} {_cut(statement)}" for name, statement in item.premises)
            parts.append(f"near to it:\n```lean\n{listed}\n```")
    place = file.positions.range(items[0].start, items[0].end)
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, "\n\n".join(parts)), place)


def _fenced(item: Obligation) -> str:
    return f"provable by\n```lean\n{item.evidence}\n```"
