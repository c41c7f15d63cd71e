"""From values to a proof: the hypotheses proved of them, the claim disproved, the proof cut down to what it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lemmata.agent.lean.session import State
from lemmata.agent.refute.bench import Bench
from lemmata.agent.refute.result import Refutation
from lemmata.agent.refute.telescope import Role, shown, substitute
from lemmata.agent.smt import syntax
from lemmata.agent.smt.parse import parse

_QUICK, _PATIENT = 1000, 20_000  # heartbeats
_SLOW = frozenset({("grind",), ("cases this <;> simp_all",), ("simp_all",), ("exact absurd this (by decide +kernel)",)})
_CONSTRUCTORS = "constructor <;> first | decide | (constructor <;> first | decide | (constructor <;> decide))"
_ABSURD = ("exact absurd this (by decide)",)
_Steps = tuple[str, ...]


def confirm(bench: Bench, values: Mapping[str, str], likely: bool = True) -> Refutation | None:
    """The refutation by these values of all variables, if Lean accepts one. `values` has texts by binder name.

    `likely`: the values are known or believed to refute, so that more is tried, each way with limits of its own.
    """
    if bench.start is None:
        return None
    texts = dict(values)
    choices = [
        _provers(substitute(binder.type, texts), bench.definitions)
        for binder in bench.telescope.binders
        if binder.role is Role.PROOF
    ]
    proofs = [_first(ways if likely else [way for way in ways if way != "grind"]) for ways in choices]
    effort = _PATIENT if likely else _QUICK
    stated = bench.step(bench.start, f"have := {bench.application(texts, proofs)}", effort)
    if stated is None or not stated.goals:
        return None
    closers = _closers(substitute(bench.telescope.target, texts), bench.definitions)
    together = _first(["; ".join(steps) for steps in closers if steps not in _SLOW])
    if not likely and not bench.closes(stated, together, effort):
        return None
    closer = next((steps for steps in closers if bench.closes(stated, f"({'; '.join(steps)}; done)", effort)), None)
    if closer is None:
        return None
    for place, ways in enumerate(choices):
        for way in ways:
            simpler = [*proofs[:place], way, *proofs[place + 1 :]]
            if bench.step(bench.start, f"have := {bench.application(texts, simpler)}") is not None:
                proofs = simpler
                break
    return _finish(bench, texts, proofs, closer)


def _finish(bench: Bench, texts: dict[str, str], proofs: Sequence[str], closer: _Steps) -> Refutation | None:
    application = bench.application(texts, proofs)
    if closer == _ABSURD:
        instance = f"({application})" if " " in application else application
        term = f"fun h => absurd {instance} (by decide)"
        script: _Steps = (f"exact {term}",)
    else:
        script = ("intro h", f"have := {application}", *closer)
        term = "by\n" + "\n".join(f"  {line}" for line in script)
    if not _replays(bench, script):
        return None
    roles = (Role.SORT, Role.DATA, Role.STATEMENT)
    named = tuple((shown(b.name), texts[b.name]) for b in bench.telescope.binders if b.role in roles)
    return Refutation(named, script, term)


def _replays(bench: Bench, script: Sequence[str]) -> bool:
    state: State | None = bench.states[0]
    for tactic in script:
        state = None if state is None else bench.step(state, tactic, 40_000)
    return state is not None and not state.goals


def _first(ways: Sequence[str]) -> str:
    return "first " + " ".join(f"| ({way}; done)" for way in ways)


def _simps(definitions: Sequence[str]) -> list[str]:
    return ["simp", *([f"simp [{', '.join(definitions)}]"] if definitions else [])]


def _provers(proposition: str, definitions: Sequence[str]) -> list[str]:
    """Ways to prove an instance of a hypothesis, the most readable first."""
    node = parse(proposition)
    ways = ["decide", "omega", "rfl", *_simps(definitions)]
    if isinstance(node, syntax.Binding) and node.quantifier == "∃":
        ways += [f"exact ⟨{witness}, by {way}⟩" for witness in ("0", "1", "2", "3", "_") for way in ("decide", "rfl")]
    elif isinstance(node, syntax.Binding) or "∀" in proposition:
        ways += [
            "intros; rfl",
            "intros; omega",
            "intros; simp_all",
            "intro x; cases x <;> simp",
            "intro x; cases x <;> decide",
        ]
    elif node is None or isinstance(node, syntax.Application | syntax.Name):
        ways += ["constructor", "constructor; constructor", "constructor; constructor; constructor", _CONSTRUCTORS]
    return [*ways, "decide +kernel", "grind"]


def _closers(claim: str, definitions: Sequence[str]) -> list[_Steps]:
    """Ways to derive a contradiction from `this : claim`, the most readable first."""
    node = parse(claim)
    simps = _simps(definitions)
    ways: list[_Steps] = [_ABSURD, ("omega",), *((f"{simp} at this",) for simp in simps), ("exact nomatch this",)]
    if "∃" in claim:
        opened = "obtain ⟨w, hw⟩ := this"
        ways += [(opened, "omega")]
        ways += [(opened, f"have := hw {value}", "omega") for value in ("(w + 1)", "0", "1", "w")]
        ways += [(opened, f"{simp} at hw") for simp in simps]
    if "∀" in claim:
        ways += [("have := this 0", "omega"), ("have := this 1", "omega")]
    if isinstance(node, syntax.Operation) and node.symbol == "¬":
        ways += [(f"exact this (by {way})",) for way in ("rfl", "simp", "omega", _CONSTRUCTORS)]
    if isinstance(node, syntax.Operation) and node.symbol == "↔":
        ways += [("exact absurd (this.mp (by simp)) (by simp)",), ("exact absurd (this.mpr (by simp)) (by simp)",)]
    return [
        *ways,
        ("cases this",),
        ("cases this <;> simp_all",),
        ("simp_all",),
        ("exact absurd this (by decide +kernel)",),
        ("grind",),
    ]
