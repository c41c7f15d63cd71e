prelude
import Init.Omega.Constraint

/-! Normal forms of constraints on linear forms, combination, and elimination of a hard equation by balanced remainders. -/

set_option linter.unusedVariables false

namespace Lean.Omega

/-- Divide by the greatest common divisor of the coefficients; nothing where there is nothing to do. -/
def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      if s.sat 0 then
        some (.trivial, x)
      else
        some (.impossible, x)
    else if gcd = 1 then
      none
    else
      some (s.div gcd, Coeffs.sdiv x gcd)

def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := normalize? p |>.getD p

noncomputable abbrev normalizeConstraint (s : Constraint) (x : Coeffs) : Constraint := (normalize (s, x)).1
noncomputable abbrev normalizeCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (normalize (s, x)).2

private abbrev holds (p : Constraint × Coeffs) (v : Coeffs) : Prop := p.1.sat' p.2 v

theorem normalize?_sat {s x v p} (w : s.sat' x v) (h : normalize? (s, x) = some p) : p.1.sat' p.2 v := by
  have e : normalize? (s, x) = if Coeffs.gcd x = 0 then if s.sat 0 then some (.trivial, x) else some (.impossible, x)
    else if Coeffs.gcd x = 1 then none else some (s.div (Coeffs.gcd x), Coeffs.sdiv x (Coeffs.gcd x)) := rfl
  rw [e] at h
  cases Decidable.em (Coeffs.gcd x = 0) with
  | inl hz =>
    rw [if_pos hz] at h
    cases Decidable.em (s.sat 0 = true) with
    | inl hs => rw [if_pos hs] at h; cases h; exact Constraint.trivial_say
    | inr hs =>
      have w : s.sat (IntList.dot x v) := w
      rw [IntList.dot_of_left_zero (IntList.gcd_eq_zero hz)] at w
      exact (hs w).elim
  | inr hz =>
    rw [if_neg hz] at h
    cases Decidable.em (Coeffs.gcd x = 1) with
    | inl ho => rw [if_pos ho] at h; cases h
    | inr ho => rw [if_neg ho] at h; cases h; exact Constraint.div_sat' hz w

private theorem getD_sat {f : Constraint × Coeffs → Option (Constraint × Coeffs)} {s x v}
    (hf : ∀ p, f (s, x) = some p → p.1.sat' p.2 v) (w : s.sat' x v) : ∀ o, f (s, x) = o → holds (o.getD (s, x)) v
  | none, _ => w
  | some p, h => hf p h

theorem normalize_sat {s x v} (w : s.sat' x v) : (normalizeConstraint s x).sat' (normalizeCoeffs s x) v :=
  getD_sat (fun _ => normalize?_sat w) w _ rfl

/-- Make the first coefficient positive; nothing where it already is. -/
def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    if 0 ≤ x.leading then
      none
    else
      some (s.neg, Coeffs.smul x (-1))

noncomputable def positivize (p : Constraint × Coeffs) : Constraint × Coeffs := positivize? p |>.getD p

noncomputable abbrev positivizeConstraint (s : Constraint) (x : Coeffs) : Constraint := (positivize (s, x)).1
noncomputable abbrev positivizeCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (positivize (s, x)).2

theorem positivize?_sat {s x v p} (w : s.sat' x v) (h : positivize? (s, x) = some p) : p.1.sat' p.2 v := by
  have e : positivize? (s, x) = if 0 ≤ Coeffs.leading x then none else some (s.neg, Coeffs.smul x (-1)) := rfl
  rw [e] at h
  cases Decidable.em (0 ≤ Coeffs.leading x) with
  | inl hl => rw [if_pos hl] at h; cases h
  | inr hl =>
    rw [if_neg hl] at h; cases h
    show s.neg.sat (IntList.dot (IntList.smul x (-1)) v) = true
    rw [IntList.dot_smul_left, ← Int.neg_eq_neg_one_mul]; exact Constraint.neg_sat w

theorem positivize_sat {s x v} (w : s.sat' x v) : (positivizeConstraint s x).sat' (positivizeCoeffs s x) v :=
  getD_sat (fun _ => positivize?_sat w) w _ rfl

/-- Both steps; nothing where neither does anything. -/
def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => match normalize? (s, x) with
      | none => none
      | some (s', x') => some (s', x')
    | some (s', x') => some (normalize (s', x'))

def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := tidy? p |>.getD p

abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

theorem tidy_sat {s x v} (w : s.sat' x v) : (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  show holds (((match positivize? (s, x) with
    | none => match normalize? (s, x) with
      | none => none
      | some (s', x') => some (s', x')
    | some (s', x') => some (normalize (s', x'))) : Option (Constraint × Coeffs)).getD (s, x)) v
  cases hp : positivize? (s, x) with
  | some p => exact normalize_sat (positivize?_sat w hp)
  | none =>
    cases hn : normalize? (s, x) with
    | some p => exact normalize?_sat w hn
    | none => exact w

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.combo a x b y) v) = true
  rw [IntList.dot_combo]; exact Constraint.combo_sat a wx b wy

/-- The value of the variable that a hard equation introduces. -/
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the equation that defines it. -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  refine Constraint.exact_sat_iff.mpr ?_
  have w : r = IntList.dot x v := Constraint.exact_sat_iff.mp w
  show Int.bmod r m = IntList.dot (IntList.set (IntList.bmod x m) i m) v
  have p : IntList.get v i = IntList.bmod_dot_sub_dot_bmod m x v / m := p
  rw [IntList.dot_set_left, p, IntList.get_of_length_le (Nat.le_trans (IntList.bmod_length x m) h), Int.sub_zero]
  have := Int.ediv_add_emod (IntList.bmod_dot_sub_dot_bmod m x v) m
  rw [Int.emod_eq_zero_of_dvd (IntList.dvd_bmod_dot_sub_dot_bmod m x v), Int.add_zero] at this
  rw [this, w, Int.add_comm, Int.sub_add_cancel]

end Lean.Omega
