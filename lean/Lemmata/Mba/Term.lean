/-! Mixed Boolean-arithmetic terms: the syntax that the checkers of this folder compute with, and its meaning.

A theorem about bit vectors is brought into this form by `exact`: `Term.eval` unfolds to the very operations that the
statement has, so that the two are equal by definition. -/

namespace Lemmata.Mba

noncomputable section

/-- The element with index `i`, `default` beyond the end. -/
def look (default : α) : List α → Nat → α
  | [], _ => default
  | a :: _, 0 => a
  | _ :: rest, i + 1 => look default rest i

/-- A term over variables `0, 1, …` of one width. -/
inductive Term where
  | var (i : Nat)
  | lit (c : Nat)
  | not (a : Term)
  | neg (a : Term)
  | and (a b : Term)
  | or (a b : Term)
  | xor (a b : Term)
  | add (a b : Term)
  | sub (a b : Term)
  | mul (a b : Term)
  | shl (a : Term) (k : Nat)

/-- The value of a term, at any width. -/
def Term.eval {w : Nat} (ρ : List (BitVec w)) (t : Term) : BitVec w :=
  Term.rec (motive := fun _ => BitVec w)
    (fun i => look 0#w ρ i)
    (fun c => BitVec.ofNat w c)
    (fun _ a' => ~~~a')
    (fun _ a' => -a')
    (fun _ _ a' b' => a' &&& b')
    (fun _ _ a' b' => a' ||| b')
    (fun _ _ a' b' => a' ^^^ b')
    (fun _ _ a' b' => a' + b')
    (fun _ _ a' b' => a' - b')
    (fun _ _ a' b' => a' * b')
    (fun _ k a' => a' <<< k)
    t

/-- A program: each node is a term over the nodes before it (the latest is variable `0`) and the inputs. -/
def extend {w : Nat} : List Term → List (BitVec w) → List (BitVec w)
  | [], ρ => ρ
  | t :: rest, ρ => extend rest (t.eval ρ :: ρ)

/-- The bits at position `i` of all values. -/
def column {w : Nat} (ρ : List (BitVec w)) (i : Nat) : List Bool := ρ.map fun x => x.getLsbD i

theorem look_column {w : Nat} (ρ : List (BitVec w)) (i j : Nat) :
    look false (column ρ i) j = (look 0#w ρ j).getLsbD i := by
  induction ρ generalizing j with
  | nil =>
    show false = (BitVec.ofNat w 0).toNat.testBit i
    rw [BitVec.toNat_ofNat, Nat.zero_mod, Nat.zero_testBit]
  | cons x rest ih =>
    cases j with
    | zero => rfl
    | succ j => exact ih j

/-- A term that is computed bit by bit, without carries. -/
def Term.isBit (t : Term) : Bool :=
  Term.rec (motive := fun _ => Bool)
    (fun _ => true)
    (fun c => c == 0)
    (fun _ a' => a')
    (fun _ _ => false)
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' b' => a' && b')
    (fun _ _ _ _ => false)
    (fun _ _ _ _ => false)
    (fun _ _ _ _ => false)
    (fun _ _ _ => false)
    t

/-- One bit of such a term, from the bits of the variables at the same position. -/
def Term.bit (bits : List Bool) (t : Term) : Bool :=
  Term.rec (motive := fun _ => Bool)
    (fun i => look false bits i)
    (fun _ => false)
    (fun _ a' => !a')
    (fun _ _ => false)
    (fun _ _ a' b' => a' && b')
    (fun _ _ a' b' => a' || b')
    (fun _ _ a' b' => a' ^^ b')
    (fun _ _ _ _ => false)
    (fun _ _ _ _ => false)
    (fun _ _ _ _ => false)
    (fun _ _ _ => false)
    t

theorem testBit_ones : {w i : Nat} → i < w → (2 ^ w - 1).testBit i = true
  | w + 1, 0, _ => by
    have := Nat.two_pow_pos w
    rw [Nat.testBit_zero, decide_eq_true_eq, Nat.pow_succ]; omega
  | w + 1, i + 1, h => by
    have := Nat.two_pow_pos w
    have half : (2 ^ (w + 1) - 1) / 2 = 2 ^ w - 1 := by rw [Nat.pow_succ]; omega
    rw [Nat.testBit_succ, half]; exact testBit_ones (Nat.lt_of_succ_lt_succ h)

theorem and_split : {a b : Bool} → (a && b) = true → a = true ∧ b = true
  | true, true, _ => ⟨rfl, rfl⟩

theorem getLsbD_eval {w : Nat} (ρ : List (BitVec w)) {i : Nat} (inside : i < w) :
    (t : Term) → t.isBit = true → (t.eval ρ).getLsbD i = t.bit (column ρ i)
  | .var j, _ => (look_column ρ i j).symm
  | .lit c, h => by
    have : c = 0 := of_decide_eq_true h
    subst this
    show (BitVec.ofNat w 0).toNat.testBit i = false
    rw [BitVec.toNat_ofNat, Nat.zero_mod, Nat.zero_testBit]
  | .not a, h => by
    have ih := getLsbD_eval ρ inside a h
    show (BitVec.allOnes w ^^^ a.eval ρ).toNat.testBit i = !(a.bit (column ρ i))
    rw [← ih, BitVec.toNat_xor, Nat.testBit_xor, BitVec.toNat_allOnes, testBit_ones inside, Bool.true_xor]; rfl
  | .and a c, h => by
    have ⟨ha, hc⟩ := and_split h
    show (a.eval ρ &&& c.eval ρ).toNat.testBit i = (a.bit _ && c.bit _)
    rw [← getLsbD_eval ρ inside a ha, ← getLsbD_eval ρ inside c hc, BitVec.toNat_and, Nat.testBit_and]; rfl
  | .or a c, h => by
    have ⟨ha, hc⟩ := and_split h
    show (a.eval ρ ||| c.eval ρ).toNat.testBit i = (a.bit _ || c.bit _)
    rw [← getLsbD_eval ρ inside a ha, ← getLsbD_eval ρ inside c hc, BitVec.toNat_or, Nat.testBit_or]; rfl
  | .xor a c, h => by
    have ⟨ha, hc⟩ := and_split h
    show (a.eval ρ ^^^ c.eval ρ).toNat.testBit i = (a.bit _ ^^ c.bit _)
    rw [← getLsbD_eval ρ inside a ha, ← getLsbD_eval ρ inside c hc, BitVec.toNat_xor, Nat.testBit_xor]; rfl

end

end Lemmata.Mba
