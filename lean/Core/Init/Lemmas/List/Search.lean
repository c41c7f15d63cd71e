prelude
import Init.Lemmas.Option

/-! `find?`, `findSome?`, `findIdx`, `idxOf`, `lookup`, `any` and `all`, `erase`, `eraseP`, `eraseIdx`. -/

set_option linter.unusedVariables false
universe u v w
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem find?_singleton {a : α} {p : α → Bool} : [a].find? p = if p a then some a else none := by grind
theorem get_find?_mem {xs : List α} {p : α → Bool} (h) : (xs.find? p).get h ∈ xs := mem_of_find?_eq_some (Option.eq_some_of_isSome h)
theorem find?_filter {xs : List α} {p q : α → Bool} : (xs.filter p).find? q = xs.find? (fun a => p a && q a) := by induction xs with | nil => rfl | cons a l ih => by_cases h : p a <;> simp [filter_cons, h, find?_cons, ih]
theorem find?_flatten {xss : List (List α)} {p : α → Bool} : xss.flatten.find? p = xss.findSome? (·.find? p) := by induction xss with | nil => rfl | cons a l ih => rw [flatten_cons, find?_append, ih, findSome?_cons]; cases a.find? p <;> rfl
theorem find?_flatMap {xs : List α} {f : α → List β} {p : β → Bool} : (xs.flatMap f).find? p = xs.findSome? (fun x => (f x).find? p) := by induction xs with | nil => rfl | cons a l ih => rw [flatMap_cons, find?_append, ih, findSome?_cons]; cases (f a).find? p <;> rfl
theorem find?_replicate {n : Nat} {a : α} {p : α → Bool} : (replicate n a).find? p = if n = 0 then none else if p a then some a else none := by cases n with | zero => rfl | succ n => rw [replicate_succ, find?_cons]; cases h : p a <;> simp [mem_replicate, h]
theorem Sublist.find?_isSome {l₁ l₂ : List α} {p : α → Bool} (h : l₁ <+ l₂) : (l₁.find? p).isSome → (l₂.find? p).isSome := by simp only [List.find?_isSome]; exact fun ⟨x, m, hx⟩ => ⟨x, h.subset m, hx⟩
theorem findSome?_eq_some_iff {f : α → Option β} {l : List α} {b : β} : l.findSome? f = some b ↔ ∃ l₁ a l₂, l = l₁ ++ a :: l₂ ∧ f a = some b ∧ ∀ x, x ∈ l₁ → f x = none := by
  constructor
  · induction l with
    | nil => simp
    | cons x l ih =>
      rw [findSome?_cons]
      cases hx : f x with
      | some y => rintro ⟨⟩; exact ⟨[], x, l, rfl, hx, by simp⟩
      | none =>
        intro h
        obtain ⟨l₁, a, l₂, rfl, h₁, h₂⟩ := ih h
        exact ⟨x :: l₁, a, l₂, rfl, h₁, by simpa [hx] using h₂⟩
  · rintro ⟨l₁, a, l₂, rfl, h₁, h₂⟩
    induction l₁ with
    | nil => rw [nil_append, findSome?_cons, h₁]
    | cons x l ih => rw [cons_append, findSome?_cons, h₂ x mem_cons_self]; exact ih fun y hy => h₂ y (mem_cons_of_mem _ hy)
theorem findSome?_append {f : α → Option β} {l₁ l₂ : List α} : (l₁ ++ l₂).findSome? f = (l₁.findSome? f).or (l₂.findSome? f) := by induction l₁ with | nil => rfl | cons a l ih => rw [cons_append, findSome?_cons, findSome?_cons, ih]; cases f a <;> rfl
theorem findSome?_map {f : β → γ} {p : γ → Option α} {l : List β} : findSome? p (l.map f) = l.findSome? (p ∘ f) := by induction l with | nil => rfl | cons a l ih => rw [map_cons, findSome?_cons, findSome?_cons, ih]; rfl
theorem findSome?_isSome_iff {f : α → Option β} {l : List α} : (l.findSome? f).isSome ↔ ∃ x, x ∈ l ∧ (f x).isSome := by induction l with | nil => simp | cons a l ih => rw [findSome?_cons]; cases h : f a <;> simp [h, ih]
theorem head?_filterMap {f : α → Option β} {l : List α} : (l.filterMap f).head? = l.findSome? f := by induction l with | nil => rfl | cons a l ih => rw [filterMap_cons, findSome?_cons]; cases f a <;> simp [ih]
theorem findIdx_singleton {a : α} {p : α → Bool} : [a].findIdx p = if p a then 0 else 1 := by rw [findIdx_cons]; cases p a <;> rfl
theorem findIdx_of_getElem?_eq_some {xs : List α} (w : xs[xs.findIdx p]? = some y) : p y := by obtain ⟨h, rfl⟩ := getElem?_eq_some_iff.mp w; exact findIdx_getElem
theorem findIdx_lt_length {p : α → Bool} {xs : List α} : xs.findIdx p < xs.length ↔ ∃ x, x ∈ xs ∧ p x := ⟨fun h => ⟨_, getElem_mem h, findIdx_getElem⟩, findIdx_lt_length_of_exists⟩
theorem findIdx_eq_length {p : α → Bool} {xs : List α} : xs.findIdx p = xs.length ↔ ∀ x, x ∈ xs → p x = false := by
  have le := findIdx_le_length (p := p) (xs := xs)
  constructor
  · intro e x m
    exact Bool.eq_false_iff.mpr fun h => by have := findIdx_lt_length.mpr ⟨x, m, h⟩; omega
  · intro h
    refine Nat.le_antisymm le (Nat.le_of_not_lt fun k => ?_)
    obtain ⟨x, m, hx⟩ := findIdx_lt_length.mp k
    rw [h x m] at hx; exact nomatch hx
theorem findIdx?_isSome {xs : List α} {p : α → Bool} : (xs.findIdx? p).isSome = xs.any p := by induction xs with | nil => rfl | cons a l ih => rw [findIdx?_cons, any_cons, ← ih]; cases p a <;> simp
theorem findIdx?_map {f : β → α} {l : List β} {p : α → Bool} : findIdx? p (l.map f) = l.findIdx? (p ∘ f) := by induction l with | nil => rfl | cons a l ih => rw [map_cons, findIdx?_cons, findIdx?_cons, ih]; rfl
theorem findIdx_map {xs : List α} {f : α → β} {p : β → Bool} : (xs.map f).findIdx p = xs.findIdx (p ∘ f) := by induction xs with | nil => rfl | cons a l ih => rw [map_cons, findIdx_cons, findIdx_cons, ih]; rfl
theorem idxOf_eq_length [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∉ l) : l.idxOf a = l.length := by
  have := idxOf_le_length (a := a) (l := l)
  have := mt idxOf_lt_length_iff.mp h
  omega
theorem lookup_eq_none_iff [BEq α] [LawfulBEq α] {l : List (α × β)} {k : α} : l.lookup k = none ↔ ∀ p, p ∈ l → k ≠ p.1 := by
  induction l with
  | nil => simp
  | cons p l ih =>
    obtain ⟨a, b⟩ := p
    rw [lookup_cons, forall_mem_cons]
    by_cases h : k = a
    · simp [h]
    · rw [beq_false_of_ne h]; exact ⟨fun e => ⟨h, ih.mp e⟩, fun e => ih.mpr e.2⟩
theorem any_beq [BEq α] {l : List α} {a : α} : (l.any fun x => a == x) = l.contains a := by induction l <;> grind
theorem any_flatMap {l : List α} {f : α → List β} {p : β → Bool} : (l.flatMap f).any p = l.any fun a => (f a).any p := by induction l <;> simp_all
theorem all_flatMap {l : List α} {f : α → List β} {p : β → Bool} : (l.flatMap f).all p = l.all fun a => (f a).all p := by induction l <;> simp_all
theorem any_filterMap {l : List α} {f : α → Option β} {p : β → Bool} : (l.filterMap f).any p = l.any fun a => match f a with | some b => p b | none => false := by induction l with | nil => rfl | cons a l ih => rw [filterMap_cons, any_cons, ← ih]; cases f a <;> simp
theorem all_filterMap {l : List α} {f : α → Option β} {p : β → Bool} : (l.filterMap f).all p = l.all fun a => match f a with | some b => p b | none => true := by induction l with | nil => rfl | cons a l ih => rw [filterMap_cons, all_cons, ← ih]; cases f a <;> simp
theorem length_erase [BEq α] [LawfulBEq α] {a : α} {l : List α} : length (l.erase a) = if a ∈ l then length l - 1 else length l := by by_cases h : a ∈ l; rw [length_erase_of_mem h, if_pos h]; rw [erase_of_not_mem h, if_neg h]
theorem length_erase_le [BEq α] {a : α} {l : List α} : length (l.erase a) ≤ length l := (erase_sublist ..).length_le
theorem erase_append_left [BEq α] [LawfulBEq α] {l₁ : List α} (l₂ : List α) (h : a ∈ l₁) : (l₁ ++ l₂).erase a = l₁.erase a ++ l₂ := by induction l₁ with | nil => simp at h | cons b l ih => rw [cons_append, erase_cons, erase_cons]; by_cases e : b = a; simp [e]; simp [e]; exact ih ((mem_cons.mp h).resolve_left (Ne.symm e))
theorem erase_append_right [BEq α] [LawfulBEq α] {a : α} {l₁ : List α} (l₂ : List α) (h : a ∉ l₁) : (l₁ ++ l₂).erase a = l₁ ++ l₂.erase a := by induction l₁ with | nil => rfl | cons b l ih => rw [cons_append, erase_cons]; have e : b ≠ a := fun e => h (e ▸ mem_cons_self); simp [e]; exact ih fun m => h (mem_cons_of_mem _ m)
theorem erase_append [BEq α] [LawfulBEq α] {a : α} {l₁ l₂ : List α} : (l₁ ++ l₂).erase a = if a ∈ l₁ then l₁.erase a ++ l₂ else l₁ ++ l₂.erase a := by split; exact erase_append_left _ ‹_›; exact erase_append_right _ ‹_›
theorem erase_comm [BEq α] [LawfulBEq α] (a b : α) {l : List α} : (l.erase a).erase b = (l.erase b).erase a := by
  by_cases e : a = b
  · rw [e]
  induction l with
  | nil => rfl
  | cons x l ih =>
    by_cases ha : x = a
    · subst ha; rw [erase_cons_head, erase_cons_tail (by simpa using e), erase_cons_head]
    · by_cases hb : x = b
      · subst hb; rw [erase_cons_head, erase_cons_tail (by simpa using Ne.symm e), erase_cons_head]
      · rw [erase_cons_tail (by simpa using ha), erase_cons_tail (by simpa using hb), erase_cons_tail (by simpa using hb),
          erase_cons_tail (by simpa using ha), ih]
@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero {a : α} {as : List α} : (a :: as).eraseIdx 0 = as := rfl
@[simp] theorem eraseIdx_cons_succ {a : α} {as : List α} {i : Nat} : (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i :=
  rfl
theorem eraseIdx_zero {l : List α} : eraseIdx l 0 = l.tail := by induction l <;> simp_all
theorem length_eraseIdx {l : List α} {i : Nat} : (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by induction l generalizing i with | nil => rfl | cons a l ih => cases i with | zero => simp | succ i => rw [eraseIdx_cons_succ, length_cons, ih, length_cons]; split <;> split <;> omega
theorem length_eraseIdx_of_lt {l : List α} {i : Nat} (h : i < l.length) : (l.eraseIdx i).length = l.length - 1 := by rw [length_eraseIdx, if_pos h]
theorem length_eraseIdx_le {l : List α} {i : Nat} : (l.eraseIdx i).length ≤ l.length := by rw [length_eraseIdx]; split <;> omega
theorem eraseIdx_eq_take_drop_succ (l : List α) (i : Nat) : l.eraseIdx i = l.take i ++ l.drop (i + 1) := by induction l generalizing i with | nil => simp | cons a l ih => cases i with | zero => simp | succ i => simp [ih]
theorem eraseIdx_of_length_le {l : List α} {i : Nat} (h : length l ≤ i) : eraseIdx l i = l := by rw [eraseIdx_eq_take_drop_succ, take_of_length_le h, drop_eq_nil_of_le (by omega), append_nil]
theorem eraseIdx_sublist (l : List α) (i : Nat) : eraseIdx l i <+ l := by induction l generalizing i with | nil => exact Sublist.refl _ | cons a l ih => cases i with | zero => exact sublist_cons_self _ _ | succ i => exact (ih i).cons₂ a
theorem mem_of_mem_eraseIdx {l : List α} {i : Nat} {a : α} (h : a ∈ l.eraseIdx i) : a ∈ l := (eraseIdx_sublist _ _).subset h
theorem getElem?_eraseIdx {l : List α} {i j : Nat} : (l.eraseIdx i)[j]? = if j < i then l[j]? else l[j + 1]? := by induction l generalizing i j with | nil => simp | cons a l ih => cases i with | zero => simp | succ i => cases j with | zero => simp | succ j => simp [ih]
theorem getElem?_eraseIdx_of_lt {l : List α} {i j : Nat} (h : j < i) : (l.eraseIdx i)[j]? = l[j]? := by rw [getElem?_eraseIdx, if_pos h]
theorem getElem?_eraseIdx_of_ge {l : List α} {i j : Nat} (h : i ≤ j) : (l.eraseIdx i)[j]? = l[j + 1]? := by rw [getElem?_eraseIdx, if_neg (by omega)]
theorem eraseP_nil {p : α → Bool} : [].eraseP p = [] := rfl
theorem eraseP_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).eraseP p = bif p a then l else a :: l.eraseP p := rfl
@[simp] theorem eraseP_cons_of_pos {l : List α} {p : α → Bool} (h : p a) : (a :: l).eraseP p = l := by rw [eraseP_cons, h]; rfl
@[simp] theorem eraseP_cons_of_neg {l : List α} {p : α → Bool} (h : ¬p a) : (a :: l).eraseP p = a :: l.eraseP p := by rw [eraseP_cons, Bool.eq_false_iff.mpr h]; rfl
theorem eraseP_of_forall_not {l : List α} {p : α → Bool} (h : ∀ a, a ∈ l → ¬p a) : l.eraseP p = l := by induction l with
  | nil => rfl
  | cons a l ih => rw [eraseP_cons_of_neg (h a mem_cons_self), ih fun b m => h b (mem_cons_of_mem _ m)]
theorem eraseP_sublist {l : List α} {p : α → Bool} : l.eraseP p <+ l := by induction l with | nil => exact Sublist.refl _ | cons a l ih => rw [eraseP_cons]; cases p a; exact ih.cons₂ a; exact sublist_cons_self _ _
theorem length_eraseP_le {l : List α} {p : α → Bool} : (l.eraseP p).length ≤ l.length := eraseP_sublist.length_le
theorem erase_eq_eraseP [BEq α] [LawfulBEq α] (a : α) (l : List α) : l.erase a = l.eraseP (a == ·) := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [erase_cons, eraseP_cons, ih]
    by_cases h : a = b
    · simp [h]
    · rw [beq_false_of_ne h, beq_false_of_ne (Ne.symm h)]; rfl
@[simp] theorem insert_nil [BEq α] (a : α) : [].insert a = [a] := rfl
@[simp] theorem insert_of_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : l.insert a = l := by simp [List.insert, h]
@[simp] theorem insert_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∉ l) : l.insert a = a :: l := by simp [List.insert, h]
@[simp] theorem mem_insert_iff [BEq α] [LawfulBEq α] {a b : α} {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by by_cases h : b ∈ l; rw [insert_of_mem h]; exact ⟨.inr, fun k => k.elim (fun e => e ▸ h) id⟩; rw [insert_of_not_mem h, mem_cons]
theorem mem_insert_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : a ∈ l.insert a := mem_insert_iff.mpr (.inl rfl)
theorem mem_insert_of_mem [BEq α] [LawfulBEq α] {a b : α} {l : List α} (h : a ∈ l) : a ∈ l.insert b := mem_insert_iff.mpr (.inr h)
theorem eq_or_mem_of_mem_insert [BEq α] [LawfulBEq α] {a b : α} {l : List α} (h : a ∈ l.insert b) : a = b ∨ a ∈ l := mem_insert_iff.mp h
theorem length_insert_of_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : (l.insert a).length = l.length := by rw [insert_of_mem h]
theorem length_insert_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∉ l) : (l.insert a).length = l.length + 1 := by rw [insert_of_not_mem h]; rfl

end List
