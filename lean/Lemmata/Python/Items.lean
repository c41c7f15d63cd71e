import Lemmata.Python.Facts
/-! Items of `[f(x) for x in xs]` and of `range(a, b)`; lists that ascend from item to item ascend throughout. -/

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

end Lemmata.Python.Py
