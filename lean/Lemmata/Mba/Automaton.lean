import Lemmata.Mba.Linear

/-! Mixed Boolean-arithmetic without products of variables, decided at every width.

A program of linear terms runs from the lowest position to the highest; each node keeps one integer, its carry. A set of
carries that no input leads out of, and in which the last node gives no bit that is one, is a certificate: the last node
is zero at every width (`vanishes`). For a single linear term the set is `{0}`, and the check is the theorem that zeros
and ones decide linear identities. -/

namespace Lemmata.Mba

noncomputable section

/-- One position: the bits of the inputs `b` and the carries in; the carries out and all bits, the last node's first. -/
def step (m : Nat) : List Term → List Int → List Bool → List Int × List Bool
  | [], _, b => ([], b)
  | t :: rest, carries, b =>
    match (carries.headD 0 + t.lin m b) % 2 == 1 with
    | true =>
      ((carries.headD 0 + t.lin m b) / 2 :: (step m rest carries.tail (true :: b)).1,
        (step m rest carries.tail (true :: b)).2)
    | false =>
      ((carries.headD 0 + t.lin m b) / 2 :: (step m rest carries.tail (false :: b)).1,
        (step m rest carries.tail (false :: b)).2)

theorem step_cons (m : Nat) (t : Term) (rest : List Term) (carries : List Int) (b : List Bool) :
    step m (t :: rest) carries b =
      ((carries.headD 0 + t.lin m b) / 2 ::
        (step m rest carries.tail (((carries.headD 0 + t.lin m b) % 2 == 1) :: b)).1,
      (step m rest carries.tail (((carries.headD 0 + t.lin m b) % 2 == 1) :: b)).2) := by
  rw [step]; split <;> rename_i h <;> rw [h]

/-- The carries before position `i`. -/
def carriesAt {w : Nat} (m : Nat) (program : List Term) (ρ : List (BitVec w)) : Nat → List Int
  | 0 => program.map fun _ => 0
  | i + 1 => (step m program (carriesAt m program ρ i) (column ρ i)).1

/-- Carrying once: what is weighed so far is the bits so far and the carry. -/
theorem weigh_carry (c f : Nat → Int) (start : c 0 = 0) : (i : Nat) → (∀ j, j < i → c (j + 1) = (c j + f j) / 2) →
    weigh f i = weigh (fun j => digit ((c j + f j) % 2 == 1)) i + 2 ^ i * c i
  | 0, _ => by rw [start]; rfl
  | i + 1, next => by
    show weigh f i + 2 ^ i * f i = weigh (fun j => digit ((c j + f j) % 2 == 1)) i + 2 ^ i * digit _ + _
    rw [weigh_carry c f start i fun j hj => next j (Nat.lt_succ_of_lt hj), next i (Nat.lt_succ_self i), Int.pow_succ]
    have law := Int.mul_ediv_add_emod (c i + f i) 2
    have bit : digit ((c i + f i) % 2 == 1) = (c i + f i) % 2 := by
      rcases Int.emod_two_eq (c i + f i) with h | h <;> rw [h] <;> rfl
    rw [bit]
    generalize (c i + f i) / 2 = q at *
    generalize (c i + f i) % 2 = r at *
    have : (2 : Int) ^ i * (c i + f i) = 2 ^ i * (2 * q) + 2 ^ i * r := by rw [← law, Int.mul_add]
    rw [Int.mul_add] at this
    rw [Int.mul_assoc]
    omega

theorem exists_bits : (w : Nat) → (f : Nat → Bool) → ∃ n, n < 2 ^ w ∧ ∀ i, i < w → n.testBit i = f i
  | 0, _ => ⟨0, Nat.zero_lt_one, fun _ h => absurd h (Nat.not_lt_zero _)⟩
  | w + 1, f => by
    obtain ⟨n, small, bits⟩ := exists_bits w fun i => f (i + 1)
    have low : (f 0).toNat < 2 := by cases f 0 <;> decide
    refine ⟨2 * n + (f 0).toNat, by rw [Nat.pow_succ]; omega, fun i hi => ?_⟩
    cases i with
    | zero =>
      have : (2 * n + (f 0).toNat) % 2 = (f 0).toNat := by omega
      rw [Nat.testBit_zero, this]
      cases f 0 <;> rfl
    | succ i =>
      have : (2 * n + (f 0).toNat) / 2 = n := by omega
      rw [Nat.testBit_succ, this]
      exact bits i (Nat.lt_of_succ_lt_succ hi)

/-- A bit vector whose value is weighed from bits has these bits. -/
theorem getLsbD_of_rep {w : Nat} {x : BitVec w} {f : Nat → Bool} (h : Rep x (weigh (fun i => digit (f i)) w)) {i : Nat}
    (inside : i < w) : x.getLsbD i = f i := by
  obtain ⟨n, small, bits⟩ := exists_bits w f
  have same : ∀ i, i < w → (BitVec.ofNat w n).getLsbD i = f i := fun i hi => by
    show (BitVec.ofNat w n).toNat.testBit i = f i
    rw [BitVec.toNat_ofNat, Nat.mod_eq_of_lt small]; exact bits i hi
  rw [h.unique (Rep.of_bits same)]; exact same i inside

theorem column_extend {w m : Nat} (modulus : Modulus w m) : (program : List Term) → program.all Term.isLin = true →
    (ρ : List (BitVec w)) → (s : Nat → List Int) → s 0 = program.map (fun _ => 0) →
    (∀ i, i < w → s (i + 1) = (step m program (s i) (column ρ i)).1) →
    ∀ i, i < w → column (extend program ρ) i = (step m program (s i) (column ρ i)).2
  | [], _, _, _, _, _, _, _ => rfl
  | t :: rest, linear, ρ, s, start, next, i, inside => by
    have ⟨ht, hrest⟩ := and_split linear
    let c : Nat → Int := fun i => (s i).headD 0
    let f : Nat → Int := fun i => t.lin m (column ρ i)
    have first : c 0 = 0 := by show (s 0).headD 0 = 0; rw [start]; rfl
    have later : ∀ i, i < w → c (i + 1) = (c i + f i) / 2 := fun i hi => by
      show (s (i + 1)).headD 0 = _
      rw [next i hi, step_cons]; rfl
    have value : Rep (t.eval ρ) (weigh (fun i => digit ((c i + f i) % 2 == 1)) w) :=
      (rep_lin modulus ρ t ht).shift (c w) (weigh_carry c f first w later)
    have bits : ∀ j, j < w → column (t.eval ρ :: ρ) j = ((c j + f j) % 2 == 1) :: column ρ j := fun j hj => by
      show (t.eval ρ).getLsbD j :: column ρ j = _
      rw [getLsbD_of_rep value hj]
    rw [step_cons]
    show column (extend rest (t.eval ρ :: ρ)) i = (step m rest (s i).tail (((c i + f i) % 2 == 1) :: column ρ i)).2
    rw [← bits i inside]
    refine column_extend modulus rest hrest (t.eval ρ :: ρ) (fun j => (s j).tail) ?_ ?_ i inside
    · show (s 0).tail = _
      rw [start]; rfl
    · intro j hj
      show (s (j + 1)).tail = _
      rw [next j hj, step_cons, bits j hj]; rfl

/-- All lists of `n` bits. -/
def inputs : Nat → List (List Bool)
  | 0 => [[]]
  | n + 1 => (inputs n).map (false :: ·) ++ (inputs n).map (true :: ·)

theorem mem_inputs : (b : List Bool) → b ∈ inputs b.length
  | [] => List.mem_singleton.mpr rfl
  | false :: rest => List.mem_append.mpr (.inl (List.mem_map.mpr ⟨rest, mem_inputs rest, rfl⟩))
  | true :: rest => List.mem_append.mpr (.inr (List.mem_map.mpr ⟨rest, mem_inputs rest, rfl⟩))

def sameCarries : List Int → List Int → Bool
  | [], [] => true
  | a :: as, b :: bs => a == b && sameCarries as bs
  | _, _ => false

theorem eq_of_sameCarries : {a b : List Int} → sameCarries a b = true → a = b
  | [], [], _ => rfl
  | x :: _, y :: _, h => by
    have ⟨hx, hrest⟩ := and_split h
    rw [show x = y from of_decide_eq_true hx, eq_of_sameCarries hrest]

def known (states : List (List Int)) (s : List Int) : Bool := states.any fun t => sameCarries s t

theorem mem_of_known {states : List (List Int)} {s : List Int} (h : known states s = true) : s ∈ states := by
  obtain ⟨t, member, same⟩ := List.any_eq_true.mp h
  rw [eq_of_sameCarries same]; exact member

/-- The certificate is complete: the start is in it, no input leads out of it, and the last node gives no one. -/
def closed (m n : Nat) (program : List Term) (states : List (List Int)) : Bool :=
  program.all Term.isLin && (known states (program.map fun _ => 0) &&
    states.all fun s => (inputs n).all fun b =>
      !(look false (step m program s b).2 0) && known states (step m program s b).1)

theorem vanishes {w m : Nat} (modulus : Modulus w m) (program : List Term) (states : List (List Int))
    (ρ : List (BitVec w)) (check : closed m ρ.length program states = true) :
    look 0#w (extend program ρ) 0 = 0#w := by
  have ⟨linear, rest⟩ := and_split check
  have ⟨start, steps⟩ := and_split rest
  have inside : ∀ i, carriesAt m program ρ i ∈ states ∧ look false (step m program (carriesAt m program ρ i) (column ρ i)).2 0 = false := by
    have one : ∀ i, carriesAt m program ρ i ∈ states →
        look false (step m program (carriesAt m program ρ i) (column ρ i)).2 0 = false ∧
        carriesAt m program ρ (i + 1) ∈ states := fun i member => by
      have all := List.all_eq_true.mp steps _ member
      have len : (column ρ i).length = ρ.length := List.length_map ..
      have here := List.all_eq_true.mp all (column ρ i) (len ▸ mem_inputs (column ρ i))
      have ⟨zero, next⟩ := and_split here
      exact ⟨by simpa using zero, mem_of_known next⟩
    have member : ∀ i, carriesAt m program ρ i ∈ states := fun i => by
      induction i with
      | zero => exact mem_of_known start
      | succ i ih => exact (one i ih).2
    exact fun i => ⟨member i, (one i (member i)).1⟩
  refine Rep.unique (z := weigh (fun i => digit false) w) (Rep.of_bits fun i hi => ?_) (Rep.of_bits fun i hi => ?_)
  · rw [← look_column, column_extend modulus program linear ρ (carriesAt m program ρ) rfl (fun _ _ => rfl) i hi]
    exact (inside i).2
  · show (BitVec.ofNat w 0).toNat.testBit i = false
    rw [BitVec.toNat_ofNat, Nat.zero_mod, Nat.zero_testBit]

/-- Two terms over a program are equal when the node that is their difference vanishes. -/
theorem automaton {w : Nat} (m : Nat) (modulus : Modulus w m) (n : Nat) (program : List Term) (a b : Term)
    (states : List (List Int)) (check : closed m n (program ++ [.sub a b]) states = true) (ρ : List (BitVec w))
    (length : ρ.length = n) : a.eval (extend program ρ) = b.eval (extend program ρ) := by
  subst length
  have zero := vanishes modulus (program ++ [.sub a b]) states ρ check
  have last : ∀ (p : List Term) (ρ : List (BitVec w)),
      extend (p ++ [.sub a b]) ρ = (a.eval (extend p ρ) - b.eval (extend p ρ)) :: extend p ρ := fun p => by
    induction p with
    | nil => intro ρ; rfl
    | cons t rest ih => intro ρ; exact ih _
  rw [last] at zero
  have := congrArg (· + b.eval (extend program ρ)) (show a.eval _ - b.eval _ = 0#w from zero)
  simp only [BitVec.sub_add_cancel, BitVec.zero_add] at this
  exact this

end

end Lemmata.Mba
