import Lemmata.Circuit.Bits

/-! Terms of words and conditions, computed bit by bit: for one input with Booleans, for all at once with tables. -/

namespace Lemmata.Circuit

open Lemmata.Mba

/-- A term; a condition is a word of one bit. -/
inductive Word where
  /-- `w` input bits from `i` on -/
  | var (i w : Nat)
  | lit (w c : Nat)
  | not (a : Word)
  | neg (a : Word)
  | and (a b : Word)
  | or (a b : Word)
  | xor (a b : Word)
  | add (a b : Word)
  | sub (a b : Word)
  | mul (a b : Word)
  /-- equal, as a condition -/
  | eq (a b : Word)
  /-- less, without signs -/
  | ult (a b : Word)
  /-- less, with signs -/
  | slt (a b : Word)
  | ite (c a b : Word)
  | shl (a : Word) (k : Nat)
  | ushr (a : Word) (k : Nat)
  | sshr (a : Word) (k : Nat)
  | shlBy (a b : Word)
  | ushrBy (a b : Word)
  /-- the bits of `a` above those of `b` -/
  | append (a b : Word)
  /-- `w` bits from the one with index `i` on, with zeros above -/
  | extract (i w : Nat) (a : Word)
  /-- `w` bits, with zeros above -/
  | resize (w : Nat) (a : Word)
  /-- `w` bits, with the highest bit above -/
  | extend (w : Nat) (a : Word)
  | top (a : Word)
  /-- the bit with this index -/
  | bit (i : Nat) (a : Word)

namespace Ops
variable {β : Type} (O : Ops β)

/-- To the right, the highest bit becoming `c`. -/
def right (c : β) (k : Nat) (a : List β) : List β := resize c a.length (skip k a)

/-- The highest bit turned over. -/
def biased : List β → List β
  | [] => []
  | [b] => [O.not b]
  | b :: c :: bs => b :: biased (c :: bs)

end Ops

/-- The bits of a term. -/
def Word.bits {β : Type} (O : Ops β) (env : Nat → β) : Word → List β
  | var i w => Ops.inputs env i w
  | lit w c => O.literal w c
  | not a => (a.bits O env).map O.not
  | neg a => O.add ((a.bits O env).map O.not) ((a.bits O env).map fun _ => O.no) O.yes
  | and a b => List.zipWith O.and (a.bits O env) (b.bits O env)
  | or a b => List.zipWith O.or (a.bits O env) (b.bits O env)
  | xor a b => List.zipWith O.xor (a.bits O env) (b.bits O env)
  | add a b => O.add (a.bits O env) (b.bits O env) O.no
  | sub a b => O.add (a.bits O env) ((b.bits O env).map O.not) O.yes
  | mul a b => O.mul (a.bits O env) (b.bits O env)
  | eq a b => [O.same (a.bits O env) (b.bits O env)]
  | ult a b => [O.less (a.bits O env) (b.bits O env) O.no]
  | slt a b => [O.less (O.biased (a.bits O env)) (O.biased (b.bits O env)) O.no]
  | ite c a b => List.zipWith (O.ite (O.first (c.bits O env))) (a.bits O env) (b.bits O env)
  | shl a k => O.shift k (a.bits O env)
  | ushr a k => Ops.right O.no k (a.bits O env)
  | sshr a k => Ops.right (O.top (a.bits O env)) k (a.bits O env)
  | shlBy a b => O.barrel (fun k a => O.shift (min k a.length) a) 1 (b.bits O env) (a.bits O env)
  | ushrBy a b => O.barrel (Ops.right O.no) 1 (b.bits O env) (a.bits O env)
  | append a b => b.bits O env ++ a.bits O env
  | extract i w a => Ops.resize O.no w (Ops.skip i (a.bits O env))
  | resize w a => Ops.resize O.no w (a.bits O env)
  | extend w a => Ops.resize (O.top (a.bits O env)) w (a.bits O env)
  | top a => [O.top (a.bits O env)]
  | bit i a => [O.first (Ops.skip i (a.bits O env))]

namespace Hom
variable {β : Type} {O : Ops β} {φ : β → Bool} (h : Hom O φ)

omit h in
theorem length (a : List β) : (a.map φ).length = a.length := List.length_map ..

theorem right (c : β) (k : Nat) (a : List β) : (Ops.right c k a).map φ = Ops.right (φ c) k (a.map φ) := by
  unfold Ops.right
  rw [Hom.resize, Hom.skip, Hom.length]

include h

theorem biased : (a : List β) → (O.biased a).map φ = booleans.biased (a.map φ)
  | [] => rfl
  | [b] => congrArg ([·]) (h.not b)
  | b :: c :: bs => congrArg (φ b :: ·) (biased (c :: bs))

omit h in
theorem append (a b : List β) : (a ++ b).map φ = a.map φ ++ b.map φ := by
  induction a with
  | nil => rfl
  | cons x a ih => exact congrArg (φ x :: ·) ih

theorem bits (env : Nat → β) : (t : Word) → (t.bits O env).map φ = t.bits booleans fun i => φ (env i)
  | .var i w => Hom.inputs env i w
  | .lit w c => h.literal w c
  | .not a => by
    show ((a.bits O env).map O.not).map φ = (a.bits booleans _).map booleans.not
    rw [Hom.map _ _ h.not, bits env a]
  | .neg a => by
    show (O.add ((a.bits O env).map O.not) ((a.bits O env).map fun _ => O.no) O.yes).map φ =
      booleans.add ((a.bits booleans _).map booleans.not) ((a.bits booleans _).map fun _ => booleans.no) booleans.yes
    rw [h.add, Hom.map _ _ h.not, Hom.map _ (fun _ => booleans.no) (fun _ => h.no), bits env a, h.yes]; rfl
  | .and a b => (Hom.zip _ _ h.and _ _).trans (by rw [bits env a, bits env b]; rfl)
  | .or a b => (Hom.zip _ _ h.or _ _).trans (by rw [bits env a, bits env b]; rfl)
  | .xor a b => (Hom.zip _ _ h.xor _ _).trans (by rw [bits env a, bits env b]; rfl)
  | .add a b => (h.add _ _ _).trans (by rw [bits env a, bits env b, h.no]; rfl)
  | .sub a b => (h.add _ _ _).trans (by rw [Hom.map _ _ h.not, bits env a, bits env b, h.yes]; rfl)
  | .mul a b => (h.mul _ _).trans (by rw [bits env a, bits env b]; rfl)
  | .eq a b => congrArg ([·]) ((h.same _ _).trans (by rw [bits env a, bits env b]))
  | .ult a b => congrArg ([·]) ((h.less _ _ _).trans (by rw [bits env a, bits env b, h.no]))
  | .slt a b => congrArg ([·]) ((h.less _ _ _).trans (by rw [h.biased, h.biased, bits env a, bits env b, h.no]))
  | .ite c a b => (Hom.zip _ _ (h.ite _) _ _).trans (by rw [h.first, bits env c, bits env a, bits env b]; rfl)
  | .shl a k => (h.shift k _).trans (by rw [bits env a]; rfl)
  | .ushr a k => (Hom.right _ k _).trans (by rw [bits env a, h.no]; rfl)
  | .sshr a k => (Hom.right _ k _).trans (by rw [h.top, bits env a]; rfl)
  | .shlBy a b => (h.barrel _ (fun k a => booleans.shift (min k a.length) a)
      (fun k a => by rw [h.shift, Hom.length]) 1 _ _).trans (by rw [bits env a, bits env b]; rfl)
  | .ushrBy a b => (h.barrel _ (Ops.right booleans.no) (fun k a => by rw [Hom.right, h.no]) 1 _ _).trans
      (by rw [bits env a, bits env b]; rfl)
  | .append a b => (Hom.append _ _).trans (by rw [bits env a, bits env b]; rfl)
  | .extract i w a => (Hom.resize _ w _).trans (by rw [Hom.skip, bits env a, h.no]; rfl)
  | .resize w a => (Hom.resize _ w _).trans (by rw [bits env a, h.no]; rfl)
  | .extend w a => (Hom.resize _ w _).trans (by rw [h.top, bits env a]; rfl)
  | .top a => congrArg ([·]) ((h.top _).trans (by rw [bits env a]))
  | .bit i a => congrArg ([·]) ((h.first _).trans (by rw [Hom.skip, bits env a]))

end Hom

/-- The condition holds on all `2 ^ n` inputs. -/
def holds (n : Nat) (t : Word) : Bool :=
  match lanes 1 n with
  | ⟨ones, patterns⟩ => Nat.beq ((numbers ones).first (t.bits (numbers ones) (look 0 patterns))) ones

/-- Each input has a place in all tables. -/
theorem exists_place (b : List Bool) : (l : List (List Bool)) → b ∈ l →
    ∃ i, ∀ f : List Bool → Bool, (packBits 1 f l).testBit i = f b
  | x :: l, member => by
    rcases List.mem_cons.mp member with rfl | member
    · refine ⟨0, fun f => ?_⟩
      show ((f b).toNat + 2 ^ 1 * packBits 1 f l).testBit 0 = f b
      rw [Nat.testBit_zero, Nat.pow_one, Nat.add_mul_mod_self_left]
      cases f b <;> rfl
    · obtain ⟨i, hi⟩ := exists_place b l member
      refine ⟨i + 1, fun f => ?_⟩
      have low := toNat_lt (f x)
      have half : ((f x).toNat + 2 * packBits 1 f l) / 2 = packBits 1 f l := by omega
      show ((f x).toNat + 2 ^ 1 * packBits 1 f l).testBit (i + 1) = f b
      rw [Nat.testBit_succ, Nat.pow_one, half, hi]

theorem hom_numbers {ones i : Nat} (one : ones.testBit i = true) : Hom (numbers ones) (·.testBit i) :=
  ⟨one, fun a b => Nat.testBit_and a b i, fun a b => Nat.testBit_or a b i, fun a b => Nat.testBit_xor a b i⟩

/-- A condition whose table is all ones holds on every input. -/
theorem of_holds {n : Nat} {t : Word} (check : holds n t = true) (b : List Bool) (length : b.length = n) :
    booleans.first (t.bits booleans (look false b)) = true := by
  subst length
  have same : (numbers (lanes 1 b.length).ones).first (t.bits (numbers (lanes 1 b.length).ones)
    (look 0 (lanes 1 b.length).patterns)) = (lanes 1 b.length).ones := Nat.eq_of_beq_eq_true check
  obtain ⟨i, hi⟩ := exists_place b (inputs b.length) (mem_inputs b)
  have one : (lanes 1 b.length).ones.testBit i = true := by rw [lanes_ones]; exact hi _
  have h := hom_numbers one
  have env : (fun j => (look 0 (lanes 1 b.length).patterns j).testBit i) = look false b := by
    funext j
    rw [lanes_patterns]; exact hi _
  have := congrArg (Nat.testBit · i) same
  rw [show _ = _ from h.first _, h.bits, one, env] at this
  exact this

end Lemmata.Circuit
