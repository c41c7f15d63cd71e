prelude
import Init.Nat.Pow

/-! More laws of `/`, `%` and `∣` on natural numbers. -/

set_option linter.unusedVariables false

namespace Nat

@[simp] theorem mod_mod (a n : Nat) : (a % n) % n = a % n := by
  cases n with
  | zero => rw [Nat.mod_zero, Nat.mod_zero]
  | succ n => exact mod_eq_of_lt (mod_lt a (zero_lt_succ n))
@[simp] theorem mod_mod_of_dvd (a : Nat) (h : c ∣ b) : (a % b) % c = a % c := by
  refine h.elim fun d e => ?_
  have := mod_add_div a b
  rw [e, Nat.mul_assoc] at this
  rw [e]
  calc a % (c * d) % c = (a % (c * d) + c * (d * (a / (c * d)))) % c := (add_mul_mod_self_left _ _ _).symm
    _ = a % c := by rw [this]
@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at this; exact this.symm
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]
theorem add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n := by rw [add_mod_mod, mod_add_mod]
@[simp] theorem mod_mul_mod (a b c : Nat) : (a % c * b) % c = a * b % c := by
  have := add_mul_mod_self_left (a % c * b) c (a / c * b)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at this; exact this.symm
@[simp] theorem mul_mod_mod (m n k : Nat) : (m * (n % k)) % k = (m * n) % k := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]
theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by rw [mul_mod_mod, mod_mul_mod]
theorem pow_mod (a b n : Nat) : a ^ b % n = ((a % n) ^ b) % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, mul_mod ((a % n) ^ b), mod_mod]
theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by
  cases y with
  | zero => rw [Nat.mul_zero, Nat.mod_zero, Nat.mod_zero]
  | succ y =>
    cases z with
    | zero => rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, zero_mod]
    | succ z =>
      refine ((div_mod_unique (q := x / (y + 1)) (Nat.mul_pos (zero_lt_succ z) (zero_lt_succ y))).mpr ⟨?_, ?_⟩).2
      · rw [Nat.mul_assoc, ← Nat.mul_add, mod_add_div]
      · exact Nat.mul_lt_mul_of_pos_left (mod_lt x (zero_lt_succ y)) (zero_lt_succ z)
theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]
protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_right n H]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k H]
protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨fun h => by rw [← h, Nat.mul_div_cancel' H'], fun h => by rw [h, Nat.mul_div_right c H]⟩
protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = c * b := by
  rw [Nat.mul_comm]; exact Nat.div_eq_iff_eq_mul_right H H'
protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, Nat.mul_div_cancel' H1]
protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [← H2, Nat.div_mul_cancel H1]
protected theorem div_eq_of_eq_mul_right (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by rw [H2, Nat.mul_div_right k H1]
protected theorem div_eq_of_eq_mul_left (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by rw [H2, Nat.mul_div_left k H1]
protected theorem mul_div_mul_comm_of_dvd_dvd {a b c d : Nat} (hba : b ∣ a) (hdc : d ∣ c) :
    a * c / (b * d) = a / b * (c / d) := by
  refine hba.elim fun x hx => hdc.elim fun y hy => ?_
  cases b with
  | zero => rw [Nat.zero_mul, Nat.div_zero, Nat.div_zero, Nat.zero_mul]
  | succ b => cases d with
    | zero => rw [Nat.mul_zero, Nat.div_zero, Nat.div_zero, Nat.mul_zero]
    | succ d =>
      rw [hx, hy, Nat.mul_mul_mul_comm, Nat.mul_div_right _ (zero_lt_succ b), Nat.mul_div_right _ (zero_lt_succ d),
        Nat.mul_div_right _ (Nat.mul_pos (zero_lt_succ b) (zero_lt_succ d))]
theorem div_le_of_le_mul {m n : Nat} : ∀ {k}, m ≤ k * n → m / k ≤ n
  | 0, _ => by rw [Nat.div_zero]; exact zero_le n
  | k + 1, h => by
    refine Nat.ge_of_not_lt fun lt => ?_
    have lt : (n + 1) * (k + 1) ≤ m := (le_div_iff_mul_le (zero_lt_succ k)).mp lt
    have h : m ≤ n * (k + 1) := by rw [Nat.mul_comm]; exact h
    rw [Nat.add_mul, Nat.one_mul] at lt
    omega
theorem div_le_of_le_mul' {m n : Nat} {k} (h : m ≤ k * n) : m / k ≤ n := div_le_of_le_mul h
protected theorem div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c := by
  rw [le_div_iff_mul_le hc]
  exact Nat.le_trans (Nat.mul_le_mul_left _ hcb) (div_mul_le_self a b)
protected theorem div_le_div {a b c d : Nat} (h1 : a ≤ b) (h2 : d ≤ c) (h3 : d ≠ 0) : a / c ≤ b / d :=
  Nat.le_trans (Nat.div_le_div_right c h1) (Nat.div_le_div_left h2 (Nat.pos_of_ne_zero h3))
theorem div_pos (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := by
  show 1 ≤ _
  rw [le_div_iff_mul_le hb, Nat.one_mul]; exact hba
theorem div_pos_iff : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  constructor
  · intro h
    have hb : 0 < b := Nat.pos_of_ne_zero fun e => by rw [e, Nat.div_zero] at h; exact Nat.lt_irrefl 0 h
    refine ⟨hb, ?_⟩
    have : 1 ≤ a / b := h
    rw [le_div_iff_mul_le hb, Nat.one_mul] at this; exact this
  · intro h; exact div_pos h.2 h.1
theorem div_eq_zero_iff : a / b = 0 ↔ b = 0 ∨ a < b := by
  rw [← Nat.le_zero, ← Nat.not_lt, div_pos_iff]; omega
theorem div_ne_zero_iff : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a := by
  rw [← Nat.pos_iff_ne_zero, div_pos_iff]; omega
theorem div_eq_iff (h : 0 < b) : a / b = c ↔ b * c ≤ a ∧ a < b * (c + 1) := by
  constructor
  · intro e; rw [← e]; exact ⟨mul_div_le a b, lt_mul_div_succ a h⟩
  · intro ⟨h₁, h₂⟩
    refine Nat.le_antisymm (le_of_lt_succ ?_) ?_
    · show a / b < c + 1
      rw [div_lt_iff_lt_mul h, Nat.mul_comm]; exact h₂
    · rw [le_div_iff_mul_le h, Nat.mul_comm]; exact h₁
theorem lt_div_iff_mul_lt (h : 0 < k) : x < y / k ↔ x * k < y - (k - 1) := by
  show x + 1 ≤ _ ↔ _
  rw [le_div_iff_mul_le h, Nat.add_mul, Nat.one_mul]; omega
theorem succ_div_of_dvd {a b : Nat} (h : b ∣ a + 1) (hb : 0 < b) : (a + 1) / b = a / b + 1 := by
  refine h.elim fun c e => ?_
  cases c with
  | zero => cases e
  | succ c =>
    rw [e, Nat.mul_div_right _ hb]
    have : a / b = c := (div_eq_iff hb).mpr ⟨by rw [Nat.mul_add] at e; omega, by omega⟩
    rw [this]
theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega
@[simp] theorem mod_two_ne_one {n : Nat} : ¬n % 2 = 1 ↔ n % 2 = 0 := by omega
@[simp] theorem mod_two_ne_zero {n : Nat} : ¬n % 2 = 0 ↔ n % 2 = 1 := by omega
theorem div_mul_div_le_div (m n k : Nat) : m / k * n ≤ m * n / k := by
  cases k with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.zero_mul]
  | succ k =>
    rw [le_div_iff_mul_le (zero_lt_succ k), Nat.mul_right_comm]
    exact Nat.mul_le_mul_right n (div_mul_le_self m _)
theorem sub_mul_div (x n p : Nat) (h₁ : n * p ≤ x) : (x - n * p) / n = x / n - p := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.zero_sub]
  | succ n =>
    refine (Nat.exists_eq_add_of_le' h₁).elim fun c e => ?_
    rw [e, Nat.add_sub_cancel, add_mul_div_left c p (zero_lt_succ n), Nat.add_sub_cancel]
theorem sub_mul_mod {x k n : Nat} (h₁ : n * k ≤ x) : (x - n * k) % n = x % n := by
  refine (Nat.exists_eq_add_of_le' h₁).elim fun c e => ?_
  rw [e, Nat.add_sub_cancel, add_mul_mod_self_left]
theorem sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  rw [← mod_add_div m k, ← mod_add_div n k, h, Nat.add_sub_add_left, ← Nat.mul_sub, mul_mod_right]
theorem mod_mul_right_div_self (m n k : Nat) : m % (n * k) / n = m / n % k := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.div_zero, zero_mod]
  | succ n =>
    cases k with
    | zero => rw [Nat.mul_zero, Nat.mod_zero, Nat.mod_zero]
    | succ k =>
      have h := zero_lt_succ n
      refine Eq.symm ((div_mod_unique (q := m / ((n + 1) * (k + 1))) (zero_lt_succ k)).mpr ⟨?_, ?_⟩).2
      · rw [← add_mul_div_left _ _ h, ← Nat.mul_assoc, mod_add_div]
      · rw [div_lt_iff_lt_mul h, Nat.mul_comm (k + 1)]; exact mod_lt _ (Nat.mul_pos h (zero_lt_succ k))
theorem mod_mul_left_div_self (m n k : Nat) : m % (k * n) / n = m / n % k := by
  rw [Nat.mul_comm, mod_mul_right_div_self]
@[simp] theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b := mod_mod_of_dvd a (Nat.dvd_mul_right b c)
@[simp] theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c := mod_mod_of_dvd a (Nat.dvd_mul_left c b)
theorem mod_mul {x n m : Nat} : x % (m * n) = x % m + m * (x / m % n) := by
  rw [← mod_mul_right_div_self, ← mod_mul_right_mod x m n, mod_add_div]
theorem mod_pow_succ {x b k : Nat} : x % b ^ (k + 1) = x % b ^ k + b ^ k * ((x / b ^ k) % b) := by
  rw [Nat.pow_succ, mod_mul]
@[simp] theorem two_mul_add_one_mod_two (n : Nat) : (2 * n + 1) % 2 = 1 := by omega
theorem eq_of_dvd_of_lt_two_mul {a k : Nat} (h : k ∣ a) (h₀ : 0 < a) (h' : a < 2 * k) : a = k := by
  refine h.elim fun c e => ?_
  cases c with
  | zero => rw [e, Nat.mul_zero] at h₀; exact (Nat.lt_irrefl 0 h₀).elim
  | succ c => cases c with
    | zero => rw [e, Nat.mul_one]
    | succ c =>
      rw [e, Nat.mul_add, Nat.mul_add, Nat.mul_one] at h'
      have := zero_le (k * c); omega
theorem eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 :=
  Decidable.byContradiction fun ne => Nat.not_le_of_gt h (le_of_dvd (Nat.pos_of_ne_zero ne) w)
theorem div_self_le_one (n : Nat) : n / n ≤ 1 := by
  cases n with
  | zero => rw [Nat.div_zero]; exact zero_le 1
  | succ n => rw [Nat.div_self (zero_lt_succ n)]
theorem div_lt_of_lt {a b c : Nat} (h : a < c) : a / b < c := Nat.lt_of_le_of_lt (div_le_self a b) h
theorem add_div_le_add_div (a b c : Nat) : a / c + b / c ≤ (a + b) / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.div_zero]
  | succ c =>
    rw [le_div_iff_mul_le (zero_lt_succ c), Nat.add_mul]
    exact Nat.add_le_add (div_mul_le_self _ _) (div_mul_le_self _ _)
protected theorem add_div_of_dvd_right {a b c : Nat} (hca : c ∣ a) : (a + b) / c = a / c + b / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.div_zero]
  | succ c =>
    refine hca.elim fun d e => ?_
    rw [e, Nat.mul_div_right _ (zero_lt_succ c), Nat.add_comm, add_mul_div_left _ _ (zero_lt_succ c), Nat.add_comm]
protected theorem add_div_of_dvd_left {a b c : Nat} (hcb : c ∣ b) : (a + b) / c = a / c + b / c := by
  rw [Nat.add_comm, Nat.add_div_of_dvd_right hcb, Nat.add_comm]

end Nat
