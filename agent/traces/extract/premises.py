"""Which constants of a proof term count as premises: those that a user could have named for that step."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from lemmata.agent.traces.extract.record import Term

# What tactics put around the facts that they use: every rewriting and every simplification has some of these.
_PLUMBING = (
    "congr congrArg congrFun congrFun' congrArg₂ Eq.mpr Eq.mp Eq.trans Eq.symm Eq.refl Eq.rec Eq.ndrec Eq.subst id "
    "rfl of_eq_true of_eq_false eq_true eq_false eq_self eq_self_iff_true trivial True.intro propext funext "
    "forall_congr implies_congr implies_congr_ctx implies_dep_congr_ctx and_congr or_congr iff_self ite_congr "
    "dite_congr HEq.refl HEq.rfl heq_of_eq eq_of_heq Iff.rfl Iff.refl noConfusion_of_Nat absurd False.elim Iff.mp "
    "Iff.mpr and_self and_true true_and implies_true forall_const ne_eq not_false_eq_true not_true_eq_false "
    "eq_false_of_decide of_decide_eq_true Decidable.byContradiction Decidable.of_not_not exists_congr let_congr "
    "letFun_congr Nat.recAux Nat.casesAuxOn"
)
PLUMBING = frozenset(_PLUMBING.split())
_MADE = (
    r"match_\d+|_\w*|eq_def|eq_\d+|proof_\d+|rec|recOn|casesOn|brecOn|below|noConfusion|noConfusionType|injEq|inj|"
    r"sizeOf_spec|ctorIdx|ctorElim|splitter"
)
_WORD = re.compile(r"[^\W\d][\w'!?₀-₉]*")
_PATH = re.compile(r"(?<![\w.'@])[^\W\d][\w'!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*)*")
_INNER = re.compile(rf"^(?:Lean|Lemmata\.Repl|Std\.Internal)\.|(?:^|\.)(?:{_MADE})$|\._")


def constants(goal: str, stop: Collection[str], terms: Mapping[str, Term]) -> tuple[set[str], set[str]]:
    """The theorems and the definitions in the proof of `goal`, down to the goals `stop`."""
    theorems: set[str] = set()
    definitions: set[str] = set()
    seen = set(stop)
    waiting = [goal]
    while waiting:
        current = waiting.pop()
        term = terms.get(current)
        if term is None or current in seen:
            continue
        seen.add(current)
        theorems.update(term.theorems)
        definitions.update(term.definitions)
        waiting += term.goals
    return theorems, definitions


def premises(theorems: Collection[str], definitions: Collection[str], tactic: str) -> tuple[str, ...]:
    """The premises of a step whose proof term has these constants, sorted.

    Theorems count unless every proof has them; a definition counts where the tactic names it, or its equations.
    """
    words = set(_WORD.findall(tactic))
    named = {name for name in definitions if name.rpartition(".")[2] in words}
    return tuple(sorted(name for name in {*map(_of_equation, theorems), *named} if nameable(name)))


def qualified(tactic: str, known: Collection[str], local: Collection[str]) -> str:
    """The tactic with the constants `known` by their full names, as it has to be written outside their namespaces.

    `local`: the names of hypotheses. A word that could be several of the constants stays as it is.
    """
    by_end: dict[str, set[str]] = {}
    for name in known:
        parts = name.split(".")
        for start in range(1, len(parts)):
            by_end.setdefault(".".join(parts[start:]), set()).add(name)

    def full(match: re.Match[str]) -> str:
        word = match.group()
        meant = by_end.get(word, set())
        if len(meant) != 1 or word in known or word.partition(".")[0] in local:
            return word
        return next(iter(meant))

    return _PATH.sub(full, tactic)


def nameable(name: str) -> bool:
    return name not in PLUMBING and not _INNER.search(name)


def _of_equation(name: str) -> str:
    """`f` for its equations `f.eq_1`, `f.eq_def`."""
    return re.sub(r"\.(?:eq_\d+|eq_def|eq_unfold)$", "", name)
