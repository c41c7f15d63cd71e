prelude
import Init.Data.Option.Basic

/-! Laws of lists: length, append, membership, and deciding membership. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := fun h => (nomatch h)
theorem nil_ne_cons (a : α) (l : List α) : [] ≠ a :: l := fun h => (nomatch h)
@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun h => Nat.succ_ne_self _ (congrArg length h)
@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := fun h => cons_ne_self a l h.symm
theorem head_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ := by cases H; rfl
theorem tail_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ := by cases H; rfl
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := ⟨tail_eq_of_cons_eq, congrArg _⟩
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' :=
  ⟨fun h => by cases h; exact ⟨rfl, rfl⟩, fun ⟨e, f⟩ => by rw [e, f]⟩
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ [] → ∃ b L, l = b :: L
  | [], h => (h rfl).elim
  | b :: L, _ => ⟨b, L, rfl⟩
theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b L, l = b :: L :=
  ⟨exists_cons_of_ne_nil, fun ⟨_, _, e⟩ h => (nomatch e.symm.trans h)⟩

theorem eq_nil_of_length_eq_zero : ∀ {l : List α}, length l = 0 → l = []
  | [], _ => rfl
theorem length_eq_zero_iff {l : List α} : length l = 0 ↔ l = [] := ⟨eq_nil_of_length_eq_zero, fun h => by rw [h]; rfl⟩
attribute [simp] length_eq_zero_iff
theorem ne_nil_of_length_eq_add_one (h : length l = n + 1) : l ≠ [] := fun e => by rw [e] at h; exact (nomatch h)
theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] := by
  cases l with
  | nil => exact iff_of_false (Nat.lt_irrefl 0) (fun h => h rfl)
  | cons a l => exact iff_of_true (Nat.zero_lt_succ _) (cons_ne_nil a l)
theorem length_pos_of_ne_nil {l : List α} (h : l ≠ []) : 0 < length l := length_pos_iff.mpr h
theorem ne_nil_of_length_pos {l : List α} (h : 0 < length l) : l ≠ [] := length_pos_iff.mp h
theorem exists_cons_of_length_pos : ∀ {l : List α}, 0 < l.length → ∃ h t, l = h :: t
  | h :: t, _ => ⟨h, t, rfl⟩
  | [], h => (Nat.lt_irrefl 0 h).elim
theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] := by
  cases l with
  | nil => exact ⟨(nomatch ·), fun ⟨_, h⟩ => (nomatch h)⟩
  | cons a l =>
    refine ⟨fun h => ⟨a, ?_⟩, fun ⟨_, h⟩ => by rw [h]; rfl⟩
    rw [eq_nil_of_length_eq_zero (congrArg Nat.pred h)]

@[simp] theorem append_eq (as bs : List α) : List.append as bs = as ++ bs := rfl
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append (a : α) (as bs : List α) : (a :: as) ++ bs = a :: (as ++ bs) := rfl
@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (a :: ·) ih
@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (a :: ·) ih
instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩
instance : Std.LawfulIdentity (α := List α) (· ++ ·) [] where
  left_id := nil_append
  right_id := append_nil
theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs := by simp
theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl
attribute [simp] singleton_append
@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => exact (Nat.zero_add _).symm
  | cons a as ih => rw [cons_append, length_cons, length_cons, ih, Nat.add_right_comm]
theorem append_inj : ∀ {s₁ s₂ t₁ t₂ : List α}, s₁ ++ t₁ = s₂ ++ t₂ → length s₁ = length s₂ → s₁ = s₂ ∧ t₁ = t₂
  | [], [], _, _, h, _ => ⟨rfl, h⟩
  | a :: s₁, b :: s₂, _, _, h, hl => by
    have ⟨e, f⟩ := cons_eq_cons.mp h
    have ⟨g, k⟩ := append_inj f (congrArg Nat.pred hl)
    exact ⟨by rw [e, g], k⟩
theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := (append_inj h rfl).2
theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs :=
  (append_inj h (Nat.add_right_cancel (m := bs.length) (by rw [← length_append, ← length_append, h]))).1
@[simp] theorem append_left_inj {s₁ s₂ : List α} (t) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ := ⟨append_cancel_right, congrArg (· ++ t)⟩
@[simp] theorem append_right_inj {t₁ t₂ : List α} (s) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ := ⟨append_cancel_left, congrArg (s ++ ·)⟩
@[simp] theorem append_eq_nil_iff : p ++ q = [] ↔ p = [] ∧ q = [] := by
  cases p with
  | nil => exact (and_iff_right rfl).symm
  | cons a p => exact ⟨(nomatch ·), fun h => (nomatch h.1)⟩
@[simp] theorem nil_eq_append_iff : [] = a ++ b ↔ a = [] ∧ b = [] := eq_comm.trans append_eq_nil_iff
theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] := fun e => h (append_eq_nil_iff.mp e).1
theorem append_ne_nil_of_right_ne_nil (s : List α) : t ≠ [] → s ++ t ≠ [] := fun h e => h (append_eq_nil_iff.mp e).2
@[simp] theorem self_eq_append_right {xs ys : List α} : xs = xs ++ ys ↔ ys = [] :=
  ⟨fun h => (append_cancel_left ((append_nil xs).trans h)).symm, fun h => by rw [h, append_nil]⟩
@[simp] theorem append_eq_left_iff {xs ys : List α} : xs ++ ys = xs ↔ ys = [] := eq_comm.trans self_eq_append_right
@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => exact congrArg (b :: ·) ih
theorem append_eq_cons_iff : as ++ bs = x :: c ↔ (as = [] ∧ bs = x :: c) ∨ (∃ as', as = x :: as' ∧ c = as' ++ bs) := by
  cases as with
  | nil => exact ⟨fun h => Or.inl ⟨rfl, h⟩, fun h => h.elim And.right fun ⟨_, h, _⟩ => (nomatch h)⟩
  | cons a as =>
    constructor
    · intro h; have ⟨e, f⟩ := cons_eq_cons.mp h; exact Or.inr ⟨as, by rw [e], f.symm⟩
    · intro h
      cases h with
      | inl h => exact (nomatch h.1)
      | inr h => have ⟨_, e, f⟩ := h; cases e; rw [f]; rfl

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ [] := fun h => (nomatch h)
@[simp] theorem mem_cons : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun | .head _ => Or.inl rfl | .tail _ h => Or.inr h, fun | Or.inl h => h ▸ .head _ | Or.inr h => .tail _ h⟩
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail y
theorem eq_or_mem_of_mem_cons {a y : α} {l : List α} : a ∈ y :: l → a = y ∨ a ∈ l := mem_cons.mp
theorem mem_singleton_self (a : α) : a ∈ [a] := mem_cons_self
@[simp] theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by rw [mem_cons, or_iff_left not_mem_nil]
theorem eq_of_mem_singleton {a b : α} : a ∈ [b] → a = b := mem_singleton.mp
@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => exact (or_iff_right not_mem_nil).symm
  | cons b s ih => rw [cons_append, mem_cons, mem_cons, ih, propext or_assoc]
theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := mem_append.mpr (Or.inl h)
theorem mem_append_right {b : α} {bs : List α} (as : List α) (h : b ∈ bs) : b ∈ as ++ bs := mem_append.mpr (Or.inr h)
theorem not_mem_append {a : α} {s t : List α} (h₁ : ¬a ∈ s) (h₂ : ¬a ∈ t) : ¬a ∈ s ++ t := fun h => (mem_append.mp h).elim h₁ h₂
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => by rw [e] at h; exact not_mem_nil h
theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l := length_pos_of_ne_nil (ne_nil_of_mem h)
theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l := by
  cases l with
  | nil => exact (h rfl).elim
  | cons a l => exact ⟨a, mem_cons_self⟩
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => exact iff_of_true rfl fun _ => not_mem_nil
  | cons a l => exact ⟨(nomatch ·), fun h => (h a mem_cons_self).elim⟩
theorem append_of_mem {a : α} {l : List α} : a ∈ l → ∃ s t : List α, l = s ++ a :: t
  | .head l => ⟨[], l, rfl⟩
  | .tail b h => (append_of_mem h).elim fun s ⟨t, e⟩ => ⟨b :: s, t, by rw [e]; rfl⟩
theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t : List α, l = s ++ a :: t :=
  ⟨append_of_mem, fun ⟨_, _, e⟩ => e ▸ mem_append_right _ mem_cons_self⟩
@[simp] theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} : (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a mem_cons_self, fun x hx => h x (mem_cons_of_mem a hx)⟩,
   fun h x hx => (mem_cons.mp hx).elim (fun e => e ▸ h.1) (h.2 x)⟩
theorem forall_mem_nil (p : α → Prop) : ∀ (x) (_ : x ∈ []), p x := fun x h => (nomatch h)
theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ (x) (_ : x ∈ l₁ ++ l₂), p x) ↔ (∀ (x) (_ : x ∈ l₁), p x) ∧ (∀ (x) (_ : x ∈ l₂), p x) :=
  ⟨fun h => ⟨fun x hx => h x (mem_append_left _ hx), fun x hx => h x (mem_append_right _ hx)⟩,
   fun h x hx => (mem_append.mp hx).elim (h.1 x) (h.2 x)⟩
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} : (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x :=
  ⟨fun ⟨x, hx, h⟩ => (mem_cons.mp hx).elim (fun e => Or.inl (e ▸ h)) fun hx => Or.inr ⟨x, hx, h⟩,
   fun h => h.elim (fun h => ⟨a, mem_cons_self, h⟩) fun ⟨x, hx, h⟩ => ⟨x, mem_cons_of_mem a hx, h⟩⟩

section

@[simp] theorem elem_nil [BEq α] {a : α} : elem a ([] : List α) = false := rfl
theorem elem_cons [BEq α] {a b : α} {l : List α} : elem a (b :: l) = (a == b || elem a l) := by
  show (match a == b with | true => true | false => elem a l) = _
  cases a == b <;> rfl
@[simp] theorem contains_nil [BEq α] {a : α} : ([] : List α).contains a = false := rfl
theorem contains_cons [BEq α] {a b : α} {l : List α} : (b :: l).contains a = (a == b || l.contains a) := elem_cons

variable [BEq α] [LawfulBEq α]

theorem elem_iff {a : α} {as : List α} : elem a as = true ↔ a ∈ as := by
  induction as with
  | nil => exact iff_of_false Bool.noConfusion not_mem_nil
  | cons b as ih => rw [elem_cons, Bool.or_eq_true, mem_cons, propext ih, propext beq_iff_eq]
theorem contains_iff_mem {a : α} {as : List α} : as.contains a = true ↔ a ∈ as := elem_iff
theorem mem_of_elem_eq_true {a : α} {as : List α} : elem a as = true → a ∈ as := elem_iff.mp
theorem elem_eq_true_of_mem {a : α} {as : List α} (h : a ∈ as) : elem a as = true := elem_iff.mpr h
instance (a : α) (as : List α) : Decidable (a ∈ as) := decidable_of_decidable_of_iff elem_iff
@[simp] theorem elem_eq_mem (a : α) (as : List α) : elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, decide_eq_true_eq]; exact elem_iff
@[simp] theorem contains_eq_mem (a : α) (as : List α) : as.contains a = decide (a ∈ as) := elem_eq_mem a as

end

instance decidableBEx (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse fun ⟨_, h, _⟩ => (nomatch h)
  | x :: xs =>
    if h₁ : p x then isTrue ⟨x, mem_cons_self, h₁⟩
    else match decidableBEx p xs with
      | isTrue h₂ => isTrue (h₂.elim fun y ⟨hm, hp⟩ => ⟨y, mem_cons_of_mem x hm, hp⟩)
      | isFalse h₂ => isFalse fun ⟨y, hm, hp⟩ => (mem_cons.mp hm).elim (fun e => h₁ (e ▸ hp)) fun hm => h₂ ⟨y, hm, hp⟩

instance decidableBAll (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue fun _ h => (nomatch h)
  | x :: xs =>
    if h₁ : p x then match decidableBAll p xs with
      | isTrue h₂ => isTrue (forall_mem_cons.mpr ⟨h₁, h₂⟩)
      | isFalse h₂ => isFalse fun h => h₂ fun y hy => h y (mem_cons_of_mem x hy)
    else isFalse fun h => h₁ (h x mem_cons_self)

end List
