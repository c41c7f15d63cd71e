"""Lean's `#eval` of translated functions against the evaluator of the obligations language."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.elaborate import run as run_lean
from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, Returned
from lemmata.translators.obligations.lean.layout import Text
from lemmata.translators.obligations.lean.literals import literal, string_literal
from lemmata.translators.obligations.lean.names import qualified
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.types import MapOf, SetOf, Type, Value, mentions
from lemmata.translators.python.load import Loaded
from lemmata.translators.python.sheet import sheets_of

FUEL = 3000
Sample = tuple[tuple[Value, ...], Returned | RaisedOutcome]


def differences(loaded: Loaded, samples: Mapping[str, Sequence[Sample]], toolchain: Toolchain) -> tuple[int, list[str]]:
    """How many calls were compared, and those of which Lean says something else. Maps and sets are compared as Python
    compares them: in whatever order they were built.
    """
    asked: list[tuple[str, str]] = []
    blocks: dict[str, None] = {}  # of the definitions; those that sheets share, once
    for sheet in sheets_of(loaded)[0]:
        names = [name for name in loaded.module.functions if f"{qualified(name)}.correct" in _theorems(sheet.lean)]
        blocks.update(dict.fromkeys(_definitions(sheet.lean)))
        for name in names:
            function = loaded.module.functions[name]
            for sample in samples.get(name, ()):
                try:
                    question = _question(function, sample, sheet.lean)
                except ValueError:  # an integer of more digits than Python writes
                    continue
                asked += [(f"{name}{sample[0]}", question)] if question else []
    answers = _evaluated("\n\n".join(blocks), [question for _, question in asked], toolchain)
    if len(answers) != len(asked):
        return len(answers), [f"Lean answered {len(answers)} of {len(asked)} questions"]
    return len(answers), [call for (call, _), answer in zip(asked, answers, strict=True) if answer != "true"]


def _question(function: Function, sample: Sample, lean: str) -> str:
    values, outcome = sample
    arguments = [f"({_typed(value, of.type)})" for value, of in zip(values, function.parameters, strict=True)]
    call = " ".join([qualified(function.name), *arguments])
    monadic = re.search(rf"^def {re.escape(qualified(function.name))} .*?: Py ", lean, re.MULTILINE) is not None
    returned = f"({_typed(outcome.value, function.returns)})" if isinstance(outcome, Returned) else ""
    if not monadic and not returned:
        return ""  # under its precondition it never raises, and Lean's text has no exceptions
    if returned and mentions(function.returns, (MapOf, SetOf)):
        if not monadic:
            return f"#eval {call} == {returned}"
        return f"#eval match Py.run ({call}) {FUEL} with | .ok value => value == {returned} | _ => false"
    if monadic and mentions(function.returns, (MapOf, SetOf)):
        return f"#eval match Py.run ({call}) {FUEL} with | .raised name => name == {_exception(outcome)} | _ => false"
    if not monadic:
        return f"#eval decide ({call} = {returned})"
    expected = f".ok {returned}" if isinstance(outcome, Returned) else f".raised {string_literal(outcome.exception)}"
    return f"#eval decide (Py.run ({call}) {FUEL} = {expected})"


def _exception(outcome: Returned | RaisedOutcome) -> str:
    return string_literal(outcome.exception) if isinstance(outcome, RaisedOutcome) else ""


def _typed(value: Value, of: Type) -> str:
    text = literal(value, of)
    inside = text.text if isinstance(text, Text) else str(text)
    return f"{inside} : {type_text(of)}"


def _definitions(lean: str) -> list[str]:
    """The sheet without its theorems, in blocks."""
    return [block.strip("\n") for block in lean.split("\n\n") if not block.lstrip().startswith("theorem")]


def _theorems(lean: str) -> set[str]:
    return set(re.findall(r"^theorem (\S+)", lean, re.MULTILINE))


def _evaluated(head: str, questions: Sequence[str], toolchain: Toolchain) -> list[str]:
    if not questions:
        return []
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        file = Path(folder, "Questions.lean")
        file.write_text("\n".join([head, *questions, ""]), encoding="utf-8")
        return run_lean(toolchain, [str(file)], seconds=600.0).output.split()
