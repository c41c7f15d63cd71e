prelude
import Init.Lemmas.Array

/-! Arrays made from arrays: `filterMap`, `flatten`, `flatMap`, the last element. -/

namespace Array

@[simp] theorem toList_flatten {xss : Array (Array α)} : xss.flatten.toList = (xss.toList.map toList).flatten := by
  have collect (l : List (Array α)) : ∀ acc : Array α,
      (l.foldl (fun acc xs => acc ++ xs) acc).toList = acc.toList ++ (l.map toList).flatten := by
    induction l with
    | nil => intro acc; simp
    | cons xs l ih => intro acc; rw [List.foldl_cons, ih]; simp
  unfold flatten
  rw [← foldl_toList, collect]; simp
@[simp] theorem mem_flatten {xss : Array (Array α)} {a : α} : a ∈ xss.flatten ↔ ∃ xs, xs ∈ xss ∧ a ∈ xs := by
  rw [← mem_toList_iff, toList_flatten, List.mem_flatten]
  simp only [List.mem_map, mem_toList_iff]
  exact ⟨fun ⟨_, ⟨xs, h, e⟩, m⟩ => ⟨xs, h, by rw [← mem_toList_iff, e]; exact m⟩,
    fun ⟨xs, h, m⟩ => ⟨xs.toList, ⟨xs, h, rfl⟩, mem_toList_iff.mpr m⟩⟩
@[simp] theorem flatten_empty : (#[] : Array (Array α)).flatten = #[] := rfl
theorem flatten_append {xss yss : Array (Array α)} : (xss ++ yss).flatten = xss.flatten ++ yss.flatten := ext' (by simp)
@[simp] theorem toList_flatMap {f : α → Array β} {xs : Array α} :
    (xs.flatMap f).toList = xs.toList.flatMap fun a => (f a).toList := by
  have collect (l : List α) : ∀ acc : Array β,
      (l.foldl (fun acc a => acc ++ f a) acc).toList = acc.toList ++ l.flatMap fun a => (f a).toList := by
    induction l with
    | nil => intro acc; simp
    | cons xs l ih => intro acc; rw [List.foldl_cons, ih]; simp
  unfold flatMap
  rw [← foldl_toList, collect]; simp
@[simp] theorem mem_flatMap {f : α → Array β} {b : β} {xs : Array α} : b ∈ xs.flatMap f ↔ ∃ a, a ∈ xs ∧ b ∈ f a := by
  rw [← mem_toList_iff, toList_flatMap]; simp
@[simp] theorem flatMap_append {f : α → Array β} {xs ys : Array α} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := ext' (by simp)
theorem filterMap_map {f : α → β} {g : β → Option γ} {xs : Array α} : filterMap g (map f xs) = filterMap (g ∘ f) xs :=
  ext' (by rw [toList_filterMap, toList_filterMap, toList_map, List.filterMap_map])
theorem map_filterMap {f : α → Option β} {g : β → γ} {xs : Array α} :
    map g (filterMap f xs) = filterMap (fun x => (f x).map g) xs := ext' (by rw [toList_map, toList_filterMap, toList_filterMap, List.map_filterMap])
@[simp] theorem filterMap_some {xs : Array α} : filterMap some xs = xs := ext' (by simp)
theorem filterMap_append {xs ys : Array α} {f : α → Option β} :
    filterMap f (xs ++ ys) = filterMap f xs ++ filterMap f ys := ext' (by simp only [toList_filterMap, toList_append, List.filterMap_append])
theorem filterMap_filter {p : α → Bool} {f : α → Option β} {xs : Array α} :
    filterMap f (filter p xs) = filterMap (fun x => if p x then f x else none) xs := by
  apply ext'
  rw [toList_filterMap, toList_filterMap, toList_filter]
  generalize xs.toList = l
  induction l with
  | nil => rfl
  | cons x l ih =>
    rw [List.filter_cons, List.filterMap_cons]
    cases h : p x
    · exact ih
    · exact (List.filterMap_cons ..).trans (by rw [ih]; rfl)
theorem size_filterMap_le {f : α → Option β} {xs : Array α} : (filterMap f xs).size ≤ xs.size := by
  rw [← length_toList, toList_filterMap, ← length_toList]; exact List.length_filterMap_le ..
@[simp] theorem back?_map {f : α → β} {xs : Array α} : (xs.map f).back? = xs.back?.map f := by
  rw [back?_eq_getElem?, back?_eq_getElem?, size_map, getElem?_map]

end Array
