prelude
import Init.Core
import Init.Format.Hash

/-! Boolean equality that is an equivalence relation. -/

set_option linter.unusedVariables false
universe u

/-- `==` is symmetric and transitive. -/
class PartialEquivBEq (α) [BEq α] : Prop where
  symm {a b : α} : (a == b) = true → (b == a) = true
  trans {a b c : α} : (a == b) = true → (b == c) = true → (a == c) = true

/-- `==` is an equivalence relation. -/
class EquivBEq (α) [BEq α] : Prop extends PartialEquivBEq α, ReflBEq α

variable {α : Type u} [BEq α]

theorem BEq.symm [PartialEquivBEq α] {a b : α} : (a == b) = true → (b == a) = true := PartialEquivBEq.symm

theorem BEq.trans [PartialEquivBEq α] {a b c : α} : (a == b) = true → (b == c) = true → (a == c) = true :=
  PartialEquivBEq.trans

theorem BEq.comm [PartialEquivBEq α] {a b : α} : (a == b) = (b == a) :=
  Bool.eq_iff_iff.mpr ⟨BEq.symm, BEq.symm⟩

theorem BEq.symm_false [PartialEquivBEq α] {a b : α} (h : (a == b) = false) : (b == a) = false := by
  rw [BEq.comm]; exact h

theorem BEq.congr_left [PartialEquivBEq α] {a b c : α} (h : a == b) : (a == c) = (b == c) :=
  Bool.eq_iff_iff.mpr ⟨fun k => BEq.trans (BEq.symm h) k, fun k => BEq.trans h k⟩

theorem BEq.congr_right [PartialEquivBEq α] {a b c : α} (h : b == c) : (a == b) = (a == c) :=
  Bool.eq_iff_iff.mpr ⟨fun k => BEq.trans k h, fun k => BEq.trans k (BEq.symm h)⟩

theorem BEq.neq_of_neq_of_beq [PartialEquivBEq α] {a b c : α} (h : (a == b) = false) (k : b == c) : (a == c) = false := by
  rw [← BEq.congr_right k]; exact h

theorem BEq.neq_of_beq_of_neq [PartialEquivBEq α] {a b c : α} (h : a == b) (k : (b == c) = false) : (a == c) = false := by
  rw [BEq.congr_left h]; exact k

instance (priority := low) [LawfulBEq α] : EquivBEq α where
  symm h := by rw [eq_of_beq h]; exact BEq.refl _
  trans h k := by rw [eq_of_beq h]; exact k
