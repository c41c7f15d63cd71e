prelude
import Init.Grind.Ring
import Init.Grind.Order

/-! Orders that go with addition and multiplication. -/

universe u

namespace Lean.Grind
open Std

/-- Adding the same summand on both sides keeps the order. -/
class OrderedAdd (M : Type u) [HAdd M M M] [LE M] [IsPreorder M] where
  add_le_left_iff : ∀ {a b : M} (c : M), a ≤ b ↔ a + c ≤ b + c

/-- Multiplying by a positive element keeps the strict order. -/
class OrderedRing (R : Type u) [Semiring R] [LE R] [LT R] [IsPreorder R] extends OrderedAdd R where
  zero_lt_one : (0 : R) < 1
  mul_lt_mul_of_pos_left : ∀ {a b c : R}, a < b → 0 < c → c * a < c * b
  mul_lt_mul_of_pos_right : ∀ {a b c : R}, a < b → 0 < c → a * c < b * c

end Lean.Grind
