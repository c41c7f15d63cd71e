prelude
import Init.Data.List.Ends

/-! `filter`, `filterMap`, `flatMap`, `flatten`, `partition`, `takeWhile`, `dropWhile`, `all`, `any`, `contains`,
`replace`, `insert` and `replicate`. -/

set_option linter.unusedVariables false
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

theorem map_eq_cons_iff {f : α → β} {l : List α} : map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ := by
  cases l <;> simp [and_assoc]
theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} : map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b := by
  cases l with
  | nil => simp
  | cons a l => simp; exact ⟨fun ⟨h, e⟩ => ⟨a, ⟨rfl, e⟩, h⟩, fun ⟨x, ⟨e, h⟩, k⟩ => ⟨e ▸ k, h⟩⟩
@[simp] theorem map_inj_left {f g : α → β} {l : List α} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  induction l <;> simp_all
theorem map_inj_right {f : α → β} (w : ∀ x y, f x = f y → x = y) {l l' : List α} : map f l = map f l' ↔ l = l' := by
  constructor
  · intro h
    induction l generalizing l' with
    | nil => cases l' <;> simp_all
    | cons a l ih => cases l' with
      | nil => simp at h
      | cons b l' => simp only [map_cons, cons.injEq] at h; rw [w _ _ h.1, ih h.2]
  · exact fun h => h ▸ rfl
theorem map_const {l : List α} {b : β} : map (Function.const α b) l = replicate l.length b := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih, replicate_succ]
attribute [simp] map_const
theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := map_const
theorem map_eq_foldr {f : α → β} {l : List α} : map f l = foldr (fun a bs => f a :: bs) [] l := by
  induction l <;> simp_all
theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl
theorem map_concat {f : α → β} {a : α} {l : List α} : map f (l ++ [a]) = map f l ++ [f a] := by simp

theorem filter_congr {p q : α → Bool} : ∀ {l : List α}, (∀ x, x ∈ l → p x = q x) → filter p l = filter q l
  | [], _ => rfl
  | a :: l, h => by
    rw [filter_cons, filter_cons, h a mem_cons_self, filter_congr fun x hx => h x (mem_cons_of_mem a hx)]
theorem length_filter_pos_iff {l : List α} {p : α → Bool} : 0 < (filter p l).length ↔ ∃ x, x ∈ l ∧ p x := by
  rw [length_pos_iff_exists_mem]; simp
theorem length_filter_eq_length_iff {l : List α} {p : α → Bool} : (filter p l).length = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [← filter_eq_self]
  constructor
  · intro h
    induction l with
    | nil => rfl
    | cons a l ih =>
      rw [filter_cons] at h ⊢
      have := length_filter_le p l
      split at h
      · rename_i hp; simp at h; rw [if_pos hp, ih h]
      · simp at h; omega
  · exact fun h => by rw [h]
theorem length_filter_lt_length_iff_exists {l : List α} {p : α → Bool} :
    (filter p l).length < l.length ↔ ∃ x, x ∈ l ∧ ¬p x := by
  have le := length_filter_le p l
  rw [Nat.lt_iff_le_and_ne]
  constructor
  · intro ⟨_, ne⟩
    refine Classical.byContradiction fun h => ne (length_filter_eq_length_iff.mpr fun a ha => ?_)
    exact Classical.byContradiction fun hp => h ⟨a, ha, hp⟩
  · intro ⟨x, hx, hp⟩; exact ⟨le, fun e => hp (length_filter_eq_length_iff.mp e x hx)⟩
attribute [simp] length_filter_eq_length_iff
theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} :
    (∀ (i) (_ : i ∈ l.filter p), P i) ↔ ∀ (j) (_ : j ∈ l), p j → P j := by simp
theorem filter_comm (p q : α → Bool) (l : List α) : filter p (filter q l) = filter q (filter p l) := by
  simp [Bool.and_comm]
theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} :
    (l.filter p).foldl f init = l.foldl (fun x y => if p y then f x y else x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [filter_cons, foldl_cons]; split <;> simp [ih]
theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} :
    (l.filter p).foldr f init = l.foldr (fun x y => if p x then f x y else y) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [filter_cons, foldr_cons]; split <;> simp [ih]
theorem map_filter_eq_foldr {f : α → β} {p : α → Bool} {as : List α} :
    map f (filter p as) = foldr (fun a bs => bif p a then f a :: bs else bs) [] as := by
  induction as with
  | nil => rfl
  | cons a l ih => rw [filter_cons, foldr_cons, ← ih]; cases p a <;> rfl
theorem filter_flatten {p : α → Bool} {L : List (List α)} : filter p L.flatten = (L.map (filter p)).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, filter_append, ih]; rfl
theorem map_flatten {f : α → β} {L : List (List α)} : map f L.flatten = (L.map (map f)).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, map_append, ih]; rfl
theorem filter_replicate {n : Nat} {a : α} {p : α → Bool} : (replicate n a).filter p = if p a then replicate n a else [] := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, filter_cons, ih]; split <;> rfl

theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) : filterMap f (a :: l) = filterMap f l := by
  rw [filterMap_cons, h]
theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β} (h : f a = some b) :
    filterMap f (a :: l) = b :: filterMap f l := by rw [filterMap_cons, h]
attribute [simp] filterMap_cons_none filterMap_cons_some
@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} : b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : f a with
    | none => rw [filterMap_cons_none h, ih]; simp [h]
    | some c => rw [filterMap_cons_some h, mem_cons, ih]; simp [h, eq_comm, or_and_right, exists_or]
@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} : filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [cons_append, filterMap_cons, filterMap_cons, ih]; cases f a <;> rfl
theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih
attribute [simp] filterMap_eq_map
theorem filterMap_eq_map' {f : α → β} : filterMap (fun x => some (f x)) = map f := filterMap_eq_map
theorem filterMap_some_fun : filterMap (some : α → Option α) = id := by
  funext l; exact (congrFun (filterMap_eq_map (f := id)) l).trans (map_id l)
@[simp] theorem filterMap_some {l : List α} : filterMap some l = l := congrFun filterMap_some_fun l
theorem filterMap_eq_filter {p : α → Bool} : filterMap (fun x => if p x then some x else none) = filter p := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filter_cons, ih]; cases p a <;> rfl
theorem length_filterMap_le (f : α → Option β) (l : List α) : (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih => rw [filterMap_cons]; cases f a <;> simp <;> omega
theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filterMap_cons, ← ih]; cases f a <;> rfl
theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} : filterMap g (map f l) = filterMap (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, filterMap_cons, filterMap_cons, ih]; rfl
attribute [simp] filterMap_map
theorem filterMap_filterMap {f : α → Option β} {g : β → Option γ} {l : List α} :
    filterMap g (filterMap f l) = filterMap (fun x => (f x).bind g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filterMap_cons, ← ih]; cases f a <;> rfl
theorem filterMap_congr {f g : α → Option β} {l : List α} (h : ∀ x, x ∈ l → f x = g x) : filterMap f l = filterMap g l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filterMap_cons, h a mem_cons_self, ih fun x hx => h x (mem_cons_of_mem a hx)]
@[simp] theorem filterMap_reverse {f : α → Option β} {l : List α} : l.reverse.filterMap f = (l.filterMap f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, filterMap_append, ih, filterMap_cons, filterMap_cons]; cases f a <;> simp

@[simp] theorem flatten_eq_nil_iff {L : List (List α)} : L.flatten = [] ↔ ∀ l, l ∈ L → l = [] := by
  induction L <;> simp_all
theorem flatten_concat {L : List (List α)} {l : List α} : (L ++ [l]).flatten = L.flatten ++ l := by simp
theorem flatten_flatten {L : List (List (List α))} : L.flatten.flatten = (L.map flatten).flatten := by
  induction L <;> simp_all
theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = (l.map f).flatten := rfl
@[simp] theorem flatMap_id {L : List (List α)} : L.flatMap id = L.flatten := by rw [flatMap_def, map_id]
theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := append_nil _
@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by
  induction l <;> simp_all
theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} : l.flatMap f = [] ↔ ∀ x, x ∈ l → f x = [] := by
  induction l <;> simp_all
attribute [simp] flatMap_eq_nil_iff
theorem map_flatMap {f : β → γ} {g : α → List β} {l : List α} : (l.flatMap g).map f = l.flatMap fun a => (g a).map f := by
  induction l <;> simp_all
theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) : (l.map f).flatMap g = l.flatMap fun a => g (f a) := by
  induction l <;> simp_all
theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x => [f x] := by induction l <;> simp_all
theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} :
    (l.flatMap g).filter f = l.flatMap fun a => (g a).filter f := by induction l <;> simp_all
theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by induction l <;> simp_all

end List
