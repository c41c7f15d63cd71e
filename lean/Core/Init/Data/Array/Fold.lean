prelude
import Init.Data.Array.Lemmas

/-! What the loops of arrays compute, as functions of the list of elements: folds, maps, filters, append, searches. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

private theorem drop_cons {xs : Array α} {j : Nat} (h : j < xs.size) : xs.toList.drop j = xs[j] :: xs.toList.drop (j + 1) :=
  List.drop_eq_getElem_cons h

private theorem take_size {xs : Array α} : xs.toList.take xs.size = xs.toList := List.take_length

private theorem foldlM_loop {m : Type v → Type w} [Monad m] (f : β → α → m β) (xs : Array α) (stop : Nat)
    (h : stop ≤ xs.size) (i j : Nat) (hj : i + j = stop) (b : β) :
    foldlM.loop f xs stop h i j b = ((xs.toList.take stop).drop j).foldlM f b := by
  induction i generalizing j b with
  | zero =>
    rw [foldlM.loop, dif_neg (by omega), List.drop_eq_nil_of_le (by rw [List.length_take, length_toList]; omega)]; rfl
  | succ i ih =>
    rw [foldlM.loop, dif_pos (by omega),
      List.drop_eq_getElem_cons (by rw [List.length_take, length_toList]; omega), List.foldlM_cons]
    simp only [List.getElem_take]
    exact congrArg (bind (f b _)) (funext fun b => ih (j + 1) (by omega) b)

private theorem foldlM_start {m : Type v → Type w} [Monad m] (f : β → α → m β) (xs : Array α) (stop : Nat)
    (h : stop ≤ xs.size) (start : Nat) (b : β) :
    foldlM.loop f xs stop h (stop - start) start b = ((xs.toList.take stop).drop start).foldlM f b := by
  cases Nat.lt_or_ge start stop with
  | inl lt => exact foldlM_loop f xs stop h _ _ (by omega) b
  | inr ge =>
    rw [foldlM.loop.eq_def, dif_neg (by omega), List.drop_eq_nil_of_le (by rw [List.length_take]; omega)]; rfl

theorem foldlM_eq_foldlM_take_drop {m : Type v → Type w} [Monad m] {f : β → α → m β} {init : β} {xs : Array α}
    {start stop : Nat} : xs.foldlM f init start stop = ((xs.toList.take stop).drop start).foldlM f init := by
  unfold foldlM
  split
  · exact foldlM_start ..
  · rw [List.take_of_length_le (show xs.toList.length ≤ stop by rw [length_toList]; omega)]
    exact (foldlM_start ..).trans (by rw [take_size])
@[simp] theorem foldlM_toList {m : Type v → Type w} [Monad m] {f : β → α → m β} {init : β} {xs : Array α} :
    xs.toList.foldlM f init = xs.foldlM f init := by
  rw [foldlM_eq_foldlM_take_drop, take_size]; rfl

private theorem list_foldlM_id (f : β → α → β) (l : List α) (b : β) :
    List.foldlM (m := Id) (fun b a => pure (f b a)) b l = l.foldl f b := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih _

theorem foldl_eq_foldl_take_drop {f : β → α → β} {init : β} {xs : Array α} {start stop : Nat} :
    xs.foldl f init start stop = ((xs.toList.take stop).drop start).foldl f init := by
  show Id.run (foldlM (fun b a => pure (f b a)) init xs start stop) = _
  rw [foldlM_eq_foldlM_take_drop]; exact list_foldlM_id ..
@[simp] theorem foldl_toList (f : β → α → β) {init : β} {xs : Array α} : xs.toList.foldl f init = xs.foldl f init := by
  rw [foldl_eq_foldl_take_drop, take_size]; rfl

private theorem foldrM_fold {m : Type v → Type w} [Monad m] [LawfulMonad m] (f : α → β → m β) (xs : Array α) (i : Nat)
    (h : i ≤ xs.size) (b : β) : foldrM.fold f xs 0 i h b = ((xs.toList.take i).reverse).foldlM (fun x y => f y x) b := by
  induction i generalizing b with
  | zero => rw [foldrM.fold.eq_def]; rfl
  | succ i ih =>
    rw [foldrM.fold, ← List.take_append_getElem h, List.reverse_concat, List.foldlM_cons]
    exact congrArg (bind (f _ b)) (funext fun b => ih (Nat.le_of_succ_le h) b)
theorem foldrM_toList {m : Type v → Type w} [Monad m] [LawfulMonad m] {f : α → β → m β} {init : β} {xs : Array α} :
    xs.toList.foldrM f init = xs.foldrM f init := by
  show List.foldlM _ _ _ = _
  unfold foldrM
  rw [dif_pos (Nat.le_refl _)]
  split
  · rw [foldrM_fold, take_size]
  · rw [List.eq_nil_of_length_eq_zero (l := xs.toList) (by rw [length_toList]; omega)]; rfl
attribute [simp] foldrM_toList
@[simp] theorem foldr_toList (f : α → β → β) {init : β} {xs : Array α} : xs.toList.foldr f init = xs.foldr f init := by
  show _ = Id.run (foldrM (fun a b => pure (f a b)) init xs)
  rw [← foldrM_toList]
  show _ = List.foldlM (m := Id) (fun b a => pure (f a b)) init xs.toList.reverse
  rw [list_foldlM_id, List.foldl_reverse]
theorem foldr_eq_foldr_toList {f : α → β → β} {init : β} {xs : Array α} : xs.foldr f init = xs.toList.foldr f init :=
  (foldr_toList f).symm
theorem foldl_eq_foldl_toList {f : β → α → β} {init : β} {xs : Array α} : xs.foldl f init = xs.toList.foldl f init :=
  (foldl_toList f).symm

private theorem mapM_map {m : Type v → Type w} [Monad m] [LawfulMonad m] (f : α → m β) (xs : Array α) (i : Nat)
    (bs : Array β) :
    mapM.map f xs i bs = (xs.toList.drop i).foldlM (fun bs a => bs.push <$> f a) bs := by
  generalize hk : xs.size - i = k
  induction k generalizing i bs with
  | zero =>
    rw [mapM.map, dif_neg (by omega), List.drop_eq_nil_of_le (by rw [length_toList]; omega)]; rfl
  | succ k ih =>
    have h : i < xs.size := by omega
    rw [mapM.map, dif_pos h, drop_cons h, List.foldlM_cons, bind_map_left]
    exact congrArg (bind (f _)) (funext fun b => ih (i + 1) (bs.push b) (by omega))
theorem mapM_eq_foldlM {m : Type v → Type w} [Monad m] [LawfulMonad m] {f : α → m β} {xs : Array α} :
    xs.mapM f = xs.foldlM (fun bs a => bs.push <$> f a) #[] := by
  rw [← foldlM_toList]; exact mapM_map f xs 0 #[]

private theorem foldl_push (f : α → β) (l : List α) (bs : Array β) :
    l.foldl (fun bs a => bs.push (f a)) bs = ⟨bs.toList ++ l.map f⟩ := by
  induction l generalizing bs with
  | nil => exact (congrArg mk (List.append_nil _)).symm
  | cons a l ih => rw [List.foldl_cons, ih, toList_push, List.append_assoc]; rfl
@[simp] theorem toList_map {f : α → β} {xs : Array α} : (xs.map f).toList = xs.toList.map f := by
  show (Id.run (xs.mapM fun a => pure (f a))).toList = _
  rw [mapM_eq_foldlM, ← foldlM_toList]
  refine (congrArg toList (list_foldlM_id (fun (bs : Array β) a => bs.push (f a)) xs.toList #[])).trans ?_
  rw [foldl_push]; rfl
@[simp] theorem _root_.List.map_toArray {f : α → β} {l : List α} : l.toArray.map f = (l.map f).toArray := ext' toList_map
@[simp] theorem size_map {f : α → β} {xs : Array α} : (xs.map f).size = xs.size := by
  rw [size_eq_length_toList, toList_map, List.length_map]; rfl
@[simp] theorem getElem_map (f : α → β) {xs : Array α} {i : Nat} (hi : i < (xs.map f).size) :
    (xs.map f)[i] = f (xs[i]'(by rw [size_map] at hi; exact hi)) := by
  rw [getElem_eq_getElem_toList]; simp only [toList_map, List.getElem_map]; rfl
@[simp] theorem getElem?_map {f : α → β} {xs : Array α} {i : Nat} : (xs.map f)[i]? = xs[i]?.map f := by
  rw [← getElem?_toList, toList_map, List.getElem?_map, getElem?_toList]
@[simp] theorem mem_map {f : α → β} {b : β} {xs : Array α} : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by
  rw [mem_def, toList_map, List.mem_map]; exact exists_congr fun a => by rw [mem_def]
theorem mem_map_of_mem {f : α → β} {a : α} {xs : Array α} (h : a ∈ xs) : f a ∈ xs.map f := mem_map.mpr ⟨a, h, rfl⟩
@[simp] theorem map_empty {f : α → β} : map f #[] = #[] := ext' toList_map
@[simp] theorem map_push {f : α → β} {as : Array α} {x : α} : (as.push x).map f = (as.map f).push (f x) := ext' (by simp)
@[simp] theorem map_map {f : α → β} {g : β → γ} {as : Array α} : (as.map f).map g = as.map (g ∘ f) := ext' (by simp)
@[simp] theorem map_id_fun : map (id : α → α) = id := by funext xs; exact ext' (by simp)
theorem map_id {xs : Array α} : map id xs = xs := congrFun map_id_fun xs
@[simp] theorem map_id_fun' : map (fun (a : α) => a) = id := map_id_fun
theorem map_congr_left {f g : α → β} {xs : Array α} (h : ∀ a, a ∈ xs → f a = g a) : map f xs = map g xs :=
  ext' (by rw [toList_map, toList_map]; exact List.map_congr_left fun a ha => h a (mem_def.mpr ha))
@[simp] theorem map_eq_empty_iff {f : α → β} {xs : Array α} : map f xs = #[] ↔ xs = #[] := by
  rw [← size_eq_zero_iff, size_map, size_eq_zero_iff]

@[simp] theorem toList_append {xs ys : Array α} : (xs ++ ys).toList = xs.toList ++ ys.toList := by
  show (ys.foldl (fun xs x => xs.push x) xs).toList = _
  rw [foldl_eq_foldl_toList]
  refine (congrArg toList (foldl_push id ys.toList xs)).trans ?_
  rw [List.map_id]
@[simp] theorem _root_.List.append_toArray {l₁ l₂ : List α} : l₁.toArray ++ l₂.toArray = (l₁ ++ l₂).toArray := ext' toList_append
@[simp] theorem size_append {xs ys : Array α} : (xs ++ ys).size = xs.size + ys.size := by
  rw [size_eq_length_toList, toList_append, List.length_append]; rfl
@[simp] theorem mem_append {a : α} {xs ys : Array α} : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by
  rw [mem_def, toList_append, List.mem_append, mem_def, mem_def]
@[simp] theorem empty_append {xs : Array α} : #[] ++ xs = xs := ext' (by simp)
@[simp] theorem append_empty {xs : Array α} : xs ++ #[] = xs := ext' (by simp)
@[simp] theorem append_assoc {as bs cs : Array α} : as ++ bs ++ cs = as ++ (bs ++ cs) := ext' (by simp)
theorem getElem?_append {xs ys : Array α} {i : Nat} :
    (xs ++ ys)[i]? = if i < xs.size then xs[i]? else ys[i - xs.size]? := by
  rw [← getElem?_toList, toList_append, List.getElem?_append, getElem?_toList, getElem?_toList]; rfl
theorem getElem_append {xs ys : Array α} {i : Nat} (h : i < (xs ++ ys).size) :
    (xs ++ ys)[i] = if h' : i < xs.size then xs[i] else ys[i - xs.size]'(by rw [size_append] at h; omega) := by
  rw [getElem_eq_getElem_toList]; simp only [toList_append]; rw [List.getElem_append]; rfl
theorem getElem_append_left {xs ys : Array α} {i : Nat} {h : i < (xs ++ ys).size} (hlt : i < xs.size) :
    (xs ++ ys)[i] = xs[i] := by rw [getElem_append, dif_pos hlt]
theorem getElem_append_right {xs ys : Array α} {i : Nat} {h : i < (xs ++ ys).size} (hle : xs.size ≤ i) :
    (xs ++ ys)[i] = ys[i - xs.size]'(by rw [size_append] at h; omega) := by rw [getElem_append, dif_neg (by omega)]
@[simp] theorem map_append {f : α → β} {xs ys : Array α} : map f (xs ++ ys) = map f xs ++ map f ys := ext' (by simp)
@[simp] theorem append_eq_empty_iff {xs ys : Array α} : xs ++ ys = #[] ↔ xs = #[] ∧ ys = #[] := by
  rw [← toList_inj, toList_append, ← toList_inj, ← toList_inj]; exact List.append_eq_nil_iff
theorem push_eq_append {a : α} {as : Array α} : as.push a = as ++ #[a] := ext' (by simp)
@[simp] theorem append_push {as bs : Array α} {a : α} : as ++ bs.push a = (as ++ bs).push a := ext' (by simp)

end Array
