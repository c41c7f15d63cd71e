prelude
import Init.Lemmas.List.Split
import Init.Lemmas.Fin

/-! `Array`: access, `back`, `map`, `filterMap`, `flatMap`, `replicate`, `any`, `all`. -/

set_option linter.unusedVariables false
universe u v w
namespace Array
variable {α : Type u} {β : Type v} {γ : Type w}
theorem toList_eq_nil_iff {xs : Array α} : xs.toList = [] ↔ xs = #[] := by cases xs <;> simp
theorem eq_empty_iff_size_eq_zero {xs : Array α} : xs = #[] ↔ xs.size = 0 := by simp
theorem exists_mem_of_size_pos {xs : Array α} (h : 0 < xs.size) : ∃ a, a ∈ xs := ⟨xs[0], getElem_mem h⟩
theorem size_pos_iff_exists_mem {xs : Array α} : 0 < xs.size ↔ ∃ a, a ∈ xs := ⟨exists_mem_of_size_pos, fun ⟨_, h⟩ => size_pos_of_mem h⟩
theorem eq_empty_iff_forall_not_mem {xs : Array α} : xs = #[] ↔ ∀ a, a ∉ xs := by cases xs; simp [List.eq_nil_iff_forall_not_mem]
theorem mem_singleton {a b : α} : a ∈ #[b] ↔ a = b := by simp
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ #[a]), p x) ↔ p a := by simp
theorem forall_mem_empty (p : α → Prop) : ∀ (x) (_ : x ∈ #[]), p x := by simp
theorem forall_mem_push {p : α → Prop} {xs : Array α} {a : α} : (∀ x, x ∈ xs.push a → p x) ↔ p a ∧ ∀ x, x ∈ xs → p x :=
  by grind
theorem forall_mem_append {p : α → Prop} {xs ys : Array α} : (∀ (x) (_ : x ∈ xs ++ ys), p x) ↔ (∀ (x) (_ : x ∈ xs), p x) ∧ (∀ (x) (_ : x ∈ ys), p x) :=
  by grind
theorem forall_mem_map {f : α → β} {xs : Array α} {P : β → Prop} : (∀ (i) (_ : i ∈ xs.map f), P i) ↔ ∀ (j) (_ : j ∈ xs), P (f j) :=
  by simp
theorem mem_append_left {a : α} {xs : Array α} (ys : Array α) (h : a ∈ xs) : a ∈ xs ++ ys := by grind
theorem mem_append_right {a : α} (xs : Array α) {ys : Array α} (h : a ∈ ys) : a ∈ xs ++ ys := by grind
theorem exists_of_mem_map {f : α → β} {xs : Array α} {b : β} (h : b ∈ xs.map f) : ∃ a, a ∈ xs ∧ f a = b := by grind
theorem getElem?_push_lt {xs : Array α} {x : α} {i : Nat} (h : i < xs.size) : (xs.push x)[i]? = some xs[i] := by grind
theorem getElem?_push_eq {xs : Array α} {x : α} : (xs.push x)[xs.size]? = some x := by simp
theorem getElem?_empty {i : Nat} : (#[] : Array α)[i]? = none := rfl
theorem getElem?_append_left {xs ys : Array α} {i : Nat} (hn : i < xs.size) : (xs ++ ys)[i]? = xs[i]? := by grind
theorem getElem?_append_right {xs ys : Array α} {i : Nat} (h : xs.size ≤ i) : (xs ++ ys)[i]? = ys[i - xs.size]? := by
  grind
theorem isSome_getElem? {xs : Array α} {i : Nat} : xs[i]?.isSome ↔ i < xs.size := by grind
theorem isNone_getElem? {xs : Array α} {i : Nat} : xs[i]?.isNone ↔ xs.size ≤ i := by simp
theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : #[a][i] = a := by simp
theorem back?_empty : (#[] : Array α).back? = none := rfl
theorem push_eq_push {a b : α} {xs ys : Array α} : xs.push a = ys.push b ↔ a = b ∧ xs = ys := ⟨fun h => by
  have e := congrArg toList h
  rw [toList_push, toList_push] at e
  have ⟨h₁, h₂⟩ := List.append_inj' e rfl
  exact ⟨List.cons.inj h₂ |>.1, toList_inj.mp h₁⟩, fun ⟨h₁, h₂⟩ => by rw [h₁, h₂]⟩
theorem push_inj_right {a b : α} {xs : Array α} : xs.push a = xs.push b ↔ a = b := by cases xs <;> simp
theorem append_left_inj {xs₁ xs₂ : Array α} (ys) : xs₁ ++ ys = xs₂ ++ ys ↔ xs₁ = xs₂ := by rw [← toList_inj, toList_append, toList_append, List.append_left_inj, toList_inj]
theorem append_right_inj {ys₁ ys₂ : Array α} (xs) : xs ++ ys₁ = xs ++ ys₂ ↔ ys₁ = ys₂ := by rw [← toList_inj, toList_append, toList_append, List.append_right_inj, toList_inj]
theorem empty_eq_append_iff {xs ys : Array α} : #[] = xs ++ ys ↔ xs = #[] ∧ ys = #[] := by
  cases xs <;> cases ys <;> simp
theorem map_singleton {f : α → β} {a : α} : map f #[a] = #[f a] := rfl
theorem map_pop {f : α → β} {xs : Array α} : xs.pop.map f = (xs.map f).pop := by cases xs <;> simp
theorem map_set {f : α → β} {xs : Array α} {i : Nat} {h : i < xs.size} {a : α} : (xs.set i a).map f = (xs.map f).set i (f a) (by simpa using h) :=
  by apply Array.ext <;> grind
theorem filterMap_empty {f : α → Option β} : filterMap f #[] = #[] := rfl
theorem filter_eq_empty_iff {p : α → Bool} {xs : Array α} : filter p xs = #[] ↔ ∀ a, a ∈ xs → ¬p a := by rw [← toList_inj, toList_filter, toList_empty, List.filter_eq_nil_iff]; simp
theorem filter_eq_self {p : α → Bool} {xs : Array α} : filter p xs = xs ↔ ∀ a, a ∈ xs → p a := by rw [← toList_inj, toList_filter, List.filter_eq_self]; simp
theorem reverse_inj {xs ys : Array α} : xs.reverse = ys.reverse ↔ xs = ys := by cases xs <;> cases ys <;> simp
theorem reverse_eq_empty_iff {xs : Array α} : xs.reverse = #[] ↔ xs = #[] := by cases xs <;> simp
theorem reverse_eq_iff {xs ys : Array α} : xs.reverse = ys ↔ xs = ys.reverse := ⟨fun h => by rw [← h, reverse_reverse], fun h => by rw [h, reverse_reverse]⟩
theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a := by grind
theorem replicate_one : replicate 1 (a : α) = #[a] := rfl
theorem map_replicate {f : α → β} {n : Nat} {a : α} : map f (replicate n a) = replicate n (f a) := by rw [← toList_inj]; simp
theorem foldl_reverse {xs : Array α} {f : β → α → β} {b : β} : xs.reverse.foldl f b = xs.foldr (fun x y => f y x) b := by rw [← foldl_toList, toList_reverse, List.foldl_reverse, foldr_toList]
theorem foldr_reverse {xs : Array α} {f : α → β → β} {b : β} : xs.reverse.foldr f b = xs.foldl (fun x y => f y x) b := by rw [← foldr_toList, toList_reverse, List.foldr_reverse, foldl_toList]
theorem countP_empty {p : α → Bool} : countP p #[] = 0 := rfl
theorem countP_le_size {p : α → Bool} {xs : Array α} : countP p xs ≤ xs.size := by rw [← countP_toList]; exact List.countP_le_length ..
theorem countP_eq_zero {p : α → Bool} {xs : Array α} : countP p xs = 0 ↔ ∀ a, a ∈ xs → ¬p a := by rw [← countP_toList, List.countP_eq_zero]; simp
theorem countP_pos_iff {p : α → Bool} {xs : Array α} : 0 < countP p xs ↔ ∃ a, a ∈ xs ∧ p a := by rw [← countP_toList, List.countP_pos_iff]; simp
theorem count_empty [BEq α] {a : α} : count a #[] = 0 := rfl
theorem count_le_size [BEq α] {a : α} {xs : Array α} : count a xs ≤ xs.size := by rw [← count_toList]; exact List.count_le_length ..
theorem count_eq_zero [BEq α] [LawfulBEq α] {a : α} {xs : Array α} : count a xs = 0 ↔ a ∉ xs := by rw [← count_toList, List.count_eq_zero]; simp
theorem count_pos_iff [BEq α] [LawfulBEq α] {a : α} {xs : Array α} : 0 < count a xs ↔ a ∈ xs := by rw [← count_toList, List.count_pos_iff]; simp
theorem find?_empty {p : α → Bool} : find? p #[] = none := rfl
theorem find?_eq_none {p : α → Bool} {xs : Array α} : find? p xs = none ↔ ∀ x, x ∈ xs → ¬p x := by cases xs <;> simp
theorem sum_empty [Add α] [Zero α] : (#[] : Array α).sum = 0 := rfl

end Array
namespace Fin
@[simp] protected theorem add_zero {n : Nat} [NeZero n] (k : Fin n) : k + 0 = k := by apply Fin.ext; rw [Fin.val_add]; simp [Nat.mod_eq_of_lt k.isLt]
@[simp] protected theorem zero_add {n : Nat} [NeZero n] (k : Fin n) : 0 + k = k := by apply Fin.ext; rw [Fin.val_add]; simp [Nat.mod_eq_of_lt k.isLt]

end Fin
