import Std.Data.HashMap

/-! Fibonacci numbers with a table of what is known: the table stays right. -/

open Std

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def Right (m : HashMap Nat Nat) : Prop := ∀ k v, m[k]? = some v → v = fib k

def memoFib (n : Nat) (m : HashMap Nat Nat) : Nat × HashMap Nat Nat :=
  match m[n]? with
  | some v => (v, m)
  | none =>
    match n with
    | 0 => (0, m)
    | 1 => (1, m)
    | n + 2 =>
      let (a, m) := memoFib n m
      let (b, m) := memoFib (n + 1) m
      (a + b, m.insert (n + 2) (a + b))

theorem right_insert (m : HashMap Nat Nat) (k : Nat) (h : Right m) : Right (m.insert k (fib k)) := by
  intro j v hv
  rw [HashMap.getElem?_insert] at hv
  by_cases e : k = j
  · subst e; simp at hv; exact hv.symm
  · simp [e] at hv; exact h j v hv

theorem memoFib_right (n : Nat) : ∀ m, Right m → (memoFib n m).1 = fib n ∧ Right (memoFib n m).2 := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    intro m h
    unfold memoFib
    split
    · rename_i v e
      exact ⟨h n v e, h⟩
    · match n with
      | 0 => exact ⟨rfl, h⟩
      | 1 => exact ⟨rfl, h⟩
      | n + 2 =>
        have ⟨a, ha⟩ := ih n (by omega) m h
        have ⟨b, hb⟩ := ih (n + 1) (by omega) _ ha
        have e : (memoFib n m).1 + (memoFib (n + 1) (memoFib n m).2).1 = fib (n + 2) := by rw [a, b, fib]
        refine ⟨e, ?_⟩
        show Right (HashMap.insert _ _ ((memoFib n m).1 + (memoFib (n + 1) (memoFib n m).2).1))
        rw [e]
        exact right_insert _ _ hb

theorem memoFib_eq (n : Nat) : (memoFib n ∅).1 = fib n :=
  (memoFib_right n ∅ (by intro k v h; simp at h)).1

#guard (memoFib 90 ∅).1 == 2880067194370816120
