prelude
import Init.Data.List.Lemmas
import Init.Grind.Numerals

/-! Laws of indexing, `take`, `drop`, `head`, `getLast`, `zip` and `range`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem getElem_cons_zero {a : α} {as : List α} {h : 0 < (a :: as).length} : (a :: as)[0] = a := rfl
@[simp] theorem getElem_cons_succ {a : α} {as : List α} {i : Nat} {h : i + 1 < (a :: as).length} :
    (a :: as)[i + 1] = as[i]'(Nat.lt_of_succ_lt_succ h) := rfl
@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl
@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]? = l[i]? := rfl
@[simp] theorem getElem!_nil [Inhabited α] {n : Nat} : ([] : List α)[n]! = default := rfl
@[simp] theorem getElem!_cons_zero [Inhabited α] {l : List α} : (a :: l)[0]! = a := rfl
@[simp] theorem getElem!_cons_succ [Inhabited α] {l : List α} : (a :: l)[i + 1]! = l[i]! := rfl
@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.1]'i.2 := rfl

theorem getElem?_eq_some_getElem_aux : ∀ {l : List α} {i : Nat} (h : i < l.length), l[i]? = some l[i]
  | _ :: _, 0, _ => rfl
  | _ :: l, i + 1, h => getElem?_eq_some_getElem_aux (l := l) (Nat.lt_of_succ_lt_succ h)
@[simp] theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] :=
  getElem?_eq_some_getElem_aux h
theorem getElem?_eq_none : ∀ {l : List α} {i : Nat}, l.length ≤ i → l[i]? = none
  | [], _, _ => rfl
  | _ :: l, i + 1, h => getElem?_eq_none (l := l) (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ l.length ≤ i :=
  ⟨fun h => Nat.ge_of_not_lt fun lt => by rw [getElem?_eq_getElem lt] at h; exact (nomatch h), getElem?_eq_none⟩

instance : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i h := by
    cases Decidable.em (i < as.length) with
    | inl lt => rw [dif_pos lt]; exact getElem?_eq_getElem lt
    | inr ge => rw [dif_neg ge]; exact getElem?_eq_none (Nat.ge_of_not_lt ge)
  getElem!_def as i := by
    induction as generalizing i with
    | nil => cases i <;> rfl
    | cons a as ih => cases i with
      | zero => rfl
      | succ i => exact ih i

theorem getElem?_eq_some_iff {l : List α} {i : Nat} : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := by
  constructor
  · intro h
    cases Nat.lt_or_ge i l.length with
    | inl lt => rw [getElem?_eq_getElem lt] at h; exact ⟨lt, Option.some_inj.mp h⟩
    | inr ge => rw [getElem?_eq_none ge] at h; exact (nomatch h)
  · intro ⟨lt, e⟩; rw [getElem?_eq_getElem lt, e]
theorem getElem_eq_iff {l : List α} {i : Nat} {h : i < l.length} : l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h]; exact Option.some_inj.symm
theorem getElem_cons {l : List α} {i : Nat} {a : α} (h : i < (a :: l).length) :
    (a :: l)[i] = if h0 : i = 0 then a else l[i - 1]'(by
      cases i with
      | zero => exact (h0 rfl).elim
      | succ i => exact Nat.lt_of_succ_lt_succ h) := by
  cases i <;> rfl
theorem getElem_of_mem : ∀ {a : α} {l : List α}, a ∈ l → ∃ (i : Nat), ∃ (h : i < l.length), l[i] = a
  | _, _ :: l, .head _ => ⟨0, Nat.zero_lt_succ _, rfl⟩
  | _, _ :: _, .tail _ h => (getElem_of_mem h).elim fun i ⟨hi, e⟩ => ⟨i + 1, Nat.succ_lt_succ hi, e⟩
@[simp] theorem getElem_mem : ∀ {l : List α} {i : Nat} (h : i < l.length), l[i] ∈ l
  | _ :: _, 0, _ => mem_cons_self
  | _ :: l, i + 1, h => mem_cons_of_mem _ (getElem_mem (l := l) (Nat.lt_of_succ_lt_succ h))
theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat), ∃ (h : i < l.length), l[i] = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ => e ▸ getElem_mem h⟩
theorem mem_of_getElem {l : List α} {i : Nat} {h} {a : α} (e : l[i] = a) : a ∈ l := e ▸ getElem_mem h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  (getElem?_eq_some_iff.mp e).elim fun h e => mem_of_getElem e
theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  (getElem_of_mem h).imp fun _ ⟨h, e⟩ => by rw [getElem?_eq_getElem h, e]
theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun ⟨_, e⟩ => mem_of_getElem? e⟩
@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact (nomatch h 0)
  | cons a l₁ ih => cases l₂ with
    | nil => exact (nomatch h 0)
    | cons b l₂ =>
      have e : some a = some b := h 0
      rw [Option.some_inj.mp e, ih fun i => h (i + 1)]
theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) : l₁ = l₂ :=
  ext_getElem? fun i => by
    cases Nat.lt_or_ge i l₁.length with
    | inl lt => rw [getElem?_eq_getElem lt, getElem?_eq_getElem (hl ▸ lt), h i lt (hl ▸ lt)]
    | inr ge => rw [getElem?_eq_none ge, getElem?_eq_none (hl ▸ ge)]
@[simp] theorem getElem?_map {f : α → β} : ∀ {l : List α} {i : Nat}, (map f l)[i]? = Option.map f l[i]?
  | [], _ => rfl
  | _ :: _, 0 => rfl
  | _ :: l, i + 1 => getElem?_map (l := l) (i := i)
@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map (as := l) f ▸ h)) := by
  rw [getElem_eq_iff, getElem?_map, getElem?_eq_getElem (length_map (as := l) f ▸ h)]; rfl
theorem getElem?_append_left : ∀ {l₁ l₂ : List α} {i : Nat}, i < l₁.length → (l₁ ++ l₂)[i]? = l₁[i]?
  | _ :: _, _, 0, _ => rfl
  | _ :: l₁, _, i + 1, h => getElem?_append_left (l₁ := l₁) (Nat.lt_of_succ_lt_succ h)
theorem getElem?_append_right : ∀ {l₁ l₂ : List α} {i : Nat}, l₁.length ≤ i → (l₁ ++ l₂)[i]? = l₂[i - l₁.length]?
  | [], _, i, _ => rfl
  | _ :: l₁, l₂, i + 1, h => by
    rw [cons_append, getElem?_cons_succ, getElem?_append_right (Nat.le_of_succ_le_succ h), length_cons, Nat.add_sub_add_right]
theorem getElem_append_left {as bs : List α} (h : i < as.length) {h' : i < (as ++ bs).length} : (as ++ bs)[i] = as[i] := by
  rw [getElem_eq_iff, getElem?_append_left h, getElem?_eq_getElem h]

@[simp] theorem take_zero {l : List α} : take 0 l = [] := rfl
@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} : (a :: as).take (i + 1) = a :: as.take i := rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl
@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} : (a :: l).drop (i + 1) = l.drop i := rfl
@[simp] theorem take_append_drop (i : Nat) (l : List α) : take i l ++ drop i l = l := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => rfl
    | cons a l => exact congrArg (a :: ·) (ih l)
@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => rw [drop_nil, length_nil, Nat.zero_sub]
    | cons a l => rw [drop_succ_cons, ih, length_cons, Nat.add_sub_add_right]
theorem length_take_of_le {i : Nat} {l : List α} (h : i ≤ l.length) : (take i l).length = i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih => cases l with
    | nil => exact (Nat.not_succ_le_zero i h).elim
    | cons a l => exact congrArg (· + 1) (ih (Nat.le_of_succ_le_succ h))
@[simp] theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] :=
  eq_nil_of_length_eq_zero (by rw [length_drop]; exact Nat.sub_eq_zero_of_le h)
theorem take_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) : take i l = l := by
  have := take_append_drop i l
  rw [drop_eq_nil_of_le h, append_nil] at this; exact this
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_eq_nil_of_le (Nat.le_refl _)
@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)
@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  induction j generalizing l with
  | zero => rw [Nat.zero_add]; rfl
  | succ j ih => cases l with
    | nil => rw [drop_nil, drop_nil, drop_nil]
    | cons a l => rw [drop_succ_cons, ih, Nat.add_right_comm, drop_succ_cons]
@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl
theorem mem_of_mem_take {a : α} {l : List α} (h : a ∈ l.take i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_left _ h
theorem mem_of_mem_drop {a : α} {l : List α} (h : a ∈ l.drop i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_right (take i l) h

@[simp] theorem head_cons {a : α} {l : List α} {h} : head (a :: l) h = a := rfl
@[simp] theorem head?_nil : ([] : List α).head? = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : (a :: l).head? = some a := rfl
@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl
@[simp] theorem headD_cons {a d : α} {as : List α} : headD (a :: as) d = a := rfl
@[simp] theorem tail_nil : ([] : List α).tail = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : (a :: as).tail = as := rfl
@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
@[simp] theorem head?_eq_none_iff {l : List α} : l.head? = none ↔ l = [] := by
  cases l with
  | nil => exact iff_of_true rfl rfl
  | cons a l => exact iff_of_false (fun h => (nomatch h)) (cons_ne_nil a l)
theorem head?_eq_getElem? {l : List α} : l.head? = l[0]? := by cases l <;> rfl
@[simp] theorem head_mem : ∀ {l : List α} (h : l ≠ []), head l h ∈ l
  | [], h => (h rfl).elim
  | _ :: _, _ => mem_cons_self
@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl
@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by
  cases l with
  | nil => exact iff_of_true rfl rfl
  | cons a l => exact iff_of_false Bool.false_ne_true (cons_ne_nil a l)
@[simp] theorem getLast_singleton {a : α} (h) : getLast [a] h = a := rfl
@[simp] theorem getLast_cons_cons {a b : α} {l : List α} : getLast (a :: b :: l) (cons_ne_nil a _) = getLast (b :: l) (cons_ne_nil b l) := rfl
theorem getLast_cons {a : α} {as : List α} : ∀ (h : as ≠ []), getLast (a :: as) (cons_ne_nil a as) = getLast as h := by
  cases as with
  | nil => exact fun h => (h rfl).elim
  | cons b as => exact fun _ => rfl
@[simp] theorem getLast?_nil : ([] : List α).getLast? = none := rfl
@[simp] theorem getLast_append_singleton {a : α} {l : List α} : getLast (l ++ [a]) (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])) = a := by
  induction l with
  | nil => rfl
  | cons b l ih => exact (getLast_cons (append_ne_nil_of_right_ne_nil l (cons_ne_nil a []))).trans ih
@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl
@[simp] theorem dropLast_singleton {x : α} : [x].dropLast = [] := rfl
@[simp] theorem dropLast_cons₂ {a b : α} {l : List α} : (a :: b :: l).dropLast = a :: (b :: l).dropLast := rfl
@[simp] theorem length_dropLast {l : List α} : l.dropLast.length = l.length - 1 := by
  induction l with
  | nil => rfl
  | cons a l ih => cases l with
    | nil => rfl
    | cons b l => rw [dropLast_cons₂, length_cons, ih]; rfl

@[simp] theorem zipWith_nil_left {f : α → β → γ} {l : List β} : zipWith f [] l = [] := rfl
@[simp] theorem zipWith_nil_right {f : α → β → γ} {l : List α} : zipWith f l [] = [] := by cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} {a : α} {b : β} {as : List α} {bs : List β} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl
@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl
@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := zipWith_nil_right
@[simp] theorem zip_cons_cons {a : α} {b : β} {as : List α} {bs : List β} : zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl

@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl

theorem range_loop_eq_append : ∀ (n : Nat) (l : List Nat), range.loop n l = range.loop n [] ++ l
  | 0, _ => rfl
  | n + 1, l => by
    show range.loop n (n :: l) = range.loop n [n] ++ l
    rw [range_loop_eq_append n (n :: l), range_loop_eq_append n [n], append_assoc]; rfl
@[simp] theorem range_zero : range 0 = [] := rfl
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := range_loop_eq_append n [n]
@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [range_succ, length_append, ih]; rfl
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  induction n with
  | zero => exact iff_of_false not_mem_nil (Nat.not_lt_zero m)
  | succ n ih =>
    rw [range_succ, mem_append, ih, mem_singleton, Nat.lt_succ_iff, Nat.le_iff_lt_or_eq]

end List
