prelude
import Init.Data.BitVec.Algebra

/-! Quantifiers over all bit vectors of a width, decided by trying every one. -/

instance instDecidableForallBitVec (n : Nat) (P : BitVec n → Prop) [DecidablePred P] : Decidable (∀ x, P x) :=
  decidable_of_iff (∀ i : Fin (2 ^ n), P (.ofFin i)) ⟨fun h x => h x.toFin, fun h _ => h _⟩

instance instDecidableExistsBitVec (n : Nat) (P : BitVec n → Prop) [DecidablePred P] : Decidable (∃ x, P x) :=
  decidable_of_iff (∃ i : Fin (2 ^ n), P (.ofFin i)) ⟨fun ⟨_, h⟩ => ⟨_, h⟩, fun ⟨x, h⟩ => ⟨x.toFin, h⟩⟩
