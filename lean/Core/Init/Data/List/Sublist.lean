prelude
import Init.Data.List.Fold

/-! `Subset`, `Sublist`, `IsPrefix`, `IsSuffix`, `IsInfix`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem Subset.rfl {l : List α} : l ⊆ l := Subset.refl l
theorem subset_of_cons_subset {a : α} {l₁ l₂ : List α} : a :: l₁ ⊆ l₂ → l₁ ⊆ l₂ := fun h => (cons_subset.mp h).2
theorem subset_cons_of_subset (a : α) {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : l₁ ⊆ a :: l₂ := fun _ hx => mem_cons_of_mem a (h hx)
theorem subset_append_of_subset_left (l₂ : List α) (h : l ⊆ l₁) : l ⊆ l₁ ++ l₂ := fun _ hx => mem_append_left _ (h hx)
theorem subset_append_of_subset_right (l₁ : List α) (h : l ⊆ l₂) : l ⊆ l₁ ++ l₂ := fun _ hx => mem_append_right _ (h hx)
@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  ⟨fun h => ⟨fun _ hx => h (mem_append_left _ hx), fun _ hx => h (mem_append_right _ hx)⟩,
   fun h _ hx => (mem_append.mp hx).elim (h.1 ·) (h.2 ·)⟩
theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] := by
  cases l with
  | nil => simp
  | cons a l => simp
theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := fun _ hx =>
  (mem_map.mp hx).elim fun a ⟨ha, e⟩ => e ▸ mem_map_of_mem (h ha)
@[simp] theorem filter_subset' {p : α → Bool} (l : List α) : filter p l ⊆ l := fun _ hx => (mem_filter.mp hx).1
@[simp] theorem Sublist.rfl {l : List α} : Sublist l l := Sublist.refl l

theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) : Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons₂ a _ ih => cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons₂ _ h => exact .cons₂ a (ih h)
theorem Sublist.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : Sublist l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem sublist_cons_self (a : α) (l : List α) : Sublist l (a :: l) := .cons a (.refl l)
theorem sublist_of_cons_sublist {a : α} {l₁ l₂ : List α} (h : Sublist (a :: l₁) l₂) : Sublist l₁ l₂ :=
  (sublist_cons_self a l₁).trans h
@[simp] theorem cons_sublist_cons {a : α} {l₁ l₂ : List α} : Sublist (a :: l₁) (a :: l₂) ↔ Sublist l₁ l₂ :=
  ⟨fun | .cons _ h => sublist_of_cons_sublist h | .cons₂ _ h => h, .cons₂ a⟩
@[simp] theorem sublist_nil {l : List α} : Sublist l [] ↔ l = [] := ⟨fun | .slnil => _root_.rfl, fun h => h ▸ .slnil⟩
theorem eq_nil_of_sublist_nil {l : List α} : Sublist l [] → l = [] := sublist_nil.mp
theorem Sublist.eq_of_length {l₁ l₂ : List α} (h : Sublist l₁ l₂) (hl : l₁.length = l₂.length) : l₁ = l₂ := by
  induction h with
  | slnil => rfl
  | cons a s _ => have := s.length_le; rw [length_cons] at hl; omega
  | cons₂ a s ih => rw [ih (Nat.succ.inj hl)]
theorem Sublist.eq_of_length_le {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : l₂.length ≤ l₁.length) : l₁ = l₂ :=
  s.eq_of_length (Nat.le_antisymm s.length_le h)
theorem Sublist.antisymm {l₁ l₂ : List α} (s₁ : Sublist l₁ l₂) (s₂ : Sublist l₂ l₁) : l₁ = l₂ := s₁.eq_of_length_le s₂.length_le
theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist (map f l₁) (map f l₂) := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => exact .cons _ ih
  | cons₂ a _ ih => exact .cons₂ _ ih
theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist (filter p l₁) (filter p l₂) := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => rw [filter_cons]; split <;> first | exact .cons _ ih | exact ih
  | cons₂ a _ ih => rw [filter_cons, filter_cons]; split <;> first | exact .cons₂ _ ih | exact ih
theorem Sublist.append_right {l₁ l₂ : List α} (s : Sublist l₁ l₂) (l : List α) : Sublist (l₁ ++ l) (l₂ ++ l) := by
  induction s with
  | slnil => exact .refl l
  | cons a _ ih => exact .cons _ ih
  | cons₂ a _ ih => exact .cons₂ _ ih
theorem Sublist.append_left {l₁ l₂ : List α} (s : Sublist l₁ l₂) : ∀ l, Sublist (l ++ l₁) (l ++ l₂)
  | [] => s
  | a :: l => .cons₂ a (s.append_left l)
theorem Sublist.append {l₁ l₂ r₁ r₂ : List α} (hl : Sublist l₁ l₂) (hr : Sublist r₁ r₂) : Sublist (l₁ ++ r₁) (l₂ ++ r₂) :=
  (hl.append_right _).trans (hr.append_left _)
theorem Sublist.reverse {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist l₁.reverse l₂.reverse := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => rw [reverse_cons]; exact ih.trans (sublist_append_left _ _)
  | cons₂ a _ ih => rw [reverse_cons, reverse_cons]; exact ih.append_right _
theorem Sublist.countP_le {p : α → Bool} {l₁ l₂ : List α} (s : Sublist l₁ l₂) : countP p l₁ ≤ countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_le
theorem Sublist.count_le [BEq α] (a : α) {l₁ l₂ : List α} (s : Sublist l₁ l₂) : count a l₁ ≤ count a l₂ := s.countP_le
theorem take_sublist (i : Nat) (l : List α) : Sublist (take i l) l := by
  have := sublist_append_left (take i l) (drop i l); rw [take_append_drop] at this; exact this
theorem drop_sublist (i : Nat) (l : List α) : Sublist (drop i l) l := by
  have := sublist_append_right (take i l) (drop i l); rw [take_append_drop] at this; exact this
theorem tail_sublist : ∀ l : List α, Sublist (tail l) l
  | [] => .slnil
  | a :: l => sublist_cons_self a l
theorem dropLast_sublist (l : List α) : Sublist l.dropLast l := by rw [dropLast_eq_take]; exact take_sublist _ _
theorem singleton_sublist {a : α} {l : List α} : Sublist [a] l ↔ a ∈ l := by
  constructor
  · exact fun h => h.subset mem_cons_self
  · intro h; have ⟨s, t, e⟩ := append_of_mem h
    rw [e]; exact (Sublist.cons₂ a (nil_sublist t)).trans (sublist_append_right s _)

theorem prefix_append (l₁ l₂ : List α) : l₁ <+: l₁ ++ l₂ := ⟨l₂, _root_.rfl⟩
theorem suffix_append (l₁ l₂ : List α) : l₂ <:+ l₁ ++ l₂ := ⟨l₁, _root_.rfl⟩
theorem infix_append (l₁ l₂ l₃ : List α) : l₂ <:+: l₁ ++ l₂ ++ l₃ := ⟨l₁, l₃, _root_.rfl⟩
attribute [simp] prefix_append suffix_append
theorem prefix_rfl {l : List α} : l <+: l := ⟨[], append_nil l⟩
theorem suffix_rfl {l : List α} : l <:+ l := ⟨[], _root_.rfl⟩
theorem prefix_refl (l : List α) : l <+: l := prefix_rfl
theorem suffix_refl (l : List α) : l <:+ l := suffix_rfl
theorem infix_refl (l : List α) : l <:+: l := ⟨[], [], append_nil l⟩
attribute [simp] prefix_refl suffix_refl infix_refl
@[simp] theorem nil_prefix {l : List α} : [] <+: l := ⟨l, _root_.rfl⟩
@[simp] theorem nil_suffix {l : List α} : [] <:+ l := ⟨l, append_nil l⟩
@[simp] theorem nil_infix {l : List α} : [] <:+: l := ⟨[], l, _root_.rfl⟩
theorem IsPrefix.isInfix {l₁ l₂ : List α} : l₁ <+: l₂ → l₁ <:+: l₂ := fun ⟨t, h⟩ => ⟨[], t, h⟩
theorem IsSuffix.isInfix {l₁ l₂ : List α} : l₁ <:+ l₂ → l₁ <:+: l₂ := fun ⟨t, h⟩ => ⟨t, [], by rw [append_nil]; exact h⟩
theorem IsPrefix.trans {l₁ l₂ l₃ : List α} : l₁ <+: l₂ → l₂ <+: l₃ → l₁ <+: l₃
  | ⟨r, h₁⟩, ⟨s, h₂⟩ => ⟨r ++ s, by rw [← append_assoc, h₁, h₂]⟩
theorem IsSuffix.trans {l₁ l₂ l₃ : List α} : l₁ <:+ l₂ → l₂ <:+ l₃ → l₁ <:+ l₃
  | ⟨r, h₁⟩, ⟨s, h₂⟩ => ⟨s ++ r, by rw [append_assoc, h₁, h₂]⟩
theorem IsPrefix.sublist {l₁ l₂ : List α} : l₁ <+: l₂ → Sublist l₁ l₂ := fun ⟨t, h⟩ => h ▸ sublist_append_left l₁ t
theorem IsSuffix.sublist {l₁ l₂ : List α} : l₁ <:+ l₂ → Sublist l₁ l₂ := fun ⟨t, h⟩ => h ▸ sublist_append_right t l₁
theorem IsInfix.sublist {l₁ l₂ : List α} : l₁ <:+: l₂ → Sublist l₁ l₂ := fun ⟨s, t, h⟩ =>
  h ▸ (sublist_append_right s l₁).trans (sublist_append_left _ t)
theorem IsPrefix.subset {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsSuffix.subset {l₁ l₂ : List α} (h : l₁ <:+ l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsInfix.subset {l₁ l₂ : List α} (h : l₁ <:+: l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsPrefix.length_le {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsSuffix.length_le {l₁ l₂ : List α} (h : l₁ <:+ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsInfix.length_le {l₁ l₂ : List α} (h : l₁ <:+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsPrefix.eq_of_length {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsSuffix.eq_of_length {l₁ l₂ : List α} (h : l₁ <:+ l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
@[simp] theorem prefix_nil {l : List α} : l <+: [] ↔ l = [] := ⟨fun ⟨t, h⟩ => (append_eq_nil_iff.mp h).1, fun h => h ▸ prefix_rfl⟩
@[simp] theorem cons_prefix_cons {a b : α} {l₁ l₂ : List α} : a :: l₁ <+: b :: l₂ ↔ a = b ∧ l₁ <+: l₂ :=
  ⟨fun ⟨t, h⟩ => ⟨head_eq_of_cons_eq h, t, tail_eq_of_cons_eq h⟩, fun ⟨e, t, h⟩ => ⟨t, by rw [e, cons_append, h]⟩⟩
theorem prefix_iff_eq_take {l₁ l₂ : List α} : l₁ <+: l₂ ↔ l₁ = take l₁.length l₂ :=
  ⟨fun ⟨t, h⟩ => by rw [← h, take_left], fun h => ⟨drop l₁.length l₂, (congrArg (· ++ drop l₁.length l₂) h).trans (take_append_drop _ _)⟩⟩
theorem take_prefix (i : Nat) (l : List α) : take i l <+: l := ⟨drop i l, take_append_drop i l⟩
theorem drop_suffix (i : Nat) (l : List α) : drop i l <:+ l := ⟨take i l, take_append_drop i l⟩
theorem takeWhile_prefix (p : α → Bool) {l : List α} : takeWhile p l <+: l := ⟨dropWhile p l, takeWhile_append_dropWhile⟩
theorem dropWhile_suffix (p : α → Bool) {l : List α} : dropWhile p l <:+ l := ⟨takeWhile p l, takeWhile_append_dropWhile⟩
theorem suffix_cons (a : α) (l : List α) : l <:+ a :: l := ⟨[a], _root_.rfl⟩
@[simp] theorem reverse_prefix {l₁ l₂ : List α} : l₁.reverse <+: l₂.reverse ↔ l₁ <:+ l₂ :=
  ⟨fun ⟨r, e⟩ => ⟨r.reverse, by rw [← reverse_inj, reverse_append, reverse_reverse, e]⟩,
   fun ⟨r, e⟩ => ⟨r.reverse, by rw [← reverse_append, e]⟩⟩
@[simp] theorem isPrefixOf_iff_prefix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isPrefixOf l₂ ↔ l₁ <+: l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact iff_of_true (by cases l₂ <;> rfl) nil_prefix
  | cons a l₁ ih => cases l₂ with
    | nil => simp [isPrefixOf]
    | cons b l₂ => rw [isPrefixOf, Bool.and_eq_true, ih, beq_iff_eq, cons_prefix_cons]
@[simp] theorem isSuffixOf_iff_suffix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isSuffixOf l₂ ↔ l₁ <:+ l₂ := by
  rw [isSuffixOf, isPrefixOf_iff_prefix, reverse_prefix]
instance [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <+: l₂) := decidable_of_iff (l₁.isPrefixOf l₂) isPrefixOf_iff_prefix
instance [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <:+ l₂) := decidable_of_iff (l₁.isSuffixOf l₂) isSuffixOf_iff_suffix
instance [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ ⊆ l₂) :=
  decidable_of_iff (∀ a, a ∈ l₁ → a ∈ l₂) ⟨fun h _ ha => h _ ha, fun h _ ha => h ha⟩
theorem isSublist_iff_sublist [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isSublist l₂ ↔ Sublist l₁ l₂ := by
  induction l₂ generalizing l₁ with
  | nil => cases l₁ <;> simp [isSublist]
  | cons b l₂ ih => cases l₁ with
    | nil => simp [isSublist]
    | cons a l₁ =>
      rw [isSublist]
      split
      · rename_i h; rw [eq_of_beq h, cons_sublist_cons, ih]
      · rename_i h
        rw [ih]
        exact ⟨.cons b, fun | .cons _ h' => h' | .cons₂ _ _ => (h (by simp)).elim⟩
attribute [simp] isSublist_iff_sublist
instance [DecidableEq α] (l₁ l₂ : List α) : Decidable (Sublist l₁ l₂) := decidable_of_iff (l₁.isSublist l₂) isSublist_iff_sublist

end List
