prelude
import Init.Data.List.Transform

/-! Laws of `reverse`, `replicate`, `flatten`, `flatMap`, `any` and `all`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

theorem reverseAux_eq_append {as bs : List α} : reverseAux as bs = reverseAux as [] ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih =>
    show reverseAux as (a :: bs) = reverseAux as [a] ++ bs
    rw [ih, ih (bs := [a]), append_assoc]; rfl
theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := reverseAux_eq_append
@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] :=
  reverseAux_eq_append (as := as) (bs := [a])
@[simp] theorem reverse_append {as bs : List α} : (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => rw [nil_append, reverse_nil, append_nil]
  | cons a as ih => rw [cons_append, reverse_cons, ih, reverse_cons, append_assoc]
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, reverse_append, ih]; rfl
@[simp] theorem length_reverse {as : List α} : (as.reverse).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih]; rfl
@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as with
  | nil => exact Iff.rfl
  | cons a as ih => rw [reverse_cons, mem_append, ih, mem_singleton, propext or_comm]; exact mem_cons.symm
@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, map_append, ih]; exact reverse_cons.symm
@[simp] theorem filter_reverse {p : α → Bool} {l : List α} : l.reverse.filter p = (l.filter p).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, filter_append, ih, filter_cons, filter_cons, filter_nil]
    cases Decidable.em (p a = true) with
    | inl h => rw [if_pos h, if_pos h, reverse_cons]
    | inr h => rw [if_neg h, if_neg h, append_nil]
@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := by
  rw [← length_eq_zero_iff, length_reverse, length_eq_zero_iff]
theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys :=
  ⟨fun h => by rw [← reverse_reverse xs, h, reverse_reverse], congrArg _⟩
attribute [simp] reverse_inj
theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse := by rw [← reverse_inj, reverse_reverse]
@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} : l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, foldr_append]; exact ih
@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} : l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  rw [← reverse_reverse l, foldr_reverse, reverse_reverse]

@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih
@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl
theorem replicate_succ {a : α} {n} : replicate (n + 1) a = a :: replicate n a := rfl
@[simp] theorem mem_replicate {a b : α} {n} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => exact ⟨(nomatch ·), fun h => (h.1 rfl).elim⟩
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id And.right⟩, fun h => Or.inl h.2⟩
theorem eq_of_mem_replicate {a b : α} {n} (h : b ∈ replicate n a) : b = a := (mem_replicate.mp h).2
@[simp] theorem map_replicate {a : α} {f : α → β} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (f a :: ·) ih
@[simp] theorem replicate_append_replicate {a : α} : replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => rw [Nat.zero_add]; rfl
  | succ n ih => rw [replicate_succ, cons_append, ih, Nat.add_right_comm]; rfl

@[simp] theorem flatten_nil : ([] : List (List α)).flatten = [] := rfl
@[simp] theorem flatten_cons {l : List α} {L : List (List α)} : (l :: L).flatten = l ++ L.flatten := rfl
@[simp] theorem flatMap_nil {f : α → List β} : ([] : List α).flatMap f = [] := rfl
@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} : (x :: xs).flatMap f = f x ++ xs.flatMap f := rfl
@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} : (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, flatMap_cons, ih, flatMap_cons, append_assoc]
@[simp] theorem flatten_append {L₁ L₂ : List (List α)} : (L₁ ++ L₂).flatten = L₁.flatten ++ L₂.flatten := by
  induction L₁ with
  | nil => rfl
  | cons x xs ih => rw [cons_append, flatten_cons, ih, flatten_cons, append_assoc]
@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => (nomatch h)⟩
  | cons x L ih =>
    rw [flatten_cons, mem_append, ih]
    constructor
    · intro h
      cases h with
      | inl h => exact ⟨x, mem_cons_self, h⟩
      | inr h => have ⟨l, hl, ha⟩ := h; exact ⟨l, mem_cons_of_mem x hl, ha⟩
    · intro ⟨l, hl, ha⟩
      cases mem_cons.mp hl with
      | inl e => exact Or.inl (e ▸ ha)
      | inr hl => exact Or.inr ⟨l, hl, ha⟩
@[simp] theorem mem_flatMap {f : α → List β} {b} {l : List α} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  show b ∈ (map f l).flatten ↔ _
  rw [mem_flatten]
  exact ⟨fun ⟨_, hl, hb⟩ => (mem_map.mp hl).elim fun a ⟨ha, e⟩ => ⟨a, ha, e ▸ hb⟩,
    fun ⟨a, ha, hb⟩ => ⟨f a, mem_map_of_mem ha, hb⟩⟩

@[simp] theorem any_nil {p : α → Bool} : [].any p = false := rfl
@[simp] theorem any_cons {p : α → Bool} {x : α} {xs : List α} : (x :: xs).any p = (p x || xs.any p) := rfl
@[simp] theorem all_nil {p : α → Bool} : [].all p = true := rfl
@[simp] theorem all_cons {p : α → Bool} {x : α} {xs : List α} : (x :: xs).all p = (p x && xs.all p) := rfl
@[simp] theorem any_eq_true {l : List α} {p : α → Bool} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h, _⟩ => (nomatch h)⟩
  | cons a l ih =>
    rw [any_cons, Bool.or_eq_true, ih]
    exact ⟨fun h => h.elim (fun h => ⟨a, mem_cons_self, h⟩) fun ⟨x, hx, h⟩ => ⟨x, mem_cons_of_mem a hx, h⟩,
      fun ⟨x, hx, h⟩ => (mem_cons.mp hx).elim (fun e => Or.inl (e ▸ h)) fun hx => Or.inr ⟨x, hx, h⟩⟩
@[simp] theorem all_eq_true {l : List α} {p : α → Bool} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => exact iff_of_true rfl fun _ h => (nomatch h)
  | cons a l ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]
@[simp] theorem any_append {xs ys : List α} {f : α → Bool} : (xs ++ ys).any f = (xs.any f || ys.any f) := by
  induction xs with
  | nil => rw [nil_append, any_nil, Bool.false_or]
  | cons x xs ih => rw [cons_append, any_cons, ih, any_cons, Bool.or_assoc]
@[simp] theorem all_append {xs ys : List α} {f : α → Bool} : (xs ++ ys).all f = (xs.all f && ys.all f) := by
  induction xs with
  | nil => rw [nil_append, all_nil, Bool.true_and]
  | cons x xs ih => rw [cons_append, all_cons, ih, all_cons, Bool.and_assoc]

end List
