prelude
import Init.Linear.Int.Rules
import Init.Int

/-! What the linear integer solver of `grind` knows about terms that are not linear: quotients and remainders by
literals, truncated subtraction, products and powers whose factors turn out to be constant. -/

set_option linter.unusedVariables false

namespace Int

theorem ediv_minus_one (a : Int) : a / -1 = -a := by omega
theorem emod_minus_one (a : Int) : a % -1 = 0 := (Int.emod_neg a 1).trans (Int.emod_one a)

end Int

namespace Int.Internal.Linear

theorem ne_zero_of_eqInt {a : Int} (h : !eqInt a 0) : a ≠ 0 := fun e => by rw [e] at h; exact Bool.noConfusion h

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  have := Int.mul_ediv_add_emod x y
  omega

theorem emod_nonneg (x y : Int) (h : !eqInt y 0) : -1 * (x % y) ≤ 0 := by
  have := Int.emod_nonneg x (ne_zero_of_eqInt h)
  omega

theorem emod_le (x y : Int) (n : Int) (h : !eqInt y 0 && eqInt n (1 - y.natAbs)) : x % y + n ≤ 0 := by
  have pos : 0 < (y.natAbs : Int) := by have := ne_zero_of_eqInt (both h).1; omega
  have e : x % y = x % y.natAbs := by
    cases Int.natAbs_eq y with
    | inl e => rw [← e]
    | inr e => rw [e, Int.emod_neg, Int.natAbs_neg]; rfl
  have := Int.emod_lt_of_pos x pos
  have := eq_of_eqInt (both h).2
  omega

theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) =
    if (NatCast.natCast y : Int) + -1 * NatCast.natCast x ≤ 0 then (NatCast.natCast x : Int) + -1 * NatCast.natCast y
    else (0 : Int) := by
  show ((x - y : Nat) : Int) = if (y : Int) + -1 * (x : Int) ≤ 0 then (x : Int) + -1 * (y : Int) else 0
  split <;> omega

variable (ctx : Context)

theorem var_eq (x : Var) (k : Int) (p : Poly)
    (h : !eqInt p.lead 0 && p.same (.add p.lead x (.num (-(p.lead * k))))) : p.denote' ctx = 0 → x.denote ctx = k := by
  rw [Poly.denote'_eq, Poly.denote_same ctx (both h).2]
  show p.lead * x.denote ctx + -(p.lead * k) = 0 → _
  intro e
  have : p.lead * (x.denote ctx - k) = 0 := by rw [Int.mul_sub]; exact e
  have := (mul_eq_zero_iff (ne_zero_of_eqInt (both h).1)).mp this
  omega

theorem of_var_eq (x : Var) (k : Int) (p : Poly) (h : p.same (.add 1 x (.num (-k)))) :
    x.denote ctx = k → p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote_same ctx h]
  show _ → 1 * x.denote ctx + -k = 0
  omega

theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly) (h : p.same (.add 1 x (.add (-k) y (.num 0)))) :
    x.denote ctx = k * y.denote ctx → p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote_same ctx h]
  show _ → 1 * x.denote ctx + (-k * y.denote ctx + 0) = 0
  rw [Int.neg_mul]; omega

theorem of_var_eq_var (x y : Var) (p : Poly) (h : p.same (.add 1 x (.add (-1) y (.num 0)))) :
    x.denote ctx = y.denote ctx → p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote_same ctx h]
  show _ → 1 * x.denote ctx + (-1 * y.denote ctx + 0) = 0
  omega

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h : eqInt (k₁ * k₂) k) : a * b = k := by
  rw [h₁, h₂, eq_of_eqInt h]
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c) (h : eqInt (k₁ * k₂) k) : a * b = k * c := by
  rw [h₁, h₂, ← eq_of_eqInt h, Int.mul_assoc]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂) (h : eqInt (k₁ * k₂) k) : a * b = k * c := by
  rw [h₁, h₂, ← eq_of_eqInt h, Int.mul_right_comm]

theorem div_eq (a b k : Int) (h : b = k) : a / b = a / k := by rw [h]
theorem mod_eq (a b k : Int) (h : b = k) : a % b = a % k := by rw [h]
theorem div_eq' (a b b' k : Int) (h : b = b') (h' : eqInt k (a / b')) : a / b = k := by rw [h, eq_of_eqInt h']
theorem mod_eq' (a b b' k : Int) (h : b = b') (h' : eqInt k (a % b')) : a % b = k := by rw [h, eq_of_eqInt h']

theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : NatCast.natCast b = b')
    (h : eqInt k (a' ^ b'.toNat)) : a ^ b = k := by
  subst h₁
  subst h₂
  exact (eq_of_eqInt h).symm

end Int.Internal.Linear
