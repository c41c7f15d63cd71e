prelude
import Init.Data.List.Range
import Init.Data.List.Walk

/-! `find?`, `findSome?`, `findIdx`, `idxOf`, `lookup`, `count`, `countP`, `sum`, `max?`, `min?` and folds. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem find?_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : find? p (a :: l) = some a := by
  rw [find?_cons, h]
@[simp] theorem find?_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : find? p (a :: l) = find? p l := by
  rw [find?_cons, Bool.of_not_eq_true h]
@[simp] theorem find?_eq_none {p : α → Bool} {l : List α} : find? p l = none ↔ ∀ x, x ∈ l → ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]
theorem mem_of_find?_eq_some {p : α → Bool} {a : α} : ∀ {l : List α}, find? p l = some a → a ∈ l
  | b :: l, h => by
    cases hb : p b with
    | true => rw [find?_cons_of_pos hb] at h; cases h; exact mem_cons_self
    | false => rw [find?_cons_of_neg (by simp [hb])] at h; exact mem_cons_of_mem b (mem_of_find?_eq_some h)
theorem find?_isSome {xs : List α} {p : α → Bool} : (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]
theorem find?_eq_some_iff_append {p : α → Bool} {b : α} {xs : List α} :
    xs.find? p = some b ↔ p b ∧ ∃ as bs, xs = as ++ b :: bs ∧ ∀ a, a ∈ as → !p a := by
  constructor
  · intro h
    refine ⟨find?_some h, ?_⟩
    induction xs with
    | nil => simp at h
    | cons a l ih =>
      cases ha : p a with
      | true => rw [find?_cons_of_pos ha] at h; cases h; exact ⟨[], l, rfl, by simp⟩
      | false =>
        rw [find?_cons_of_neg (by simp [ha])] at h
        have ⟨as, bs, e, H⟩ := ih h
        exact ⟨a :: as, bs, by rw [e]; rfl, by simpa [ha] using H⟩
  · intro ⟨hb, as, bs, e, H⟩
    subst e
    induction as with
    | nil => exact find?_cons_of_pos hb
    | cons a as ih =>
      simp only [forall_mem_cons] at H
      rw [cons_append, find?_cons_of_neg (by simpa using H.1)]; exact ih H.2
theorem find?_append {l₁ l₂ : List α} {p : α → Bool} : (l₁ ++ l₂).find? p = (l₁.find? p).or (l₂.find? p) := by
  induction l₁ with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]
attribute [simp] find?_append
theorem find?_map {f : β → α} {p : α → Bool} {l : List β} : find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]
attribute [simp] find?_map
theorem head?_filter {p : α → Bool} {l : List α} : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]
attribute [simp] head?_filter
theorem find?_eq_head?_filter {p : α → Bool} {l : List α} : l.find? p = (l.filter p).head? := head?_filter.symm

@[simp] theorem findSome?_nil {f : α → Option β} : ([] : List α).findSome? f = none := rfl
theorem findSome?_cons {f : α → Option β} {a : α} {as : List α} :
    (a :: as).findSome? f = match f a with | some b => some b | none => as.findSome? f := rfl
private theorem findSome?_found {f : α → Option β} {a : α} {l : List α} {b : β} (h : f a = some b) :
    findSome? f (a :: l) = some b := by rw [findSome?_cons, h]
private theorem findSome?_not_found {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    findSome? f (a :: l) = findSome? f l := by rw [findSome?_cons, h]
@[simp] theorem findSome?_cons_of_isSome {f : α → Option β} {a : α} {l : List α} (h : (f a).isSome) :
    findSome? f (a :: l) = f a := by
  cases e : f a with
  | none => rw [e] at h; exact (nomatch h)
  | some b => exact findSome?_found e
@[simp] theorem findSome?_cons_of_isNone {f : α → Option β} {a : α} {l : List α} (h : (f a).isNone) :
    findSome? f (a :: l) = findSome? f l := findSome?_not_found (Option.isNone_iff_eq_none.mp h)
@[simp] theorem findSome?_eq_none_iff {f : α → Option β} {l : List α} : l.findSome? f = none ↔ ∀ x, x ∈ l → f x = none := by
  induction l with
  | nil => simp
  | cons a l ih => rw [findSome?_cons]; cases h : f a <;> simp [h, ih]
theorem exists_of_findSome?_eq_some {f : α → Option β} {l : List α} {b : β} (w : l.findSome? f = some b) :
    ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp at w
  | cons a l ih =>
    cases h : f a with
    | none => rw [findSome?_not_found h] at w; exact (ih w).imp fun x hx => ⟨mem_cons_of_mem a hx.1, hx.2⟩
    | some c => rw [findSome?_found h] at w; cases w; exact ⟨a, mem_cons_self, h⟩

private theorem findIdx_go (p : α → Bool) (l : List α) (n : Nat) : findIdx.go p l n = findIdx.go p l 0 + n := by
  induction l generalizing n with
  | nil => exact (Nat.zero_add n).symm
  | cons a l ih =>
    show (bif p a then n else findIdx.go p l (n + 1)) = (bif p a then 0 else findIdx.go p l 1) + n
    rw [ih (n + 1), ih 1]; cases p a
    · show _ + (n + 1) = _ + 1 + n; omega
    · exact (Nat.zero_add n).symm
@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl
theorem findIdx_cons {p : α → Bool} {b : α} {l : List α} : (b :: l).findIdx p = bif p b then 0 else l.findIdx p + 1 := by
  show (bif p b then 0 else findIdx.go p l 1) = _; rw [findIdx_go]; rfl
theorem findIdx_le_length {p : α → Bool} {xs : List α} : xs.findIdx p ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl _
  | cons a l ih => rw [findIdx_cons]; cases p a <;> simp <;> omega
attribute [simp] findIdx_le_length
theorem findIdx_lt_length_of_exists {p : α → Bool} {xs : List α} (h : ∃ x, x ∈ xs ∧ p x) : xs.findIdx p < xs.length := by
  induction xs with
  | nil => simp at h
  | cons a l ih =>
    rw [findIdx_cons]
    cases ha : p a with
    | true => simp
    | false =>
      have : ∃ x, x ∈ l ∧ p x := by
        have ⟨x, hx, hp⟩ := h
        cases mem_cons.mp hx with
        | inl e => subst e; rw [ha] at hp; exact (nomatch hp)
        | inr hx => exact ⟨x, hx, hp⟩
      have := ih this
      simp; omega
theorem findIdx_getElem {p : α → Bool} {xs : List α} {w : xs.findIdx p < xs.length} : p xs[xs.findIdx p] := by
  induction xs with
  | nil => exact absurd w (Nat.not_lt_zero _)
  | cons a l ih =>
    cases ha : p a with
    | true =>
      have : (a :: l)[findIdx p (a :: l)] = a := by
        rw [getElem_eq_iff, findIdx_cons, ha]; rfl
      rw [this, ha]
    | false =>
      have e : findIdx p (a :: l) = findIdx p l + 1 := by rw [findIdx_cons, ha]; rfl
      have w' : findIdx p l < l.length := by rw [e, length_cons] at w; omega
      have : (a :: l)[findIdx p (a :: l)] = l[findIdx p l] := by
        rw [getElem_eq_iff, e, getElem?_cons_succ, getElem?_eq_getElem w']
      rw [this]; exact ih
theorem not_of_lt_findIdx {p : α → Bool} {xs : List α} {i : Nat} (h : i < xs.findIdx p) :
    p (xs[i]'(Nat.lt_of_lt_of_le h findIdx_le_length)) = false := by
  induction xs generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih =>
    rw [findIdx_cons] at h
    cases ha : p a with
    | true => rw [ha] at h; exact absurd h (Nat.not_lt_zero _)
    | false =>
      rw [ha] at h
      cases i with
      | zero => exact ha
      | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
private theorem findIdx?_go (p : α → Bool) (l : List α) (n : Nat) : findIdx?.go p l n = (findIdx?.go p l 0).map (· + n) := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih =>
    show (if p a then some n else findIdx?.go p l (n + 1)) = (if p a then some 0 else findIdx?.go p l 1).map _
    rw [ih (n + 1), ih 1]
    split
    · simp
    · rw [Option.map_map]; congr 1; funext k; show k + (n + 1) = k + 1 + n; omega
@[simp] theorem findIdx?_nil {p : α → Bool} : ([] : List α).findIdx? p = none := rfl
theorem findIdx?_cons {p : α → Bool} {x : α} {xs : List α} :
    (x :: xs).findIdx? p = if p x then some 0 else (xs.findIdx? p).map fun i => i + 1 := by
  show (if p x then some 0 else findIdx?.go p xs 1) = _; rw [findIdx?_go]; rfl
attribute [simp] findIdx?_cons
theorem findIdx?_eq_none_iff {xs : List α} {p : α → Bool} : xs.findIdx? p = none ↔ ∀ x, x ∈ xs → p x = false := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]
attribute [simp] findIdx?_eq_none_iff
@[simp] theorem idxOf_nil [BEq α] {a : α} : ([] : List α).idxOf a = 0 := rfl
theorem idxOf_cons [BEq α] {a b : α} {l : List α} : (b :: l).idxOf a = bif b == a then 0 else l.idxOf a + 1 := findIdx_cons
@[simp] theorem idxOf_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : (a :: l).idxOf a = 0 := by
  rw [idxOf_cons, beq_self_eq_true]; rfl
theorem idxOf_le_length [BEq α] {a : α} {l : List α} : l.idxOf a ≤ l.length := findIdx_le_length
theorem idxOf_lt_length_of_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : l.idxOf a < l.length :=
  findIdx_lt_length_of_exists ⟨a, h, by simp⟩
theorem idxOf_lt_length_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} : l.idxOf a < l.length ↔ a ∈ l := by
  constructor
  · intro h
    have := findIdx_getElem (w := h)
    rw [← eq_of_beq this]; exact getElem_mem _
  · exact idxOf_lt_length_of_mem
theorem getElem_idxOf [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : l.idxOf a < l.length) : l[l.idxOf a] = a :=
  eq_of_beq (findIdx_getElem (w := h))
attribute [simp] getElem_idxOf
@[simp] theorem lookup_nil [BEq α] {a : α} : ([] : List (α × β)).lookup a = none := rfl
theorem lookup_cons [BEq α] {k a : α} {b : β} {as : List (α × β)} :
    ((k, b) :: as).lookup a = match a == k with | true => some b | false => as.lookup a := rfl
@[simp] theorem lookup_cons_self [BEq α] [LawfulBEq α] {k : α} {b : β} {es : List (α × β)} : ((k, b) :: es).lookup k = some b := by
  rw [lookup_cons, beq_self_eq_true]

@[simp] theorem countP_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : countP p (a :: l) = countP p l + 1 := by
  rw [countP_cons, if_pos h]
@[simp] theorem countP_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : countP p (a :: l) = countP p l := by
  rw [countP_cons, if_neg h]; rfl
theorem countP_le_length {p : α → Bool} {l : List α} : countP p l ≤ l.length := by
  rw [countP_eq_length_filter]; exact length_filter_le p l
@[simp] theorem countP_pos_iff {p : α → Bool} {l : List α} : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by
  rw [countP_eq_length_filter, length_filter_pos_iff]
@[simp] theorem countP_eq_zero {p : α → Bool} {l : List α} : countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by
  rw [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]
@[simp] theorem countP_eq_length {p : α → Bool} {l : List α} : countP p l = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [countP_eq_length_filter, length_filter_eq_length_iff]
theorem countP_filter {p q : α → Bool} {l : List α} : countP p (filter q l) = countP (fun a => p a && q a) l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_filter]
theorem countP_map {p : β → Bool} {f : α → β} {l : List α} : countP p (map f l) = countP (p ∘ f) l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_map, length_map]
attribute [simp] countP_map
@[simp] theorem countP_reverse {p : α → Bool} {l : List α} : countP p l.reverse = countP p l := by
  rw [countP_eq_length_filter, countP_eq_length_filter, filter_reverse, length_reverse]
@[simp] theorem countP_true {l : List α} : (l.countP fun _ => true) = l.length := by rw [countP_eq_length_filter, filter_true]
@[simp] theorem countP_false {l : List α} : (l.countP fun _ => false) = 0 := by rw [countP_eq_length_filter, filter_false]; rfl
theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} : length l = countP p l + countP (fun a => ¬p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h] <;> simp at ih <;> omega

end List
