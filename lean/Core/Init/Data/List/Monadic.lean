prelude
import Init.Data.Array.Build
import Init.Data.List.Fold
import Init.Control.ListLemmas

/-! Loops and folds with effects over lists and arrays: when a loop is a fold. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {m : Type v → Type w}

@[simp] theorem foldlM_append [Monad m] [LawfulMonad m] {f : β → α → m β} {b : β} {l l' : List α} :
    (l ++ l').foldlM f b = l.foldlM f b >>= l'.foldlM f := by
  induction l generalizing b with
  | nil => rw [nil_append, foldlM_nil, pure_bind]
  | cons a l ih => rw [cons_append, foldlM_cons, foldlM_cons, bind_assoc]; exact congrArg _ (funext fun b => ih)
theorem foldlM_map [Monad m] {β₁ β₂ : Type u} {f : β₁ → β₂} {g : β → β₂ → m β} {l : List β₁} {init : β} :
    (l.map f).foldlM g init = l.foldlM (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [map_cons, foldlM_cons, foldlM_cons]; exact congrArg _ (funext fun b => ih)
theorem forIn_map {γ : Type u} [Monad m] {l : List α} {g : α → γ} {f : γ → β → m (ForInStep β)} {init : β} :
    forIn (l.map g) init f = forIn l init fun a y => f (g a) y := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, forIn_cons, forIn_cons]
    exact congrArg _ (funext fun step => by cases step <;> first | rfl | exact ih)
attribute [simp] forIn_map

end List

namespace Array

variable {α : Type u} {β : Type v} {m : Type v → Type w}

@[simp] theorem forIn_pure_yield_eq_foldl [Monad m] [LawfulMonad m] {xs : Array α} (f : α → β → β) (init : β) :
    forIn (m := m) xs init (fun a b => pure (.yield (f a b))) = pure (f := m) (xs.foldl (fun b a => f a b) init) := by
  rw [← forIn_toList, List.forIn_pure_yield_eq_foldl, foldl_toList]
@[simp] theorem idRun_forIn_yield_eq_foldl {xs : Array α} (f : α → β → Id β) (init : β) :
    (forIn xs init (fun a b => .yield <$> f a b)).run = xs.foldl (fun b a => f a b |>.run) init := by
  rw [← forIn_toList, List.idRun_forIn_yield_eq_foldl, foldl_toList]
@[simp] theorem forIn_yield_eq_foldlM {γ : Type v} [Monad m] [LawfulMonad m] {xs : Array α} (f : α → β → m γ)
    (g : α → β → γ → β) (init : β) :
    forIn xs init (fun a b => (fun c => .yield (g a b c)) <$> f a b) = xs.foldlM (fun b a => g a b <$> f a b) init := by
  rw [← forIn_toList, List.forIn_yield_eq_foldlM, foldlM_toList]
theorem foldl_push {f : β → α → β} {init : β} {xs : Array α} {a : α} : (xs.push a).foldl f init = f (xs.foldl f init) a := by
  rw [← foldl_toList, ← foldl_toList, toList_push, List.foldl_append]; rfl
theorem foldl_append {f : β → α → β} {b : β} {xs ys : Array α} : (xs ++ ys).foldl f b = ys.foldl f (xs.foldl f b) := by
  rw [← foldl_toList, toList_append, List.foldl_append, foldl_toList, foldl_toList]
theorem foldr_push {f : α → β → β} {init : β} {xs : Array α} {a : α} : (xs.push a).foldr f init = xs.foldr f (f a init) := by
  rw [← foldr_toList, toList_push, List.foldr_append, foldr_toList]; rfl
theorem foldr_append {f : α → β → β} {b : β} {xs ys : Array α} : (xs ++ ys).foldr f b = xs.foldr f (ys.foldr f b) := by
  rw [← foldr_toList, toList_append, List.foldr_append, foldr_toList, foldr_toList]
theorem foldl_map {γ : Type u} {f : α → γ} {g : β → γ → β} {xs : Array α} {init : β} :
    (xs.map f).foldl g init = xs.foldl (fun x y => g x (f y)) init := by
  rw [← foldl_toList, toList_map, List.foldl_map, foldl_toList]
@[simp] theorem foldl_push' {f : β → α → β} {init : β} {xs : Array α} {a : α} {stop : Nat} (w : stop = xs.size + 1) :
    (xs.push a).foldl f init 0 stop = f (xs.foldl f init) a := by
  rw [w, ← size_push (v := a)]; exact foldl_push
@[simp] theorem foldr_push' {f : α → β → β} {init : β} {xs : Array α} {a : α} {start : Nat} (w : start = xs.size + 1) :
    (xs.push a).foldr f init start = xs.foldr f (f a init) := by
  rw [w, ← size_push (v := a)]; exact foldr_push
@[simp] theorem foldl_append' {f : β → α → β} {b : β} {xs ys : Array α} {stop : Nat} (w : stop = xs.size + ys.size) :
    (xs ++ ys).foldl f b 0 stop = ys.foldl f (xs.foldl f b) := by
  rw [w, ← size_append]; exact foldl_append
@[simp] theorem foldr_append' {f : α → β → β} {b : β} {xs ys : Array α} {start : Nat} (w : start = xs.size + ys.size) :
    (xs ++ ys).foldr f b start = xs.foldr f (ys.foldr f b) := by
  rw [w, ← size_append]; exact foldr_append
@[simp] theorem foldl_map' {γ : Type u} {f : α → γ} {g : β → γ → β} {xs : Array α} {init : β} {stop : Nat} (w : stop = xs.size) :
    (xs.map f).foldl g init 0 stop = xs.foldl (fun x y => g x (f y)) init := by
  have e : stop = (xs.map f).size := by rw [size_map]; exact w
  rw [e]; exact foldl_map
@[simp] theorem any_push' {p : α → Bool} {xs : Array α} {a : α} {stop : Nat} (w : stop = xs.size + 1) :
    (xs.push a).any p 0 stop = (xs.any p || p a) := by
  rw [w, ← size_push (v := a), ← any_toList, toList_push, List.any_append, any_toList, List.any_cons, List.any_nil, Bool.or_false]
@[simp] theorem all_push' {p : α → Bool} {xs : Array α} {a : α} {stop : Nat} (w : stop = xs.size + 1) :
    (xs.push a).all p 0 stop = (xs.all p && p a) := by
  rw [w, ← size_push (v := a), ← all_toList, toList_push, List.all_append, all_toList, List.all_cons, List.all_nil, Bool.and_true]
@[simp] theorem any_append' {p : α → Bool} {xs ys : Array α} {stop : Nat} (w : stop = xs.size + ys.size) :
    (xs ++ ys).any p 0 stop = (xs.any p || ys.any p) := by
  rw [w, ← size_append, ← any_toList, toList_append, List.any_append, any_toList, any_toList]
@[simp] theorem all_append' {p : α → Bool} {xs ys : Array α} {stop : Nat} (w : stop = xs.size + ys.size) :
    (xs ++ ys).all p 0 stop = (xs.all p && ys.all p) := by
  rw [w, ← size_append, ← all_toList, toList_append, List.all_append, all_toList, all_toList]
@[simp] theorem filter_push_of_pos {p : α → Bool} {a : α} {xs : Array α} {stop : Nat} (h : p a) (w : stop = xs.size + 1) :
    (xs.push a).filter p 0 stop = (xs.filter p).push a := by
  rw [w, ← size_push (v := a), filter_push, if_pos h]
@[simp] theorem filter_push_of_neg {p : α → Bool} {a : α} {xs : Array α} {stop : Nat} (h : ¬p a) (w : stop = xs.size + 1) :
    (xs.push a).filter p 0 stop = xs.filter p := by
  rw [w, ← size_push (v := a), filter_push, if_neg h]
theorem foldl_induction {as : Array α} (motive : Nat → β → Prop) {init : β} (h0 : motive 0 init) {f : β → α → β}
    (hf : ∀ i : Fin as.size, ∀ b, motive i.1 b → motive (i.1 + 1) (f b as[i])) : motive as.size (as.foldl f init) := by
  rw [← foldl_toList]
  have key : ∀ (k : Nat) (b : β), k ≤ as.size → motive (as.size - k) b →
      motive as.size ((as.toList.drop (as.size - k)).foldl f b) := by
    intro k
    induction k with
    | zero => intro b _ h; rw [Nat.sub_zero] at h ⊢; rw [show as.toList.drop as.size = [] from List.drop_length]; exact h
    | succ k ih =>
      intro b hk h
      have inside : as.size - (k + 1) < as.size := by omega
      rw [List.drop_eq_getElem_cons (l := as.toList) inside, List.foldl_cons,
        show as.size - (k + 1) + 1 = as.size - k by omega]
      refine ih _ (by omega) ?_
      have := hf ⟨as.size - (k + 1), inside⟩ b h
      rw [show as.size - (k + 1) + 1 = as.size - k by omega] at this
      exact this
  have := key as.size init (Nat.le_refl _) (by rw [Nat.sub_self]; exact h0)
  rw [Nat.sub_self] at this; exact this
theorem sum_push_nat {xs : Array Nat} {a : Nat} : (xs.push a).sum = xs.sum + a := by
  rw [← sum_eq_sum_toList, toList_push, List.sum_append_nat, sum_eq_sum_toList, List.sum_cons, List.sum_nil]; rfl
theorem sum_append_nat {xs ys : Array Nat} : (xs ++ ys).sum = xs.sum + ys.sum := by
  rw [← sum_eq_sum_toList, toList_append, List.sum_append_nat, sum_eq_sum_toList, sum_eq_sum_toList]

end Array
