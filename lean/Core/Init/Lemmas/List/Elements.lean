prelude
import Init.Lemmas.Logic

/-! Membership, access by index, ends of a list, `modify`. -/

set_option linter.unusedVariables false
universe u v w
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem length_singleton {a : α} : length [a] = 1 := rfl
theorem forall_mem_ne {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a = a') ↔ a ∉ l := ⟨fun h m => h _ m rfl, fun h _ m e => h (e ▸ m)⟩
theorem forall_mem_ne' {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a' = a) ↔ a ∉ l := ⟨fun h m => h _ m rfl, fun h _ m e => h (e ▸ m)⟩
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ [a]), p x) ↔ p a := by simp
theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := by simp
theorem mem_dite_nil_left {x : α} [Decidable p] {l : ¬p → List α} : (x ∈ if h : p then [] else l h) ↔ ∃ h : ¬p, x ∈ l h := by
  by_cases h : p
  · simp [h]
  · rw [dif_neg h]; exact ⟨fun m => ⟨h, m⟩, fun ⟨_, m⟩ => m⟩
theorem mem_dite_nil_right {x : α} [Decidable p] {l : p → List α} : (x ∈ if h : p then l h else []) ↔ ∃ h : p, x ∈ l h := by
  by_cases h : p
  · rw [dif_pos h]; exact ⟨fun m => ⟨h, m⟩, fun ⟨_, m⟩ => m⟩
  · simp [h]
@[simp] theorem mem_ite_nil_left {x : α} {p : Prop} [Decidable p] {l : List α} : (x ∈ if p then [] else l) ↔ ¬p ∧ x ∈ l := by by_cases h : p <;> simp [h]
@[simp] theorem mem_ite_nil_right {x : α} {p : Prop} [Decidable p] {l : List α} : (x ∈ if p then l else []) ↔ p ∧ x ∈ l := by by_cases h : p <;> simp [h]
theorem eq_nil_of_subset_nil {l : List α} : l ⊆ [] → l = [] := fun h => eq_nil_iff_forall_not_mem.mpr fun _ m => nomatch h m
theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) : a = b ∨ a ≠ b ∧ a ∈ l := (Classical.em (a = b)).imp (fun x => x) fun n => ⟨n, (mem_cons.mp h).resolve_left n⟩
theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by cases l <;> simp
theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs := by
  cases xs with
  | nil => simp
  | cons a l => simp only [isEmpty_cons, true_iff]; exact ⟨a, mem_cons_self⟩
theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 := by simp
@[simp] theorem isEmpty_append {l₁ l₂ : List α} : (l₁ ++ l₂).isEmpty = (l₁.isEmpty && l₂.isEmpty) := by
  induction l₁ <;> simp_all
@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by induction l <;> simp_all
@[simp] theorem isEmpty_replicate {n : Nat} {a : α} : (replicate n a).isEmpty = decide (n = 0) := by cases n <;> simp [replicate_succ]
theorem getElem_cons_length {x : α} {xs : List α} {i : Nat} (h : i = xs.length) : (x :: xs)[i]'(by simp [h]) = (x :: xs).getLast (cons_ne_nil x xs) := by subst h; simp [getLast_eq_getElem]
theorem getElem?_inj {xs : List α} (h₀ : i < xs.length) (h₁ : Nodup xs) (h₂ : xs[i]? = xs[j]?) : i = j := by
  have hj : j < xs.length := Nat.lt_of_not_le fun h => by simp [getElem?_eq_none h, h₀] at h₂
  rw [getElem?_eq_getElem h₀, getElem?_eq_getElem hj] at h₂
  exact (Nodup.getElem_inj h₁).mp (Option.some.inj h₂)
theorem getD_cons_zero {x : α} {xs : List α} {d : α} : getD (x :: xs) 0 d = x := rfl
theorem getD_cons_succ {x : α} {xs : List α} {n : Nat} {d : α} : getD (x :: xs) (n + 1) d = getD xs n d := rfl
theorem getD_nil {n : Nat} {d : α} : getD [] n d = d := rfl
theorem getLast_eq_getLastD {a : α} {l : List α} (h) : @getLast α (a :: l) h = getLastD l a := by cases l <;> simp [getLast_cons_cons, getLastD_eq_getLast?, getLast?_eq_getLast]
theorem getLastD_nil {a : α} : getLastD [] a = a := rfl
theorem getLastD_cons {a b : α} {l} : getLastD (b :: l) a = getLastD l b := by cases l <;> simp [getLastD_eq_getLast?]
theorem getLast!_nil [Inhabited α] : ([] : List α).getLast! = default := rfl
theorem getLast!_of_getLast? [Inhabited α] {l : List α} : getLast? l = some a → getLast! l = a := by cases l <;> simp [getLast!, getLast?]
@[simp] theorem getLastD_concat {a b : α} {l : List α} : (l ++ [b]).getLastD a = b := by simp [getLastD_eq_getLast?]
theorem mem_of_mem_getLast? {l : List α} {a : α} (h : a ∈ l.getLast?) : a ∈ l := mem_of_getLast? h
theorem head!_of_head? [Inhabited α] : ∀ {l : List α}, head? l = some a → head! l = a
  | _ :: _, rfl => rfl
theorem head_singleton {a : α} : head [a] (by simp) = a := rfl
theorem headD_eq_head?_getD {l : List α} {a : α} : headD l a = (head? l).getD a := by induction l <;> simp_all
theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by cases l <;> rfl
theorem tail_eq_tailD {l : List α} : l.tail = tailD l [] := rfl
theorem tail_eq_tail? {l : List α} : l.tail = (tail? l).getD [] := by cases l <;> rfl
theorem one_lt_length_of_tail_ne_nil {l : List α} (h : l.tail ≠ []) : 1 < l.length := by
  match l with
  | [] => exact absurd rfl h
  | [_] => exact absurd rfl h
  | _ :: _ :: _ => simp
theorem length_tail_add_one {l : List α} (h : 0 < length l) : (length (tail l)) + 1 = length l := by rw [length_tail]; omega
@[simp] theorem modify_nil {f : α → α} {i : Nat} : [].modify i f = [] := by cases i <;> rfl
@[simp] theorem modify_zero_cons {f : α → α} {a : α} {l : List α} : (a :: l).modify 0 f = f a :: l := rfl
@[simp] theorem modify_succ_cons {f : α → α} {a : α} {l : List α} {i : Nat} : (a :: l).modify (i + 1) f = a :: l.modify i f :=
  rfl
theorem set_eq_modify {a : α} {i : Nat} {l : List α} : l.set i a = l.modify i (fun _ => a) := by induction l generalizing i <;> cases i <;> simp_all
@[simp] theorem modifyHead_nil {f : α → α} : [].modifyHead f = [] := rfl
@[simp] theorem modifyHead_cons {a : α} {l : List α} {f : α → α} : (a :: l).modifyHead f = f a :: l := rfl
@[simp] theorem length_modifyHead {f : α → α} {l : List α} : (l.modifyHead f).length = l.length := by
  induction l <;> simp_all
@[simp] theorem modifyHead_eq_nil_iff {f : α → α} {l : List α} : l.modifyHead f = [] ↔ l = [] := by
  induction l <;> simp_all
@[simp] theorem modifyHead_id : modifyHead (id : α → α) = id := by funext l; cases l <;> rfl
@[simp] theorem modifyHead_modifyHead {l : List α} {f g : α → α} : (l.modifyHead f).modifyHead g = l.modifyHead (g ∘ f) :=
  by induction l <;> simp_all
@[simp] theorem head?_modifyHead {l : List α} {f : α → α} : (l.modifyHead f).head? = l.head?.map f := by
  induction l <;> simp_all
@[simp] theorem tail_modifyHead {f : α → α} {l : List α} : (l.modifyHead f).tail = l.tail := by induction l <;> simp_all
@[simp] theorem modifyTailIdx_zero {l : List α} (f : List α → List α) : l.modifyTailIdx 0 f = f l := rfl
@[simp] theorem modifyTailIdx_succ_nil {f : List α → List α} {i : Nat} : ([] : List α).modifyTailIdx (i + 1) f = [] :=
  rfl
@[simp] theorem modifyTailIdx_succ_cons {f : List α → List α} {i : Nat} {a : α} {l : List α} : (a :: l).modifyTailIdx (i + 1) f = a :: l.modifyTailIdx i f :=
  rfl
@[simp] theorem length_modify {f : α → α} {l : List α} {i : Nat} : (l.modify i f).length = l.length := by induction l generalizing i <;> cases i <;> simp_all
theorem getElem?_modify {f : α → α} {i : Nat} {l : List α} {j : Nat} : (l.modify i f)[j]? = (fun a => if i = j then f a else a) <$> l[j]? := by
  induction l generalizing i j with
  | nil => simp
  | cons a l ih => cases i <;> cases j <;> simp_all [Option.map_id']
@[simp] theorem getElem?_modify_eq {f : α → α} {i : Nat} {l : List α} : (l.modify i f)[i]? = f <$> l[i]? := by simp [getElem?_modify]
@[simp] theorem getElem?_modify_ne {f : α → α} {i j : Nat} {l : List α} (h : i ≠ j) : (l.modify i f)[j]? = l[j]? := by simp [getElem?_modify, h, Option.map_id']
theorem getElem_modify {f : α → α} {i : Nat} {l : List α} {j : Nat} (h : j < (l.modify i f).length) : (l.modify i f)[j] = if i = j then f (l[j]'(by simp at h; omega)) else l[j]'(by simp at h; omega) := by
  apply Option.some.inj
  rw [← getElem?_eq_getElem, getElem?_modify, getElem?_eq_getElem (by simpa using h)]
  split <;> simp [*]
@[simp] theorem getElem_modify_eq {f : α → α} {i : Nat} {l : List α} (h : i < (l.modify i f).length) : (l.modify i f)[i] = f (l[i]'(by simpa using h)) := by simp [getElem_modify]
@[simp] theorem getElem_modify_ne {f : α → α} {i j : Nat} {l : List α} (h : i ≠ j) (h' : j < (l.modify i f).length) : (l.modify i f)[j] = l[j]'(by simpa using h') := by simp [getElem_modify, h]
@[simp] theorem modify_eq_nil_iff {f : α → α} {i : Nat} {l : List α} : l.modify i f = [] ↔ l = [] := by cases l <;> cases i <;> simp
theorem modify_id {i : Nat} {l : List α} : l.modify i id = l := by induction l generalizing i <;> cases i <;> simp_all
@[simp] theorem modify_modify_eq {f g : α → α} {i : Nat} {l : List α} : (l.modify i f).modify i g = l.modify i (g ∘ f) := by induction l generalizing i <;> cases i <;> simp_all

end List
