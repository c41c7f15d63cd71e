import Lemmata.Python.Arithmetic
/-! Python's `range`, as the list of its numbers. -/

namespace Lemmata.Python.Py

/-- `n` numbers from `a` on, `step` apart. -/
def arithmetic (step : Int) : (n : Nat) → (a : Int) → List Int
  | 0, _ => []
  | n + 1, a => a :: arithmetic step n (a + step)

/-- Python's `range(a, b)`. -/
def range (a b : Int) : List Int := arithmetic 1 (b - a).toNat a

/-- Python's `range(a, b, step)`, for `step != 0`. -/
def rangeStep (a b step : Int) : List Int :=
  arithmetic step (if 0 < step then (b - a + step - 1) / step else (a - b - step - 1) / (-step)).toNat a

@[simp, grind =] theorem length_arithmetic (step : Int) (n : Nat) (a : Int) : (arithmetic step n a).length = n := by
  induction n generalizing a with
  | zero => rfl
  | succ n ih => simp [arithmetic, ih]

theorem mem_arithmetic_one (n : Nat) (a i : Int) : i ∈ arithmetic 1 n a ↔ a ≤ i ∧ i < a + n := by
  induction n generalizing a with
  | zero => simp [arithmetic]; try omega
  | succ n ih => simp only [arithmetic, List.mem_cons, ih]; omega

@[simp, grind =] theorem mem_range {a b i : Int} : i ∈ range a b ↔ a ≤ i ∧ i < b := by
  unfold range; rw [mem_arithmetic_one]; omega

@[simp, grind =] theorem length_range (a b : Int) : (range a b).length = (b - a).toNat := by
  unfold range; exact length_arithmetic ..

theorem range_nil {a b : Int} (h : b ≤ a) : range a b = [] := by
  unfold range; rw [show (b - a).toNat = 0 by omega]; rfl

theorem range_cons {a b : Int} (h : a < b) : range a b = a :: range (a + 1) b := by
  unfold range
  rw [show (b - a).toNat = (b - (a + 1)).toNat + 1 by omega]; rfl

theorem arithmetic_append (step : Int) (n m : Nat) (a : Int) :
    arithmetic step (n + m) a = arithmetic step n a ++ arithmetic step m (a + n * step) := by
  induction n generalizing a with
  | zero => simp [arithmetic]
  | succ n ih =>
    rw [show n + 1 + m = (n + m) + 1 by omega]
    simp only [arithmetic, ih, List.cons_append]
    rw [show a + step + n * step = a + ((n + 1 : Nat) : Int) * step by
      rw [Int.natCast_add, Int.add_mul]; simp; omega]

theorem range_append {a b c : Int} (h : a ≤ b) (h' : b ≤ c) : range a c = range a b ++ range b c := by
  unfold range
  rw [show (c - a).toNat = (b - a).toNat + (c - b).toNat by omega, arithmetic_append]
  rw [show a + ((b - a).toNat : Int) * 1 = b by omega]

theorem range_succ_right {a b : Int} (h : a ≤ b) : range a (b + 1) = range a b ++ [b] := by
  rw [range_append h (by omega), range_cons (show b < b + 1 by omega), range_nil (show b + 1 ≤ b + 1 by omega)]

end Lemmata.Python.Py
