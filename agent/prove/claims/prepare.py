"""A sheet that Lean accepts: what does not elaborate is taken out, so that it costs only its own claims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lemmata.agent.lean.commands import Command
from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.verify.report import Message
from lemmata.agent.prove.results import command_at
from lemmata.agent.prove.run import WorkshopError
from lemmata.agent.prove.workshop import Workshop
from lemmata.translators.obligations.claim import Claim, Sheet

MAX_ROUNDS = 30
STRICT = "set_option autoImplicit false\n"  # else a name that does not exist becomes a variable, and the claim another
_HEADER = frozenset(["import", "prelude", "module"])
Make = Callable[[Document], Workshop]


@dataclass(slots=True)
class Prepared:
    """A sheet ready to be proved. `holes`: the hole of each claim that stands, by the claim's name. `broken`: why a
    claim's theorem does not stand. `workshop`: None when none stands; whoever holds it closes it.
    """

    workshop: Workshop | None
    holes: dict[str, Hole] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)


def prepare(path: str, sheet: Sheet, make: Make) -> Prepared:
    """Elaborate a sheet as often as it takes to find all that is broken in it. `path`: the Lean file's name."""
    text, broken, roots = _strict(path, sheet.lean), dict[str, str](), list[str]()
    for _ in range(MAX_ROUNDS):
        document = Document(path, text)
        try:
            workshop = make(document)
        except WorkshopError as error:
            return _all_broken(sheet, broken, str(error))
        elaboration = workshop.checking.original()
        if not elaboration.errors and not elaboration.failure:
            holes, missing = _holes(document, [claim for claim in sheet.claims if claim.name not in broken])
            return Prepared(workshop, holes, broken | missing)
        workshop.close()
        if not elaboration.errors:
            return _all_broken(sheet, broken, f"Lean did not get through its theorems: {elaboration.failure}")
        faults = [(command_at(document, message), message) for message in elaboration.errors]
        removed = _removed(document, faults)
        if not removed:
            return _all_broken(sheet, broken, _wording(elaboration.errors[0], roots))
        for command, message in removed.values():
            claims = [claim.name for claim in sheet.claims if claim.theorem == command.name]
            broken.update((name, _wording(message, roots)) for name in claims if name not in broken)
            if not claims:
                roots.append(f"{command.name or command.keyword}: {message.text}")
        text = _blanked(text, [command for command, _ in removed.values()])
    return _all_broken(sheet, broken, "too many of its definitions do not elaborate")


def _strict(path: str, text: str) -> str:
    commands = Document(path, text).commands
    at = next((command.start for command in commands if command.keyword not in _HEADER), len(text))
    return text[:at] + STRICT + text[at:]


def _holes(document: Document, claims: list[Claim]) -> tuple[dict[str, Hole], dict[str, str]]:
    by_theorem: dict[str, list[Hole]] = {}
    for hole in document.holes:
        by_theorem.setdefault(hole.declaration, []).append(hole)
    holes: dict[str, Hole] = {}
    missing: dict[str, str] = {}
    for claim in claims:
        found = by_theorem.get(claim.theorem, [])
        if len(found) == 1:
            holes[claim.name] = found[0]
        else:
            missing[claim.name] = (
                f"the translation has {len(found)} `sorry`s in theorem {claim.theorem}; it must be one"
            )
    return holes, missing


def _removed(document: Document, faults: list[tuple[Command | None, Message]]) -> dict[int, tuple[Command, Message]]:
    """The declarations with errors in them. Lines between declarations (imports, `open`) cannot be done without."""
    removed: dict[int, tuple[Command, Message]] = {}
    for command, message in faults:
        if command is not None and command.declares:
            removed.setdefault(command.start, (command, message))
    return removed


def _blanked(text: str, commands: list[Command]) -> str:
    """The text with spaces instead of these commands, so that all places stay."""
    for command in commands:
        gone = "".join(character if character == "\n" else " " for character in text[command.start : command.end])
        text = text[: command.start] + gone + text[command.end :]
    return text


def _all_broken(sheet: Sheet, broken: dict[str, str], reason: str) -> Prepared:
    return Prepared(None, {}, {claim.name: broken.get(claim.name, reason) for claim in sheet.claims})


def _wording(message: Message, roots: list[str]) -> str:
    because = f"\nbecause of {roots[0]}" if roots else ""
    return f"its Lean translation does not elaborate: {message.text}{because}"
