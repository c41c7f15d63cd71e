prelude
import Init.Linear.Ring.Rules

/-! The steps of the ring solver of `grind` for rings in which numerals count modulo a constant: polynomials are the
same when all coefficients of their difference are multiples of it. -/

set_option linter.unusedVariables false

universe u

namespace Lean.Grind.CommRing
open Int.Internal.Linear (eqInt eq_of_eqInt both)

attribute [local instance] Semiring.natCast Ring.intCast

/-- Whether all coefficients are multiples of `c`. -/
def Poly.vanishes (c : Nat) : Poly → Bool
  | num k => eqInt (k % c) 0
  | add k _ p => cond (eqInt (k % c) 0) (p.vanishes c) false

/-- Equality of coefficients modulo `c`. -/
def Poly.sameC (c : Nat) (p q : Poly) : Bool := (comb 1 .unit p (-1) .unit q).collect.vanishes c

section
variable {α : Type u} {c : Nat} [R : CommRing α] [C : IsCharP α c] (ctx : Context α)

theorem int_eq_zero_iff (k : Int) : (int k : α) = 0 ↔ k % c = 0 := by
  have z : (OfNat.ofNat k.natAbs : α) = OfNat.ofNat 0 ↔ k % c = 0 :=
    (IsCharP.ofNat_ext_iff (α := α) c).trans (by
      rw [Nat.zero_mod, ← Int.ofNat_inj, Int.natCast_emod]
      exact (Int.dvd_iff_emod_eq_zero ..).symm.trans (Int.dvd_natAbs.trans (Int.dvd_iff_emod_eq_zero ..)))
  have z : (int k.natAbs : α) = 0 ↔ k % c = 0 := by rw [int_nat]; exact z
  refine Iff.trans ?_ z
  cases Int.natAbs_eq k with
  | inl e => rw [← e]
  | inr e =>
    have : ((k.natAbs : Nat) : Int) = -k := by omega
    rw [this, int_neg]
    exact ⟨fun h => by rw [h]; exact neg_zero, fun h => by rw [← neg_neg (int k), h]; exact neg_zero⟩

theorem Poly.denote_vanishes : ∀ {p : Poly}, p.vanishes c → p.denote ctx = 0
  | num k, h => (int_eq_zero_iff k).mpr (eq_of_eqInt h)
  | add k m p, h => by
    replace h : cond (eqInt (k % c) 0) (p.vanishes c) false = true := h
    cases e : eqInt (k % c) 0 with
    | false => rw [e] at h; exact Bool.noConfusion h
    | true =>
      rw [e] at h
      show int k * _ + p.denote ctx = 0
      rw [(int_eq_zero_iff k).mpr (eq_of_eqInt e), zero_prod, denote_vanishes (p := p) h, sum_zero]

theorem Poly.denote_sameC {p q : Poly} (h : p.sameC c q) : p.denote ctx = q.denote ctx := by
  have h := denote_vanishes ctx h
  rw [denote_collect, comb, denote_append, denote_scale_unit, denote_scale_unit, int_one, one_prod, int_neg_one,
    neg_mul, one_prod] at h
  exact eq_of_sub_eq_zero h

namespace Stepwise

private theorem combC {a : Int} {n : Mon} {p : Poly} {b : Int} {r : Mon} {q s : Poly}
    (h : s.sameC c (.comb a n p b r q)) (hp : p.denote ctx = 0) (hq : q.denote ctx = 0) : s.denote ctx = 0 := by
  rw [Poly.denote_sameC ctx h, Poly.denote_comb, hp, hq, prod_zero, prod_zero, sum_zero]

theorem coreC (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).sameC c p) :
    lhs.denote ctx = rhs.denote ctx → p.denote ctx = 0 := fun e => by
  rw [← Poly.denote_sameC ctx h, Expr.denote_diff, sub_self e]

theorem superposeC (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : p.sameC c (.comb k₁ m₁ p₁ k₂ m₂ p₂)) : p₁.denote ctx = 0 → p₂.denote ctx = 0 → p.denote ctx = 0 := combC ctx h

theorem simpC (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : p.sameC c (.comb k₁ .unit p₁ k₂ m₂ p₂)) :
    p₁.denote ctx = 0 → p₂.denote ctx = 0 → p.denote ctx = 0 := combC ctx h

theorem mulC (p₁ : Poly) (k : Int) (p : Poly) (h : p.sameC c (p₁.scale k .unit)) :
    p₁.denote ctx = 0 → p.denote ctx = 0 :=
  fun e => by rw [Poly.denote_sameC ctx h, Poly.denote_scale_unit, e, prod_zero]

theorem divC [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : !eqInt k 0 && p₁.sameC c (p.scale k .unit)) : p₁.denote ctx = 0 → p.denote ctx = 0 := fun e => by
  have ⟨h₁, h₂⟩ := both h
  rw [Poly.denote_sameC ctx h₂, Poly.denote_scale_unit] at e
  exact eq_zero_of_int_mul (fun e => by rw [e] at h₁; exact Bool.noConfusion h₁) e

theorem unsat_eqC (p : Poly) (k : Int) (h : !eqInt (k % c) 0 && p.sameC c (.num k)) : p.denote ctx = 0 → False :=
  fun e => by
    have ⟨h₁, h₂⟩ := both h
    rw [Poly.denote_sameC ctx h₂] at e
    rw [(int_eq_zero_iff (α := α) k).mp e] at h₁
    exact Bool.noConfusion h₁

theorem d_step1C (k : Int) (p₀ p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : p.sameC c (.comb 1 .unit p₁ k₂ m₂ p₂)) :
    int k * p₀.denote ctx = p₁.denote ctx → p₂.denote ctx = 0 → int k * p₀.denote ctx = p.denote ctx := fun e z => by
  rw [Poly.denote_sameC ctx h, Poly.denote_comb, z, prod_zero, sum_zero, int_one, one_prod, e]
  exact (one_prod _).symm

theorem d_stepkC (k₁ k : Int) (p₀ p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : p.sameC c (.comb k₁ .unit p₁ k₂ m₂ p₂)) :
    int k * p₀.denote ctx = p₁.denote ctx → p₂.denote ctx = 0 → int (k₁ * k) * p₀.denote ctx = p.denote ctx :=
  fun e z => by
    rw [Poly.denote_sameC ctx h, Poly.denote_comb, z, prod_zero, sum_zero, int_mul, prod_assoc, e]
    exact congrArg (· * _) (prod_one _).symm

theorem imp_1eqC (lhs rhs : Expr) (p₀ p : Poly) (h : (lhs.diff rhs).sameC c p₀ && p.sameC c (.num 0)) :
    int 1 * p₀.denote ctx = p.denote ctx → lhs.denote ctx = rhs.denote ctx := fun e => by
  rw [int_one, one_prod, ← Poly.denote_sameC ctx (both h).1, Poly.denote_sameC ctx (both h).2, Expr.denote_diff] at e
  exact eq_of_sub_eq_zero (e.trans int_zero)

theorem imp_keqC [NoNatZeroDivisors α] (lhs rhs : Expr) (k : Int) (p₀ p : Poly)
    (h : !eqInt k 0 && ((lhs.diff rhs).sameC c p₀ && p.sameC c (.num 0))) :
    int k * p₀.denote ctx = p.denote ctx → lhs.denote ctx = rhs.denote ctx := fun e => by
  have ⟨h₁, h⟩ := both h
  have ne : k ≠ 0 := fun e => by rw [e] at h₁; exact Bool.noConfusion h₁
  rw [← Poly.denote_sameC ctx (both h).1, Poly.denote_sameC ctx (both h).2, Expr.denote_diff] at e
  exact eq_of_sub_eq_zero (eq_zero_of_int_mul ne (e.trans int_zero))

end Stepwise
end
end Lean.Grind.CommRing
