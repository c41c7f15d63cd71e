"""`prove FILE.py`: the front end's sheets, with a refuter that runs the functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lemmata.translators.obligations.claim import Refusal, Translation, TranslationOptions
from lemmata.translators.python.load import Loaded, program_of
from lemmata.translators.python.pieces import in_pieces, joined
from lemmata.translators.python.replay.refuter import PythonRefuter
from lemmata.translators.python.suspects import admits, suspects


class PythonTranslator:
    """Reads a module without executing it; its functions are run only to refute, in processes of their own."""

    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        if options.equivalent is not None:
            from lemmata.translators.python.equivalence import equivalence

            return equivalence(path, text, options)
        loaded = program_of(path, text)
        refuter = self._refuter(loaded, path, text, options)
        if refuter is None:
            return Translation((), loaded.refusals)
        return joined(tuple(in_pieces(loaded, refuter, options.only)))

    def pieces(
        self, path: str, text: str, options: TranslationOptions, stopped: Callable[[], bool]
    ) -> Iterator[Translation]:
        """What calls one another is in one piece; what is said of the whole file comes last."""
        if options.equivalent is not None:
            yield self.translate(path, text, options)
            return
        loaded = program_of(path, text)
        refuter = self._refuter(loaded, path, text, options)
        if refuter is None:
            yield Translation((), loaded.refusals)
            return
        yield from in_pieces(loaded, refuter, options.only, stopped)

    def _refuter(self, loaded: Loaded, path: str, text: str, options: TranslationOptions) -> PythonRefuter | None:
        """None where the file cannot be read."""
        try:
            return PythonRefuter(
                path,
                text,
                seed=options.seed,
                confine=options.confine,
                python=options.python,
                candidates=lambda name: suspects(loaded.module, name),
                admits=lambda name: admits(loaded.module, name),
            )
        except (SyntaxError, ValueError, RecursionError):
            return None

    def smt(self, path: str, text: str, options: TranslationOptions) -> tuple[str, tuple[Refusal, ...]]:
        from lemmata.translators.python.smt_text import smt_text

        return smt_text(program_of(path, text), options.only)


TRANSLATOR = PythonTranslator()
