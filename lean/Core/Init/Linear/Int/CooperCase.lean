prelude
import Init.Linear.Int.Cooper

/-! What the linear integer solver of `grind` concludes within one case of a case split, and the split that is
refuted at once. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear
variable (ctx : Context)

theorem cooper_left_split_ineq (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) (s : cooper_left_split ctx p₁ p₂ k)
    (h : p'.same ((resolvent p₁ p₂).addConst (p₂.lead * k))) : p'.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_addConst]
  exact s.1

theorem cooper_left_split_dvd (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) (s : cooper_left_split ctx p₁ p₂ k)
    (h : eqInt (p₁.lead % a) 0 && p'.same (p₁.rest.addConst k)) : a ∣ p'.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_addConst]
  exact Int.dvd_trans (dvd_of_eqInt (both h).1) s.2

theorem cooper_right_split_ineq (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) (s : cooper_right_split ctx p₁ p₂ k)
    (h : p'.same ((resolvent p₁ p₂).addConst (-p₁.lead * k))) : p'.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_addConst]
  exact s.1

theorem cooper_right_split_dvd (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) (s : cooper_right_split ctx p₁ p₂ k)
    (h : eqInt (p₂.lead % b) 0 && p'.same (p₂.rest.addConst k)) : b ∣ p'.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_addConst]
  exact Int.dvd_trans (dvd_of_eqInt (both h).1) s.2

theorem cooper_dvd_left_split_ineq (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly)
    (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (h : p'.same ((resolvent p₁ p₂).addConst (p₂.lead * k))) :
    p'.denote' ctx ≤ 0 := cooper_left_split_ineq ctx p₁ p₂ k b p' s.1 h

theorem cooper_dvd_left_split_dvd1 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly)
    (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (h : eqInt (p₁.lead % a) 0 && p'.same (p₁.rest.addConst k)) :
    a ∣ p'.denote' ctx := cooper_left_split_dvd ctx p₁ p₂ k a p' s.1 h

theorem cooper_dvd_right_split_ineq (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly)
    (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (h : p'.same ((resolvent p₁ p₂).addConst (-p₁.lead * k))) :
    p'.denote' ctx ≤ 0 := cooper_right_split_ineq ctx p₁ p₂ k a p' s.1 h

theorem cooper_dvd_right_split_dvd1 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly)
    (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (h : eqInt (p₂.lead % b) 0 && p'.same (p₂.rest.addConst k)) :
    b ∣ p'.denote' ctx := cooper_right_split_dvd ctx p₁ p₂ k b p' s.1 h

theorem cooper_dvd_left_split_dvd2 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly)
    (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : eqInt ((p₁.lead * d) % d') 0 && p'.same (.comb p₃.lead (p₁.rest.addConst k) (-p₁.lead) p₃.rest)) :
    d' ∣ p'.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_comb, Poly.denote_addConst, Int.neg_mul,
    ← Int.sub_eq_add_neg]
  exact Int.dvd_trans (dvd_of_eqInt (both h).1) s.2

theorem cooper_dvd_right_split_dvd2 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly)
    (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : eqInt ((p₂.lead * d) % d') 0 && p'.same (.comb (-p₃.lead) (p₂.rest.addConst k) p₂.lead p₃.rest)) :
    d' ∣ p'.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_comb, Poly.denote_addConst]
  refine Int.dvd_trans (dvd_of_eqInt (both h).1) (Int.dvd_trans s.2 ⟨-1, ?_⟩)
  rw [Int.neg_mul, Int.mul_neg, Int.mul_one]; omega

/-- Between the bounds `-x + a ≤ 0` and `x + b ≤ 0` no number satisfies `d ∣ c * x + e`: modulo `d` such an `x` is
`-α * e`, and the least number of that kind from `a` on is too large. -/
theorem cooper_unsat (p₁ p₂ p₃ : Poly) (d α β : Int)
    (h : decide (0 < d) && (eqInt (α * p₃.lead + β * d) 1 &&
      (decide (-p₂.constant < p₁.constant + (-(α * p₃.constant) - p₁.constant) % d) &&
      (p₁.same (.add (-1) p₃.head (.num p₁.constant)) && (p₂.same (.add 1 p₃.head (.num p₂.constant)) &&
        p₃.same (.add p₃.lead p₃.head (.num p₃.constant))))))) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → False := by
  have ⟨pos, h⟩ := both h
  have ⟨bezout, h⟩ := both h
  have ⟨gap, h⟩ := both h
  have ⟨s₁, h⟩ := both h
  simp only [Poly.denote'_eq, Poly.denote_same ctx s₁, Poly.denote_same ctx (both h).1, Poly.denote_same ctx (both h).2]
  show -1 * p₃.head.denote ctx + p₁.constant ≤ 0 → 1 * p₃.head.denote ctx + p₂.constant ≤ 0 →
    d ∣ p₃.lead * p₃.head.denote ctx + p₃.constant → False
  intro low high dvd
  have gap := of_decide_eq_true gap
  have bezout : α * p₃.lead = 1 - β * d := by have := eq_of_eqInt bezout; omega
  have key : d ∣ (p₃.head.denote ctx - p₁.constant) - (-(α * p₃.constant) - p₁.constant) := by
    have h₁ := Int.dvd_add (Int.dvd_trans dvd (Int.dvd_mul_left α _))
      (Int.dvd_trans (Int.dvd_mul_left β d) (Int.dvd_mul_right (β * d) (p₃.head.denote ctx)))
    refine Int.dvd_trans h₁ ⟨1, ?_⟩
    rw [Int.mul_add, ← Int.mul_assoc, bezout, Int.sub_mul, Int.one_mul, Int.mul_one]; omega
  have := emod_le_of_dvd_sub (of_decide_eq_true pos) (by omega) key
  omega

end Int.Internal.Linear
