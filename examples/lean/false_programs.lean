/-! Programs with a bug, or with a specification that asks too much: the theorem is false as it stands. -/

namespace FalsePrograms

/-- The greatest element, and 0 for the empty list. -/
def maximum : List Nat → Nat
  | [] => 0
  | x :: xs => max x (maximum xs)

theorem maximum_mem (xs : List Nat) : maximum xs ∈ xs := by
  sorry

/-- Forgets the last comparison. -/
def insert (a : Nat) : List Nat → List Nat
  | [] => [a]
  | [b] => [b, a]
  | b :: bs => if a ≤ b then a :: b :: bs else b :: insert a bs

def sorted : List Nat → Bool
  | a :: b :: rest => decide (a ≤ b) && sorted (b :: rest)
  | _ => true

theorem sorted_insert (a : Nat) (bs : List Nat) (h : sorted bs = true) : sorted (insert a bs) = true := by
  sorry

/-- Counts one too many. -/
def length' : List Nat → Nat
  | [] => 1
  | _ :: xs => length' xs + 1

theorem length_append (xs ys : List Nat) : length' (xs ++ ys) = length' xs + length' ys := by
  sorry

/-- Removes only the first occurrence. -/
def remove (a : Nat) : List Nat → List Nat
  | [] => []
  | b :: bs => if a = b then bs else b :: remove a bs

theorem not_mem_remove (a : Nat) (xs : List Nat) : a ∉ remove a xs := by
  sorry

theorem length_remove (a : Nat) (xs : List Nat) : (remove a xs).length + 1 = xs.length := by
  sorry

/-- Joins neighbours that are equal. -/
def compress : List Nat → List Nat
  | a :: b :: rest => if a = b then compress (b :: rest) else a :: compress (b :: rest)
  | xs => xs

theorem length_compress (xs : List Nat) : (compress xs).length = xs.length := by
  sorry

theorem compress_append (xs ys : List Nat) : compress (xs ++ ys) = compress xs ++ compress ys := by
  sorry

/-- The middle of an index range, as a binary search needs it; the upper end is excluded. -/
def middle (lo hi : Nat) : Nat := (lo + hi) / 2

theorem middle_in_range (lo hi : Nat) (h : lo ≤ hi) : lo ≤ middle lo hi ∧ middle lo hi < hi := by
  sorry

def clamp (lo hi a : Int) : Int := max lo (min hi a)

theorem clamp_le (lo hi a : Int) : clamp lo hi a ≤ hi := by
  sorry

inductive Expr where
  | num (n : Nat)
  | sub (a b : Expr)

def Expr.eval : Expr → Nat
  | num n => n
  | sub a b => eval a - eval b

def Expr.swap : Expr → Expr
  | num n => num n
  | sub a b => sub (swap b) (swap a)

theorem eval_swap (e : Expr) : e.swap.eval = e.eval := by
  sorry

inductive Tree where
  | leaf
  | node (left : Tree) (value : Nat) (right : Tree)
deriving DecidableEq

namespace Tree

def mirror : Tree → Tree
  | leaf => leaf
  | node l a r => node (mirror r) a (mirror l)

def inorder : Tree → List Nat
  | leaf => []
  | node l a r => inorder l ++ a :: inorder r

def height : Tree → Nat
  | leaf => 0
  | node l _ r => max (height l) (height r) + 1

def size : Tree → Nat
  | leaf => 0
  | node l _ r => size l + size r + 1

end Tree

theorem inorder_mirror (t : Tree) : t.mirror.inorder = t.inorder := by
  sorry

theorem inorder_determines (s t : Tree) (h : s.inorder = t.inorder) : s = t := by
  sorry

theorem size_eq_height (t : Tree) : t.size = t.height := by
  sorry

def step (n : Nat) : Nat := if n % 2 = 0 then n / 2 else 3 * n + 1

theorem step_decreases (n : Nat) (h : 1 < n) : step n < n := by
  sorry

end FalsePrograms
