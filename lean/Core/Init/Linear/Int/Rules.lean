prelude
import Init.Linear.Int.Simp

/-! The steps of the linear integer solver of `grind` that deal with equations, disequations and inequalities. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear
variable (ctx : Context)

/-- Equality up to normal form, for displayed values. -/
theorem denote'_same {p q : Poly} (h : p.same q) : p.denote' ctx = q.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.denote_same ctx h]

theorem eq_norm (p₁ p₂ : Poly) (h : p₁.same p₂) : p₁.denote' ctx = 0 → p₂.denote' ctx = 0 := by
  rw [denote'_same ctx h]; exact id
theorem le_norm (p₁ p₂ : Poly) (h : p₁.same p₂) : p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  rw [denote'_same ctx h]; exact id
theorem diseq_norm (p₁ p₂ : Poly) (h : p₁.same p₂) : p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≠ 0 := by
  rw [denote'_same ctx h]; exact id

theorem eq_norm_poly (p p' : Poly) : p.denote' ctx = p'.denote' ctx → p.denote' ctx = 0 → p'.denote' ctx = 0 :=
  fun h => h ▸ id
theorem le_norm_poly (p p' : Poly) : p.denote' ctx = p'.denote' ctx → p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 :=
  fun h => h ▸ id
theorem diseq_norm_poly (p p' : Poly) : p.denote' ctx = p'.denote' ctx → p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 :=
  fun h => h ▸ id
theorem dvd_norm_poly (d : Int) (p p' : Poly) :
    p.denote' ctx = p'.denote' ctx → d ∣ p.denote' ctx → d ∣ p'.denote' ctx :=
  fun h => h ▸ id

theorem eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).same p) :
    lhs.denote ctx = rhs.denote ctx → p.denote' ctx = 0 := by rw [norm_eq ctx lhs rhs p h]; exact id
theorem le_norm_expr (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).same p) :
    lhs.denote ctx ≤ rhs.denote ctx → p.denote' ctx ≤ 0 := by rw [norm_le ctx lhs rhs p h]; exact id
theorem not_eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : (lhs.diff rhs).same p) :
    ¬lhs.denote ctx = rhs.denote ctx → ¬p.denote' ctx = 0 := by rw [norm_eq ctx lhs rhs p h]; exact id

theorem eq_of_core (p₁ p₂ p₃ : Poly) (h : p₃.same (.comb 1 p₁ (-1) p₂)) :
    p₁.denote' ctx = p₂.denote' ctx → p₃.denote' ctx = 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_comb]; omega
theorem diseq_of_core (p₁ p₂ p₃ : Poly) (h : p₃.same (.comb 1 p₁ (-1) p₂)) :
    p₁.denote' ctx ≠ p₂.denote' ctx → p₃.denote' ctx ≠ 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_comb]; omega

/-- `p` defines the variable `x` by the sum `q`. -/
def defines (p : Poly) (x : Var) (q : Poly) : Bool := p.same (.add (-1) x q)

theorem denote_defines {p : Poly} {x : Var} {q : Poly} (h : defines p x q) (e : x.denote ctx = q.denote ctx) :
    p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote_same ctx h]
  show -1 * x.denote ctx + q.denote ctx = 0
  omega

theorem eq_def' (x : Var) (e : Expr) (p : Poly) (h : defines p x e.poly) :
    x.denote ctx = e.denote ctx → p.denote' ctx = 0 :=
  fun he => denote_defines ctx h (he.trans (e.denote_poly ctx).symm)
theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) (h : defines p x e.poly) :
    x.denote ctx = e.denote ctx → p.denote' ctx = 0 := eq_def' ctx x e p h

theorem eq_def'_norm (x : Var) (e : Expr) (q q' p : Poly) (h : e.poly.same q && defines p x q') :
    x.denote ctx = e.denote ctx → q.denote' ctx = q'.denote' ctx → p.denote' ctx = 0 := fun he hq => by
  refine denote_defines ctx (both h).2 ?_
  rw [he, ← e.denote_poly, Poly.denote_same ctx (both h).1, ← Poly.denote'_eq, hq, Poly.denote'_eq]
theorem eq_def_struct_norm (x : Var) (e : Expr) (q q' p : Poly) (h : e.poly.same q && defines p x q') :
    x.denote ctx = e.denote ctx → q.denote' ctx = q'.denote' ctx → p.denote' ctx = 0 := eq_def'_norm ctx x e q q' p h

theorem eq_coeff (p p' : Poly) (k : Int) (h : multiple p k p') : p.denote' ctx = 0 → p'.denote' ctx = 0 := by
  have ⟨pos, e⟩ := denote_multiple (ctx := ctx) h
  rw [Poly.denote'_eq, Poly.denote'_eq, e]
  exact (mul_eq_zero_iff (Int.ne_of_gt pos)).mp
theorem diseq_coeff (p p' : Poly) (k : Int) (h : multiple p k p') : p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := by
  have ⟨pos, e⟩ := denote_multiple (ctx := ctx) h
  rw [Poly.denote'_eq, Poly.denote'_eq, e]
  exact fun ne e => ne (by rw [e, Int.mul_zero])
theorem le_coeff (p₁ p₂ : Poly) (k : Int) (h : rounded p₁ k p₂) : p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq]; exact (denote_rounded h).mp

theorem le_neg (p₁ p₂ : Poly) (h : p₂.same ((p₁.scale (-1)).addConst 1)) :
    ¬p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_addConst, Poly.denote_scale]; omega
theorem diseq_neg (p p' : Poly) (h : p'.same (p.scale (-1))) : p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_scale]; omega

/-- `p₃` eliminates the leading variable of `p₁` and `p₂`, whose leading coefficients have opposite signs. -/
def eliminated (p₁ p₂ : Poly) : Poly := .comb p₂.lead.natAbs p₁ p₁.lead.natAbs p₂

theorem denote_eliminated {p₁ p₂ : Poly} (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) :
    (eliminated p₁ p₂).denote ctx ≤ 0 := by
  rw [Poly.denote'_eq] at h₁ h₂
  rw [eliminated, Poly.denote_comb]
  have := mul_nonpos (Int.natCast_nonneg p₂.lead.natAbs) h₁
  have := mul_nonpos (Int.natCast_nonneg p₁.lead.natAbs) h₂
  omega

theorem le_combine (p₁ p₂ p₃ : Poly) (h : (eliminated p₁ p₂).same p₃) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := fun h₁ h₂ => by
  rw [Poly.denote'_eq, ← Poly.denote_same ctx h]; exact denote_eliminated ctx h₁ h₂
theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int) (h : rounded (eliminated p₁ p₂).norm k p₃) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := fun h₁ h₂ => by
  rw [Poly.denote'_eq, ← denote_rounded h, Poly.denote_norm]; exact denote_eliminated ctx h₁ h₂

theorem le_unsat (p : Poly) (h : p.isConst fun k => decide (0 < k)) : p.denote' ctx ≤ 0 → False := by
  have := of_decide_eq_true (Poly.denote_of_isConst (ctx := ctx) h)
  rw [Poly.denote'_eq]; omega
theorem eq_unsat (p : Poly) (h : p.isConst fun k => !eqInt k 0) : p.denote' ctx = 0 → False := fun e => by
  have := Poly.denote_of_isConst (ctx := ctx) h
  rw [← Poly.denote'_eq, e] at this
  exact Bool.noConfusion this
theorem eq_unsat_coeff (p : Poly) (k : Int) (h : coprime k p) : p.denote' ctx = 0 → False := by
  rw [Poly.denote'_eq]; exact coprime_ne h
theorem diseq_unsat (p : Poly) (h : p.isConst fun k => eqInt k 0) : p.denote' ctx ≠ 0 → False := fun ne => by
  have : eqInt _ 0 = true := Poly.denote_of_isConst (ctx := ctx) h
  exact ne ((Poly.denote'_eq ctx p).trans (eq_of_eqInt this))

theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly) (h : p₃.same (.comb b p₁ (-a) p₂)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx = 0 → p₃.denote' ctx = 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_comb]
  intro h₁ h₂; rw [h₁, h₂, Int.mul_zero, Int.mul_zero]; rfl

theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly)
    (h : decide (0 ≤ p₁.coeff x) && p₃.same (.comb (p₁.coeff x) p₂ (-p₂.coeff x) p₁)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_comb]
  intro h₁ h₂; rw [h₁, Int.mul_zero, Int.add_zero]
  exact mul_nonpos (of_decide_eq_true (both h).1) h₂

theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly)
    (h : decide (p₁.coeff x ≤ 0) && p₃.same (.comb (p₂.coeff x) p₁ (-p₁.coeff x) p₂)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_comb]
  intro h₁ h₂; rw [h₁, Int.mul_zero, Int.zero_add]
  exact mul_nonpos (Int.neg_le_neg (of_decide_eq_true (both h).1)) h₂

theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly)
    (h : !eqInt (p₁.coeff x) 0 && p₃.same (.comb (p₂.coeff x) p₁ (-p₁.coeff x) p₂)) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≠ 0 := by
  have ⟨h, h'⟩ := both h
  have : p₁.coeff x ≠ 0 := fun e => by rw [e] at h; exact Bool.noConfusion h
  simp only [Poly.denote'_eq, Poly.denote_same ctx h', Poly.denote_comb]
  intro h₁ h₂ h₃; rw [h₁, Int.mul_zero, Int.zero_add] at h₃
  exact h₂ ((mul_eq_zero_iff fun e => this (by omega)).mp h₃)

theorem eq_of_le_ge (p₁ p₂ : Poly) (h : p₂.same (p₁.scale (-1))) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₁.denote' ctx = 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx h, Poly.denote_scale]; omega

theorem le_of_le_diseq (p₁ p₂ p₃ : Poly)
    (h : (p₂.same p₁ || p₂.same (p₁.scale (-1))) && p₃.same (p₁.addConst 1)) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≤ 0 := by
  have ⟨h₁, h₂⟩ := both h
  simp only [Poly.denote'_eq, Poly.denote_same ctx h₂, Poly.denote_addConst]
  cases h : p₂.same p₁ with
  | true => rw [Poly.denote_same ctx h]; omega
  | false =>
    rw [h] at h₁
    rw [Poly.denote_same ctx h₁, Poly.denote_scale]; omega

theorem diseq_split_resolve (p₁ p₂ p₃ : Poly)
    (h : p₂.same (p₁.addConst 1) && p₃.same ((p₁.scale (-1)).addConst 1)) :
    p₁.denote' ctx ≠ 0 → ¬p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx (both h).1, Poly.denote_same ctx (both h).2, Poly.denote_addConst,
    Poly.denote_scale]
  omega

end Int.Internal.Linear
