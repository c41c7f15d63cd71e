prelude
import Init.Lemmas.List.Append

/-! `filter`, `filterMap`, `replicate`, `flatten`, `flatMap`. -/

set_option linter.unusedVariables false
universe u v w
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem filter_eq_cons_iff {l : List α} {a} {as} : filter p l = a :: as ↔ ∃ l₁ l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → ¬p x) ∧ p a ∧ filter p l₂ = as := by
  constructor
  · induction l with
    | nil => simp
    | cons x l ih =>
      intro h
      by_cases hp : p x
      · rw [filter_cons_of_pos hp] at h; cases h; exact ⟨[], l, rfl, by simp, hp, rfl⟩
      · rw [filter_cons_of_neg hp] at h
        obtain ⟨l₁, l₂, rfl, h₁, h₂, h₃⟩ := ih h
        exact ⟨x :: l₁, l₂, rfl, by simpa [hp] using h₁, h₂, h₃⟩
  · rintro ⟨l₁, l₂, rfl, h₁, h₂, rfl⟩
    simp [h₂, filter_eq_nil_iff.mpr h₁]
theorem map_filter {f : β → α} {p : α → Bool} {l : List β} : filter p (map f l) = map f (filter (p ∘ f) l) := filter_map ..
theorem filter_subset {l₁ l₂ : List α} (p : α → Bool) (H : l₁ ⊆ l₂) : filter p l₁ ⊆ filter p l₂ := fun _ h => mem_filter.mpr ⟨H (mem_filter.mp h).1, (mem_filter.mp h).2⟩
theorem filter_eq_append_iff {p : α → Bool} {l L₁ L₂ : List α} : filter p l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filter p l₁ = L₁ ∧ filter p l₂ = L₂ := by
  constructor
  · induction l generalizing L₁ with
    | nil => intro h; simp at h; exact ⟨[], [], by simp [h]⟩
    | cons a l ih =>
      intro h
      cases L₁ with
      | nil => exact ⟨[], a :: l, rfl, rfl, h⟩
      | cons b L =>
        by_cases hp : p a
        · rw [filter_cons_of_pos hp] at h; injection h with h₁ h₂
          obtain ⟨l₁, l₂, rfl, rfl, rfl⟩ := ih h₂
          exact ⟨a :: l₁, l₂, rfl, by rw [filter_cons_of_pos hp, h₁], rfl⟩
        · rw [filter_cons_of_neg hp] at h
          obtain ⟨l₁, l₂, rfl, h₁, rfl⟩ := ih h
          exact ⟨a :: l₁, l₂, rfl, by rw [filter_cons_of_neg hp, h₁], rfl⟩
  · rintro ⟨_, _, rfl, rfl, rfl⟩; simp
theorem filterMap_eq_nil_iff {f : α → Option β} {l : List α} : filterMap f l = [] ↔ ∀ a, a ∈ l → f a = none := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
theorem forall_mem_filterMap {f : α → Option β} {l : List α} {P : β → Prop} : (∀ (i) (_ : i ∈ filterMap f l), P i) ↔ ∀ (j) (_ : j ∈ l) (b), f j = some b → P b := ⟨fun h j hj b e => h b (mem_filterMap.mpr ⟨j, hj, e⟩), fun h i hi => let ⟨j, hj, e⟩ := mem_filterMap.mp hi; h j hj i e⟩
theorem filterMap_eq_cons_iff {f : α → Option β} {l : List α} {b : β} {bs : List β} : filterMap f l = b :: bs ↔ ∃ l₁ a l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → f x = none) ∧ f a = some b ∧ filterMap f l₂ = bs := by
  constructor
  · induction l with
    | nil => simp
    | cons x l ih =>
      intro h
      cases hx : f x with
      | some y => rw [filterMap_cons_some hx] at h; cases h; exact ⟨[], x, l, rfl, by simp, hx, rfl⟩
      | none =>
        rw [filterMap_cons_none hx] at h
        obtain ⟨l₁, a, l₂, rfl, h₁, h₂, h₃⟩ := ih h
        exact ⟨x :: l₁, a, l₂, rfl, by simpa [hx] using h₁, h₂, h₃⟩
  · rintro ⟨l₁, a, l₂, rfl, h₁, h₂, rfl⟩
    simp [h₂, filterMap_eq_nil_iff.mpr h₁]
theorem filterMap_replicate_of_some {f : α → Option β} (h : f a = some b) : (replicate n a).filterMap f = replicate n b := by induction n <;> simp_all [replicate_succ]
@[simp] theorem filterMap_replicate_of_none {f : α → Option β} (h : f a = none) : (replicate n a).filterMap f = [] := by induction n <;> simp_all [replicate_succ]
theorem filterMap_flatten {f : α → Option β} {L : List (List α)} : filterMap f L.flatten = (L.map (filterMap f)).flatten := by induction L <;> simp_all
theorem filter_filterMap {f : α → Option β} {p : β → Bool} {l : List α} : filter p (filterMap f l) = filterMap (fun x => (f x).filter p) l := by induction l with | nil => rfl | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, filter_cons, ih, Option.filter]; split <;> simp_all
theorem Sublist.filterMap (f : α → Option β) (s : l₁ <+ l₂) : filterMap f l₁ <+ filterMap f l₂ := by
  induction s with
  | slnil => exact .slnil
  | cons a _ ih => rw [filterMap_cons]; cases f a with | none => exact ih | some b => exact .cons _ ih
  | cons₂ a _ ih => rw [filterMap_cons, filterMap_cons]; cases f a with | none => exact ih | some b => exact .cons₂ _ ih
theorem forall_mem_replicate {p : α → Prop} {a : α} {n} : (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by cases n <;> simp [mem_replicate]
theorem replicate_subset {n : Nat} {a : α} {l : List α} : replicate n a ⊆ l ↔ n = 0 ∨ a ∈ l := by cases n <;> simp [subset_def, mem_replicate]
@[simp] theorem replicate_one : replicate 1 (a : α) = [a] := rfl
@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by cases n <;> simp [replicate_succ]
theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} : l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by rw [eq_replicate_iff]; simp
theorem append_eq_replicate_iff {l₁ l₂ : List α} {a : α} : l₁ ++ l₂ = replicate n a ↔ l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a := by
  simp only [eq_replicate_iff, length_append, mem_append, true_and, and_congr_right_iff]
  exact fun _ => ⟨fun h => ⟨fun b m => h b (.inl m), fun b m => h b (.inr m)⟩, fun h b m => m.elim (h.1 b) (h.2 b)⟩
@[simp] theorem flatten_replicate_replicate {n m : Nat} {a : α} : (replicate n (replicate m a)).flatten = replicate (n * m) a := by induction n <;> simp_all [replicate_succ, Nat.succ_mul, Nat.add_comm]
theorem flatMap_replicate {n : Nat} {a : α} {f : α → List β} : (replicate n a).flatMap f = (replicate n (f a)).flatten := by induction n <;> simp_all [replicate_succ]
theorem flatten_replicate_singleton {n : Nat} {a : α} : (replicate n [a]).flatten = replicate n a := by induction n <;> simp_all [replicate_succ]
theorem head_replicate {n : Nat} {a : α} (w : replicate n a ≠ []) : (replicate n a).head w = a := by cases n with
  | zero => exact absurd rfl w
  | succ n => rfl
theorem getLast_replicate {n : Nat} {a : α} (w : replicate n a ≠ []) : (replicate n a).getLast w = a := eq_of_mem_replicate (getLast_mem w)
theorem replicate_sublist_replicate (a : α) {m n : Nat} : replicate m a <+ replicate n a ↔ m ≤ n := ⟨fun h => by simpa using h.length_le, fun h => by induction h with | refl => exact Sublist.refl _ | step _ ih => exact (ih.cons a)⟩
@[simp] theorem elem_replicate [BEq α] {n : Nat} {a : α} {b : α} : (replicate n b).elem a = (n != 0 && a == b) := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, elem_cons, ih]; cases n <;> cases a == b <;> simp
@[simp] theorem contains_replicate [BEq α] {n : Nat} {a b : α} : (replicate n b).contains a = (a == b && !n == 0) := by
  show (replicate n b).elem a = _
  rw [elem_replicate]; cases n <;> cases a == b <;> simp
theorem mem_flatten_of_mem {L : List (List α)} {l : List α} {a : α} (lL : l ∈ L) (al : a ∈ l) : a ∈ flatten L := mem_flatten.mpr ⟨l, lL, al⟩
theorem exists_of_mem_flatten {L : List (List α)} {a : α} : a ∈ flatten L → ∃ l, l ∈ L ∧ a ∈ l := mem_flatten.mp
theorem flatten_ne_nil_iff {xss : List (List α)} : xss.flatten ≠ [] ↔ ∃ xs, xs ∈ xss ∧ xs ≠ [] := by rw [ne_eq, flatten_eq_nil_iff]; simp
theorem flatten_singleton (l : List α) : [l].flatten = l := by simp
theorem flatten_eq_flatMap {L : List (List α)} : flatten L = L.flatMap id := by simp
theorem head?_flatten {L : List (List α)} : (flatten L).head? = L.findSome? head? := by induction L with | nil => rfl | cons l L ih => cases l <;> simp_all [findSome?_cons]
theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} : (flatten L).foldl f b = L.foldl (fun b l => l.foldl f b) b := by induction L generalizing b <;> simp_all
theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} : (flatten L).foldr f b = L.foldr (fun l b => l.foldr f b) b := by induction L <;> simp_all
theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a} (al : a ∈ l) (h : b ∈ f a) : b ∈ l.flatMap f := mem_flatMap.mpr ⟨a, al, h⟩
theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} : b ∈ l.flatMap f → ∃ a, a ∈ l ∧ b ∈ f a := mem_flatMap.mp
theorem forall_mem_flatMap {p : β → Prop} {l : List α} {f : α → List β} : (∀ (x) (_ : x ∈ l.flatMap f), p x) ↔ ∀ (a) (_ : a ∈ l) (b) (_ : b ∈ f a), p b := ⟨fun h a ha b hb => h b (mem_flatMap.mpr ⟨a, ha, hb⟩), fun h x hx => let ⟨a, ha, hb⟩ := mem_flatMap.mp hx; h a ha x hb⟩
theorem filterMap_flatMap {l : List α} {g : α → List β} {f : β → Option γ} : (l.flatMap g).filterMap f = l.flatMap fun a => (g a).filterMap f := by induction l <;> simp_all
theorem flatMap_eq_foldl {f : α → List β} {l : List α} : l.flatMap f = l.foldl (fun acc a => acc ++ f a) [] := by
  have (acc : List β) : acc ++ l.flatMap f = l.foldl (fun acc a => acc ++ f a) acc := by induction l generalizing acc with | nil => simp | cons a l ih => rw [flatMap_cons, foldl_cons, ← append_assoc, ih]
  exact this []
theorem head?_flatMap {l : List α} {f : α → List β} : (l.flatMap f).head? = l.findSome? fun a => (f a).head? := by induction l with | nil => rfl | cons a l ih => cases h : f a <;> simp_all [findSome?_cons]

end List
