/-! An abstract data type as a structure of operations and laws, with two implementations that are shown equivalent. -/

structure StackOps (σ : Type → Type) where
  empty : σ α
  push : α → σ α → σ α
  pop : σ α → Option (α × σ α)
  model : σ α → List α
  model_empty : model (empty : σ α) = []
  model_push : ∀ (a : α) (s : σ α), model (push a s) = a :: model s
  model_pop : ∀ s : σ α, (pop s).map (fun p => (p.1, model p.2)) = (model s).head?.map fun a => (a, (model s).tail)

def listStack : StackOps List where
  empty := []
  push := List.cons
  pop
    | [] => none
    | a :: s => some (a, s)
  model := id
  model_empty := rfl
  model_push _ _ := rfl
  model_pop s := by cases s <;> rfl

def arrayStack : StackOps Array where
  empty := #[]
  push a s := s.push a
  pop s := if h : 0 < s.size then some (s[s.size - 1], s.pop) else none
  model s := s.toList.reverse
  model_empty := rfl
  model_push a s := by simp
  model_pop s := by
    obtain ⟨l⟩ := s
    rcases List.eq_nil_or_concat l with rfl | ⟨l', a, rfl⟩
    · simp
    · simp

namespace StackOps
variable {σ : Type → Type} (S : StackOps σ)

def ofList (l : List α) : σ α := l.foldr S.push S.empty

theorem model_ofList (l : List α) : S.model (S.ofList l) = l := by
  induction l with
  | nil => exact S.model_empty
  | cons a l ih => exact (S.model_push ..).trans (congrArg _ ih)

def depth (s : σ α) : Nat := (S.model s).length

theorem depth_push (a : α) (s : σ α) : S.depth (S.push a s) = S.depth s + 1 := by
  simp [depth, S.model_push]

theorem pop_push (a : α) (s : σ α) : (S.pop (S.push a s)).map (fun p => (p.1, S.model p.2)) = some (a, S.model s) := by
  rw [S.model_pop, S.model_push]; rfl

end StackOps

inductive Token where
  | num (n : Int)
  | plus | times
  deriving Repr, DecidableEq

def evalWith {σ : Type → Type} (S : StackOps σ) (tokens : List Token) : Option Int := do
  let mut s : σ Int := S.empty
  for t in tokens do
    match t with
    | .num n => s := S.push n s
    | .plus | .times =>
      let (b, s₁) ← S.pop s
      let (a, s₂) ← S.pop s₁
      s := S.push (if t = .plus then a + b else a * b) s₂
  let (r, rest) ← S.pop s
  guard (S.depth rest == 0)
  return r

#guard evalWith listStack [.num 2, .num 3, .plus, .num 4, .times] == some 20
#guard evalWith arrayStack [.num 2, .num 3, .plus, .num 4, .times] == some 20
#guard evalWith listStack [.num 2, .plus] == none
