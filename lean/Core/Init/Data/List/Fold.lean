prelude
import Init.Data.List.Count

/-! `count`, `sum`, `max?`, `min?`; folds over lists of numbers and fusion of folds. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

section count

variable [BEq α]

theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl
theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length
theorem count_singleton {a b : α} : count b [a] = if a == b then 1 else 0 := by simp [count_cons]
@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l := countP_reverse
theorem count_eq_length_filter {a : α} {l : List α} : count a l = (filter (· == a) l).length := countP_eq_length_filter

variable [LawfulBEq α]

@[simp] theorem count_cons_of_ne {a b : α} (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := by
  rw [count_cons, if_neg (by simpa using h)]; rfl
theorem count_singleton_self {a : α} : count a [a] = 1 := by simp
theorem count_concat_self {a : α} {l : List α} : count a (l ++ [a]) = count a l + 1 := by simp
@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  rw [count, countP_pos_iff]; simp
@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff
theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : count a l = 0 :=
  Nat.eq_zero_of_not_pos fun hp => h (count_pos_iff.mp hp)
theorem not_mem_of_count_eq_zero {a : α} {l : List α} (h : count a l = 0) : ¬a ∈ l :=
  fun hm => Nat.lt_irrefl 0 (by have := count_pos_iff.mpr hm; omega)
theorem count_eq_zero {a : α} {l : List α} : count a l = 0 ↔ ¬a ∈ l := ⟨not_mem_of_count_eq_zero, count_eq_zero_of_not_mem⟩
theorem count_eq_length {a : α} {l : List α} : count a l = l.length ↔ ∀ b, b ∈ l → a = b := by
  rw [count, countP_eq_length]; exact forall_congr' fun b => by rw [beq_iff_eq, eq_comm]
@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  rw [count_eq_length.mpr fun b hb => (eq_of_mem_replicate hb).symm, length_replicate]
theorem count_replicate {a b : α} {n : Nat} : count a (replicate n b) = if b == a then n else 0 := by
  split
  · rename_i h; rw [eq_of_beq h, count_replicate_self]
  · rw [count_eq_zero]; intro h; have := eq_of_mem_replicate h; simp_all
theorem count_filter {a : α} {p : α → Bool} {l : List α} (h : p a) : count a (filter p l) = count a l := by
  rw [count, countP_filter]; congr 1; funext b
  cases hb : b == a with
  | true => rw [eq_of_beq hb, h]; rfl
  | false => rfl
theorem count_le_count_map {β} [BEq β] [LawfulBEq β] {l : List α} {f : α → β} {x : α} : count x l ≤ count (f x) (map f l) := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    rw [map_cons, count_cons, count_cons]
    split
    · rw [if_pos (by simp_all)]; omega
    · split <;> omega

end count

@[simp] theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Nat.zero_add _).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih, Nat.add_assoc]
theorem sum_append [Add α] [Zero α] [Std.LawfulIdentity (α := α) (· + ·) 0] [Std.Associative (α := α) (· + ·)]
    {l₁ l₂ : List α} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id (op := ((· + ·) : α → α → α)) (o := (0 : α)) l₂.sum).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih]; exact (Std.Associative.assoc (op := ((· + ·) : α → α → α)) ..).symm
theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, sum_append_nat, ih, sum_cons, sum_cons, sum_nil]; exact Nat.add_comm ..
@[simp] theorem sum_reverse_nat' (xs : List Nat) : xs.reverse.sum = xs.sum := sum_reverse_nat xs
@[simp] theorem sum_replicate_nat {n a : Nat} : (replicate n a).sum = n * a := by
  induction n with
  | zero => rw [Nat.zero_mul]; rfl
  | succ n ih => rw [replicate_succ, sum_cons, ih, Nat.succ_mul, Nat.add_comm]
theorem sum_eq_foldr [Add α] [Zero α] {l : List α} : l.sum = l.foldr (· + ·) 0 := rfl
theorem foldl_add_nat (l : List Nat) (b : Nat) : l.foldl (· + ·) b = b + l.sum := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ih, sum_cons, Nat.add_assoc]
theorem sum_eq_foldl_nat {xs : List Nat} : xs.sum = xs.foldl (· + ·) 0 := by rw [foldl_add_nat, Nat.zero_add]
theorem exists_mem_cons_iff {p : α → Prop} {a : α} {l : List α} : (∃ x, x ∈ a :: l ∧ p x) ↔ p a ∨ ∃ x, x ∈ l ∧ p x := by
  simp [or_and_right, exists_or]
theorem sum_pos_iff_exists_pos_nat {l : List Nat} : 0 < l.sum ↔ ∃ x, x ∈ l ∧ 0 < x := by
  induction l with
  | nil => exact iff_of_false (Nat.lt_irrefl 0) fun ⟨_, h, _⟩ => not_mem_nil h
  | cons a l ih => rw [sum_cons, exists_mem_cons_iff, ← ih]; omega
theorem le_sum_of_mem {l : List Nat} {a : Nat} (h : a ∈ l) : a ≤ l.sum := by
  induction l with
  | nil => exact (not_mem_nil h).elim
  | cons b l ih =>
    rw [sum_cons]
    cases mem_cons.mp h with
    | inl e => omega
    | inr h => have := ih h; omega
theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, length_append, ih]; rfl
theorem length_flatMap {l : List α} {f : α → List β} : length (l.flatMap f) = List.sum (map (fun a => (f a).length) l) := by
  rw [flatMap_def, length_flatten, map_map]; rfl
attribute [simp] length_flatten

theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} : l.foldl f b = l.reverse.foldr (fun x y => f y x) b := by simp
theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} : l.foldr f b = l.reverse.foldl (fun x y => f y x) b := by simp
theorem foldl_hom (f : α₁ → α₂) {g₁ : α₁ → β → α₁} {g₂ : α₂ → β → α₂} {l : List β} {init : α₁}
    (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) : l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, H, ih]; rfl
theorem foldr_hom (f : β₁ → β₂) {g₁ : α → β₁ → β₁} {g₂ : α → β₂ → β₂} {l : List α} {init : β₁}
    (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) : l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, H]; rfl
theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] : ∀ {l : List α} {a₁ a₂ : α},
    l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂)
  | [], _, _ => rfl
  | a :: l, a₁, a₂ => by rw [foldl_cons, ha.assoc, foldl_assoc]; rfl
theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] : ∀ {l : List α} {a₁ a₂ : α},
    l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂
  | [], _, _ => rfl
  | a :: l, a₁, a₂ => by rw [foldr_cons, foldr_assoc, ← ha.assoc]; rfl
theorem foldl_congr {l : List α} {f g : β → α → β} {b : β} (h : ∀ b, ∀ a, a ∈ l → f b a = g b a) : l.foldl f b = l.foldl g b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, foldl_cons, h b a mem_cons_self]; exact ih fun b x hx => h b x (mem_cons_of_mem a hx)
@[simp] theorem foldl_flip_cons_eq_append {l l' : List α} : l.foldl (fun xs y => y :: xs) l' = l.reverse ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ih, reverse_cons, append_assoc]; rfl
theorem foldlRecOn_prop {motive : β → Prop} (l : List α) {op : β → α → β} {b : β} (hb : motive b)
    (hl : ∀ (b : β), motive b → ∀ a, a ∈ l → motive (op b a)) : motive (foldl op b l) := by
  induction l generalizing b with
  | nil => exact hb
  | cons a l ih => exact ih (hl b hb a mem_cons_self) fun b hb x hx => hl b hb x (mem_cons_of_mem a hx)
theorem foldl_rel {l : List α} {f g : β → α → β} {a b : β} {r : β → β → Prop} (h : r a b)
    (h' : ∀ (a : α), a ∈ l → ∀ (c c' : β), r c c' → r (f c a) (g c' a)) : r (l.foldl f a) (l.foldl g b) := by
  induction l generalizing a b with
  | nil => exact h
  | cons x l ih => exact ih (h' x mem_cons_self _ _ h) fun y hy => h' y (mem_cons_of_mem x hy)
theorem foldr_rel {l : List α} {f g : α → β → β} {a b : β} {r : β → β → Prop} (h : r a b)
    (h' : ∀ (a : α), a ∈ l → ∀ (c c' : β), r c c' → r (f a c) (g a c')) : r (l.foldr f a) (l.foldr g b) := by
  induction l with
  | nil => exact h
  | cons x l ih => exact h' x mem_cons_self _ _ (ih fun y hy => h' y (mem_cons_of_mem x hy))

@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl
@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl
theorem max?_cons' [Max α] {x : α} {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl
theorem min?_cons' [Min α] {x : α} {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl
theorem max?_cons [Max α] [Std.Associative (max : α → α → α)] {x : α} {xs : List α} :
    (x :: xs).max? = some (xs.max?.elim x (max x)) := by
  cases xs with
  | nil => rfl
  | cons y xs => rw [max?_cons', max?_cons', Option.elim_some, foldl_cons, foldl_assoc]
theorem min?_cons [Min α] [Std.Associative (min : α → α → α)] {x : α} {xs : List α} :
    (x :: xs).min? = some (xs.min?.elim x (min x)) := by
  cases xs with
  | nil => rfl
  | cons y xs => rw [min?_cons', min?_cons', Option.elim_some, foldl_cons, foldl_assoc]
attribute [simp] max?_cons min?_cons
@[simp] theorem max?_eq_none_iff {xs : List α} [Max α] : xs.max? = none ↔ xs = [] := by cases xs <;> simp [max?_cons']
@[simp] theorem min?_eq_none_iff {xs : List α} [Min α] : xs.min? = none ↔ xs = [] := by cases xs <;> simp [min?_cons']
private theorem foldl_max (l : List Nat) (b m : Nat) :
    l.foldl max b = m ↔ (b = m ∨ m ∈ l) ∧ b ≤ m ∧ ∀ x, x ∈ l → x ≤ m := by
  induction l generalizing b with
  | nil => simp; omega
  | cons a l ih =>
    rw [foldl_cons, ih, forall_mem_cons, mem_cons]
    constructor
    · intro ⟨h, h', H⟩
      refine ⟨?_, by omega, by omega, H⟩
      cases h with
      | inl e => cases Nat.le_total a b with
        | inl _ => omega
        | inr _ => omega
      | inr h => exact Or.inr (Or.inr h)
    · intro ⟨h, h', h'', H⟩
      refine ⟨?_, by omega, H⟩
      cases h with
      | inl e => exact Or.inl (by omega)
      | inr h => cases h with
        | inl e => exact Or.inl (by omega)
        | inr h => exact Or.inr h
private theorem foldl_min (l : List Nat) (b m : Nat) :
    l.foldl min b = m ↔ (b = m ∨ m ∈ l) ∧ m ≤ b ∧ ∀ x, x ∈ l → m ≤ x := by
  induction l generalizing b with
  | nil => simp; omega
  | cons a l ih =>
    rw [foldl_cons, ih, forall_mem_cons, mem_cons]
    constructor
    · intro ⟨h, h', H⟩
      refine ⟨?_, by omega, by omega, H⟩
      cases h with
      | inl e => cases Nat.le_total a b with
        | inl _ => omega
        | inr _ => omega
      | inr h => exact Or.inr (Or.inr h)
    · intro ⟨h, h', h'', H⟩
      refine ⟨?_, by omega, H⟩
      cases h with
      | inl e => exact Or.inl (by omega)
      | inr h => cases h with
        | inl e => exact Or.inl (by omega)
        | inr h => exact Or.inr h
theorem max?_eq_some_iff' {a : Nat} {xs : List Nat} : xs.max? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → b ≤ a := by
  cases xs with
  | nil => simp
  | cons x xs =>
    rw [max?_cons', Option.some_inj, foldl_max, forall_mem_cons, mem_cons]
    exact ⟨fun ⟨h, h'⟩ => ⟨h.imp_left Eq.symm, h'⟩, fun ⟨h, h'⟩ => ⟨h.imp_left Eq.symm, h'⟩⟩
theorem min?_eq_some_iff' {a : Nat} {xs : List Nat} : xs.min? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b := by
  cases xs with
  | nil => simp
  | cons x xs =>
    rw [min?_cons', Option.some_inj, foldl_min, forall_mem_cons, mem_cons]
    exact ⟨fun ⟨h, h'⟩ => ⟨h.imp_left Eq.symm, h'⟩, fun ⟨h, h'⟩ => ⟨h.imp_left Eq.symm, h'⟩⟩
theorem max?_mem {xs : List Nat} {a : Nat} (h : xs.max? = some a) : a ∈ xs := (max?_eq_some_iff'.mp h).1
theorem min?_mem {xs : List Nat} {a : Nat} (h : xs.min? = some a) : a ∈ xs := (min?_eq_some_iff'.mp h).1

end List
