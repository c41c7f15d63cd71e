prelude
import Init.Data.List.Pairwise

/-! Rearrangements. -/

set_option linter.unusedVariables false
universe u v w

namespace List

open Perm (swap)

variable {α : Type u} {β : Type v} {γ : Type w}

theorem perm_comm {l₁ l₂ : List α} : l₁ ~ l₂ ↔ l₂ ~ l₁ := ⟨Perm.symm, Perm.symm⟩
instance instTransPerm : Trans (Perm (α := α)) Perm Perm where
  trans := Perm.trans

namespace Perm

theorem eqv (α : Type u) : Equivalence (@Perm α) := ⟨Perm.refl, Perm.symm, Perm.trans⟩
theorem subset {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁ ⊆ l₂ := fun _ h => p.mem_iff.mp h
theorem eq_nil {l : List α} (p : l ~ []) : l = [] := perm_nil.mp p
theorem swap' (x y : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) : y :: x :: l₁ ~ x :: y :: l₂ := (swap x y l₁).trans ((p.cons _).cons _)
theorem filter (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) : filter p l₁ ~ filter p l₂ := by
  induction s with
  | nil => exact .nil
  | cons x _ ih => rw [filter_cons, filter_cons]; split <;> first | exact ih.cons x | exact ih
  | swap x y l =>
    simp only [filter_cons]
    repeat' split
    all_goals first | exact .swap .. | exact .refl _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem filterMap (f : α → Option β) {l₁ l₂ : List α} (p : l₁ ~ l₂) : filterMap f l₁ ~ filterMap f l₂ := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => rw [filterMap_cons, filterMap_cons]; cases f x <;> first | exact ih.cons _ | exact ih
  | swap x y l =>
    simp only [filterMap_cons]
    cases f x <;> cases f y <;> first | exact .swap .. | exact .refl _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) : countP p l₁ = countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_eq
theorem count_eq [BEq α] {l₁ l₂ : List α} (p : l₁ ~ l₂) (a : α) : count a l₁ = count a l₂ := p.countP_eq _
theorem sum_nat {l₁ l₂ : List Nat} (h : l₁ ~ l₂) : l₁.sum = l₂.sum := by
  induction h with
  | nil => rfl
  | cons x _ ih => rw [sum_cons, sum_cons, ih]
  | swap x y l => simp only [sum_cons]; omega
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem foldr_eq' {f : α → β → β} {l₁ l₂ : List α} (p : l₁ ~ l₂)
    (comm : ∀ x, x ∈ l₁ → ∀ y, y ∈ l₁ → ∀ z, f y (f x z) = f x (f y z)) (init : β) : foldr f init l₁ = foldr f init l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih =>
    rw [foldr_cons, foldr_cons, ih fun a ha b hb => comm a (mem_cons_of_mem x ha) b (mem_cons_of_mem x hb)]
  | swap x y l =>
    exact comm x (mem_cons_of_mem y mem_cons_self) y mem_cons_self _
  | trans p _ ih₁ ih₂ =>
    exact (ih₁ comm).trans (ih₂ fun a ha b hb => comm a (p.mem_iff.mpr ha) b (p.mem_iff.mpr hb))
theorem pairwise {R : α → α → Prop} {l l' : List α} (hR : l.Pairwise R) (hl : l ~ l') (hsymm : ∀ {x y}, R x y → R y x) :
    l'.Pairwise R := by
  induction hl with
  | nil => exact .nil
  | cons x s ih => exact .cons (fun b hb => rel_of_pairwise_cons hR (s.mem_iff.mpr hb)) (ih hR.of_cons)
  | swap x y l =>
    have h := hR
    simp only [pairwise_cons, forall_mem_cons] at h ⊢
    exact ⟨⟨hsymm h.1.1, h.2.1⟩, h.1.2, h.2.2⟩
  | trans _ _ ih₁ ih₂ => exact ih₂ (ih₁ hR)
theorem pairwise_iff {R : α → α → Prop} (S : ∀ {x y}, R x y → R y x) {l₁ l₂ : List α} (p : l₁ ~ l₂) :
    Pairwise R l₁ ↔ Pairwise R l₂ := ⟨fun h => p.pairwise h S, fun h => p.symm.pairwise h S⟩
theorem nodup_iff {l₁ l₂ : List α} (p : l₁ ~ l₂) : Nodup l₁ ↔ Nodup l₂ := p.pairwise_iff Ne.symm
theorem nodup {l l' : List α} (hl : l ~ l') (hR : l.Nodup) : l'.Nodup := hl.nodup_iff.mp hR
theorem reverse {l₁ l₂ : List α} (h : l₁ ~ l₂) : l₁.reverse ~ l₂.reverse := (reverse_perm l₁).trans (h.trans (reverse_perm l₂).symm)
theorem flatten {l₁ l₂ : List (List α)} (h : l₁ ~ l₂) : l₁.flatten ~ l₂.flatten := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact ih.append_left x
  | swap x y l =>
    rw [flatten_cons, flatten_cons, flatten_cons, flatten_cons, ← append_assoc, ← append_assoc]
    exact perm_append_comm.append_right _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem flatMap_right {l₁ l₂ : List α} (f : α → List β) (p : l₁ ~ l₂) : l₁.flatMap f ~ l₂.flatMap f := (p.map f).flatten
theorem singleton_eq {a b : α} (h : [a] ~ [b]) : a = b := mem_singleton.mp (h.mem_iff.mp mem_cons_self)
theorem isEmpty_eq {l l' : List α} (h : l ~ l') : l.isEmpty = l'.isEmpty := by
  rw [Bool.eq_iff_iff, isEmpty_iff, isEmpty_iff]
  exact ⟨fun e => by subst e; exact perm_nil.mp h.symm, fun e => by subst e; exact perm_nil.mp h⟩
theorem erase [BEq α] [LawfulBEq α] (a : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁.erase a ~ l₂.erase a := by
  induction p with
  | nil => exact .nil
  | cons x s ih => rw [erase_cons, erase_cons]; split <;> first | exact s | exact ih.cons x
  | swap x y l =>
    simp only [erase_cons]
    repeat' split
    all_goals first
      | exact .swap .. | exact .refl _
      | (rename_i h₁ h₂; rw [eq_of_beq h₁, eq_of_beq h₂])
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem cons_inv {a : α} {l₁ l₂ : List α} (h : a :: l₁ ~ a :: l₂) : l₁ ~ l₂ := by
  have : DecidableEq α := fun _ _ => Classical.propDecidable _
  have := h.erase a
  rw [erase_cons_head, erase_cons_head] at this; exact this

end Perm

theorem perm_append_singleton (a : α) (l : List α) : l ++ [a] ~ a :: l := by
  have := perm_middle (a := a) (l₁ := l) (l₂ := []); rw [append_nil] at this; exact this
@[simp] theorem perm_singleton {a : α} {l : List α} : l ~ [a] ↔ l = [a] := by
  constructor
  · intro h
    have ⟨b, e⟩ := length_eq_one_iff.mp h.length_eq
    subst e; rw [h.singleton_eq]
  · exact Perm.of_eq
@[simp] theorem nil_perm {l : List α} : [] ~ l ↔ l = [] := perm_comm.trans perm_nil
theorem perm_cons (a : α) {l₁ l₂ : List α} : a :: l₁ ~ a :: l₂ ↔ l₁ ~ l₂ := ⟨Perm.cons_inv, Perm.cons a⟩
attribute [simp] perm_cons
theorem perm_append_left_iff {l₁ l₂ : List α} : ∀ l, l ++ l₁ ~ l ++ l₂ ↔ l₁ ~ l₂
  | [] => Iff.rfl
  | a :: l => (perm_cons a).trans (perm_append_left_iff l)
theorem perm_append_right_iff {l₁ l₂ : List α} (l) : l₁ ++ l ~ l₂ ++ l ↔ l₁ ~ l₂ := by
  refine ⟨fun p => ?_, Perm.append_right l⟩
  exact (perm_append_left_iff l).mp (perm_append_comm.trans (p.trans perm_append_comm))
attribute [simp] perm_append_left_iff perm_append_right_iff
theorem perm_cons_erase [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : l ~ a :: l.erase a := by
  induction l with
  | nil => exact (not_mem_nil h).elim
  | cons b l ih =>
    rw [erase_cons]
    split
    · rename_i e; rw [eq_of_beq e]
    · rename_i ne
      exact ((ih (mem_of_ne_of_mem (fun e : a = b => ne (by simp [e])) h)).cons b).trans (.swap ..)
theorem perm_iff_count [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁ ~ l₂ ↔ ∀ a, count a l₁ = count a l₂ := by
  refine ⟨Perm.count_eq, fun H => ?_⟩
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => exact .nil
    | cons b l₂ => have := H b; rw [count_nil, count_cons_self] at this; omega
  | cons a l₁ ih =>
    have ha : a ∈ l₂ := count_pos_iff.mp (by rw [← H, count_cons_self]; omega)
    refine ((ih fun b => ?_).cons a).trans (perm_cons_erase ha).symm
    have := H b
    rw [count_cons, (perm_cons_erase ha).count_eq b, count_cons] at this; omega
theorem isPerm_iff [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isPerm l₂ ↔ l₁ ~ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [isPerm, isEmpty_iff, nil_perm]
  | cons a l₁ ih =>
    rw [isPerm, Bool.and_eq_true, ih, contains_iff_mem]
    constructor
    · intro ⟨h, p⟩; exact (p.cons a).trans (perm_cons_erase h).symm
    · intro p
      have h : a ∈ l₂ := p.mem_iff.mp mem_cons_self
      exact ⟨h, (p.trans (perm_cons_erase h)).cons_inv⟩
instance decidablePerm [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ ~ l₂) := decidable_of_iff _ isPerm_iff
theorem filter_append_perm (p : α → Bool) (l : List α) : filter p l ++ filter (fun x => !p x) l ~ l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    cases h : p a with
    | true => simp [h]; exact ih
    | false => simp [h]; exact perm_middle.trans (ih.cons a)
theorem Perm.eq_of_pairwise {le : α → α → Prop} {l₁ l₂ : List α} (anti : ∀ a b, a ∈ l₁ → b ∈ l₂ → le a b → le b a → a = b)
    (s₁ : l₁.Pairwise le) (s₂ : l₂.Pairwise le) (p : l₁ ~ l₂) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact (nil_perm.mp p).symm
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact perm_nil.mp p
    | cons b l₂ =>
      have e : a = b := by
        have ha : a ∈ b :: l₂ := p.mem_iff.mp mem_cons_self
        have hb : b ∈ a :: l₁ := p.mem_iff.mpr mem_cons_self
        cases mem_cons.mp ha with
        | inl e => exact e
        | inr ha => cases mem_cons.mp hb with
          | inl e => exact e.symm
          | inr hb =>
            exact anti a b mem_cons_self mem_cons_self (rel_of_pairwise_cons s₁ hb) (rel_of_pairwise_cons s₂ ha)
      subst e
      rw [ih (fun x y hx hy => anti x y (mem_cons_of_mem a hx) (mem_cons_of_mem a hy)) s₁.of_cons s₂.of_cons p.cons_inv]

end List
