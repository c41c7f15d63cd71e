prelude
import Init.Data.List.Attach

/-! Recursion through `map`, folds and tests of lists: the rewriting that tells a function that it is applied to
elements. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w} {P : α → Prop}

private theorem foldl_unattach {xs : List { x // P x }} {f : β → α → β} {b : β} :
    xs.unattach.foldl f b = xs.foldl (fun s x => f s x.val) b := foldl_map
private theorem foldr_unattach {xs : List { x // P x }} {f : α → β → β} {b : β} :
    xs.unattach.foldr f b = xs.foldr (fun x s => f x.val s) b := foldr_map

@[wf_preprocess] theorem map_wfParam {xs : List α} {f : α → β} : (wfParam xs).map f = xs.attach.unattach.map f := by
  rw [unattach_attach]; rfl
@[wf_preprocess] theorem map_unattach {xs : List (Subtype P)} {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) := map_map
@[wf_preprocess] theorem foldl_wfParam {xs : List α} {f : β → α → β} {x : β} :
    (wfParam xs).foldl f x = xs.attach.unattach.foldl f x := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem foldl_unattach_wf {xs : List (Subtype P)} {f : β → α → β} {x : β} :
    xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ =>
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <| f s (wfParam x)) x := foldl_unattach
@[wf_preprocess] theorem foldr_wfParam {xs : List α} {f : α → β → β} {x : β} :
    (wfParam xs).foldr f x = xs.attach.unattach.foldr f x := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem foldr_unattach_wf {xs : List (Subtype P)} {f : α → β → β} {x : β} :
    xs.unattach.foldr f x = xs.foldr (fun ⟨x, h⟩ s =>
      binderNameHint x f <| binderNameHint s (f x) <| binderNameHint h () <| f (wfParam x) s) x := foldr_unattach
@[wf_preprocess] theorem filter_wfParam {xs : List α} {f : α → Bool} : (wfParam xs).filter f = xs.attach.unattach.filter f := by
  rw [unattach_attach]; rfl
@[wf_preprocess] theorem filter_unattach {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.filter f = (xs.filter fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x)).unattach :=
  filter_map
@[wf_preprocess] theorem flatMap_wfParam {xs : List α} {f : α → List β} :
    (wfParam xs).flatMap f = xs.attach.unattach.flatMap f := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem flatMap_unattach {xs : List (Subtype P)} {f : α → List β} :
    xs.unattach.flatMap f = xs.flatMap fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) :=
  flatMap_map _ _ _
@[wf_preprocess] theorem filterMap_wfParam {xs : List α} {f : α → Option β} :
    (wfParam xs).filterMap f = xs.attach.unattach.filterMap f := by rw [unattach_attach]; rfl
@[wf_preprocess] theorem filterMap_unattach {xs : List (Subtype P)} {f : α → Option β} :
    xs.unattach.filterMap f = xs.filterMap fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) :=
  filterMap_map
@[wf_preprocess] theorem any_wfParam {xs : List α} {f : α → Bool} : (wfParam xs).any f = xs.attach.unattach.any f := by
  rw [unattach_attach]; rfl
@[wf_preprocess] theorem any_unattach {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.any f = xs.any fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) := any_map
@[wf_preprocess] theorem all_wfParam {xs : List α} {f : α → Bool} : (wfParam xs).all f = xs.attach.unattach.all f := by
  rw [unattach_attach]; rfl
@[wf_preprocess] theorem all_unattach {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.all f = xs.all fun ⟨x, h⟩ => binderNameHint x f <| binderNameHint h () <| f (wfParam x) := all_map

end List
