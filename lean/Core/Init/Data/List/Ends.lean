prelude
import Init.Data.List.TakeDrop

/-! The two ends of a list: `head`, `tail`, `getLast`, `dropLast`, and reversal by position. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

theorem head?_eq_some_head : ∀ {l : List α} (h : l ≠ []), l.head? = some (l.head h)
  | _ :: _, _ => rfl
theorem head?_eq_head {l : List α} (h : l ≠ []) : l.head? = some (l.head h) := head?_eq_some_head h
theorem head_eq_iff_head?_eq_some {xs : List α} (h) : xs.head h = a ↔ xs.head? = some a := by
  rw [head?_eq_some_head h]; exact Option.some_inj.symm
theorem head_of_head? {xs : List α} {a : α} (h : xs.head? = some a) (ne : xs ≠ []) : xs.head ne = a :=
  (head_eq_iff_head?_eq_some ne).mpr h
theorem head_eq_getElem {l : List α} (h : l ≠ []) : head l h = l[0]'(length_pos_iff.mpr h) := (getElem_zero _).symm
theorem getElem_zero_eq_head {l : List α} (h : 0 < l.length) : l[0] = head l (by simpa [length_pos_iff] using h) :=
  getElem_zero h
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  cases xs <;> simp
@[simp] theorem isSome_head? {l : List α} : l.head?.isSome ↔ l ≠ [] := by cases l <;> simp
theorem mem_of_head? {l : List α} {a : α} (h : l.head? = some a) : a ∈ l := by
  have ⟨ys, e⟩ := head?_eq_some_iff.mp h; rw [e]; exact mem_cons_self
theorem mem_of_mem_head? {l : List α} {a : α} (h : a ∈ l.head?) : a ∈ l := mem_of_head? h
theorem head?_concat {a : α} {l : List α} : (l ++ [a]).head? = some (l.head?.getD a) := by cases l <;> rfl
theorem head?_append {l l' : List α} : (l ++ l').head? = l.head?.or l'.head? := by cases l <;> rfl
theorem head_append_of_ne_nil {l l' : List α} {w₁} (w₂) : head (l ++ l') w₁ = head l w₂ := by
  cases l with
  | nil => exact (w₂ rfl).elim
  | cons a l => rfl
attribute [simp] head_append_of_ne_nil
theorem head_append_right {l₁ l₂ : List α} (w : l₁ ++ l₂ ≠ []) (h : l₁ = []) :
    head (l₁ ++ l₂) w = head l₂ (by simp_all) := by subst h; rfl
theorem head_cons_tail : ∀ (l : List α) (h : l ≠ []), head l h :: tail l = l
  | _ :: _, _ => rfl
attribute [simp] head_cons_tail
theorem cons_head?_tail : ∀ {l : List α} {a}, a ∈ l.head? → a :: tail l = l
  | _ :: _, _, h => by cases h; rfl
theorem tail_eq_of_cons {a : α} {l l' : List α} (h : l = a :: l') : l.tail = l' := by rw [h]; rfl
@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by cases l <;> rfl
@[simp] theorem head_map {f : α → β} {l : List α} (w) : (map f l).head w = f (l.head (by simpa using w)) := by
  cases l with
  | nil => exact (w rfl).elim
  | cons a l => rfl
@[simp] theorem tail_map {f : α → β} {l : List α} : (map f l).tail = map f l.tail := by cases l <;> rfl
theorem map_tail {f : α → β} {l : List α} : map f l.tail = (map f l).tail := tail_map.symm
@[simp] theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) : (xs ++ ys).tail = xs.tail ++ ys := by
  cases xs with
  | nil => exact (h rfl).elim
  | cons a l => rfl
theorem tail_append {l l' : List α} : (l ++ l').tail = if l.isEmpty then l'.tail else l.tail ++ l' := by cases l <;> rfl
@[simp] theorem getElem?_tail {l : List α} {i : Nat} : l.tail[i]? = l[i + 1]? := by cases l <;> simp
@[simp] theorem getElem_tail {l : List α} {i : Nat} (h : i < l.tail.length) :
    (tail l)[i] = l[i + 1]'(by rw [length_tail] at h; omega) := by
  rw [getElem_eq_iff, getElem?_tail, getElem?_eq_getElem]
@[simp] theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by
  rw [← drop_one, drop_drop]
@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by cases l <;> simp
theorem head?_drop {l : List α} {i : Nat} : (l.drop i).head? = l[i]? := by rw [head?_eq_getElem?, getElem?_drop]; rfl
attribute [simp] head?_drop
@[simp] theorem head_drop {l : List α} {i : Nat} (h : l.drop i ≠ []) : (l.drop i).head h = l[i]'(by simpa using h) := by
  rw [head_eq_getElem, getElem_drop]; rfl
theorem head?_take {l : List α} {i : Nat} : (l.take i).head? = if i = 0 then none else l.head? := by
  cases i <;> cases l <;> simp
@[simp] theorem head?_replicate {n : Nat} {a : α} : (replicate n a).head? = if n = 0 then none else some a := by
  cases n <;> rfl
@[simp] theorem tail_replicate {n : Nat} {a : α} : (replicate n a).tail = replicate (n - 1) a := by cases n <;> rfl
theorem mem_cons_head_tail {a : α} {l : List α} (h : l ≠ []) : a ∈ l ↔ a = l.head h ∨ a ∈ l.tail := by
  cases l with
  | nil => exact (h rfl).elim
  | cons b l => simp

theorem getLast_eq_getElem : ∀ {l : List α} (h : l ≠ []),
    getLast l h = l[l.length - 1]'(by have := length_pos_iff.mpr h; omega)
  | [_], _ => rfl
  | a :: b :: l, h => by
    rw [getLast_cons (cons_ne_nil b l), getLast_eq_getElem (cons_ne_nil b l)]; rfl
theorem getElem_length_sub_one_eq_getLast {l : List α} (h : l.length - 1 < l.length) :
    l[l.length - 1] = getLast l (by intro e; subst e; exact absurd h (by simp)) := (getLast_eq_getElem _).symm
theorem getLast?_eq_some_getLast : ∀ {l : List α} (h : l ≠ []), l.getLast? = some (l.getLast h)
  | _ :: _, _ => rfl
theorem getLast?_eq_getLast {l : List α} (h : l ≠ []) : l.getLast? = some (l.getLast h) := getLast?_eq_some_getLast h
@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  cases xs <;> simp [getLast?]
theorem getLast?_eq_getElem? {l : List α} : l.getLast? = l[l.length - 1]? := by
  cases l with
  | nil => rfl
  | cons a l => rw [getLast?_eq_some_getLast (cons_ne_nil a l), getLast_eq_getElem, getElem?_eq_getElem]
@[simp] theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l := fun h => by
  rw [getLast_eq_getElem]; exact getElem_mem _
@[simp] theorem getLast?_singleton {a : α} : [a].getLast? = some a := rfl
@[simp] theorem getLast?_cons_cons {a b : α} {l : List α} : (a :: b :: l).getLast? = (b :: l).getLast? := rfl
theorem getLast?_cons {a : α} {l : List α} : (a :: l).getLast? = some (l.getLast?.getD a) := by
  cases l <;> rfl
attribute [simp] getLast?_cons
theorem getLast?_append {l l' : List α} : (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [cons_append, getLast?_cons, getLast?_cons, ih]
    cases l'.getLast? <;> rfl
attribute [simp] getLast?_append
theorem getLast?_concat {a : α} {l : List α} : (l ++ [a]).getLast? = some a := by simp
theorem getLast_eq_iff_getLast?_eq_some {xs : List α} (h) : xs.getLast h = a ↔ xs.getLast? = some a := by
  rw [getLast?_eq_some_getLast h]; exact Option.some_inj.symm
theorem getLast_concat {a : α} {l : List α} (h) : getLast (l ++ [a]) h = a := getLast_append_singleton
theorem getLast_append_of_ne_nil {l l' : List α} (h₁) (h₂ : l' ≠ []) : getLast (l ++ l') h₁ = getLast l' h₂ := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_append, getLast?_eq_some_getLast h₂]; rfl
attribute [simp] getLast_append_of_ne_nil
theorem getLastD_eq_getLast? {a : α} {l : List α} : l.getLastD a = l.getLast?.getD a := by cases l <;> rfl
@[simp] theorem getLast?_map {f : α → β} {l : List α} : (map f l).getLast? = l.getLast?.map f := by
  rw [getLast?_eq_getElem?, getLast?_eq_getElem?, getElem?_map, length_map]
@[simp] theorem getLast_map {f : α → β} {l : List α} (h) : getLast (map f l) h = f (getLast l (by simpa using h)) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_map, getLast?_eq_some_getLast]; rfl
@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by cases l <;> simp
@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  rw [← getLast?_reverse, reverse_reverse]
theorem getLast_reverse {l : List α} (h : l.reverse ≠ []) : l.reverse.getLast h = l.head (by simpa using h) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_reverse, head?_eq_some_head]
theorem head_reverse {l : List α} (h : l.reverse ≠ []) : l.reverse.head h = getLast l (by simpa using h) := by
  rw [head_eq_iff_head?_eq_some, head?_reverse, getLast?_eq_some_getLast]
attribute [simp] head_reverse getLast_reverse
theorem getLast_eq_head_reverse {l : List α} (h : l ≠ []) : l.getLast h = l.reverse.head (by simpa using h) := by
  rw [head_reverse]
theorem getLast?_eq_head?_reverse {xs : List α} : xs.getLast? = xs.reverse.head? := head?_reverse.symm
@[simp] theorem getLast?_replicate {a : α} {n : Nat} : (replicate n a).getLast? = if n = 0 then none else some a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, getLast?_cons, ih]; cases n <;> rfl
@[simp] theorem getLast?_isSome {l : List α} : l.getLast?.isSome ↔ l ≠ [] := by cases l <;> simp
theorem mem_of_getLast? {l : List α} {a : α} (h : l.getLast? = some a) : a ∈ l := by
  rw [getLast?_eq_getElem?] at h; exact mem_of_getElem? h
theorem getLast?_eq_some_iff {xs : List α} {a : α} : xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] := by
  rw [← head?_reverse, head?_eq_some_iff]
  exact ⟨fun ⟨ys, h⟩ => ⟨ys.reverse, by rw [← reverse_reverse xs, h, reverse_cons]⟩,
    fun ⟨ys, h⟩ => ⟨ys.reverse, by rw [h, reverse_append]; rfl⟩⟩

theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => rw [dropLast_cons₂, ih]; rfl
@[simp] theorem dropLast_concat {l : List α} {b : α} : dropLast (l ++ [b]) = l := by
  rw [dropLast_eq_take, length_append, show l.length + [b].length - 1 = l.length from rfl, take_left]
theorem dropLast_concat_getLast : ∀ {l : List α} (h : l ≠ []), dropLast l ++ [getLast l h] = l
  | [_], _ => rfl
  | a :: b :: l, _ => congrArg (a :: ·) (dropLast_concat_getLast (cons_ne_nil b l))
theorem dropLast_append_getLast? {l : List α} {a : α} (h : l.getLast? = some a) : l.dropLast ++ [a] = l := by
  have ⟨ys, e⟩ := getLast?_eq_some_iff.mp h; rw [e, dropLast_concat]
@[simp] theorem getElem?_dropLast {xs : List α} {i : Nat} :
    xs.dropLast[i]? = if i < xs.length - 1 then xs[i]? else none := by
  rw [dropLast_eq_take, getElem?_take]
@[simp] theorem getElem_dropLast {xs : List α} {i : Nat} (h : i < xs.dropLast.length) :
    xs.dropLast[i] = xs[i]'(by rw [length_dropLast] at h; omega) := by
  rw [getElem_eq_iff, getElem?_dropLast, if_pos (by rw [length_dropLast] at h; exact h), getElem?_eq_getElem]
@[simp] theorem map_dropLast {f : α → β} {l : List α} : l.dropLast.map f = (l.map f).dropLast := by
  rw [dropLast_eq_take, dropLast_eq_take, map_take, length_map]
theorem dropLast_append_of_ne_nil {α : Type u} {l : List α} : ∀ {l' : List α}, l ≠ [] → (l' ++ l).dropLast = l' ++ l.dropLast
  | [], _ => rfl
  | a :: l', h => by
    cases e : l' ++ l with
    | nil => exact (h (append_eq_nil_iff.mp e).2).elim
    | cons b m => rw [cons_append, e, dropLast_cons₂, ← e, dropLast_append_of_ne_nil h]; rfl
attribute [simp] dropLast_append_of_ne_nil
theorem dropLast_append_cons {l₁ l₂ : List α} {b : α} : dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) :=
  dropLast_append_of_ne_nil (cons_ne_nil b l₂)
@[simp] theorem dropLast_replicate {n : Nat} {a : α} : dropLast (replicate n a) = replicate (n - 1) a := by
  rw [dropLast_eq_take, take_replicate, length_replicate, show min (n - 1) n = n - 1 by omega]
@[simp] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  cases Classical.em (l = []) with
  | inl e => rw [e]; rfl
  | inr h => rw [← dropLast_concat_getLast h, reverse_append, dropLast_concat]; rfl
@[simp] theorem dropLast_reverse {l : List α} : l.reverse.dropLast = l.tail.reverse := by cases l <;> simp

theorem getElem?_reverse' {l : List α} {i j : Nat} (h : i + j + 1 = length l) : l.reverse[i]? = l[j]? := by
  induction l generalizing i j with
  | nil => exact absurd h (by simp)
  | cons a l ih =>
    rw [length_cons] at h
    rw [reverse_cons]
    cases j with
    | zero => rw [getElem?_append_right (by rw [length_reverse]; omega), length_reverse, show i - l.length = 0 by omega]; rfl
    | succ j => rw [getElem?_append_left (by rw [length_reverse]; omega), ih (j := j) (by omega), getElem?_cons_succ]
theorem getElem?_reverse {l : List α} {i : Nat} (h : i < length l) : l.reverse[i]? = l[l.length - 1 - i]? :=
  getElem?_reverse' (by omega)
attribute [simp] getElem?_reverse
@[simp] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) :
    l.reverse[i] = l[l.length - 1 - i]'(by rw [length_reverse] at h; omega) := by
  rw [getElem_eq_iff, getElem?_reverse (by rw [length_reverse] at h; exact h), getElem?_eq_getElem]
theorem take_reverse {xs : List α} {i : Nat} : xs.reverse.take i = (xs.drop (xs.length - i)).reverse := by
  apply ext_getElem
  · simp; omega
  · intro j h₁ h₂
    rw [getElem_take, getElem_reverse, getElem_reverse, getElem_drop]
    simp only [length_drop]
    congr 1
    simp at h₁
    omega
theorem drop_reverse {xs : List α} {i : Nat} : xs.reverse.drop i = (xs.take (xs.length - i)).reverse := by
  rw [← reverse_reverse (xs.reverse.drop i), reverse_inj, ← reverse_reverse xs, ← reverse_reverse xs]
  apply ext_getElem
  · simp; omega
  · intro j h₁ h₂
    simp only [getElem_take, getElem_reverse, getElem_drop, length_drop, length_reverse, reverse_reverse]
    congr 1
    simp at h₁
    omega
theorem reverse_take {l : List α} {i : Nat} : (l.take i).reverse = l.reverse.drop (l.length - i) := by
  rw [drop_reverse]
  cases Nat.le_total i l.length with
  | inl h => rw [show l.length - (l.length - i) = i by omega]
  | inr h => rw [take_of_length_le h, take_of_length_le (by omega)]
theorem reverse_drop {l : List α} {i : Nat} : (l.drop i).reverse = l.reverse.take (l.length - i) := by
  rw [take_reverse]
  cases Nat.le_total i l.length with
  | inl h => rw [show l.length - (l.length - i) = i by omega]
  | inr h => rw [drop_eq_nil_of_le h, drop_eq_nil_of_le (by omega)]
theorem reverse_ne_nil_iff {xs : List α} : xs.reverse ≠ [] ↔ xs ≠ [] := by simp
@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by
  rw [Bool.eq_iff_iff]; simp
theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse := by simp
theorem eq_nil_or_concat : ∀ l : List α, l = [] ∨ ∃ l' b, l = l' ++ [b]
  | [] => Or.inl rfl
  | a :: l => Or.inr ⟨_, _, (dropLast_concat_getLast (cons_ne_nil a l)).symm⟩
@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [replicate_succ, reverse_cons, ih, show [a] = replicate 1 a from rfl, replicate_append_replicate]; rfl

end List
