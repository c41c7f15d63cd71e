prelude
import Init.Lemmas.List.Collect

/-! `Option`: maps, binds, alternatives, filters. -/

set_option linter.unusedVariables false
universe u v w
namespace Option
variable {α : Type u} {β : Type v} {γ : Type w}
@[simp] theorem or_eq_none_iff {o o' : Option α} : o.or o' = none ↔ o = none ∧ o' = none := by
  cases o <;> cases o' <;> simp
@[simp] theorem or_eq_some_iff {o o' : Option α} {x : α} : o.or o' = some x ↔ o = some x ∨ (o = none ∧ o' = some x) := by
  cases o <;> cases o' <;> simp
protected theorem or_assoc {o₁ o₂ o₃ : Option α} : (o₁.or o₂).or o₃ = o₁.or (o₂.or o₃) := by
  cases o₁ <;> cases o₂ <;> cases o₃ <;> simp
@[simp] protected theorem or_self {o : Option α} : o.or o = o := by cases o <;> simp
theorem or_eq_bif {o o' : Option α} : o.or o' = if o.isSome then o else o' := by cases o <;> cases o' <;> simp
@[simp] theorem isSome_or {o o' : Option α} : (o.or o').isSome = (o.isSome || o'.isSome) := by
  cases o <;> cases o' <;> simp
@[simp] theorem isNone_or {o o' : Option α} : (o.or o').isNone = (o.isNone && o'.isNone) := by
  cases o <;> cases o' <;> simp
theorem or_of_isSome {o o' : Option α} (h : o.isSome) : o.or o' = o := by cases o <;> cases o' <;> simp_all
theorem or_of_isNone {o o' : Option α} (h : o.isNone) : o.or o' = o' := by cases o <;> cases o' <;> simp_all
theorem map_or {f : α → β} {o o' : Option α} : (o.or o').map f = (o.map f).or (o'.map f) := by
  cases o <;> cases o' <;> simp
theorem getD_or {o o' : Option α} {fallback : α} : (o.or o').getD fallback = o.getD (o'.getD fallback) := by
  cases o <;> cases o' <;> simp
theorem orElse_eq_or {o : Option α} {f : Unit → Option α} : o.orElse f = o.or (f ()) := by cases o <;> simp
theorem orElse_eq_orElse {o o' : Option α} : (o <|> o') = o.orElse fun _ => o' := rfl
@[simp] theorem orElse_none {o : Option α} : (o <|> none) = o := by cases o <;> rfl
theorem get_of_mem {o : Option α} (h : o.isSome) (m : a ∈ o) : o.get h = a := by grind
theorem get_of_eq_some {o : Option α} (h : o.isSome) (e : o = some a) : o.get h = a := by grind
theorem get_mem {o : Option α} (h : o.isSome) : o.get h ∈ o := by simp
theorem get_eq_iff_eq_some {o : Option α} {h : o.isSome} : o.get h = a ↔ o = some a := by cases o <;> grind
theorem get_eq_getD {fallback : α} (o : Option α) {h : o.isSome} : o.get h = o.getD fallback := by cases o <;> grind
theorem get_inj {o₁ o₂ : Option α} {h₁ : o₁.isSome} {h₂ : o₂.isSome} : o₁.get h₁ = o₂.get h₂ ↔ o₁ = o₂ := by
  cases o₁ <;> cases o₂ <;> grind
theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} : (o.map f).get h = f (o.get (by simpa using h)) := by
  cases o <;> grind
theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl
theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl
theorem getD_eq_iff {o : Option α} {a b : α} : o.getD a = b ↔ o = some b ∨ (o = none ∧ a = b) := by cases o <;> simp
theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by cases x <;> simp_all
theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b := by grind
theorem mem_some_iff {a b : α} : a ∈ some b ↔ b = a := by simp
@[simp] theorem mem_some_self (a : α) : a ∈ some a := rfl
theorem mem_some {a b : α} : a ∈ some b ↔ b = a := by simp
theorem not_mem_none (a : α) : a ∉ (none : Option α) := by simp
theorem eq_none_iff_forall_not_mem {o : Option α} : o = none ↔ ∀ a, a ∉ o := by cases o <;> simp
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by cases o <;> simp
theorem eq_none_iff_forall_some_ne {o : Option α} : o = none ↔ ∀ a, some a ≠ o := by cases o <;> simp
theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome := by grind
theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome := by grind
theorem isSome_of_isSome_bind {x : Option α} {f : α → Option β} (h : (x.bind f).isSome) : x.isSome := by
  cases x <;> simp_all
theorem isNone_of_eq_none {x : Option α} (h : x = none) : x.isNone := by grind
theorem eq_some_of_isSome {o : Option α} (h : o.isSome) : o = some (o.get h) := by simp
theorem eq_none_of_isNone {o : Option α} (h : o.isNone) : o = none := by cases o <;> simp_all
theorem not_isSome_iff_eq_none {o : Option α} : ¬o.isSome ↔ o = none := by simp
theorem ne_none_iff_isSome {o : Option α} : o ≠ none ↔ o.isSome := by cases o <;> simp
theorem bex_ne_none {p : Option α → Prop} : (∃ x, ∃ (_ : x ≠ none), p x) ↔ ∃ x, p (some x) := ⟨fun ⟨x, n, h⟩ => by cases x with | none => exact absurd rfl n | some a => exact ⟨a, h⟩, fun ⟨x, h⟩ => ⟨some x, nofun, h⟩⟩
theorem forall_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) := ⟨fun h x => h _ nofun, fun h x n => by cases x with | none => exact absurd rfl n | some a => exact h a⟩
theorem ball_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) := forall_ne_none
theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} : (x.map f).bind g = x.bind (g ∘ f) := by
  cases x <;> simp
theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} : (x.bind f).map g = x.bind (Option.map g ∘ f) := by
  cases x <;> simp
theorem bind_congr {o : Option α} {f g : α → Option β} : (h : ∀ a, o = some a → f a = g a) → o.bind f = o.bind g := by
  cases o <;> simp
theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) : (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y :=
  by cases a <;> cases b <;> simp
theorem isSome_bind {x : Option α} (f : α → Option β) : (x.bind f).isSome = x.any (fun x => (f x).isSome) := by
  cases x <;> rfl
theorem map_eq_bind {f : α → β} {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> simp
theorem map_comp_map (f : α → β) (g : β → γ) : Option.map g ∘ Option.map f = Option.map (g ∘ f) := by funext x; cases x <;> rfl
theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) : o.map f = o'.map f ↔ o = o' := ⟨fun h => by
  cases o with
  | none => cases o' with
    | none => rfl
    | some b => exact nomatch h
  | some a => cases o' with
    | none => exact nomatch h
    | some b => rw [w a b (Option.some.inj h)], fun h => h ▸ rfl⟩
theorem map_if {f : α → β} {_ : Decidable c} {a : α} : (if c then some a else none).map f = if c then some (f a) else none :=
  by grind
theorem mem_map {f : α → β} {y : β} {o : Option α} : y ∈ o.map f ↔ ∃ x, x ∈ o ∧ f x = y := by simp
theorem mem_map_of_mem {a : α} {o : Option α} (g : α → β) (h : a ∈ o) : g a ∈ Option.map g o := by grind
theorem elim_map (f : α → β) (g : β → γ) (x : Option α) (z : γ) : (x.map f).elim z g = x.elim z (g ∘ f) := by
  cases x <;> simp
@[simp] theorem filter_none (p : α → Bool) : Option.filter p none = none := rfl
theorem filter_some {p : α → Bool} {a : α} : Option.filter p (some a) = if p a then some a else none := rfl
theorem filter_some_pos {p : α → Bool} {a : α} (h : p a) : Option.filter p (some a) = some a := by rw [filter_some, if_pos h]
theorem filter_some_neg {p : α → Bool} {a : α} (h : ¬p a) : Option.filter p (some a) = none := by rw [filter_some, if_neg h]
@[simp] theorem filter_eq_some_iff {o : Option α} {p : α → Bool} : o.filter p = some a ↔ o = some a ∧ p a = true := by
  cases o with
  | none => simp
  | some x =>
    rw [filter_some]
    by_cases h : p x
    · rw [if_pos h]; exact ⟨fun e => ⟨e, Option.some.inj e ▸ h⟩, fun e => e.1⟩
    · rw [if_neg h]; exact ⟨nofun, fun ⟨e, k⟩ => absurd (Option.some.inj e ▸ k) h⟩
@[simp] theorem filter_eq_none_iff {o : Option α} {p : α → Bool} : o.filter p = none ↔ ∀ a, o = some a → ¬p a := by cases o with | none => simp | some x => rw [filter_some]; by_cases h : p x <;> simp [h]
theorem mem_filter_iff {p : α → Bool} {a : α} {o : Option α} : a ∈ o.filter p ↔ a ∈ o ∧ p a := filter_eq_some_iff
@[simp] theorem filter_filter {p q : α → Bool} {o : Option α} : (o.filter p).filter q = o.filter (fun x => p x && q x) := by cases o with | none => rfl | some x => simp only [filter_some]; by_cases h : p x <;> simp [h, filter_some]
theorem isSome_of_isSome_filter (p : α → Bool) (o : Option α) (h : (o.filter p).isSome) : o.isSome := by cases o with | none => exact h | some => rfl
theorem filter_map {f : α → β} {p : β → Bool} {o : Option α} : (o.map f).filter p = (o.filter (p ∘ f)).map f := by cases o with | none => rfl | some x => simp only [map_some, filter_some]; by_cases h : p (f x) <;> simp [h]
@[simp] theorem all_none : Option.all p (none : Option α) = true := rfl
@[simp] theorem all_some : Option.all p (some (x : α)) = p x := rfl
@[simp] theorem any_none : Option.any p (none : Option α) = false := rfl
@[simp] theorem any_some : Option.any p (some (x : α)) = p x := rfl
theorem all_eq_true {p : α → Bool} {o : Option α} : o.all p = true ↔ ∀ y, o = some y → p y := by cases o <;> simp
theorem any_eq_true {p : α → Bool} {o : Option α} : o.any p = true ↔ ∃ y, o = some y ∧ p y := by cases o <;> simp
theorem all_map {f : α → β} {p : β → Bool} {o : Option α} : (o.map f).all p = o.all (p ∘ f) := by cases o <;> simp
theorem any_map {f : α → β} {p : β → Bool} {o : Option α} : (o.map f).any p = o.any (p ∘ f) := by cases o <;> simp
theorem join_none : (none : Option (Option α)).join = none := rfl
theorem join_some {o : Option α} : (some o).join = o := rfl
theorem join_eq_some_iff {x : Option (Option α)} {a : α} : x.join = some a ↔ x = some (some a) := by rcases x with _ | _ | x <;> simp [join]
theorem join_eq_none_iff {o : Option (Option α)} : o.join = none ↔ o = none ∨ o = some none := by rcases o with _ | _ | x <;> simp [join]
theorem join_ne_none {x : Option (Option α)} : x.join ≠ none ↔ ∃ z, x = some (some z) := by rcases x with _ | _ | x <;> simp [join]
theorem bind_id_eq_join {x : Option (Option α)} : x.bind id = x.join := rfl
theorem join_map_eq_map_join {f : α → β} {x : Option (Option α)} : (x.map (Option.map f)).join = x.join.map f := by
  cases x <;> rfl
@[simp] theorem toList_some {a : α} : (some a).toList = [a] := rfl
@[simp] theorem toList_none : (none : Option α).toList = [] := rfl
@[simp] theorem mem_toList {o : Option α} {a : α} : a ∈ o.toList ↔ a ∈ o := by
  cases o with
  | none => simp
  | some b => rw [toList_some, List.mem_singleton, mem_some_iff, eq_comm]
theorem length_toList {o : Option α} : o.toList.length = if o.isSome then 1 else 0 := by cases o <;> simp
@[simp] theorem toList_eq_nil_iff {o : Option α} : o.toList = [] ↔ o = none := by cases o <;> simp
@[simp] theorem toList_map {f : α → β} {o : Option α} : (o.map f).toList = o.toList.map f := by cases o <;> simp
@[simp] theorem dite_none_left_eq_some {p : Prop} [Decidable p] {b : ¬p → Option β} {a : β} : (if h : p then none else b h) = some a ↔ ∃ h, b h = some a := by by_cases h : p; simp [h]; rw [dif_neg h]; exact ⟨fun k => ⟨h, k⟩, fun ⟨_, k⟩ => k⟩
@[simp] theorem dite_none_right_eq_some {p : Prop} [Decidable p] {b : p → Option α} {a : α} : (if h : p then b h else none) = some a ↔ ∃ h, b h = some a := by by_cases h : p; rw [dif_pos h]; exact ⟨fun k => ⟨h, k⟩, fun ⟨_, k⟩ => k⟩; simp [h]
@[simp] theorem ite_none_left_eq_some {p : Prop} [Decidable p] {b : Option β} {a : β} : (if p then none else b) = some a ↔ ¬p ∧ b = some a := by by_cases h : p <;> simp [h]
@[simp] theorem ite_none_right_eq_some {p : Prop} [Decidable p] {b : Option α} {a : α} : (if p then b else none) = some a ↔ p ∧ b = some a := by by_cases h : p <;> simp [h]
theorem some_eq_dite_none_left {p : Prop} [Decidable p] {b : ¬p → Option β} {a : β} : some a = (if h : p then none else b h) ↔ ∃ h, some a = b h := by by_cases h : p; simp [h]; rw [dif_neg h]; exact ⟨fun k => ⟨h, k⟩, fun ⟨_, k⟩ => k⟩
@[simp] theorem some_eq_ite_none_left {p : Prop} [Decidable p] {b : Option β} {a : β} : some a = (if p then none else b) ↔ ¬p ∧ some a = b := by by_cases h : p <;> simp [h]
@[simp] theorem some_eq_ite_none_right {p : Prop} [Decidable p] {b : Option α} {a : α} : some a = (if p then b else none) ↔ p ∧ some a = b := by by_cases h : p <;> simp [h]
@[simp] theorem isSome_ite {p : Prop} {_ : Decidable p} : (if p then some b else none).isSome = true ↔ p := by by_cases h : p <;> simp [h]
@[simp] theorem isSome_ite' {p : Prop} {_ : Decidable p} : (if p then none else some b).isSome = true ↔ ¬p := by by_cases h : p <;> simp [h]

end Option
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

end List
