"""A translator of claims of one word, a line each: `easy`, `plain`, `false`; other words are not translated."""

from __future__ import annotations

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Sheet, Span, Translation, TranslationOptions

_STATEMENTS = {"easy": "2 + 2 = 4", "plain": "1 + 1 = 2", "false": "2 + 2 = 5"}


class Toy:
    def translate(self, path: str, text: str, options: TranslationOptions) -> Translation:
        claims, refusals, lean = [], [], ""
        for line, word in enumerate(text.split(), 1):
            span = Span.at(path, line)
            if word in _STATEMENTS:
                lean += f"theorem t{line} : {_STATEMENTS[word]} := by\n  sorry\n\n"
                claims.append(Claim(word, Kind.ASSERTION, span, word, f"t{line}", ("decide",), False))
            else:
                refusals.append(Refusal(span, word, "it is odd", "write something else"))
        return Translation((Sheet(lean, tuple(claims), {}),), tuple(refusals), None)


TRANSLATOR = Toy()
