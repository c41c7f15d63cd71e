"""Scripts for conditions of one shape: growing prefixes, products, order, truth values."""

from __future__ import annotations

from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.terms import term_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Comprehension, Generator, Lit, Op, Quantifier, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import BOOL, INT, MapOf
from lemmata.translators.obligations.walk import free_variables, substitute, subterms
from lemmata.translators.python.vc.path import Condition, Defined, Given, Known

_DISTRIBUTIVE = (
    "Int.add_mul, Int.sub_mul, Int.mul_add, Int.mul_sub, Int.neg_mul, Int.mul_neg, Int.neg_neg, Int.one_mul, "
    "Int.mul_one, Int.mul_comm, Int.mul_left_comm, Int.mul_assoc"
)
_ORDER = (
    "Py.ascending_iff_pairwise, Py.strictly_ascending_iff_pairwise, Py.descending_iff_pairwise, "
    "Py.strictly_descending_iff_pairwise, Py.sorted_eq_sorted_iff"
)
_CONTENTS = (
    "Py.Dict.mem_keys, Py.Dict.mem_iff, Py.Dict.get_eq, Py.Dict.getD_eq, Py.Dict.get?_put, Py.Dict.get?_delete, "
    "List.map_append, List.sum_append, List.map_cons, List.map_nil, List.sum_cons, List.sum_nil, List.length_append, "
    "List.mem_append, List.mem_singleton"
)
_ITEMS = (
    "Py.sliceFrom_one_cons, Py.item_zero_cons, List.singleton_append, List.cons_append, List.nil_append, "
    "List.pairwise_cons, List.perm_iff_count, List.length_nil, List.length_cons"
)


def prefixes(condition: Condition) -> list[str]:
    """Steps that write `xs[:i + 1]` as `xs[:i]` and one more item, once variables with values are replaced by them."""
    steps: dict[str, None] = {}
    for term in subterms(_expanded(condition.goal, condition)):
        match term:
            case Op(O.SLICE_TO, (whole, Op(O.ADD, (index, Lit(1))))):
                given = f"(xs := {term_text(whole)}) (i := {term_text(index)})"
                steps[f"simp only [Py.sliceTo_succ {given} (by omega) (by omega)]"] = None
    return list(steps)


def multiplied(condition: Condition) -> str:
    """For products and for quotients by what is no literal: their laws, then linear arithmetic over monomials."""
    laws: dict[str, None] = {}
    products: dict[Term, None] = {}
    for term in (inner for each in terms_in(condition) for inner in subterms(each)):
        match term:
            case Op(O.FLOORDIV | O.MOD, (dividend, divisor)) if not isinstance(divisor, Lit):
                laws[f"Py.floor_laws ({term_text(dividend)}) ({term_text(divisor)})"] = None
            case Op(O.MUL, (left, right)) if type_of(term) == INT:
                if not (isinstance(left, Lit) or isinstance(right, Lit)):
                    products.setdefault(term)
    if not laws and not products:
        return ""
    steps = [f"have quotient{number} := {law}" for number, law in enumerate(laws)]
    for number, term in enumerate(list(products)[:4]):
        assert isinstance(term, Op)
        factor, other = (f"({term_text(argument)})" for argument in term.arguments)
        steps.append(f"have product{number} := Py.mul_facts {factor} {other}")
        steps += [f"have square{number} := Py.square_nonneg {factor}"] if factor == other else []
    factors = {name for term in products for name, each in free_variables(term).items() if each.type == INT}
    zeros = [entry.name for entry in condition.path if isinstance(entry, Given) and entry.name in factors]
    return "\n".join(
        [
            *steps,
            "try subst_vars",
            *(_zero(identifier(name)) for name in zeros[:4]),
            f"try simp only [{_DISTRIBUTIVE}] at *",
            "all_goals first | omega | grind",
        ]
    )


def _zero(name: str) -> str:
    """A step for a factor that must be zero."""
    laws = "Int.mul_zero, Int.zero_mul, Int.add_zero, Int.zero_add"
    return f"try (have zero' : {name} = 0 := by omega); (simp only [zero', {laws}] at *)"


def ordered(condition: Condition) -> str:
    """For lists that ascend and for `sorted`: said of all pairs and as permutations, with counts and members."""
    operators = {term.operator for each in terms_in(condition) for term in subterms(each) if isinstance(term, Op)}
    goal = [term for term in subterms(condition.goal) if isinstance(term, Quantifier)]
    if O.SORTED not in operators and not (goal and O.INDEX in operators):
        return ""
    steps: list[str] = []
    for number, entry in enumerate(entry for entry in condition.path if isinstance(entry, Known)):
        match entry.term:
            case Op(O.EQ, (Op(O.SORTED, _), Op(O.SORTED, _))):
                steps += [
                    f"have permutation{number} := Py.sorted_eq_sorted_iff.mp {entry.name}",
                    f"have members{number} := fun a => permutation{number}.mem_iff (a := a)",
                ]
    steps += ["try subst_vars", *(f"try {step}" for step in prefixes(condition))]
    steps.append(f"try simp only [{_ORDER}] at *")
    parted: dict[str, None] = {}
    for term in (inner for each in terms_in(condition) for inner in subterms(each)):
        match term:
            case Op(O.SLICE_FROM, (Var(name), Lit(1))) | Op(O.INDEX, (Var(name), Lit(0))):
                parted[name] = None
    steps += [f"rcases {identifier(name)} with _ | ⟨head', tail'⟩" for name in parted][:1]
    steps += [f"all_goals try simp only [{_ITEMS}] at *", "all_goals first | omega | grind"]
    return "\n".join(steps)


def keyed(condition: Condition) -> str:
    """For lists in the order of integer keys: what they are, what comes first and last, and that they ascend."""
    steps: dict[str, None] = {}
    for term in (inner for each in terms_in(condition) for inner in subterms(each)):
        match term:
            case Op(O.SORTED_BY, (items, Comprehension(body, (Generator((variable,), _, ()),)))) if (
                type_of(body) == INT
            ):
                given = f"(fun {identifier(variable.name)} => {term_text(body)}) ({term_text(items)})"
                for law in ("facts", "ascends", "first", "last"):
                    steps[f"have {law}{len(steps)} := Py.sortedBy_{law} {given}"] = None
    if not steps:
        return ""
    simple = "try simp only [List.length_reverse, List.mem_reverse] at *"
    return "\n".join([*steps, "subst_vars", simple, "first | grind | (simp_all; done) | (simp_all; grind)"])


def truths(condition: Condition) -> str:
    """For an equation between truth values. Where one of them is said of all or of some items: both directions, with
    the integers at hand as witnesses."""
    match condition.goal:
        case Op(O.EQ, (left, right)) if type_of(left) == BOOL and any(
            isinstance(term, Quantifier) for side in (left, right) for term in subterms(side)
        ):
            steps = ["subst_vars", "refine Bool.eq_iff_iff.mpr ⟨fun whole => ?_, fun whole => ?_⟩"]
            facts = "List.all_eq_true, List.any_eq_true, decide_eq_true_eq, Py.mem_range"
            steps.append(f"all_goals try simp only [{facts}] at *")
            witnesses = [e.name for e in condition.path if isinstance(e, Given) and e.type == INT]
            tries = [f"(have there := whole {identifier(name)}; grind)" for name in witnesses[:4]]
            steps.append(f"all_goals first | grind | {' | '.join(tries)}" if tries else "all_goals grind")
            return "\n".join(steps)
        case Op(O.EQ, (left, _)) if type_of(left) == BOOL:
            tests = "Bool.eq_iff_iff, beq_iff_eq, decide_eq_true_eq, Bool.and_eq_true, Bool.or_eq_true"
            return f"subst_vars\nfirst | grind | (simp only [{tests}] at *; omega)"
    return ""


def paired(condition: Condition) -> list[str]:
    """Steps that say of each pair what hypotheses say of pairs by their parts, and of the pair that is claimed of."""
    steps: list[str] = []
    for entry in condition.path:
        if not isinstance(entry, Known) or entry.term is None:
            continue
        match entry.term:
            case Quantifier(True, (generator,), _, None) if len(generator.variables) > 1 and not generator.conditions:
                last = len(generator.variables) - 1
                parts = " ".join("pair" + ".2" * place + ".1" * (place < last) for place in range(last + 1))
                within = f"pair ∈ {term_text(generator.sequence)}"
                steps.append(f"have pairs{len(steps)} := fun pair (here' : {within}) => {entry.name} {parts} here'")
    return steps


def contents(condition: Condition) -> str:
    """For what maps hold, and for lists of tuples: in terms of lookups and of parts."""
    whole = [term for each in terms_in(condition) for term in subterms(each)]
    pairs = paired(condition)
    if not pairs and not any(isinstance(type_of(term), MapOf) for term in whole if isinstance(term, Var)):
        return ""
    steps = [*pairs, "subst_vars", *(f"try {step}" for step in prefixes(condition))]
    return "\n".join(
        [*steps, f"try simp only [{_CONTENTS}] at *", "first | grind | (simp_all; done) | (simp_all; omega)"]
    )


def sums(condition: Condition) -> str:
    """For a sum that is claimed not to be negative: none of its items is."""
    match _expanded(condition.goal, condition):
        case Op(O.LE, (Lit(0), Op(O.SUM, _))) | Op(O.GE, (Op(O.SUM, _), Lit(0))):
            known = [entry.name for entry in condition.path if isinstance(entry, Known)]
            ways = ["grind [Int.mul_nonneg]", "(simp_all [Int.mul_nonneg]; done)"]
            ways += [f"(have fact := {name} item' here'; grind [Int.mul_nonneg])" for name in known]
            return "\n".join(
                [
                    "subst_vars",
                    "first | refine Py.sum_map_nonneg ?_ | refine Py.sum_nonneg ?_",
                    "intro item' here'",
                    f"first | {' | '.join(ways)}",
                ]
            )
    return ""


def terms_in(condition: Condition) -> list[Term]:
    terms: list[Term] = [condition.goal]
    for entry in condition.path:
        if isinstance(entry, Defined):
            terms.append(entry.value)
        elif isinstance(entry, Known) and entry.term is not None:
            terms.append(entry.term)
    return terms


def _expanded(term: Term, condition: Condition) -> Term:
    for entry in reversed(condition.path):
        if isinstance(entry, Defined):
            term = substitute(term, {entry.name: entry.value})
    return term
