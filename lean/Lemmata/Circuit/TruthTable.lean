import Lemmata.Mba.Packed

/-! Truth tables as numbers: a Boolean function of `n` inputs is one number of `2 ^ n` binary digits, each gate one
operation on such numbers, which the kernel computes with its arithmetic of big numbers.

A circuit is a list of gates; a gate reads the values before it, the latest being number 0, then the inputs. -/

namespace Lemmata.Circuit

open Lemmata.Mba

/-- A gate over the values with these indices. -/
inductive Gate where
  | const (value : Bool)
  | not (i : Nat)
  | and (i j : Nat)
  | or (i j : Nat)
  | xor (i j : Nat)
  | ite (i j k : Nat)

/-- The value of a gate. -/
def Gate.eval (b : List Bool) : Gate → Bool
  | const value => value
  | not i => !look false b i
  | and i j => look false b i && look false b j
  | or i j => look false b i || look false b j
  | xor i j => look false b i ^^ look false b j
  | ite i j k => bif look false b i then look false b j else look false b k

/-- All values, the last gate's first. -/
def run : List Gate → List Bool → List Bool
  | [], b => b
  | g :: rest, b => run rest (g.eval b :: b)

/-- The table of a gate, from the tables before it; `ones` is the table of `true`. -/
def Gate.table (ones : Nat) (t : List Nat) : Gate → Nat
  | const value => bif value then ones else 0
  | not i => ones - look 0 t i
  | and i j => Nat.land (look 0 t i) (look 0 t j)
  | or i j => Nat.lor (look 0 t i) (look 0 t j)
  | xor i j => Nat.xor (look 0 t i) (look 0 t j)
  | ite i j k => Nat.lor (Nat.land (look 0 t i) (look 0 t j)) (Nat.land (ones - look 0 t i) (look 0 t k))

/-- The table of the last gate. Comparing makes the kernel compute each table before the next one. -/
def tables (ones : Nat) : List Gate → List Nat → Nat
  | [], t => look 0 t 0
  | g :: rest, t =>
    match Nat.beq (g.table ones t) 0 with
    | true => tables ones rest (0 :: t)
    | false => tables ones rest (g.table ones t :: t)

theorem tables_cons (ones : Nat) (g : Gate) (rest : List Gate) (t : List Nat) :
    tables ones (g :: rest) t = tables ones rest (g.table ones t :: t) := by
  rw [tables]
  split
  · rename_i h
    rw [Nat.eq_of_beq_eq_true h]
  · rfl

/-- The last gate gives one on all `2 ^ n` inputs. -/
def always (n : Nat) (gates : List Gate) : Bool :=
  match lanes 1 n with
  | ⟨ones, patterns⟩ => Nat.beq (tables ones gates patterns) ones

section
variable {n : Nat}

/-- The tables are those of these functions. -/
def Tables (n : Nat) (t : List Nat) (f : List Bool → List Bool) : Prop :=
  ∀ i, look 0 t i = packBits 1 (fun b => look false (f b) i) (inputs n)

theorem table_gate {t : List Nat} {f : List Bool → List Bool} (h : Tables n t f) (g : Gate) :
    g.table (lanes 1 n).ones t = packBits 1 (fun b => g.eval (f b)) (inputs n) := by
  have and_law := fun f g => packBits_op Nat.land (· && ·) Nat.testBit_and rfl 0 f g (inputs n)
  have or_law := fun f g => packBits_op Nat.lor (· || ·) Nat.testBit_or rfl 0 f g (inputs n)
  have xor_law := fun f g => packBits_op Nat.xor (· ^^ ·) Nat.testBit_xor rfl 0 f g (inputs n)
  cases g with
  | const value =>
    cases value with
    | false => exact (packBits_false 1 _).symm
    | true => exact lanes_ones 1 n
  | not i =>
    show (lanes 1 n).ones - look 0 t i = _
    rw [h i, lanes_ones, packBits_not]; rfl
  | and i j =>
    show Nat.land (look 0 t i) (look 0 t j) = _
    rw [h i, h j]; exact and_law _ _
  | or i j =>
    show Nat.lor (look 0 t i) (look 0 t j) = _
    rw [h i, h j]; exact or_law _ _
  | xor i j =>
    show Nat.xor (look 0 t i) (look 0 t j) = _
    rw [h i, h j]; exact xor_law _ _
  | ite i j k =>
    show Nat.lor (Nat.land (look 0 t i) (look 0 t j)) (Nat.land ((lanes 1 n).ones - look 0 t i) (look 0 t k)) = _
    rw [h i, h j, h k, lanes_ones, packBits_not]
    refine (congrArg (Nat.lor · _) (and_law _ _)).trans ((congrArg (Nat.lor _ ·) (and_law _ _)).trans
      ((or_law _ _).trans ?_))
    congr 1
    funext b
    show (_ && _ || !_ && _) = bif _ then _ else _
    cases look false (f b) i <;> cases look false (f b) j <;> cases look false (f b) k <;> rfl

theorem tables_eq : (gates : List Gate) → (t : List Nat) → (f : List Bool → List Bool) → Tables n t f →
    tables (lanes 1 n).ones gates t = packBits 1 (fun b => look false (run gates (f b)) 0) (inputs n)
  | [], _, _, h => h 0
  | g :: rest, t, f, h => by
    rw [tables_cons]
    refine tables_eq rest _ (fun b => g.eval (f b) :: f b) fun i => ?_
    cases i with
    | zero => exact table_gate h g
    | succ i => exact h i

end

theorem true_of_packBits (f : List Bool → Bool) : (l : List (List Bool)) →
    packBits 1 f l = packBits 1 (fun _ => true) l → ∀ b, b ∈ l → f b = true
  | x :: l, h, b, member => by
    have split : (f x).toNat + 2 * packBits 1 f l = 1 + 2 * packBits 1 (fun _ => true) l := h
    have first : f x = true := by
      cases hx : f x with
      | true => rfl
      | false =>
        rw [hx] at split
        have : 0 + 2 * packBits 1 f l = 1 + 2 * packBits 1 (fun _ => true) l := split
        omega
    rcases List.mem_cons.mp member with rfl | member
    · exact first
    · rw [first] at split
      have : 1 + 2 * packBits 1 f l = 1 + 2 * packBits 1 (fun _ => true) l := split
      exact true_of_packBits f l (by omega) b member

/-- A circuit whose table is all ones gives one on every input. -/
theorem truth_table (n : Nat) (gates : List Gate) (check : always n gates = true) (b : List Bool)
    (length : b.length = n) : look false (run gates b) 0 = true := by
  subst length
  have same : tables (lanes 1 b.length).ones gates (lanes 1 b.length).patterns = (lanes 1 b.length).ones :=
    Nat.eq_of_beq_eq_true check
  rw [tables_eq gates _ id fun i => lanes_patterns 1 b.length i, lanes_ones] at same
  exact true_of_packBits _ _ same b (mem_inputs b)

/-- Two Boolean terms with the same table are equal. -/
theorem equal (n : Nat) (s t : Term) (check : Nat.beq (s.table (lanes 1 n)) (t.table (lanes 1 n)) = true)
    (b : List Bool) (length : b.length = n) : s.bit b = t.bit b := by
  subst length
  have same := Nat.eq_of_beq_eq_true check
  rw [table_eq 0 b.length s, table_eq 0 b.length t] at same
  have injective : (l : List (List Bool)) → packBits 1 (fun b => s.bit b) l = packBits 1 (fun b => t.bit b) l → ∀ b, b ∈ l → s.bit b = t.bit b := by
    intro l
    induction l with
    | nil => intro _ b h; cases h
    | cons x l ih =>
      intro h b member
      have split : (s.bit x).toNat + 2 * packBits 1 (fun b => s.bit b) l = (t.bit x).toNat + 2 * packBits 1 (fun b => t.bit b) l := h
      have first : s.bit x = t.bit x := by
        cases hs : s.bit x <;> cases ht : t.bit x <;> rw [hs, ht] at split <;> first | rfl | (simp at split; omega)
      rcases List.mem_cons.mp member with rfl | member
      · exact first
      · rw [first] at split
        exact ih (by omega) b member
  exact injective _ same b (mem_inputs b)

end Lemmata.Circuit
