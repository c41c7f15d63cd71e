import Lemmata.Circuit.Reify
import Lemmata.Circuit.TruthTable
import Lemmata.Mba.Measured
import Lemmata.Mba.Polynomial

/-! Tactics for use by hand: `mba [x, y]` for an equation between bit vectors and `truth_table [x, a]` for a statement
about words of a fixed width and Booleans, over the variables that are listed. Instances find the term that a checker reads; what is no operator must be
in the list. -/

namespace Lemmata.Mba

/-- `x` is the entry of `ρ` with index `i`. -/
class Entry {α : Type} (default : α) (ρ : List α) (x : α) (i : outParam Nat) : Prop where
  eq : look default ρ i = x

instance (priority := high) {α : Type} {d x : α} {ρ : List α} : Entry d (x :: ρ) x 0 := ⟨rfl⟩
instance {α : Type} {d x y : α} {ρ : List α} {i : Nat} [h : Entry d ρ x i] : Entry d (y :: ρ) x (i + 1) := ⟨h.eq⟩

/-- `t` is the term with the value `x` over `ρ`. -/
class Reify {w : Nat} (ρ : List (BitVec w)) (x : BitVec w) (t : outParam Term) : Prop where
  eq : t.eval ρ = x

section
variable {w : Nat} {ρ : List (BitVec w)} {x y : BitVec w} {s t : Term}

instance (priority := high) {i : Nat} [h : Entry 0#w ρ x i] : Reify ρ x (.var i) := ⟨h.eq⟩
instance {c : Nat} : Reify ρ (BitVec.ofNat w c) (.lit c) := ⟨rfl⟩
instance {c : Nat} : Reify ρ (no_index (OfNat.ofNat c : BitVec w)) (.lit c) := ⟨rfl⟩
instance [h : Reify ρ x s] : Reify ρ (~~~x) s.not := ⟨congrArg (~~~·) h.eq⟩
instance [h : Reify ρ x s] : Reify ρ (-x) s.neg := ⟨congrArg (-·) h.eq⟩
instance [h : Reify ρ x s] {k : Nat} : Reify ρ (x <<< k) (s.shl k) := ⟨h.eq ▸ rfl⟩
instance [h : Reify ρ x s] [k : Reify ρ y t] : Reify ρ (x &&& y) (s.and t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : Reify ρ x s] [k : Reify ρ y t] : Reify ρ (x ||| y) (s.or t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : Reify ρ x s] [k : Reify ρ y t] : Reify ρ (x ^^^ y) (s.xor t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : Reify ρ x s] [k : Reify ρ y t] : Reify ρ (x + y) (s.add t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : Reify ρ x s] [k : Reify ρ y t] : Reify ρ (x - y) (s.sub t) := ⟨h.eq ▸ k.eq ▸ rfl⟩
instance [h : Reify ρ x s] [k : Reify ρ y t] : Reify ρ (x * y) (s.mul t) := ⟨h.eq ▸ k.eq ▸ rfl⟩

/-- By a checker that measures what it needs. -/
theorem of_measured (ρ : List (BitVec w)) (n : Nat) {check : Term → Term → Bool}
    (sound : ∀ a b, check a b = true → ∀ ρ : List (BitVec w), ρ.length = n → a.eval ρ = b.eval ρ) (length : ρ.length = n)
    [h : Reify ρ x s] [k : Reify ρ y t] (right : check s t = true) : x = y :=
  h.eq ▸ k.eq ▸ sound s t right ρ length

theorem of_reify (ρ : List (BitVec w)) (n m : Nat) (modulus : Modulus w m) (length : ρ.length = n)
    [h : Reify ρ x s] [k : Reify ρ y t] (check : samePoly m n [] s t = true) : x = y :=
  h.eq ▸ k.eq ▸ polynomial m modulus n [] s t check ρ length
end

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

/-- `mba [x, y]`: the equation between mixed Boolean-arithmetic terms over these bit vectors holds: both sides are the
same polynomial in bitwise terms, or a mask leaves a few bits of them, which are tried. -/
syntax (name := mbaTactic) "mba" "[" term,* "]" : tactic

/-- `truth_table [x, b]`: the statement about these words of a fixed width and these Booleans holds on all their values;
`truth_table [x, b] using h, k`: it follows from these hypotheses. About 22 bits of inputs together are few enough. -/
syntax (name := truthTableTactic) "truth_table" "[" term,* "]" (" using " ident,+)? : tactic

macro_rules
  | `(tactic| mba [$xs,*]) => do
    let n := Lean.Syntax.mkNumLit (toString xs.getElems.size)
    `(tactic| first
      | exact Lemmata.Mba.of_measured [$xs,*] $n (Lemmata.Mba.by_products $n) rfl (by decide +kernel)
      | exact Lemmata.Mba.of_measured [$xs,*] $n (Lemmata.Mba.by_products_at $n) rfl (by decide +kernel)
      | exact Lemmata.Mba.of_measured [$xs,*] $n (Lemmata.Mba.by_mask $n) rfl (by decide +kernel)
      | exact Lemmata.Mba.of_measured [$xs,*] $n (Lemmata.Mba.by_mask_at $n) rfl (by decide +kernel)
      | exact Lemmata.Mba.of_reify [$xs,*] $n 0 (.zero _) rfl (by decide +kernel)
      | exact Lemmata.Mba.of_reify [$xs,*] $n (2 ^ _) (.power _) rfl (by decide +kernel))
  | `(tactic| truth_table [$xs,*]) => do
    let n := Lean.Syntax.mkNumLit (toString xs.getElems.size)
    let none : Lean.TSyntax `term ← `([])
    let inputs ← xs.getElems.foldrM (fun x rest => `(Lemmata.Circuit.Input.bits $x ++ $rest)) none
    `(tactic| first
      | exact Lemmata.Mba.of_reifyBool [$xs,*] $n rfl (by decide +kernel)
      | exact Lemmata.Circuit.of_inputs $inputs (by decide +kernel))
  | `(tactic| truth_table [$xs,*] using $hs,*) => `(tactic| (revert $[$hs]*; truth_table [$xs,*]))
