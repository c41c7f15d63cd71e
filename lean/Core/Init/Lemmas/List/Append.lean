prelude
import Init.Lemmas.List.Elements

/-! `map`, `concat`, `++`, ends, `reverse`. -/

set_option linter.unusedVariables false
universe u v w
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l := by induction l <;> simp_all
theorem map_inj {f g : α → β} : map f = map g ↔ f = g := ⟨fun h => funext fun a => by have := congrFun h [a]; simpa using this, fun h => h ▸ rfl⟩
theorem map_eq_iff {f : α → β} {l : List α} {l' : List β} : map f l = l' ↔ ∀ i : Nat, l'[i]? = l[i]?.map f := ⟨fun h i => by rw [← h, getElem?_map], fun h => ext_getElem? fun i => by rw [getElem?_map, h]⟩
theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] := map_eq_nil_iff.mp h
theorem map_eq_append_iff {f : α → β} {l : List α} {L₁ L₂ : List β} : map f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := ⟨fun h => ⟨l.take L₁.length, l.drop L₁.length, (take_append_drop _ _).symm, by rw [map_take, h, take_left], by rw [map_drop, h, drop_left]⟩, by rintro ⟨_, _, rfl, rfl, rfl⟩; simp⟩
theorem append_eq_map_iff {f : α → β} {l : List α} {L₁ L₂ : List β} : L₁ ++ L₂ = map f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by rw [eq_comm, map_eq_append_iff]
@[simp] theorem map_comp_map {f : α → β} {g : β → γ} : map g ∘ map f = map (g ∘ f) := by funext; simp
@[simp] theorem tailD_map {f : α → β} {l l' : List α} : tailD (map f l) (map f l') = map f (tailD l l') := by cases l <;> rfl
@[simp] theorem tail?_map {f : α → β} {l : List α} : tail? (map f l) = (tail? l).map (map f) := by cases l <;> rfl
@[simp] theorem getLastD_map {f : α → β} {l : List α} {a : α} : (map f l).getLastD (f a) = f (l.getLastD a) := by simp [getLastD_eq_getLast?]; cases l.getLast? <;> rfl
theorem concat_nil {a : α} : concat [] a = [a] := rfl
theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl
theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by simp
theorem append_concat {a : α} {l₁ l₂ : List α} : l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by simp
theorem length_concat {as : List α} {a : α} : (concat as a).length = as.length + 1 := by simp
theorem append_inj' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ ∧ t₁ = t₂ := append_inj h (by have := congrArg length h; simp at this; omega)
theorem init_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} : concat l₁ a = concat l₂ b → l₁ = l₂ := by simp only [concat_eq_append]; exact fun h => (append_inj' h rfl).1
theorem last_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} : concat l₁ a = concat l₂ b → a = b := by simp only [concat_eq_append]; exact fun h => by simpa using (append_inj' h rfl).2
theorem append_eq_append_iff {ws xs ys zs : List α} : ws ++ xs = ys ++ zs ↔ (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by
  induction ws generalizing ys with
  | nil =>
    refine ⟨fun h => .inl ⟨ys, rfl, h⟩, fun h => h.elim (fun ⟨as, e, k⟩ => by cases e; exact k) fun ⟨bs, e, k⟩ => ?_⟩
    obtain ⟨rfl, rfl⟩ := append_eq_nil_iff.mp e.symm; exact k.symm
  | cons a as ih =>
    cases ys with
    | nil =>
      refine ⟨fun h => .inr ⟨a :: as, rfl, h.symm⟩, fun h => h.elim (fun ⟨_, e, _⟩ => nomatch e) fun ⟨bs, e, k⟩ => ?_⟩
      rw [k, e]; rfl
    | cons b ys =>
      simp only [cons_append, cons.injEq, ih, and_assoc]
      constructor
      · rintro ⟨rfl, h | h⟩
        · exact .inl (h.imp fun _ h => ⟨rfl, h⟩)
        · exact .inr (h.imp fun _ h => ⟨rfl, h⟩)
      · rintro (⟨x, h, k⟩ | ⟨x, h, k⟩)
        · exact ⟨h.symm, .inl ⟨x, k⟩⟩
        · exact ⟨h, .inr ⟨x, k⟩⟩
theorem append_inj_left {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : s₁ = s₂ := (append_inj h hl).1
theorem append_inj_right {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : t₁ = t₂ := (append_inj h hl).2
theorem append_inj_left' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ := (append_inj' h hl).1
theorem append_inj_right' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : t₁ = t₂ := (append_inj' h hl).2
@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] := ⟨fun h => append_inj_left' (t₂ := ys) (by simpa using h) rfl, fun h => by simp [h]⟩
@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] := by simp
@[simp] theorem self_eq_append_left {xs ys : List α} : xs = ys ++ xs ↔ ys = [] := by rw [eq_comm, append_left_eq_self]
theorem eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) : l₁ = [] ∧ l₂ = [] := append_eq_nil_iff.mp h
theorem cons_eq_append_iff {x : α} {xs ys zs : List α} : (x :: xs = ys ++ zs) ↔ (ys = [] ∧ zs = x :: xs) ∨ ∃ ys', ys = x :: ys' ∧ xs = ys' ++ zs := by rw [eq_comm, append_eq_cons_iff]
theorem append_eq_singleton_iff {a b : List α} {x : α} : a ++ b = [x] ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) := by cases a <;> cases b <;> simp
theorem singleton_eq_append_iff {a b : List α} {x : α} : [x] = a ++ b ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) := by rw [eq_comm, append_eq_singleton_iff]
@[simp] theorem concat_inj {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b := ⟨fun h => ⟨init_eq_of_concat_eq h, last_eq_of_concat_eq h⟩, fun ⟨h, k⟩ => h ▸ k ▸ rfl⟩
theorem eq_nil_or_concat' (l : List α) : l = [] ∨ ∃ L b, l = concat L b := by simpa using eq_nil_or_concat l
theorem tail_append_singleton_of_ne_nil {a : α} {l : List α} (h : l ≠ []) : tail (l ++ [a]) = tail l ++ [a] := by
  induction l <;> simp_all
theorem head_append_left {l₁ l₂ : List α} (h : l₁ ≠ []) : head (l₁ ++ l₂) (fun h' => h (append_eq_nil_iff.mp h').1) = head l₁ h := by cases l₁ with
  | nil => exact absurd rfl h
  | cons => rfl
theorem getLast_append_left {l : List α} (w : l' ++ l ≠ []) (h : l = []) : (l' ++ l).getLast w = l'.getLast (by simp_all) := by subst h; simp
theorem getLast_append_right {l' l : List α} (h : l ≠ []) : (l' ++ l).getLast (append_ne_nil_of_right_ne_nil l' h) = l.getLast h := getLast_append_of_ne_nil _ h
theorem getLast_append {l : List α} (w : l' ++ l ≠ []) : (l' ++ l).getLast w = if h : l.isEmpty then l'.getLast (by simp_all) else l.getLast (by simp_all) := by
  cases l with
  | nil => simp
  | cons a l => simp [getLast_append_right]
theorem head_append {l₁ l₂ : List α} (w : l₁ ++ l₂ ≠ []) : head (l₁ ++ l₂) w = if h : l₁.isEmpty then head l₂ (by simp_all) else head l₁ (by simp_all) := by cases l₁ <;> simp
theorem tail?_append {l l' : List α} : (l ++ l').tail? = (l.tail?.map (· ++ l')).or l'.tail? := by cases l <;> simp [tail?]
theorem dropLast_append {l₁ l₂ : List α} : (l₁ ++ l₂).dropLast = if l₂.isEmpty then l₁.dropLast else l₁ ++ l₂.dropLast := by
  cases l₂ with
  | nil => simp
  | cons a l => rw [dropLast_append_of_ne_nil (by simp)]; simp
theorem dropLast_cons_of_ne_nil {x : α} {l : List α} (h : l ≠ []) : (x :: l).dropLast = x :: l.dropLast := by
  induction l <;> simp_all
theorem mem_of_mem_dropLast {a : α} {l : List α} (h : a ∈ dropLast l) : a ∈ l := (dropLast_sublist l).subset h
theorem dropLast_prefix (l : List α) : l.dropLast <+: l := by rw [dropLast_eq_take]; exact take_prefix _ _
theorem dropLast_subset (l : List α) : l.dropLast ⊆ l := (dropLast_sublist l).subset
theorem tail_suffix (l : List α) : tail l <:+ l := by rw [← drop_one]; exact drop_suffix _ _
theorem tail_subset (l : List α) : tail l ⊆ l := (tail_sublist l).subset
theorem head_dropLast {l : List α} (h : l.dropLast ≠ []) : l.dropLast.head h = l.head (by rintro rfl; simp at h) := by cases l with | nil => simp at h | cons a l => cases l with | nil => simp at h | cons b l => rfl
theorem getLast_dropLast {xs : List α} (h) : xs.dropLast.getLast h = xs[xs.length - 2]'(by match xs, h with | _ :: _ :: _, _ => exact Nat.lt_trans (Nat.lt_add_one _) (Nat.lt_add_one _)) := by rw [getLast_eq_getElem, getElem_dropLast]; congr 1; simp; omega
theorem cons_append_fun (a : α) (as : List α) : (fun bs => ((a :: as) ++ bs)) = fun bs => a :: (as ++ bs) := rfl
theorem reverse_eq_cons_iff {xs ys : List α} {a : α} : xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] := by rw [reverse_eq_iff, reverse_cons]
theorem reverse_eq_append_iff {xs ys zs : List α} : xs.reverse = ys ++ zs ↔ xs = zs.reverse ++ ys.reverse := by rw [reverse_eq_iff, reverse_append]
theorem reverse_singleton (a : α) : reverse [a] = [a] := rfl
theorem mem_reverseAux {x : α} {as bs : List α} : x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by rw [reverseAux_eq]; simp
theorem flatten_reverse {L : List (List α)} : L.reverse.flatten = (L.map reverse).flatten.reverse := by
  induction L <;> simp_all
theorem reverse_flatten {L : List (List α)} : L.flatten.reverse = (L.map reverse).reverse.flatten := by
  induction L <;> simp_all
theorem reverse_flatMap {l : List α} {f : α → List β} : (l.flatMap f).reverse = l.reverse.flatMap (reverse ∘ f) := by
  induction l <;> simp_all
theorem flatMap_reverse {l : List α} {f : α → List β} : (l.reverse.flatMap f) = (l.flatMap (reverse ∘ f)).reverse := by
  induction l <;> simp_all

end List
