"""What is found about a user's own definitions: true on values, new, and not closed at once."""

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.synthesis.conjectures import ConjectureError, conjectures

TREES = """inductive Tree where
  | leaf : Tree
  | node (l : Tree) (v : Nat) (r : Tree) : Tree

def Tree.mirror : Tree → Tree
  | .leaf => .leaf
  | .node l v r => .node r.mirror v l.mirror

def Tree.flat : Tree → List Nat
  | .leaf => []
  | .node l v r => l.flat ++ v :: r.flat
"""


def test_laws_between_a_files_definitions_are_found(embedded: Toolchain) -> None:
    found = {claim.proposition for claim in conjectures(Document("T.lean", TREES), embedded, 0, 20).claims}
    assert "Tree.mirror (Tree.mirror s) = s" in found
    assert found & {
        "(Tree.flat s).reverse = Tree.flat (Tree.mirror s)",
        "(Tree.flat (Tree.mirror s)).reverse = Tree.flat s",
    }
    assert "Tree.mirror s = s" not in found


def test_what_one_tactic_closes_is_left_out(embedded: Toolchain) -> None:
    text = "def same : Nat → Nat := fun n => n\n\n@[simp] theorem same_eq (n : Nat) : same n = n := rfl\n"
    assert conjectures(Document("S.lean", text), embedded, 0, 20).claims == ()


def test_a_file_that_cannot_be_explored_is_refused(embedded: Toolchain) -> None:
    with pytest.raises(ConjectureError, match="no definition"):
        conjectures(Document("E.lean", "theorem t : True := trivial\n"), embedded, 0, 5)
    with pytest.raises(ConjectureError, match=r"B\.lean:1: "):
        conjectures(Document("B.lean", "def f : Nat → Nat := no_such\n\ndef g : Nat → Nat := id\n"), embedded, 0, 5)
