prelude
import Init.Data.Array.Search

/-! Laws of `swap`, `reverse`, `extract`, `replicate`, `ofFn`, `range`, `modify`, `mapIdx`, `zip`, and of equality tests. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

theorem swap_def {xs : Array α} {i j : Nat} {hi hj} :
    xs.swap i j hi hj = (xs.set i xs[j] hi).set j xs[i] (by rw [size_set]; exact hj) := rfl
theorem toList_swap {xs : Array α} {i j : Nat} {hi hj} :
    (xs.swap i j hi hj).toList = (xs.toList.set i xs[j]).set j xs[i] := rfl
theorem getElem_swap {xs : Array α} {i j : Nat} (hi hj) {k : Nat} (hk : k < (xs.swap i j hi hj).size) :
    (xs.swap i j hi hj)[k] = if k = i then xs[j] else if k = j then xs[i] else xs[k]'(by rw [size_swap] at hk; exact hk) := by
  simp only [swap_def, getElem_set]
  repeat' split
  all_goals first | rfl | omega | (subst_vars; rfl)
theorem getElem?_swap {xs : Array α} {i j : Nat} (hi hj) {k : Nat} :
    (xs.swap i j hi hj)[k]? = if j = k then some xs[i] else if i = k then some xs[j] else xs[k]? := by
  rw [swap_def, getElem?_set, getElem?_set]
@[simp] theorem getElem_swap_left {xs : Array α} {i j : Nat} {hi hj} :
    (xs.swap i j hi hj)[i]'(by rw [size_swap]; exact hi) = xs[j] := by rw [getElem_swap, if_pos rfl]
@[simp] theorem getElem_swap_right {xs : Array α} {i j : Nat} {hi hj} :
    (xs.swap i j hi hj)[j]'(by rw [size_swap]; exact hj) = xs[i] := by
  rw [getElem_swap]; split
  · subst_vars; rfl
  · rw [if_pos rfl]
@[simp] theorem getElem_swap_of_ne {xs : Array α} {i j : Nat} {hi hj} {k : Nat} {hk : k < xs.size} (hi' : k ≠ i) (hj' : k ≠ j) :
    (xs.swap i j hi hj)[k]'(by rw [size_swap]; exact hk) = xs[k] := by rw [getElem_swap, if_neg hi', if_neg hj']
@[simp] theorem swap_swap {xs : Array α} {i j : Nat} (hi hj) :
    (xs.swap i j hi hj).swap i j (by rw [size_swap]; exact hi) (by rw [size_swap]; exact hj) = xs := by
  apply ext
  · simp
  · intro k h₁ h₂
    simp only [getElem_swap]
    repeat' split
    all_goals first | rfl | omega | (subst_vars; rfl) | simp_all
theorem swap_comm {xs : Array α} {i j : Nat} (hi hj) : xs.swap i j hi hj = xs.swap j i hj hi := by
  apply ext
  · simp
  · intro k h₁ h₂
    simp only [getElem_swap]
    repeat' split
    all_goals first | rfl | omega | (subst_vars; rfl)
@[simp] theorem size_swapIfInBounds {xs : Array α} {i j : Nat} : (xs.swapIfInBounds i j).size = xs.size := by
  unfold swapIfInBounds; repeat' split
  all_goals simp

private theorem extract_loop (xs : Array α) (i j : Nat) (bs : Array α) :
    (extract.loop xs i j bs).toList = bs.toList ++ (xs.toList.drop j).take i := by
  induction i generalizing j bs with
  | zero =>
    rw [extract.loop.eq_def]
    split <;> simp
  | succ i ih =>
    rw [extract.loop.eq_def]
    split
    · rename_i h
      rw [ih, List.drop_eq_getElem_cons (l := xs.toList) h, List.take_succ_cons]
      show (push ..).toList ++ _ = _
      rw [toList_push, List.append_assoc]; rfl
    · rename_i h
      rw [List.drop_eq_nil_of_le (show xs.toList.length ≤ j by rw [length_toList]; omega)]; simp
@[simp] theorem toList_extract {xs : Array α} {start stop : Nat} :
    (xs.extract start stop).toList = xs.toList.extract start stop := by
  refine (extract_loop ..).trans ?_
  show ([] : List α) ++ _ = (xs.toList.drop start).take (stop - start)
  rw [List.nil_append]
  show (xs.toList.drop start).take (min stop xs.size - start) = _
  rw [List.take_eq_take_iff, List.length_drop, length_toList]; omega
@[simp] theorem size_extract {xs : Array α} {start stop : Nat} :
    (xs.extract start stop).size = min stop xs.size - start := by
  rw [size_eq_length_toList, toList_extract, List.length_take, List.length_drop, length_toList]; omega
theorem getElem?_extract {xs : Array α} {start stop i : Nat} :
    (xs.extract start stop)[i]? = if i < min stop xs.size - start then xs[start + i]? else none := by
  rw [← getElem?_toList, toList_extract, List.getElem?_take, List.getElem?_drop, getElem?_toList]
  repeat' split
  all_goals first | rfl | omega | (rw [getElem?_eq_none (by omega)])
@[simp] theorem getElem_extract {xs : Array α} {start stop i : Nat} (h : i < (xs.extract start stop).size) :
    (xs.extract start stop)[i] = xs[start + i]'(by rw [size_extract] at h; omega) := by
  rw [getElem_eq_iff, getElem?_extract, if_pos (by rw [size_extract] at h; exact h), getElem?_eq_getElem]
@[simp] theorem extract_size {xs : Array α} : xs.extract 0 xs.size = xs := by
  apply ext'; rw [toList_extract]; exact List.take_length
theorem extract_empty_of_size_le_start {xs : Array α} {start stop : Nat} (h : xs.size ≤ start) : xs.extract start stop = #[] := by
  rw [← size_eq_zero_iff, size_extract]; omega
theorem extract_append_extract {xs : Array α} {i j k : Nat} :
    xs.extract i j ++ xs.extract j k = xs.extract (min i j) (max j k) := by
  apply ext_getElem?
  intro l
  rw [getElem?_append, getElem?_extract, getElem?_extract, getElem?_extract, size_extract]
  repeat' split
  all_goals first
    | rfl | omega | (congr 1; omega)
@[simp] theorem take_eq_extract {xs : Array α} {i : Nat} : xs.take i = xs.extract 0 i := rfl
theorem toList_take {xs : Array α} {i : Nat} : (xs.take i).toList = xs.toList.take i := by rw [take, toList_extract]; rfl
theorem toList_drop {xs : Array α} {i : Nat} : (xs.drop i).toList = xs.toList.drop i := by
  rw [drop, toList_extract]; exact List.take_of_length_le (by rw [List.length_drop]; exact Nat.le_refl _)

private theorem reverse_loop (xs as : Array α) (i : Nat) (j : Fin as.size) (hs : as.size = xs.size)
    (h : i + j.val + 1 = xs.size)
    (h' : ∀ k (hk : k < as.size), as[k] = if i ≤ k ∧ k ≤ j.val then xs[k] else xs[xs.size - 1 - k]) (k : Nat)
    (hk : k < xs.size) : (reverse.loop as i j)[k]? = some xs[xs.size - 1 - k] := by
  rw [reverse.loop]
  split
  · rename_i lt
    refine reverse_loop xs _ (i + 1) _ (by simp [hs]) (by show i + 1 + (j.val - 1) + 1 = xs.size; omega) ?_ k hk
    intro l hl
    rw [getElem_swap]
    show _ = if i + 1 ≤ l ∧ l ≤ j.val - 1 then _ else _
    have hl' : l < as.size := by rw [size_swap] at hl; exact hl
    rw [h' j.val j.isLt, h' i (by omega), h' l hl']
    rw [if_pos (show i ≤ j.val ∧ j.val ≤ j.val by omega), if_pos (show i ≤ i ∧ i ≤ j.val by omega)]
    repeat' split
    all_goals first | omega | rfl | (congr 1; omega)
  · rename_i ge
    rw [getElem?_eq_getElem (by omega), h' k (by omega)]
    congr 1
    split
    · congr 1; omega
    · rfl
termination_by j.val - i
decreasing_by show j.val - 1 - (i + 1) < j.val - i; omega
private theorem size_reverse_loop {xs : Array α} : ∀ (i : Nat) (j : Fin xs.size), (reverse.loop xs i j).size = xs.size := by
  intro i j
  rw [reverse.loop]
  split
  · refine (size_reverse_loop ..).trans (size_swap ..)
  · rfl
termination_by i j => j.val - i
@[simp] theorem size_reverse {xs : Array α} : xs.reverse.size = xs.size := by
  unfold reverse; split
  · rfl
  · exact size_reverse_loop ..
@[simp] theorem toList_reverse {xs : Array α} : xs.reverse.toList = xs.toList.reverse := by
  apply List.ext_getElem
  · simp
  · intro k h₁ h₂
    rw [List.getElem_reverse]
    have hk : k < xs.size := by simpa using h₂
    rw [List.getElem_eq_iff, getElem?_toList]
    show xs.reverse[k]? = some xs[xs.size - 1 - k]
    unfold reverse
    split
    · rw [getElem?_eq_getElem hk]; congr 2; omega
    · refine reverse_loop xs xs 0 _ rfl (by show 0 + (xs.size - 1) + 1 = xs.size; omega) ?_ k hk
      intro l hl; rw [if_pos (show 0 ≤ l ∧ l ≤ xs.size - 1 by omega)]
@[simp] theorem getElem_reverse {xs : Array α} {i : Nat} (hi : i < xs.reverse.size) :
    xs.reverse[i] = xs[xs.size - 1 - i]'(by rw [size_reverse] at hi; omega) := by
  rw [getElem_eq_iff, ← getElem?_toList, toList_reverse, List.getElem?_reverse (by rw [size_reverse] at hi; exact hi),
    getElem?_toList, length_toList, getElem?_eq_getElem]
@[simp] theorem mem_reverse {x : α} {xs : Array α} : x ∈ xs.reverse ↔ x ∈ xs := by
  rw [mem_def, toList_reverse, List.mem_reverse, mem_def]
@[simp] theorem reverse_reverse {xs : Array α} : xs.reverse.reverse = xs := ext' (by simp)
@[simp] theorem reverse_append {xs ys : Array α} : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := ext' (by simp)
@[simp] theorem reverse_empty : (#[] : Array α).reverse = #[] := rfl
theorem reverse_push {xs : Array α} {a : α} : (xs.push a).reverse = #[a] ++ xs.reverse := ext' (by simp)
@[simp] theorem map_reverse {f : α → β} {xs : Array α} : xs.reverse.map f = (xs.map f).reverse := ext' (by simp)
@[simp] theorem _root_.List.reverse_toArray {l : List α} : l.toArray.reverse = l.reverse.toArray := ext' toList_reverse

@[simp] theorem toList_replicate {n : Nat} {a : α} : (replicate n a).toList = List.replicate n a := rfl
@[simp] theorem size_replicate {n : Nat} {v : α} : (replicate n v).size = n := List.length_replicate
@[simp] theorem getElem_replicate {n : Nat} {v : α} {i : Nat} {h : i < (replicate n v).size} : (replicate n v)[i] = v :=
  List.getElem_replicate h
theorem getElem?_replicate {n : Nat} {v : α} {i : Nat} : (replicate n v)[i]? = if i < n then some v else none := by
  rw [← getElem?_toList]; exact List.getElem?_replicate
@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := mem_def.trans List.mem_replicate
@[simp] theorem replicate_zero {a : α} : replicate 0 a = #[] := rfl
theorem replicate_succ {n : Nat} {a : α} : replicate (n + 1) a = (replicate n a).push a :=
  ext' (by rw [toList_push]; exact List.replicate_succ')

end Array
