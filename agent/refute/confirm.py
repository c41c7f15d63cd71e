"""From values to a proof: the hypotheses proved of them, the claim disproved, the proof cut down to what it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lemmata.agent.lean.session import State
from lemmata.agent.refute.bench import Bench
from lemmata.agent.refute.result import Refutation
from lemmata.agent.refute.telescope import Role, shown, substitute
from lemmata.agent.smt import syntax
from lemmata.agent.smt.parse import parse

_ABSURD = "exact absurd this (by decide)"


def confirm(bench: Bench, values: Mapping[str, str]) -> Refutation | None:
    """The refutation by these values of all variables, if Lean accepts one. `values` has texts by binder name."""
    if bench.start is None:
        return None
    texts = dict(values)
    choices = [
        _provers(substitute(binder.type, texts), bench.definitions)
        for binder in bench.telescope.binders
        if binder.role is Role.PROOF
    ]
    proofs = [_first(alternatives) for alternatives in choices]
    stated = bench.step(bench.start, _have(bench, texts, proofs))
    if stated is None or not stated.goals:
        return None
    closers = _closers(substitute(bench.telescope.target, texts), bench.definitions)
    if not bench.closes(stated, _first(closers)):
        return None
    closer = next((closer for closer in closers if bench.closes(stated, closer)), None)
    if closer is None:
        return None
    for place, alternatives in enumerate(choices):
        proofs[place] = next(
            (a for a in alternatives if bench.step(bench.start, _have(bench, texts, [*proofs[:place], a, *proofs[place + 1 :]]))),
            proofs[place],
        )
    return _finish(bench, texts, proofs, closer)


def _finish(bench: Bench, texts: dict[str, str], proofs: Sequence[str], closer: str) -> Refutation | None:
    application = bench.application(texts, proofs)
    if closer == _ABSURD:
        term = f"fun h => absurd ({application}) (by decide)".replace("absurd (h)", "absurd h")
        script: tuple[str, ...] = (f"exact {term}",)
    else:
        script = ("intro h", f"have := {application}", *closer.strip("()").split("; ") if "; done" in closer else (closer,))
        script = tuple(line for line in script if line != "done")
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


def _have(bench: Bench, texts: dict[str, str], proofs: Sequence[str]) -> str:
    return f"have := {bench.application(texts, proofs)}"


def _first(alternatives: Sequence[str]) -> str:
    return "first " + " ".join(f"| ({alternative})" for alternative in alternatives) if len(alternatives) > 1 else alternatives[0]


def _simps(definitions: Sequence[str]) -> list[str]:
    return ["simp", *([f"simp [{', '.join(definitions)}]"] if definitions else [])]


def _provers(proposition: str, definitions: Sequence[str]) -> list[str]:
    """Ways to prove an instance of a hypothesis, the most readable first."""
    node = parse(proposition)
    ways = ["decide", "omega", "rfl", *_simps(definitions)]
    if isinstance(node, syntax.Binding) and node.quantifier == "∃":
        ways += [f"exact ⟨{witness}, by {way}⟩" for witness in ("0", "1", "2", "3", "_") for way in ("decide", "rfl")]
    elif isinstance(node, syntax.Binding) or "∀" in proposition:
        ways += ["intros; rfl", "intros; omega", "intros; simp_all", "intro x; cases x <;> simp", "intro x; cases x <;> decide"]
    elif node is None or isinstance(node, syntax.Application | syntax.Name):
        ways += ["repeat constructor", "repeat (first | constructor | decide)"]
    return [*ways, "decide +kernel", "grind"]


def _closers(claim: str, definitions: Sequence[str]) -> list[str]:
    """Ways to derive a contradiction from `this : claim`, the most readable first."""
    node = parse(claim)
    ways = [_ABSURD, "omega", *(f"{simp} at this; done" for simp in _simps(definitions)), "exact nomatch this"]
    if "∃" in claim:
        ways += ["obtain ⟨w, hw⟩ := this; omega", "obtain ⟨w, hw⟩ := this; have := hw (w + 1); omega"]
        ways += [f"obtain ⟨w, hw⟩ := this; have := hw {value}; omega" for value in ("0", "1", "w")]
        ways += [f"obtain ⟨w, hw⟩ := this; {simp} at hw; done" for simp in _simps(definitions)]
    if "∀" in claim:
        ways += ["have := this 0; omega", "have := this 1; omega"]
    if isinstance(node, syntax.Operation) and node.symbol == "¬":
        ways += [f"exact this (by {way})" for way in ("rfl", "simp", "omega", "repeat constructor")]
    if isinstance(node, syntax.Operation) and node.symbol == "↔":
        ways += ["exact absurd (this.mp (by simp)) (by simp)", "exact absurd (this.mpr (by simp)) (by simp)"]
    return [*ways, "cases this; done", "simp_all; done", "exact absurd this (by decide +kernel)", "grind"]
