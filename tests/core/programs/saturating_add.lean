/-! Addition of signed bytes that stops at the ends of the range. -/

def clamp (i : Int) : Int := max (-128) (min 127 i)

def satAdd (a b : Int8) : Int8 := Int8.ofInt (clamp (a.toInt + b.toInt))

theorem clamp_range (i : Int) : -128 ≤ clamp i ∧ clamp i ≤ 127 := by
  unfold clamp
  omega

theorem clamp_of_range (i : Int) (h₁ : -128 ≤ i) (h₂ : i ≤ 127) : clamp i = i := by
  unfold clamp
  omega

theorem toInt_satAdd (a b : Int8) : (satAdd a b).toInt = clamp (a.toInt + b.toInt) := by
  have ⟨h₁, h₂⟩ := clamp_range (a.toInt + b.toInt)
  rw [satAdd, Int8.toInt_ofInt, Int.bmod_eq_of_le] <;> omega

theorem satAdd_comm (a b : Int8) : satAdd a b = satAdd b a := by
  rw [satAdd, satAdd, Int.add_comm]

theorem satAdd_exact (a b : Int8) (h₁ : -128 ≤ a.toInt + b.toInt) (h₂ : a.toInt + b.toInt ≤ 127) :
    (satAdd a b).toInt = a.toInt + b.toInt := by
  rw [toInt_satAdd, clamp_of_range _ h₁ h₂]

#guard satAdd 100 100 == 127
#guard satAdd (-100) (-100) == -128
#guard satAdd 5 (-7) == -2
#guard (100 : Int8) + 100 == -56
