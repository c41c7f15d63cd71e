prelude
import Init.Lemmas.List.Search

/-! `take`, `drop`, `takeWhile`, prefixes and sublists, `Pairwise`, `Perm`, `zip`, folds, sums. -/

set_option linter.unusedVariables false
universe u v w
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem take_one {l : List α} : l.take 1 = l.head?.toList := by induction l <;> simp_all
theorem mem_take_iff_getElem {l : List α} {a : α} : a ∈ l.take n ↔ ∃ (i : Nat) (hm : i < min n l.length), l[i] = a := ⟨fun h => by obtain ⟨i, hi, rfl⟩ := getElem_of_mem h; exact ⟨i, by simpa using hi, by rw [getElem_take]⟩, fun ⟨i, hi, e⟩ => mem_of_getElem (i := i) (h := by simpa using hi) (by rw [getElem_take]; exact e)⟩
theorem mem_drop_iff_getElem {l : List α} {a : α} : a ∈ l.drop n ↔ ∃ (i : Nat) (hm : i + n < l.length), l[n + i] = a := ⟨fun h => by obtain ⟨i, hi, rfl⟩ := getElem_of_mem h; simp at hi; exact ⟨i, by omega, by rw [getElem_drop]⟩, fun ⟨i, hi, e⟩ => mem_of_getElem (i := i) (h := by simp; omega) (by rw [getElem_drop]; exact e)⟩
theorem drop_subset (n : Nat) (l : List α) : drop n l ⊆ l := (drop_sublist n l).subset
theorem take_subset (n : Nat) (l : List α) : take n l ⊆ l := (take_sublist n l).subset
theorem take_sublist_take_left {l : List α} {m n : Nat} (h : m ≤ n) : take m l <+ take n l := by rw [show m = min m n by omega, ← take_take]; exact take_sublist _ _
theorem drop_sublist_drop_left {l : List α} {m n : Nat} (h : m ≤ n) : drop n l <+ drop m l := by rw [show n = m + (n - m) by omega, ← drop_drop]; exact drop_sublist _ _
theorem drop_length_cons {l : List α} (h : l ≠ []) (a : α) : (a :: l).drop l.length = [l.getLast h] := by
  rw [drop_eq_getElem_cons (by simp), drop_eq_nil_of_le (by simp)]
  congr 1
  have := length_pos_of_ne_nil h
  obtain ⟨n, hn⟩ : ∃ n, l.length = n + 1 := ⟨l.length - 1, by omega⟩
  simp only [getLast_eq_getElem, hn, getElem_cons_succ, Nat.add_sub_cancel]
theorem dropWhile_append {xs ys : List α} {p : α → Bool} : (xs ++ ys).dropWhile p = if (xs.dropWhile p).isEmpty then ys.dropWhile p else xs.dropWhile p ++ ys := by induction xs with | nil => rfl | cons a l ih => rw [cons_append, dropWhile_cons, dropWhile_cons]; cases p a; simp; simpa using ih
theorem takeWhile_append {xs ys : List α} {p : α → Bool} : (xs ++ ys).takeWhile p = if (xs.takeWhile p).length = xs.length then xs ++ ys.takeWhile p else xs.takeWhile p := by induction xs with | nil => simp | cons a l ih => rw [cons_append, takeWhile_cons, takeWhile_cons]; cases p a; simp; simp [ih]; split <;> rfl
theorem takeWhile_sublist {l : List α} (p : α → Bool) : l.takeWhile p <+ l := (takeWhile_prefix p).sublist
theorem takeWhile_subset {l : List α} (p : α → Bool) : l.takeWhile p ⊆ l := (takeWhile_sublist p).subset
theorem dropWhile_sublist {l : List α} (p : α → Bool) : l.dropWhile p <+ l := (dropWhile_suffix p).sublist
theorem dropWhile_subset {l : List α} (p : α → Bool) : l.dropWhile p ⊆ l := (dropWhile_sublist p).subset
theorem takeWhile_takeWhile {p q : α → Bool} {l : List α} : takeWhile p (takeWhile q l) = takeWhile (fun a => p a && q a) l := by induction l with | nil => rfl | cons a l ih => cases hp : p a <;> cases hq : q a <;> simp [takeWhile_cons, hp, hq, ih]
theorem all_takeWhile {l : List α} : (l.takeWhile p).all p = true := by induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [takeWhile_cons, h, ih]
theorem any_dropWhile {l : List α} : (l.dropWhile p).any (fun x => !p x) = !l.all p := by induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [dropWhile_cons, h, ih]
theorem takeWhile_replicate {p : α → Bool} : (replicate n a).takeWhile p = if p a then replicate n a else [] := by induction n with | zero => simp | succ n ih => rw [replicate_succ, takeWhile_cons, ih]; cases p a <;> simp
theorem dropWhile_replicate {p : α → Bool} : (replicate n a).dropWhile p = if p a then [] else replicate n a := by induction n with | zero => simp | succ n ih => rw [replicate_succ, dropWhile_cons, ih]; cases p a <;> simp
theorem IsPrefix.eq_of_length_le {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₂.length ≤ l₁.length → l₁ = l₂ := fun e => h.eq_of_length (Nat.le_antisymm h.length_le e)
theorem IsPrefix.mem {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : l₁ <+: l₂) : a ∈ l₂ := hl.subset hx
theorem IsSuffix.mem {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : l₁ <:+ l₂) : a ∈ l₂ := hl.subset hx
theorem IsInfix.mem {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : l₁ <:+: l₂) : a ∈ l₂ := hl.subset hx
theorem IsPrefix.ne_nil {xs ys : List α} (h : xs <+: ys) (hx : xs ≠ []) : ys ≠ [] := by rintro rfl; exact hx (by simpa using h)
theorem IsPrefix.map {l₁ l₂ : List α} (f : α → β) (h : l₁ <+: l₂) : l₁.map f <+: l₂.map f := by obtain ⟨t, rfl⟩ := h; exact ⟨t.map f, by simp⟩
theorem IsSuffix.map {l₁ l₂ : List α} (f : α → β) (h : l₁ <:+ l₂) : l₁.map f <:+ l₂.map f := by obtain ⟨t, rfl⟩ := h; exact ⟨t.map f, by simp⟩
theorem IsPrefix.filter (p : α → Bool) {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁.filter p <+: l₂.filter p := by obtain ⟨t, rfl⟩ := h; exact ⟨t.filter p, by simp⟩
theorem IsSuffix.filter (p : α → Bool) {l₁ l₂ : List α} (h : l₁ <:+ l₂) : l₁.filter p <:+ l₂.filter p := by obtain ⟨t, rfl⟩ := h; exact ⟨t.filter p, by simp⟩
theorem IsPrefix.getElem {xs ys : List α} (h : xs <+: ys) {i} (hi : i < xs.length) : xs[i] = ys[i]'(Nat.le_trans hi h.length_le) := by obtain ⟨t, rfl⟩ := h; simp [getElem_append_left, hi]
theorem reverse_suffix {l₁ l₂ : List α} : reverse l₁ <:+ reverse l₂ ↔ l₁ <+: l₂ := ⟨fun ⟨r, e⟩ => ⟨reverse r, by rw [← reverse_inj, reverse_append, reverse_reverse, e]⟩, fun ⟨r, e⟩ => ⟨reverse r, by rw [← reverse_append, e]⟩⟩
theorem prefix_concat (a : α) (l : List α) : l <+: concat l a := ⟨[a], by simp⟩
theorem infix_iff_prefix_suffix {l₁ l₂ : List α} : l₁ <:+: l₂ ↔ ∃ t, l₁ <+: t ∧ t <:+ l₂ := ⟨fun ⟨s, t, e⟩ => ⟨l₁ ++ t, ⟨t, rfl⟩, ⟨s, by rw [← e, append_assoc]⟩⟩, fun ⟨_, ⟨t, rfl⟩, ⟨s, e⟩⟩ => ⟨s, t, by rw [append_assoc]; exact e⟩⟩
theorem suffix_iff_eq_drop {l₁ l₂ : List α} : l₁ <:+ l₂ ↔ l₁ = drop (length l₂ - length l₁) l₂ := ⟨fun ⟨t, e⟩ => by rw [← e]; simp, fun e => e ▸ drop_suffix _ _⟩
theorem sublist_append_of_sublist_left {l l₁ l₂ : List α} (s : l <+ l₁) : l <+ l₁ ++ l₂ := s.trans (sublist_append_left _ _)
theorem sublist_append_of_sublist_right {l l₁ l₂ : List α} (s : l <+ l₂) : l <+ l₁ ++ l₂ := s.trans (sublist_append_right _ _)
theorem Perm.nil_eq {l : List α} (p : [] ~ l) : [] = l := p.symm.eq_nil.symm
theorem not_perm_nil_cons (x : α) (l : List α) : ¬[] ~ x :: l := fun h => nomatch h.nil_eq
theorem not_perm_cons_nil {l : List α} {a : α} : ¬a :: l ~ [] := fun h => nomatch h.eq_nil
theorem perm_append_comm_assoc (l₁ l₂ l₃ : List α) : (l₁ ++ (l₂ ++ l₃)) ~ (l₂ ++ (l₁ ++ l₃)) := by rw [← append_assoc, ← append_assoc]; exact perm_append_comm.append_right _
theorem Perm.all_eq {l₁ l₂ : List α} {f : α → Bool} (p : l₁ ~ l₂) : l₁.all f = l₂.all f := by rw [Bool.eq_iff_iff]; simp [p.mem_iff]
theorem Perm.any_eq {l₁ l₂ : List α} {f : α → Bool} (p : l₁ ~ l₂) : l₁.any f = l₂.any f := by rw [Bool.eq_iff_iff]; simp [p.mem_iff]
theorem Perm.foldl_eq' {f : β → α → β} {l₁ l₂ : List α} (p : l₁ ~ l₂) (comm : ∀ x, x ∈ l₁ → ∀ y, y ∈ l₁ → ∀ z, f (f z x) y = f (f z y) x) (init) : foldl f init l₁ = foldl f init l₂ := by
  induction p generalizing init with
  | nil => rfl
  | cons x _ ih => exact ih (fun a ha b hb => comm a (mem_cons_of_mem _ ha) b (mem_cons_of_mem _ hb)) _
  | swap x y l => simp only [foldl_cons]; rw [comm y (by simp) x (by simp)]
  | trans p _ ih₁ ih₂ => rw [ih₁ comm, ih₂ fun a ha b hb => comm a (p.mem_iff.mpr ha) b (p.mem_iff.mpr hb)]
theorem zip_map' {f : α → β} {g : α → γ} {l : List α} : zip (l.map f) (l.map g) = l.map fun a => (f a, g a) := by
  induction l <;> simp_all
theorem min?_singleton [Min α] {x : α} : [x].min? = some x := rfl
theorem max?_singleton [Max α] {x : α} : [x].max? = some x := rfl
@[simp] theorem isSome_min?_iff [Min α] {xs : List α} : xs.min?.isSome ↔ xs ≠ [] := by rw [Option.isSome_iff_ne_none, ne_eq, min?_eq_none_iff]
@[simp] theorem isSome_max?_iff [Max α] {xs : List α} : xs.max?.isSome ↔ xs ≠ [] := by rw [Option.isSome_iff_ne_none, ne_eq, max?_eq_none_iff]
theorem head?_range (n : Nat) : (range n).head? = if n = 0 then none else some 0 := by cases n with | zero => rfl | succ n => rw [range_succ_eq_map]; rfl
theorem getLast?_range (n : Nat) : (range n).getLast? = if n = 0 then none else some (n - 1) := by cases n with | zero => rfl | succ n => rw [range_succ, getLast?_concat]; rfl
theorem range_ne_nil {n : Nat} : range n ≠ [] ↔ n ≠ 0 := by rw [ne_eq, ← length_eq_zero_iff, length_range]

end List
