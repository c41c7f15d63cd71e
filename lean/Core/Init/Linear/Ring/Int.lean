prelude
import Init.Linear.Ring.Rules

/-! The ring of integers, as `grind` knows it, and how its linear integer solver normalizes nonlinear terms. -/

set_option linter.unusedVariables false

namespace Lean.Grind

instance instCommRingInt : CommRing Int where
  natCast := instNatCastInt
  ofNat := fun n => @instOfNat n
  nsmul := ⟨fun n a => (n : Int) * a⟩
  npow := inferInstance
  intCast := ⟨fun n => n⟩
  zsmul := ⟨fun k a => k * a⟩
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  one_mul := Int.one_mul
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  mul_comm := Int.mul_comm
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ _ := rfl
  ofNat_eq_natCast _ := rfl
  nsmul_eq_natCast_mul _ _ := rfl
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := rfl
  neg_zsmul k a := Int.neg_mul k a
  zsmul_natCast_eq_nsmul _ _ := rfl
  intCast_ofNat _ := rfl
  intCast_neg _ := rfl

instance : IsCharP Int 0 where
  ofNat_ext_iff {x y} := by
    rw [Nat.mod_zero, Nat.mod_zero]
    exact Int.ofNat_inj

instance : NoNatZeroDivisors Int where
  no_nat_zero_divisors k a b hk h := by
    replace h : (k : Int) * a = k * b := h
    have := Int.mul_ediv_cancel_left a (a := (k : Int)) (by omega)
    rw [h, Int.mul_ediv_cancel_left b (by omega)] at this
    exact this.symm

namespace CommRing
open Int.Internal.Linear (eqInt eq_of_eqInt)

/-- A power as it is displayed. -/
noncomputable def Power.display (ctx : Context Int) (pw : Power) : Int :=
  cond (Nat.beq pw.k 1) (Var.denote ctx pw.x) (Var.denote ctx pw.x ^ pw.k)

/-- Further factors as they are displayed. -/
noncomputable def Mon.displayFrom (ctx : Context Int) : Mon → Int → Int
  | unit, r => r
  | mult pw m, r => m.displayFrom ctx (r * pw.display ctx)

/-- A monomial as it is displayed. -/
noncomputable def Mon.display (ctx : Context Int) : Mon → Int
  | unit => 1
  | mult pw m => m.displayFrom ctx (pw.display ctx)

/-- One summand as it is displayed. -/
noncomputable def Poly.displayTerm (ctx : Context Int) (k : Int) (m : Mon) : Int :=
  cond (eqInt k 1) (m.display ctx) (k * m.display ctx)

/-- Further summands as they are displayed. -/
noncomputable def Poly.displayFrom (ctx : Context Int) : Poly → Int → Int
  | num k, r => cond (eqInt k 0) r (r + k)
  | add k m p, r => p.displayFrom ctx (r + displayTerm ctx k m)

/-- A polynomial as it is displayed. -/
noncomputable def Poly.display (ctx : Context Int) : Poly → Int
  | num k => k
  | add k m p => p.displayFrom ctx (displayTerm ctx k m)

variable (ctx : Context Int)

theorem Power.display_eq (pw : Power) : pw.display ctx = Var.denote ctx pw.x ^ pw.k := by
  unfold display
  cases h : Nat.beq pw.k 1 with
  | false => rfl
  | true => rw [Nat.eq_of_beq_eq_true h]; exact (pow_one (α := Int) _).symm

theorem Mon.displayFrom_eq : ∀ (m : Mon) (r : Int), m.displayFrom ctx r = r * m.denote ctx
  | unit, r => (Int.mul_one r).symm
  | mult pw m, r => by
    show m.displayFrom ctx (r * pw.display ctx) = r * (_ * _)
    rw [displayFrom_eq m, Power.display_eq, Int.mul_assoc]

theorem Mon.display_eq : ∀ m : Mon, m.display ctx = m.denote ctx
  | unit => rfl
  | mult pw m => by
    show m.displayFrom ctx (pw.display ctx) = _
    rw [displayFrom_eq, Power.display_eq]; rfl

theorem Poly.displayTerm_eq (k : Int) (m : Mon) : displayTerm ctx k m = k * m.denote ctx := by
  unfold displayTerm
  cases h : eqInt k 1 with
  | false => rw [Mon.display_eq]; rfl
  | true => rw [eq_of_eqInt h, Mon.display_eq, Int.one_mul]; rfl

theorem Poly.displayFrom_eq : ∀ (p : Poly) (r : Int), p.displayFrom ctx r = r + p.denote ctx
  | num k, r => by
    show cond (eqInt k 0) r (r + k) = r + k
    cases h : eqInt k 0 with
    | false => rfl
    | true => rw [eq_of_eqInt h, Int.add_zero]; rfl
  | add k m p, r => by
    show p.displayFrom ctx (r + displayTerm ctx k m) = r + (_ + _)
    rw [displayFrom_eq p, displayTerm_eq, Int.add_assoc]; rfl

theorem Poly.display_eq : ∀ p : Poly, p.display ctx = p.denote ctx
  | num k => rfl
  | add k m p => by
    show p.displayFrom ctx (displayTerm ctx k m) = _
    rw [displayFrom_eq, displayTerm_eq]; rfl

theorem norm_int (e : Expr) (p : Poly) (h : e.poly.same p) : e.denote ctx = p.display ctx := by
  rw [Poly.display_eq, ← Poly.denote_same ctx h, Expr.denote_poly]

end CommRing
end Lean.Grind
