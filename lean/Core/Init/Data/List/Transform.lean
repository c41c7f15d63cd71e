prelude
import Init.Data.List.Append

/-! Laws of `map`, `filter` and folds. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl
@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (· + 1) ih
@[simp] theorem map_append {f : α → β} : ∀ {l₁ l₂ : List α}, map f (l₁ ++ l₂) = map f l₁ ++ map f l₂
  | [], _ => rfl
  | a :: l₁, _ => congrArg (f a :: ·) (map_append (l₁ := l₁))
@[simp] theorem map_id_fun : map (id : α → α) = id := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
theorem map_id (l : List α) : map (id : α → α) l = l := congrFun map_id_fun l
@[simp] theorem map_id_fun' : map (fun (a : α) => a) = id := map_id_fun
theorem map_id' (l : List α) : map (fun (a : α) => a) l = l := map_id l
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a) :: ·) ih
@[simp] theorem mem_map {f : α → β} {b : β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => (nomatch h)⟩
  | cons a l ih =>
    rw [map_cons, mem_cons, ih]
    constructor
    · intro h
      cases h with
      | inl e => exact ⟨a, mem_cons_self, e.symm⟩
      | inr h => have ⟨x, hx, e⟩ := h; exact ⟨x, mem_cons_of_mem a hx, e⟩
    · intro ⟨x, hx, e⟩
      cases mem_cons.mp hx with
      | inl h => exact Or.inl (by rw [← e, h])
      | inr h => exact Or.inr ⟨x, h, e⟩
theorem exists_of_mem_map {f : α → β} {l : List α} (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b := mem_map.mp h
theorem mem_map_of_mem {f : α → β} {a : α} {l : List α} (h : a ∈ l) : f a ∈ map f l := mem_map.mpr ⟨_, h, rfl⟩
theorem map_congr_left {f g : α → β} {l : List α} (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, map_cons, h a mem_cons_self, ih fun x hx => h x (mem_cons_of_mem a hx)]
@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l with
  | nil => exact iff_of_true rfl rfl
  | cons a l => exact iff_of_false (cons_ne_nil _ _) (cons_ne_nil _ _)
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} : (∀ (i) (_ : i ∈ l.map f), P i) ↔ ∀ (j) (_ : j ∈ l), P (f j) :=
  ⟨fun h j hj => h _ (mem_map_of_mem hj), fun h i hi => (mem_map.mp hi).elim fun a ⟨ha, e⟩ => e ▸ h a ha⟩

@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl
@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l} (pa : p a) : filter p (a :: l) = a :: filter p l := by
  show (match p a with | true => a :: filter p l | false => filter p l) = _; rw [pa]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l} (pa : ¬p a) : filter p (a :: l) = filter p l := by
  show (match p a with | true => a :: filter p l | false => filter p l) = _; rw [eq_false_of_ne_true pa]
theorem filter_cons {x : α} {xs : List α} {p : α → Bool} : (x :: xs).filter p = if p x then x :: xs.filter p else xs.filter p := by
  cases Decidable.em (p x = true) with
  | inl h => rw [filter_cons_of_pos h, if_pos h]
  | inr h => rw [filter_cons_of_neg h, if_neg h]
@[simp] theorem filter_append {p : α → Bool} : ∀ (l₁ l₂ : List α), filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂
  | [], _ => rfl
  | a :: l₁, l₂ => by
    rw [cons_append, filter_cons, filter_cons, filter_append l₁ l₂]
    cases Decidable.em (p a = true) with
    | inl h => rw [if_pos h, if_pos h]; rfl
    | inr h => rw [if_neg h, if_neg h]
@[simp] theorem mem_filter {p : α → Bool} {as : List α} {x : α} : x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => exact ⟨(nomatch ·), fun h => (nomatch h.1)⟩
  | cons a as ih =>
    rw [filter_cons]
    cases Decidable.em (p a = true) with
    | inl h =>
      rw [if_pos h, mem_cons, mem_cons, ih]
      exact ⟨fun h' => h'.elim (fun e => ⟨Or.inl e, e ▸ h⟩) (fun k => ⟨Or.inr k.1, k.2⟩),
        fun k => k.1.elim Or.inl fun m => Or.inr ⟨m, k.2⟩⟩
    | inr h =>
      rw [if_neg h, mem_cons, ih]
      exact ⟨fun k => ⟨Or.inr k.1, k.2⟩, fun k => k.1.elim (fun e => (h (e ▸ k.2)).elim) fun m => ⟨m, k.2⟩⟩
@[simp] theorem filter_filter {p q : α → Bool} : ∀ {l : List α}, filter p (filter q l) = filter (fun a => p a && q a) l
  | [] => rfl
  | a :: l => by
    rw [filter_cons, filter_cons]
    cases hq : q a with
    | false => rw [if_neg Bool.false_ne_true, filter_filter, Bool.and_false, if_neg Bool.false_ne_true]
    | true => rw [if_pos rfl, filter_cons, filter_filter, Bool.and_true]
@[simp] theorem filter_true {l : List α} : filter (fun _ => true) l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
@[simp] theorem filter_false {l : List α} : filter (fun _ => false) l = [] := by
  induction l with
  | nil => rfl
  | cons a l ih => exact ih
theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    rw [filter_cons]
    cases Decidable.em (p a = true) with
    | inl h => rw [if_pos h]; exact Nat.succ_le_succ ih
    | inr h => rw [if_neg h]; exact Nat.le_succ_of_le ih
theorem filter_eq_self {l : List α} {p : α → Bool} : filter p l = l ↔ ∀ a, a ∈ l → p a := by
  induction l with
  | nil => exact iff_of_true rfl fun _ h => (nomatch h)
  | cons a l ih =>
    rw [forall_mem_cons, ← ih, filter_cons]
    cases Decidable.em (p a = true) with
    | inl h => rw [if_pos h, cons_eq_cons]; exact and_congr (iff_of_true rfl h) Iff.rfl
    | inr h =>
      rw [if_neg h]
      exact iff_of_false (fun e => Nat.lt_irrefl _ (Nat.lt_of_lt_of_le (Nat.lt_succ_self l.length)
        (by have := length_filter_le p l; rw [e] at this; exact this))) fun k => h k.1
@[simp] theorem filter_eq_nil_iff {l : List α} {p : α → Bool} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a := by
  rw [eq_nil_iff_forall_not_mem]
  exact forall_congr' fun a => by rw [mem_filter, propext not_and]
theorem filter_map {p : β → Bool} {f : α → β} {l : List α} : filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, filter_cons, filter_cons, ih, Function.comp_apply]
    cases Decidable.em (p (f a) = true) with
    | inl h => rw [if_pos h, if_pos h]; rfl
    | inr h => rw [if_neg h, if_neg h]

@[simp] theorem foldl_nil {f : β → α → β} : [].foldl f b = b := rfl
@[simp] theorem foldl_cons {f : β → α → β} {b : β} : (a :: l).foldl f b = l.foldl f (f b a) := rfl
@[simp] theorem foldr_nil {f : α → β → β} : [].foldr f b = b := rfl
@[simp] theorem foldr_cons {a} {f : α → β → β} {b} {l : List α} : (a :: l).foldr f b = f a (l.foldr f b) := rfl
@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} : (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} : (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih
theorem foldl_map {f : β₁ → β₂} {g : α → β₂ → α} {l : List β₁} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => exact ih
theorem foldr_map {f : α₁ → α₂} {g : α₂ → β → β} {l : List α₁} {init : β} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a)) ih
@[simp] theorem foldr_cons_eq_append {l l' : List α} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih

end List
