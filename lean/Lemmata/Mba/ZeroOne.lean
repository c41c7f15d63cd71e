import Lemmata.Mba.Packed

/-! Linear mixed Boolean-arithmetic: an identity that holds on zeros and ones holds at every width. -/

namespace Lemmata.Mba

noncomputable section

/-- What one position contributes is at most this, in absolute value. -/
def Term.bound (m : Nat) (t : Term) : Nat :=
  Term.rec (motive := fun _ => Nat)
    (fun _ => 1)
    (fun c => (litValue m c).natAbs)
    (fun _ a' => 1 + a')
    (fun _ a' => a')
    (fun _ _ _ _ => 1)
    (fun _ _ _ _ => 1)
    (fun _ _ _ _ => 1)
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' * b')
    (fun _ k a' => 2 ^ k * a')
    t

theorem natAbs_lin_le (m : Nat) (b : List Bool) : (t : Term) → (t.lin m b).natAbs ≤ t.bound m
  | .var i => by show (digit _).natAbs ≤ 1; cases look false b i <;> decide
  | .lit c => Nat.le_refl _
  | .not a => by
    have := natAbs_lin_le m b a
    show (1 - a.lin m b).natAbs ≤ 1 + a.bound m
    omega
  | .neg a => by
    have := natAbs_lin_le m b a
    show (-a.lin m b).natAbs ≤ a.bound m
    omega
  | .and a c => by show (digit (a.bit b && c.bit b)).natAbs ≤ 1; cases (a.bit b && c.bit b) <;> decide
  | .or a c => by show (digit (a.bit b || c.bit b)).natAbs ≤ 1; cases (a.bit b || c.bit b) <;> decide
  | .xor a c => by show (digit (a.bit b ^^ c.bit b)).natAbs ≤ 1; cases (a.bit b ^^ c.bit b) <;> decide
  | .add a c => by
    have := natAbs_lin_le m b a
    have := natAbs_lin_le m b c
    show (a.lin m b + c.lin m b).natAbs ≤ a.bound m + c.bound m
    omega
  | .sub a c => by
    have := natAbs_lin_le m b a
    have := natAbs_lin_le m b c
    show (a.lin m b - c.lin m b).natAbs ≤ a.bound m + c.bound m
    omega
  | .mul a c => by
    show (-(a.lin m b * c.lin m b)).natAbs ≤ a.bound m * c.bound m
    rw [Int.natAbs_neg, Int.natAbs_mul]
    exact Nat.mul_le_mul (natAbs_lin_le m b a) (natAbs_lin_le m b c)
  | .shl a k => by
    show (((2 ^ k : Nat) : Int) * a.lin m b).natAbs ≤ 2 ^ k * a.bound m
    rw [Int.natAbs_mul, Int.natAbs_natCast]
    exact Nat.mul_le_mul_left _ (natAbs_lin_le m b a)

theorem eq_zero_of_small {M : Nat} {x p : Int} (small : x.natAbs < M) (h : x + M * p = 0) : x = 0 ∧ p = 0 := by
  have zero : p = 0 := by
    rcases Int.lt_trichotomy p 0 with neg | zero | pos
    · have : (M : Int) * p ≤ M * (-1) := Int.mul_le_mul_of_nonneg_left (by omega) (by omega)
      omega
    · exact zero
    · have : (M : Int) * 1 ≤ M * p := Int.mul_le_mul_of_nonneg_left (by omega) (by omega)
      omega
  rw [zero, Int.mul_zero, Int.add_zero] at h
  exact ⟨h, zero⟩

/-- Lanes that are wide enough do not mix. -/
theorem eq_zero_of_pack (K : Nat) (f : List Bool → Int) (small : ∀ b, (f b).natAbs < 2 ^ K) :
    (l : List (List Bool)) → pack K f l = 0 → ∀ b, b ∈ l → f b = 0
  | b :: rest, h, x, hx => by
    have ⟨first, later⟩ := eq_zero_of_small (small b) h
    rcases List.mem_cons.mp hx with rfl | hx
    · exact first
    · exact eq_zero_of_pack K f small rest later x hx

/-- The term is zero on all zeros and ones for `n` variables. `K`: digits of a lane, less one. -/
def zeroOne (m n K : Nat) (t : Term) : Bool :=
  t.isLin && (Nat.ble (t.bound m + 1) (2 ^ (K + 1)) && t.packed m (lanes (K + 1) n) == 0)

theorem lin_eq_zero {m n K : Nat} {t : Term} (check : zeroOne m n K t = true) (b : List Bool) (length : b.length = n) :
    t.lin m b = 0 := by
  have ⟨linear, rest⟩ := and_split check
  have ⟨small, zero⟩ := and_split rest
  have zero : t.packed m (lanes (K + 1) n) = 0 := of_decide_eq_true zero
  rw [packed_eq m K n t linear] at zero
  subst length
  exact eq_zero_of_pack (K + 1) _ (fun c => Nat.lt_of_le_of_lt (natAbs_lin_le m c t) (Nat.le_of_ble_eq_true small))
    _ zero b (mem_inputs b)

theorem linear {w : Nat} (m : Nat) (modulus : Modulus w m) (n K : Nat) (a b : Term)
    (check : zeroOne m n K (.sub a b) = true) (ρ : List (BitVec w)) (length : ρ.length = n) : a.eval ρ = b.eval ρ := by
  have zero : Rep (a.eval ρ - b.eval ρ) 0 := by
    have ⟨isLin, _⟩ := and_split check
    refine (rep_lin modulus ρ (.sub a b) isLin).congr ?_
    rw [weigh_congr (g := fun _ => 0) fun i _ => lin_eq_zero check (column ρ i) ((List.length_map ..).trans length),
      weigh_const, Int.mul_zero]
  have same : a.eval ρ - b.eval ρ = 0#w := zero.unique ((Rep.lit (.zero w) 0).congr rfl)
  have := congrArg (· + b.eval ρ) same
  simp only [BitVec.sub_add_cancel, BitVec.zero_add] at this
  exact this

end

end Lemmata.Mba
