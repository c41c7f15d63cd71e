prelude
import Init.Data.Array.Rearrange
import Init.Data.List.Range
import Init.Deriving.Lawful

/-! Laws of `ofFn`, `range`, `modify`, `mapIdx`, `zipWith`, `zip`, of `==` and of decidable equality. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

private theorem ofFn_go {n : Nat} (f : Fin n → α) (i : Nat) (acc : Array α) (hi : i ≤ n) (hs : acc.size = i)
    (h : ∀ k (hk : k < acc.size), acc[k] = f ⟨k, by omega⟩) (k : Nat) (hk : k < n) :
    (ofFn.go f i acc).size = n ∧ (ofFn.go f i acc)[k]? = some (f ⟨k, hk⟩) := by
  rw [ofFn.go]
  split
  · rename_i lt
    refine ofFn_go f (i + 1) _ lt (by rw [size_push, hs]) ?_ k hk
    intro l hl
    rw [getElem_push]
    split
    · rw [h]
    · congr 2; rw [size_push] at hl; omega
  · rename_i ge
    exact ⟨by omega, by rw [getElem?_eq_getElem (by omega), h]⟩
termination_by n - i
@[simp] theorem size_ofFn {n : Nat} {f : Fin n → α} : (ofFn f).size = n := by
  cases n with
  | zero => show (ofFn.go f 0 #[]).size = 0; rw [ofFn.go, dif_neg (Nat.lt_irrefl 0)]; rfl
  | succ n => exact (ofFn_go f 0 #[] (Nat.zero_le _) rfl (fun k hk => (Nat.not_lt_zero k hk).elim) 0 (Nat.succ_pos n)).1
@[simp] theorem getElem_ofFn {n : Nat} {f : Fin n → α} {i : Nat} (h : i < (ofFn f).size) :
    (ofFn f)[i] = f ⟨i, by rw [size_ofFn] at h; exact h⟩ := by
  rw [getElem_eq_iff]
  exact (ofFn_go f 0 #[] (Nat.zero_le _) rfl (fun k hk => (Nat.not_lt_zero k hk).elim) i _).2
theorem getElem?_ofFn {n : Nat} {f : Fin n → α} {i : Nat} : (ofFn f)[i]? = if h : i < n then some (f ⟨i, h⟩) else none := by
  split
  · rw [getElem?_eq_getElem (by rw [size_ofFn]; assumption), getElem_ofFn]
  · rw [getElem?_eq_none (by rw [size_ofFn]; omega)]
theorem mem_ofFn {n : Nat} {f : Fin n → α} {a : α} : a ∈ ofFn f ↔ ∃ i, f i = a := by
  rw [mem_iff_getElem]
  constructor
  · intro ⟨i, h, e⟩; rw [getElem_ofFn] at e; exact ⟨_, e⟩
  · intro ⟨i, e⟩; exact ⟨i.val, by rw [size_ofFn]; exact i.isLt, by rw [getElem_ofFn]; exact e⟩
attribute [simp] mem_ofFn
@[simp] theorem size_range {n : Nat} : (range n).size = n := size_ofFn
@[simp] theorem getElem_range {n i : Nat} (h : i < (range n).size) : (range n)[i] = i := getElem_ofFn h
theorem getElem?_range {n i : Nat} : (range n)[i]? = if i < n then some i else none := by
  rw [range, getElem?_ofFn]; split <;> rfl
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  rw [mem_iff_getElem]
  exact ⟨fun ⟨i, h, e⟩ => by rw [getElem_range] at e; rw [size_range] at h; omega,
    fun h => ⟨m, by rw [size_range]; exact h, getElem_range _⟩⟩
@[simp] theorem toList_range {n : Nat} : (range n).toList = List.range n := by
  apply List.ext_getElem
  · rw [length_toList, size_range, List.length_range]
  · intro i h₁ h₂
    rw [getElem_toList, getElem_range, List.getElem_range]
@[simp] theorem size_range' {start size step : Nat} : (range' start size step).size = size := size_ofFn
@[simp] theorem getElem_range' {start size step i : Nat} (h : i < (range' start size step).size) :
    (range' start size step)[i] = start + step * i := getElem_ofFn h

theorem modify_def {xs : Array α} {i : Nat} {f : α → α} :
    xs.modify i f = if h : i < xs.size then xs.set i (f xs[i]) h else xs := by
  unfold modify modifyM; split <;> rfl
@[simp] theorem size_modify {xs : Array α} {i : Nat} {f : α → α} : (xs.modify i f).size = xs.size := by
  rw [modify_def]; split
  · rw [size_set]
  · rfl
theorem getElem?_modify {xs : Array α} {i : Nat} {f : α → α} {j : Nat} :
    (xs.modify i f)[j]? = if i = j then xs[j]?.map f else xs[j]? := by
  rw [modify_def]
  split
  · rename_i h
    rw [getElem?_set]
    split
    · subst_vars; rw [getElem?_eq_getElem h]; rfl
    · rfl
  · split
    · subst_vars; rw [getElem?_eq_none (by omega)]; rfl
    · rfl
theorem getElem_modify {f : α → α} {xs : Array α} {j i : Nat} (h : i < (xs.modify j f).size) :
    (xs.modify j f)[i] = if j = i then f (xs[i]'(by rw [size_modify] at h; exact h))
      else xs[i]'(by rw [size_modify] at h; exact h) := by
  have hi : i < xs.size := by rw [size_modify] at h; exact h
  rw [getElem_eq_iff, getElem?_modify, getElem?_eq_getElem hi]
  split <;> rfl

private theorem mapFinIdx_map (xs : Array α) (f : (i : Nat) → α → (h : i < xs.size) → β) (i j : Nat) (h : i + j = xs.size)
    (bs : Array β) (hs : bs.size = j) (hb : ∀ k (hk : k < bs.size), bs[k] = f k (xs[k]'(by omega)) (by omega)) (k : Nat)
    (hk : k < xs.size) :
    (Id.run (mapFinIdxM.map (m := Id) xs (fun i a h => pure (f i a h)) i j h bs)).size = xs.size ∧
    (Id.run (mapFinIdxM.map (m := Id) xs (fun i a h => pure (f i a h)) i j h bs))[k]? = some (f k xs[k] hk) := by
  induction i generalizing j bs with
  | zero => exact ⟨by show bs.size = _; omega, by show bs[k]? = _; rw [getElem?_eq_getElem (by omega), hb]⟩
  | succ i ih =>
    refine ih (j + 1) (by omega) (bs.push _) (by rw [size_push, hs]) ?_
    intro l hl
    rw [getElem_push]
    split
    · rw [hb]
    · have e : l = j := by rw [size_push] at hl; omega
      subst e; rfl
@[simp] theorem size_mapFinIdx {xs : Array α} {f : (i : Nat) → α → (h : i < xs.size) → β} : (xs.mapFinIdx f).size = xs.size := by
  cases Nat.lt_or_ge 0 xs.size with
  | inr e => have e := size_eq_zero_iff.mp (Nat.le_zero.mp e); subst e; rfl
  | inl h => exact (mapFinIdx_map xs f _ 0 rfl #[] rfl (fun k hk => (Nat.not_lt_zero k hk).elim) 0 h).1
@[simp] theorem getElem_mapFinIdx {xs : Array α} {f : (i : Nat) → α → (h : i < xs.size) → β} {i : Nat}
    (h : i < (xs.mapFinIdx f).size) :
    (xs.mapFinIdx f)[i] = f i (xs[i]'(by rw [size_mapFinIdx] at h; exact h)) (by rw [size_mapFinIdx] at h; exact h) := by
  rw [getElem_eq_iff]
  exact (mapFinIdx_map xs f _ 0 rfl #[] rfl (fun k hk => (Nat.not_lt_zero k hk).elim) i _).2
@[simp] theorem mapFinIdx_eq_mapIdx {xs : Array α} {f : Nat → α → β} : xs.mapFinIdx (fun i a _ => f i a) = xs.mapIdx f := rfl
@[simp] theorem size_mapIdx {f : Nat → α → β} {xs : Array α} : (xs.mapIdx f).size = xs.size :=
  size_mapFinIdx (f := fun i a _ => f i a)
@[simp] theorem getElem_mapIdx {f : Nat → α → β} {xs : Array α} {i : Nat} (h : i < (xs.mapIdx f).size) :
    (xs.mapIdx f)[i] = f i (xs[i]'(by rw [size_mapIdx] at h; exact h)) := getElem_mapFinIdx (f := fun i a _ => f i a) h
@[simp] theorem getElem?_mapIdx {f : Nat → α → β} {xs : Array α} {i : Nat} : (xs.mapIdx f)[i]? = xs[i]?.map (f i) := by
  cases Nat.lt_or_ge i xs.size with
  | inl h => rw [getElem?_eq_getElem (by rw [size_mapIdx]; exact h), getElem_mapIdx, getElem?_eq_getElem h]; rfl
  | inr h => rw [getElem?_eq_none (by rw [size_mapIdx]; exact h), getElem?_eq_none h]; rfl
@[simp] theorem size_zipIdx {xs : Array α} {k : Nat} : (xs.zipIdx k).size = xs.size := size_mapIdx
@[simp] theorem getElem_zipIdx {xs : Array α} {k i : Nat} (h : i < (xs.zipIdx k).size) :
    (xs.zipIdx k)[i] = (xs[i]'(by rw [size_zipIdx] at h; exact h), k + i) := getElem_mapIdx h

private theorem zipWith_aux (f : α → β → γ) (as : Array α) (bs : Array β) (i : Nat) (cs : Array γ) :
    (zipWithMAux (m := Id) as bs (fun a b => pure (f a b)) i cs).toList =
      cs.toList ++ List.zipWith f (as.toList.drop i) (bs.toList.drop i) := by
  rw [zipWithMAux]
  split
  · rename_i ha
    split
    · rename_i hb
      rw [List.drop_eq_getElem_cons (l := as.toList) ha, List.drop_eq_getElem_cons (l := bs.toList) hb, List.zipWith_cons_cons]
      refine (zipWith_aux f as bs (i + 1) _).trans ?_
      rw [toList_push, List.append_assoc]; rfl
    · rw [List.drop_eq_nil_of_le (as := bs.toList) (by rw [length_toList]; omega), List.zipWith_nil_right, List.append_nil]; rfl
  · rw [List.drop_eq_nil_of_le (as := as.toList) (by rw [length_toList]; omega), List.zipWith_nil_left, List.append_nil]; rfl
termination_by as.size - i
@[simp] theorem toList_zipWith {f : α → β → γ} {as : Array α} {bs : Array β} :
    (zipWith f as bs).toList = List.zipWith f as.toList bs.toList := zipWith_aux f as bs 0 #[]
@[simp] theorem toList_zip {as : Array α} {bs : Array β} : (zip as bs).toList = List.zip as.toList bs.toList := toList_zipWith
@[simp] theorem size_zipWith {f : α → β → γ} {as : Array α} {bs : Array β} : (zipWith f as bs).size = min as.size bs.size := by
  rw [size_eq_length_toList, toList_zipWith, List.length_zipWith]; rfl
@[simp] theorem size_zip {as : Array α} {bs : Array β} : (zip as bs).size = min as.size bs.size := size_zipWith
@[simp] theorem getElem_zipWith {f : α → β → γ} {as : Array α} {bs : Array β} {i : Nat} (hi : i < (zipWith f as bs).size) :
    (zipWith f as bs)[i] = f (as[i]'(by rw [size_zipWith] at hi; omega)) (bs[i]'(by rw [size_zipWith] at hi; omega)) := by
  rw [getElem_eq_getElem_toList]; simp only [toList_zipWith, List.getElem_zipWith]; rfl
@[simp] theorem getElem_zip {as : Array α} {bs : Array β} {i : Nat} (h : i < (zip as bs).size) :
    (zip as bs)[i] = (as[i]'(by rw [size_zip] at h; omega), bs[i]'(by rw [size_zip] at h; omega)) := getElem_zipWith h

private theorem isEqvAux_iff (p : α → α → Bool) (xs ys : Array α) (hsz : xs.size = ys.size) (i : Nat) (hi : i ≤ xs.size) :
    isEqvAux xs ys hsz p i hi = true ↔ ∀ (j : Nat) (hj : j < i), p (xs[j]'(by omega)) (ys[j]'(by omega)) = true := by
  induction i with
  | zero => exact ⟨fun _ j hj => absurd hj (Nat.not_lt_zero j), fun _ => rfl⟩
  | succ i ih =>
    rw [isEqvAux, Bool.and_eq_true, ih]
    constructor
    · intro ⟨h, h'⟩ j hj
      cases Decidable.em (j = i) with
      | inl e => subst e; exact h
      | inr ne => exact h' j (by omega)
    · intro h; exact ⟨h i (Nat.lt_succ_self i), fun j hj => h j (by omega)⟩
theorem isEqv_iff_rel {xs ys : Array α} {r : α → α → Bool} :
    isEqv xs ys r ↔ ∃ h : xs.size = ys.size, ∀ (i : Nat) (h' : i < xs.size), r (xs[i]) (ys[i]'(h ▸ h')) := by
  unfold isEqv
  split
  · rename_i h
    rw [isEqvAux_iff]; exact ⟨fun H => ⟨h, H⟩, fun ⟨_, H⟩ => H⟩
  · rename_i h; exact ⟨fun H => (nomatch H), fun ⟨e, _⟩ => (h e).elim⟩
theorem beq_iff_getElem [BEq α] {xs ys : Array α} :
    (xs == ys) = true ↔ ∃ h : xs.size = ys.size, ∀ (i : Nat) (h' : i < xs.size), (xs[i] == ys[i]'(h ▸ h')) = true := isEqv_iff_rel
instance [BEq α] [LawfulBEq α] : LawfulBEq (Array α) where
  rfl := isEqv_iff_rel.mpr ⟨rfl, fun i h => beq_self_eq_true _⟩
  eq_of_beq h := by
    have ⟨hs, h⟩ := isEqv_iff_rel.mp h
    exact ext hs fun i h₁ h₂ => eq_of_beq (h i h₁)
theorem eq_of_isEqv [DecidableEq α] (xs ys : Array α) (h : isEqv xs ys (fun x y => x = y)) : xs = ys := by
  have ⟨hs, h⟩ := isEqv_iff_rel.mp h
  exact ext hs fun i h₁ h₂ => of_decide_eq_true (h i h₁)
theorem isEqv_self [DecidableEq α] (xs : Array α) : isEqv xs xs (fun x y => x = y) = true :=
  isEqv_iff_rel.mpr ⟨rfl, fun i h => decide_eq_true rfl⟩
instance instDecidableEq [DecidableEq α] : DecidableEq (Array α) := fun xs ys =>
  match h : isEqv xs ys (fun a b => a = b) with
  | true => isTrue (eq_of_isEqv xs ys h)
  | false => isFalse fun e => by subst e; rw [isEqv_self] at h; exact (nomatch h)

end Array
