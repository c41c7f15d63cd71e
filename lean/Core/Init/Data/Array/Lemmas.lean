prelude
import Init.Data.Array.Collect
import Init.Data.List.Walk

/-! Laws of arrays: `size`, `toList`, indexing, membership, `push`, `pop`, `set`, `swap`, extensionality, equality. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
theorem size_eq_length_toList {xs : Array α} : xs.size = xs.toList.length := rfl
@[simp] theorem toArray_toList {xs : Array α} : xs.toList.toArray = xs := rfl
@[simp] theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.toList.length) : xs.toList[i] = xs[i]'h := rfl
@[simp] theorem size_empty : (#[] : Array α).size = 0 := rfl
@[simp] theorem emptyWithCapacity_eq {α : Type u} {n : Nat} : emptyWithCapacity n = (#[] : Array α) := rfl
@[simp] theorem mkEmpty_eq {α : Type u} {n : Nat} : mkEmpty n = (#[] : Array α) := rfl
@[simp] theorem empty_eq : (Array.empty : Array α) = #[] := rfl
@[simp] theorem default_eq_empty : (default : Array α) = #[] := rfl
@[simp] theorem toList_empty : (#[] : Array α).toList = [] := rfl

end Array

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

theorem toList_toArray (as : List α) : as.toArray.toList = as := rfl
@[simp] theorem size_toArray {as : List α} : as.toArray.size = as.length := rfl
@[simp] theorem getElem_toArray {xs : List α} {i : Nat} (h : i < xs.toArray.size) : xs.toArray[i] = xs[i]'h := rfl
theorem toArray_inj {as bs : List α} (h : as.toArray = bs.toArray) : as = bs := congrArg Array.toList h
@[simp] theorem push_toArray {l : List α} {a : α} : l.toArray.push a = (l ++ [a]).toArray := by
  show Array.mk (l.concat a) = _; rw [concat_eq_append]
@[simp] theorem pop_toArray {l : List α} : l.toArray.pop = l.dropLast.toArray := rfl
@[simp] theorem set_toArray {l : List α} {i : Nat} {a : α} {h : i < l.toArray.size} :
    l.toArray.set i a h = (l.set i a).toArray := rfl
theorem toArray_cons {a : α} {l : List α} : (a :: l).toArray = Array.mk (a :: l) := rfl

end List

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem toList_inj {xs ys : Array α} : xs.toList = ys.toList ↔ xs = ys := ⟨ext', congrArg _⟩

instance : LawfulGetElem (Array α) Nat α fun as i => i < as.size where
  getElem?_def xs i h := by
    cases Decidable.em (i < xs.size) with
    | inl lt => rw [dif_pos lt]; exact dif_pos lt
    | inr ge => rw [dif_neg ge]; exact dif_neg ge
  getElem!_def xs i := by
    show xs.getD i default = match decidableGetElem? xs i with | some e => e | none => default
    cases Decidable.em (i < xs.size) with
    | inl lt => rw [show decidableGetElem? xs i = some xs[i] from dif_pos lt]; exact dif_pos lt
    | inr ge => rw [show decidableGetElem? xs i = none from dif_neg ge]; exact dif_neg ge

@[simp] theorem getElem?_eq_getElem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i]? = some xs[i] := getElem?_pos xs i h
theorem getElem?_eq_none {xs : Array α} {i : Nat} (h : xs.size ≤ i) : xs[i]? = none := getElem?_neg xs i (by omega)
@[simp] theorem getElem?_toList {xs : Array α} {i : Nat} : xs.toList[i]? = xs[i]? := by
  cases Nat.lt_or_ge i xs.size with
  | inl h => rw [getElem?_eq_getElem h]; exact List.getElem?_eq_getElem h
  | inr h => rw [getElem?_eq_none h]; exact List.getElem?_eq_none h
@[simp] theorem getElem?_eq_none_iff {xs : Array α} {i : Nat} : xs[i]? = none ↔ xs.size ≤ i := by
  rw [← getElem?_toList]; exact List.getElem?_eq_none_iff
@[simp] theorem none_eq_getElem?_iff {xs : Array α} {i : Nat} : none = xs[i]? ↔ xs.size ≤ i := by
  rw [eq_comm]; exact getElem?_eq_none_iff
theorem getElem?_eq_some_iff {xs : Array α} {i : Nat} {b : α} : xs[i]? = some b ↔ ∃ h : i < xs.size, xs[i] = b := by
  rw [← getElem?_toList]; exact List.getElem?_eq_some_iff
theorem getElem_eq_iff {xs : Array α} {i : Nat} {h : i < xs.size} {x : α} : xs[i] = x ↔ xs[i]? = some x := by
  rw [getElem?_eq_getElem h]; exact Option.some_inj.symm
@[simp] theorem getElem!_eq_getD [Inhabited α] {xs : Array α} {i : Nat} : xs[i]! = xs.getD i default := rfl
theorem getD_eq_getD_getElem? {xs : Array α} {i : Nat} {d : α} : xs.getD i d = xs[i]?.getD d := by
  cases Nat.lt_or_ge i xs.size with
  | inl h => rw [getElem?_eq_getElem h]; exact dif_pos h
  | inr h => rw [getElem?_eq_none h]; exact dif_neg (by omega)
attribute [simp] getD_eq_getD_getElem?
theorem getElem!_eq_getElem?_getD [Inhabited α] {xs : Array α} {i : Nat} : xs[i]! = xs[i]?.getD default :=
  getD_eq_getD_getElem?
theorem getElem_eq_getElem_toList {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] = xs.toList[i] := rfl
theorem getElem_of_eq {xs ys : Array α} (h : xs = ys) {i : Nat} (w : i < xs.size) : xs[i] = ys[i]'(h ▸ w) := by cases h; rfl
@[simp] theorem getElem_mk {xs : List α} {i : Nat} (h : i < (Array.mk xs).size) : (Array.mk xs)[i] = xs[i]'h := rfl
@[simp] theorem getElem?_mk {xs : List α} {i : Nat} : (Array.mk xs)[i]? = xs[i]? := getElem?_toList.symm
@[simp] theorem size_mk {l : List α} : (Array.mk l).size = l.length := rfl
@[simp] theorem _root_.List.getElem?_toArray {xs : List α} {i : Nat} : xs.toArray[i]? = xs[i]? := getElem?_mk
@[simp] theorem _root_.List.getElem!_toArray [Inhabited α] {xs : List α} {i : Nat} : xs.toArray[i]! = xs[i]! := by
  rw [getElem!_eq_getElem?_getD, List.getElem?_toArray, List.getElem!_eq_getElem?_getD]

theorem ext {xs ys : Array α} (h₁ : xs.size = ys.size)
    (h₂ : (i : Nat) → (hi₁ : i < xs.size) → (hi₂ : i < ys.size) → xs[i] = ys[i]) : xs = ys :=
  ext' (List.ext_getElem h₁ h₂)
attribute [ext] ext
theorem ext_getElem? {xs ys : Array α} (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys :=
  ext' (List.ext_getElem? fun i => by rw [getElem?_toList, getElem?_toList, h])

theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨fun | .mk h => h, Array.Mem.mk⟩
@[simp] theorem mem_toArray {a : α} {l : List α} : a ∈ l.toArray ↔ a ∈ l := mem_def
@[simp] theorem mem_toList_iff {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm
theorem mem_toList {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm
attribute [simp] getElem_mem
@[simp] theorem not_mem_empty (a : α) : ¬a ∈ #[] := fun h => List.not_mem_nil (mem_def.mp h)
theorem getElem_of_mem {a : α} {xs : Array α} (h : a ∈ xs) : ∃ (i : Nat) (h : i < xs.size), xs[i]'h = a :=
  List.getElem_of_mem (mem_def.mp h)
theorem mem_iff_getElem {a : α} {xs : Array α} : a ∈ xs ↔ ∃ (i : Nat) (h : i < xs.size), xs[i]'h = a :=
  mem_def.trans List.mem_iff_getElem
theorem mem_iff_getElem? {a : α} {xs : Array α} : a ∈ xs ↔ ∃ i : Nat, xs[i]? = some a := by
  rw [mem_def, List.mem_iff_getElem?]; exact exists_congr fun i => by rw [getElem?_toList]
theorem mem_of_getElem {xs : Array α} {i : Nat} {h} {a : α} (e : xs[i] = a) : a ∈ xs := e ▸ getElem_mem h
theorem mem_of_getElem? {xs : Array α} {i : Nat} {a : α} (e : xs[i]? = some a) : a ∈ xs := mem_iff_getElem?.mpr ⟨i, e⟩
theorem getElem?_of_mem {a : α} {xs : Array α} (h : a ∈ xs) : ∃ i : Nat, xs[i]? = some a := mem_iff_getElem?.mp h
theorem forall_getElem {xs : Array α} {p : α → Prop} : (∀ (i : Nat) h, p (xs[i]'h)) ↔ ∀ a, a ∈ xs → p a :=
  List.forall_getElem.trans (forall_congr' fun a => by rw [mem_def])

@[simp] theorem toList_push {xs : Array α} {x : α} : (xs.push x).toList = xs.toList ++ [x] := List.concat_eq_append
@[simp] theorem toList_pop {xs : Array α} : xs.pop.toList = xs.toList.dropLast := rfl
@[simp] theorem toList_set {xs : Array α} {i : Nat} {v : α} {h} : (xs.set i v h).toList = xs.toList.set i v := rfl
theorem size_eq_zero_iff {xs : Array α} : xs.size = 0 ↔ xs = #[] :=
  List.length_eq_zero_iff.trans ⟨fun h => ext' h, fun h => by rw [h]⟩
attribute [simp] size_eq_zero_iff
theorem eq_empty_of_size_eq_zero {xs : Array α} (h : xs.size = 0) : xs = #[] := size_eq_zero_iff.mp h
theorem size_pos_iff {xs : Array α} : 0 < xs.size ↔ xs ≠ #[] := by
  rw [Nat.pos_iff_ne_zero, ne_eq, size_eq_zero_iff]
theorem size_pos_of_mem {a : α} {xs : Array α} (h : a ∈ xs) : 0 < xs.size := List.length_pos_of_mem (mem_def.mp h)
theorem ne_empty_of_size_pos {xs : Array α} (h : 0 < xs.size) : xs ≠ #[] := size_pos_iff.mp h
@[simp] theorem isEmpty_iff {xs : Array α} : xs.isEmpty ↔ xs = #[] := by
  show decide (xs.size = 0) = true ↔ _; rw [decide_eq_true_iff, size_eq_zero_iff]
@[simp] theorem isEmpty_empty : (#[] : Array α).isEmpty = true := rfl
theorem isEmpty_iff_size_eq_zero {xs : Array α} : xs.isEmpty ↔ xs.size = 0 := decide_eq_true_iff
@[simp] theorem push_ne_empty {a : α} {xs : Array α} : xs.push a ≠ #[] := ne_empty_of_size_pos (by rw [size_push]; omega)
@[simp] theorem mem_push {xs : Array α} {x y : α} : x ∈ xs.push y ↔ x ∈ xs ∨ x = y := by
  rw [mem_def, toList_push, List.mem_append, List.mem_singleton, mem_def]
theorem mem_push_self {xs : Array α} {x : α} : x ∈ xs.push x := mem_push.mpr (Or.inr rfl)
theorem mem_push_of_mem {xs : Array α} {x : α} (y : α) (h : x ∈ xs) : x ∈ xs.push y := mem_push.mpr (Or.inl h)
theorem push_inj_left {xs ys : Array α} {a : α} : xs.push a = ys.push a ↔ xs = ys := by
  rw [← toList_inj, ← toList_inj, toList_push, toList_push]; exact List.append_left_inj [a]
theorem getElem?_push {xs : Array α} {x : α} {i : Nat} : (xs.push x)[i]? = if i = xs.size then some x else xs[i]? := by
  rw [← getElem?_toList, toList_push, List.getElem?_append, List.getElem?_singleton, length_toList, getElem?_toList]
  repeat' split
  all_goals first | rfl | omega | (rw [getElem?_eq_none (by omega)])
theorem getElem_push {xs : Array α} {x : α} {i : Nat} (h : i < (xs.push x).size) :
    (xs.push x)[i] = if h : i < xs.size then xs[i] else x := by
  rw [getElem_eq_iff, getElem?_push]
  rw [size_push] at h
  split
  · rw [dif_neg (by omega)]
  · rw [dif_pos (by omega), getElem?_eq_getElem]
theorem getElem_push_lt {xs : Array α} {x : α} {i : Nat} (h : i < xs.size) :
    (xs.push x)[i]'(by rw [size_push]; omega) = xs[i] := by rw [getElem_push, dif_pos h]
@[simp] theorem getElem_push_eq {xs : Array α} {x : α} : (xs.push x)[xs.size]'(by rw [size_push]; omega) = x := by
  rw [getElem_push, dif_neg (Nat.lt_irrefl _)]
@[simp] theorem getElem?_push_size {xs : Array α} {x : α} : (xs.push x)[xs.size]? = some x := by rw [getElem?_push, if_pos rfl]
@[simp] theorem pop_push {xs : Array α} {x : α} : (xs.push x).pop = xs := by
  rw [← toList_inj, toList_pop, toList_push, List.dropLast_concat]
@[simp] theorem pop_empty : (#[] : Array α).pop = #[] := rfl
@[simp] theorem getElem_pop {xs : Array α} {i : Nat} (h : i < xs.pop.size) :
    xs.pop[i] = xs[i]'(by rw [size_pop] at h; omega) := List.getElem_dropLast h
theorem getElem?_pop {xs : Array α} {i : Nat} : xs.pop[i]? = if i < xs.size - 1 then xs[i]? else none := by
  rw [← getElem?_toList, toList_pop, List.getElem?_dropLast, getElem?_toList, length_toList]
@[simp] theorem back?_push {xs : Array α} {x : α} : (xs.push x).back? = some x := by
  show (xs.push x)[(xs.push x).size - 1]? = _; rw [size_push, Nat.add_sub_cancel, getElem?_push_size]
@[simp] theorem back_push {xs : Array α} {x : α} {h} : (xs.push x).back h = x := by
  show (xs.push x)[(xs.push x).size - 1] = x; rw [getElem_eq_iff]; exact back?_push
theorem back?_eq_getElem? {xs : Array α} : xs.back? = xs[xs.size - 1]? := rfl
theorem back_eq_getElem {xs : Array α} (h : 0 < xs.size) : xs.back h = xs[xs.size - 1] := rfl
@[simp] theorem back_mem {xs : Array α} (h : 0 < xs.size) : xs.back h ∈ xs := getElem_mem _
theorem eq_push_pop_back_of_size_ne_zero {xs : Array α} (h : xs.size ≠ 0) :
    xs = xs.pop.push (xs.back (Nat.pos_of_ne_zero h)) := by
  apply ext
  · simp; omega
  · intro i h₁ h₂
    rw [getElem_push]
    simp only [size_pop]
    split
    · rw [getElem_pop]
    · rw [back_eq_getElem]; congr 1; omega

@[simp] theorem getElem_set_self {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} :
    (xs.set i v h)[i]'(by rw [size_set]; exact h) = v := List.getElem_set_self _
@[simp] theorem getElem_set_ne {xs : Array α} {i : Nat} (h' : i < xs.size) {v : α} {j : Nat} (pj : j < xs.size) (h : i ≠ j) :
    (xs.set i v h')[j]'(by rw [size_set]; exact pj) = xs[j] := List.getElem_set_ne h _
theorem getElem_set {xs : Array α} {i : Nat} (h' : i < xs.size) {v : α} {j : Nat} (h : j < (xs.set i v h').size) :
    (xs.set i v h')[j] = if i = j then v else xs[j]'(by rw [size_set] at h; exact h) := List.getElem_set h
theorem getElem?_set {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} {j : Nat} :
    (xs.set i v h)[j]? = if i = j then some v else xs[j]? := by
  rw [← getElem?_toList, toList_set, List.getElem?_set, getElem?_toList]; split
  · exact if_pos h
  · rfl
@[simp] theorem getElem?_set_self {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} : (xs.set i v h)[i]? = some v := by
  rw [getElem?_set, if_pos rfl]
@[simp] theorem getElem?_set_ne {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} {j : Nat} (ne : i ≠ j) :
    (xs.set i v h)[j]? = xs[j]? := by rw [getElem?_set, if_neg ne]
@[simp] theorem set_getElem_self {xs : Array α} {i : Nat} (h : i < xs.size) : xs.set i xs[i] h = xs :=
  ext' (List.set_getElem_self h)
@[simp] theorem set_set {xs : Array α} {i : Nat} (h) {v w : α} :
    (xs.set i v h).set i w (by rw [size_set]; exact h) = xs.set i w h := ext' (List.set_set v)
theorem set_comm {xs : Array α} {i j : Nat} (a b : α) (hi : i < xs.size) (hj : j < (xs.set i a hi).size) (h : i ≠ j) :
    (xs.set i a hi).set j b hj = (xs.set j b (by rw [size_set] at hj; exact hj)).set i a (by rw [size_set]; exact hi) :=
  ext' (List.set_comm a b h)
theorem mem_set {xs : Array α} {i : Nat} (h : i < xs.size) {a : α} : a ∈ xs.set i a h := mem_def.mpr (List.mem_set h a)
theorem mem_or_eq_of_mem_set {xs : Array α} {i : Nat} {a b : α} {h : i < xs.size} (w : a ∈ xs.set i b h) : a ∈ xs ∨ a = b :=
  (List.mem_or_eq_of_mem_set (mem_def.mp w)).imp mem_def.mpr id

@[simp] theorem set!_eq_setIfInBounds : @set! α = @setIfInBounds α := rfl
@[simp] theorem toList_setIfInBounds {xs : Array α} {i : Nat} {x : α} : (xs.setIfInBounds i x).toList = xs.toList.set i x := by
  cases Nat.lt_or_ge i xs.size with
  | inl h => exact congrArg toList (dif_pos h)
  | inr h => exact (congrArg toList (dif_neg (by omega))).trans (List.set_eq_of_length_le h).symm
@[simp] theorem size_setIfInBounds {xs : Array α} {i : Nat} {a : α} : (xs.setIfInBounds i a).size = xs.size := by
  rw [size_eq_length_toList, toList_setIfInBounds, List.length_set]; rfl
theorem getElem?_setIfInBounds {xs : Array α} {i j : Nat} {a : α} :
    (xs.setIfInBounds i a)[j]? = if i = j then if i < xs.size then some a else none else xs[j]? := by
  rw [← getElem?_toList, toList_setIfInBounds, List.getElem?_set, getElem?_toList]; rfl
theorem getElem_setIfInBounds {xs : Array α} {i : Nat} {a : α} {j : Nat} (hj : j < xs.size) :
    (xs.setIfInBounds i a)[j]'(by rw [size_setIfInBounds]; exact hj) = if i = j then a else xs[j] := by
  rw [getElem_eq_iff, getElem?_setIfInBounds]
  repeat' split
  all_goals first | rfl | omega | (rw [getElem?_eq_getElem])
@[simp] theorem getElem_setIfInBounds_self {xs : Array α} {i : Nat} {a : α} (h : i < (xs.setIfInBounds i a).size) :
    (xs.setIfInBounds i a)[i] = a := by
  rw [getElem_setIfInBounds (by rw [size_setIfInBounds] at h; exact h), if_pos rfl]
@[simp] theorem getElem_setIfInBounds_ne {xs : Array α} {i : Nat} {a : α} {j : Nat} (hj : j < xs.size) (h : i ≠ j) :
    (xs.setIfInBounds i a)[j]'(by rw [size_setIfInBounds]; exact hj) = xs[j] := by
  rw [getElem_setIfInBounds hj, if_neg h]

end Array
