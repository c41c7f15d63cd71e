/-! Inductive predicates and relations: parity, reachability, small steps, sublists, palindromes. -/

namespace Relations

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)

inductive Odd : Nat → Prop where
  | one : Odd 1
  | step (n : Nat) : Odd n → Odd (n + 2)

theorem even_add (m n : Nat) (hm : Even m) (hn : Even n) : Even (m + n) := by
  sorry

theorem even_double (n : Nat) : Even (n + n) := by
  sorry

theorem odd_succ_of_even (n : Nat) (h : Even n) : Odd (n + 1) := by
  sorry

theorem not_even_one : ¬Even 1 := by
  sorry

theorem even_iff (n : Nat) : Even n ↔ ∃ k, n = 2 * k := by
  sorry

theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by
  sorry

section Reachability

variable {α : Type}

inductive Reach (R : α → α → Prop) : α → α → Prop where
  | refl (a : α) : Reach R a a
  | head {a b c : α} : R a b → Reach R b c → Reach R a c

theorem reach_single (R : α → α → Prop) (a b : α) (h : R a b) : Reach R a b := by
  sorry

theorem reach_trans (R : α → α → Prop) (a b c : α) (h₁ : Reach R a b) (h₂ : Reach R b c) : Reach R a c := by
  sorry

theorem reach_tail (R : α → α → Prop) (a b c : α) (h₁ : Reach R a b) (h₂ : R b c) : Reach R a c := by
  sorry

theorem reach_mono (R S : α → α → Prop) (h : ∀ a b, R a b → S a b) (a b : α) (hR : Reach R a b) :
    Reach S a b := by
  sorry

theorem reach_invariant (R : α → α → Prop) (I : α → Prop) (hI : ∀ a b, R a b → I a → I b) (a b : α)
    (h : Reach R a b) (ha : I a) : I b := by
  sorry

theorem reach_symm (R : α → α → Prop) (symm : ∀ a b, R a b → R b a) (a b : α) (h : Reach R a b) :
    Reach R b a := by
  sorry

end Reachability

section SmallStep

inductive Tm where
  | val (n : Nat)
  | plus (a b : Tm)

inductive Step : Tm → Tm → Prop where
  | add (m n : Nat) : Step (.plus (.val m) (.val n)) (.val (m + n))
  | left (a a' b : Tm) : Step a a' → Step (.plus a b) (.plus a' b)
  | right (m : Nat) (b b' : Tm) : Step b b' → Step (.plus (.val m) b) (.plus (.val m) b')

def denote : Tm → Nat
  | .val n => n
  | .plus a b => denote a + denote b

theorem step_preserves (a b : Tm) (h : Step a b) : denote a = denote b := by
  sorry

theorem progress (a : Tm) : (∃ n, a = .val n) ∨ ∃ b, Step a b := by
  sorry

theorem val_stuck (n : Nat) (b : Tm) : ¬Step (.val n) b := by
  sorry

theorem step_deterministic (a b c : Tm) (h₁ : Step a b) (h₂ : Step a c) : b = c := by
  sorry

end SmallStep

section Lists

variable {α : Type}

inductive Sub : List α → List α → Prop where
  | nil : Sub [] []
  | skip (a : α) {xs ys : List α} : Sub xs ys → Sub xs (a :: ys)
  | take (a : α) {xs ys : List α} : Sub xs ys → Sub (a :: xs) (a :: ys)

inductive Palindrome : List α → Prop where
  | nil : Palindrome []
  | single (a : α) : Palindrome [a]
  | wrap (a : α) {xs : List α} : Palindrome xs → Palindrome (a :: (xs ++ [a]))

theorem sub_nil (xs : List α) : Sub [] xs := by
  sorry

theorem sub_refl (xs : List α) : Sub xs xs := by
  sorry

theorem sub_length (xs ys : List α) (h : Sub xs ys) : xs.length ≤ ys.length := by
  sorry

theorem sub_mem (xs ys : List α) (h : Sub xs ys) (x : α) (hx : x ∈ xs) : x ∈ ys := by
  sorry

theorem sub_trans (xs ys zs : List α) (h₁ : Sub xs ys) (h₂ : Sub ys zs) : Sub xs zs := by
  sorry

theorem sub_filter (p : α → Bool) (xs : List α) : Sub (xs.filter p) xs := by
  sorry

theorem palindrome_reverse (xs : List α) (h : Palindrome xs) : xs.reverse = xs := by
  sorry

end Lists

end Relations
