prelude
import Init.Nat.WellFounded

/-! Division with remainder: the unfolding equations, `x = y * (x / y) + x % y`, and what follows from uniqueness. -/

set_option linter.unusedVariables false

namespace Nat

private theorem div_go_fuel {y : Nat} (hy : 0 < y) (f g x : Nat) (hf : x < f) (hg : x < g) :
    Nat.div.go y hy f x hf = Nat.div.go y hy g x hg := by
  induction f generalizing g x with
  | zero => exact (not_lt_zero _ hf).elim
  | succ f ih =>
    cases g with
    | zero => exact (not_lt_zero _ hg).elim
    | succ g =>
      show (dite _ _ _ : Nat) = dite _ _ _
      cases Decidable.em (y ≤ x) with
      | inl h => rw [dif_pos h, dif_pos h]; exact congrArg (· + 1) (ih g _ _ _)
      | inr h => rw [dif_neg h, dif_neg h]

private theorem mod_go_fuel {y : Nat} (hy : 0 < y) (f g x : Nat) (hf : x < f) (hg : x < g) :
    Nat.modCore.go y hy f x hf = Nat.modCore.go y hy g x hg := by
  induction f generalizing g x with
  | zero => exact (not_lt_zero _ hf).elim
  | succ f ih =>
    cases g with
    | zero => exact (not_lt_zero _ hg).elim
    | succ g =>
      show (dite _ _ _ : Nat) = dite _ _ _
      cases Decidable.em (y ≤ x) with
      | inl h => rw [dif_pos h, dif_pos h]; exact ih g _ _ _
      | inr h => rw [dif_neg h, dif_neg h]

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  show Nat.div x y = ite _ (Nat.div (x - y) y + 1) 0
  unfold Nat.div
  cases Decidable.em (0 < y) with
  | inr h => rw [dif_neg h, if_neg fun c => h c.1]
  | inl hy =>
    rw [dif_pos hy, dif_pos hy]
    show (dite _ _ _ : Nat) = _
    cases Decidable.em (y ≤ x) with
    | inl h => rw [dif_pos h, if_pos ⟨hy, h⟩]; exact congrArg (· + 1) (div_go_fuel hy _ _ _ _ _)
    | inr h => rw [dif_neg h, if_neg fun c => h c.2]

private theorem modCore_eq (x y : Nat) : Nat.modCore x y = if 0 < y ∧ y ≤ x then Nat.modCore (x - y) y else x := by
  unfold Nat.modCore
  cases Decidable.em (0 < y) with
  | inr h => rw [dif_neg h, if_neg fun c => h c.1]
  | inl hy =>
    rw [dif_pos hy, dif_pos hy]
    show (dite _ _ _ : Nat) = _
    cases Decidable.em (y ≤ x) with
    | inl h => rw [dif_pos h, if_pos ⟨hy, h⟩]; exact mod_go_fuel hy _ _ _ _ _
    | inr h => rw [dif_neg h, if_neg fun c => h c.2]

private theorem mod_eq_modCore (x y : Nat) : x % y = Nat.modCore x y := by
  cases x with
  | zero =>
    show 0 = _
    rw [modCore_eq]
    cases Decidable.em (0 < y ∧ y ≤ 0) with
    | inl h => exact (Nat.not_le_of_gt h.1 h.2).elim
    | inr h => rw [if_neg h]
  | succ n =>
    show (if y ≤ n + 1 then Nat.modCore (n + 1) y else n + 1) = _
    cases Decidable.em (y ≤ n + 1) with
    | inl h => rw [if_pos h]
    | inr h => rw [if_neg h, modCore_eq, if_neg fun c => h c.2]

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  rw [mod_eq_modCore, mod_eq_modCore, modCore_eq]

theorem div_eq_sub_div (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by rw [div_eq a, if_pos ⟨h₁, h₂⟩]
theorem div_eq_of_lt (h₀ : a < b) : a / b = 0 := by rw [div_eq, if_neg fun c => Nat.not_le_of_gt h₀ c.2]
@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := by rw [div_eq, if_neg fun c => Nat.lt_irrefl 0 c.1]
@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  rw [div_eq, if_neg fun c => Nat.not_le_of_gt c.1 c.2]
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := by rw [mod_eq, if_neg fun c => Nat.not_le_of_gt h c.2]
theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  cases b with
  | zero => rfl
  | succ b => rw [mod_eq a, if_pos ⟨zero_lt_succ b, h⟩]
@[simp] protected theorem mod_zero (a : Nat) : a % 0 = a := by rw [mod_eq, if_neg fun c => Nat.lt_irrefl 0 c.1]
@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := by
  rw [mod_eq, if_neg fun c => Nat.not_le_of_gt c.1 c.2]

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := by
  induction m using Nat.strongRecOn with
  | ind m ih =>
    cases Decidable.em (0 < n ∧ n ≤ m) with
    | inl h =>
      rw [div_eq m, mod_eq m, if_pos h, if_pos h, Nat.mul_add, Nat.mul_one, Nat.add_right_comm,
        ih _ (sub_lt (Nat.lt_of_lt_of_le h.1 h.2) h.1), Nat.sub_add_cancel h.2]
    | inr h => rw [div_eq, mod_eq, if_neg h, if_neg h, Nat.mul_zero, Nat.zero_add]
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by rw [Nat.add_comm, div_add_mod]
theorem mod_add_mul_div (m k : Nat) : m % k + k * (m / k) = m := mod_add_div m k
theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by rw [Nat.mul_comm, div_add_mod]
theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by rw [Nat.mul_comm, mod_add_div]

/-- Quotient and remainder are unique. -/
theorem div_mod_unique {d n q r : Nat} (h : 0 < d) : n / d = q ∧ n % d = r ↔ r + d * q = n ∧ r < d := by
  constructor
  · intro ⟨hq, hr⟩; rw [← hq, ← hr]; exact ⟨mod_add_div n d, mod_lt n h⟩
  · intro ⟨e, hr⟩
    have key : ∀ q' r' : Nat, r' < d → r' + d * q' = n → ¬q' < q := fun q' r' hr' e' lt => by
      have : n < n := calc
        n = r' + d * q' := e'.symm
        _ < d + d * q' := Nat.add_lt_add_right hr' _
        _ = d * (q' + 1) := by rw [Nat.mul_add, Nat.mul_one, Nat.add_comm]
        _ ≤ d * q := Nat.mul_le_mul_left d lt
        _ ≤ n := by rw [← e]; exact le_add_left _ _
      exact Nat.lt_irrefl n this
    have key' : ¬q < n / d := fun lt => by
      have : n < n := calc
        n = r + d * q := e.symm
        _ < d + d * q := Nat.add_lt_add_right hr _
        _ = d * (q + 1) := by rw [Nat.mul_add, Nat.mul_one, Nat.add_comm]
        _ ≤ d * (n / d) := Nat.mul_le_mul_left d lt
        _ ≤ n % d + d * (n / d) := le_add_left _ _
        _ = n := mod_add_div n d
      exact Nat.lt_irrefl n this
    have hq : n / d = q :=
      Nat.le_antisymm (Nat.ge_of_not_lt key') (Nat.ge_of_not_lt (key _ _ (mod_lt n h) (mod_add_div n d)))
    refine ⟨hq, Nat.add_right_cancel (m := d * q) ?_⟩
    rw [e, ← hq, mod_add_div]

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z :=
  ((div_mod_unique (r := x % y) H).mpr ⟨by
    rw [Nat.mul_add, ← Nat.add_assoc, mod_add_div], mod_lt x H⟩).1
theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm]; exact add_mul_div_left x y H
@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  cases y with
  | zero => rw [Nat.zero_mul, Nat.add_zero]
  | succ y =>
    exact ((div_mod_unique (q := x / (y + 1) + z) (zero_lt_succ y)).mpr ⟨by
      rw [Nat.mul_add, ← Nat.add_assoc, mod_add_div], mod_lt x (zero_lt_succ y)⟩).2
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  have := add_mul_mod_self_left x z 1; rw [Nat.mul_one] at this; exact this
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by rw [Nat.add_comm, add_mod_right]
theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = (x / z) + 1 := by
  have := add_mul_div_left x 1 H; rw [Nat.mul_one] at this; exact this
theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = (x / z) + 1 := by
  rw [Nat.add_comm, add_div_right x H]
@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := by
  have := add_mul_mod_self_left 0 m n; rw [Nat.zero_add, zero_mod] at this; exact this
@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, mul_mod_right]
protected theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n := by
  have := add_mul_div_left 0 n H; rw [Nat.zero_add, Nat.zero_div, Nat.zero_add] at this; exact this
protected theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm]; exact Nat.mul_div_right m H
@[simp] protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := Nat.mul_div_left m H
@[simp] protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m := Nat.mul_div_right m H
@[simp] protected theorem div_self {n : Nat} (H : 0 < n) : n / n = 1 := by
  have := Nat.mul_div_right 1 H; rw [Nat.mul_one] at this; exact this
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  have := mul_mod_right n 1; rw [Nat.mul_one] at this; exact this
@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by
  have := Nat.mul_div_right n Nat.zero_lt_one; rw [Nat.one_mul] at this; exact this
@[simp] theorem mod_one (x : Nat) : x % 1 = 0 := by have := mul_mod_right 1 x; rw [Nat.one_mul] at this; exact this

theorem mod_le (x y : Nat) : x % y ≤ x := by
  have := le_add_right (x % y) (y * (x / y)); rw [mod_add_div] at this; exact this
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := by
  have := le_add_right (m / n * n) (m % n); rw [div_add_mod'] at this; exact this
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by rw [Nat.mul_comm]; exact div_mul_le_self m n
theorem lt_mul_div_succ (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b + 1) := by
  have := Nat.add_lt_add_right (mod_lt a hb) (b * (a / b))
  rw [mod_add_div] at this
  rw [Nat.mul_add, Nat.mul_one, Nat.add_comm]; exact this
theorem le_div_iff_mul_le (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h; exact Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
  · intro h
    refine le_of_lt_succ (Nat.lt_of_not_le fun le => ?_)
    have := Nat.lt_of_le_of_lt h (lt_mul_div_succ y k0)
    rw [Nat.mul_comm] at this
    exact Nat.not_le_of_gt this (Nat.mul_le_mul_left k le)
theorem div_lt_iff_lt_mul (Hk : 0 < k) : x / k < y ↔ x < y * k := by
  rw [← Nat.not_le, ← Nat.not_le]; exact not_congr (le_div_iff_mul_le Hk)
protected theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k := by
  cases n with
  | zero => rw [Nat.zero_mul] at h; exact (not_lt_zero m h).elim
  | succ n => rw [div_lt_iff_lt_mul (zero_lt_succ n), Nat.mul_comm]; exact h
theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact zero_le n
  | succ k =>
    have := Nat.mul_le_mul_left (n / (k + 1)) (succ_le_succ (zero_le k))
    rw [show succ 0 = 1 from rfl, Nat.mul_one] at this
    exact Nat.le_trans this (div_mul_le_self n (k + 1))
theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n := by
  rw [div_lt_iff_lt_mul (Nat.lt_trans Nat.zero_lt_one hLtK)]
  have := Nat.mul_lt_mul_of_pos_left hLtK hLtN
  rw [Nat.mul_one] at this; exact this
protected theorem div_le_div_right {a b : Nat} (c : Nat) (h : a ≤ b) : a / c ≤ b / c := by
  cases c with
  | zero => rw [Nat.div_zero]; exact zero_le _
  | succ c => rw [le_div_iff_mul_le (zero_lt_succ c)]; exact Nat.le_trans (div_mul_le_self a _) h

end Nat
