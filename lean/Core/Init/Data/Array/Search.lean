prelude
import Init.Data.Array.Fold

/-! Laws of `filter`, `filterMap`, `any`, `all`, `contains`, `find?`, `count`, `sum` and of loops over arrays. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

private theorem foldl_filter (p : α → Bool) (l : List α) (acc : Array α) :
    (l.foldl (fun acc a => if p a then acc.push a else acc) acc).toList = acc.toList ++ l.filter p := by
  induction l generalizing acc with
  | nil => exact (List.append_nil _).symm
  | cons a l ih => rw [List.foldl_cons, ih, List.filter_cons]; split <;> simp
@[simp] theorem toList_filter' {p : α → Bool} {xs : Array α} {stop : Nat} (h : stop = xs.size) :
    (xs.filter p 0 stop).toList = xs.toList.filter p := by
  subst h
  show (xs.foldl (fun acc a => if p a then acc.push a else acc) #[]).toList = _
  rw [foldl_eq_foldl_toList, foldl_filter]; rfl
theorem toList_filter {p : α → Bool} {xs : Array α} : (xs.filter p).toList = xs.toList.filter p := toList_filter' rfl
@[simp] theorem _root_.List.filter_toArray {p : α → Bool} {l : List α} : l.toArray.filter p = (l.filter p).toArray := ext' toList_filter
@[simp] theorem mem_filter {p : α → Bool} {xs : Array α} {a : α} : a ∈ xs.filter p ↔ a ∈ xs ∧ p a := by
  rw [mem_def, toList_filter, List.mem_filter, mem_def]
theorem size_filter_le {p : α → Bool} {xs : Array α} : (xs.filter p).size ≤ xs.size := by
  rw [size_eq_length_toList, toList_filter]; exact List.length_filter_le p xs.toList
@[simp] theorem filter_empty {p : α → Bool} : filter p #[] = #[] := rfl
theorem filter_push {p : α → Bool} {a : α} {xs : Array α} :
    (xs.push a).filter p = if p a then (xs.filter p).push a else xs.filter p := by
  apply ext'
  rw [toList_filter, toList_push, List.filter_append, List.filter_cons]
  split <;> simp
@[simp] theorem filter_append {p : α → Bool} {xs ys : Array α} {stop : Nat} (w : stop = xs.size + ys.size) :
    filter p (xs ++ ys) 0 stop = filter p xs ++ filter p ys := by
  apply ext'; rw [toList_filter' (by rw [size_append, w])]; simp
@[simp] theorem filter_filter {p q : α → Bool} {xs : Array α} : filter p (filter q xs) = filter (fun a => p a && q a) xs := ext' (by simp)
theorem filter_map {p : β → Bool} {f : α → β} {xs : Array α} : filter p (map f xs) = map f (filter (p ∘ f) xs) := by
  apply ext'; rw [toList_filter, toList_map, List.filter_map, toList_map, toList_filter]

private theorem foldl_filterMap (f : α → Option β) (l : List α) (bs : Array β) :
    (List.foldl (fun (bs : Array β) a => match f a with | some b => bs.push b | none => bs) bs l).toList =
      bs.toList ++ l.filterMap f := by
  induction l generalizing bs with
  | nil => exact (List.append_nil _).symm
  | cons a l ih => rw [List.foldl_cons, ih, List.filterMap_cons]; cases f a <;> simp
@[simp] theorem toList_filterMap {f : α → Option β} {xs : Array α} : (xs.filterMap f).toList = xs.toList.filterMap f := by
  have h : ∀ (l : List α) (bs : Array β),
      List.foldlM (m := Id) (fun bs a => do match (← pure (f a)) with | some b => pure (bs.push b) | none => pure bs) bs l =
      List.foldl (fun (bs : Array β) a => match f a with | some b => bs.push b | none => bs) bs l := by
    intro l
    induction l with
    | nil => intro bs; rfl
    | cons a l ih => intro bs; rw [List.foldl_cons, ← ih]; cases h : f a <;> simp [List.foldlM_cons, h] <;> rfl
  show (foldlM (m := Id) _ #[] xs 0 xs.size).toList = _
  rw [← foldlM_toList]
  exact (congrArg toList (h xs.toList #[])).trans (foldl_filterMap f xs.toList #[])
@[simp] theorem mem_filterMap {f : α → Option β} {xs : Array α} {b : β} : b ∈ filterMap f xs ↔ ∃ a, a ∈ xs ∧ f a = some b := by
  rw [mem_def, toList_filterMap, List.mem_filterMap]; exact exists_congr fun a => by rw [mem_def]

private theorem anyM_loop (p : α → Bool) (xs : Array α) (stop : Nat) (h : stop ≤ xs.size) (j : Nat) :
    anyM.loop (m := Id) (fun a => pure (p a)) xs stop h j = ((xs.toList.take stop).drop j).any p := by
  generalize hk : stop - j = k
  induction k generalizing j with
  | zero =>
    rw [anyM.loop, dif_neg (by omega), List.drop_eq_nil_of_le (by rw [List.length_take]; omega)]; rfl
  | succ k ih =>
    rw [anyM.loop, dif_pos (by omega), List.drop_eq_getElem_cons (by rw [List.length_take, length_toList]; omega),
      List.any_cons, ← ih (j + 1) (by omega)]
    simp only [List.getElem_take, getElem_toList]
    show (if p _ then _ else _) = _
    cases p (xs[j]'(by omega)) <;> rfl
theorem any_eq_any_take_drop {p : α → Bool} {xs : Array α} {start stop : Nat} :
    xs.any p start stop = ((xs.toList.take stop).drop start).any p := by
  show Id.run (anyM (m := Id) (fun a => pure (p a)) xs start stop) = _
  unfold anyM
  split
  · exact anyM_loop p xs stop (by assumption) start
  · rw [List.take_of_length_le (show xs.toList.length ≤ stop by rw [length_toList]; omega)]
    exact (anyM_loop p xs xs.size (Nat.le_refl _) start).trans (by rw [show xs.toList.take xs.size = xs.toList from List.take_length])
@[simp] theorem any_toList {p : α → Bool} {xs : Array α} : xs.toList.any p = xs.any p := by
  rw [any_eq_any_take_drop, show xs.toList.take xs.size = xs.toList from List.take_length]; rfl
theorem all_eq_not_any_not {p : α → Bool} {xs : Array α} {start stop : Nat} :
    xs.all p start stop = !xs.any (fun a => !p a) start stop := rfl
@[simp] theorem all_toList {p : α → Bool} {xs : Array α} : xs.toList.all p = xs.all p := by
  rw [all_eq_not_any_not, ← any_toList, List.all_eq_not_any_not]
theorem any_eq_true_iff_exists {p : α → Bool} {xs : Array α} : xs.any p = true ↔ ∃ x, x ∈ xs ∧ p x := by
  rw [← any_toList, List.any_eq_true]; exact exists_congr fun a => by rw [mem_def]
theorem any_eq_true' {p : α → Bool} {xs : Array α} : xs.any p = true ↔ ∃ x, x ∈ xs ∧ p x := any_eq_true_iff_exists
theorem any_eq_true {p : α → Bool} {xs : Array α} : xs.any p = true ↔ ∃ (i : Nat) (_ : i < xs.size), p xs[i] := by
  rw [← any_toList, List.any_eq_true']; rfl
theorem all_eq_true' {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ x, x ∈ xs → p x := by
  rw [← all_toList, List.all_eq_true]; exact forall_congr' fun a => by rw [mem_def]
theorem all_eq_true {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ (i : Nat) (_ : i < xs.size), p xs[i] := by
  rw [← all_toList, List.all_eq_true']; rfl
theorem all_iff_forall {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ (i : Nat) (_ : i < xs.size), p xs[i] := all_eq_true
theorem any_eq_false' {p : α → Bool} {xs : Array α} : xs.any p = false ↔ ∀ x, x ∈ xs → ¬p x := by
  rw [← any_toList, List.any_eq_false]; exact forall_congr' fun a => by rw [mem_def]
theorem any_eq_false {p : α → Bool} {xs : Array α} : xs.any p = false ↔ ∀ (i : Nat) (_ : i < xs.size), ¬p xs[i] := by
  rw [Bool.eq_false_iff, ne_eq, any_eq_true]; simp
theorem all_eq_false {p : α → Bool} {xs : Array α} : xs.all p = false ↔ ∃ (i : Nat) (_ : i < xs.size), ¬p xs[i] := by
  rw [← all_toList, List.all_eq_false, List.exists_mem_iff_getElem]; rfl
attribute [simp] any_eq_true all_eq_true any_eq_false all_eq_false
@[simp] theorem _root_.List.any_toArray {p : α → Bool} {l : List α} : l.toArray.any p = l.any p := any_toList.symm
@[simp] theorem _root_.List.all_toArray {p : α → Bool} {l : List α} : l.toArray.all p = l.all p := all_toList.symm
theorem contains_toList [BEq α] {a : α} {xs : Array α} : xs.toList.contains a = xs.contains a := by
  rw [List.contains_eq_any_beq, any_toList]; rfl
attribute [simp] contains_toList
theorem contains_iff_mem [BEq α] [LawfulBEq α] {xs : Array α} {a : α} : xs.contains a ↔ a ∈ xs := by
  rw [← contains_toList, mem_def]; exact List.contains_iff_mem
@[simp] theorem contains_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : Array α) [Decidable (a ∈ as)] :
    as.contains a = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, decide_eq_true_eq]; exact contains_iff_mem
@[simp] theorem elem_eq_contains [BEq α] {a : α} {xs : Array α} : xs.elem a = xs.contains a := rfl
instance [BEq α] [LawfulBEq α] (a : α) (as : Array α) : Decidable (a ∈ as) := decidable_of_decidable_of_iff contains_iff_mem
instance {xs : Array α} {p : α → Prop} [DecidablePred p] : Decidable (∀ x, x ∈ xs → p x) :=
  decidable_of_iff (∀ x, x ∈ xs.toList → p x) (forall_congr' fun a => by rw [mem_def])
instance {xs : Array α} {p : α → Prop} [DecidablePred p] : Decidable (∃ x, x ∈ xs ∧ p x) :=
  decidable_of_iff (∃ x, x ∈ xs.toList ∧ p x) (exists_congr fun a => by rw [mem_def])

theorem sum_eq_sum_toList [Add α] [Zero α] {xs : Array α} : xs.toList.sum = xs.sum := foldr_toList _
attribute [simp] sum_eq_sum_toList
theorem countP_toList {p : α → Bool} {xs : Array α} : xs.toList.countP p = xs.countP p := by
  show _ = xs.foldr (fun a acc => bif p a then acc + 1 else acc) 0
  rw [← foldr_toList]
  generalize xs.toList = l
  induction l with
  | nil => rfl
  | cons a l ih => rw [List.countP_cons, List.foldr_cons, ← ih]; cases p a <;> rfl
theorem count_toList [BEq α] {a : α} {xs : Array α} : xs.toList.count a = xs.count a := countP_toList
attribute [simp] countP_toList count_toList
theorem countP_push {p : α → Bool} {a : α} {xs : Array α} : countP p (xs.push a) = countP p xs + if p a then 1 else 0 := by
  rw [← countP_toList, toList_push, List.countP_append, countP_toList, List.countP_cons, List.countP_nil, Nat.zero_add]
theorem countP_append {p : α → Bool} {xs ys : Array α} : countP p (xs ++ ys) = countP p xs + countP p ys := by
  rw [← countP_toList, toList_append, List.countP_append, countP_toList, countP_toList]
theorem count_push [BEq α] {a b : α} {xs : Array α} : count a (xs.push b) = count a xs + if b == a then 1 else 0 := countP_push
theorem count_append [BEq α] {a : α} {xs ys : Array α} : count a (xs ++ ys) = count a xs + count a ys := countP_append
theorem countP_eq_size_filter {p : α → Bool} {xs : Array α} : countP p xs = (filter p xs).size := by
  rw [← countP_toList, List.countP_eq_length_filter, size_eq_length_toList, toList_filter]
attribute [simp] countP_append count_append

private theorem forIn'_loop {m : Type v → Type w} [Monad m] {xs : Array α} (f : α → β → m (ForInStep β)) (i : Nat)
    (h : i ≤ xs.size) (b : β) :
    Array.forIn'.loop xs (fun a _ => f a) i h b = forIn (xs.toList.drop (xs.size - i)) b f := by
  induction i generalizing b with
  | zero =>
    show _ = forIn (xs.toList.drop xs.toList.length) b f
    rw [List.drop_length]; rfl
  | succ i ih =>
    rw [show xs.toList.drop (xs.size - (i + 1)) = xs[xs.size - 1 - i] :: xs.toList.drop (xs.size - i) by
      rw [List.drop_eq_getElem_cons (by rw [length_toList]; omega)]
      simp only [getElem_toList, Nat.sub_sub, Nat.add_comm 1 i, show xs.size - (i + 1) + 1 = xs.size - i by omega]]
    rw [List.forIn_cons]
    show bind (f _ b) _ = _
    refine congrArg (bind (f _ b)) (funext fun step => ?_)
    cases step with
    | done b => rfl
    | yield b => exact ih (Nat.le_of_succ_le h) b
/-- A loop over an array is the loop over the list of its elements. -/
@[simp] theorem forIn_toList {m : Type v → Type w} [Monad m] {xs : Array α} {b : β} {f : α → β → m (ForInStep β)} :
    forIn xs.toList b f = forIn xs b f := by
  refine Eq.trans ?_ (forIn'_loop f xs.size (Nat.le_refl _) b).symm
  rw [Nat.sub_self]; rfl

private theorem forIn_find (p : α → Bool) (l : List α) :
    forIn (m := Id) l ((none, ()) : Option (Option α) × Unit)
      (fun a _ => if p a then pure (.done (some (some a), ())) else pure (.yield (none, ()))) =
    ((l.find? p).map some, ()) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [List.forIn_cons, List.find?_cons]
    cases p a with
    | true => rfl
    | false => exact ih
@[simp] theorem find?_toList {p : α → Bool} {xs : Array α} : xs.toList.find? p = xs.find? p := by
  unfold find?
  rw [← forIn_toList, forIn_find]
  cases List.find? p xs.toList <;> rfl
@[simp] theorem _root_.List.find?_toArray {p : α → Bool} {l : List α} : l.toArray.find? p = l.find? p := find?_toList.symm
theorem find?_some {p : α → Bool} {a : α} {xs : Array α} (h : find? p xs = some a) : p a := by
  rw [← find?_toList] at h; exact List.find?_some h

end Array
