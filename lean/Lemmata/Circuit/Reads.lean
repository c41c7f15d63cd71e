import Lemmata.Circuit.Word

/-! What the bits of a term say about words: each operation of `BitVec`, bit by bit. -/

namespace Lemmata.Circuit

open Lemmata.Mba

/-- These are the bits of the word, the lowest first. -/
structure Reads {w : Nat} (b : List Bool) (x : BitVec w) : Prop where
  length : b.length = w
  value : value b = x.toNat

namespace Reads
variable {w v : Nat} {a b : List Bool} {x y : BitVec w}

theorem literal (w c : Nat) : Reads (booleans.literal w c) (BitVec.ofNat w c) :=
  ⟨length_literal w c, (value_literal w c).trans (BitVec.toNat_ofNat ..).symm⟩

theorem word (x : BitVec w) : Reads (booleans.literal w x.toNat) x :=
  ⟨length_literal w _, (value_literal w _).trans (Nat.mod_eq_of_lt x.isLt)⟩

theorem same (h : Reads a x) (k : Reads b y) : a.length = b.length := h.length.trans k.length.symm

theorem bitwise (op : Nat → Nat → Nat) (o : Bool → Bool → Bool)
    (law : ∀ x y i, (op x y).testBit i = o (x.testBit i) (y.testBit i)) (zero : op 0 0 = 0) (h : Reads a x)
    (k : Reads b y) {z : BitVec w} (hz : z.toNat = op x.toNat y.toNat) : Reads (List.zipWith o a b) z :=
  ⟨(length_zip o a b (h.same k)).trans k.length,
    (value_bitwise op o law zero a b (h.same k)).trans (by rw [h.value, k.value, hz])⟩

theorem and (h : Reads a x) (k : Reads b y) : Reads (List.zipWith booleans.and a b) (x &&& y) :=
  bitwise Nat.land (· && ·) Nat.testBit_and rfl h k (BitVec.toNat_and ..)
theorem or (h : Reads a x) (k : Reads b y) : Reads (List.zipWith booleans.or a b) (x ||| y) :=
  bitwise Nat.lor (· || ·) Nat.testBit_or rfl h k (BitVec.toNat_or ..)
theorem xor (h : Reads a x) (k : Reads b y) : Reads (List.zipWith booleans.xor a b) (x ^^^ y) :=
  bitwise Nat.xor (· ^^ ·) Nat.testBit_xor rfl h k (BitVec.toNat_xor ..)

theorem value_complement (h : Reads a x) : Circuit.value (a.map booleans.not) = 2 ^ w - 1 - x.toNat := by
  have := value_not a
  rw [h.length, h.value] at this
  omega

theorem not (h : Reads a x) : Reads (a.map booleans.not) (~~~x) :=
  ⟨(List.length_map ..).trans h.length, h.value_complement.trans BitVec.toNat_not.symm⟩

theorem add (h : Reads a x) (k : Reads b y) : Reads (booleans.add a b booleans.no) (x + y) :=
  ⟨(length_add a b _ (h.same k)).trans k.length, by
    rw [value_add a b _ (h.same k), h.value, k.value, k.length, BitVec.toNat_add]; rfl⟩

theorem sub (h : Reads a x) (k : Reads b y) : Reads (booleans.add a (b.map booleans.not) booleans.yes) (x - y) := by
  have length : (b.map booleans.not).length = w := (List.length_map ..).trans k.length
  have same := h.length.trans length.symm
  refine ⟨(length_add a _ _ same).trans length, ?_⟩
  rw [value_add a _ _ same, h.value, k.value_complement, length, BitVec.toNat_sub]
  have := y.isLt
  have one : booleans.yes.toNat = 1 := rfl
  rw [one]
  congr 1
  omega

theorem neg (h : Reads a x) :
    Reads (booleans.add (a.map booleans.not) (a.map fun _ => booleans.no) booleans.yes) (-x) := by
  have length : (a.map fun _ => booleans.no).length = w := (List.length_map ..).trans h.length
  have same : (a.map booleans.not).length = (a.map fun _ => booleans.no).length := by
    rw [List.length_map, List.length_map]
  refine ⟨(length_add _ _ _ same).trans length, ?_⟩
  rw [value_add _ _ _ same, value_no, h.value_complement, length, BitVec.toNat_neg]
  have := x.isLt
  have one : booleans.yes.toNat = 1 := rfl
  rw [one]
  congr 1
  omega

theorem mul (h : Reads a x) (k : Reads b y) : Reads (booleans.mul a b) (x * y) :=
  ⟨(length_mul a b).trans k.length, by rw [value_mul, h.value, k.value, k.length, BitVec.toNat_mul]⟩

theorem eq (h : Reads a x) (k : Reads b y) : booleans.same a b = decide (x = y) := by
  rw [same_eq a b (h.same k), h.value, k.value]
  exact decide_eq_decide.mpr ⟨BitVec.eq_of_toNat_eq, congrArg BitVec.toNat⟩

theorem less (h : Reads a x) (k : Reads b y) : booleans.less a b booleans.no = decide (x < y) := by
  rw [less_eq a b _ (h.same k), h.value, k.value]
  exact decide_eq_decide.mpr ⟨id, id⟩

theorem shl (h : Reads a x) (k : Nat) : Reads (booleans.shift k a) (x <<< k) :=
  ⟨(length_shift k a).trans h.length, by
    rw [value_shift, h.value, h.length, BitVec.toNat_shiftLeft, Nat.shiftLeft_eq]⟩

theorem length_skip : (k : Nat) → (a : List Bool) → (Ops.skip k a).length = a.length - k
  | 0, _ => rfl
  | _ + 1, [] => (Nat.zero_sub _).symm
  | k + 1, _ :: a => (length_skip k a).trans (Nat.succ_sub_succ ..).symm

theorem ushr (h : Reads a x) (k : Nat) : Reads (Ops.right booleans.no k a) (x >>> k) := by
  refine ⟨(length_resize _ _ _).trans h.length, ?_⟩
  show Circuit.value (Ops.resize booleans.no a.length (Ops.skip k a)) = _
  rw [value_resize, value_skip, h.value, h.length, BitVec.toNat_ushiftRight, Nat.shiftRight_eq_div_pow]
  exact Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (Nat.div_le_self ..) x.isLt)

theorem resize (h : Reads a x) (v : Nat) : Reads (Ops.resize booleans.no v a) (x.setWidth v) :=
  ⟨length_resize _ v a, by rw [value_resize, h.value, BitVec.toNat_setWidth]⟩

theorem extract (h : Reads a x) (start len : Nat) :
    Reads (Ops.resize booleans.no len (Ops.skip start a)) (x.extractLsb' start len) :=
  ⟨length_resize _ len _, by
    rw [value_resize, value_skip, h.value]
    show _ = (BitVec.ofNat len (x.toNat >>> start)).toNat
    rw [BitVec.toNat_ofNat, Nat.shiftRight_eq_div_pow]⟩

theorem value_append : (a b : List Bool) → Circuit.value (a ++ b) = Circuit.value a + 2 ^ a.length * Circuit.value b
  | [], b => by show Circuit.value b = 0 + 1 * Circuit.value b; omega
  | x :: a, b => by
    show x.toNat + 2 * Circuit.value (a ++ b) = x.toNat + 2 * Circuit.value a + 2 ^ (a.length + 1) * Circuit.value b
    rw [value_append a b, Nat.pow_succ, Nat.mul_comm _ 2, Nat.mul_assoc]; omega

theorem append {y : BitVec v} (h : Reads a x) (k : Reads b y) : Reads (b ++ a) (x ++ y) := by
  refine ⟨by rw [List.length_append, h.length, k.length, Nat.add_comm], ?_⟩
  have small := y.isLt
  rw [value_append, k.value, k.length, h.value, BitVec.toNat_append, ← Nat.shiftLeft_add_eq_or_of_lt small,
    Nat.shiftLeft_eq, Nat.mul_comm, Nat.add_comm]

theorem ite {c : Bool} (h : Reads a x) (k : Reads b y) :
    Reads (List.zipWith (booleans.ite c) a b) (if c then x else y) := by
  have pick : (a b : List Bool) → a.length = b.length →
      List.zipWith (booleans.ite c) a b = if c then a else b := by
    intro a
    induction a with
    | nil => intro b h; cases b with
      | nil => cases c <;> rfl
      | cons _ _ => cases h
    | cons a as ih => intro b h; cases b with
      | nil => cases h
      | cons b bs =>
        show booleans.ite c a b :: List.zipWith (booleans.ite c) as bs = _
        rw [ih bs (Nat.succ.inj h)]
        cases c <;> cases a <;> cases b <;> rfl
  rw [pick a b (h.same k)]
  cases c with
  | true => exact h
  | false => exact k

theorem top_eq : (a : List Bool) → booleans.top a = decide (2 ^ a.length ≤ 2 * Circuit.value a)
  | [] => rfl
  | [b] => by cases b <;> rfl
  | b :: c :: bs => by
    have := toNat_lt b
    show booleans.top (c :: bs) = decide (2 ^ ((c :: bs).length + 1) ≤ 2 * (b.toNat + 2 * Circuit.value (c :: bs)))
    rw [top_eq (c :: bs), Nat.pow_succ]
    generalize Circuit.value (c :: bs) = n
    have even : 2 ^ (c :: bs).length = 2 * 2 ^ bs.length := by
      show 2 ^ (bs.length + 1) = _
      rw [Nat.pow_succ, Nat.mul_comm]
    rw [even]
    exact decide_eq_decide.mpr (by omega)

theorem top (h : Reads a x) : booleans.top a = x.msb := by
  rw [top_eq, h.length, h.value, BitVec.msb_eq_decide]
  cases w with
  | zero =>
    have := x.isLt
    exact decide_eq_decide.mpr (by simp)
  | succ w =>
    rw [Nat.add_sub_cancel, Nat.pow_succ]
    exact decide_eq_decide.mpr (by omega)

theorem first_skip : (i : Nat) → (a : List Bool) → booleans.first (Ops.skip i a) = (Circuit.value a).testBit i
  | 0, [] => rfl
  | 0, b :: bs => by
    have := toNat_lt b
    have low : (b.toNat + 2 * Circuit.value bs) % 2 = b.toNat := by omega
    show b = (b.toNat + 2 * Circuit.value bs).testBit 0
    rw [Nat.testBit_zero, low]; cases b <;> rfl
  | i + 1, [] => (Nat.zero_testBit _).symm
  | i + 1, b :: bs => by
    have := toNat_lt b
    have half : (b.toNat + 2 * Circuit.value bs) / 2 = Circuit.value bs := by omega
    show booleans.first (Ops.skip i bs) = (b.toNat + 2 * Circuit.value bs).testBit (i + 1)
    rw [Nat.testBit_succ, half, first_skip i bs]

theorem bit (h : Reads a x) (i : Nat) : booleans.first (Ops.skip i a) = x.getLsbD i := by
  rw [first_skip, h.value]; rfl

end Reads

end Lemmata.Circuit
