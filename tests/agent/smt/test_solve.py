"""Z3's models: they are models, they are small where they can be, and nothing is asked that cannot be encoded."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import evaluate
from lemmata.agent.smt.solve import find_model
from lemmata.agent.smt.sorts import BOOL, INT, NAT, Sort, bitvec, fin, list_of
from lemmata.agent.smt.terms import Value, Var

SCOPE: dict[str, Sort] = {"n": NAT, "m": NAT, "i": INT, "j": INT, "b": BOOL, "v": bitvec(32), "k": fin(7)}


def solve(*texts: str) -> dict[str, Value] | None:
    terms = [read_term(text, SCOPE) for text in texts]
    propositions = [term for term in terms if term is not None]
    assert len(propositions) == len(texts)
    model = find_model(propositions, [Var(name, sort) for name, sort in SCOPE.items()], 2.0)
    if model is not None:
        assert all(evaluate(proposition, model) for proposition in propositions)
    return None if model is None else dict(model)


@pytest.mark.parametrize(
    "texts",
    [
        ("n * n = 152399025",),
        ("n - m + m ≠ n",),
        ("i / j = -3", "j < -5"),
        ("i % j = 4", "i < 0"),
        ("v * v = 49#32", "v > 1000#32"),
        ("v.toNat + n = 4294967298", "n < 4"),
        ("↑n + i < 0", "n > 1000"),
        ("k + 3 < k",),
        ("n / m = 0", "n > 5", "m < 3"),
        ("(decide (n = 4) && b) = true",),
    ],
)
def test_models_hold(texts: tuple[str, ...]) -> None:
    assert solve(*texts) is not None


@pytest.mark.parametrize(
    "texts", [("n + m < n",), ("i % 2 = 2",), ("i / j * j + i % j ≠ i",), ("k > 6",), ("v ^^^ v ≠ 0#32",)]
)
def test_what_has_no_model_gets_none(texts: tuple[str, ...]) -> None:
    assert solve(*texts) is None


def test_small_models_are_preferred() -> None:
    model = solve("n > 3", "i < ↑n")
    assert model is not None
    assert 3 < model["n"] <= 10 and -10 <= model["i"] <= 10


def test_lists_and_variable_exponents_are_not_encoded() -> None:
    xs = Var("xs", list_of(NAT))
    lists = read_term("xs.length = 2", {"xs": xs.sort})
    power = read_term("n ^ m = 8", SCOPE)
    assert lists is not None and power is not None
    assert find_model([lists], [xs], 1.0) is None
    assert find_model([power], [Var("n", NAT), Var("m", NAT)], 1.0) is None


def test_threads_do_not_disturb_one_another() -> None:
    roots = [n * n + n for n in range(60, 100)]
    with ThreadPoolExecutor(4) as pool:
        models = list(pool.map(lambda value: solve(f"n * n + n = {value}"), roots * 2))
    assert [model and model["n"] for model in models] == [*range(60, 100)] * 2
