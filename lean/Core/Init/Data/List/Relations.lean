prelude
import Init.Data.List.Index

/-! `Sublist`, `Subset`, `Perm`, `Pairwise` and `Nodup`; counting and searching. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v}

theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h
theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ := fun _ h => h₂ (h₁ h)
theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ := Iff.rfl
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun _ h => (nomatch h)
@[simp] theorem cons_subset : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h => ⟨h mem_cons_self, fun _ hx => h (mem_cons_of_mem a hx)⟩,
   fun h _ hx => (mem_cons.mp hx).elim (fun e => e ▸ h.1) (fun hx => h.2 hx)⟩
theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ => mem_cons_of_mem a
theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ => mem_append_left l₂
theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ => mem_append_right l₁

theorem Sublist.subset {l₁ l₂ : List α} : Sublist l₁ l₂ → l₁ ⊆ l₂
  | .slnil, _, h => h
  | .cons _ s, _, h => mem_cons_of_mem _ (s.subset h)
  | .cons₂ _ s, _, h => (mem_cons.mp h).elim (fun e => e ▸ mem_cons_self) fun h => mem_cons_of_mem _ (s.subset h)
@[simp] theorem nil_sublist : ∀ (l : List α), Sublist [] l
  | [] => .slnil
  | a :: l => .cons a (nil_sublist l)
@[simp] theorem Sublist.refl : ∀ (l : List α), Sublist l l
  | [] => .slnil
  | a :: l => .cons₂ a (Sublist.refl l)
theorem Sublist.length_le {l₁ l₂ : List α} : Sublist l₁ l₂ → l₁.length ≤ l₂.length
  | .slnil => Nat.le_refl _
  | .cons _ s => Nat.le_succ_of_le s.length_le
  | .cons₂ _ s => Nat.succ_le_succ s.length_le
@[simp] theorem filter_sublist {p : α → Bool} : ∀ {l : List α}, Sublist (filter p l) l
  | [] => .slnil
  | a :: l => by
    rw [filter_cons]
    cases Decidable.em (p a = true) with
    | inl h => rw [if_pos h]; exact .cons₂ a filter_sublist
    | inr h => rw [if_neg h]; exact .cons a filter_sublist
theorem sublist_append_left : ∀ (l₁ l₂ : List α), Sublist l₁ (l₁ ++ l₂)
  | [], l₂ => nil_sublist l₂
  | a :: l₁, l₂ => .cons₂ a (sublist_append_left l₁ l₂)
theorem sublist_append_right : ∀ (l₁ l₂ : List α), Sublist l₂ (l₁ ++ l₂)
  | [], l₂ => .refl l₂
  | a :: l₁, l₂ => .cons a (sublist_append_right l₁ l₂)

namespace Perm

@[simp, refl] protected theorem refl (l : List α) : Perm l l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons a ih
protected theorem rfl {l : List α} : Perm l l := .refl _
theorem of_eq (h : l₁ = l₂) : Perm l₁ l₂ := h ▸ .refl _
@[symm] protected theorem symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap b a l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁
theorem mem_iff {a : α} {l₁ l₂ : List α} (h : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons b _ ih => rw [mem_cons, mem_cons, ih]
  | swap b c l => rw [mem_cons, mem_cons, mem_cons, mem_cons, propext or_left_comm]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : length l₁ = length l₂ := by
  induction h with
  | nil => rfl
  | cons b _ ih => exact congrArg (· + 1) ih
  | swap b c l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem append_right {l₁ l₂ : List α} (t₁ : List α) (h : Perm l₁ l₂) : Perm (l₁ ++ t₁) (l₂ ++ t₁) := by
  induction h with
  | nil => exact .refl t₁
  | cons b _ ih => exact .cons b ih
  | swap b c l => exact .swap b c _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem append_left {t₁ t₂ : List α} : ∀ l : List α, Perm t₁ t₂ → Perm (l ++ t₁) (l ++ t₂)
  | [], h => h
  | a :: l, h => .cons a (append_left l h)
theorem append {l₁ l₂ t₁ t₂ : List α} (h₁ : Perm l₁ l₂) (h₂ : Perm t₁ t₂) : Perm (l₁ ++ t₁) (l₂ ++ t₂) :=
  .trans (append_right t₁ h₁) (append_left l₂ h₂)
theorem map (f : α → β) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (List.map f l₁) (List.map f l₂) := by
  induction h with
  | nil => exact .nil
  | cons b _ ih => exact .cons _ ih
  | swap b c l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂

end Perm

@[simp] theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂))
  | [], l₂ => .refl _
  | b :: l₁, l₂ => .trans (.cons b perm_middle) (.swap a b _)
theorem perm_append_comm : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ l₂) (l₂ ++ l₁)
  | [], l₂ => by rw [nil_append, append_nil]
  | a :: l₁, l₂ => .trans (.cons a perm_append_comm) perm_middle.symm
@[simp] theorem reverse_perm : ∀ l : List α, Perm (reverse l) l
  | [] => .nil
  | a :: l => by
    rw [reverse_cons]
    exact .trans perm_append_comm (.cons a (reverse_perm l))
@[simp] theorem perm_nil {l : List α} : Perm l [] ↔ l = [] :=
  ⟨fun h => eq_nil_of_length_eq_zero h.length_eq, fun h => .of_eq h⟩

attribute [simp] Pairwise.nil
@[simp] theorem pairwise_cons {R : α → α → Prop} : Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun | .cons h₁ h₂ => ⟨h₁, h₂⟩, fun ⟨h₁, h₂⟩ => .cons h₁ h₂⟩
theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) : ∀ {l : List α}, l.Pairwise R → l.Pairwise S
  | _, .nil => .nil
  | _, .cons h₁ h₂ => .cons (fun a ha => H (h₁ a ha)) (h₂.imp H)
theorem pairwise_append {R : α → α → Prop} {l₁ l₂ : List α} :
    (l₁ ++ l₂).Pairwise R ↔ l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => exact ⟨fun h => ⟨.nil, h, fun a h => (nomatch h)⟩, fun h => h.2.1⟩
  | cons x l₁ ih =>
    rw [cons_append, pairwise_cons, ih, pairwise_cons, forall_mem_append, forall_mem_cons]
    exact ⟨fun ⟨⟨h1, h2⟩, h3, h4, h5⟩ => ⟨⟨h1, h3⟩, h4, h2, h5⟩, fun ⟨⟨h1, h3⟩, h4, h2, h5⟩ => ⟨⟨h1, h2⟩, h3, h4, h5⟩⟩
instance decidablePairwise {R : α → α → Prop} [∀ a b, Decidable (R a b)] : ∀ l : List α, Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l =>
    have := decidablePairwise (R := R) l
    decidable_of_decidable_of_iff (p := (∀ a', a' ∈ l → R a a') ∧ Pairwise R l) pairwise_cons.symm
@[simp] theorem nodup_nil : Nodup ([] : List α) := .nil
@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l := by
  show Pairwise _ _ ↔ _
  rw [pairwise_cons]
  exact and_congr ⟨fun h ha => h a ha rfl, fun h b hb e => h (e ▸ hb)⟩ Iff.rfl
instance nodupDecidable [DecidableEq α] (l : List α) : Decidable (Nodup l) := inferInstanceAs (Decidable (Pairwise _ l))

theorem countP.go_eq_add (p : α → Bool) (n : Nat) (l : List α) : countP.go p l n = n + countP.go p l 0 := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih =>
    show (bif p a then countP.go p l (n + 1) else countP.go p l n) = n + bif p a then countP.go p l 1 else countP.go p l 0
    cases p a with
    | true => rw [cond_true, cond_true, ih (n + 1), ih 1, Nat.add_assoc]
    | false => exact ih n
@[simp] theorem countP_nil {p : α → Bool} : countP p [] = 0 := rfl
theorem countP_cons {p : α → Bool} {a : α} {l : List α} : countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  show (bif p a then countP.go p l 1 else countP.go p l 0) = countP.go p l 0 + _
  cases p a with
  | true => rw [cond_true, countP.go_eq_add, Nat.add_comm]; rfl
  | false => rfl
@[simp] theorem countP_append {p : α → Bool} {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  induction l₁ with
  | nil => rw [nil_append, countP_nil, Nat.zero_add]
  | cons a l ih => rw [cons_append, countP_cons, ih, countP_cons, Nat.add_right_comm]
@[simp] theorem count_nil [BEq α] {a : α} : count a [] = 0 := rfl
theorem count_cons [BEq α] {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons
@[simp] theorem count_append [BEq α] {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append
@[simp] theorem count_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : count a (a :: l) = count a l + 1 := by
  rw [count_cons, if_pos (beq_self_eq_true a)]
theorem countP_eq_length_filter {p : α → Bool} {l : List α} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [countP_cons, filter_cons, ih]
    cases p a <;> rfl

@[simp] theorem find?_nil {p : α → Bool} : ([] : List α).find? p = none := rfl
theorem find?_cons {a : α} {as : List α} {p : α → Bool} : (a :: as).find? p = match p a with | true => some a | false => as.find? p := rfl
theorem find?_some {p : α → Bool} {a : α} : ∀ {l : List α}, find? p l = some a → p a = true
  | b :: l, h => by
    rw [find?_cons] at h
    cases hb : p b with
    | true => rw [hb] at h; rw [← Option.some_inj.mp h]; exact hb
    | false => rw [hb] at h; exact find?_some h
@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl
theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} :
    filterMap f (a :: l) = match f a with | none => filterMap f l | some b => b :: filterMap f l := rfl

@[simp] theorem erase_nil [BEq α] {a : α} : [].erase a = [] := rfl
theorem erase_cons [BEq α] {a b : α} {l : List α} : (b :: l).erase a = if b == a then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl

end List
