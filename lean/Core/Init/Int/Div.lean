prelude
import Init.Int.Order

/-! Division of integers: the definitions of the four conventions (`/` and `%` are Euclidean), and the laws of `/`, `%` and `∣`. -/

set_option linter.unusedVariables false

namespace Int

/-- Division that rounds towards zero. -/
@[extern "lean_int_div"]
def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- Remainder of `tdiv`, with the sign of the dividend. -/
@[extern "lean_int_mod"]
def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division that rounds down. -/
def fdiv : Int → Int → Int
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (Nat.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- Remainder of `fdiv`, with the sign of the divisor. -/
def fmod : Int → Int → Int
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (Nat.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division that leaves a remainder of at least zero. -/
@[extern "lean_int_ediv"]
def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))

/-- Remainder of `ediv`. -/
@[extern "lean_int_emod"]
def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))

instance instDiv : Div Int where
  div := Int.ediv

instance instMod : Mod Int where
  mod := Int.emod

/-- Remainder modulo `m` that is nearest to zero, in `[-m/2, m/2)`. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

/-- The quotient that goes with `bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1

instance instDvd : Dvd Int where
  dvd a b := ∃ c, b = a * c

@[simp, norm_cast] theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = ↑m / ↑n := rfl
@[simp, norm_cast] theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = ↑m % ↑n := rfl

private theorem euclid (m n : Nat) :
    subNatNat 0 ((n + 1) * (m / (n + 1) + 1)) + subNatNat (n + 1) (m % (n + 1) + 1) = negSucc m := by
  rw [add_diff, Nat.zero_add]
  refine subNatNat_eq_negSucc ?_
  rw [Nat.mul_add, Nat.mul_one, Nat.add_add_add_comm, Nat.div_add_mod]
  exact Nat.add_left_comm m (n + 1) 1

private theorem ediv_add_emod_aux : ∀ a b : Int, b * (a / b) + a % b = a
  | ofNat m, ofNat n => congrArg ofNat (Nat.div_add_mod m n)
  | ofNat m, negSucc n => by
    show negSucc n * -(ofNat (m / (n + 1))) + ofNat (m % (n + 1)) = ofNat m
    rw [negSucc_eq, Int.neg_mul_neg]
    exact congrArg ofNat (Nat.div_add_mod m (n + 1))
  | negSucc m, ofNat 0 => by
    show 0 * _ + subNatNat 0 (m % 0 + 1) = _
    rw [Int.zero_mul, Int.zero_add, Nat.mod_zero]; exact subNatNat_eq_negSucc (Nat.zero_add _).symm
  | negSucc m, ofNat (n + 1) => by
    refine Eq.trans ?_ (euclid m n)
    rw [← negOfNat_diff]; rfl
  | negSucc m, negSucc n => by
    refine Eq.trans ?_ (euclid m n)
    rw [← negOfNat_diff]; rfl

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := ediv_add_emod_aux a b
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := ediv_add_emod_aux a b
theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by rw [Int.add_comm, ediv_add_emod]
theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b
theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := by rw [Int.mul_comm, ediv_add_emod]
theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := by rw [Int.mul_comm, emod_add_ediv]
theorem emod_def (a b : Int) : a % b = a - b * (a / b) :=
  Int.add_right_cancel (b := b * (a / b)) (by rw [emod_add_ediv, Int.sub_add_cancel])
theorem emod_nonneg : ∀ (a : Int) {b : Int}, b ≠ 0 → 0 ≤ a % b
  | ofNat m, _, _ => ofNat_zero_le _
  | negSucc m, b, h => by
    show 0 ≤ subNatNat (natAbs b) (m % natAbs b + 1)
    have : 0 < natAbs b := match b, h with
      | ofNat (n + 1), _ => Nat.zero_lt_succ n
      | ofNat 0, h => (h rfl).elim
      | negSucc n, _ => Nat.zero_lt_succ n
    rw [subNatNat_of_le (Nat.mod_lt m this)]; exact ofNat_zero_le _
theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  refine (eq_ofNat_of_zero_le (Int.le_of_lt H)).elim fun n hn => ?_
  rw [hn] at H ⊢
  have H := ofNat_lt.mp H
  match a with
  | ofNat m => exact ofNat_lt.mpr (Nat.mod_lt m H)
  | negSucc m =>
    show subNatNat n (m % n + 1) < ofNat n
    rw [subNatNat_of_le (Nat.mod_lt m H)]
    exact ofNat_lt.mpr (Nat.sub_lt H (Nat.zero_lt_succ _))
@[simp] protected theorem ediv_zero : ∀ a : Int, a / 0 = 0
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc _ => rfl
@[simp] protected theorem emod_zero (a : Int) : a % 0 = a := by rw [emod_def, Int.zero_mul, Int.sub_zero]
@[simp] protected theorem ediv_neg : ∀ a b : Int, a / -b = -(a / b)
  | ofNat m, ofNat 0 => (Int.ediv_zero (ofNat m)).trans (congrArg Neg.neg (Int.ediv_zero (ofNat m))).symm
  | ofNat m, ofNat (n + 1) => rfl
  | ofNat m, negSucc n => (Int.neg_neg _).symm
  | negSucc m, ofNat 0 => rfl
  | negSucc m, ofNat (n + 1) => rfl
  | negSucc m, negSucc n => rfl

private theorem mul_lt_cancel {b q q' r r' : Int} (hb : 0 < b) (h : b * q + r = b * q' + r') (hr : r < b) (hr' : 0 ≤ r') :
    q' ≤ q := by
  refine Int.not_lt.mp fun lt => Int.lt_irrefl (b * q + r) ?_
  have h₁ : b * q + r < b * q + b := by
    have := Int.add_le_add_left hr (b * q); rw [← Int.add_assoc] at this; exact this
  have h₂ : b * (q + 1) ≤ b * q' := Int.mul_le_mul_of_nonneg_left lt (Int.le_of_lt hb)
  rw [Int.mul_add, Int.mul_one] at h₂
  have h₃ : b * q' ≤ b * q' + r' := by have := Int.add_le_add_left hr' (b * q'); rw [Int.add_zero] at this; exact this
  have := Int.lt_of_lt_of_le h₁ (Int.le_trans h₂ h₃)
  rw [← h] at this; exact this

/-- Quotient and remainder are unique. -/
theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) : a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  constructor
  · intro ⟨hq, hr⟩; rw [← hq, ← hr]; exact ⟨emod_add_ediv a b, emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩
  · intro ⟨e, h₀, h₁⟩
    have key : b * (a / b) + a % b = b * q + r := by rw [ediv_add_emod, ← e, Int.add_comm]
    have hq : a / b = q := Int.le_antisymm
      (mul_lt_cancel h key.symm h₁ (emod_nonneg a (Int.ne_of_gt h)))
      (mul_lt_cancel h key (emod_lt_of_pos a h) h₀)
    refine ⟨hq, ?_⟩
    rw [hq] at key; exact Int.add_left_cancel key

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have := Int.add_le_add_left (emod_nonneg x h) (k * (x / k))
  rw [Int.add_zero, ediv_add_emod] at this; exact this
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have := Int.add_le_add_left (emod_lt_of_pos x h) (k * (x / k))
  rw [← Int.add_assoc, ediv_add_emod] at this; exact this
@[simp] theorem mul_ediv_cancel_left (b : Int) (H : a ≠ 0) : (a * b) / a = b := by
  have pos : ∀ {a : Int} (b : Int), 0 < a → a * b / a = b := fun b h =>
    ((ediv_emod_unique (r := 0) h).mpr ⟨Int.zero_add _, Int.le_refl 0, h⟩).1
  cases Int.lt_or_gt_of_ne H with
  | inr h => exact pos b h
  | inl h =>
    have := pos (-b) (Int.neg_pos_of_neg h)
    rw [Int.neg_mul_neg, Int.ediv_neg] at this
    exact Int.neg_inj.mp this
@[simp] theorem mul_ediv_cancel (a : Int) (H : b ≠ 0) : (a * b) / b = a := by
  rw [Int.mul_comm]; exact mul_ediv_cancel_left a H
@[simp] theorem zero_ediv : ∀ b : Int, 0 / b = 0
  | ofNat n => congrArg ofNat (Nat.zero_div n)
  | negSucc n => congrArg (fun k => -ofNat k) (Nat.zero_div (n + 1))
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by rw [emod_def, zero_ediv, Int.mul_zero, Int.sub_zero]

protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩
protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩
protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_trans : ∀ {a b c : Int}, a ∣ b → b ∣ c → a ∣ c := fun ⟨d, e⟩ ⟨d', e'⟩ =>
  ⟨d * d', by rw [e', e, Int.mul_assoc]⟩
protected theorem dvd_add : ∀ {a b c : Int}, a ∣ b → a ∣ c → a ∣ b + c := fun ⟨d, e⟩ ⟨d', e'⟩ =>
  ⟨d + d', by rw [e, e', Int.mul_add]⟩
protected theorem dvd_sub : ∀ {a b c : Int}, a ∣ b → a ∣ c → a ∣ b - c := fun ⟨d, e⟩ ⟨d', e'⟩ =>
  ⟨d - d', by rw [e, e', Int.mul_sub]⟩
theorem emod_eq_zero_of_dvd : ∀ {a b : Int}, a ∣ b → b % a = 0 := fun {a b} ⟨c, e⟩ => by
  cases Decidable.em (a = 0) with
  | inl h => rw [e, h, Int.zero_mul, zero_emod]
  | inr h => rw [e, emod_def, mul_ediv_cancel_left c h, Int.sub_self]
theorem dvd_of_emod_eq_zero {a b : Int} (H : b % a = 0) : a ∣ b :=
  ⟨b / a, by have := ediv_add_emod b a; rw [H, Int.add_zero] at this; exact this.symm⟩
theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
instance decidableDvd : DecidableRel (α := Int) (· ∣ ·) := fun _ _ => decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a :=
  (Decidable.em (a = 0)).imp_right fun ne =>
    Int.lt_iff_le_and_ne.mpr ⟨emod_nonneg b ne, fun e => h (dvd_of_emod_eq_zero e.symm)⟩
theorem dvd_sub_bmod (x : Int) (m : Nat) : (m : Int) ∣ x - bmod x m := by
  have key : (m : Int) ∣ x - x % m := ⟨x / m, by
    rw [emod_def, Int.sub_eq_add_neg, Int.neg_sub, Int.sub_eq_add_neg, Int.add_left_comm, Int.add_right_neg, Int.add_zero]⟩
  show _ ∣ x - ite _ _ _
  cases Decidable.em (x % m < (m + 1) / 2) with
  | inl h => rw [if_pos h]; exact key
  | inr h =>
    rw [if_neg h]
    have := Int.dvd_add key (Int.dvd_refl m)
    rw [Int.sub_eq_add_neg, Int.add_assoc] at this
    rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg]; exact this

end Int
