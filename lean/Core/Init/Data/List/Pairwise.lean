prelude
import Init.Data.List.Sublist

/-! `Pairwise`, `Nodup`, `Perm`, `erase`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w} {R S : α → α → Prop}

theorem rel_of_pairwise_cons (p : (a :: l).Pairwise R) : ∀ {a'}, a' ∈ l → R a a' := fun {a'} => (pairwise_cons.mp p).1 a'
theorem Pairwise.of_cons (p : (a :: l).Pairwise R) : Pairwise R l := (pairwise_cons.mp p).2
theorem Pairwise.tail : ∀ {l : List α} (h : Pairwise R l), Pairwise R l.tail
  | [], h => h
  | _ :: _, h => h.of_cons
theorem Pairwise.imp_of_mem {S : α → α → Prop} (H : ∀ {a b}, a ∈ l → b ∈ l → R a b → S a b) (p : Pairwise R l) : Pairwise S l := by
  induction p with
  | nil => exact .nil
  | cons h _ ih =>
    exact .cons (fun b hb => H mem_cons_self (mem_cons_of_mem _ hb) (h b hb))
      (ih fun ha hb => H (mem_cons_of_mem _ ha) (mem_cons_of_mem _ hb))
theorem Pairwise.and (hR : Pairwise R l) (hS : Pairwise S l) : l.Pairwise fun a b => R a b ∧ S a b := by
  induction hR with
  | nil => exact .nil
  | cons h _ ih => cases hS with
    | cons h' s => exact .cons (fun b hb => ⟨h b hb, h' b hb⟩) (ih s)
theorem pairwise_and_iff : (l.Pairwise fun a b => R a b ∧ S a b) ↔ Pairwise R l ∧ Pairwise S l :=
  ⟨fun h => ⟨h.imp And.left, h.imp And.right⟩, fun h => h.1.and h.2⟩
theorem Pairwise.iff {S : α → α → Prop} (H : ∀ a b, R a b ↔ S a b) {l : List α} : Pairwise R l ↔ Pairwise S l :=
  ⟨Pairwise.imp (H _ _).mp, Pairwise.imp (H _ _).mpr⟩
theorem pairwise_of_forall {l : List α} (H : ∀ x y, R x y) : Pairwise R l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons (fun b _ => H a b) ih
theorem pairwise_singleton (R : α → α → Prop) (a : α) : Pairwise R [a] := by simp
attribute [simp] pairwise_singleton
theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b := by simp
theorem pairwise_map {l : List α} {f : α → β} {R : β → β → Prop} : (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => simp
  | cons a l ih => rw [map_cons, pairwise_cons, pairwise_cons, ih, forall_mem_map]
theorem Pairwise.map {R : α → α → Prop} {S : β → β → Prop} {l : List α} (f : α → β) (H : ∀ a b, R a b → S (f a) (f b))
    (p : Pairwise R l) : Pairwise S (map f l) := pairwise_map.mpr (p.imp (H _ _))
theorem pairwise_filter {p : α → Bool} {l : List α} : Pairwise R (filter p l) ↔ Pairwise (fun x y => p x → p y → R x y) l := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [filter_cons]
    split
    · rename_i h
      rw [pairwise_cons, pairwise_cons, ih, forall_mem_filter]
      exact and_congr_left fun _ => forall_congr' fun b => ⟨fun H hb _ => H hb, fun H hb => H hb h⟩
    · rename_i h
      rw [pairwise_cons, ih]
      exact ⟨fun H => ⟨fun b _ ha => (h ha).elim, H⟩, And.right⟩
theorem Pairwise.filter {l : List α} (p : α → Bool) (h : Pairwise R l) : Pairwise R (filter p l) :=
  pairwise_filter.mpr (h.imp fun h _ _ => h)
theorem Pairwise.sublist {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : l₂.Pairwise R) : l₁.Pairwise R := by
  induction s with
  | slnil => exact .nil
  | cons a _ ih => exact ih h.of_cons
  | cons₂ a s ih => exact .cons (fun b hb => rel_of_pairwise_cons h (s.subset hb)) (ih h.of_cons)
theorem pairwise_reverse {l : List α} : l.reverse.Pairwise R ↔ l.Pairwise fun a b => R b a := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons a l ih =>
    refine Iff.trans ?_ pairwise_cons.symm
    rw [reverse_cons, pairwise_append, ih]
    simp only [mem_reverse, mem_singleton, forall_eq]
    exact ⟨fun h => ⟨h.2.2, h.1⟩, fun h => ⟨h.2, pairwise_singleton R a, h.1⟩⟩
attribute [simp] pairwise_reverse
theorem pairwise_replicate {n : Nat} {a : α} : (replicate n a).Pairwise R ↔ n ≤ 1 ∨ R a a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [replicate_succ, pairwise_cons, ih]
    simp only [mem_replicate]
    constructor
    · intro ⟨h, h'⟩
      cases n with
      | zero => exact Or.inl (Nat.le_refl 1)
      | succ n => exact Or.inr (h a ⟨Nat.succ_ne_zero n, rfl⟩)
    · intro h
      refine ⟨fun b hb => ?_, ?_⟩
      · rw [hb.2]; exact h.resolve_left (by omega)
      · exact h.imp_left (by omega)
theorem pairwise_flatten {L : List (List α)} :
    Pairwise R L.flatten ↔ (∀ l, l ∈ L → Pairwise R l) ∧ Pairwise (fun l₁ l₂ => ∀ x, x ∈ l₁ → ∀ y, y ∈ l₂ → R x y) L := by
  induction L with
  | nil => simp
  | cons l L ih =>
    rw [flatten_cons, pairwise_append, ih, pairwise_cons, forall_mem_cons]
    constructor
    · intro ⟨h, ⟨h₁, h₂⟩, h₃⟩
      exact ⟨⟨h, h₁⟩, fun m hm x hx y hy => h₃ x hx y (mem_flatten.mpr ⟨m, hm, hy⟩), h₂⟩
    · intro ⟨⟨h, h₁⟩, h₃, h₂⟩
      refine ⟨h, ⟨h₁, h₂⟩, fun x hx y hy => ?_⟩
      have ⟨m, hm, hy⟩ := mem_flatten.mp hy
      exact h₃ m hm x hx y hy
theorem pairwise_iff_getElem {l : List α} : Pairwise R l ↔
    ∀ (i j : Nat) (hi : i < l.length) (hj : j < l.length) (hij : i < j), R l[i] l[j] := by
  induction l with
  | nil => exact iff_of_true .nil fun i _ hi => absurd hi (Nat.not_lt_zero i)
  | cons a l ih =>
    rw [pairwise_cons, ih]
    constructor
    · intro ⟨h, H⟩ i j hi hj hij
      cases j with
      | zero => omega
      | succ j => cases i with
        | zero => exact h _ (getElem_mem _)
        | succ i => exact H i j (Nat.lt_of_succ_lt_succ hi) (Nat.lt_of_succ_lt_succ hj) (by omega)
    · intro H
      refine ⟨fun b hb => ?_, fun i j hi hj hij => H (i + 1) (j + 1) (Nat.succ_lt_succ hi) (Nat.succ_lt_succ hj) (by omega)⟩
      have ⟨j, hj, e⟩ := getElem_of_mem hb
      rw [← e]; exact H 0 (j + 1) (Nat.succ_pos _) (Nat.succ_lt_succ hj) (by omega)
theorem pairwise_le_range {n : Nat} : Pairwise (· ≤ ·) (range n) := by
  rw [pairwise_iff_getElem]; intro i j hi hj hij; rw [getElem_range, getElem_range]; omega
theorem pairwise_lt_range {n : Nat} : Pairwise (· < ·) (range n) := by
  rw [pairwise_iff_getElem]; intro i j hi hj hij; rw [getElem_range, getElem_range]; exact hij

theorem nodup_iff_pairwise_ne {l : List α} : List.Nodup l ↔ List.Pairwise (· ≠ ·) l := Iff.rfl
theorem Nodup.of_cons {a : α} {l : List α} (h : Nodup (a :: l)) : Nodup l := (nodup_cons.mp h).2
theorem Nodup.not_mem {a : α} {l : List α} (h : Nodup (a :: l)) : ¬a ∈ l := (nodup_cons.mp h).1
theorem Nodup.cons {a : α} {l : List α} (ha : ¬a ∈ l) (hl : Nodup l) : Nodup (a :: l) := nodup_cons.mpr ⟨ha, hl⟩
theorem nodup_singleton (a : α) : Nodup [a] := by simp
theorem Nodup.sublist {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Nodup l₂ → Nodup l₁ := Pairwise.sublist s
theorem Sublist.nodup {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Nodup l₂ → Nodup l₁ := Pairwise.sublist s
theorem Nodup.filter (p : α → Bool) {l : List α} : Nodup l → Nodup (filter p l) := Pairwise.filter p
theorem nodup_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := pairwise_append
@[simp] theorem nodup_reverse {l : List α} : l.reverse.Nodup ↔ l.Nodup :=
  pairwise_reverse.trans (Pairwise.iff fun _ _ => ⟨Ne.symm, Ne.symm⟩)
theorem nodup_range {n : Nat} : Nodup (range n) := pairwise_lt_range.imp Nat.ne_of_lt
theorem Nodup.map {l : List α} (f : α → β) (H : ∀ a b, a ≠ b → f a ≠ f b) (d : Nodup l) : Nodup (map f l) := Pairwise.map f H d
theorem Nodup.getElem_inj {xs : List α} (h : xs.Nodup) {i j : Nat} {hi : i < xs.length} {hj : j < xs.length} :
    xs[i] = xs[j] ↔ i = j := by
  constructor
  · intro e
    have H := pairwise_iff_getElem.mp h
    cases Nat.lt_trichotomy i j with
    | inl lt => exact (H i j hi hj lt e).elim
    | inr r => cases r with
      | inl e => exact e
      | inr gt => exact (H j i hj hi gt e.symm).elim
  · intro e; subst e; rfl
theorem nodup_iff_count {l : List α} [BEq α] [LawfulBEq α] : l.Nodup ↔ ∀ a, count a l ≤ 1 := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [nodup_cons, ih]
    constructor
    · intro ⟨h, H⟩ a
      rw [count_cons]
      have := H a
      split
      · rename_i e; rw [← eq_of_beq e, count_eq_zero_of_not_mem h]
      · exact this
    · intro H
      refine ⟨fun h => ?_, fun a => ?_⟩
      · have h₁ := H b; have h₂ := count_pos_iff.mpr h; rw [count_cons_self] at h₁; omega
      · have := H a; rw [count_cons] at this; omega
theorem Nodup.count [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : Nodup l) : List.count a l = if a ∈ l then 1 else 0 := by
  have := nodup_iff_count.mp h a
  split
  · have := count_pos_iff.mpr ‹a ∈ l›; omega
  · exact count_eq_zero_of_not_mem ‹_›

section erase

variable [BEq α]

theorem erase_of_not_mem [LawfulBEq α] {a : α} : ∀ {l : List α}, ¬a ∈ l → l.erase a = l
  | [], _ => rfl
  | b :: l, h => by
    rw [erase_cons, if_neg (fun e => h (mem_cons.mpr (Or.inl (eq_of_beq e).symm))), erase_of_not_mem (not_mem_of_not_mem_cons h)]
@[simp] theorem erase_cons_head [LawfulBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by
  rw [erase_cons, if_pos (beq_self_eq_true a)]
theorem erase_cons_tail {a b : α} {l : List α} (h : ¬b == a) : (b :: l).erase a = b :: l.erase a := by
  rw [erase_cons, if_neg h]
attribute [simp] erase_cons_tail
theorem erase_sublist {a : α} {l : List α} : Sublist (l.erase a) l := by
  induction l with
  | nil => exact .slnil
  | cons b l ih => rw [erase_cons]; split <;> first | exact sublist_cons_self b l | exact .cons₂ b ih
theorem erase_subset {a : α} {l : List α} : l.erase a ⊆ l := erase_sublist.subset
theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := erase_subset h
@[simp] theorem mem_erase_of_ne [LawfulBEq α] {a b : α} {l : List α} (ab : a ≠ b) : a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h => ?_⟩
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons]
    split
    · rename_i e; exact mem_of_ne_of_mem (fun h => ab (h.trans (eq_of_beq e))) h
    · exact (mem_cons.mp h).elim (fun e => e ▸ mem_cons_self) fun h => mem_cons_of_mem c (ih h)
theorem length_erase_of_mem [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : length (l.erase a) = length l - 1 := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [erase_cons]
    split
    · rfl
    · rename_i ne
      have hm := mem_of_ne_of_mem (fun e : a = b => ne (by simp [e])) h
      have := length_pos_of_mem hm
      rw [length_cons, ih hm, length_cons]; omega
theorem count_erase_self [LawfulBEq α] {a : α} {l : List α} : count a (l.erase a) = count a l - 1 := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [erase_cons, count_cons]
    split
    · omega
    · rename_i h; rw [count_cons, ih, if_neg h]; omega
theorem count_erase_of_ne [LawfulBEq α] {a b : α} (ab : a ≠ b) {l : List α} : count a (l.erase b) = count a l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [erase_cons, count_cons]
    split
    · rename_i h; rw [if_neg (by rw [eq_of_beq h]; simpa using Ne.symm ab)]; rfl
    · rw [count_cons, ih]
theorem Nodup.erase [LawfulBEq α] {l : List α} (a : α) : Nodup l → Nodup (l.erase a) := Nodup.sublist erase_sublist
theorem Nodup.not_mem_erase [LawfulBEq α] {a : α} {l : List α} (h : Nodup l) : ¬a ∈ l.erase a := by
  intro hm
  have := count_pos_iff.mpr hm
  have := nodup_iff_count.mp h a
  rw [count_erase_self] at *; omega

end erase

end List
