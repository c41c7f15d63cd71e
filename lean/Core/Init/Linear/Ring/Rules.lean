prelude
import Init.Linear.Ring.Denote
import Init.Linear.Int.Bounds

/-! The steps of the ring solver of `grind`. The Boolean hypothesis of each is evaluated by the kernel. -/

set_option linter.unusedVariables false

universe u

namespace Lean.Grind.CommRing
open Int.Internal.Linear (eqInt eq_of_eqInt both)

attribute [local instance] Semiring.natCast Ring.intCast

variable {α : Type u} [R : CommRing α] (ctx : Context α)

/-- Terms whose difference collects to zero. -/
theorem Expr.eq_of_toPoly_eq (e e' : Expr) (h : e.poly.same e'.poly) : e.denote ctx = e'.denote ctx := by
  rw [← denote_poly, ← denote_poly, Poly.denote_same ctx h]

theorem eq_norm_expr (lhs rhs lhs' rhs' : Expr) (h : (lhs.diff rhs).same (lhs'.diff rhs')) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have := Poly.denote_same ctx h
  rw [Expr.denote_diff, Expr.denote_diff] at this
  exact propext ⟨fun e => eq_of_sub_eq_zero (this.symm.trans (sub_self e)),
    fun e => eq_of_sub_eq_zero (this.trans (sub_self e))⟩

/-- The value of a combination of two polynomials that are zero. -/
theorem comb_zero {a : Int} {n : Mon} {p : Poly} {b : Int} {r : Mon} {q s : Poly} (h : s.same (.comb a n p b r q))
    (hp : p.denote ctx = 0) (hq : q.denote ctx = 0) : s.denote ctx = 0 := by
  rw [Poly.denote_same ctx h, Poly.denote_comb, hp, hq, prod_zero, prod_zero, sum_zero]

theorem eq_gcd (a b : Int) (p₁ p₂ p : Poly) (h : p.same (.comb a .unit p₁ b .unit p₂)) :
    p₁.denote ctx = 0 → p₂.denote ctx = 0 → p.denote ctx = 0 := comb_zero ctx h

namespace Stepwise

theorem core (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).same p) :
    lhs.denote ctx = rhs.denote ctx → p.denote ctx = 0 := fun e => by
  rw [← Poly.denote_same ctx h, Expr.denote_diff, sub_self e]

theorem superpose (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : p.same (.comb k₁ m₁ p₁ k₂ m₂ p₂)) : p₁.denote ctx = 0 → p₂.denote ctx = 0 → p.denote ctx = 0 := comb_zero ctx h

theorem simp (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : p.same (.comb k₁ .unit p₁ k₂ m₂ p₂)) :
    p₁.denote ctx = 0 → p₂.denote ctx = 0 → p.denote ctx = 0 := comb_zero ctx h

theorem mul (p₁ : Poly) (k : Int) (p : Poly) (h : p.same (p₁.scale k .unit)) : p₁.denote ctx = 0 → p.denote ctx = 0 :=
  fun e => by rw [Poly.denote_same ctx h, Poly.denote_scale_unit, e, prod_zero]

/-- Integers other than zero are not zero divisors. -/
theorem eq_zero_of_int_mul [N : NoNatZeroDivisors α] {k : Int} (hk : k ≠ 0) {a : α} (h : int k * a = 0) : a = 0 := by
  refine N.no_nat_zero_divisors k.natAbs a 0 (by omega) ?_
  rw [R.nsmul_eq_natCast_mul, R.nsmul_eq_natCast_mul, ← R.ofNat_eq_natCast]
  refine Eq.trans (?_ : OfNat.ofNat (α := α) k.natAbs * a = 0) (prod_zero _).symm
  rw [← int_nat]
  cases Int.natAbs_eq k with
  | inl e => rw [← e]; exact h
  | inr e =>
    have : ((k.natAbs : Nat) : Int) = -k := by omega
    rw [this, int_neg, neg_mul, h, neg_zero]

theorem div [N : NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly) (h : !eqInt k 0 && p₁.same (p.scale k .unit)) :
    p₁.denote ctx = 0 → p.denote ctx = 0 := fun e => by
  have ⟨h₁, h₂⟩ := both h
  rw [Poly.denote_same ctx h₂, Poly.denote_scale_unit] at e
  exact eq_zero_of_int_mul (fun e => by rw [e] at h₁; exact Bool.noConfusion h₁) e

theorem unsat_eq [C : IsCharP α 0] (p : Poly) (k : Int) (h : !eqInt k 0 && p.same (.num k)) :
    p.denote ctx = 0 → False :=
  fun e => by
    have ⟨h₁, h₂⟩ := both h
    have ne : k ≠ 0 := fun e => by rw [e] at h₁; exact Bool.noConfusion h₁
    rw [Poly.denote_same ctx h₂] at e
    replace e : int k = (0 : α) := e
    have z : OfNat.ofNat (α := α) k.natAbs = OfNat.ofNat 0 := by
      rw [← int_nat]
      cases Int.natAbs_eq k with
      | inl h => rw [← h]; exact e
      | inr h =>
        have : ((k.natAbs : Nat) : Int) = -k := by omega
        rw [this, int_neg, e]; exact neg_zero
    have := (IsCharP.ofNat_ext_iff (α := α) 0).mp z
    rw [Nat.mod_zero, Nat.mod_zero] at this
    omega

theorem d_init (p : Poly) : int 1 * p.denote ctx = p.denote ctx := by rw [int_one, one_prod]

theorem d_step1 (k : Int) (p₀ p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : p.same (.comb 1 .unit p₁ k₂ m₂ p₂)) :
    int k * p₀.denote ctx = p₁.denote ctx → p₂.denote ctx = 0 → int k * p₀.denote ctx = p.denote ctx := fun e z => by
  rw [Poly.denote_same ctx h, Poly.denote_comb, z, prod_zero, sum_zero, int_one, one_prod, e]
  exact (one_prod _).symm

theorem d_stepk (k₁ k : Int) (p₀ p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : p.same (.comb k₁ .unit p₁ k₂ m₂ p₂)) :
    int k * p₀.denote ctx = p₁.denote ctx → p₂.denote ctx = 0 → int (k₁ * k) * p₀.denote ctx = p.denote ctx :=
  fun e z => by
    rw [Poly.denote_same ctx h, Poly.denote_comb, z, prod_zero, sum_zero, int_mul, prod_assoc, e]
    exact congrArg (· * _) (prod_one _).symm

theorem imp_1eq (lhs rhs : Expr) (p₀ p : Poly) (h : (lhs.diff rhs).same p₀ && p.same (.num 0)) :
    int 1 * p₀.denote ctx = p.denote ctx → lhs.denote ctx = rhs.denote ctx := fun e => by
  rw [int_one, one_prod, ← Poly.denote_same ctx (both h).1, Poly.denote_same ctx (both h).2, Expr.denote_diff] at e
  exact eq_of_sub_eq_zero (e.trans int_zero)

theorem imp_keq [N : NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₀ p : Poly)
    (h : !eqInt k 0 && ((lhs.diff rhs).same p₀ && p.same (.num 0))) :
    int k * p₀.denote ctx = p.denote ctx → lhs.denote ctx = rhs.denote ctx := fun e => by
  have ⟨h₁, h⟩ := both h
  have ne : k ≠ 0 := fun e => by rw [e] at h₁; exact Bool.noConfusion h₁
  rw [← Poly.denote_same ctx (both h).1, Poly.denote_same ctx (both h).2, Expr.denote_diff] at e
  exact eq_of_sub_eq_zero (eq_zero_of_int_mul ne (e.trans int_zero))

end Stepwise

end Lean.Grind.CommRing
