prelude
import Init.Omega.LinearCombo

/-! Intervals of integers with optional ends, as constraints on linear forms: the operations that `omega` performs on
them, each with the proof that it keeps every solution. -/

set_option linter.unusedVariables false

namespace Lean.Omega

abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int

abbrev LowerBound.sat (b : LowerBound) (t : Int) := b.all fun x => x ≤ t
abbrev UpperBound.sat (b : UpperBound) (t : Int) := b.all fun y => t ≤ y

structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound
deriving BEq, DecidableEq

namespace Constraint

/-- Whether `t` lies between the bounds. -/
def sat (c : Constraint) (t : Int) : Bool := c.lowerBound.sat t ∧ c.upperBound.sat t

theorem sat_iff {c : Constraint} {t : Int} :
    c.sat t ↔ (∀ x, c.lowerBound = some x → x ≤ t) ∧ (∀ y, c.upperBound = some y → t ≤ y) := by
  have low : ∀ b : LowerBound, b.sat t = true ↔ ∀ x, b = some x → x ≤ t
    | none => iff_of_true rfl fun _ h => nomatch h
    | some x => ⟨fun h _ e => Option.some.inj e ▸ of_decide_eq_true h, fun h => decide_eq_true (h x rfl)⟩
  have high : ∀ b : UpperBound, b.sat t = true ↔ ∀ x, b = some x → t ≤ x
    | none => iff_of_true rfl fun _ h => nomatch h
    | some x => ⟨fun h _ e => Option.some.inj e ▸ of_decide_eq_true h, fun h => decide_eq_true (h x rfl)⟩
  show decide (_ ∧ _) = true ↔ _
  rw [decide_eq_true_eq]
  exact and_congr (low _) (high _)

def map (c : Constraint) (f : Int → Int) : Constraint where
  lowerBound := c.lowerBound.map f
  upperBound := c.upperBound.map f

def translate (c : Constraint) (t : Int) : Constraint := c.map (· + t)

def flip (c : Constraint) : Constraint where
  lowerBound := c.upperBound
  upperBound := c.lowerBound

def neg (c : Constraint) : Constraint := c.flip.map (-·)

def trivial : Constraint := ⟨none, none⟩
def impossible : Constraint := ⟨some 1, some 0⟩
def exact (r : Int) : Constraint := ⟨some r, some r⟩

def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => y < x
  | _ => false

def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => x = y
  | _ => false

private theorem of_map {f : Int → Int} {b : Option Int} {y : Int} (h : b.map f = some y) : ∃ x, b = some x ∧ f x = y :=
  match b, h with
  | some x, h => ⟨x, rfl, Option.some.inj h⟩

theorem map_sat {c : Constraint} {f : Int → Int} {t : Int} (mono : ∀ x y, x ≤ y → f x ≤ f y) (w : c.sat t) :
    (c.map f).sat (f t) :=
  have w := sat_iff.mp w
  sat_iff.mpr ⟨fun _ h => (of_map h).elim fun x ⟨hx, e⟩ => e ▸ mono _ _ (w.1 x hx),
    fun _ h => (of_map h).elim fun x ⟨hx, e⟩ => e ▸ mono _ _ (w.2 x hx)⟩
theorem flip_map_sat {c : Constraint} {f : Int → Int} {t : Int} (anti : ∀ x y, x ≤ y → f y ≤ f x) (w : c.sat t) :
    (c.flip.map f).sat (f t) :=
  have w := sat_iff.mp w
  sat_iff.mpr ⟨fun _ h => (of_map h).elim fun x ⟨hx, e⟩ => e ▸ anti _ _ (w.2 x hx),
    fun _ h => (of_map h).elim fun x ⟨hx, e⟩ => e ▸ anti _ _ (w.1 x hx)⟩

theorem translate_sat {c : Constraint} {v t : Int} (w : sat c v) : sat (c.translate t) (v + t) :=
  map_sat (f := (· + t)) (fun _ _ h => Int.add_le_add_right h t) w
theorem neg_sat {c : Constraint} {v : Int} (w : sat c v) : sat c.neg (-v) :=
  flip_map_sat (f := (-·)) (fun _ _ h => Int.neg_le_neg h) w
@[simp] theorem trivial_say : trivial.sat t := sat_iff.mpr ⟨fun _ h => (nomatch h), fun _ h => (nomatch h)⟩
theorem exact_sat_iff {r t : Int} : (exact r).sat t ↔ r = t :=
  sat_iff.trans ⟨fun h => Int.le_antisymm (h.1 r rfl) (h.2 r rfl),
    fun e => ⟨fun _ h => Option.some.inj h ▸ Int.le_of_eq e, fun _ h => Option.some.inj h ▸ Int.le_of_eq e.symm⟩⟩
@[simp] theorem exact_sat (r : Int) (t : Int) : (exact r).sat t = decide (r = t) := by
  rw [Bool.eq_iff_iff, decide_eq_true_eq]; exact exact_sat_iff

theorem not_sat_of_isImpossible (h : isImpossible c) {t} : ¬c.sat t := fun w =>
  match c, h with
  | ⟨some x, some y⟩, h =>
    have w := sat_iff.mp w
    Int.not_le.mpr (of_decide_eq_true h) (Int.le_trans (w.1 x rfl) (w.2 y rfl))

/-- Multiply by an integer; an impossible constraint stays impossible. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then
    c.map (k * ·)
  else
    c.flip.map (k * ·)

theorem scale_sat {c : Constraint} (k) (w : c.sat t) : (scale k c).sat (k * t) := by
  unfold scale
  cases Decidable.em (k = 0) with
  | inl h =>
    rw [if_pos h]
    cases Decidable.em (c.isImpossible = true) with
    | inl h' => exact (not_sat_of_isImpossible h' w).elim
    | inr h' => rw [if_neg h', h, Int.zero_mul]; exact exact_sat_iff.mpr rfl
  | inr h =>
    rw [if_neg h]
    cases Decidable.em (0 < k) with
    | inl h' =>
      rw [if_pos h']
      exact map_sat (f := (k * ·)) (fun _ _ h => Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt h')) w
    | inr h' =>
      rw [if_neg h']
      exact flip_map_sat (f := (k * ·)) (fun _ _ h => Int.mul_le_mul_of_nonpos_left (Int.not_lt.mp h') h) w

/-- The sums of elements of two intervals. -/
def add (x y : Constraint) : Constraint where
  lowerBound := x.lowerBound.bind fun a => y.lowerBound.map fun b => a + b
  upperBound := x.upperBound.bind fun a => y.upperBound.map fun b => a + b

private theorem of_add {a b : Option Int} {z : Int} (h : (a.bind fun x => b.map fun y => x + y) = some z) :
    ∃ x y, a = some x ∧ b = some y ∧ x + y = z :=
  match a, b, h with
  | some x, some y, h => ⟨x, y, rfl, rfl, Option.some.inj h⟩

theorem add_sat (w₁ : c₁.sat x₁) (w₂ : c₂.sat x₂) : (add c₁ c₂).sat (x₁ + x₂) :=
  have w₁ := sat_iff.mp w₁
  have w₂ := sat_iff.mp w₂
  sat_iff.mpr ⟨
    fun _ h => (of_add h).elim fun x h => h.elim fun y ⟨hx, hy, e⟩ => e ▸ Int.add_le_add (w₁.1 x hx) (w₂.1 y hy),
    fun _ h => (of_add h).elim fun x h => h.elim fun y ⟨hx, hy, e⟩ => e ▸ Int.add_le_add (w₁.2 x hx) (w₂.2 y hy)⟩

def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint := add (scale a x) (scale b y)

theorem combo_sat (a) (w₁ : c₁.sat x₁) (b) (w₂ : c₂.sat x₂) : (combo a c₁ b c₂).sat (a * x₁ + b * x₂) :=
  add_sat (scale_sat a w₁) (scale_sat b w₂)

/-- Both constraints at once. -/
def combine (x y : Constraint) : Constraint where
  lowerBound := Option.merge max x.lowerBound y.lowerBound
  upperBound := Option.merge min x.upperBound y.upperBound

private theorem of_merge {P : Int → Prop} {f : Int → Int → Int} (hf : ∀ x y, P x → P y → P (f x y)) {a b : Option Int}
    (ha : ∀ x, a = some x → P x) (hb : ∀ x, b = some x → P x) : ∀ z, Option.merge f a b = some z → P z :=
  match a, b with
  | none, none => fun _ h => nomatch h
  | some x, none => ha
  | none, some y => hb
  | some x, some y => fun _ h => Option.some.inj h ▸ hf x y (ha x rfl) (hb y rfl)

/-- Divide, and tighten the bounds to integers. -/
def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := c.lowerBound.map fun x => -((-x) / k)
  upperBound := c.upperBound.map fun y => y / k

private theorem le_div {q y : Int} {k : Nat} (n : k ≠ 0) (h : (k : Int) * q ≤ y) : q ≤ y / k := by
  have pos : (0 : Int) < k := Int.ofNat_lt.mpr (Nat.pos_of_ne_zero n)
  refine Int.not_lt.mp fun lt => ?_
  have h₁ : (k : Int) * (y / k + 1) ≤ k * q := Int.mul_le_mul_of_nonneg_left lt (Int.le_of_lt pos)
  rw [Int.mul_add, Int.mul_one] at h₁
  exact Int.not_le.mpr (Int.lt_mul_ediv_self_add pos) (Int.le_trans h₁ h)

theorem div_sat (c : Constraint) (q : Int) (k : Nat) (n : k ≠ 0) (w : c.sat (k * q)) : (c.div k).sat q :=
  have w := sat_iff.mp w
  sat_iff.mpr ⟨
    fun _ h => (of_map h).elim fun x ⟨hx, e⟩ => e ▸ by
      refine Int.neg_le_neg_iff.mp ?_
      rw [Int.neg_neg]
      exact le_div n (by rw [Int.mul_neg]; exact Int.neg_le_neg (w.1 x hx)),
    fun _ h => (of_map h).elim fun x ⟨hx, e⟩ => e ▸ le_div n (w.2 x hx)⟩

/-- The constraint holds for the value of the form `x` at `y`. -/
abbrev sat' (c : Constraint) (x y : Coeffs) := c.sat (Coeffs.dot x y)

theorem combine_sat' {s t : Constraint} {x y} (ws : s.sat' x y) (wt : t.sat' x y) : (s.combine t).sat' x y :=
  have ws := sat_iff.mp ws
  have wt := sat_iff.mp wt
  sat_iff.mpr ⟨of_merge (P := (· ≤ _)) (fun _ _ h h' => Int.max_le.mpr ⟨h, h'⟩) ws.1 wt.1,
    of_merge (P := (_ ≤ ·)) (fun _ _ h h' => Int.le_min.mpr ⟨h, h'⟩) ws.2 wt.2⟩

theorem div_sat' {c : Constraint} {x y} (h : Coeffs.gcd x ≠ 0) (w : c.sat (Coeffs.dot x y)) :
    (c.div (Coeffs.gcd x)).sat' (Coeffs.sdiv x (Coeffs.gcd x)) y :=
  div_sat c _ _ h (by rw [IntList.mul_dot_sdiv x y fun _ => IntList.gcd_dvd x]; exact w)

theorem not_sat'_of_isImpossible (h : isImpossible c) {x y} : ¬c.sat' x y := not_sat_of_isImpossible h

theorem addInequality_sat (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y :=
  sat_iff.mpr ⟨fun _ h => Option.some.inj h ▸ by
    have := Int.add_le_add_left w (-c); rw [Int.neg_add_cancel_left, Int.add_zero] at this; exact this,
    fun _ h => nomatch h⟩

theorem addEquality_sat (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y :=
  exact_sat_iff.mpr (Int.neg_eq_of_add_eq_zero w)

end Constraint

end Lean.Omega
