import Lemmata.Circuit.Reify
import Lemmata.Circuit.TruthTable

/-! `truth_table [x, a]` for a statement about words of a fixed width and Booleans, for use by hand, over the variables
that are listed. Equations between Booleans alone have a shorter way: one number for each operator, not a list. -/

namespace Lemmata.Mba

/-- `x` is the entry of `ρ` with index `i`. -/
class Entry {α : Type} (default : α) (ρ : List α) (x : α) (i : outParam Nat) : Prop where
  eq : look default ρ i = x

instance (priority := high) {α : Type} {d x : α} {ρ : List α} : Entry d (x :: ρ) x 0 := ⟨rfl⟩
instance {α : Type} {d x y : α} {ρ : List α} {i : Nat} [h : Entry d ρ x i] : Entry d (y :: ρ) x (i + 1) := ⟨h.eq⟩

/-- `t` is the Boolean term with the value `x` over `ρ`. -/
class ReifyBool (ρ : List Bool) (x : Bool) (t : outParam Term) : Prop where
  eq : t.bit ρ = x

section
variable {ρ : List Bool} {x y : Bool} {s t : Term}

instance (priority := high) {i : Nat} [h : Entry false ρ x i] : ReifyBool ρ x (.var i) := ⟨h.eq⟩
instance : ReifyBool ρ false (.lit 0) := ⟨rfl⟩
instance : ReifyBool ρ true (.not (.lit 0)) := ⟨rfl⟩
instance [h : ReifyBool ρ x s] : ReifyBool ρ (!x) s.not := ⟨congrArg (!·) h.eq⟩
instance [h : ReifyBool ρ x s] [k : ReifyBool ρ y t] : ReifyBool ρ (x && y) (s.and t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : ReifyBool ρ x s] [k : ReifyBool ρ y t] : ReifyBool ρ (x || y) (s.or t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : ReifyBool ρ x s] [k : ReifyBool ρ y t] : ReifyBool ρ (x ^^ y) (s.xor t) := ⟨h.eq ▸ k.eq ▸ rfl⟩

theorem of_reifyBool (ρ : List Bool) (n : Nat) (length : ρ.length = n) [h : ReifyBool ρ x s] [k : ReifyBool ρ y t]
    (check : Nat.beq (s.table (lanes 1 n)) (t.table (lanes 1 n)) = true) : x = y :=
  h.eq ▸ k.eq ▸ Circuit.equal n s t check ρ length
end

end Lemmata.Mba

/-- `truth_table [x, b]`: the statement about these words of a fixed width and these Booleans holds on all their values;
`truth_table [x, b] using h, k`: it follows from these hypotheses. About 22 bits of inputs together are few enough. -/
syntax (name := truthTableTactic) "truth_table" "[" term,* "]" (" using " ident,+)? : tactic

macro_rules
  | `(tactic| truth_table [$xs,*]) => do
    let n := Lean.Syntax.mkNumLit (toString xs.getElems.size)
    let none : Lean.TSyntax `term ← `([])
    let inputs ← xs.getElems.foldrM (fun x rest => `(Lemmata.Circuit.Input.bits $x ++ $rest)) none
    `(tactic| first
      | exact Lemmata.Mba.of_reifyBool [$xs,*] $n rfl (by decide +kernel)
      | exact Lemmata.Circuit.of_inputs $inputs (by decide +kernel))
  | `(tactic| truth_table [$xs,*] using $hs,*) => `(tactic| (revert $[$hs]*; truth_table [$xs,*]))
