/-! Euclid's algorithm and its extension: greatest common divisor and Bézout coefficients. -/

def euclid (a b : Nat) : Nat :=
  if h : b = 0 then a else euclid b (a % b)
termination_by b
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)

theorem euclid_dvd (a b : Nat) : euclid a b ∣ a ∧ euclid a b ∣ b := by
  fun_induction euclid a b with
  | case1 a => exact ⟨Nat.dvd_refl a, Nat.dvd_zero a⟩
  | case2 a b h ih => exact ⟨(Nat.dvd_mod_iff ih.1).mp ih.2, ih.1⟩

theorem dvd_euclid {d : Nat} (a b : Nat) (ha : d ∣ a) (hb : d ∣ b) : d ∣ euclid a b := by
  fun_induction euclid a b with
  | case1 a => exact ha
  | case2 a b h ih => exact ih hb ((Nat.dvd_mod_iff hb).mpr ha)

theorem euclid_eq_gcd (a b : Nat) : euclid a b = Nat.gcd a b :=
  Nat.dvd_antisymm (Nat.dvd_gcd (euclid_dvd a b).1 (euclid_dvd a b).2)
    (dvd_euclid a b (Nat.gcd_dvd_left a b) (Nat.gcd_dvd_right a b))

theorem euclid_comm (a b : Nat) : euclid a b = euclid b a := by
  rw [euclid_eq_gcd, euclid_eq_gcd, Nat.gcd_comm]

/-- `(g, x, y)` with `a * x + b * y = g`. -/
def bezout (a b : Nat) : Nat × Int × Int :=
  if h : b = 0 then (a, 1, 0)
  else
    let (g, x, y) := bezout b (a % b)
    (g, y, x - (a / b : Nat) * y)
termination_by b
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)

theorem bezout_spec (a b : Nat) : (a : Int) * (bezout a b).2.1 + b * (bezout a b).2.2 = (bezout a b).1 := by
  fun_induction bezout a b with
  | case1 a => simp
  | case2 a b h g x y e ih =>
    simp only [e] at ih ⊢
    have hm : (a : Int) = b * (a / b : Nat) + (a % b : Nat) := by
      have := Nat.div_add_mod a b
      exact_mod_cast this.symm
    rw [← ih]
    conv => lhs; rw [hm]
    rw [Int.add_mul, Int.mul_sub, Int.mul_assoc]
    omega

theorem bezout_fst (a b : Nat) : (bezout a b).1 = euclid a b := by
  fun_induction euclid a b with
  | case1 a => rw [bezout]; simp
  | case2 a b h ih => rw [bezout]; simp [h, ih]

#guard bezout 240 46 = (2, -9, 47)
#eval euclid 1071 462
example : ∃ x y : Int, 240 * x + 46 * y = 2 := ⟨-9, 47, by decide⟩
