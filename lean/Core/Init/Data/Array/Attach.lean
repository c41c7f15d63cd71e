prelude
import Init.Data.Array.Build
import Init.Data.List.Recursion

/-! Elements of arrays together with proofs that they are elements, for recursion through arrays. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

/-- `f` applied to every element and a proof of `P` for it. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) (xs : Array α) (H : ∀ a, a ∈ xs → P a) : Array β :=
  (xs.toList.pmap f fun a m => H a (mem_def.mpr m)).toArray

/-- The elements with proofs of `P`. -/
@[inline] def attachWith (xs : Array α) (P : α → Prop) (H : ∀ x, x ∈ xs → P x) : Array { x // P x } :=
  ⟨xs.toList.attachWith P fun x h => H x (mem_def.mpr h)⟩

/-- The elements with proofs that they are elements. -/
@[inline] def attach (xs : Array α) : Array { x // x ∈ xs } := xs.attachWith _ fun _ => id

/-- The elements without the proofs. -/
def unattach {α : Type _} {p : α → Prop} (xs : Array { x // p x }) : Array α := xs.map (·.val)

@[simp] theorem size_attach {xs : Array α} : xs.attach.size = xs.size := List.length_pmap
@[simp] theorem size_pmap {P : α → Prop} {f : ∀ a, P a → β} {xs : Array α} {H} : (xs.pmap f H).size = xs.size := List.length_pmap
theorem attach_map_val (xs : Array α) (f : α → β) : (xs.attach.map fun (i : { i // i ∈ xs }) => f i) = xs.map f := by
  apply ext'
  rw [toList_map, toList_map]
  show List.map _ (List.pmap _ _ _) = _
  rw [List.map_pmap]; exact List.pmap_eq_map _
@[simp] theorem attach_map_subtype_val (xs : Array α) : xs.attach.map Subtype.val = xs := by
  have := attach_map_val xs id; rw [map_id] at this; exact this
@[simp] theorem unattach_attach {xs : Array α} : xs.attach.unattach = xs := attach_map_subtype_val xs
@[simp] theorem size_unattach {p : α → Prop} {xs : Array { x // p x }} : xs.unattach.size = xs.size := size_map
theorem mem_attach (xs : Array α) (x : { x // x ∈ xs }) : x ∈ xs.attach := by
  have ⟨y, hy, e⟩ := mem_map.mp ((attach_map_subtype_val xs).symm ▸ x.2 : x.val ∈ xs.attach.map Subtype.val)
  cases x; cases y; cases e; exact hy
attribute [simp] mem_attach
theorem toList_unattach {p : α → Prop} {xs : Array { x // p x }} : xs.unattach.toList = xs.toList.unattach := toList_map

variable {P : α → Prop}

@[wf_preprocess] theorem map_wfParam {xs : Array α} {f : α → β} : (wfParam xs).map f = xs.attach.unattach.map f := by
  rw [unattach_attach]; rfl
@[wf_preprocess] theorem map_unattach {xs : Array (Subtype P)} {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) := map_map
@[wf_preprocess] theorem foldl_wfParam {xs : Array α} {f : β → α → β} {x : β} :
    (wfParam xs).foldl f x = xs.attach.unattach.foldl f x := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem foldl_unattach {xs : Array (Subtype P)} {f : β → α → β} {x : β} :
    xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ =>
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <| f s (wfParam x)) x := by
  rw [← foldl_toList, toList_unattach, ← foldl_toList]; exact List.foldl_map

theorem sizeOf_lt_of_mem [SizeOf α] {as : Array α} {a : α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  cases as with
  | mk as => exact Nat.lt_trans (List.sizeOf_lt_of_mem (mem_def.mp h)) (show sizeOf as < 1 + sizeOf as by omega)
theorem sizeOf_getElem [SizeOf α] (as : Array α) (i : Nat) (h : i < as.size) : sizeOf as[i] < sizeOf as :=
  sizeOf_lt_of_mem (getElem_mem h)
attribute [simp] sizeOf_getElem

end Array
