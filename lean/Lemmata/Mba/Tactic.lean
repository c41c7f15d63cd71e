import Lemmata.Circuit.Tactic
import Lemmata.Mba.Measured
import Lemmata.Mba.Polynomial

/-! `mba [x, y]` for an equation between bit vectors, for use by hand, over the variables that are listed. Instances find
the term that a checker reads; what is no operator must be in the list. -/

namespace Lemmata.Mba

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

end Lemmata.Mba

/-- `mba [x, y]`: the equation between mixed Boolean-arithmetic terms over these bit vectors holds: both sides are the
same polynomial in bitwise terms, or a mask leaves a few bits of them, which are tried. -/
syntax (name := mbaTactic) "mba" "[" term,* "]" : tactic

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
