"""Code actions at a place of an open file. Pure functions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from lsprotocol import types as lsp

from lemmata.agent.lean.imports import import_edits
from lemmata.agent.prove.claims.verdicts import TEST, THEOREM
from lemmata.agent.prove.importing import IMPORTS
from lemmata.agent.server.commands import Command
from lemmata.agent.server.obligations import Obligation, Status
from lemmata.agent.server.open_file import OpenFile
from lemmata.agent.server.shorten import proof_block
from lemmata.agent.server.wire import TextChange

_FIX = lsp.CodeActionKind.QuickFix
_REWRITE = lsp.CodeActionKind.RefactorRewrite
PROVE_ALL = "source.proveAll"
_SUGGESTED = re.compile(r"`# (invariant|decreases): ([^`]+)`")


def workspace_edit(file: OpenFile, changes: list[TextChange]) -> lsp.WorkspaceEdit:
    """An edit of this version of the file: an editor whose text has moved on refuses it."""
    edits: list[lsp.TextEdit | lsp.AnnotatedTextEdit | lsp.SnippetTextEdit] = [
        lsp.TextEdit(file.positions.range(change.start, change.end), change.replacement) for change in changes
    ]
    document = lsp.OptionalVersionedTextDocumentIdentifier(uri=file.uri, version=file.version)
    return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(document, edits)])


def proof_changes(file: OpenFile, items: Iterable[Obligation]) -> list[TextChange]:
    """What puts the proofs of these obligations into the file, with the imports that they need and the file lacks."""
    proved = [item for item in items if item.status is Status.PROVED and item.change is not None]
    modules = [str(module) for item in proved for module in item.details.get(IMPORTS, ())]
    added = [TextChange(edit.start, edit.end, edit.replacement) for edit in import_edits(file.document, modules)]
    return added + [item.change for item in proved if item.change is not None]


def code_actions(file: OpenFile, start: int, end: int) -> list[lsp.CodeAction]:
    """The actions for what is between two offsets; the best for each obligation first."""
    first, last = file.text.rfind("\n", 0, start) + 1, file.text.find("\n", end)
    last = len(file.text) if last < 0 else last
    near = [item for item in file.obligations if item.start <= last and item.end >= first]
    if not file.lean:
        return [*_insertions(file, first, last), *(action for item in near for action in _claim_actions(file, item))]
    found = [action for item in near for action in _hole_actions(file, item)]
    if file.obligations:
        everything = Command.PROVE.called("Prove all in file", file.uri, file.version, None)
        found.append(lsp.CodeAction("Prove all in file", kind=PROVE_ALL, command=everything))
    if not near and proof_block(file.document, start) is not None:
        title = "Minimise this proof"
        command = Command.MINIMISE.called(title, file.uri, file.version, start)
        found.append(lsp.CodeAction(title, kind=_REWRITE, command=command))
    return found


def _hole_actions(file: OpenFile, item: Obligation) -> list[lsp.CodeAction]:
    assert item.hole is not None
    arguments = [file.uri, file.version, [item.hole]]
    found = []
    if item.status is Status.PROVED and item.change is not None:
        title = f"Prove this sorry: {_short(item.evidence)}"
        edit = workspace_edit(file, proof_changes(file, [item]))
        found.append(lsp.CodeAction(title, kind=_FIX, edit=edit, is_preferred=True))
    elif item.status is Status.REFUTED:
        title = f"This is false: {_short(item.evidence)}"
        command = Command.COUNTEREXAMPLE.called(title, file.uri, item.key)
        found.append(lsp.CodeAction(title, kind=_FIX, command=command))
    else:
        found.append(_asking("Prove this sorry", Command.PROVE, arguments, _FIX))
        found.append(_asking("Refute this statement", Command.REFUTE, arguments, _FIX))
    for tactic in file.next_tactics:
        if tactic.key == item.key:
            edit = workspace_edit(file, [tactic.change])
            found.append(lsp.CodeAction(tactic.title, kind=_REWRITE, edit=edit))
    found.append(_asking("Suggest next tactic", Command.SUGGEST, arguments, _REWRITE))
    return found


def _claim_actions(file: OpenFile, item: Obligation) -> list[lsp.CodeAction]:
    found = []
    if item.status is Status.REFUTED:
        command = Command.COUNTEREXAMPLE.called("Show counterexample", file.uri, item.key)
        found.append(lsp.CodeAction(f"Show counterexample of {item.label}", kind=_FIX, command=command))
    if test := item.details.get(TEST):
        found.append(lsp.CodeAction(f"Write a test for {item.label}", kind=_FIX, edit=_new_test(file, item, test)))
    if theorem := item.details.get(THEOREM):
        title = f"Open the Lean theorem {theorem}"
        found.append(_asking(title, Command.OPEN_LEAN, [file.uri, theorem], lsp.CodeActionKind.Empty))
    return found


def _insertions(file: OpenFile, first: int, last: int) -> list[lsp.CodeAction]:
    """The comments that the translator suggests for the lines between two offsets, as far as they can be pasted."""
    found = []
    for line, text in file.notices:
        start, end = file.positions.line_bounds(line - 1)
        match = _SUGGESTED.search(text)
        if match is None or end < first or start > last or not _is_expression(match[2]):
            continue
        indent = file.text[start : end - len(file.text[start:end].lstrip())]
        edit = workspace_edit(file, [TextChange(start, start, f"{indent}# {match[1]}: {match[2]}\n")])
        title = f"Insert suggested {match[1]}: {_short(match[2])}"
        found.append(lsp.CodeAction(title, kind=_FIX, edit=edit))
    return found


def _is_expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return False
    return True


def _new_test(file: OpenFile, item: Obligation, test: str) -> lsp.WorkspaceEdit:
    name = re.sub(r"\W+", "_", f"test_{Path(file.path).stem}_{item.name}_line{item.details.get('line', '')}").strip("_")
    uri = file.uri.rpartition("/")[0] + f"/{name}.py"
    at = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
    target = lsp.OptionalVersionedTextDocumentIdentifier(uri=uri, version=None)
    options = lsp.CreateFileOptions(overwrite=False, ignore_if_exists=True)
    return lsp.WorkspaceEdit(
        document_changes=[
            lsp.CreateFile(uri=uri, options=options),
            lsp.TextDocumentEdit(target, [lsp.TextEdit(at, test)]),
        ]
    )


def _asking(title: str, command: Command, arguments: list[object], kind: lsp.CodeActionKind) -> lsp.CodeAction:
    return lsp.CodeAction(title, kind=kind, command=command.called(title, *arguments))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
