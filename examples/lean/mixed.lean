/-! Files as they look while someone works on them: finished proofs beside open ones, several holes in one proof,
holes in terms, lemmas that later theorems need. -/

namespace Mixed

def countdown : Nat → List Nat
  | 0 => [0]
  | n + 1 => (n + 1) :: countdown n

theorem length_countdown (n : Nat) : (countdown n).length = n + 1 := by
  induction n with
  | zero => sorry
  | succ n ih => sorry

theorem countdown_ne_nil (n : Nat) : countdown n ≠ [] := by
  cases n <;> exact List.cons_ne_nil _ _

theorem mem_countdown (m n : Nat) (h : m ≤ n) : m ∈ countdown n := by
  induction n with
  | zero =>
    have : m = 0 := sorry
    subst this
    exact List.mem_cons_self
  | succ n ih =>
    rcases Nat.lt_or_ge n m with hlt | hge
    · have : m = n + 1 := by sorry
      subst this
      exact List.mem_cons_self
    · exact List.mem_cons_of_mem _ (ih hge)

structure Account where
  balance : Nat
  limit : Nat

def Account.withdraw (a : Account) (n : Nat) : Option Account :=
  if n ≤ a.balance then some { a with balance := a.balance - n } else none

theorem withdraw_conserves (a b : Account) (n : Nat) (h : a.withdraw n = some b) : b.balance + n = a.balance := by
  unfold Account.withdraw at h
  split at h
  · sorry
  · cases h

theorem withdraw_limit (a b : Account) (n : Nat) (h : a.withdraw n = some b) : b.limit = a.limit := by
  unfold Account.withdraw at h
  split at h
  · injection h with h
    rw [← h]
  · cases h

/-- Some witness is enough. -/
theorem arbitrarily_large_even (n : Nat) : ∃ m, n < m ∧ m % 2 = 0 := ⟨2 * n + 2, sorry, sorry⟩

theorem chain (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b < c) (h₃ : c ≤ d) : a < d :=
  calc a ≤ b := h₁
    _ < c := h₂
    _ ≤ d := sorry

class Monoid' (M : Type) where
  one : M
  mul : M → M → M
  mul_assoc : ∀ a b c, mul (mul a b) c = mul a (mul b c)
  one_mul : ∀ a, mul one a = a
  mul_one : ∀ a, mul a one = a

open Monoid' in
theorem one_unique {M : Type} [Monoid' M] (e : M) (h : ∀ a : M, mul e a = a) : e = one := by
  sorry

open Monoid' in
theorem inverse_unique {M : Type} [Monoid' M] (a b c : M) (hb : mul b a = one) (hc : mul a c = one) : b = c := by
  sorry

instance : Monoid' (List Nat) where
  one := []
  mul := (· ++ ·)
  mul_assoc := sorry
  one_mul := sorry
  mul_one := sorry

end Mixed
