/-! Keys with values in a chain, and what looking up in lists of pairs gives. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u v w

namespace Std.HashMap.Internal

/-- Keys with values, one behind another. -/
inductive Chain (α : Type u) (β : Type v) where
  | nil
  | cons (key : α) (value : β) (tail : Chain α β)

variable {α : Type u} {β : Type v} {γ : Type w}

namespace Chain

instance : Inhabited (Chain α β) := ⟨nil⟩

def toList : Chain α β → List (α × β)
  | nil => []
  | cons k v c => (k, v) :: c.toList

def foldl (f : γ → α → β → γ) : γ → Chain α β → γ
  | a, nil => a
  | a, cons k v c => foldl f (f a k v) c

def contains [BEq α] (a : α) : Chain α β → Bool
  | nil => false
  | cons k _ c => k == a || c.contains a

def get? [BEq α] (a : α) : Chain α β → Option β
  | nil => none
  | cons k v c => if k == a then some v else c.get? a

/-- The first key that is equal to `a`, as it was put in. -/
def getKey? [BEq α] (a : α) : Chain α β → Option α
  | nil => none
  | cons k v c => if k == a then some k else c.getKey? a

/-- The first pair with a key equal to `a` becomes `(a, b)`. -/
def replace [BEq α] (a : α) (b : β) : Chain α β → Chain α β
  | nil => nil
  | cons k v c => if k == a then cons a b c else cons k v (c.replace a b)

def erase [BEq α] (a : α) : Chain α β → Chain α β
  | nil => nil
  | cons k v c => if k == a then c else cons k v (c.erase a)

/- Changing the values and filtering turn a chain around. -/
def map (f : α → β → γ) : Chain α γ → Chain α β → Chain α γ
  | acc, nil => acc
  | acc, cons k v c => map f (cons k (f k v) acc) c

def filterMap (f : α → β → Option γ) : Chain α γ → Chain α β → Chain α γ
  | acc, nil => acc
  | acc, cons k v c => match f k v with
    | none => filterMap f acc c
    | some d => filterMap f (cons k d acc) c

def filter (f : α → β → Bool) : Chain α β → Chain α β → Chain α β
  | acc, nil => acc
  | acc, cons k v c => if f k v then filter f (cons k v acc) c else filter f acc c

def length : Chain α β → Nat
  | nil => 0
  | cons _ _ c => c.length + 1

end Chain

/-- The value that a list of pairs gives to `a`: that of the first equal key. -/
def look [BEq α] (a : α) : List (α × β) → Option β
  | [] => none
  | p :: l => if p.1 == a then some p.2 else look a l

/-- No two keys are equal. -/
def Distinct [BEq α] (l : List (α × β)) : Prop := l.Pairwise fun p q => (p.1 == q.1) = false

variable [BEq α]

theorem look_append (a : α) (l₁ l₂ : List (α × β)) : look a (l₁ ++ l₂) = (look a l₁).or (look a l₂) := by
  induction l₁ with
  | nil => simp [look]
  | cons p l ih => simp only [List.cons_append, look]; split <;> simp [ih]

theorem look_eq_none {a : α} {l : List (α × β)} : look a l = none ↔ ∀ p ∈ l, (p.1 == a) = false := by
  induction l with
  | nil => simp [look]
  | cons p l ih => simp only [look]; cases h : p.1 == a <;> simp [ih, h]

theorem mem_of_look {a : α} {b : β} {l : List (α × β)} (h : look a l = some b) : ∃ k, (k == a) = true ∧ (k, b) ∈ l := by
  induction l with
  | nil => simp [look] at h
  | cons p l ih =>
    simp only [look] at h
    cases e : p.1 == a with
    | true => rw [e] at h; simp at h; exact ⟨p.1, e, by rw [← h]; simp⟩
    | false =>
      rw [e] at h; simp at h
      have ⟨k, hk, hm⟩ := ih h
      exact ⟨k, hk, List.mem_cons_of_mem _ hm⟩

theorem look_congr [EquivBEq α] {a b : α} (h : a == b) (l : List (α × β)) : look a l = look b l := by
  induction l with
  | nil => rfl
  | cons p l ih => simp only [look, ih, BEq.congr_right h]

theorem look_of_mem [EquivBEq α] {k a : α} {b : β} {l : List (α × β)} (d : Distinct l) (m : (k, b) ∈ l) (h : k == a) :
    look a l = some b := by
  induction l with
  | nil => simp at m
  | cons p l ih =>
    have ⟨d₁, d₂⟩ := List.pairwise_cons.mp d
    cases List.mem_cons.mp m with
    | inl e => subst e; simp [look, h]
    | inr m =>
      have : (p.1 == a) = false := BEq.neq_of_neq_of_beq (d₁ _ m) h
      simp [look, this, ih d₂ m]

namespace Chain

theorem contains_eq (a : α) (c : Chain α β) : c.contains a = (look a c.toList).isSome := by
  induction c with
  | nil => rfl
  | cons k v c ih => simp only [contains, toList, look]; cases k == a <;> simp [ih]

theorem get?_eq (a : α) (c : Chain α β) : c.get? a = look a c.toList := by
  induction c with
  | nil => rfl
  | cons k v c ih => simp only [get?, toList, look, ih]

theorem length_eq (c : Chain α β) : c.length = c.toList.length := by
  induction c with
  | nil => rfl
  | cons k v c ih => simp [length, toList, ih]

theorem foldl_eq (f : γ → α → β → γ) (a : γ) (c : Chain α β) :
    c.foldl f a = c.toList.foldl (fun a p => f a p.1 p.2) a := by
  induction c generalizing a with
  | nil => rfl
  | cons k v c ih => exact ih _

theorem look_replace [EquivBEq α] (k : α) (b : β) (a : α) (c : Chain α β) (h : c.contains k = true) :
    look a (c.replace k b).toList = if k == a then some b else look a c.toList := by
  induction c with
  | nil => simp [contains] at h
  | cons k' v c ih =>
    simp only [replace]
    cases e : k' == k with
    | true =>
      simp only [if_true, toList, look]
      rw [BEq.congr_left e]; cases k == a <;> simp
    | false =>
      simp only [contains, e, Bool.false_or] at h
      simp only [toList, look, ih h, Bool.false_eq_true, if_false]
      cases e' : k' == a with
      | false => simp
      | true =>
        have : (k == a) = false := by rw [← BEq.congr_right e', BEq.comm]; exact e
        simp [this]

theorem length_replace (k : α) (b : β) (c : Chain α β) : (c.replace k b).toList.length = c.toList.length := by
  induction c with
  | nil => rfl
  | cons k' v c ih => simp only [replace]; split <;> simp [toList, ih]

theorem mem_replace {k : α} {b : β} {c : Chain α β} {p : α × β} (h : p ∈ (c.replace k b).toList) :
    p ∈ c.toList ∨ p = (k, b) ∧ ∃ q ∈ c.toList, q.1 == k := by
  induction c with
  | nil => simp [replace, toList] at h
  | cons k' v c ih =>
    simp only [replace] at h
    cases e : k' == k with
    | true =>
      rw [e] at h; simp [toList] at h
      cases h with
      | inl h => exact .inr ⟨h, (k', v), by simp [toList], e⟩
      | inr h => exact .inl (by simp [toList, h])
    | false =>
      rw [e] at h; simp [toList] at h
      cases h with
      | inl h => exact .inl (by simp [toList, h])
      | inr h => cases ih h with
        | inl h => exact .inl (by simp [toList, h])
        | inr h => have ⟨hp, q, hq, e⟩ := h; exact .inr ⟨hp, q, by simp [toList, hq], e⟩

theorem distinct_replace [EquivBEq α] {k : α} {b : β} {c : Chain α β} (d : Distinct c.toList) :
    Distinct (c.replace k b).toList := by
  induction c with
  | nil => exact d
  | cons k' v c ih =>
    have ⟨d₁, d₂⟩ := List.pairwise_cons.mp d
    simp only [replace]
    cases e : k' == k with
    | true =>
      simp only [if_true, toList]
      exact List.pairwise_cons.mpr ⟨fun p hp => by rw [← BEq.congr_left e]; exact d₁ p hp, d₂⟩
    | false =>
      simp only [Bool.false_eq_true, if_false, toList]
      refine List.pairwise_cons.mpr ⟨fun p hp => ?_, ih d₂⟩
      cases mem_replace hp with
      | inl h => exact d₁ p h
      | inr h => rw [h.1]; exact e

theorem look_erase [EquivBEq α] (k a : α) (c : Chain α β) (d : Distinct c.toList) :
    look a (c.erase k).toList = if k == a then none else look a c.toList := by
  induction c with
  | nil => simp [erase, toList, look]
  | cons k' v c ih =>
    have ⟨d₁, d₂⟩ := List.pairwise_cons.mp d
    simp only [erase]
    cases e : k' == k with
    | true =>
      simp only [if_true, toList, look]
      rw [BEq.congr_left e]
      cases e' : k == a with
      | false => simp
      | true =>
        simp only [if_true]
        refine look_eq_none.mpr fun p hp => ?_
        have := d₁ p hp
        rw [BEq.comm]
        rw [BEq.congr_left (BEq.trans e e')] at this; exact this
    | false =>
      simp only [toList, look, ih d₂, Bool.false_eq_true, if_false]
      cases e' : k' == a with
      | false => simp
      | true =>
        have : (k == a) = false := by rw [← BEq.congr_right e', BEq.comm]; exact e
        simp [this]

theorem erase_sublist (k : α) (c : Chain α β) : (c.erase k).toList.Sublist c.toList := by
  induction c with
  | nil => exact .slnil
  | cons k' v c ih =>
    simp only [erase]; split
    · exact .cons _ (List.Sublist.refl _)
    · exact .cons₂ _ ih

theorem length_erase (k : α) (c : Chain α β) (h : c.contains k = true) :
    (c.erase k).toList.length + 1 = c.toList.length := by
  induction c with
  | nil => simp [contains] at h
  | cons k' v c ih =>
    simp only [erase]
    cases e : k' == k with
    | true => simp [toList]
    | false => simp only [contains, e, Bool.false_or] at h; simp [toList, ih h]

theorem toList_map (f : α → β → γ) (acc : Chain α γ) (c : Chain α β) :
    (map f acc c).toList = (c.toList.map fun p => (p.1, f p.1 p.2)).reverse ++ acc.toList := by
  induction c generalizing acc with
  | nil => simp [map, toList]
  | cons k v c ih => simp [map, toList, ih]

theorem toList_filter (f : α → β → Bool) (acc c : Chain α β) :
    (filter f acc c).toList = (c.toList.filter fun p => f p.1 p.2).reverse ++ acc.toList := by
  induction c generalizing acc with
  | nil => simp [filter, toList]
  | cons k v c ih => simp only [filter, toList, List.filter_cons]; split <;> simp [ih, toList]

theorem toList_filterMap (f : α → β → Option γ) (acc : Chain α γ) (c : Chain α β) :
    (filterMap f acc c).toList = (c.toList.filterMap fun p => (f p.1 p.2).map (p.1, ·)).reverse ++ acc.toList := by
  induction c generalizing acc with
  | nil => simp [filterMap, toList]
  | cons k v c ih => simp only [filterMap, toList, List.filterMap_cons]; cases f k v <;> simp [ih, toList]

end Chain
end Std.HashMap.Internal
