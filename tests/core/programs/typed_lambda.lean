/-! Simply typed expressions: a typing relation, a checker, and progress and preservation of small steps. -/

inductive Ty where
  | nat | bool
  deriving DecidableEq, Repr

inductive Term where
  | tru | fls | zero
  | succ (t : Term)
  | pred (t : Term)
  | iszero (t : Term)
  | ite (c t e : Term)
  deriving Repr, DecidableEq

open Term Ty

inductive NatValue : Term → Prop where
  | zero : NatValue zero
  | succ : NatValue t → NatValue (succ t)

inductive Value : Term → Prop where
  | tru : Value tru
  | fls : Value fls
  | num : NatValue t → Value t

inductive HasType : Term → Ty → Prop where
  | tru : HasType tru bool
  | fls : HasType fls bool
  | zero : HasType zero nat
  | succ : HasType t nat → HasType (succ t) nat
  | pred : HasType t nat → HasType (pred t) nat
  | iszero : HasType t nat → HasType (iszero t) bool
  | ite : HasType c bool → HasType t T → HasType e T → HasType (ite c t e) T

notation:40 "⊢ " t " ∶ " T => HasType t T

inductive Step : Term → Term → Prop where
  | iteTrue : Step (ite tru t e) t
  | iteFalse : Step (ite fls t e) e
  | ite : Step c c' → Step (ite c t e) (ite c' t e)
  | succ : Step t t' → Step (succ t) (succ t')
  | predZero : Step (pred zero) zero
  | predSucc : NatValue v → Step (pred (succ v)) v
  | pred : Step t t' → Step (pred t) (pred t')
  | iszeroZero : Step (iszero zero) tru
  | iszeroSucc : NatValue v → Step (iszero (succ v)) fls
  | iszero : Step t t' → Step (iszero t) (iszero t')

infix:50 " ⟶ " => Step

theorem nat_canonical {t : Term} (h : ⊢ t ∶ nat) (v : Value t) : NatValue t := by
  cases v with
  | num h => exact h
  | tru => cases h
  | fls => cases h

theorem bool_canonical {t : Term} (h : ⊢ t ∶ bool) (v : Value t) : t = tru ∨ t = fls := by
  cases h <;> cases v <;> simp_all
  all_goals (rename_i h; cases h)

theorem progress {t : Term} {T : Ty} (h : ⊢ t ∶ T) : Value t ∨ ∃ t', t ⟶ t' := by
  induction h with
  | tru => exact .inl .tru
  | fls => exact .inl .fls
  | zero => exact .inl (.num .zero)
  | succ ht ih =>
    rcases ih with v | ⟨t', s⟩
    · exact .inl (.num (.succ (nat_canonical ht v)))
    · exact .inr ⟨_, .succ s⟩
  | pred ht ih =>
    right
    rcases ih with v | ⟨t', s⟩
    · cases nat_canonical ht v with
      | zero => exact ⟨_, .predZero⟩
      | succ n => exact ⟨_, .predSucc n⟩
    · exact ⟨_, .pred s⟩
  | iszero ht ih =>
    right
    rcases ih with v | ⟨t', s⟩
    · cases nat_canonical ht v with
      | zero => exact ⟨_, .iszeroZero⟩
      | succ n => exact ⟨_, .iszeroSucc n⟩
    · exact ⟨_, .iszero s⟩
  | ite hc _ _ ih _ _ =>
    right
    rcases ih with v | ⟨t', s⟩
    · rcases bool_canonical hc v with rfl | rfl
      · exact ⟨_, .iteTrue⟩
      · exact ⟨_, .iteFalse⟩
    · exact ⟨_, .ite s⟩

theorem preservation {t t' : Term} {T : Ty} (h : ⊢ t ∶ T) (s : t ⟶ t') : ⊢ t' ∶ T := by
  induction h generalizing t' with
  | tru => cases s
  | fls => cases s
  | zero => cases s
  | succ _ ih => cases s with | succ s => exact .succ (ih s)
  | pred ht ih =>
    cases s with
    | predZero => exact ht
    | predSucc _ => cases ht; assumption
    | pred s => exact .pred (ih s)
  | iszero ht ih =>
    cases s with
    | iszeroZero => exact .tru
    | iszeroSucc _ => exact .fls
    | iszero s => exact .iszero (ih s)
  | ite hc ht he ihc iht ihe =>
    cases s with
    | iteTrue => exact ht
    | iteFalse => exact he
    | ite s => exact .ite (ihc s) ht he

def infer : Term → Option Ty
  | tru | fls => some bool
  | zero => some nat
  | succ t | pred t => do guard ((← infer t) = nat); return nat
  | iszero t => do guard ((← infer t) = nat); return bool
  | .ite c t e => do
    guard ((← infer c) = bool)
    let T ← infer t
    guard ((← infer e) = T)
    return T

#guard infer (.ite (iszero zero) (succ zero) (pred zero)) == some nat
#guard infer (succ tru) == none

theorem type_unique {t : Term} {T U : Ty} (h : ⊢ t ∶ T) (h' : ⊢ t ∶ U) : T = U := by
  induction h generalizing U with
  | ite _ _ _ _ iht _ => cases h' with | ite _ h _ => exact iht h
  | _ => cases h'; rfl
