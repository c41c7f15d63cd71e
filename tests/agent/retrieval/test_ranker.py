"""The learned ranker: its candidates, its file, and that it finds more than BM25 where it was not trained."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.retrieval.lemmas import Question, Split, questions, split
from lemmata.agent.retrieval.lexical import Lexical
from lemmata.agent.retrieval.library import Library, load_library
from lemmata.agent.retrieval.metrics import quality
from lemmata.agent.retrieval.opening import load_lexical
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.retrieval.select import Query

np = pytest.importorskip("numpy")
pytest.importorskip("networkx")

from lemmata.agent.retrieval.features import COLUMNS, Features  # noqa: E402
from lemmata.agent.retrieval.graph import Graph, load_graph, make_graph  # noqa: E402
from lemmata.agent.retrieval.ranker import Network, RankerError, Reranked, load_network  # noqa: E402

WIDTH = sum(map(len, COLUMNS.values()))


@pytest.fixture(scope="module")
def library(embedded: Toolchain) -> Library:
    return load_library(embedded)


@pytest.fixture(scope="module")
def asked(library: Library) -> list[Question]:
    return questions(library)


def theorem(name: str, statement: str) -> Premise:
    return Premise(name, Kind.THEOREM, statement, "Init", (), False, None)


SMALL = Lexical([theorem("a", "(x y : Nat) : x + y = y + x"), theorem("b", "(x y : Nat) : x * y = y * x")])
NOTHING = Graph({}, {})


def test_every_candidate_has_a_row_and_none_is_inaccessible() -> None:
    own = theorem("mine", "(x : Nat) : x + 0 = x")
    found = Features(SMALL, NOTHING).candidates(Query("m n : Nat\n⊢ m + n = n + m", local=(own,)))
    assert {premise.name for premise in found.premises} == {"a", "b", "mine"}
    assert found.rows.shape == (3, WIDTH)
    assert np.isfinite(found.rows).all()
    assert Features(SMALL, NOTHING).candidates(Query("⊢ 1 + 2 = 2 + 1", frozenset())).rows.shape == (0, WIDTH)


def test_a_premise_outside_the_index_has_the_row_that_it_would_have_inside() -> None:
    query = "m n : Nat\n⊢ m * n = n * m"
    inside = Features(SMALL, NOTHING).candidates(Query(query))
    twin = theorem("b2", "(x y : Nat) : x * y = y * x")
    both = Features(SMALL, NOTHING).candidates(Query(query, local=(twin,)))
    names = [name for columns in COLUMNS.values() for name in columns]
    same = [names.index(name) for name in ("contained", "covered", "length", "equation", "bm25 p")]
    rows = dict(zip((p.name for p in both.premises), both.rows, strict=True))
    assert rows["b2"][same] == pytest.approx(rows["b"][same], rel=0.1)
    assert [p.name for p in inside.premises] == ["a", "b"]


def test_the_proofs_of_close_theorems_vote() -> None:
    graph = Graph({"a": ("b",)}, {"b": 3.0})
    found = Features(SMALL, graph).candidates(Query("m n : Nat\n⊢ m + n = n + m"))
    votes = [name for columns in COLUMNS.values() for name in columns].index("votes")
    assert {p.name: float(row[votes]) > 0 for p, row in zip(found.premises, found.rows, strict=True)} == {
        "a": False,
        "b": True,
    }


@pytest.mark.parametrize("text", ["", "{}", '{"columns": ["no such"], "mean": [0], "scale": [1]}', "[]"])
def test_what_is_no_network_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "ranker.json").write_text(text)
    with pytest.raises(RankerError):
        load_network(tmp_path / "ranker.json")
    with pytest.raises(RankerError, match="No such file"):
        load_network(tmp_path / "missing.json")


def test_the_shipped_network_is_small_and_reads_as_it_is_written() -> None:
    network = load_network()
    assert json.loads(network.to_json()) == json.loads(Network.from_json(network.to_json()).to_json())
    assert len(network.to_json()) < 100_000


def test_every_test_question_needs_a_premise_that_training_does_not_know(asked: list[Question]) -> None:
    parts = split(asked)
    known = {name for q in asked if parts[q.theorem] is Split.TRAIN for name in q.answers}
    test = [q for q in asked if parts[q.theorem] is Split.TEST]
    assert len(test) > 500
    assert all(set(question.answers) - known for question in test)
    assert split(asked) == parts


def test_answers_are_accessible_and_the_question_itself_is_not(asked: list[Question], library: Library) -> None:
    for question in asked[::50]:
        local = {premise.name for premise in question.query.local}
        assert question.query.modules is not None
        assert question.theorem not in local
        assert question.module not in question.query.modules
        assert all(name in local or library.module[name] in question.query.modules for name in question.answers)


def test_the_ranker_finds_more_than_bm25_on_novel_premises(library: Library, asked: list[Question]) -> None:
    parts = split(asked)
    outside = {theorem for theorem, part in parts.items() if part is not Split.TRAIN}
    lexical = load_lexical(library)
    ranker = Reranked(Features(lexical, make_graph(library, outside)), load_network())
    test = [question for question in asked if parts[question.theorem] is Split.TEST][::5]

    def measured(selector: Lexical | Reranked) -> float:
        answered = (([r.premise.name for r in selector.select(q.query, 10)], q.answers) for q in test)
        return quality(answered).recall_10

    assert measured(ranker) > 1.1 * measured(lexical)


def test_the_graph_is_kept(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = load_graph(library, tmp_path)
    monkeypatch.setattr("lemmata.agent.retrieval.graph.make_graph", None)
    assert load_graph(library, tmp_path) == made
    assert made.central["Nat.add_comm"] > made.central["Nat.add_right_comm"] > 0
    assert "Nat.add_comm" in made.named["Nat.mul_add_mod"]
