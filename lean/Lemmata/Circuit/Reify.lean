import Lemmata.Circuit.Barrel
import Lemmata.Circuit.Signed

/-! Instances that find the term behind a proposition about words and Booleans.

The inputs stand in a list of bits, one variable after the other. -/

namespace Lemmata.Circuit

open Lemmata.Mba

/-- Variables that may be inputs: words of a fixed width, and Booleans. -/
class Input (α : Type) where
  size : Nat
  bits : α → List Bool
  length : ∀ x, (bits x).length = size

instance (w : Nat) : Input (BitVec w) := ⟨w, fun x => booleans.literal w x.toNat, fun _ => length_literal w _⟩
instance : Input Bool := ⟨1, fun b => [b], fun _ => rfl⟩

/-- All bits of the variables, one after the other; there are `n`. -/
class Inputs (ρ : List Bool) (n : outParam Nat) : Prop where
  length : ρ.length = n

instance : Inputs [] 0 := ⟨rfl⟩
instance {α : Type} [Input α] {x : α} {ρ : List Bool} {n : Nat} [h : Inputs ρ n] :
    Inputs (Input.bits x ++ ρ) (Input.size α + n) := ⟨by rw [List.length_append, h.length, Input.length]⟩

/-- The bits of `x` stand from index `i` on. -/
class Stands {α : Type} [Input α] (ρ : List Bool) (x : α) (i : outParam Nat) : Prop where
  eq : ∀ j, j < Input.size α → look false ρ (i + j) = look false (Input.bits x) j

theorem look_append (a b : List Bool) (j : Nat) : look false (a ++ b) (a.length + j) = look false b j := by
  induction a with
  | nil => rw [List.length_nil, Nat.zero_add]; rfl
  | cons x a ih =>
    rw [List.length_cons, Nat.succ_add]; exact ih

theorem look_prefix (b : List Bool) : (a : List Bool) → (j : Nat) → j < a.length →
    look false (a ++ b) j = look false a j
  | [], j, h => absurd h (Nat.not_lt_zero j)
  | _ :: _, 0, _ => rfl
  | _ :: a, j + 1, h => look_prefix b a j (Nat.lt_of_succ_lt_succ h)

instance (priority := high) {α : Type} [Input α] {x : α} {ρ : List Bool} : Stands (Input.bits x ++ ρ) x 0 :=
  ⟨fun j h => by rw [Nat.zero_add]; exact look_prefix ρ _ j (by rw [Input.length]; exact h)⟩

instance {α β : Type} [Input α] [Input β] {x : α} {y : β} {ρ : List Bool} {i : Nat} [h : Stands ρ x i] :
    Stands (Input.bits y ++ ρ) x (Input.size β + i) :=
  ⟨fun j small => by
    rw [Nat.add_assoc, ← Input.length y, look_append]; exact h.eq j small⟩

/-- `t` has the bits of the word `x`. -/
class IsWord {w : Nat} (ρ : List Bool) (x : BitVec w) (t : outParam Word) : Prop where
  reads : Reads (t.bits booleans (look false ρ)) x

/-- `t` is the truth value `b`. -/
class IsBit (ρ : List Bool) (b : Bool) (t : outParam Word) : Prop where
  eq : t.bits booleans (look false ρ) = [b]

/-- `t` is the truth value of `p`. -/
class IsProp (ρ : List Bool) (p : Prop) (t : outParam Word) : Prop where
  eq : ∃ b, t.bits booleans (look false ρ) = [b] ∧ (b = true ↔ p)

theorem inputs_eq (env : Nat → Bool) : (l : List Bool) → (i : Nat) → (∀ j, j < l.length → env (i + j) = look false l j) →
    Ops.inputs env i l.length = l
  | [], _, _ => rfl
  | b :: l, i, h => by
    have first : env i = b := h 0 (Nat.zero_lt_succ _)
    show env i :: Ops.inputs env (i + 1) l.length = b :: l
    rw [first, inputs_eq env l (i + 1) fun j small => by
      rw [Nat.add_assoc, Nat.add_comm 1]; exact h (j + 1) (Nat.succ_lt_succ small)]

section
variable {ρ : List Bool} {w v : Nat} {x y : BitVec w} {z : BitVec v} {a b c : Bool} {p q : Prop} {s t r : Word}

instance (priority := high) {i : Nat} [h : Stands ρ x i] : IsWord ρ x (.var i w) := ⟨by
  have length : (Input.bits x).length = w := length_literal w _
  have eq := inputs_eq (look false ρ) (Input.bits x) i fun j small => h.eq j (by rw [Input.length] at small; exact small)
  rw [length] at eq
  show Reads (Ops.inputs (look false ρ) i w) x
  rw [eq]; exact Reads.word x⟩

instance (priority := high) {i : Nat} [h : Stands ρ b i] : IsBit ρ b (.var i 1) := ⟨by
  show [look false ρ i] = [b]
  exact congrArg ([·]) (h.eq 0 Nat.zero_lt_one)⟩

instance {k : Nat} : IsWord ρ (BitVec.ofNat w k) (.lit w k) := ⟨Reads.literal w k⟩
instance {k : Nat} : IsWord ρ (no_index (OfNat.ofNat k : BitVec w)) (.lit w k) := ⟨Reads.literal w k⟩
instance [h : IsWord ρ x s] : IsWord ρ (~~~x) (.not s) := ⟨h.reads.not⟩
instance [h : IsWord ρ x s] : IsWord ρ (-x) (.neg s) := ⟨h.reads.neg⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsWord ρ (x &&& y) (.and s t) := ⟨h.reads.and k.reads⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsWord ρ (x ||| y) (.or s t) := ⟨h.reads.or k.reads⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsWord ρ (x ^^^ y) (.xor s t) := ⟨h.reads.xor k.reads⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsWord ρ (x + y) (.add s t) := ⟨h.reads.add k.reads⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsWord ρ (x - y) (.sub s t) := ⟨h.reads.sub k.reads⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsWord ρ (x * y) (.mul s t) := ⟨h.reads.mul k.reads⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x <<< k) (.shl s k) := ⟨h.reads.shl k⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x >>> k) (.ushr s k) := ⟨h.reads.ushr k⟩
instance [h : IsWord ρ x s] [k : IsWord ρ z t] : IsWord ρ (x ++ z) (.append s t) := ⟨h.reads.append k.reads⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.setWidth k) (.resize k s) := ⟨h.reads.resize k⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.zeroExtend k) (.resize k s) := ⟨h.reads.resize k⟩
instance {i k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.extractLsb' i k) (.extract i k s) := ⟨h.reads.extract i k⟩
instance {i k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.extractLsb i k) (.extract k (i - k + 1) s) :=
  ⟨h.reads.extract k _⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.rotateLeft k) (.or (.shl s (k % w)) (.ushr s (w - k % w))) :=
  ⟨(h.reads.shl _).or (h.reads.ushr _)⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.rotateRight k) (.or (.ushr s (k % w)) (.shl s (w - k % w))) :=
  ⟨(h.reads.ushr _).or (h.reads.shl _)⟩
instance [h : IsWord ρ x s] [k : IsWord ρ z t] : IsWord ρ (x <<< z) (.shlBy s t) := ⟨h.reads.shlBy k.reads⟩
instance [h : IsWord ρ x s] [k : IsWord ρ z t] : IsWord ρ (x >>> z) (.ushrBy s t) := ⟨h.reads.ushrBy k.reads⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.sshiftRight k) (.sshr s k) := ⟨h.reads.sshr k⟩
instance {k : Nat} [h : IsWord ρ x s] : IsWord ρ (x.signExtend k) (.extend k s) := ⟨h.reads.extend k⟩
instance [d : Decidable p] [h : IsProp ρ p r] [k : IsWord ρ x s] [l : IsWord ρ y t] :
    IsWord ρ (if p then x else y) (.ite r s t) := ⟨by
  obtain ⟨b, eq, iff⟩ := h.eq
  show Reads (List.zipWith (booleans.ite (booleans.first (r.bits booleans (look false ρ)))) _ _) _
  rw [eq]
  have := k.reads.ite l.reads (c := b)
  by_cases hp : p
  · rw [if_pos hp]; rw [if_pos (iff.mpr hp)] at this; exact this
  · rw [if_neg hp]; rw [if_neg fun hb => hp (iff.mp hb)] at this; exact this⟩
instance [h : IsBit ρ a r] [k : IsWord ρ x s] [l : IsWord ρ y t] : IsWord ρ (bif a then x else y) (.ite r s t) := ⟨by
  show Reads (List.zipWith (booleans.ite (booleans.first (r.bits booleans (look false ρ)))) _ _) _
  rw [h.eq]
  have := k.reads.ite l.reads (c := a)
  cases a <;> exact this⟩

instance : IsBit ρ true (.lit 1 1) := ⟨rfl⟩
instance : IsBit ρ false (.lit 1 0) := ⟨rfl⟩
instance [h : IsBit ρ a s] : IsBit ρ (!a) (.not s) := ⟨by
  show (s.bits booleans _).map booleans.not = _
  rw [h.eq]; cases a <;> rfl⟩
instance [h : IsBit ρ a s] [k : IsBit ρ b t] : IsBit ρ (a && b) (.and s t) := ⟨by
  show List.zipWith booleans.and (s.bits booleans _) (t.bits booleans _) = _
  rw [h.eq, k.eq]; rfl⟩
instance [h : IsBit ρ a s] [k : IsBit ρ b t] : IsBit ρ (a || b) (.or s t) := ⟨by
  show List.zipWith booleans.or (s.bits booleans _) (t.bits booleans _) = _
  rw [h.eq, k.eq]; rfl⟩
instance [h : IsBit ρ a s] [k : IsBit ρ b t] : IsBit ρ (a ^^ b) (.xor s t) := ⟨by
  show List.zipWith booleans.xor (s.bits booleans _) (t.bits booleans _) = _
  rw [h.eq, k.eq]; rfl⟩
instance [h : IsBit ρ a s] [k : IsBit ρ b t] : IsBit ρ (a == b) (.not (.xor s t)) := ⟨by
  show (List.zipWith booleans.xor (s.bits booleans _) (t.bits booleans _)).map booleans.not = _
  rw [h.eq, k.eq]; cases a <;> cases b <;> rfl⟩
instance [h : IsBit ρ c r] [k : IsBit ρ a s] [l : IsBit ρ b t] : IsBit ρ (bif c then a else b) (.ite r s t) := ⟨by
  show List.zipWith (booleans.ite (booleans.first (r.bits booleans _))) (s.bits booleans _) (t.bits booleans _) = _
  rw [h.eq, k.eq, l.eq]; cases a <;> cases b <;> cases c <;> rfl⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsBit ρ (x == y) (.eq s t) := ⟨congrArg ([·]) (h.reads.eq k.reads)⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsBit ρ (x.ult y) (.ult s t) :=
  ⟨congrArg ([·]) (h.reads.less k.reads)⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsBit ρ (x.ule y) (.not (.ult t s)) := ⟨by
  show [booleans.not (booleans.less (t.bits booleans _) (s.bits booleans _) booleans.no)] = _
  rw [k.reads.less h.reads]
  show [true ^^ decide (y.toNat < x.toNat)] = [decide (x.toNat ≤ y.toNat)]
  by_cases le : x.toNat ≤ y.toNat
  · rw [decide_eq_true le, decide_eq_false (Nat.not_lt_of_le le)]; rfl
  · rw [decide_eq_false le, decide_eq_true (Nat.lt_of_not_le le)]; rfl⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsBit ρ (x.slt y) (.slt s t) :=
  ⟨congrArg ([·]) (h.reads.signedLess k.reads)⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsBit ρ (x.sle y) (.not (.slt t s)) := ⟨by
  show [booleans.not (booleans.less (booleans.biased (t.bits booleans _)) (booleans.biased (s.bits booleans _))
    booleans.no)] = _
  rw [k.reads.signedLess h.reads]
  show [true ^^ decide (y.toInt < x.toInt)] = [decide (x.toInt ≤ y.toInt)]
  by_cases le : x.toInt ≤ y.toInt
  · rw [decide_eq_true le, decide_eq_false (Int.not_lt.mpr le)]; rfl
  · rw [decide_eq_false le, decide_eq_true (Int.not_le.mp le)]; rfl⟩
instance [h : IsWord ρ x s] : IsBit ρ x.msb (.top s) := ⟨congrArg ([·]) h.reads.top⟩
instance {i : Nat} [h : IsWord ρ x s] : IsBit ρ (x.getLsbD i) (.bit i s) := ⟨congrArg ([·]) (h.reads.bit i)⟩
instance [d : Decidable p] [h : IsProp ρ p s] : IsBit ρ (decide p) s := ⟨by
  obtain ⟨b, eq, iff⟩ := h.eq
  rw [eq]
  by_cases hp : p
  · rw [decide_eq_true hp, iff.mpr hp]
  · cases b with
    | true => exact absurd (iff.mp rfl) hp
    | false => rw [decide_eq_false hp]⟩

theorem IsProp.bit (b : Bool) [h : IsBit ρ b s] (iff : b = true ↔ p) : IsProp ρ p s := ⟨b, h.eq, iff⟩

instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsProp ρ (x = y) (.eq s t) :=
  IsProp.bit (x == y) ⟨of_decide_eq_true, decide_eq_true⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsProp ρ (x ≠ y) (.not (.eq s t)) :=
  IsProp.bit (!(x == y)) (by simp)
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsProp ρ (x < y) (.ult s t) :=
  IsProp.bit (x.ult y) ⟨of_decide_eq_true, decide_eq_true⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsProp ρ (x ≤ y) (.not (.ult t s)) :=
  IsProp.bit (x.ule y) ⟨of_decide_eq_true, decide_eq_true⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsProp ρ (x > y) (.ult t s) :=
  IsProp.bit (y.ult x) ⟨of_decide_eq_true, decide_eq_true⟩
instance [h : IsWord ρ x s] [k : IsWord ρ y t] : IsProp ρ (x ≥ y) (.not (.ult s t)) :=
  IsProp.bit (y.ule x) ⟨of_decide_eq_true, decide_eq_true⟩
instance (priority := high) [h : IsBit ρ a s] : IsProp ρ (a = true) s := IsProp.bit a Iff.rfl
instance (priority := high) [h : IsBit ρ a s] : IsProp ρ (a = false) (.not s) := IsProp.bit (!a) (by simp)
instance [h : IsBit ρ a s] [k : IsBit ρ b t] : IsProp ρ (a = b) (.not (.xor s t)) := IsProp.bit (a == b) (by simp)
instance [h : IsBit ρ a s] [k : IsBit ρ b t] : IsProp ρ (a ≠ b) (.not (.not (.xor s t))) :=
  IsProp.bit (!(a == b)) (by simp)
instance : IsProp ρ True (.lit 1 1) := IsProp.bit true (by simp)
instance : IsProp ρ False (.lit 1 0) := IsProp.bit false (by simp)

theorem IsProp.two (f : Bool → Bool → Bool) {u : Word} (h : IsProp ρ p s) (k : IsProp ρ q t) {o : Prop}
    (bits : ∀ a b, s.bits booleans (look false ρ) = [a] → t.bits booleans (look false ρ) = [b] →
      u.bits booleans (look false ρ) = [f a b])
    (law : ∀ a b : Bool, (a = true ↔ p) → (b = true ↔ q) → (f a b = true ↔ o)) : IsProp ρ o u := by
  obtain ⟨a, ha, hp⟩ := h.eq
  obtain ⟨b, hb, hq⟩ := k.eq
  exact ⟨f a b, bits a b ha hb, law a b hp hq⟩

instance [h : IsProp ρ p s] : IsProp ρ (¬ p) (.not s) := by
  obtain ⟨a, ha, hp⟩ := h.eq
  refine ⟨!a, ?_, by rw [← hp]; simp⟩
  show (s.bits booleans _).map booleans.not = _
  rw [ha]; cases a <;> rfl
instance [h : IsProp ρ p s] [k : IsProp ρ q t] : IsProp ρ (p ∧ q) (.and s t) := IsProp.two (· && ·) h k
  (fun a b ha hb => by
    show List.zipWith booleans.and (s.bits booleans _) (t.bits booleans _) = _
    rw [ha, hb]; rfl) fun a b hp hq => by rw [← hp, ← hq]; simp
instance [h : IsProp ρ p s] [k : IsProp ρ q t] : IsProp ρ (p ∨ q) (.or s t) := IsProp.two (· || ·) h k
  (fun a b ha hb => by
    show List.zipWith booleans.or (s.bits booleans _) (t.bits booleans _) = _
    rw [ha, hb]; rfl) fun a b hp hq => by rw [← hp, ← hq]; simp
instance [h : IsProp ρ p s] [k : IsProp ρ q t] : IsProp ρ (p → q) (.or (.not s) t) := IsProp.two (fun a b => !a || b) h k
  (fun a b ha hb => by
    show List.zipWith booleans.or ((s.bits booleans _).map booleans.not) (t.bits booleans _) = _
    rw [ha, hb]; cases a <;> rfl) fun a b hp hq => by rw [← hp, ← hq]; cases a <;> cases b <;> simp
instance [h : IsProp ρ p s] [k : IsProp ρ q t] : IsProp ρ (p ↔ q) (.not (.xor s t)) := IsProp.two (· == ·) h k
  (fun a b ha hb => by
    show (List.zipWith booleans.xor (s.bits booleans _) (t.bits booleans _)).map booleans.not = _
    rw [ha, hb]; cases a <;> cases b <;> rfl) fun a b hp hq => by rw [← hp, ← hq]; cases a <;> cases b <;> simp

/-- What holds on all inputs holds. -/
theorem of_inputs (ρ : List Bool) {n : Nat} [h : Inputs ρ n] [k : IsProp ρ p t] (check : holds n t = true) : p := by
  obtain ⟨b, eq, iff⟩ := k.eq
  have := of_holds check ρ h.length
  rw [eq] at this
  exact iff.mp this

end

end Lemmata.Circuit
