prelude
import Init.Data.Option.Basic

/-! Laws of lists: append, membership, map, filter, reverse, folds, with their `simp` tags. -/

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
