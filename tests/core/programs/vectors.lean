/-! Length-indexed vectors as an inductive family. -/

inductive Vect (α : Type u) : Nat → Type u where
  | nil : Vect α 0
  | cons (a : α) (v : Vect α n) : Vect α (n + 1)
  deriving Repr, DecidableEq

namespace Vect

infixr:67 " ::ᵥ " => Vect.cons

def head : Vect α (n + 1) → α
  | a ::ᵥ _ => a

def tail : Vect α (n + 1) → Vect α n
  | _ ::ᵥ v => v

def map (f : α → β) : Vect α n → Vect β n
  | nil => nil
  | a ::ᵥ v => f a ::ᵥ v.map f

def zipWith (f : α → β → γ) : Vect α n → Vect β n → Vect γ n
  | nil, nil => nil
  | a ::ᵥ v, b ::ᵥ w => f a b ::ᵥ zipWith f v w

def append : Vect α n → Vect α m → Vect α (m + n)
  | nil, w => w
  | a ::ᵥ v, w => a ::ᵥ append v w

instance : HAppend (Vect α n) (Vect α m) (Vect α (m + n)) := ⟨append⟩

def get : Vect α n → Fin n → α
  | a ::ᵥ _, ⟨0, _⟩ => a
  | _ ::ᵥ v, ⟨i + 1, h⟩ => v.get ⟨i, Nat.lt_of_succ_lt_succ h⟩

instance : GetElem (Vect α n) Nat α fun _ i => i < n where
  getElem v i h := v.get ⟨i, h⟩

def toList : Vect α n → List α
  | nil => []
  | a ::ᵥ v => a :: v.toList

def replicate (n : Nat) (a : α) : Vect α n :=
  match n with
  | 0 => nil
  | n + 1 => a ::ᵥ replicate n a

@[simp] theorem length_toList (v : Vect α n) : v.toList.length = n := by
  induction v with
  | nil => rfl
  | cons a v ih => simp [toList, ih]

@[simp] theorem map_id (v : Vect α n) : v.map id = v := by
  induction v with
  | nil => rfl
  | cons a v ih => simp [map, ih]

theorem map_map (g : β → γ) (f : α → β) (v : Vect α n) : (v.map f).map g = v.map (g ∘ f) := by
  induction v <;> simp_all [map]

theorem head_cons_tail : ∀ v : Vect α (n + 1), v.head ::ᵥ v.tail = v
  | _ ::ᵥ _ => rfl

theorem toList_append (v : Vect α n) (w : Vect α m) : (v ++ w).toList = v.toList ++ w.toList := by
  show (append v w).toList = _
  induction v with
  | nil => rfl
  | cons a v ih => simp [append, toList, ih]

theorem get_map (f : α → β) (v : Vect α n) (i : Fin n) : (v.map f).get i = f (v.get i) := by
  induction v with
  | nil => exact i.elim0
  | cons a v ih =>
    match i with
    | ⟨0, _⟩ => rfl
    | ⟨i + 1, h⟩ => exact ih ⟨i, _⟩

theorem zipWith_comm (f : α → α → β) (comm : ∀ a b, f a b = f b a) : ∀ v w : Vect α n, zipWith f v w = zipWith f w v
  | nil, nil => rfl
  | a ::ᵥ v, b ::ᵥ w => by simp [zipWith, comm a b, zipWith_comm f comm v w]

def dot (v w : Vect Int n) : Int := (zipWith (· * ·) v w).toList.sum

theorem dot_comm (v w : Vect Int n) : dot v w = dot w v := by
  unfold dot; rw [zipWith_comm _ Int.mul_comm]

theorem get_replicate (n : Nat) (a : α) (i : Fin n) : (replicate n a).get i = a := by
  induction n with
  | zero => exact i.elim0
  | succ n ih =>
    rcases i with ⟨_ | i, h⟩
    · rfl
    · exact ih _

protected theorem ext {v w : Vect α n} (h : ∀ i : Fin n, v.get i = w.get i) : v = w := by
  induction v with
  | nil => cases w; rfl
  | cons a v ih =>
    cases w with
    | cons b w =>
      congr
      · exact h 0
      · exact ih fun i => h i.succ

end Vect

#eval (1 ::ᵥ 2 ::ᵥ Vect.nil : Vect Nat 2)
#guard Vect.dot (1 ::ᵥ 2 ::ᵥ .nil) (3 ::ᵥ 4 ::ᵥ .nil) == 11
example : (Vect.replicate 3 'x')[2] = 'x' := rfl
