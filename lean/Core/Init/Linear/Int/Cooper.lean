prelude
import Init.Linear.Int.Dvd

/-! Case splits of the linear integer solver of `grind`. From `a * x + p ≤ 0` with `a < 0` and `b * x + q ≤ 0`
with `0 < b` the variable disappears at the price of finitely many cases: the slack `-(a * x + p)`, a natural number, is
taken modulo a suitable `n`. -/

set_option linter.unusedVariables false

namespace Int.Internal.Linear
variable (ctx : Context)

/-- One of the cases below `n` holds. -/
def OneBelow (n : Nat) (P : Nat → Prop) : Prop := ∃ k, k < n ∧ P k

/-- When all cases from the last one down to `1` are refuted, case `0` holds. -/
def ByElimination (P : Nat → Prop) : Nat → Prop
  | 0 => P 0
  | n + 1 => ¬P (n + 1) → ByElimination P n

theorem orOver_cases {n : Nat} {P : Nat → Prop} : OneBelow (n + 1) P → ByElimination P n := by
  induction n with
  | zero =>
    intro ⟨k, h, p⟩
    have : k = 0 := by omega
    subst this
    exact p
  | succ n ih =>
    intro ⟨k, h, p⟩ no
    refine ih ⟨k, ?_, p⟩
    have : k ≠ n + 1 := fun e => no (e ▸ p)
    omega

/-- A natural number has a residue below `n` that does not exceed it. -/
theorem residue {n : Nat} {w : Int} (hn : 0 < (n : Int)) (hw : 0 ≤ w) :
    ∃ k : Nat, k < n ∧ (k : Int) ≤ w ∧ (n : Int) ∣ w - k := by
  have low := Int.emod_nonneg w (Int.ne_of_gt hn)
  have high := Int.emod_lt_of_pos w hn
  have e := Int.toNat_of_nonneg low
  refine ⟨(w % n).toNat, by omega, ?_, ⟨w / n, ?_⟩⟩
  · rw [e]
    exact emod_le_of_dvd_sub hn hw ⟨0, by rw [Int.sub_self, Int.mul_zero]⟩
  · rw [e]
    have := Int.mul_ediv_add_emod w n
    omega

/-- The first variable of a sum. -/
def Poly.head : Poly → Var
  | num _ => 0
  | add _ v _ => v

/-- Whether a sum begins with the variable. -/
def Poly.startsWith (x : Var) : Poly → Bool
  | num _ => false
  | add _ v _ => Nat.beq v x

theorem Poly.denote_startsWith {ctx : Context} {x : Var} :
    ∀ {p : Poly}, p.startsWith x → p.denote' ctx = p.lead * x.denote ctx + p.rest.denote ctx
  | add a v p, h => by
    have e : v = x := Nat.eq_of_beq_eq_true h
    subst e
    exact denote'_eq ctx (add a v p)

/-- The sum with its first coefficient, first variable and rest, `p₁` from above and `p₂` from below. -/
def opposed (p₁ p₂ : Poly) : Bool :=
  p₁.startsWith p₁.head && (p₂.startsWith p₁.head && (decide (p₁.lead < 0) && decide (0 < p₂.lead)))

theorem denote_opposed {p₁ p₂ : Poly} (h : opposed p₁ p₂) (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) :
    p₁.lead < 0 ∧ 0 < p₂.lead ∧ p₁.lead * p₁.head.denote ctx + p₁.rest.denote ctx ≤ 0 ∧
      p₂.lead * p₁.head.denote ctx + p₂.rest.denote ctx ≤ 0 := by
  have ⟨s₁, h⟩ := both h
  have ⟨s₂, h⟩ := both h
  rw [Poly.denote_startsWith s₁] at h₁
  rw [Poly.denote_startsWith s₂] at h₂
  exact ⟨of_decide_eq_true (both h).1, of_decide_eq_true (both h).2, h₁, h₂⟩

/-- `b * p + (-a) * q`, where the leading variable has cancelled. -/
def resolvent (p₁ p₂ : Poly) : Poly := .comb p₂.lead p₁.rest (-p₁.lead) p₂.rest

private theorem resolve {a b x P Q : Int} (c : Int) :
    b * P + -a * Q + b * c = -a * (b * x + Q) + b * (a * x + P + c) := by
  simp only [Int.mul_add, Int.neg_mul, Int.mul_left_comm b a]; omega

/-- What a case says: the inequality that is left. -/
theorem slack_left {a b x P Q k : Int} (ha : a < 0) (hb : 0 < b) (h : k ≤ -(a * x + P)) (h₂ : b * x + Q ≤ 0) :
    b * P + -a * Q + b * k ≤ 0 := by
  rw [resolve (x := x)]
  have h₃ := mul_nonpos (k := -a) (by omega) h₂
  have h₄ := mul_nonpos (k := b) (a := a * x + P + k) (by omega) (by omega)
  omega

theorem slack_right {a b x P Q k : Int} (ha : a < 0) (hb : 0 < b) (h : k ≤ -(b * x + Q)) (h₁ : a * x + P ≤ 0) :
    b * P + -a * Q + -a * k ≤ 0 := by
  have h₃ := mul_nonpos (k := b) (by omega) h₁
  have h₄ := mul_nonpos (k := -a) (a := b * x + Q + k) (by omega) (by omega)
  have e : b * P + -a * Q + -a * k = b * (a * x + P) + -a * (b * x + Q + k) := by
    simp only [Int.mul_add, Int.neg_mul, Int.mul_left_comm b a]; omega
  omega

/-- The divisibility that is left: `u` is the coefficient of the variable in the bound with slack, `R` its rest. -/
theorem slack_dvd {u x R n k : Int} (hu : u ∣ n) (h : n ∣ -(u * x + R) - k) : u ∣ R + k := by
  have := Int.dvd_add (Int.dvd_trans hu h) (Int.dvd_mul_right u x)
  refine Int.dvd_trans this ⟨-1, ?_⟩
  omega

theorem slack_dvd' {u x R n k c d S : Int} (hn : u * d ∣ c * n) (h : n ∣ -(u * x + R) - k) (hd : d ∣ c * x + S) :
    u * d ∣ c * (R + k) - u * S := by
  have h₁ := Int.dvd_trans hn (mul_dvd_mul_left (k := c) h)
  have h₂ := mul_dvd_mul_left (k := u) hd
  refine Int.dvd_trans (Int.dvd_add h₁ h₂) ⟨-1, ?_⟩
  simp only [Int.mul_add, Int.mul_sub, Int.mul_neg, Int.mul_one, Int.mul_left_comm c u]; omega

def cooper_left_split (p₁ p₂ : Poly) (k : Nat) : Prop :=
  (resolvent p₁ p₂).denote ctx + p₂.lead * k ≤ 0 ∧ p₁.lead ∣ p₁.rest.denote ctx + k

def cooper_right_split (p₁ p₂ : Poly) (k : Nat) : Prop :=
  (resolvent p₁ p₂).denote ctx + -p₁.lead * k ≤ 0 ∧ p₂.lead ∣ p₂.rest.denote ctx + k

def cooper_dvd_left_split (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_left_split ctx p₁ p₂ k ∧
    p₁.lead * d ∣ p₃.lead * (p₁.rest.denote ctx + k) - p₁.lead * p₃.rest.denote ctx

def cooper_dvd_right_split (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_right_split ctx p₁ p₂ k ∧
    p₂.lead * d ∣ p₃.lead * (p₂.rest.denote ctx + k) - p₂.lead * p₃.rest.denote ctx

/-- A positive multiple. -/
def positiveMultiple (u : Int) (n : Nat) : Bool := decide (0 < (n : Int)) && eqInt ((n : Int) % u) 0

theorem cooper_left (p₁ p₂ : Poly) (n : Nat) (h : opposed p₁ p₂ && positiveMultiple p₁.lead n) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → OneBelow n (cooper_left_split ctx p₁ p₂) := fun h₁ h₂ => by
  have ⟨h, hn⟩ := both h
  have ⟨ha, hb, h₁, h₂⟩ := denote_opposed ctx h h₁ h₂
  have ⟨k, lt, le, dvd⟩ := residue (of_decide_eq_true (both hn).1) (Int.neg_le_neg h₁)
  refine ⟨k, lt, ?_, slack_dvd (dvd_of_eqInt (both hn).2) dvd⟩
  rw [resolvent, Poly.denote_comb]
  exact slack_left ha hb le h₂

theorem cooper_right (p₁ p₂ : Poly) (n : Nat) (h : opposed p₁ p₂ && positiveMultiple p₂.lead n) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → OneBelow n (cooper_right_split ctx p₁ p₂) := fun h₁ h₂ => by
  have ⟨h, hn⟩ := both h
  have ⟨ha, hb, h₁, h₂⟩ := denote_opposed ctx h h₁ h₂
  have ⟨k, lt, le, dvd⟩ := residue (of_decide_eq_true (both hn).1) (Int.neg_le_neg h₂)
  refine ⟨k, lt, ?_, slack_dvd (dvd_of_eqInt (both hn).2) dvd⟩
  rw [resolvent, Poly.denote_comb]
  exact slack_right ha hb le h₁

/-- The number of cases also takes care of a divisibility `d ∣ c * x + s`. -/
def respects (u : Int) (p₁ p₃ : Poly) (d : Int) (n : Nat) : Bool :=
  p₃.startsWith p₁.head && eqInt ((p₃.lead * n) % (u * d)) 0

theorem cooper_dvd_left (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : opposed p₁ p₂ && (positiveMultiple p₁.lead n && respects p₁.lead p₁ p₃ d n)) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → OneBelow n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) :=
  fun h₁ h₂ h₃ => by
    have ⟨h, hn⟩ := both h
    have ⟨hn, hd⟩ := both hn
    have ⟨ha, hb, h₁, h₂⟩ := denote_opposed ctx h h₁ h₂
    have ⟨k, lt, le, dvd⟩ := residue (of_decide_eq_true (both hn).1) (Int.neg_le_neg h₁)
    rw [Poly.denote_startsWith (both hd).1] at h₃
    refine ⟨k, lt, ⟨?_, slack_dvd (dvd_of_eqInt (both hn).2) dvd⟩, slack_dvd' (dvd_of_eqInt (both hd).2) dvd h₃⟩
    rw [resolvent, Poly.denote_comb]
    exact slack_left ha hb le h₂

theorem cooper_dvd_right (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : opposed p₁ p₂ && (positiveMultiple p₂.lead n && respects p₂.lead p₁ p₃ d n)) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → OneBelow n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) :=
  fun h₁ h₂ h₃ => by
    have ⟨h, hn⟩ := both h
    have ⟨hn, hd⟩ := both hn
    have ⟨ha, hb, h₁, h₂⟩ := denote_opposed ctx h h₁ h₂
    have ⟨k, lt, le, dvd⟩ := residue (of_decide_eq_true (both hn).1) (Int.neg_le_neg h₂)
    rw [Poly.denote_startsWith (both hd).1] at h₃
    refine ⟨k, lt, ⟨?_, slack_dvd (dvd_of_eqInt (both hn).2) dvd⟩, slack_dvd' (dvd_of_eqInt (both hd).2) dvd h₃⟩
    rw [resolvent, Poly.denote_comb]
    exact slack_right ha hb le h₁

end Int.Internal.Linear
