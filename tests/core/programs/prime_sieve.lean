/-! Primes: a sieve with mutable arrays, a checker by trial division, and what it means. -/

def sieve (n : Nat) : Array Bool := Id.run do
  let mut a := Array.replicate (n + 1) true
  a := a.set! 0 false
  if n ≥ 1 then
    a := a.set! 1 false
  let mut i := 2
  while i * i ≤ n do
    if a[i]! then
      let mut j := i * i
      while j ≤ n do
        a := a.set! j false
        j := j + i
    i := i + 1
  return a

def primesUpTo (n : Nat) : List Nat :=
  (List.range (n + 1)).filter fun i => (sieve n)[i]!

#guard primesUpTo 30 = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]

def Prime (p : Nat) : Prop := 2 ≤ p ∧ ∀ d, d ∣ p → d = 1 ∨ d = p

def isPrime (p : Nat) : Bool := 2 ≤ p && (List.range p).all fun d => d < 2 || p % d != 0

theorem isPrime_iff (p : Nat) : isPrime p = true ↔ Prime p := by
  simp only [isPrime, Prime, Bool.and_eq_true, decide_eq_true_eq, List.all_eq_true, List.mem_range,
    Bool.or_eq_true, bne_iff_ne, ne_eq]
  constructor
  · rintro ⟨h, all⟩
    refine ⟨h, fun d hd => ?_⟩
    have hle := Nat.le_of_dvd (by omega) hd
    by_cases e : d = p
    · exact .inr e
    · rcases all d (by omega) with h' | h'
      · have : d ≠ 0 := by
          rintro rfl
          have := Nat.eq_zero_of_zero_dvd hd
          omega
        exact .inl (by omega)
      · exact absurd (Nat.mod_eq_zero_of_dvd hd) h'
  · rintro ⟨h, all⟩
    refine ⟨h, fun d hd => ?_⟩
    by_cases hd2 : d < 2
    · exact .inl hd2
    · refine .inr fun e => ?_
      rcases all d (Nat.dvd_of_mod_eq_zero e) with rfl | rfl <;> omega

instance : DecidablePred Prime := fun p => decidable_of_iff _ (isPrime_iff p)

example : Prime 13 := by decide
example : ¬Prime 15 := by decide

def minFac (n : Nat) : Nat := go 2
where
  go (k : Nat) : Nat :=
    if h : n < k * k ∨ k < 2 then n
    else if n % k = 0 then k
    else go (k + 1)
  termination_by n + 1 - k
  decreasing_by
    have : k ≤ k * k := Nat.le_mul_self k
    omega

theorem minFac_go_dvd (n k : Nat) : minFac.go n k ∣ n := by
  fun_induction minFac.go n k with
  | case1 => exact Nat.dvd_refl n
  | case2 k _ h => exact Nat.dvd_of_mod_eq_zero h
  | case3 k _ _ ih => exact ih

theorem minFac_dvd (n : Nat) : minFac n ∣ n := minFac_go_dvd n 2

#eval minFac 91
