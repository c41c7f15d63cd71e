/-! Binary trees: size, height, mirror image, traversal, search trees. -/

inductive Tree (α : Type) where
  | leaf
  | node (left : Tree α) (value : α) (right : Tree α)

namespace Tree

variable {α β : Type}

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => size l + size r + 1

def height : Tree α → Nat
  | leaf => 0
  | node l _ r => max (height l) (height r) + 1

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l a r => node (mirror r) a (mirror l)

def map (f : α → β) : Tree α → Tree β
  | leaf => leaf
  | node l a r => node (map f l) (f a) (map f r)

def inorder : Tree α → List α
  | leaf => []
  | node l a r => inorder l ++ a :: inorder r

def inorderAcc : Tree α → List α → List α
  | leaf, acc => acc
  | node l a r, acc => inorderAcc l (a :: inorderAcc r acc)

def Mem (x : α) : Tree α → Prop
  | leaf => False
  | node l a r => x = a ∨ Mem x l ∨ Mem x r

def All (P : α → Prop) : Tree α → Prop
  | leaf => True
  | node l a r => P a ∧ All P l ∧ All P r

def insert (x : Nat) : Tree Nat → Tree Nat
  | leaf => node leaf x leaf
  | node l a r => if x < a then node (insert x l) a r else if a < x then node l a (insert x r) else node l a r

def member (x : Nat) : Tree Nat → Bool
  | leaf => false
  | node l a r => if x < a then member x l else if a < x then member x r else true

def Search : Tree Nat → Prop
  | leaf => True
  | node l a r => Search l ∧ Search r ∧ All (· < a) l ∧ All (a < ·) r

theorem mirror_mirror (t : Tree α) : mirror (mirror t) = t := by
  sorry

theorem size_mirror (t : Tree α) : size (mirror t) = size t := by
  sorry

theorem height_mirror (t : Tree α) : height (mirror t) = height t := by
  sorry

theorem height_le_size (t : Tree α) : height t ≤ size t := by
  sorry

theorem size_lt_two_pow (t : Tree α) : size t < 2 ^ height t := by
  sorry

theorem size_map (f : α → β) (t : Tree α) : size (map f t) = size t := by
  sorry

theorem map_mirror (f : α → β) (t : Tree α) : map f (mirror t) = mirror (map f t) := by
  sorry

theorem length_inorder (t : Tree α) : (inorder t).length = size t := by
  sorry

theorem inorder_mirror (t : Tree α) : inorder (mirror t) = (inorder t).reverse := by
  sorry

theorem inorderAcc_eq (t : Tree α) (acc : List α) : inorderAcc t acc = inorder t ++ acc := by
  sorry

theorem mem_inorder (x : α) (t : Tree α) : x ∈ inorder t ↔ Mem x t := by
  sorry

theorem mem_mirror (x : α) (t : Tree α) : Mem x (mirror t) ↔ Mem x t := by
  sorry

theorem all_of_mem (P : α → Prop) (t : Tree α) (h : All P t) (x : α) (hx : Mem x t) : P x := by
  sorry

theorem size_insert (x : Nat) (t : Tree Nat) : size (insert x t) ≤ size t + 1 := by
  sorry

theorem member_insert (x : Nat) (t : Tree Nat) : member x (insert x t) = true := by
  sorry

theorem mem_of_member (x : Nat) (t : Tree Nat) (h : member x t = true) : Mem x t := by
  sorry

theorem all_insert (P : Nat → Prop) (x : Nat) (t : Tree Nat) (hx : P x) (h : All P t) : All P (insert x t) := by
  sorry

theorem search_insert (x : Nat) (t : Tree Nat) (h : Search t) : Search (insert x t) := by
  sorry

end Tree
