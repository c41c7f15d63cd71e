prelude
import Init.Lemmas.Bool

/-! Conditionals, `Decidable`, `Classical`, products, subtypes and sums. -/

@[simp] theorem dite_eq_ite {α : Sort _} {P : Prop} [Decidable P] {a b : α} : (if _ : P then a else b) = ite P a b := rfl
@[simp] theorem left_eq_ite_iff {α : Sort _} {P : Prop} [Decidable P] {a b : α} : a = ite P a b ↔ (¬P → a = b) := by by_cases h : P <;> simp [h]
@[simp] theorem right_eq_ite_iff {α : Sort _} {P : Prop} [Decidable P] {a b : α} : b = ite P a b ↔ (P → b = a) := by by_cases h : P <;> simp [h]
@[simp] theorem ite_iff_left_iff {p q r : Prop} [Decidable p] : ((if p then q else r) ↔ q) ↔ (¬p → (r ↔ q)) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_iff_right_iff {p q r : Prop} [Decidable p] : ((if p then q else r) ↔ r) ↔ (p → (q ↔ r)) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_self {p q : Prop} [h : Decidable p] : (if p then p else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_self {p q : Prop} [h : Decidable p] : (if p then q else p) ↔ (p ∧ q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_not_self {p q : Prop} [Decidable p] : (if p then ¬p else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_not_self {p q : Prop} [Decidable p] : (if p then q else ¬p) ↔ (p → q) := by by_cases h : p <;> simp [h]
theorem ite_some_none_eq_none {α} {P : Prop} [Decidable P] {x : α} : (if P then some x else none) = none ↔ ¬P := by by_cases h : P <;> simp [h]
theorem ite_some_none_eq_some {α} {P : Prop} [Decidable P] {x y : α} : (if P then some x else none) = some y ↔ P ∧ x = y := by by_cases h : P <;> simp [h]
theorem ne_of_mem_of_not_mem {α β} [Membership α β] {s : β} {a b : α} (h : a ∈ s) (h' : b ∉ s) : a ≠ b := fun e => h' (e ▸ h)
theorem ne_of_mem_of_not_mem' {α β} [Membership α β] {s t : β} {a : α} (h : a ∈ s) (h' : a ∉ t) : s ≠ t := fun e => h' (e ▸ h)
theorem exists_apply_eq_apply {α : Sort _} {β : Sort _} (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩
theorem exists_apply_eq_apply' {α : Sort _} {β : Sort _} (f : α → β) (a' : α) : ∃ a, f a' = f a := ⟨a', rfl⟩
@[simp] theorem forall_exists_index {α : Sort _} {p : α → Prop} {q : (∃ x, p x) → Prop} : (∀ h : ∃ x, p x, q h) ↔ ∀ (x : α) (h : p x), q ⟨x, h⟩ := ⟨fun h x hp => h ⟨x, hp⟩, fun h ⟨x, hp⟩ => h x hp⟩
theorem eq_self_iff_true {α : Sort _} (a : α) : a = a ↔ True := ⟨fun _ => trivial, fun _ => rfl⟩
namespace Decidable
theorem by_contradiction {p : Prop} [dec : Decidable p] (h : ¬p → False) : p := Decidable.byContradiction h
theorem by_cases {p : Prop} {q : Prop} [dec : Decidable p] (h₁ : p → q) (h₂ : ¬p → q) : q := (Decidable.em p).elim h₁ h₂
theorem not_iff_comm {a b : Prop} [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem not_and_iff_not_or_not {a b : Prop} [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := by by_cases ha : a <;> simp [ha]
theorem or_iff_not_and_not {a b : Prop} [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem and_iff_not_or_not {a b : Prop} [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := by by_cases hb : b <;> simp [hb]
theorem iff_iff_not_or_and_or_not {a b : Prop} [Decidable a] [Decidable b] : (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem not_imp_self {a : Prop} [Decidable a] : (¬a → a) ↔ a := by by_cases ha : a <;> simp [ha]
theorem imp_or {a b c : Prop} [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by by_cases ha : a <;> simp [ha]
theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a := fun h => by by_cases ha : a; exact ha; exact h fun x => absurd x ha
theorem exists_not_of_not_forall {α : Sort _} {p : α → Prop} [∀ x, Decidable (p x)] [Decidable (∃ x, ¬p x)] (h : ¬∀ x, p x) : ∃ x, ¬p x := not_forall.mp h
theorem not_forall_not {α : Sort _} {p : α → Prop} [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x := ⟨fun h => byContradiction fun k => h fun x hx => k ⟨x, hx⟩, fun ⟨x, hx⟩ h => h x hx⟩
theorem not_exists_not {α : Sort _} {p : α → Prop} [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x := ⟨fun h x => byContradiction fun k => h ⟨x, k⟩, fun h ⟨x, k⟩ => k (h x)⟩
theorem and_or_imp {a b c : Prop} [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by by_cases ha : a <;> simp [ha]
theorem and_or_not_iff {a b : Prop} [Decidable b] : a ∧ b ∨ ¬b ↔ a ∨ ¬b := by by_cases hb : b <;> simp [hb]
theorem or_congr_right' {a b c : Prop} [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c := by by_cases ha : a <;> simp [ha, h]

end Decidable
namespace Classical
theorem by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
theorem by_cases {p q : Prop} (h₁ : p → q) (h₂ : ¬p → q) : q := Classical.byCases h₁ h₂
theorem or_iff_not_and_not {a b : Prop} : a ∨ b ↔ ¬(¬a ∧ ¬b) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem and_iff_not_or_not {a b : Prop} : a ∧ b ↔ ¬(¬a ∨ ¬b) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem not_iff_comm {a b : Prop} : (¬a ↔ b) ↔ (¬b ↔ a) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem iff_iff_not_or_and_or_not {a b : Prop} : (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) := by by_cases ha : a <;> by_cases hb : b <;> simp [ha, hb]
theorem not_and_not_right {a b : Prop} : ¬(a ∧ ¬b) ↔ (a → b) := by by_cases hb : b <;> simp [hb]
theorem imp_or {a b c : Prop} : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by by_cases ha : a <;> simp [ha]
theorem peirce (a b : Prop) : ((a → b) → a) → a := fun h => by by_cases ha : a; exact ha; exact h fun x => absurd x ha
theorem exists_not_of_not_forall {α : Sort _} {p : α → Prop} (h : ¬∀ x, p x) : ∃ x, ¬p x := not_forall.mp h
theorem and_or_imp {a b c : Prop} : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by by_cases ha : a <;> simp [ha]

end Classical
namespace Function

end Function
theorem Prod.mk.eta {α β} {p : α × β} : (p.1, p.2) = p := rfl
@[simp] theorem Prod.map_id {α β} : Prod.map (@id α) (@id β) = id := rfl
@[simp] theorem Prod.map_id' {α β} : Prod.map (fun a : α => a) (fun b : β => b) = fun x => x := rfl
theorem Prod.map_map {α β γ δ ε ζ} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) (x : α × γ) : Prod.map g g' (Prod.map f f' x) = Prod.map (g ∘ f) (g' ∘ f') x := rfl
@[simp] theorem Prod.map_comp_map {α β γ δ ε ζ} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ) : Prod.map g g' ∘ Prod.map f f' = Prod.map (g ∘ f) (g' ∘ f') := rfl
theorem Subtype.val_inj {α : Sort _} {p : α → Prop} {a b : Subtype p} : a.val = b.val ↔ a = b := ⟨Subtype.ext, fun h => h ▸ rfl⟩
theorem Subtype.eta {α : Sort _} {p : α → Prop} (a : {a // p a}) (h : p a.val) : (⟨a.val, h⟩ : {a // p a}) = a := rfl
theorem Sum.isLeft_iff {α β} {x : α ⊕ β} : x.isLeft ↔ ∃ y, x = Sum.inl y := by cases x <;> simp
theorem Sum.isRight_iff {α β} {x : α ⊕ β} : x.isRight ↔ ∃ y, x = Sum.inr y := by cases x <;> simp
@[simp] theorem Sum.isRight_eq_false {α β} {x : α ⊕ β} : x.isRight = false ↔ x.isLeft = true := by cases x <;> simp
@[simp] theorem Sum.isLeft_eq_false {α β} {x : α ⊕ β} : x.isLeft = false ↔ x.isRight = true := by cases x <;> simp
@[simp] theorem Sum.map_map {α α' α'' β β' β''} (f' : α' → α'') (g' : β' → β'') (f : α → α') (g : β → β') (x : α ⊕ β) : (x.map f g).map f' g' = x.map (f' ∘ f) (g' ∘ g) := by cases x <;> rfl
@[simp] theorem Sum.map_id_id {α β} : Sum.map (@id α) (@id β) = id := funext fun x => by cases x <;> rfl
theorem Sum.elim_comp_inl {α β γ} (f : α → γ) (g : β → γ) : Sum.elim f g ∘ Sum.inl = f := rfl
theorem Sum.elim_comp_inr {α β γ} (f : α → γ) (g : β → γ) : Sum.elim f g ∘ Sum.inr = g := rfl
