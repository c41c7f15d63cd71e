prelude
import Init.Data.List.Functions
import Init.Data.Bool
import Init.Omega

/-! Further laws of lengths, membership and indexing: `xs[i]`, `xs[i]?`, `xs[i]!`, `getD`, `set`, `modify`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem nil_eq {α} {xs : List α} : [] = xs ↔ xs = [] := eq_comm
theorem exists_mem_of_length_pos : ∀ {l : List α}, 0 < length l → ∃ a, a ∈ l
  | a :: _, _ => ⟨a, mem_cons_self⟩
theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun ⟨_, h⟩ => length_pos_of_mem h⟩
theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t :=
  ⟨exists_cons_of_length_pos, fun ⟨_, _, e⟩ => e ▸ Nat.succ_pos _⟩
theorem exists_mem_of_length_eq_add_one {l : List α} (h : l.length = n + 1) : ∃ a, a ∈ l :=
  exists_mem_of_length_pos (by omega)
theorem exists_cons_of_length_eq_add_one {l : List α} (h : l.length = n + 1) : ∃ h t, l = h :: t :=
  exists_cons_of_length_pos (by omega)
theorem singleton_inj {α : Type _} {a b : α} : [a] = [b] ↔ a = b := by simp
@[simp] theorem concat_ne_nil {a : α} {l : List α} : l ++ [a] ≠ [] := by cases l <;> simp
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := mem_append_right xs mem_cons_self
theorem mem_append_cons_self {xs ys : List α} {a : α} : a ∈ xs ++ a :: ys := mem_append_right _ mem_cons_self
theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l := by
  cases l with
  | nil => exact h
  | cons b l => exact mem_cons_of_mem b h
theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.mp h₂).resolve_left h₁
theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : a ≠ b := fun e => h (mem_cons.mpr (Or.inl e))
theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : ¬a ∈ l := fun h' => h (mem_cons_of_mem b h')
theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : ¬a ∈ l) : ¬a ∈ y :: l :=
  fun h => h₂ (mem_of_ne_of_mem h₁ h)
theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) : ∃ as bs, xs = as ++ a :: bs ∧ ¬a ∈ as := by
  induction xs with
  | nil => exact (not_mem_nil h).elim
  | cons x xs ih =>
    cases Classical.em (a = x) with
    | inl e => exact ⟨[], xs, by rw [e]; rfl, not_mem_nil⟩
    | inr ne =>
      have ⟨as, bs, e, hn⟩ := ih (mem_of_ne_of_mem ne h)
      exact ⟨x :: as, bs, by rw [e]; rfl, not_mem_cons_of_ne_of_not_mem ne hn⟩

theorem getElem?_cons {a : α} {l : List α} {i : Nat} : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by
  cases i <;> simp
@[simp] theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i := by
  rw [eq_comm]; exact getElem?_eq_none_iff
theorem some_eq_getElem?_iff {l : List α} {i : Nat} {a : α} : some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := by
  rw [eq_comm]; exact getElem?_eq_some_iff
@[simp] theorem some_getElem_eq_getElem?_iff {xs : List α} {i : Nat} (h : i < xs.length) :
    (some xs[i] = xs[i]?) ↔ True := by simp [h]
@[simp] theorem getElem?_eq_some_getElem_iff {xs : List α} {i : Nat} (h : i < xs.length) :
    (xs[i]? = some xs[i]) ↔ True := by simp [h]
theorem isSome_getElem? {l : List α} {i : Nat} : l[i]?.isSome = decide (i < l.length) := by
  cases Nat.lt_or_ge i l.length with
  | inl h => rw [getElem?_eq_getElem h]; simp [h]
  | inr h => rw [getElem?_eq_none h]; simp; omega
theorem isNone_getElem? {l : List α} {i : Nat} : l[i]?.isNone = decide (l.length ≤ i) := by
  cases Nat.lt_or_ge i l.length with
  | inl h => rw [getElem?_eq_getElem h]; simp; omega
  | inr h => rw [getElem?_eq_none h]; simp [h]
theorem getElem_eq_getElem?_get {l : List α} {i : Nat} (h : i < l.length) :
    l[i] = l[i]?.get (by rw [getElem?_eq_getElem h]; rfl) := by
  simp [getElem?_eq_getElem h]
theorem getD_getElem? {l : List α} {i : Nat} {d : α} : l[i]?.getD d = if p : i < l.length then l[i]'p else d := by
  cases Nat.lt_or_ge i l.length with
  | inl h => simp [h]
  | inr h => rw [getElem?_eq_none h, dif_neg (Nat.not_lt.mpr h)]; rfl
@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a := by
  cases i with
  | zero => rfl
  | succ i => exact absurd h (by omega)
theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := getElem?_cons
theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) : l[i] = l'[i]'(h ▸ w) := by cases h; rfl
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.mp h) :=
  match l, h with
  | _ :: _, _ => rfl
theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} : l[i]! = l[i]?.getD (default : α) := by
  rw [getElem!_def]; cases l[i]? <;> rfl
attribute [simp] getElem!_eq_getElem?_getD
theorem getElem!_of_getElem? [Inhabited α] {l : List α} {i : Nat} {b : α} (h : l[i]? = some b) : l[i]! = b := by simp [h]
@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} : getD l i a = l[i]?.getD a := rfl
theorem getD_eq_getElem {l : List α} {i : Nat} (d : α) (h : i < l.length) : l.getD i d = l[i] := by simp [h]
theorem getD_eq_default {l : List α} {i : Nat} (d : α) (h : l.length ≤ i) : l.getD i d = d := by
  simp [getElem?_eq_none h]
private theorem getElem_mem_iff {l : List α} {p : α → Prop} : (∀ x, x ∈ l → p x) ↔ ∀ (i : Nat) (h : i < l.length), p l[i] :=
  ⟨fun H i h => H _ (getElem_mem h), fun H x hx => (getElem_of_mem hx).elim fun i ⟨h, e⟩ => e ▸ H i h⟩
theorem forall_getElem {l : List α} {p : α → Prop} : (∀ (i : Nat) h, p (l[i]'h)) ↔ ∀ a, a ∈ l → p a :=
  getElem_mem_iff.symm
theorem exists_mem_iff_getElem {l : List α} {p : α → Prop} :
    (∃ a, a ∈ l ∧ p a) ↔ ∃ (i : Nat) (h : i < l.length), p (l[i]'h) :=
  ⟨fun ⟨x, hx, hp⟩ => (getElem_of_mem hx).elim fun i ⟨h, e⟩ => ⟨i, h, e ▸ hp⟩, fun ⟨i, h, hp⟩ => ⟨_, getElem_mem h, hp⟩⟩
theorem any_eq_true' {l : List α} {p : α → Bool} :
    l.any p = true ↔ ∃ (i : Nat) (h : i < l.length), p l[i] = true := by
  rw [any_eq_true]
  exact ⟨fun ⟨x, hx, hp⟩ => (getElem_of_mem hx).elim fun i ⟨h, e⟩ => ⟨i, h, e ▸ hp⟩,
    fun ⟨i, h, hp⟩ => ⟨_, getElem_mem h, hp⟩⟩
theorem all_eq_true' {l : List α} {p : α → Bool} :
    l.all p = true ↔ ∀ (i : Nat) (h : i < l.length), p l[i] = true := by
  rw [all_eq_true]; exact getElem_mem_iff

theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  cases Nat.lt_or_ge i l₁.length with
  | inl h => rw [if_pos h, getElem?_append_left h]
  | inr h => rw [if_neg (Nat.not_lt.mpr h), getElem?_append_right h]
theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i) {h₂} :
    (as ++ bs)[i]'h₂ = bs[i - as.length]'(by rw [length_append] at h₂; omega) := by
  rw [getElem_eq_iff, getElem?_append_right h₁, getElem?_eq_getElem]
theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else l₂[i - l₁.length]'(by rw [length_append] at h; omega) := by
  cases Nat.lt_or_ge i l₁.length with
  | inl lt => rw [dif_pos lt, getElem_append_left lt]
  | inr ge => rw [dif_neg (Nat.not_lt.mpr ge), getElem_append_right ge]
theorem getElem_append_left' {l₁ : List α} {i : Nat} (hi : i < l₁.length) (l₂ : List α) :
    l₁[i] = (l₁ ++ l₂)[i]'(by rw [length_append]; omega) := (getElem_append_left hi).symm
theorem getElem_append_right' (l₁ : List α) {l₂ : List α} {i : Nat} (hi : i < l₂.length) :
    l₂[i] = (l₁ ++ l₂)[i + l₁.length]'(by rw [length_append]; omega) := by
  rw [getElem_append_right (by omega)]; simp
theorem getElem_of_append {l l₁ l₂ : List α} {i : Nat} {a : α} (eq : l = l₁ ++ a :: l₂) (h : l₁.length = i) :
    l[i]'(by rw [eq, length_append, length_cons]; omega) = a := by
  subst eq; subst h; rw [getElem_append_right (Nat.le_refl _)]; simp
@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w) : (l ++ [a])[i]'w = a := by
  subst h; rw [getElem_append_right (Nat.le_refl _)]; simp
theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by
  rw [getElem?_append_right (Nat.le_refl _), Nat.sub_self]; rfl
attribute [simp] getElem?_concat_length
theorem getElem?_append_right' {l₁ l₂ : List α} {i : Nat} : (l₁ ++ l₂)[l₁.length + i]? = l₂[i]? := by
  rw [getElem?_append_right (by omega), Nat.add_sub_cancel_left]

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} : (x :: xs).set (i + 1) a = x :: xs.set i a := rfl
@[simp] theorem length_set {as : List α} {i : Nat} {a : α} : (as.set i a).length = as.length := by
  induction as generalizing i with
  | nil => rfl
  | cons b as ih => cases i <;> simp [ih]
@[simp] theorem getElem?_set_self' {i : Nat} {a : α} {l : List α} : (set l i a)[i]? = Function.const _ a <$> l[i]? := by
  induction l generalizing i with
  | nil => rfl
  | cons b l ih => cases i <;> simp_all
theorem getElem?_set_self {i : Nat} {a : α} {l : List α} (h : i < l.length) : (l.set i a)[i]? = some a := by
  rw [getElem?_set_self', getElem?_eq_getElem h]; rfl
attribute [simp] getElem?_set_self
@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) : (l.set i a)[i] = a := by
  rw [getElem_eq_iff, getElem?_set_self (by simpa using h)]
@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} {a : α} (h : i ≠ j) : (l.set i a)[j]? = l[j]? := by
  induction l generalizing i j with
  | nil => rfl
  | cons b l ih => cases i <;> cases j <;> simp_all
@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} (hj : j < (l.set i a).length) :
    (l.set i a)[j] = l[j]'(by simpa using hj) := by
  rw [getElem_eq_iff, getElem?_set_ne h, getElem?_eq_getElem]
theorem getElem_set {l : List α} {i j : Nat} {a : α} (h : j < (l.set i a).length) :
    (set l i a)[j] = if i = j then a else l[j]'(by simpa using h) := by
  cases Decidable.em (i = j) with
  | inl e => subst e; rw [if_pos rfl]; exact getElem_set_self h
  | inr ne => rw [if_neg ne]; exact getElem_set_ne ne h
theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by
  cases Decidable.em (i = j) with
  | inl e =>
    subst e; rw [if_pos rfl]
    cases Nat.lt_or_ge i l.length with
    | inl h => rw [if_pos h, getElem?_set_self h]
    | inr h => rw [if_neg (by omega), getElem?_eq_none (by simpa using h)]
  | inr ne => rw [if_neg ne, getElem?_set_ne ne]
theorem getElem?_set' {l : List α} {i j : Nat} {a : α} :
    (set l i a)[j]? = if i = j then Function.const _ a <$> l[j]? else l[j]? := by
  cases Decidable.em (i = j) with
  | inl e => subst e; simp
  | inr ne => simp [ne]
@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) : as.set i as[i] = as := by
  apply ext_getElem length_set
  intro j h₁ h₂
  rw [getElem_set]
  cases Decidable.em (i = j) with
  | inl e => subst e; rw [if_pos rfl]
  | inr ne => rw [if_neg ne]
theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} : l.set i a = l := by
  apply ext_getElem length_set
  intro j h₁ h₂
  exact getElem_set_ne (by omega) h₁
@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  rw [← length_eq_zero_iff, length_set, length_eq_zero_iff]
theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) : (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons c l ih => cases i <;> cases j <;> simp_all
@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} : (l.set i a).set i b = l.set i b := by
  induction l generalizing i with
  | nil => rfl
  | cons c l ih => cases i <;> simp_all
theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a :=
  mem_of_getElem (i := i) (h := by simpa using h) (getElem_set_self _)
theorem mem_or_eq_of_mem_set : ∀ {l : List α} {i : Nat} {a b : α}, a ∈ l.set i b → a ∈ l ∨ a = b
  | x :: l, 0, a, b, h => (mem_cons.mp h).elim Or.inr fun h => Or.inl (mem_cons_of_mem x h)
  | x :: l, i + 1, a, b, h => (mem_cons.mp h).elim (fun e => Or.inl (e ▸ mem_cons_self))
      fun h => (mem_or_eq_of_mem_set h).imp_left (mem_cons_of_mem x)
theorem set_append {s t : List α} {i : Nat} {x : α} :
    (s ++ t).set i x = if i < s.length then s.set i x ++ t else s ++ t.set (i - s.length) x := by
  induction s generalizing i with
  | nil => simp
  | cons a s ih =>
    cases i with
    | zero => simp
    | succ i => simp only [cons_append, set_cons_succ, ih, length_cons, Nat.add_lt_add_iff_right, Nat.add_sub_add_right]; split <;> rfl
theorem set_append_left {s t : List α} (i : Nat) (x : α) (h : i < s.length) : (s ++ t).set i x = s.set i x ++ t := by
  rw [set_append, if_pos h]
theorem set_append_right {s t : List α} (i : Nat) (x : α) (h : s.length ≤ i) :
    (s ++ t).set i x = s ++ t.set (i - s.length) x := by rw [set_append, if_neg (by omega)]
theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} : (l.set i a).map f = (l.map f).set i (f a) := by
  induction l generalizing i with
  | nil => rfl
  | cons b l ih => cases i <;> simp_all

end List
