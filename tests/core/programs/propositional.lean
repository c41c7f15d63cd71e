/-! Propositional formulas: evaluation, negation normal form, a tautology checker by all assignments, proved correct. -/

inductive Formula (n : Nat) where
  | atom (i : Fin n)
  | top
  | neg (p : Formula n)
  | and (p q : Formula n)
  | or (p q : Formula n)
  | imp (p q : Formula n)
  deriving Repr, DecidableEq

namespace Formula

variable {n : Nat}

scoped prefix:max "∼" => neg
scoped infixr:35 " ⋏ " => and
scoped infixr:30 " ⋎ " => or
scoped infixr:25 " ⟹ " => imp

@[simp] def eval (v : Fin n → Bool) : Formula n → Bool
  | atom i => v i
  | top => true
  | neg p => !p.eval v
  | and p q => p.eval v && q.eval v
  | or p q => p.eval v || q.eval v
  | imp p q => !p.eval v || q.eval v

mutual
def nnf : Formula n → Formula n
  | neg p => nnfNeg p
  | and p q => .and p.nnf q.nnf
  | or p q => .or p.nnf q.nnf
  | imp p q => .or (nnfNeg p) q.nnf
  | p => p
def nnfNeg : Formula n → Formula n
  | neg p => p.nnf
  | and p q => .or (nnfNeg p) (nnfNeg q)
  | or p q => .and (nnfNeg p) (nnfNeg q)
  | imp p q => .and p.nnf (nnfNeg q)
  | p => .neg p
end

theorem eval_nnf_both (v : Fin n → Bool) (p : Formula n) : p.nnf.eval v = p.eval v ∧ p.nnfNeg.eval v = !p.eval v := by
  induction p <;> simp_all [nnf, nnfNeg]

theorem eval_nnf (v : Fin n → Bool) (p : Formula n) : p.nnf.eval v = p.eval v := (eval_nnf_both v p).1

inductive IsNNF : Formula n → Prop where
  | atom : IsNNF (atom i)
  | negAtom : IsNNF (neg (atom i))
  | top : IsNNF top
  | bot : IsNNF (neg top)
  | and : IsNNF p → IsNNF q → IsNNF (and p q)
  | or : IsNNF p → IsNNF q → IsNNF (or p q)

theorem isNNF_nnf (p : Formula n) : IsNNF p.nnf ∧ IsNNF p.nnfNeg := by
  induction p with
  | atom i => simp only [nnf, nnfNeg]; exact ⟨.atom, .negAtom⟩
  | top => simp only [nnf, nnfNeg]; exact ⟨.top, .bot⟩
  | neg p ih => simpa only [nnf, nnfNeg] using ih.symm
  | and p q ihp ihq => simp only [nnf, nnfNeg]; exact ⟨.and ihp.1 ihq.1, .or ihp.2 ihq.2⟩
  | or p q ihp ihq => simp only [nnf, nnfNeg]; exact ⟨.or ihp.1 ihq.1, .and ihp.2 ihq.2⟩
  | imp p q ihp ihq => simp only [nnf, nnfNeg]; exact ⟨.or ihp.2 ihq.1, .and ihp.1 ihq.2⟩

/-- All Boolean functions on `Fin n`. -/
def assignments : (n : Nat) → List (Fin n → Bool)
  | 0 => [fun i => i.elim0]
  | n + 1 => (assignments n).flatMap fun v => [Fin.cases false v, Fin.cases true v]

theorem mem_assignments (v : Fin n → Bool) : v ∈ assignments n := by
  induction n with
  | zero => simp [assignments]; funext i; exact i.elim0
  | succ n ih =>
    simp only [assignments, List.mem_flatMap]
    refine ⟨fun i => v i.succ, ih _, ?_⟩
    have : v = Fin.cases (v 0) fun i => v i.succ := by
      funext i
      cases i using Fin.cases <;> rfl
    cases h : v 0 <;> rw [h] at this <;> simp [← this]

def tautology (p : Formula n) : Bool := (assignments n).all p.eval

def Valid (p : Formula n) : Prop := ∀ v, p.eval v = true

theorem tautology_iff (p : Formula n) : p.tautology = true ↔ p.Valid := by
  simp only [tautology, List.all_eq_true, Valid]
  exact ⟨fun h v => h v (mem_assignments v), fun h v _ => h v⟩

instance (p : Formula n) : Decidable p.Valid := decidable_of_iff _ p.tautology_iff

abbrev P : Formula 2 := atom 0
abbrev Q : Formula 2 := atom 1

example : (((P ⟹ Q) ⟹ P) ⟹ P).Valid := by decide
example : ¬(P ⟹ Q).Valid := by decide
#guard (P ⋎ ∼P).tautology
#eval ∼(P ⟹ Q).nnf

end Formula
