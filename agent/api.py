"""Lemmata from Python: `lemmata.prove`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lemmata.agent.cli.translators import SUFFIXES, TRANSLATORS, NoTranslator, translator, translator_name
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.lean.edit import EditError
from lemmata.agent.lean.toolchain.model import ToolchainKind
from lemmata.agent.prove.claims.run import ClaimRun, MakeFor
from lemmata.agent.prove.factory import LeanFactory
from lemmata.agent.prove.options import Options, cores
from lemmata.agent.prove.results import file_error
from lemmata.agent.prove.run import Factory, FileRun
from lemmata.agent.report.notebook import Results
from lemmata.agent.verdict import Result
from lemmata.translators.obligations.claim import TranslationOptions

TEXT = "<text>"  # the file that the results on a text name
LEAN = "lean"


def prove(
    what: str | Path,
    *,
    kind: str | None = None,
    timeout: float = 10.0,
    theorem: str | None = None,
    jobs: int | None = None,
    seed: int = 0,
    toolchain: str | None = None,
    allow_io: bool = False,
    read_timeout: float = 600.0,
    write: bool = False,
    model: str = "none",
) -> Results:
    """A verdict for every `sorry` of a Lean file or text, and for every claim of a source file, by line.

    `what` is a file where it is a `Path`, or one line that ends in a suffix that is read (`.lean`, `.py`, …); any other
    string is text. `kind`: "lean" or the name of a translator, by default what the suffix says, "lean" for text.
    `timeout`: seconds for each claim. `theorem`: only the declaration of that name. `jobs`: Lean processes at once, by
    default the processors. `write`: put verified proofs into the Lean file. `model`: the language model that advises,
    "default" or the path of a checkpoint. The others are as in `prove --help`.

    What is wrong with the input is a result with the verdict ERROR. Raises ValueError for options that have no meaning.
    In a notebook the list shows itself as a table.

    >>> import lemmata
    >>> (result,) = lemmata.prove("theorem t (n : Nat) : n + 0 = n := by sorry")
    >>> result.verdict
    <Verdict.PROVED: 'proved'>
    >>> result.evidence  # the script that replaces the `sorry`
    'rfl'
    >>> (result,) = lemmata.prove("theorem t (n : Nat) : n < 2 := by sorry")
    >>> result.verdict, result.evidence
    (<Verdict.REFUTED: 'refuted'>, 'n = 2')
    >>> (result,) = lemmata.prove("no_such_file.lean")
    >>> result.verdict, result.evidence
    (<Verdict.ERROR: 'error'>, 'no such file; check the path')
    """
    if not 0 < timeout < 1e7 or not 0 < read_timeout < 1e7:
        raise ValueError("`timeout` and `read_timeout` are numbers of seconds above 0")
    if jobs is not None and jobs < 1:
        raise ValueError("`jobs` is a whole number above 0")
    if kind is not None and kind != LEAN and kind not in TRANSLATORS:
        raise ValueError(f"there is no translator {kind!r}; there are {LEAN}, {', '.join(TRANSLATORS)}")
    options = Options(timeout, jobs or cores(), seed, theorem, toolchain, allow_io, read_timeout, model=model)
    path, text = _path_and_text(what)
    if write and text is not None:
        raise ValueError("`write` needs a file to write to")
    try:
        chosen = kind or (LEAN if text is not None else translator_name(path, None) or LEAN)
    except NoTranslator as error:
        return Results([file_error(path, str(error).replace("`--as NAME`", "`kind`"))])
    results = _lean(path, text, options, write) if chosen == LEAN else _translated(path, text, chosen, options)
    return Results(sorted(results, key=lambda result: (result.line, result.hole or 0)))


def _path_and_text(what: str | Path) -> tuple[str, str | None]:
    """The text is None where it is to be read from the file."""
    named = isinstance(what, Path) or ("\n" not in what and Path(what).suffix in (".lean", *SUFFIXES))
    return (str(what), None) if named else (TEXT, str(what))


def _lean(path: str, text: str | None, options: Options, write: bool) -> Iterator[Result]:
    document = None if text is None else Document(path, text)
    run = FileRun(path, options, _factory(options), writing=write, document=document)
    yield from run.results()
    if write:
        try:
            run.write()
        except EditError as error:
            yield file_error(path, str(error))


def _translated(path: str, text: str | None, kind: str, options: Options) -> Iterator[Result]:
    try:
        source = Document.read(path).text if text is None else text
    except DocumentError as error:
        yield file_error(path, str(error).replace(".lean files", "files"), error.line)
        return
    yield from claim_results(path, source, kind, options, _factory)


def claim_results(path: str, text: str, kind: str, options: Options, make_for: MakeFor) -> Iterator[Result]:
    """The results on a text that the translator `kind` reads; what is wrong with it is a result as well."""
    try:
        asked = TranslationOptions(options.theorem, options.seed, options.timeout)
        translation = translator(kind).translate(path, text.removeprefix("\ufeff"), asked)
    except NoTranslator as error:
        yield file_error(path, str(error))
    except RecursionError:
        yield file_error(path, "an expression in it is nested too deeply to be translated; split it")
    else:
        options = replace(options, toolchain=options.toolchain or ToolchainKind.EMBEDDED.value)
        yield from ClaimRun(path, translation, options, make_for).results()


def _factory(options: Options) -> Factory:
    return LeanFactory(options, lambda warning: None)
