"""One script in the names of another goal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from lemmata.agent.analogy.constructors import Constructor, corresponding
from lemmata.agent.analogy.example import Example
from lemmata.agent.analogy.roles import Roles
from lemmata.agent.analogy.vocabulary import Vocabulary, renamings
from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.names import fresh

_NAME = re.compile(
    r"(?<![\w'.✝«])[^\W\d][\w'!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*|\.\d+)*|(?<![\w'.✝«])(?:\.[^\W\d][\w'!?₀-₉]*)+"
)
_ALTERNATIVE = re.compile(r"\| (?P<at>@?)(?P<name>[^\W\d][\w'.!?₀-₉]*)(?P<names>(?: +(?:[^\W\d][\w'!?₀-₉]*|_))*) *=>")
_BINDERS = re.compile(
    r"\b(?:intro|intros|rintro|obtain|rename_i|next|case|fun|λ|have|let|set|with|cases|rcases|by_cases|generalize)\b"
    r"(?P<names>[^:=\n]*)|\|(?P<more>[^:=\n|]*)=>"
)
_WORD = re.compile(r"(?<![\w'.])[^\W\d][\w'!?₀-₉]*")
_NEEDED = re.compile(r"\b(?:induction|cases|generalizing|fun_induction|fun_cases|at|intro|obtain)(?: [\w.']+)* _(?!\w)")
_GENERALIZED = re.compile(r"\bgeneralizing(?: [\w'₀-₉]+)+")
_APPLIED = re.compile(r"\((?P<name>[^\W\d][\w.'!?₀-₉]*) [^()]*\)")
_LIST = re.compile(r"(?P<head>\b(?:simp|simp_all|simpa|dsimp|grind|rw|simp_arith)\b[^\[\]\n;]*)\[(?P<items>[^\[\]]*)\]")


class Version(Enum):
    """What is done beside the renaming."""

    EXTENDED = "extended"  # functions that only the new goal has are put into lists of lemmas
    PLAIN = "plain"
    OPERATORS = "operators"  # names of the library's lemmas follow the operators


class Rewriting:
    """One version of one script."""

    def __init__(self, vocabulary: Vocabulary, part: Roles, example: Example, goal: Goal, version: Version) -> None:
        self._vocabulary, self._part, self._goal = vocabulary, part, goal
        self._version = version
        self._old_names = {h.name for h in example.goal.hypotheses}
        self._here = {h.name for h in goal.hypotheses if h.accessible}
        self._retyped: set[str] = set()
        self._bound = bound(example.script)
        self._more: dict[str, tuple[str, ...]] = {}  # induction hypotheses beside the one that the old proof had

    def run(self, script: str) -> str | None:
        text = self._alternatives(script)
        local = self._local(text) | self._named_here(text)
        if any(local.get(name, name) not in self._here for name in self._free(text)):
            return None
        replaced = self._replaced(text, local)
        return None if replaced is None else self._lists(replaced)

    def _free(self, script: str) -> frozenset[str]:
        """Names that some other part of the old proof brought in."""
        words = frozenset(match.group().split(".")[0] for match in _NAME.finditer(script))
        return (words & self._bound) - bound(script) - self._old_names

    def _named_here(self, script: str) -> dict[str, str]:
        """Induction hypotheses that an earlier step brought in, by their order."""
        old = sorted(name for name in self._free(script) if name.startswith("ih"))
        new = [h.name for h in self._goal.hypotheses if h.accessible and h.name.startswith("ih")]
        return dict(zip(old, new, strict=False)) if not set(old) <= set(new) else {}

    def _local(self, script: str) -> dict[str, str]:
        """Names that the script brings in and that would hide a name that it needs: new ones for them."""
        needed = {new for old, new in self._part.hypotheses.items() if old != new}
        words = {match.group() for match in _NAME.finditer(script)}
        found: dict[str, str] = {}
        for word in sorted(words & needed - self._old_names):
            found[word] = fresh(word, self._here | words | set(found.values()))
        return found

    def _replaced(self, text: str, local: Mapping[str, str]) -> str | None:
        missing: list[str] = []

        def rename(match: re.Match[str]) -> str:
            word = match.group()
            first, dot, rest = word.partition(".")
            if word in local:
                return local[word]
            if first in self._old_names:
                new = self._part.hypotheses.get(first)
                if new is None:
                    missing.append(first)
                    return "_"
                return new + dot + self._constant_path(rest)
            if first in local:
                return local[first] + dot + self._constant_path(rest)
            return self._constant(word)

        changed = self._applied(_NAME.sub(rename, text))
        changed = _GENERALIZED.sub(lambda match: re.sub(r" _(?!\w)", "", match.group()), changed)
        changed = re.sub(r" generalizing(?= with|$)", "", changed, flags=re.MULTILINE)
        return None if missing and _NEEDED.search(changed) else changed

    def _applied(self, text: str) -> str:
        """Bracketed applications of rules that take other arguments than those whose parts they play, left to Lean."""

        def leave(match: re.Match[str]) -> str:
            name = match["name"]
            if name not in self._retyped:
                return match.group()
            return f"(by apply {name} <;> assumption)"

        return _APPLIED.sub(leave, text)

    def _constant_path(self, rest: str) -> str:
        return ".".join(self._part.constants.get(word, word) for word in rest.split("."))

    def _constant(self, word: str) -> str:
        if word.startswith("."):
            return "." + self._constant_path(word[1:])
        space, dot, last = word.rpartition(".")
        new = self._part.constants.get(last)
        if new is not None and self._vocabulary.is_own(new) and (not space or self._vocabulary.is_own(last)):
            return self._vocabulary.shown(new) if new != last else word
        if new is not None and not space:
            return new
        of = space.rpartition(".")[2]
        if of and (maker := self._vocabulary.maker(of, last, self._part)) is not None:
            if not self._vocabulary.same_arguments(of, last, maker):
                self._retyped.add(space + dot + maker)
            return space + dot + maker
        if self._vocabulary.is_own(last):
            other = self._vocabulary.analogue(last, self._part)
            if other is not None and other != last:
                return self._vocabulary.shown(other)
        if of and (kind := self._part.constants.get(of)) is not None and self._vocabulary.is_own(kind):
            return self._vocabulary.shown(kind) + dot + self._constructor(last)
        if self._version is Version.OPERATORS and (space or "_" in last):
            return space + dot + next(renamings(last, self._part.operators), last)
        return word

    def _constructor(self, name: str) -> str:
        for old, new, _ in self._vocabulary.kinds(self._part):
            pairs = corresponding(old, new)
            if name in pairs:
                return pairs[name].name
        return name

    def _alternatives(self, script: str) -> str:
        for old, new, _ in self._vocabulary.kinds(self._part):
            pairs = corresponding(old, new)
            arities = {constructor.name: constructor for constructor in old}

            def head(
                match: re.Match[str], pairs: dict[str, Constructor] = pairs, arities: dict[str, Constructor] = arities
            ) -> str:
                space, dot, last = match["name"].rpartition(".")
                if last not in pairs:
                    return match.group()
                names = self._fields(match["names"].split(), arities[last], pairs[last])
                return " ".join([f"| {match['at']}{space}{dot}{pairs[last].name}", *names, "=>"])

            script = _ALTERNATIVE.sub(head, script)
        return script

    def _fields(self, names: list[str], old: Constructor, new: Constructor) -> list[str]:
        """Names for the fields and induction hypotheses of the new constructor, those of the old one where they fit."""
        if old.fields == new.fields or not names:
            return names
        count = len(old.fields)
        fields, hypotheses = names[:count], names[count:]
        plain = [name for name, recursive in zip(fields, old.fields, strict=False) if not recursive]
        own = [name for name, recursive in zip(fields, old.fields, strict=False) if recursive]
        used = set(names) | self._here | self._old_names
        chosen: list[str] = []
        for recursive in new.fields:
            kept = own if recursive else plain
            name = kept.pop(0) if kept else fresh("y" if recursive else "z", used)
            used.add(name)
            chosen.append(name)
        if hypotheses:
            more: list[str] = []
            while len(hypotheses) + len(more) < new.recursive:
                more.append(fresh("ih", used))
                used.add(more[-1])
            self._more[hypotheses[-1]] = tuple(more)
            chosen += [*hypotheses[: new.recursive], *more][: new.recursive]
        return chosen

    def _lists(self, text: str) -> str:
        """Lists of lemmas: induction hypotheses and functions that the new goal has besides."""

        def extend(match: re.Match[str]) -> str:
            items = [item.strip() for item in match["items"].split(",") if item.strip()]
            for hypothesis, more in self._more.items():
                if hypothesis in items:
                    items += [name for name in more if name not in items]
            heads = {item.split(" ")[0] for item in items}
            functions = {self._vocabulary.shown(name) for name in self._part.constants.values()}
            if self._version is not Version.PLAIN and heads & functions and not match["head"].startswith("rw"):
                items += [shown for name in self._part.added if (shown := self._vocabulary.shown(name)) not in items]
            return f"{match['head']}[{', '.join(dict.fromkeys(items))}]"

        return _LIST.sub(extend, text)


@lru_cache(maxsize=4_000)
def bound(script: str) -> frozenset[str]:
    """Names that a script may bring in: what stands behind `intro`, `obtain`, `have`, in alternatives and so on."""
    found = (match["names"] or match["more"] or "" for match in _BINDERS.finditer(script))
    return frozenset(word for text in found for word in _WORD.findall(text))
