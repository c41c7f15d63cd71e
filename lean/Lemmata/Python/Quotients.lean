import Lemmata.Python.Int
/-! Bounds of a quotient by what is no literal, of which linear arithmetic knows nothing. -/

namespace Lemmata.Python.Py

theorem div_nonneg_le {a b : Int} (h : 0 ≤ a) (h' : 0 < b) : 0 ≤ a / b ∧ a / b ≤ a :=
  ⟨Int.ediv_nonneg h (Int.le_of_lt h'), Int.ediv_le_self _ h⟩

grind_pattern div_nonneg_le => a / b where
  not_value b

end Lemmata.Python.Py
