import Lemmata.Python.Contents
/-! Which texts are empty, what the values of a map add up to, where an item of a list is. -/

namespace Lemmata.Python.Py
variable {α β κ : Type}

theorem Str.length_pos {s : String} (h : s ≠ "") : 1 ≤ s.length := by
  have : s.length ≠ 0 := fun h' => h (String.length_eq_zero_iff.mp h')
  omega

theorem Str.eq_empty_of_length {s : String} (h : s.length = 0) : s = "" := String.length_eq_zero_iff.mp h

grind_pattern Str.length_pos => s.length

theorem length_digitsOf (fuel n : Nat) (rest : List Char) : rest.length ≤ (digitsOf fuel n rest).length := by
  induction fuel generalizing n rest with
  | zero => exact Nat.le_refl _
  | succ fuel ih =>
    unfold digitsOf
    split
    · exact Nat.le_succ _
    · exact Nat.le_trans (Nat.le_succ rest.length) (ih (n / 10) (Char.ofNat (48 + n % 10) :: rest))

theorem Str.length_str (n : Int) : 1 ≤ (str n).length := by
  unfold str
  rw [String.length_ofList]
  have digits : 1 ≤ (digitsOf (n.natAbs.log2 + 1) n.natAbs []).length := by
    unfold digitsOf
    split
    · exact Nat.le_refl _
    · exact length_digitsOf _ (n.natAbs / 10) [Char.ofNat (48 + n.natAbs % 10)]
  split
  · exact Nat.le_succ_of_le digits
  · exact digits

grind_pattern Str.length_str => (str n).length

namespace Dict
variable [DecidableEq κ]

theorem look_of_mem {k : κ} {v : β} {l : List (κ × β)} (unique : (l.map Prod.fst).Nodup) (h : (k, v) ∈ l) :
    look k l = some v := by
  induction l with
  | nil => exact nomatch h
  | cons p rest ih =>
    have parts := List.nodup_cons.mp unique
    unfold look
    rcases List.mem_cons.mp h with h | h
    · subst h; rw [if_pos rfl]
    · have : p.1 ≠ k := fun same => parts.1 (same ▸ List.mem_map.mpr ⟨_, h, rfl⟩)
      rw [if_neg this]
      exact ih parts.2 h

/-- A pair that a loop over the items has reached is the map's. -/
theorem get?_of_items {d : Dict κ β} {k : κ} {v : β} {done rest : List (κ × β)}
    (h : d.items = done ++ (k, v) :: rest) : d.get? k = some v :=
  look_of_mem d.nodup (by rw [h]; exact List.mem_append_right _ (List.mem_cons_self ..))

grind_pattern get?_of_items => d.items, done ++ (k, v) :: rest

theorem get?_of_keys {d : Dict κ β} {k : κ} {done rest : List κ}
    (h : d.keys = done ++ k :: rest) : (d.get? k).isSome = true :=
  mem_keys.mp (by rw [h]; exact List.mem_append_right _ (List.mem_cons_self ..))

grind_pattern get?_of_keys => d.keys, done ++ k :: rest

theorem sum_place (k : κ) (v : Int) (l : List (κ × Int)) :
    ((place k v l).map Prod.snd).sum = (l.map Prod.snd).sum - (look k l).getD 0 + v := by
  induction l with
  | nil => simp [place, look]
  | cons p rest ih =>
    unfold place look
    by_cases same : p.1 = k
    · simp only [same, if_true, List.map_cons, List.sum_cons, Option.getD_some]; omega
    · simp only [same, if_false, List.map_cons, List.sum_cons, ih]; omega

theorem sum_values_put (d : Dict κ Int) (k : κ) (v : Int) :
    (d.put k v).values.sum = d.values.sum - (d.get? k).getD 0 + v := sum_place ..

grind_pattern sum_values_put => (d.put k v).values

end Dict

/-- An item is the first one or one of the rest. -/
theorem mem_first_or_rest [Inhabited α] {xs : List α} {x : α} (h : x ∈ xs) : x = item xs 0 ∨ x ∈ sliceFrom xs 1 := by
  cases xs with
  | nil => exact nomatch h
  | cons y ys =>
    rcases List.mem_cons.mp h with h | h
    · exact .inl h
    · exact .inr (by rw [sliceFrom_one_cons]; exact h)

grind_pattern mem_first_or_rest => x ∈ xs, sliceFrom xs 1

end Lemmata.Python.Py
