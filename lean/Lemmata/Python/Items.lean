import Lemmata.Python.Facts
/-! Items and sizes of `[f(x) for x in xs]`, `range(a, b)`, `xs * n` and lists with one item changed; lists that ascend
from item to item ascend throughout. -/

namespace Lemmata.Python.Py
variable {α β : Type}

theorem item_map [Inhabited α] [Inhabited β] {f : α → β} {xs : List α} {i : Int} (h : 0 ≤ i) (h' : i < xs.length) :
    item (xs.map f) i = f (item xs i) := by
  rw [item_eq h h', item_eq h (by rw [List.length_map]; exact h'), List.getElem_map]

grind_pattern item_map => item (xs.map f) i

theorem getElem_arithmetic (step : Int) (n : Nat) (a : Int) :
    ∀ (k : Nat) (h : k < (arithmetic step n a).length), (arithmetic step n a)[k] = a + k * step := by
  induction n generalizing a with
  | zero => intro k h; exact absurd h (by simp [arithmetic])
  | succ n ih =>
    intro k h
    cases k with
    | zero => simp [arithmetic]
    | succ k =>
      have := ih (a + step) k (by rw [length_arithmetic] at h ⊢; omega)
      simp only [arithmetic, List.getElem_cons_succ, this, Int.natCast_add, Int.add_mul]
      omega

theorem item_range {a b i : Int} (h : 0 ≤ i) (h' : i < b - a) : item (range a b) i = a + i := by
  rw [item_eq h (by rw [length_range]; omega)]
  have := getElem_arithmetic 1 (b - a).toNat a i.toNat (by rw [length_arithmetic]; omega)
  unfold range
  omega

grind_pattern item_range => item (range a b) i
/-- What holds from each item to the next holds between any two, where it is transitive. -/
theorem consecutive_iff_pairwise [Inhabited α] {R : α → α → Prop} (trans : ∀ a b c, R a b → R b c → R a c)
    {xs : List α} : (∀ i : Int, 0 ≤ i → i < (xs.length : Int) - 1 → R (item xs i) (item xs (i + 1))) ↔
      xs.Pairwise R := by
  constructor
  · intro h
    rw [List.pairwise_iff_getElem]
    have next : ∀ (i : Nat) (_ : i + 1 < xs.length), R xs[i] xs[i + 1] := by
      intro i _
      have step := h i (by omega) (by omega)
      rw [item_eq (by omega) (by omega), item_eq (by omega) (by omega)] at step
      exact step
    have far : ∀ (d i : Nat) (_ : i + d + 1 < xs.length), R xs[i] xs[i + d + 1] := by
      intro d
      induction d with
      | zero => intro i less; exact next i less
      | succ d ih => intro i less; exact trans _ _ _ (ih i (by omega)) (next (i + d + 1) less)
    intro i j hi hj less
    have := far (j - i - 1) i (by omega)
    simpa [show i + (j - i - 1) + 1 = j by omega] using this
  · intro h i low high
    rw [item_eq low (by omega), item_eq (by omega) (by omega)]
    exact List.pairwise_iff_getElem.mp h _ _ _ _ (by omega)

theorem ascending_iff_pairwise {xs : List Int} :
    (∀ i : Int, 0 ≤ i → i < (xs.length : Int) - 1 → item xs i ≤ item xs (i + 1)) ↔ xs.Pairwise (· ≤ ·) :=
  consecutive_iff_pairwise (R := (· ≤ ·)) fun _ _ _ => Int.le_trans

theorem strictly_ascending_iff_pairwise {xs : List Int} :
    (∀ i : Int, 0 ≤ i → i < (xs.length : Int) - 1 → item xs i < item xs (i + 1)) ↔ xs.Pairwise (· < ·) :=
  consecutive_iff_pairwise (R := (· < ·)) fun _ _ _ => Int.lt_trans

theorem descending_iff_pairwise {xs : List Int} :
    (∀ i : Int, 0 ≤ i → i < (xs.length : Int) - 1 → item xs i ≥ item xs (i + 1)) ↔ xs.Pairwise (· ≥ ·) :=
  consecutive_iff_pairwise (R := (· ≥ ·)) fun _ _ _ h h' => Int.le_trans h' h

theorem strictly_descending_iff_pairwise {xs : List Int} :
    (∀ i : Int, 0 ≤ i → i < (xs.length : Int) - 1 → item xs i > item xs (i + 1)) ↔ xs.Pairwise (· > ·) :=
  consecutive_iff_pairwise (R := (· > ·)) fun _ _ _ h h' => Int.lt_trans h' h

@[simp, grind =] theorem sliceFrom_one_cons (x : α) (xs : List α) : sliceFrom (x :: xs) 1 = xs := rfl

theorem length_times (xs : List α) {n : Int} (h : 0 ≤ n) : ((times xs n).length : Int) = xs.length * n := by
  unfold times
  rw [List.length_flatten, List.map_replicate, List.sum_replicate_nat, Int.natCast_mul, Int.mul_comm]
  congr 1
  omega

grind_pattern length_times => times xs n

theorem Str.length_times (s : String) {n : Int} (h : 0 ≤ n) : ((Str.times s n).length : Int) = s.length * n := by
  unfold Str.times
  rw [String.length_ofList, Py.length_times _ h, String.length_toList]

grind_pattern Str.length_times => Str.times s n

theorem setItem_neg {xs : List α} {i : Int} {v : α} (h : i < 0) (h' : -xs.length ≤ i) :
    setItem xs i v = setItem xs (i + xs.length) v := by
  unfold setItem; rw [position_of_neg h, position_of_nonneg (by omega)]

grind_pattern setItem_neg => setItem xs i v where
  guard i < 0

theorem mem_of_mem_setItem {xs : List α} {i : Int} {a v : α} (h : a ∈ setItem xs i v) : a ∈ xs ∨ a = v := by
  unfold setItem at h; exact List.mem_or_eq_of_mem_set h

grind_pattern mem_of_mem_setItem => a ∈ setItem xs i v

/- Over a range or a list that is written out, a loop would unfold into its passes, and no rule about loops would match. -/
set_option allowUnsafeReducibility true in
attribute [irreducible] forIn forFlow forRange rangeFlow

end Lemmata.Python.Py
