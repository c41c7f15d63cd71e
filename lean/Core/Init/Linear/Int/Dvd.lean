prelude
import Init.Linear.Int.Rules

/-! The steps of the linear integer solver of `grind` that deal with divisibility. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear
variable (ctx : Context)

theorem dvd_norm (d : Int) (p₁ p₂ : Poly) (h : p₁.same p₂) : d ∣ p₁.denote' ctx → d ∣ p₂.denote' ctx := by
  rw [denote'_same ctx h]; exact id
theorem dvd_norm_expr (d : Int) (e : Expr) (p : Poly) (h : e.poly.same p) :
    d ∣ e.denote ctx → d ∣ p.denote' ctx := by rw [e.eq_of_norm_eq ctx p h]; exact id
theorem dvd_unsat (k : Int) (p : Poly) (h : noMultiple k p) : k ∣ p.denote' ctx → False := by
  rw [Poly.denote'_eq]; exact noMultiple_not_dvd h
theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int) (h : commonFactor k₁ p₁ k₂ p₂ g) :
    k₁ ∣ p₁.denote' ctx → k₂ ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote'_eq]; exact (denote_commonFactor h).mp

/-- Forgets the leading summand: what divides its coefficient and the old divisor divides the rest. -/
theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly)
    (h : eqInt (k₁ % k₂) 0 && (eqInt (p₁.lead % k₂) 0 && match p₁ with
      | .num _ => false
      | .add _ _ q => p₂.same q)) : k₁ ∣ p₁.denote' ctx → k₂ ∣ p₂.denote' ctx := by
  have ⟨h₁, h⟩ := both h
  have ⟨h₂, h₃⟩ := both h
  cases p₁ with
  | num _ => exact Bool.noConfusion h₃
  | add a x q =>
    intro d
    rw [Poly.denote'_eq] at d ⊢
    rw [Poly.denote_same ctx h₃]
    have := Int.dvd_sub (Int.dvd_trans (dvd_of_eqInt h₁) d)
      (Int.dvd_trans (dvd_of_eqInt h₂) (Int.dvd_mul_right a (x.denote ctx)))
    have e : (Poly.add a x q).denote ctx - a * x.denote ctx = q.denote ctx :=
      show a * x.denote ctx + q.denote ctx - a * x.denote ctx = _ by omega
    rw [e] at this
    exact this

theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) (g α β : Int)
    (h : eqInt d (d₁ * d₂) && p.same (.comb (α * d₂) p₁ (β * d₁) p₂)) :
    d₁ ∣ p₁.denote' ctx → d₂ ∣ p₂.denote' ctx → d ∣ p.denote' ctx := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_comb, eq_of_eqInt (both h).1]
  intro h₁ h₂
  refine Int.dvd_add ?_ ?_
  · rw [Int.mul_comm α, Int.mul_assoc, Int.mul_comm d₁]
    exact mul_dvd_mul_left (Int.dvd_trans h₁ (Int.dvd_mul_left α _))
  · rw [Int.mul_comm β, Int.mul_assoc]
    exact mul_dvd_mul_left (Int.dvd_trans h₂ (Int.dvd_mul_left β _))

theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : eqInt ((p₂.lead * d₁) % d) 0 && (eqInt ((p₁.lead * d₂) % d) 0 &&
      p.same (.comb p₂.lead p₁ (-p₁.lead) p₂))) :
    d₁ ∣ p₁.denote' ctx → d₂ ∣ p₂.denote' ctx → d ∣ p.denote' ctx := by
  have ⟨h₁, h⟩ := both h
  have ⟨h₂, h₃⟩ := both h
  simp only [Poly.denote'_eq, Poly.denote_same ctx h₃, Poly.denote_comb]
  intro e₁ e₂
  rw [Int.neg_mul, ← Int.sub_eq_add_neg]
  exact Int.dvd_sub (Int.dvd_trans (dvd_of_eqInt h₁) (mul_dvd_mul_left e₁))
    (Int.dvd_trans (dvd_of_eqInt h₂) (mul_dvd_mul_left e₂))

theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly)
    (h : eqInt (p₁.coeff x % d₂) 0 && p₂.same (p₁.append (.add (-p₁.coeff x) x (.num 0)))) :
    p₁.denote' ctx = 0 → d₂ ∣ p₂.denote' ctx := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_append]
  intro e
  rw [e, Int.zero_add]
  show d₂ ∣ -p₁.coeff x * x.denote ctx + 0
  rw [Int.add_zero, Int.neg_mul_comm]
  exact Int.dvd_trans (dvd_of_eqInt (both h).1) (Int.dvd_mul_right _ _)

theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : eqInt ((p₁.coeff x * d₂) % d₃) 0 && p₃.same (.comb (p₁.coeff x) p₂ (-p₂.coeff x) p₁)) :
    p₁.denote' ctx = 0 → d₂ ∣ p₂.denote' ctx → d₃ ∣ p₃.denote' ctx := by
  simp only [Poly.denote'_eq, Poly.denote_same ctx (both h).2, Poly.denote_comb]
  intro e d
  rw [e, Int.mul_zero, Int.add_zero]
  exact Int.dvd_trans (dvd_of_eqInt (both h).1) (mul_dvd_mul_left d)

/-- A divisor that is zero makes an equation. -/
theorem eq_of_zero_dvd (p : Poly) : 0 ∣ p.denote' ctx → p.denote' ctx = 0 :=
  fun h => h.elim fun c e => by rw [e, Int.zero_mul]

/-- `p₃` is `p₁` plus a multiple of `d`, and `p₂` plus less than `d`. -/
def tightens (d : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  decide (0 < d) && (eqInt ((p₃.constant - p₁.constant) % d) 0 && (decide (p₃.constant - p₂.constant < d) &&
    (p₃.same (p₁.addConst (p₃.constant - p₁.constant)) && p₃.same (p₂.addConst (p₃.constant - p₂.constant)))))

theorem denote_tightens {d : Int} {p₁ p₂ p₃ : Poly} (h : tightens d p₁ p₂ p₃) (h₁ : d ∣ p₁.denote ctx)
    (h₂ : p₂.denote ctx ≤ 0) : p₃.denote ctx ≤ 0 := by
  have ⟨pos, h⟩ := both h
  have ⟨mul, h⟩ := both h
  have ⟨lt, h⟩ := both h
  have lt := of_decide_eq_true lt
  refine nonpos_of_dvd_of_lt (of_decide_eq_true pos) ?_ ?_
  · rw [Poly.denote_same ctx (both h).1, Poly.denote_addConst]
    exact Int.dvd_add h₁ (dvd_of_eqInt mul)
  · rw [Poly.denote_same ctx (both h).2, Poly.denote_addConst]; omega

theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : tightens d p₁ p₂ p₃) :
    d ∣ p₁.denote' ctx → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Poly.denote'_eq]; exact denote_tightens ctx h
theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : tightens d (p₁.scale (-1)) p₂ p₃) :
    d ∣ p₁.denote' ctx → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  simp only [Poly.denote'_eq]
  intro h₁
  refine denote_tightens ctx h ?_
  rw [Poly.denote_scale]
  exact Int.dvd_trans h₁ (Int.dvd_mul_left _ _)

theorem of_not_dvd (a b : Int) (h : !eqInt a 0) : ¬a ∣ b → b % a > 0 := fun n =>
  (Int.emod_pos_of_not_dvd n).resolve_left fun e => by rw [e] at h; exact Bool.noConfusion h

end Int.Internal.Linear
