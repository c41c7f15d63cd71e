import Lemmata.Python.Items
import Lemmata.Python.SortedBy
/-! What maps, sets, texts and sums contain, and how large they and products are. -/

namespace Lemmata.Python.Py
variable {α β κ ν : Type}

namespace Dict
variable [DecidableEq κ]

theorem length_place (k : κ) (v : ν) (l : List (κ × ν)) :
    (place k v l).length = if (look k l).isSome = true then l.length else l.length + 1 := by
  induction l with
  | nil => rfl
  | cons p rest ih =>
    unfold place look
    by_cases same : p.1 = k
    · simp [same]
    · simp only [same, if_false, List.length_cons, ih]
      split <;> rfl

@[grind =] theorem size_put (d : Dict κ ν) (k : κ) (v : ν) :
    (d.put k v).size = if (d.get? k).isSome = true then d.size else d.size + 1 := length_place ..

@[simp, grind =] theorem size_ofList_nil : (ofList ([] : List (κ × ν))).size = 0 := rfl

@[simp, grind =] theorem values_ofList_nil : (ofList ([] : List (κ × ν))).values = [] := rfl

@[simp, grind =] theorem keys_ofList_nil : (ofList ([] : List (κ × ν))).keys = [] := rfl

theorem mem_place {k : κ} {v : ν} {l : List (κ × ν)} {p : κ × ν} (h : p ∈ place k v l) : p = (k, v) ∨ p ∈ l := by
  induction l with
  | nil => exact .inl (by simpa [place] using h)
  | cons q rest ih =>
    unfold place at h
    split at h
    · rcases List.mem_cons.mp h with h | h
      · exact .inl h
      · exact .inr (List.mem_cons_of_mem _ h)
    · rcases List.mem_cons.mp h with h | h
      · exact .inr (h ▸ List.mem_cons_self ..)
      · rcases ih h with h | h
        · exact .inl h
        · exact .inr (List.mem_cons_of_mem _ h)

theorem mem_values_put {d : Dict κ ν} {k : κ} {a v : ν} (h : a ∈ (d.put k v).values) : a = v ∨ a ∈ d.values := by
  obtain ⟨p, hp, rfl⟩ := List.mem_map.mp h
  rcases mem_place hp with rfl | hp
  · exact .inl rfl
  · exact .inr (List.mem_map.mpr ⟨p, hp, rfl⟩)

grind_pattern mem_values_put => a ∈ (d.put k v).values

theorem isSome_look {k : κ} {l : List (κ × ν)} : (look k l).isSome = true ↔ k ∈ l.map Prod.fst := by
  induction l with
  | nil => simp [look]
  | cons p rest ih =>
    unfold look
    by_cases same : p.1 = k
    · simp [same]
    · rw [if_neg same, ih, List.map_cons, List.mem_cons]
      exact ⟨.inr, fun h => h.resolve_left fun h' => same h'.symm⟩

@[simp, grind =] theorem mem_keys {d : Dict κ ν} {k : κ} : k ∈ d.keys ↔ (d.get? k).isSome = true := isSome_look.symm

theorem mem_of_look {k : κ} {v : ν} {l : List (κ × ν)} (h : look k l = some v) : (k, v) ∈ l := by
  induction l with
  | nil => exact nomatch h
  | cons p rest ih =>
    unfold look at h
    split at h
    · rename_i same
      injection h with h
      exact same ▸ h ▸ List.mem_cons_self ..
    · exact List.mem_cons_of_mem _ (ih h)

/-- A value that is looked up is one of the values, or what stands for an absent one. -/
theorem getD_or (d : Dict κ ν) (k : κ) (v : ν) : (d.get? k).getD v = v ∨ (d.get? k).getD v ∈ d.values := by
  unfold get?
  cases h : look k d.items with
  | none => exact .inl rfl
  | some a => exact .inr (List.mem_map.mpr ⟨(k, a), mem_of_look h, rfl⟩)

grind_pattern getD_or => (d.get? k).getD v, d.values

theorem get_mem {d : Dict κ ν} {k : κ} {v : ν} (h : (d.get? k).isSome = true) : (d.get? k).getD v ∈ d.values := by
  unfold get? at *
  cases h' : look k d.items with
  | none => rw [h'] at h; exact nomatch h
  | some a => exact List.mem_map.mpr ⟨(k, a), mem_of_look h', rfl⟩

grind_pattern get_mem => (d.get? k).getD v, d.values

omit [DecidableEq κ] in
@[simp, grind =] theorem length_values (d : Dict κ ν) : d.values.length = d.size := List.length_map ..

omit [DecidableEq κ] in
@[simp, grind =] theorem length_keys (d : Dict κ ν) : d.keys.length = d.size := List.length_map ..

end Dict

namespace FinSet
variable [DecidableEq α]

@[grind =] theorem size_add (s : FinSet α) (a : α) : (s.add a).size = if a ∈ s then s.size else s.size + 1 := by
  show (s.add a).elems.length = _
  unfold add
  by_cases h : a ∈ s.elems
  · rw [dif_pos h, if_pos (show a ∈ s from h)]; rfl
  · rw [dif_neg h, if_neg (show ¬ a ∈ s from h)]; rfl

@[simp, grind =] theorem size_ofList_nil : (ofList ([] : List α)).size = 0 := rfl

theorem size_addAll_le (s : FinSet α) (xs : List α) : (s.addAll xs).size ≤ s.size + xs.length := by
  unfold addAll
  induction xs generalizing s with
  | nil => exact Nat.le_refl _
  | cons x xs ih =>
    have := ih (s.add x)
    have step := size_add s x
    rw [List.foldl_cons, List.length_cons]
    split at step <;> omega

theorem size_ofList_le (xs : List α) : (ofList xs).size ≤ xs.length := by
  have : (ofList xs).size ≤ 0 + xs.length := size_addAll_le ..
  omega

grind_pattern size_ofList_le => (ofList xs).size

end FinSet

/-- What a product is at least, where its factors are not negative. -/
theorem mul_facts (a b : Int) :
    (0 ≤ a → 0 ≤ b → 0 ≤ a * b) ∧ (0 ≤ a → 0 < b → a ≤ a * b) ∧ (0 < a → 0 ≤ b → b ≤ a * b) := by
  refine ⟨Int.mul_nonneg, fun ha hb => ?_, fun ha hb => ?_⟩
  · have : a * 1 ≤ a * b := Int.mul_le_mul_of_nonneg_left (by omega) ha
    omega
  · have : 1 * b ≤ a * b := Int.mul_le_mul_of_nonneg_right (by omega) hb
    omega

/-- A square is not negative. -/
theorem square_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · have : 0 ≤ -a * -a := Int.mul_nonneg (by omega) (by omega)
    rwa [Int.neg_mul_neg] at this

theorem sum_map_nonneg {f : α → Int} {xs : List α} (h : ∀ x, x ∈ xs → 0 ≤ f x) : 0 ≤ (xs.map f).sum :=
  sum_nonneg fun y hy => by obtain ⟨x, hx, rfl⟩ := List.mem_map.mp hy; exact h x hx

/-- Pairs are written by their parts in what is claimed of all of them. -/
theorem pair_mem {p : α × β} {xs : List (α × β)} (h : p ∈ xs) : (p.1, p.2) ∈ xs := h

grind_pattern pair_mem => p ∈ xs

theorem item_mem_neg [Inhabited α] {xs : List α} {i : Int} (h : i < 0) (h' : -xs.length ≤ i) : item xs i ∈ xs := by
  rw [item_neg h h']
  exact item_mem (by omega) (by omega)

grind_pattern item_mem_neg => item xs i

theorem mem_of_parted {xs done rest : List α} {x : α} (h : xs = done ++ x :: rest) : x ∈ xs := by
  rw [h]; exact List.mem_append_right _ (List.mem_cons_self ..)

theorem sum_map_set (f : α → Int) (v : α) : ∀ (xs : List α) (n : Nat) (h : n < xs.length),
    ((xs.set n v).map f).sum = (xs.map f).sum - f xs[n] + f v := by
  intro xs
  induction xs with
  | nil => intro n h; exact absurd h (Nat.not_lt_zero n)
  | cons x xs ih =>
    intro n h
    cases n with
    | zero => simp; omega
    | succ n =>
      have := ih n (by rw [List.length_cons] at h; omega)
      simp only [List.set_cons_succ, List.map_cons, List.sum_cons, List.getElem_cons_succ, this]
      omega

theorem sum_map_setItem [Inhabited α] {f : α → Int} {xs : List α} {i : Int} {v : α} (h : 0 ≤ i) (h' : i < xs.length) :
    ((setItem xs i v).map f).sum = (xs.map f).sum - f (item xs i) + f v := by
  unfold setItem
  rw [position_of_nonneg h, sum_map_set f v xs i.toNat (by omega), item_eq h h']

grind_pattern sum_map_setItem => ((setItem xs i v).map f).sum

theorem sum_map_setItem_neg [Inhabited α] {f : α → Int} {xs : List α} {i : Int} {v : α} (h : i < 0)
    (h' : -xs.length ≤ i) : ((setItem xs i v).map f).sum = (xs.map f).sum - f (item xs i) + f v := by
  rw [setItem_neg h h', item_neg h h', sum_map_setItem (by omega) (by omega)]

grind_pattern sum_map_setItem_neg => ((setItem xs i v).map f).sum

theorem length_everyNth_le (step : Nat) (xs : List α) : ∀ skip, (everyNth step skip xs).length ≤ xs.length := by
  induction xs with
  | nil => intro skip; cases skip <;> exact Nat.le_refl _
  | cons x xs ih =>
    intro skip
    cases skip with
    | zero => exact Nat.succ_le_succ (ih _)
    | succ k => exact Nat.le_succ_of_le (ih k)

theorem length_slice_le (xs : List α) (i j : Int) : (slice xs i j).length ≤ xs.length := by
  unfold slice
  rw [List.length_drop, List.length_take]
  omega

grind_pattern length_slice_le => (slice xs i j).length

theorem length_sliceStep_le (xs : List α) (i j : Option Int) (step : Int) :
    (sliceStep xs i j step).length ≤ xs.length := by
  unfold sliceStep
  split
  · exact Nat.le_trans (length_everyNth_le ..) (length_slice_le ..)
  · refine Nat.le_trans (length_everyNth_le ..) ?_
    rw [List.length_reverse, List.length_drop, List.length_take]
    omega

grind_pattern length_sliceStep_le => (sliceStep xs i j step).length

namespace Str

theorem length_of_mem_chars {s c : String} (h : c ∈ chars s) : c.length = 1 := by
  obtain ⟨x, _, rfl⟩ := List.mem_map.mp h
  exact String.length_ofList ..

grind_pattern length_of_mem_chars => c ∈ chars s

theorem item_mem_chars {s : String} {i : Int} (h : 0 ≤ i) (h' : i < s.length) : item s i ∈ chars s := by
  refine List.mem_map.mpr ⟨Py.item s.toList i, Py.item_mem h ?_, rfl⟩
  rw [String.length_toList]
  exact h'

grind_pattern item_mem_chars => item s i

theorem findFrom_bounds (part : List Char) (cs : List Char) : ∀ at_ : Int,
    findFrom part at_ cs = -1 ∨ (at_ ≤ findFrom part at_ cs ∧ findFrom part at_ cs ≤ at_ + cs.length) := by
  induction cs with
  | nil => intro at_; unfold findFrom; split <;> simp
  | cons c cs ih =>
    intro at_
    unfold findFrom
    split
    · refine .inr ⟨Int.le_refl _, ?_⟩
      have : (0 : Int) ≤ (c :: cs).length := Int.natCast_nonneg _
      omega
    · rcases ih (at_ + 1) with h | h
      · exact .inl h
      · rw [List.length_cons]
        exact .inr (by omega)

theorem find_bounds (s part : String) : find s part = -1 ∨ (0 ≤ find s part ∧ find s part ≤ s.length) := by
  have := findFrom_bounds part.toList s.toList 0
  rw [String.length_toList] at this
  unfold find
  omega

grind_pattern find_bounds => find s part

@[simp, grind =] theorem contains_eq (s part : String) : contains s part = decide (0 ≤ find s part) := rfl

theorem length_one {s : String} (h : s.length = 1) : ∃ c, s.toList = [c] := by
  rw [← String.length_toList] at h
  match s.toList, h with
  | [c], _ => exact ⟨c, rfl⟩

theorem le_iff_ord {s t : String} (h : s.length = 1) (h' : t.length = 1) : le s t = true ↔ ord s ≤ ord t := by
  obtain ⟨c, hc⟩ := length_one h
  obtain ⟨d, hd⟩ := length_one h'
  show lexLe s.toList t.toList = true ↔ _
  unfold ord
  rw [hc, hd]
  show (decide (c.toNat ≤ d.toNat) && (!decide (d.toNat ≤ c.toNat) || true)) = true ↔ _
  simp

grind_pattern le_iff_ord => le s t

theorem lt_iff_ord {s t : String} (h : s.length = 1) (h' : t.length = 1) : lt s t = true ↔ ord s < ord t := by
  show (!le t s) = true ↔ _
  rw [Bool.not_eq_true', ← Bool.not_eq_true, le_iff_ord h' h]
  omega

grind_pattern lt_iff_ord => lt s t

theorem ord_nonneg (s : String) : 0 ≤ ord s := by
  unfold ord
  split
  · exact Int.le_refl 0
  · exact Int.natCast_nonneg _

grind_pattern ord_nonneg => ord s

@[simp, grind =] theorem length_chr (n : Int) : (chr n).length = 1 := String.length_ofList ..

end Str
end Lemmata.Python.Py
