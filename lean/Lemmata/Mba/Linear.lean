import Lemmata.Mba.Sum

/-! Linear mixed Boolean-arithmetic: what a term contributes at one position, given the bits of its variables there. -/

namespace Lemmata.Mba

noncomputable section

/-- The contribution of the literal `c` at every position: minus the number, which is taken between `-m / 2` and `m / 2`.

`m` is `2 ^ w` where the width is known, else `0`. -/
def litValue (m c : Nat) : Int := if m ≤ 2 * c then (m : Int) - c else -(c : Int)

def Term.isLit : Term → Bool
  | lit _ => true
  | _ => false

/-- A term whose value is a weighted sum of what single positions contribute. -/
def Term.isLin (t : Term) : Bool :=
  Term.rec (motive := fun _ => Bool)
    (fun _ => true)
    (fun _ => true)
    (fun _ a' => a')
    (fun _ a' => a')
    (fun a b _ _ => a.isBit && b.isBit)
    (fun a b _ _ => a.isBit && b.isBit)
    (fun a b _ _ => a.isBit && b.isBit)
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' b' => a' && b')
    (fun a b a' b' => a.isLit && b' || b.isLit && a')
    (fun _ _ a' => a')
    t

/-- What one position contributes, given the bits there. -/
def Term.lin (m : Nat) (bits : List Bool) (t : Term) : Int :=
  Term.rec (motive := fun _ => Int)
    (fun i => digit (look false bits i))
    (fun c => litValue m c)
    (fun _ a' => 1 - a')
    (fun _ a' => -a')
    (fun a b _ _ => digit (a.bit bits && b.bit bits))
    (fun a b _ _ => digit (a.bit bits || b.bit bits))
    (fun a b _ _ => digit (a.bit bits ^^ b.bit bits))
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' - b')
    (fun _ _ a' b' => -(a' * b'))
    (fun _ k a' => (2 ^ k : Nat) * a')
    t

/-- `m` is a multiple of `2 ^ w`. -/
def Modulus (w m : Nat) : Prop := ∃ k : Nat, m = 2 ^ w * k

theorem Modulus.zero (w : Nat) : Modulus w 0 := ⟨0, rfl⟩
theorem Modulus.power (w : Nat) : Modulus w (2 ^ w) := ⟨1, (Nat.mul_one _).symm⟩

theorem Rep.lit {w m : Nat} (modulus : Modulus w m) (c : Nat) : Rep (BitVec.ofNat w c) (-litValue m c) := by
  obtain ⟨k, rfl⟩ := modulus
  have h := Rep.of_mod (BitVec.toNat_ofNat c w)
  unfold litValue
  split
  · refine h.shift k ?_
    rw [Int.natCast_mul, Int.natCast_pow]
    show (c : Int) = -((2 : Int) ^ w * k - c) + 2 ^ w * k
    omega
  · exact h.congr (by omega)

theorem Rep.weighConst {w : Nat} {x : BitVec w} {c : Int} (h : Rep x (-c)) : Rep x (weigh (fun _ => c) w) :=
  h.shift (-c) (by rw [weigh_const, Int.sub_mul, Int.one_mul, Int.mul_neg]; omega)

theorem rep_bit {w : Nat} (ρ : List (BitVec w)) (t : Term) (h : t.isBit = true) :
    Rep (t.eval ρ) (weigh (fun i => digit (t.bit (column ρ i))) w) :=
  Rep.of_bits fun _ hi => getLsbD_eval ρ hi t h

theorem exists_lit : {t : Term} → t.isLit = true → ∃ k, t = .lit k
  | .lit k, _ => ⟨k, rfl⟩

theorem or_split : {a b : Bool} → (a || b) = true → a = true ∨ b = true
  | true, _, _ => .inl rfl
  | false, true, _ => .inr rfl

theorem rep_scaled {w m : Nat} (modulus : Modulus w m) {x : BitVec w} {f : Nat → Int} (k : Nat)
    (h : Rep x (weigh f w)) : Rep (BitVec.ofNat w k * x) (weigh (fun i => -(litValue m k * f i)) w) :=
  ((Rep.lit modulus k).mul h).congr (by rw [weigh_neg, weigh_mul, Int.neg_mul])

/-- The value of a linear term is the weighted sum of what the positions contribute. -/
theorem rep_lin {w m : Nat} (modulus : Modulus w m) (ρ : List (BitVec w)) :
    (t : Term) → t.isLin = true → Rep (t.eval ρ) (weigh (fun i => t.lin m (column ρ i)) w)
  | .var i, h => rep_bit ρ (.var i) h
  | .lit c, _ => (Rep.lit modulus c).weighConst
  | .not a, h => (rep_lin modulus ρ a h).not.shift (-1) (by
      have := weigh_add (fun _ => 1) (fun i => -a.lin m (column ρ i)) w
      rw [weigh_const, weigh_neg] at this
      show _ = weigh (fun i => 1 - a.lin m (column ρ i)) w + _
      rw [weigh_congr fun i _ => Int.sub_eq_add_neg, this]; omega)
  | .neg a, h => (rep_lin modulus ρ a h).neg.congr (weigh_neg _ w).symm
  | .and a c, h => rep_bit ρ (.and a c) h
  | .or a c, h => rep_bit ρ (.or a c) h
  | .xor a c, h => rep_bit ρ (.xor a c) h
  | .add a c, h =>
    have ⟨ha, hc⟩ := and_split h
    ((rep_lin modulus ρ a ha).add (rep_lin modulus ρ c hc)).congr (weigh_add _ _ w).symm
  | .sub a c, h =>
    have ⟨ha, hc⟩ := and_split h
    ((rep_lin modulus ρ a ha).sub (rep_lin modulus ρ c hc)).congr (by
      rw [Int.sub_eq_add_neg, ← weigh_neg, ← weigh_add]; rfl)
  | .shl a k, h => ((rep_lin modulus ρ a h).shl k).congr (by
      have := weigh_mul (2 ^ k : Nat) (fun i => a.lin m (column ρ i)) w
      exact (this.trans (by rw [Int.natCast_pow]; rfl)).symm)
  | .mul a c, h => by
    rcases or_split h with h | h
    · have ⟨ha, hc⟩ := and_split h
      obtain ⟨k, rfl⟩ := exists_lit ha
      exact rep_scaled modulus k (rep_lin modulus ρ c hc)
    · have ⟨hc, ha⟩ := and_split h
      obtain ⟨k, rfl⟩ := exists_lit hc
      have := rep_scaled modulus k (rep_lin modulus ρ a ha)
      rw [BitVec.mul_comm] at this
      exact this.congr (weigh_congr fun i _ => congrArg Neg.neg (Int.mul_comm _ _))

end

end Lemmata.Mba
