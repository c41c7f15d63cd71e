prelude
import Init.Data.Vector.Basic

/-! Laws of vectors: those of arrays. -/

set_option linter.unusedVariables false
universe u v w

namespace Vector

variable {α : Type u} {β : Type v} {γ : Type w} {n m : Nat}

theorem toArray_inj {xs ys : Vector α n} : xs.toArray = ys.toArray ↔ xs = ys :=
  ⟨fun h => by cases xs; cases ys; cases h; rfl, fun h => h ▸ rfl⟩
theorem mk_eq {xs : Array α} {h : xs.size = n} {ys : Vector α n} : Vector.mk xs h = ys ↔ xs = ys.toArray :=
  toArray_inj.symm
@[simp] theorem getElem_toArray {xs : Vector α n} {i : Nat} (h : i < xs.toArray.size) :
    xs.toArray[i] = xs[i]'(by simpa using h) := rfl
@[simp] theorem getElem_mk {xs : Array α} {size : xs.size = n} {i : Nat} (h : i < n) :
    (Vector.mk xs size)[i] = xs[i]'(by rw [size]; exact h) := rfl
@[simp] theorem getElem?_toArray {xs : Vector α n} {i : Nat} : xs.toArray[i]? = xs[i]? := by
  by_cases h : i < n
  · rw [getElem?_pos xs i h, getElem?_pos xs.toArray i (by simpa using h)]; rfl
  · rw [getElem?_neg xs i h, getElem?_neg xs.toArray i (by simpa using h)]
@[simp] theorem get_eq_getElem (xs : Vector α n) (i : Fin n) : xs.get i = xs[i.val]'i.isLt := rfl
@[ext] theorem ext {xs ys : Vector α n} (h : ∀ (i : Nat) (_ : i < n), xs[i] = ys[i]) : xs = ys :=
  toArray_inj.mp (Array.ext (by simp) fun i h₁ _ => h i (by simpa using h₁))
@[simp] theorem size_eq {xs : Vector α n} : xs.size = n := rfl
@[simp] theorem length_toList {xs : Vector α n} : xs.toList.length = n := xs.size_toArray
theorem toArray_mk {xs : Array α} (h : xs.size = n) : (Vector.mk xs h).toArray = xs := rfl
attribute [simp] toArray_mk
@[simp] theorem mk_toArray (xs : Vector α n) : Vector.mk xs.toArray xs.size_toArray = xs := rfl
@[simp] theorem toList_toArray {xs : Vector α n} : xs.toArray.toList = xs.toList := rfl
theorem mem_def {a : α} {xs : Vector α n} : a ∈ xs ↔ a ∈ xs.toArray := Iff.rfl
@[simp] theorem mem_toArray_iff {a : α} {xs : Vector α n} : a ∈ xs.toArray ↔ a ∈ xs := Iff.rfl
@[simp] theorem mem_toList_iff {a : α} {xs : Vector α n} : a ∈ xs.toList ↔ a ∈ xs := Array.mem_toList_iff
theorem getElem_mem {xs : Vector α n} {i : Nat} (h : i < n) : xs[i] ∈ xs :=
  Array.getElem_mem (xs := xs.toArray) (by simpa using h)
attribute [simp] getElem_mem
theorem mem_iff_getElem {a : α} {xs : Vector α n} : a ∈ xs ↔ ∃ (i : Nat) (h : i < n), xs[i] = a := by
  rw [mem_def, Array.mem_iff_getElem]
  exact ⟨fun ⟨i, h, e⟩ => ⟨i, by simpa using h, e⟩, fun ⟨i, h, e⟩ => ⟨i, by simpa using h, e⟩⟩
@[simp] theorem getElem?_eq_getElem {xs : Vector α n} {i : Nat} (h : i < n) : xs[i]? = some xs[i] := getElem?_pos xs i h
theorem getElem?_eq_none {xs : Vector α n} {i : Nat} (h : n ≤ i) : xs[i]? = none := getElem?_neg xs i (by omega)
@[simp] theorem getElem?_eq_none_iff {xs : Vector α n} {i : Nat} : xs[i]? = none ↔ n ≤ i := by
  rw [← getElem?_toArray, Array.getElem?_eq_none_iff]; simp

@[simp, grind =] theorem toArray_push {xs : Vector α n} {x : α} : (xs.push x).toArray = xs.toArray.push x := rfl
@[simp, grind =] theorem toArray_pop {xs : Vector α n} : xs.pop.toArray = xs.toArray.pop := rfl
@[simp, grind =] theorem toArray_set {xs : Vector α n} {i : Nat} {x : α} (h : i < n) :
    (xs.set i x h).toArray = xs.toArray.set i x (by simpa using h) := rfl
@[simp, grind =] theorem toArray_map {f : α → β} {xs : Vector α n} : (xs.map f).toArray = xs.toArray.map f := rfl
@[simp, grind =] theorem toArray_reverse {xs : Vector α n} : xs.reverse.toArray = xs.toArray.reverse := rfl
@[simp, grind =] theorem toArray_append {xs : Vector α n} {ys : Vector α m} :
    (xs ++ ys).toArray = xs.toArray ++ ys.toArray := rfl
@[simp, grind =] theorem toArray_cast {h : n = m} {xs : Vector α n} : (xs.cast h).toArray = xs.toArray := rfl
@[simp, grind =] theorem toArray_replicate {v : α} : (Vector.replicate n v).toArray = Array.replicate n v := rfl
@[simp, grind =] theorem toArray_ofFn {f : Fin n → α} : (Vector.ofFn f).toArray = Array.ofFn f := rfl
@[simp, grind =] theorem toArray_range : (Vector.range n).toArray = Array.range n := rfl
@[simp, grind =] theorem toArray_zipWith {f : α → β → γ} {as : Vector α n} {bs : Vector β n} :
    (Vector.zipWith f as bs).toArray = Array.zipWith f as.toArray bs.toArray := rfl
@[simp, grind =] theorem toArray_swap {xs : Vector α n} {i j : Nat} (hi : i < n) (hj : j < n) :
    (xs.swap i j hi hj).toArray = xs.toArray.swap i j (by simpa using hi) (by simpa using hj) := rfl

@[simp, grind =] theorem getElem_set_self {xs : Vector α n} {i : Nat} {x : α} (h : i < n) :
    (xs.set i x h)[i] = x := Array.getElem_set_self (by simpa using h)
@[grind =] theorem getElem_set {xs : Vector α n} {i j : Nat} {x : α} (hi : i < n) (hj : j < n) :
    (xs.set i x hi)[j] = if i = j then x else xs[j] :=
  Array.getElem_set (by simpa using hi) (by simpa using hj)
@[simp] theorem getElem_set_ne {xs : Vector α n} {i j : Nat} {x : α} (hi : i < n) (hj : j < n) (h : i ≠ j) :
    (xs.set i x hi)[j] = xs[j] := by rw [getElem_set, if_neg h]
theorem getElem_push {xs : Vector α n} {x : α} {i : Nat} (h : i < n + 1) :
    (xs.push x)[i] = if h : i < n then xs[i] else x := by
  refine (Array.getElem_push (xs := xs.toArray) (x := x) (by simpa using h)).trans ?_
  simp
attribute [grind =] getElem_push
@[simp] theorem getElem_push_last {xs : Vector α n} {x : α} : (xs.push x)[n] = x := by simp [getElem_push]
@[simp] theorem getElem_push_lt {xs : Vector α n} {x : α} {i : Nat} (h : i < n) : (xs.push x)[i] = xs[i] := by
  simp [getElem_push, h]
@[simp, grind =] theorem getElem_pop {xs : Vector α n} {i : Nat} (h : i < n - 1) : xs.pop[i] = xs[i] :=
  Array.getElem_pop (by simpa using h)
@[simp, grind =] theorem getElem_map {f : α → β} {xs : Vector α n} {i : Nat} (h : i < n) : (xs.map f)[i] = f xs[i] :=
  Array.getElem_map _ (by simpa using h)
@[simp, grind =] theorem getElem_ofFn {f : Fin n → α} {i : Nat} (h : i < n) : (Vector.ofFn f)[i] = f ⟨i, h⟩ :=
  Array.getElem_ofFn (by simpa using h)
@[simp, grind =] theorem getElem_replicate {v : α} {i : Nat} (h : i < n) : (Vector.replicate n v)[i] = v :=
  Array.getElem_replicate (h := by simpa using h)
@[simp, grind =] theorem getElem_reverse {xs : Vector α n} {i : Nat} (h : i < n) :
    xs.reverse[i] = xs[n - 1 - i]'(by omega) := by
  refine (Array.getElem_reverse (xs := xs.toArray) (by simpa using h)).trans ?_
  simp
@[simp, grind =] theorem getElem_zipWith {f : α → β → γ} {as : Vector α n} {bs : Vector β n} {i : Nat} (h : i < n) :
    (Vector.zipWith f as bs)[i] = f as[i] bs[i] := Array.getElem_zipWith (by simp; omega)
@[simp, grind =] theorem getElem_cast {xs : Vector α n} {e : n = m} {i : Nat} (h : i < m) :
    (xs.cast e)[i] = xs[i]'(by omega) := rfl
@[grind =] theorem getElem_append {xs : Vector α n} {ys : Vector α m} {i : Nat} (h : i < n + m) :
    (xs ++ ys)[i] = if h' : i < n then xs[i] else ys[i - n] := by
  refine (Array.getElem_append (xs := xs.toArray) (ys := ys.toArray) (by simpa using h)).trans ?_
  simp
@[simp] theorem map_map {f : α → β} {g : β → γ} {xs : Vector α n} : (xs.map f).map g = xs.map (g ∘ f) := by
  ext i h; simp
@[simp] theorem map_id (xs : Vector α n) : xs.map id = xs := by ext i h; simp
@[simp] theorem reverse_reverse (xs : Vector α n) : xs.reverse.reverse = xs := by
  ext i h
  simp only [getElem_reverse]
  congr 1; omega
@[simp] theorem cast_rfl {xs : Vector α n} : xs.cast rfl = xs := rfl
@[simp] theorem pop_push {xs : Vector α n} {x : α} : (xs.push x).pop = xs := by
  refine toArray_inj.mp ?_
  show (xs.toArray.push x).pop = xs.toArray
  simp
theorem set_set {xs : Vector α n} {i : Nat} {a b : α} (h : i < n) : (xs.set i a).set i b = xs.set i b := by
  ext j hj; simp only [getElem_set]; split <;> rfl
attribute [simp] set_set
@[simp] theorem set_getElem_self {xs : Vector α n} {i : Nat} (h : i < n) : xs.set i xs[i] = xs := by
  ext j hj; simp only [getElem_set]; split
  · rename_i e; subst e; rfl
  · rfl
theorem eq_empty {xs : Vector α 0} : xs = Vector.mk #[] rfl := by ext i h; omega
@[simp] theorem foldl_toArray {f : β → α → β} {b : β} {xs : Vector α n} : xs.toArray.foldl f b = xs.foldl f b := rfl
@[simp] theorem foldr_toArray {f : α → β → β} {b : β} {xs : Vector α n} : xs.toArray.foldr f b = xs.foldr f b := rfl
theorem sum_toArray [Add α] [Zero α] {xs : Vector α n} : xs.toArray.sum = xs.sum := rfl

end Vector
