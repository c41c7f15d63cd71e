prelude
import Init.Data.List.GetElem

/-! `take` and `drop`: lengths, elements, and how they meet append, map, set, reverse, replicate and one another. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction i generalizing l with
  | zero => rw [take_zero, length_nil]; omega
  | succ i ih => cases l with
    | nil => rw [take_nil, length_nil]; omega
    | cons a l => rw [take_succ_cons, length_cons, length_cons, ih]; omega
theorem length_take_le (i) (l : List α) : length (take i l) ≤ i := by rw [length_take]; omega
theorem length_take_le' (i) (l : List α) : length (take i l) ≤ l.length := by rw [length_take]; omega
@[simp] theorem getElem?_drop {xs : List α} {i j : Nat} : (xs.drop i)[j]? = xs[i + j]? := by
  induction i generalizing xs with
  | zero => simp
  | succ i ih => cases xs with
    | nil => simp
    | cons a xs => rw [drop_succ_cons, ih, Nat.add_right_comm, getElem?_cons_succ]
@[simp] theorem getElem_drop {xs : List α} {i : Nat} {j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j] = xs[i + j]'(by rw [length_drop] at h; omega) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]
theorem getElem_drop' {xs : List α} {i j : Nat} (h : i + j < xs.length) :
    xs[i + j] = (xs.drop i)[j]'(by rw [length_drop]; omega) := getElem_drop.symm
theorem lt_length_drop (xs : List α) {i j : Nat} (h : i + j < xs.length) : j < (xs.drop i).length := by
  rw [length_drop]; omega
theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) : (l.take j)[i]? = l[i]? := by
  induction j generalizing l i with
  | zero => omega
  | succ j ih => cases l with
    | nil => simp
    | cons a l => cases i with
      | zero => rfl
      | succ i => exact ih (by omega)
theorem getElem?_take_eq_none {l : List α} {i j : Nat} (h : i ≤ j) : (l.take i)[j]? = none :=
  getElem?_eq_none (Nat.le_trans (length_take_le _ _) h)
theorem getElem?_take {l : List α} {i j : Nat} : (l.take i)[j]? = if j < i then l[j]? else none := by
  cases Nat.lt_or_ge j i with
  | inl h => rw [if_pos h, getElem?_take_of_lt h]
  | inr h => rw [if_neg (by omega), getElem?_take_eq_none h]
@[simp] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i] = xs[i]'(Nat.lt_of_lt_of_le h (length_take_le' _ _)) := by
  rw [getElem_eq_iff, getElem?_take_of_lt (by rw [length_take] at h; omega), getElem?_eq_getElem]
theorem getElem_take' {xs : List α} {i j : Nat} (hi : i < xs.length) (hj : i < j) :
    xs[i] = (xs.take j)[i]'(by rw [length_take]; omega) := getElem_take.symm

theorem take_take {i j : Nat} {l : List α} : take i (take j l) = take (min i j) l := by
  apply ext_getElem?
  intro k
  simp only [getElem?_take]
  repeat' split
  all_goals first | rfl | omega
@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : l.take k = [] ↔ k = 0 ∨ l = [] := by
  cases l <;> cases k <;> simp
@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop]; omega
theorem take_append {l₁ l₂ : List α} {i : Nat} : take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => simp
    | succ i => simp [ih]
theorem take_append_eq_append_take {l₁ l₂ : List α} {i : Nat} :
    take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := take_append
theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) : (l₁ ++ l₂).take i = l₁.take i := by
  rw [take_append, Nat.sub_eq_zero_of_le h, take_zero, append_nil]
theorem take_length_add_append {l₁ l₂ : List α} (i : Nat) : take (l₁.length + i) (l₁ ++ l₂) = l₁ ++ take i l₂ := by
  rw [take_append, take_of_length_le (by omega), Nat.add_sub_cancel_left]
@[simp] theorem take_left {l₁ l₂ : List α} : take l₁.length (l₁ ++ l₂) = l₁ := by
  rw [take_append_of_le_length (Nat.le_refl _), take_length]
theorem take_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) : take i (l₁ ++ l₂) = l₁ := by subst h; exact take_left
theorem drop_append {l₁ l₂ : List α} {i : Nat} : drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => simp
    | succ i => simp [ih]
theorem drop_append_eq_append_drop {l₁ l₂ : List α} {i : Nat} :
    drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := drop_append
theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) : (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  rw [drop_append, Nat.sub_eq_zero_of_le h, drop_zero]
@[simp] theorem drop_length_add_append {l₁ l₂ : List α} (i : Nat) : drop (l₁.length + i) (l₁ ++ l₂) = drop i l₂ := by
  rw [drop_append, drop_eq_nil_of_le (by omega), Nat.add_sub_cancel_left, nil_append]
@[simp] theorem drop_left {l₁ l₂ : List α} : drop l₁.length (l₁ ++ l₂) = l₂ := by
  rw [drop_append_of_le_length (Nat.le_refl _), drop_length, nil_append]
theorem drop_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) : drop i (l₁ ++ l₂) = l₂ := by subst h; exact drop_left
theorem drop_take {i j : Nat} {l : List α} : drop i (take j l) = take (j - i) (drop i l) := by
  apply ext_getElem?
  intro k
  simp only [getElem?_drop, getElem?_take]
  repeat' split
  all_goals first | rfl | omega
theorem take_drop {i j : Nat} {l : List α} : take i (drop j l) = drop j (take (j + i) l) := by
  rw [drop_take, Nat.add_sub_cancel_left]
theorem take_add {l : List α} {i j : Nat} : l.take (i + j) = l.take i ++ (l.drop i).take j := by
  induction i generalizing l with
  | zero => simp
  | succ i ih => cases l with
    | nil => simp
    | cons a l => rw [Nat.add_right_comm, take_succ_cons, ih]; rfl
theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  induction i generalizing l with
  | zero => cases l <;> rfl
  | succ i ih => cases l with
    | nil => rfl
    | cons a l => rw [take_succ_cons, ih]; rfl
theorem take_add_one {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := take_succ
@[simp] theorem take_append_getElem {l : List α} {i : Nat} (h : i < l.length) : l.take i ++ [l[i]] = l.take (i + 1) := by
  rw [take_succ, getElem?_eq_getElem h]; rfl
theorem take_concat_get' (l : List α) (i : Nat) (h : i < l.length) : l.take i ++ [l[i]] = l.take (i + 1) :=
  take_append_getElem h
theorem take_concat_get {l : List α} {i : Nat} (h : i < l.length) : (l.take i).concat l[i] = l.take (i + 1) := by
  rw [concat_eq_append, take_append_getElem h]
theorem drop_eq_getElem_cons {i : Nat} {l : List α} (h : i < l.length) : drop i l = l[i] :: drop (i + 1) l := by
  induction i generalizing l with
  | zero => cases l with
    | nil => exact absurd h (by simp)
    | cons a l => rfl
  | succ i ih => cases l with
    | nil => exact absurd h (by simp)
    | cons a l => exact ih (by simpa using h)
@[simp] theorem getElem_cons_drop {l : List α} {i : Nat} (h : i < l.length) : l[i] :: drop (i + 1) l = drop i l :=
  (drop_eq_getElem_cons h).symm
@[simp] theorem take_eq_self_iff {l : List α} {i : Nat} : l.take i = l ↔ l.length ≤ i := by
  constructor
  · intro h; have := congrArg length h; rw [length_take] at this; omega
  · exact take_of_length_le
theorem take_eq_take_iff {l : List α} {i j : Nat} : l.take i = l.take j ↔ min i l.length = min j l.length := by
  constructor
  · intro h; have := congrArg length h; simpa using this
  · intro h
    have e : ∀ k, l.take k = l.take (min k l.length) := fun k => by
      rw [← take_take, take_length]
    rw [e i, e j, h]
attribute [simp] take_eq_take_iff
theorem map_take {f : α → β} {l : List α} {i : Nat} : (l.take i).map f = (l.map f).take i := by
  apply ext_getElem?
  intro k
  simp only [getElem?_map, getElem?_take]
  split <;> rfl
attribute [simp] map_take
@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} : (l.drop i).map f = (l.map f).drop i := by
  apply ext_getElem?
  intro k
  simp
@[simp] theorem take_replicate {a : α} {i j : Nat} : take i (replicate j a) = replicate (min i j) a := by
  induction i generalizing j with
  | zero => rw [take_zero, show min 0 j = 0 by omega, replicate_zero]
  | succ i ih => cases j with
    | zero => rw [replicate_zero, take_nil, show min (i + 1) 0 = 0 by omega, replicate_zero]
    | succ j => rw [replicate_succ, take_succ_cons, ih, show min (i + 1) (j + 1) = min i j + 1 by omega, replicate_succ]
@[simp] theorem drop_replicate {a : α} {i j : Nat} : drop i (replicate j a) = replicate (j - i) a := by
  induction i generalizing j with
  | zero => simp
  | succ i ih => cases j with
    | zero => simp
    | succ j => rw [replicate_succ, drop_succ_cons, ih, Nat.add_sub_add_right]
theorem take_set_of_le {a : α} {i j : Nat} {l : List α} (h : j ≤ i) : (l.set i a).take j = l.take j := by
  apply ext_getElem?
  intro k
  simp only [getElem?_take]
  split
  · rw [getElem?_set_ne (by omega)]
  · rfl
theorem drop_set_of_lt {a : α} {i j : Nat} {l : List α} (hnm : i < j) : drop j (l.set i a) = l.drop j := by
  apply ext_getElem?
  intro k
  rw [getElem?_drop, getElem?_drop, getElem?_set_ne (by omega)]
theorem take_set {l : List α} {i j : Nat} {a : α} : (l.set j a).take i = (l.take i).set j a := by
  induction i generalizing l j with
  | zero => simp
  | succ i ih => cases l with
    | nil => simp
    | cons b l => cases j <;> simp [ih]
theorem drop_set {l : List α} {i j : Nat} {a : α} :
    (l.set j a).drop i = if j < i then l.drop i else (l.drop i).set (j - i) a := by
  induction i generalizing l j with
  | zero => simp
  | succ i ih => cases l with
    | nil => simp
    | cons b l => cases j with
      | zero => simp
      | succ j => simp [ih]
theorem set_eq_take_append_cons_drop {l : List α} {i : Nat} {a : α} :
    l.set i a = if i < l.length then l.take i ++ a :: l.drop (i + 1) else l := by
  induction l generalizing i with
  | nil => simp
  | cons b l ih => cases i with
    | zero => simp
    | succ i => simp only [set_cons_succ, ih, length_cons, Nat.add_lt_add_iff_right]; split <;> rfl
theorem exists_of_set {i : Nat} {a' : α} {l : List α} (h : i < l.length) :
    ∃ l₁ l₂, l = l₁ ++ l[i] :: l₂ ∧ l₁.length = i ∧ l.set i a' = l₁ ++ a' :: l₂ :=
  ⟨l.take i, l.drop (i + 1), by rw [getElem_cons_drop, take_append_drop], by rw [length_take]; omega,
    by rw [set_eq_take_append_cons_drop, if_pos h]⟩

end List
