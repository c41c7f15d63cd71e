"""The worker's task on files that are translated: a verdict for every obligation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lemmata.agent.cli.source_file import confinement, memory
from lemmata.agent.cli.translators import translator, translator_name
from lemmata.agent.lean.toolchain.model import ToolchainKind
from lemmata.agent.prove.claims.run import ClaimRun
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options
from lemmata.agent.prove.run import Factory
from lemmata.agent.server.wire import Event, Request, Said
from lemmata.translators.obligations.claim import Translation, TranslationOptions


def check(request: Request, emit: Callable[[Event], None]) -> None:
    """Functions are only run where the file on disk is what the editor shows, and where they can be confined."""
    kind = request.toolchain or ToolchainKind.EMBEDDED.value
    options = Options(timeout=request.timeout, jobs=request.jobs, toolchain=kind)
    name = translator_name(request.path, None)
    assert name is not None
    confine = confinement()
    asked = TranslationOptions(None, options.seed, options.timeout, confine=confine)
    translation: Translation = translator(name).translate(request.path, request.text, asked)
    if confine is None or not _saved(request):
        translation = replace(translation, refuter=None)

    def make_for(chosen: Options) -> Factory:
        return LeanFactory(chosen, lambda warning: None)

    run = ClaimRun(request.path, translation, options, make_for, memory=memory(options))
    for result in run.results():
        emit(Event(Said.RESULT, {"result": result.as_json(), "hole": None, "edit": None}))
    for remark in run.remarks:
        if not remark.verbose:
            emit(Event(Said.REMARK, {"text": remark.text, "line": remark.span.line}))
    names = [sheet.name or Path(request.path).stem for sheet in translation.sheets]
    theorems = [[claim.theorem for claim in sheet.claims] for sheet in translation.sheets]
    emit(Event(Said.LEAN, {"names": names, "texts": run.lean(), "theorems": theorems}))


def _saved(request: Request) -> bool:
    try:
        return Path(request.path).read_text(encoding="utf-8") == request.text
    except (OSError, ValueError):
        return False
