prelude
import Init.Linear.Int.Bounds

/-! The rules by which `simp +arith` rewrites equations, inequalities and divisibilities of linear integer terms. The
Boolean hypothesis of each is evaluated by the kernel. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear

theorem Expr.eq_of_norm_eq (ctx : Context) (e : Expr) (p : Poly) (h : e.poly.same p) :
    e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, ← Poly.denote_same ctx h, Expr.denote_poly]

/-- The value of a difference that has the normal form of `p`. -/
theorem denote_of_same_diff {ctx : Context} {lhs rhs : Expr} {p : Poly} (h : (lhs.diff rhs).same p) :
    lhs.denote ctx - rhs.denote ctx = p.denote ctx := by
  rw [← Expr.denote_diff, Poly.denote_same ctx h]

theorem norm_eq (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).same p) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [Poly.denote'_eq, ← denote_of_same_diff h]
  exact propext Int.sub_eq_zero.symm

theorem norm_le (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).same p) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote'_eq, ← denote_of_same_diff h]
  exact propext ⟨fun h => by omega, fun h => by omega⟩

theorem norm_eq_var (ctx : Context) (lhs rhs : Expr) (x y : Var)
    (h : (lhs.diff rhs).same (.add 1 x (.add (-1) y (.num 0)))) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have h : _ = 1 * x.denote ctx + (-1 * y.denote ctx + 0) := denote_of_same_diff (ctx := ctx) h
  exact propext ⟨fun e => by omega, fun e => by omega⟩

theorem norm_eq_var_const (ctx : Context) (lhs rhs : Expr) (x : Var) (k : Int)
    (h : (lhs.diff rhs).same (.add 1 x (.num (-k)))) : (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have h : _ = 1 * x.denote ctx + -k := denote_of_same_diff (ctx := ctx) h
  exact propext ⟨fun e => by omega, fun e => by omega⟩

/-- Positive, and `p` is the multiple `k * q`. -/
def multiple (p : Poly) (k : Int) (q : Poly) : Bool := decide (0 < k) && p.same (q.scale k)

theorem denote_multiple {ctx : Context} {p q : Poly} {k : Int} (h : multiple p k q) :
    0 < k ∧ p.denote ctx = k * q.denote ctx :=
  ⟨of_decide_eq_true (both h).1, by rw [Poly.denote_same ctx (both h).2, Poly.denote_scale]⟩

theorem norm_eq_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int) (h : multiple (lhs.diff rhs) k p) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have ⟨pos, e⟩ := denote_multiple (ctx := ctx) h
  rw [Poly.denote'_eq, propext (mul_eq_zero_iff (Int.ne_of_gt pos)).symm, ← e, Expr.denote_diff]
  exact propext Int.sub_eq_zero.symm

theorem norm_le_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int) (h : multiple (lhs.diff rhs) k p) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨pos, e⟩ := denote_multiple (ctx := ctx) h
  have := tighten (a := p.denote ctx) pos (r := 0) (by omega) (Int.le_refl 0)
  rw [Int.add_zero, ← e, Expr.denote_diff] at this
  rw [Poly.denote'_eq]
  exact propext ⟨fun h => this.mp (by omega), fun h => by have := this.mpr h; omega⟩

/-- `p` is `k * q` and a remainder `-k < r ≤ 0`. -/
def rounded (p : Poly) (k : Int) (q : Poly) : Bool :=
  decide (0 < k) && (decide (-k < p.constant - k * q.constant) && (decide (p.constant - k * q.constant ≤ 0) &&
    p.same ((q.scale k).addConst (p.constant - k * q.constant))))

theorem denote_rounded {ctx : Context} {p q : Poly} {k : Int} (h : rounded p k q) :
    p.denote ctx ≤ 0 ↔ q.denote ctx ≤ 0 := by
  have ⟨h₁, h⟩ := both h
  have ⟨h₂, h⟩ := both h
  have ⟨h₃, h₄⟩ := both h
  rw [Poly.denote_same ctx h₄, Poly.denote_addConst, Poly.denote_scale]
  exact tighten (of_decide_eq_true h₁) (of_decide_eq_true h₂) (of_decide_eq_true h₃)

theorem norm_le_coeff_tight (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int) (h : rounded (lhs.diff rhs) k p) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have := denote_rounded (ctx := ctx) h
  rw [Expr.denote_diff] at this
  rw [Poly.denote'_eq, ← propext this]
  exact propext ⟨fun h => by omega, fun h => by omega⟩

/-- The normal form is a constant that satisfies the test. -/
def Poly.isConst (test : Int → Bool) (p : Poly) : Bool :=
  match p.norm with
  | num k => test k
  | add _ _ _ => false

theorem Poly.denote_of_isConst {ctx : Context} {test : Int → Bool} {p : Poly} (h : p.isConst test) :
    test (p.denote ctx) = true := by
  rw [← denote_norm]
  revert h
  unfold isConst
  cases p.norm with
  | num k => exact id
  | add _ _ _ => exact fun h => Bool.noConfusion h

theorem eq_eq_false (ctx : Context) (lhs rhs : Expr) (h : (lhs.diff rhs).isConst fun k => !eqInt k 0) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have := Poly.denote_of_isConst (ctx := ctx) h
  refine eq_false fun e => ?_
  rw [Expr.denote_diff, e, Int.sub_self] at this
  exact Bool.noConfusion this

theorem eq_eq_true (ctx : Context) (lhs rhs : Expr) (h : (lhs.diff rhs).isConst fun k => eqInt k 0) :
    (lhs.denote ctx = rhs.denote ctx) = True := by
  have : eqInt _ 0 = true := Poly.denote_of_isConst (ctx := ctx) h
  have := eq_of_eqInt this
  rw [Expr.denote_diff] at this
  exact eq_true (Int.sub_eq_zero.mp this)

theorem le_eq_false (ctx : Context) (lhs rhs : Expr) (h : (lhs.diff rhs).isConst fun k => decide (0 < k)) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have := of_decide_eq_true (Poly.denote_of_isConst (ctx := ctx) h)
  rw [Expr.denote_diff] at this
  exact eq_false fun h => by omega

theorem le_eq_true (ctx : Context) (lhs rhs : Expr) (h : (lhs.diff rhs).isConst fun k => decide (k ≤ 0)) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have := of_decide_eq_true (Poly.denote_of_isConst (ctx := ctx) h)
  rw [Expr.denote_diff] at this
  exact eq_true (by omega)

/-- `k` divides all coefficients of the normal form, but not the constant. -/
def coprime (k : Int) (p : Poly) : Bool := p.norm.divides k && !eqInt (p.norm.constant % k) 0

theorem coprime_ne {ctx : Context} {k : Int} {p : Poly} (h : coprime k p) : p.denote ctx ≠ 0 := fun e => by
  have ⟨h₁, h₂⟩ := both h
  have := Poly.dvd_denote_sub_constant ctx h₁
  rw [Poly.denote_norm, e, Int.zero_sub] at this
  have : k ∣ p.norm.constant := this.elim fun c hc => ⟨-c, by rw [Int.mul_neg, ← hc, Int.neg_neg]⟩
  rw [Int.emod_eq_zero_of_dvd this] at h₂
  exact Bool.noConfusion h₂

theorem eq_eq_false_of_divCoeff (ctx : Context) (lhs rhs : Expr) (k : Int) (h : coprime k (lhs.diff rhs)) :
    (lhs.denote ctx = rhs.denote ctx) = False :=
  eq_false fun e => coprime_ne (ctx := ctx) h (by rw [Expr.denote_diff, e, Int.sub_self])

/-- The greatest common divisor of `n` and the coefficients. -/
def Poly.gcd : Poly → Nat → Nat
  | num _, n => n
  | add k _ p, n => p.gcd (Nat.gcd k.natAbs n)

theorem Poly.gcd_dvd : ∀ (p : Poly) (n : Nat), p.gcd n ∣ n
  | num _, n => Nat.dvd_refl n
  | add k _ p, n => Nat.dvd_trans (p.gcd_dvd (Nat.gcd k.natAbs n)) (Nat.gcd_dvd_right _ _)

theorem Poly.gcd_dvd_denote (ctx : Context) : ∀ (p : Poly) (n : Nat), (p.gcd n : Int) ∣ p.denote ctx - p.constant
  | num c, n => by
    show _ ∣ c - c
    rw [Int.sub_self]; exact Int.dvd_zero _
  | add k v p, n => by
    have h₁ : (p.gcd (Nat.gcd k.natAbs n) : Int) ∣ k :=
      Int.natCast_dvd.mpr (Nat.dvd_trans (p.gcd_dvd _) (Nat.gcd_dvd_left _ _))
    have h₂ := Int.dvd_add (Int.dvd_trans h₁ (Int.dvd_mul_right k (v.denote ctx)))
      (gcd_dvd_denote ctx p (Nat.gcd k.natAbs n))
    rw [Int.sub_eq_add_neg, ← Int.add_assoc, ← Int.sub_eq_add_neg] at h₂
    exact h₂

/-- No multiple of `k` is a value of the sum: what divides `k` and all coefficients does not divide the constant. -/
def noMultiple (k : Int) (p : Poly) : Bool := !eqInt (p.norm.constant % (p.norm.gcd k.natAbs : Int)) 0

theorem noMultiple_not_dvd {ctx : Context} {k : Int} {p : Poly} (h : noMultiple k p) : ¬k ∣ p.denote ctx := fun d => by
  rw [← Poly.denote_norm] at d
  have h₁ : (p.norm.gcd k.natAbs : Int) ∣ k := Int.natCast_dvd.mpr (p.norm.gcd_dvd _)
  have h₂ := Int.dvd_sub (Int.dvd_trans h₁ d) (p.norm.gcd_dvd_denote ctx k.natAbs)
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.sub_eq_add_neg, Int.add_left_comm, Int.add_right_neg, Int.add_zero] at h₂
  replace h : (!eqInt (p.norm.constant % (p.norm.gcd k.natAbs : Int)) 0) = true := h
  rw [Int.emod_eq_zero_of_dvd h₂] at h
  exact Bool.noConfusion h

theorem norm_dvd (ctx : Context) (k : Int) (e : Expr) (p : Poly) (h : e.poly.same p) :
    (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [e.eq_of_norm_eq ctx p h]

theorem dvd_eq_false (ctx : Context) (k : Int) (e : Expr) (h : noMultiple k e.poly) : (k ∣ e.denote ctx) = False := by
  rw [← Expr.denote_poly]
  exact eq_false (noMultiple_not_dvd h)

/-- Not zero, and the divisor and the sum are multiples by it. -/
def commonFactor (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int) : Bool :=
  !eqInt g 0 && (eqInt k₁ (g * k₂) && p₁.same (p₂.scale g))

theorem denote_commonFactor {ctx : Context} {k₁ : Int} {p₁ : Poly} {k₂ : Int} {p₂ : Poly} {g : Int}
    (h : commonFactor k₁ p₁ k₂ p₂ g) : k₁ ∣ p₁.denote ctx ↔ k₂ ∣ p₂.denote ctx := by
  have ⟨h₁, h⟩ := both h
  have ⟨h₂, h₃⟩ := both h
  have : g ≠ 0 := fun e => by rw [e] at h₁; exact Bool.noConfusion h₁
  rw [Poly.denote_same ctx h₃, Poly.denote_scale, eq_of_eqInt h₂]
  exact ⟨dvd_of_mul_dvd_mul this, mul_dvd_mul_left⟩

theorem norm_dvd_gcd (ctx : Context) (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : commonFactor k₁ e₁.poly k₂ p₂ g) : (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  rw [Poly.denote'_eq, ← Expr.denote_poly]
  exact propext (denote_commonFactor h)

end Int.Internal.Linear
