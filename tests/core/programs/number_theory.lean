/-! Small number theory: sums, parity, induction principles, irrationality of the square root of two. -/

def sumTo (n : Nat) : Nat := ((List.range (n + 1)).map id).sum

def gauss : Nat → Nat
  | 0 => 0
  | n + 1 => gauss n + (n + 1)

theorem gauss_formula (n : Nat) : 2 * gauss n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [gauss, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]

def sumSq : Nat → Nat
  | 0 => 0
  | n + 1 => sumSq n + (n + 1) ^ 2

theorem sumSq_formula (n : Nat) : 6 * sumSq n = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => grind [sumSq]

def Even (n : Nat) : Prop := ∃ k, n = 2 * k
def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by
  induction n with
  | zero => exact .inl ⟨0, rfl⟩
  | succ n ih =>
    rcases ih with ⟨k, rfl⟩ | ⟨k, rfl⟩
    · exact .inr ⟨k, rfl⟩
    · exact .inl ⟨k + 1, by omega⟩

theorem not_even_and_odd (n : Nat) : ¬(Even n ∧ Odd n) := by
  rintro ⟨⟨a, rfl⟩, ⟨b, h⟩⟩
  omega

theorem even_of_even_sq {n : Nat} (h : Even (n * n)) : Even n := by
  rcases even_or_odd n with he | ⟨k, rfl⟩
  · exact he
  · obtain ⟨m, hm⟩ := h
    have : (2 * k + 1) * (2 * k + 1) = 2 * (2 * (k * k) + 2 * k) + 1 := by grind
    omega

theorem sqrt_two_irrational (p q : Nat) (hq : 0 < q) : p * p ≠ 2 * (q * q) := by
  induction p using Nat.strongRecOn generalizing q with
  | ind p ih =>
    intro h
    obtain ⟨k, rfl⟩ := even_of_even_sq ⟨q * q, h⟩
    have hk : q * q = 2 * (k * k) := by grind
    obtain ⟨m, rfl⟩ := even_of_even_sq ⟨k * k, hk⟩
    have hk' : k * k = 2 * (m * m) := by grind
    have hkpos : 0 < k := by
      rcases Nat.eq_zero_or_pos k with rfl | hk
      · have := Nat.mul_pos hq hq; omega
      · exact hk
    exact ih k (by omega) m (by omega) hk'

theorem two_pow_gt (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega

theorem exists_max (l : List Nat) (h : l ≠ []) : ∃ m ∈ l, ∀ x ∈ l, x ≤ m := by
  induction l with
  | nil => contradiction
  | cons a l ih =>
    by_cases hl : l = []
    · exact ⟨a, by simp [hl]⟩
    · obtain ⟨m, hm, hmax⟩ := ih hl
      by_cases hle : a ≤ m
      · exact ⟨m, by simp [hm], by grind⟩
      · refine ⟨a, by simp, fun x hx => ?_⟩
        rcases List.mem_cons.mp hx with rfl | hx
        · exact Nat.le_refl _
        · have := hmax x hx; omega

example : Even 10 ∧ ¬Even 7 := ⟨⟨5, rfl⟩, fun ⟨k, h⟩ => by omega⟩
