import Lemmata.Mba.Polynomial

/-! Terms of which only the lowest `k` bits matter: their identities hold at every width when they hold at `k` bits.

No operator of a term carries a bit downwards, so the lowest `k` bits of its value are its value at `k` bits. Two terms
that have no others (a mask says so) are equal when they are at `k` bits, where all values of the inputs are tried. -/

namespace Lemmata.Mba

noncomputable section

theorem testBit_mod (x : Nat) : (k i : Nat) → (x % 2 ^ k).testBit i = (decide (i < k) && x.testBit i)
  | 0, i => by
    rw [Nat.pow_zero, Nat.mod_one, Nat.zero_testBit, decide_eq_false (Nat.not_lt_zero i)]; rfl
  | k + 1, 0 => by
    rw [Nat.testBit_zero, Nat.testBit_zero, Nat.pow_succ, Nat.mul_comm, Nat.mod_mul_right_mod,
      decide_eq_true (Nat.succ_pos k), Bool.true_and]
  | k + 1, i + 1 => by
    have same : decide (i + 1 < k + 1) = decide (i < k) :=
      decide_eq_decide.mpr ⟨Nat.lt_of_succ_lt_succ, Nat.succ_lt_succ⟩
    rw [Nat.testBit_succ, Nat.pow_succ, Nat.mul_comm (2 ^ k), Nat.mod_mul_right_div_self, testBit_mod (x / 2) k i,
      Nat.testBit_succ, same]

/-- `y` is the lowest `k` bits of `x`. -/
def Lowest {w k : Nat} (x : BitVec w) (y : BitVec k) : Prop := y.toNat = x.toNat % 2 ^ k

section
variable {w k : Nat} (le : k ≤ w)
include le

theorem Lowest.of_rep {x : BitVec w} {y : BitVec k} {z : Int} : Rep x z → Rep y z → Lowest x y
  | ⟨p, hp⟩, ⟨q, hq⟩ => by
    have split : (2 : Int) ^ w = 2 ^ k * 2 ^ (w - k) := by rw [← Int.pow_add, Nat.add_sub_cancel' le]
    have wide : Rep y (x.toNat : Int) := ⟨q - 2 ^ (w - k) * p, by
      rw [split, Int.mul_assoc] at hp
      rw [Int.mul_sub]; omega⟩
    have narrow : Rep (BitVec.ofNat k x.toNat) (x.toNat : Int) := Rep.of_mod (BitVec.toNat_ofNat ..)
    rw [wide.unique narrow]
    exact BitVec.toNat_ofNat ..

omit le in
theorem Lowest.rep {x : BitVec w} {y : BitVec k} (h : Lowest x y) : Rep y (x.toNat : Int) := Rep.of_mod h

omit le in
theorem Lowest.bits (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (ff : o false false = false) (x y : Nat) :
    op (x % 2 ^ k) (y % 2 ^ k) = op x y % 2 ^ k := Nat.eq_of_testBit_eq fun i => by
  rw [law, testBit_mod, testBit_mod, testBit_mod, law]
  by_cases h : i < k
  · simp [h]
  · simp [h, ff]

/-- The lowest bits of all values. -/
def lowest {w : Nat} (k : Nat) (ρ : List (BitVec w)) : List (BitVec k) := ρ.map fun x => BitVec.ofNat k x.toNat

omit le in
theorem look_lowest (ρ : List (BitVec w)) (i : Nat) : Lowest (look 0#w ρ i) (look 0#k (lowest k ρ) i) := by
  induction ρ generalizing i with
  | nil =>
    show (BitVec.ofNat k 0).toNat = (BitVec.ofNat w 0).toNat % 2 ^ k
    rw [BitVec.toNat_ofNat, BitVec.toNat_ofNat, Nat.zero_mod, Nat.zero_mod, Nat.zero_mod]
  | cons x rest ih =>
    cases i with
    | zero => exact BitVec.toNat_ofNat ..
    | succ i => exact ih i

theorem eval_lowest (ρ : List (BitVec w)) : (t : Term) → Lowest (t.eval ρ) (t.eval (lowest k ρ))
  | .var i => look_lowest ρ i
  | .lit c => .of_rep le (Rep.lit (.zero w) c) (Rep.lit (.zero k) c)
  | .not a => .of_rep le (Rep.self _).not (eval_lowest ρ a).rep.not
  | .neg a => .of_rep le (Rep.self _).neg (eval_lowest ρ a).rep.neg
  | .shl a j => .of_rep le ((Rep.self _).shl j) ((eval_lowest ρ a).rep.shl j)
  | .add a b => .of_rep le ((Rep.self _).add (Rep.self _)) ((eval_lowest ρ a).rep.add (eval_lowest ρ b).rep)
  | .sub a b => .of_rep le ((Rep.self _).sub (Rep.self _)) ((eval_lowest ρ a).rep.sub (eval_lowest ρ b).rep)
  | .mul a b => .of_rep le ((Rep.self _).mul (Rep.self _)) ((eval_lowest ρ a).rep.mul (eval_lowest ρ b).rep)
  | .and a b => by
    show Nat.land (a.eval (lowest k ρ)).toNat (b.eval (lowest k ρ)).toNat = Nat.land _ _ % 2 ^ k
    rw [show _ = _ from eval_lowest ρ a, show _ = _ from eval_lowest ρ b]
    exact Lowest.bits Nat.land (· && ·) Nat.testBit_and rfl _ _
  | .or a b => by
    show Nat.lor (a.eval (lowest k ρ)).toNat (b.eval (lowest k ρ)).toNat = Nat.lor _ _ % 2 ^ k
    rw [show _ = _ from eval_lowest ρ a, show _ = _ from eval_lowest ρ b]
    exact Lowest.bits Nat.lor (· || ·) Nat.testBit_or rfl _ _
  | .xor a b => by
    show Nat.xor (a.eval (lowest k ρ)).toNat (b.eval (lowest k ρ)).toNat = Nat.xor _ _ % 2 ^ k
    rw [show _ = _ from eval_lowest ρ a, show _ = _ from eval_lowest ρ b]
    exact Lowest.bits Nat.xor (· ^^ ·) Nat.testBit_xor rfl _ _

end

/-- The value has no bits from `k` on. -/
def Term.isLow (k : Nat) : Term → Bool
  | lit c => Nat.ble (c + 1) (2 ^ k)
  | and a b => a.isLow k || b.isLow k
  | or a b => a.isLow k && b.isLow k
  | xor a b => a.isLow k && b.isLow k
  | _ => false

theorem mod_of_isLow {w k : Nat} (ρ : List (BitVec w)) : (t : Term) → t.isLow k = true →
    (t.eval ρ).toNat % 2 ^ k = (t.eval ρ).toNat
  | .lit c, h => by
    have small : c < 2 ^ k := Nat.le_of_ble_eq_true h
    show (BitVec.ofNat w c).toNat % 2 ^ k = (BitVec.ofNat w c).toNat
    rw [BitVec.toNat_ofNat]
    exact Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (Nat.mod_le ..) small)
  | .and a b, h => by
    have one (x y : Nat) (hx : x % 2 ^ k = x) :
        Nat.land x y % 2 ^ k = Nat.land x y ∧ Nat.land y x % 2 ^ k = Nat.land y x := by
      have cut (x : Nat) (hx : x % 2 ^ k = x) (i : Nat) : x.testBit i = (decide (i < k) && x.testBit i) := by
        rw [← testBit_mod, hx]
      constructor <;> refine Nat.eq_of_testBit_eq fun i => ?_
      · rw [testBit_mod, show (Nat.land x y).testBit i = _ from Nat.testBit_and x y i, cut x hx i]
        cases decide (i < k) <;> cases x.testBit i <;> cases y.testBit i <;> rfl
      · rw [testBit_mod, show (Nat.land y x).testBit i = _ from Nat.testBit_and y x i, cut x hx i]
        cases decide (i < k) <;> cases x.testBit i <;> cases y.testBit i <;> rfl
    rcases or_split h with h | h
    · exact (one _ _ (mod_of_isLow ρ a h)).1
    · exact (one _ _ (mod_of_isLow ρ b h)).2
  | .or a b, h => by
    have ⟨ha, hb⟩ := and_split h
    have := Lowest.bits (k := k) Nat.lor (· || ·) Nat.testBit_or rfl (a.eval ρ).toNat (b.eval ρ).toNat
    rw [mod_of_isLow ρ a ha, mod_of_isLow ρ b hb] at this
    exact this.symm
  | .xor a b, h => by
    have ⟨ha, hb⟩ := and_split h
    have := Lowest.bits (k := k) Nat.xor (· ^^ ·) Nat.testBit_xor rfl (a.eval ρ).toNat (b.eval ρ).toNat
    rw [mod_of_isLow ρ a ha, mod_of_isLow ρ b hb] at this
    exact this.symm

/-- The test holds for all lists of `n` words of `k` bits. -/
def every (k : Nat) : Nat → (List (BitVec k) → Bool) → Bool
  | 0, p => p []
  | n + 1, p => decide (∀ x : BitVec k, every k n (fun ρ => p (x :: ρ)) = true)

theorem every_spec {k : Nat} : (n : Nat) → (p : List (BitVec k) → Bool) → every k n p = true →
    ∀ ρ, ρ.length = n → p ρ = true
  | 0, _, h, [], _ => h
  | n + 1, _, h, x :: ρ, length => every_spec n _ (of_decide_eq_true h x) ρ (Nat.succ.inj length)

/-- The terms have the same values at `k` bits. -/
def sameAt (n : Nat) (a b : Term) (k : Nat) : Bool :=
  every k n fun ρ => Nat.beq (a.eval ρ).toNat (b.eval ρ).toNat

theorem eq_of_sameAt {k n : Nat} {a b : Term} (check : sameAt n a b k = true) (ρ : List (BitVec k))
    (length : ρ.length = n) : a.eval ρ = b.eval ρ :=
  BitVec.eq_of_toNat_eq (Nat.eq_of_beq_eq_true (every_spec n _ check ρ length))

/-- Two terms without bits from `k` on are equal at a width that is not smaller when they are equal at `k` bits. -/
theorem low {w : Nat} (n k : Nat) (le : k ≤ w) (a b : Term)
    (check : (a.isLow k && b.isLow k && sameAt n a b k) = true) (ρ : List (BitVec w)) (length : ρ.length = n) :
    a.eval ρ = b.eval ρ := by
  have ⟨lows, same⟩ := and_split check
  have ⟨ha, hb⟩ := and_split lows
  have equal := eq_of_sameAt same (lowest k ρ) ((List.length_map ..).trans length)
  refine BitVec.eq_of_toNat_eq ?_
  rw [← mod_of_isLow ρ a ha, ← mod_of_isLow ρ b hb, ← show _ = _ from eval_lowest le ρ a,
    ← show _ = _ from eval_lowest le ρ b, equal]

/-- At all widths up to `k`. -/
def upTo (p : Nat → Bool) : Nat → Bool
  | 0 => p 0
  | k + 1 => p (k + 1) && upTo p k

theorem upTo_spec (p : Nat → Bool) : (k : Nat) → upTo p k = true → ∀ j, j ≤ k → p j = true
  | 0, h, j, le => by rw [Nat.le_zero.mp le]; exact h
  | k + 1, h, j, le => by
    have ⟨top, rest⟩ := and_split h
    rcases Nat.lt_or_eq_of_le le with less | rfl
    · exact upTo_spec p k rest j (Nat.le_of_lt_succ less)
    · exact top

/-- The same at every width. -/
theorem low_all {w : Nat} (n k : Nat) (a b : Term)
    (check : (a.isLow k && b.isLow k && upTo (sameAt n a b) k) = true) (ρ : List (BitVec w)) (length : ρ.length = n) :
    a.eval ρ = b.eval ρ := by
  have ⟨lows, same⟩ := and_split check
  by_cases le : k ≤ w
  · exact low n k le a b (by rw [lows, upTo_spec _ k same k (Nat.le_refl k)]; rfl) ρ length
  · exact eq_of_sameAt (upTo_spec _ k same w (by omega)) ρ length

end

end Lemmata.Mba
