prelude
import Init.Data.List.Filter

/-! `partition`, `span`, `splitAt`, `takeWhile`, `dropWhile`; `any`, `all`, `contains`; `replicate`, `replace`, `insert`;
folds. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

private theorem partition_loop (p : α → Bool) (l as bs : List α) :
    partition.loop p l (as, bs) = (as.reverse ++ filter p l, bs.reverse ++ filter (not ∘ p) l) := by
  induction l generalizing as bs with
  | nil => simp [partition.loop]
  | cons a l ih =>
    unfold partition.loop
    cases h : p a <;> simp [ih, h]
@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} : partition p l = (filter p l, filter (not ∘ p) l) := by
  exact (partition_loop p l [] []).trans (by simp)
theorem mem_partition {a : α} {l : List α} {p : α → Bool} : a ∈ l ↔ a ∈ (partition p l).1 ∨ a ∈ (partition p l).2 := by
  cases h : p a <;> simp [h]

@[simp] theorem takeWhile_nil {p : α → Bool} : ([] : List α).takeWhile p = [] := rfl
theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  show (match p a with | true => a :: l.takeWhile p | false => []) = _
  cases p a <;> rfl
@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : (a :: l).takeWhile p = a :: l.takeWhile p := by
  rw [takeWhile_cons, if_pos h]
@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : (a :: l).takeWhile p = [] := by
  rw [takeWhile_cons, if_neg h]
@[simp] theorem dropWhile_nil {p : α → Bool} : ([] : List α).dropWhile p = [] := rfl
theorem dropWhile_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).dropWhile p = if p a then l.dropWhile p else a :: l := by
  show (match p a with | true => l.dropWhile p | false => a :: l) = _
  cases p a <;> rfl
@[simp] theorem dropWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : (a :: l).dropWhile p = l.dropWhile p := by
  rw [dropWhile_cons, if_pos h]
@[simp] theorem dropWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : (a :: l).dropWhile p = a :: l := by
  rw [dropWhile_cons, if_neg h]
@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} : ∀ {l : List α}, takeWhile p l ++ dropWhile p l = l
  | [] => rfl
  | a :: l => by
    cases h : p a <;> simp [h, takeWhile_append_dropWhile]
theorem mem_takeWhile_imp {p : α → Bool} {a : α} {l : List α} (h : a ∈ l.takeWhile p) : p a := by
  induction l with
  | nil => simp at h
  | cons b l ih =>
    rw [takeWhile_cons] at h
    split at h
    · cases mem_cons.mp h with
      | inl e => subst e; assumption
      | inr h => exact ih h
    · simp at h
theorem head?_dropWhile_not (p : α → Bool) (l : List α) : match (l.dropWhile p).head? with | some x => p x = false | none => True := by
  induction l with
  | nil => exact trivial
  | cons a l ih =>
    cases h : p a with
    | true => rw [dropWhile_cons_of_pos h]; exact ih
    | false => rw [dropWhile_cons_of_neg (by simp [h])]; exact h
theorem takeWhile_map {f : α → β} {p : β → Bool} {l : List α} : (l.map f).takeWhile p = (l.takeWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, takeWhile_cons, takeWhile_cons, ih, Function.comp_apply]; split <;> rfl
theorem dropWhile_map {f : α → β} {p : β → Bool} {l : List α} : (l.map f).dropWhile p = (l.dropWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, dropWhile_cons, dropWhile_cons, ih, Function.comp_apply]; split <;> rfl
theorem takeWhile_append_of_pos {p : α → Bool} {l₁ l₂ : List α} (h : ∀ a, a ∈ l₁ → p a) :
    (l₁ ++ l₂).takeWhile p = l₁ ++ l₂.takeWhile p := by
  induction l₁ <;> simp_all
theorem dropWhile_append_of_pos {p : α → Bool} {l₁ l₂ : List α} (h : ∀ a, a ∈ l₁ → p a) :
    (l₁ ++ l₂).dropWhile p = l₂.dropWhile p := by
  induction l₁ <;> simp_all
theorem takeWhile_eq_self_iff {p : α → Bool} {l : List α} : takeWhile p l = l ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => simp
  | cons a l ih => rw [takeWhile_cons]; split <;> simp_all
theorem dropWhile_eq_nil_iff {p : α → Bool} {l : List α} : dropWhile p l = [] ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => simp
  | cons a l ih => rw [dropWhile_cons]; split <;> simp_all
theorem length_takeWhile_le (p : α → Bool) (l : List α) : (takeWhile p l).length ≤ l.length := by
  have h := congrArg length (takeWhile_append_dropWhile (p := p) (l := l)); rw [length_append] at h; omega

private theorem span_loop (p : α → Bool) (l acc : List α) :
    span.loop p l acc = (acc.reverse ++ takeWhile p l, dropWhile p l) := by
  induction l generalizing acc with
  | nil => simp [span.loop]
  | cons a l ih =>
    unfold span.loop
    cases h : p a <;> simp [h, ih]
@[simp] theorem span_eq_takeWhile_dropWhile {p : α → Bool} {l : List α} : span p l = (takeWhile p l, dropWhile p l) := by
  exact (span_loop p l []).trans (by simp)

private theorem splitAt_go (l xs acc : List α) (n : Nat) :
    splitAt.go l xs n acc = if n < xs.length then (acc.reverse ++ xs.take n, xs.drop n) else (l, []) := by
  induction xs generalizing n acc with
  | nil => simp [splitAt.go]
  | cons x xs ih => cases n with
    | zero => simp [splitAt.go]
    | succ n => rw [splitAt.go, ih]; simp
@[simp] theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := by
  rw [splitAt, splitAt_go]
  split
  · simp
  · rw [take_of_length_le (by omega), drop_eq_nil_of_le (by omega)]

theorem any_eq {l : List α} {p : α → Bool} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by rw [Bool.eq_iff_iff]; simp
theorem all_eq {l : List α} {p : α → Bool} : l.all p = decide (∀ x, x ∈ l → p x) := by rw [Bool.eq_iff_iff]; simp
theorem any_eq_false {l : List α} {p : α → Bool} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x = true := by
  rw [Bool.eq_false_iff]; simp
theorem all_eq_false {l : List α} {p : α → Bool} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x = true := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp_all
attribute [simp] any_eq_false all_eq_false
theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all fun c => !p c := by
  induction l <;> simp_all
theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any fun c => !p c := by
  induction l <;> simp_all
theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a => !p a := by induction l <;> simp_all
theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a => !p a := by induction l <;> simp_all
theorem any_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).any p = l.any (p ∘ f) := by induction l <;> simp_all
theorem all_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).all p = l.all (p ∘ f) := by induction l <;> simp_all
attribute [simp] any_map all_map
@[simp] theorem any_filter {l : List α} {p q : α → Bool} : (filter p l).any q = l.any fun a => p a && q a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter_cons]; cases h : p a <;> simp [h, ih]
@[simp] theorem all_filter {l : List α} {p q : α → Bool} : (filter p l).all q = l.all fun a => !p a || q a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter_cons]; cases h : p a <;> simp [h, ih]
@[simp] theorem any_reverse {l : List α} {f : α → Bool} : l.reverse.any f = l.any f := by
  induction l <;> simp_all [Bool.or_comm]
@[simp] theorem all_reverse {l : List α} {f : α → Bool} : l.reverse.all f = l.all f := by
  induction l <;> simp_all [Bool.and_comm]
@[simp] theorem any_flatten {L : List (List α)} {f : α → Bool} : L.flatten.any f = L.any (any · f) := by
  induction L <;> simp_all
@[simp] theorem all_flatten {L : List (List α)} {f : α → Bool} : L.flatten.all f = L.all (all · f) := by
  induction L <;> simp_all
theorem any_replicate {n : Nat} {a : α} {f : α → Bool} : (replicate n a).any f = if n = 0 then false else f a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, any_cons, ih]; split <;> simp_all
theorem all_replicate {n : Nat} {a : α} {f : α → Bool} : (replicate n a).all f = if n = 0 then true else f a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, all_cons, ih]; split <;> simp_all
theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any (a == ·) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [contains_cons, ih]; rfl
theorem contains_append [BEq α] {l₁ l₂ : List α} {a : α} : (l₁ ++ l₂).contains a = (l₁.contains a || l₂.contains a) := by
  simp [contains_eq_any_beq]

theorem eq_replicate_of_mem {a : α} : ∀ {l : List α}, (∀ b, b ∈ l → b = a) → l = replicate l.length a
  | [], _ => rfl
  | b :: l, h => by
    rw [length_cons, replicate_succ, ← eq_replicate_of_mem fun c hc => h c (mem_cons_of_mem b hc), h b mem_cons_self]
theorem eq_replicate_iff {a : α} {n} {l : List α} : l = replicate n a ↔ length l = n ∧ ∀ b, b ∈ l → b = a := by
  constructor
  · intro h; subst h; simp
  · intro ⟨h, k⟩; rw [← h]; exact eq_replicate_of_mem k
theorem replicate_succ' {n : Nat} {a : α} : replicate (n + 1) a = replicate n a ++ [a] := by
  show _ = _ ++ replicate 1 a; rw [replicate_append_replicate]
@[simp] theorem getElem_replicate {a : α} {n : Nat} {i : Nat} (h : i < (replicate n a).length) : (replicate n a)[i] = a :=
  eq_of_mem_replicate (getElem_mem h)
theorem getElem?_replicate {a : α} {n i : Nat} : (replicate n a)[i]? = if i < n then some a else none := by
  split
  · rw [getElem?_eq_getElem (by simpa), getElem_replicate]
  · rw [getElem?_eq_none (by simp; omega)]
@[simp] theorem getElem?_replicate_of_lt {a : α} {n i : Nat} (h : i < n) : (replicate n a)[i]? = some a := by
  rw [getElem?_replicate, if_pos h]
@[simp] theorem replicate_inj {n m : Nat} {a b : α} : replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by
  rw [eq_replicate_iff, length_replicate]
  exact and_congr_right fun h => by
    simp only [mem_replicate]
    constructor
    · intro H; cases n with
      | zero => exact Or.inl rfl
      | succ n => exact Or.inr (H a ⟨by simp, rfl⟩)
    · intro H b ⟨h, e⟩; rw [e]; exact H.resolve_left h
@[simp] theorem flatten_replicate_nil {n : Nat} : (replicate n ([] : List α)).flatten = [] := by
  induction n <;> simp_all [replicate_succ]
theorem set_replicate_self {n i : Nat} {a : α} : (replicate n a).set i a = replicate n a := by
  rw [eq_replicate_iff]
  exact ⟨by simp, fun b h => (mem_or_eq_of_mem_set h).elim eq_of_mem_replicate id⟩
attribute [simp] set_replicate_self

end List
