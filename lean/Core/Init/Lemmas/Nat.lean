prelude
import Init.Lemmas.Logic

/-! `Nat`: orders, cancellation, powers, bits. -/

set_option linter.unusedVariables false
namespace Nat
theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := by omega
theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := by omega
theorem le_of_not_ge {a b : Nat} : ¬a ≥ b → a ≤ b := by omega
theorem gt_of_not_le {n m : Nat} (h : ¬n ≤ m) : n > m := by omega
protected theorem lt_of_lt_of_eq {n m k : Nat} (h₁ : n < m) (h₂ : m = k) : n < k := by omega
theorem le_of_eq_or_lt {a b : Nat} (h : a = b ∨ a < b) : a ≤ b := by omega
theorem le_lt_asymm {a b : Nat} : a ≤ b → ¬b < a := by simp
theorem lt_le_asymm {a b : Nat} : a < b → ¬b ≤ a := by simp
theorem gt_irrefl (n : Nat) : ¬n > n := by simp
theorem eq_or_lt_of_not_lt {a b : Nat} (hnlt : ¬a < b) : a = b ∨ b < a := by omega
theorem le_of_pred_lt {m n : Nat} : pred m < n → m ≤ n := by cases m <;> simp <;> omega
theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := by omega
theorem sub_ne_zero_iff_lt {n m : Nat} : n - m ≠ 0 ↔ m < n := by omega
theorem sub_lt_of_pos_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := by omega
theorem add_sub_self_left {a b : Nat} : (a + b) - a = b := by simp
theorem add_sub_self_right {a b : Nat} : (a + b) - b = a := by simp
theorem exists_eq_add_one {a : Nat} : (∃ n, a = n + 1) ↔ 0 < a := ⟨fun ⟨n, h⟩ => by omega, fun h => ⟨a - 1, by omega⟩⟩
theorem exists_add_one_eq {a : Nat} : (∃ n, n + 1 = a) ↔ 0 < a := ⟨fun ⟨n, h⟩ => by omega, fun h => ⟨a - 1, by omega⟩⟩
theorem forall_lt_succ_left {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ p 0 ∧ ∀ m, m < n → p (m + 1) := ⟨fun h => ⟨h 0 (by omega), fun m hm => h _ (by omega)⟩, fun ⟨h0, h⟩ m hm => by cases m; exact h0; exact h _ (by omega)⟩
theorem forall_lt_succ_right {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n := ⟨fun h => ⟨fun m hm => h _ (by omega), h n (by omega)⟩, fun ⟨h, hn⟩ m hm => by rcases Nat.lt_or_ge m n with k | k; exact h m k; exact (show m = n by omega) ▸ hn⟩
theorem exists_lt_succ_left {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ ∃ m, m < n ∧ p (m + 1) := ⟨fun ⟨m, hm, h⟩ => by cases m with | zero => exact .inl h | succ m => exact .inr ⟨m, by omega, h⟩, fun h => h.elim (fun h => ⟨0, by omega, h⟩) fun ⟨m, hm, h⟩ => ⟨m + 1, by omega, h⟩⟩
theorem exists_lt_succ_right {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n := ⟨fun ⟨m, hm, h⟩ => by rcases Nat.lt_or_ge m n with k | k; exact .inl ⟨m, k, h⟩; exact .inr ((show m = n by omega) ▸ h), fun h => h.elim (fun ⟨m, hm, h⟩ => ⟨m, by omega, h⟩) fun h => ⟨n, by omega, h⟩⟩
theorem eq_zero_of_mul_eq_zero {m n : Nat} (h : n * m = 0) : n = 0 ∨ m = 0 := Nat.mul_eq_zero.mp h
theorem eq_one_of_mul_eq_one_right {m n : Nat} (h : m * n = 1) : m = 1 := (Nat.mul_eq_one_iff.mp h).1
theorem eq_one_of_mul_eq_one_left {m n : Nat} (h : m * n = 1) : n = 1 := (Nat.mul_eq_one_iff.mp h).2
theorem pos_of_mul_pos {a b : Nat} (h : 0 < a * b) : 0 < a ∧ 0 < b := ⟨Nat.pos_of_ne_zero fun e => by simp [e] at h, Nat.pos_of_ne_zero fun e => by simp [e] at h⟩
theorem two_mul_ne_two_mul_add_one {n m : Nat} : 2 * n ≠ 2 * m + 1 := by omega
theorem mod_two_eq_one_iff_testBit_zero {x : Nat} : (x % 2 = 1) ↔ x.testBit 0 = true := by simp [testBit_zero]
theorem mod_two_eq_zero_iff_testBit_zero {x : Nat} : (x % 2 = 0) ↔ x.testBit 0 = false := by simp [testBit_zero]
theorem mod_succ (n : Nat) : n % n.succ = n := Nat.mod_eq_of_lt (Nat.lt_succ_self n)
@[simp] theorem mod_two_bne_zero {a : Nat} : ((a % 2) != 0) = ((a % 2) == 1) := by rcases Nat.mod_two_eq_zero_or_one a with h | h <;> simp [h]
@[simp] theorem mod_two_bne_one {a : Nat} : ((a % 2) != 1) = ((a % 2) == 0) := by rcases Nat.mod_two_eq_zero_or_one a with h | h <;> simp [h]
theorem mod_two_not_eq_zero {n : Nat} : ¬n % 2 = 0 ↔ n % 2 = 1 := by simp
theorem mod_two_not_eq_one {n : Nat} : ¬n % 2 = 1 ↔ n % 2 = 0 := by simp
theorem self_sub_mod (n k : Nat) : (n - k) % n = if k = 0 then 0 else n - k := by
  split
  · next h => subst h; simp
  · next h => rcases Nat.eq_zero_or_pos n with rfl | hn
              · simp
              · exact Nat.mod_eq_of_lt (by omega)
theorem mod_eq_iff_lt {a b : Nat} (h : b ≠ 0) : a % b = a ↔ a < b := ⟨fun e => e ▸ Nat.mod_lt _ (Nat.pos_of_ne_zero h), Nat.mod_eq_of_lt⟩
theorem mul_add_mod (a b c : Nat) : (a * b + c) % a = c % a := by rw [Nat.add_comm]; simp
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := by rw [Nat.add_comm]; simp
theorem mul_add_mod_of_lt {a b c : Nat} (h : c < b) : (a * b + c) % b = c := by rw [mul_add_mod', Nat.mod_eq_of_lt h]
@[simp] theorem mul_add_mod_self_left (a b n : Nat) : (a * b + n) % a = n % a := mul_add_mod a b n
@[simp] theorem mul_add_mod_self_right (a b n : Nat) : (a * b + n) % b = n % b := mul_add_mod' a b n
theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by rw [Nat.add_comm, Nat.add_mul_div_left _ _ m_pos, Nat.add_comm]
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (Nat.mod_le _ _) h
theorem mod_div_self (m n : Nat) : m % n / n = 0 := by rcases Nat.eq_zero_or_pos n with rfl | h; simp; exact Nat.div_eq_of_lt (Nat.mod_lt _ h)
theorem div_eq_sub_mod_div {m n : Nat} : m / n = (m - m % n) / n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · simp
  · have e : m - m % n = n * (m / n) := by have := Nat.div_add_mod m n; omega
    rw [e, Nat.mul_div_cancel_left _ h]
theorem div_eq_zero_iff_lt {x k : Nat} (h : 0 < k) : x / k = 0 ↔ x < k := ⟨fun e => Nat.lt_of_not_le fun hk => by have := Nat.div_pos hk h; omega, Nat.div_eq_of_lt⟩
theorem lt_of_div_eq_zero {a b : Nat} (h : 0 < b) (h' : a / b = 0) : a < b := (Nat.div_eq_zero_iff_lt h).mp h'
theorem lt_mul_of_div_lt {a b c : Nat} (h : a / c < b) (w : 0 < c) : a < b * c := (Nat.div_lt_iff_lt_mul w).mp h
theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · simp
  · exact (Nat.le_div_iff_mul_le hk).mp h
theorem dvd_sub_mod {a : Nat} (b : Nat) : b ∣ a - a % b := ⟨a / b, by have := Nat.div_add_mod a b; omega⟩
theorem dvd_of_eq {a b : Nat} (h : a = b) : a ∣ b := h ▸ Nat.dvd_refl a
theorem one_lt_pow {n a : Nat} (hn : n ≠ 0) (ha : 1 < a) : 1 < a ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => rw [Nat.pow_succ]; exact Nat.lt_of_lt_of_le ha (le_mul_of_pos_left a (Nat.pow_pos (by omega)))
theorem one_lt_two_pow {n : Nat} (hn : n ≠ 0) : 1 < 2 ^ n := one_lt_pow hn (by decide)
@[simp] theorem one_lt_two_pow_iff {n : Nat} : 1 < 2 ^ n ↔ n ≠ 0 := ⟨fun h e => by simp [e] at h, one_lt_two_pow⟩
@[simp] theorem one_mod_two_pow_eq_one {n : Nat} : 1 % 2 ^ n = 1 ↔ 0 < n := by
  cases n with
  | zero => simp
  | succ n => simp; exact Nat.mod_eq_of_lt (one_lt_two_pow (by omega))
theorem one_mod_two_pow {n : Nat} (h : 0 < n) : 1 % 2 ^ n = 1 := one_mod_two_pow_eq_one.mpr h
theorem two_pow_mod_two_eq_zero {n : Nat} : 2 ^ n % 2 = 0 ↔ 0 < n := by
  cases n with
  | zero => simp
  | succ n => simp [Nat.pow_succ]
theorem two_pow_mod_two_eq_one {n : Nat} : 2 ^ n % 2 = 1 ↔ n = 0 := by
  cases n with
  | zero => simp
  | succ n => simp [Nat.pow_succ]
theorem two_pow_pred_mul_two {w : Nat} (h : 0 < w) : 2 ^ (w - 1) * 2 = 2 ^ w := by rw [← Nat.pow_succ]; congr 1; omega
theorem two_pow_sub_two_pow_pred {w : Nat} (h : 0 < w) : 2 ^ w - 2 ^ (w - 1) = 2 ^ (w - 1) := by rw [← two_pow_pred_mul_two h]; omega
theorem two_pow_pred_mod_two_pow {w : Nat} (h : 0 < w) : 2 ^ (w - 1) % 2 ^ w = 2 ^ (w - 1) := Nat.mod_eq_of_lt (by rw [← two_pow_pred_mul_two h]; have := Nat.two_pow_pos (w - 1); omega)
theorem pow_dvd_pow_iff_pow_le_pow {k l : Nat} : ∀ {x : Nat}, 0 < x → (x ^ k ∣ x ^ l ↔ x ^ k ≤ x ^ l) := fun {x} h => ⟨Nat.le_of_dvd (Nat.pow_pos h), fun le => by
  rcases Nat.le_total k l with kl | lk
  · exact Nat.pow_dvd_pow x kl
  · rw [Nat.le_antisymm le (Nat.pow_le_pow_right h lk)]; exact Nat.dvd_refl _⟩
theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by rw [pow_dvd_pow_iff_pow_le_pow (by omega), Nat.pow_le_pow_iff_right w]
theorem pow_dvd_of_le_of_pow_dvd {p m n k : Nat} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k := Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv
theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m := by rw [← Nat.pow_one p]; exact pow_dvd_of_le_of_pow_dvd hk hpk
theorem lt_two_pow_of_le {m n k : Nat} (h : m < 2 ^ n) (hk : n ≤ k) : m < 2 ^ k := Nat.lt_of_lt_of_le h (Nat.pow_le_pow_right (by decide) hk)
@[simp] theorem testBit_shiftRight {i j : Nat} (x : Nat) : testBit (x >>> i) j = testBit x (i + j) := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq, shiftRight_eq_div_pow, Nat.div_div_eq_div_mul, Nat.pow_add]
theorem testBit_eq_false_of_lt {x i : Nat} (h : x < 2 ^ i) : x.testBit i = false := testBit_lt_two_pow h
theorem testBit_two_pow_mul {i n : Nat} (x : Nat) : testBit (2 ^ i * x) n = (decide (i ≤ n) && testBit x (n - i)) := by
  induction i generalizing n with
  | zero => simp
  | succ i ih =>
    rw [Nat.pow_succ, Nat.mul_assoc, Nat.mul_left_comm]
    cases n with
    | zero => simp [testBit_zero]
    | succ n => rw [testBit_add_one, Nat.mul_div_cancel_left _ (by decide : 0 < 2), ih]; simp
@[simp] theorem testBit_shiftLeft {i : Nat} (x : Nat) {j : Nat} : testBit (x <<< i) j = (decide (j ≥ i) && testBit x (j - i)) := by rw [shiftLeft_eq, Nat.mul_comm, testBit_two_pow_mul]
@[simp] theorem testBit_mod_two_pow (x j i : Nat) : testBit (x % 2 ^ j) i = (decide (i < j) && testBit x i) := by
  induction j generalizing x i with
  | zero => simp [Nat.mod_one]
  | succ j ih =>
    cases i with
    | zero => simp only [testBit_zero]; rw [Nat.mod_mod_of_dvd _ (by rw [Nat.pow_succ]; exact Nat.dvd_mul_left ..)]; simp
    | succ i =>
      rw [testBit_add_one, testBit_add_one]
      have e : x % 2 ^ (j + 1) / 2 = x / 2 % 2 ^ j := by
        rw [Nat.pow_succ, Nat.mul_comm, Nat.mod_mul_right_div_self]
      rw [e, ih]; simp
theorem testBit_two_pow {n m : Nat} : testBit (2 ^ n) m = decide (n = m) := by
  have e := testBit_two_pow_mul (i := n) (n := m) 1
  rw [Nat.mul_one] at e
  rw [e]
  rcases Nat.lt_trichotomy n m with h | rfl | h
  · obtain ⟨k, rfl⟩ : ∃ k, m = n + (k + 1) := ⟨m - n - 1, by omega⟩
    rw [Nat.add_sub_cancel_left, testBit_add_one]; simp
  · simp [testBit_zero]
  · rw [decide_eq_false (by omega : ¬n ≤ m), decide_eq_false (by omega : ¬n = m)]; rfl
theorem testBit_two_pow_self {n : Nat} : testBit (2 ^ n) n = true := by simp [testBit_two_pow]
theorem testBit_two_pow_of_ne {n m : Nat} (hm : n ≠ m) : testBit (2 ^ n) m = false := by simp [testBit_two_pow, hm]
theorem testBit_bool_to_nat (b : Bool) (i : Nat) : testBit (Bool.toNat b) i = (decide (i = 0) && b) := by cases b <;> cases i <;> simp [testBit_zero, testBit_add_one]
@[simp] theorem testBit_two_pow_sub_one (n i : Nat) : testBit (2 ^ n - 1) i = decide (i < n) := by
  induction n generalizing i with
  | zero => simp
  | succ n ih =>
    have hp := Nat.two_pow_pos n
    cases i with
    | zero => simp only [testBit_zero]; simp; rw [Nat.pow_succ]; omega
    | succ i => rw [testBit_add_one, show (2 ^ (n + 1) - 1) / 2 = 2 ^ n - 1 by rw [Nat.pow_succ]; omega, ih]; simp
theorem exists_testBit_of_ne_zero {x : Nat} (xnz : x ≠ 0) : ∃ i, testBit x i = true := Classical.byContradiction fun h => xnz (Nat.eq_of_testBit_eq fun i => by simp; exact Classical.byContradiction fun k => h ⟨i, by simpa using k⟩)
theorem exists_testBit_ne_of_ne {x y : Nat} (p : x ≠ y) : ∃ i, testBit x i ≠ testBit y i := Classical.byContradiction fun h => p (Nat.eq_of_testBit_eq fun i => Classical.byContradiction fun k => h ⟨i, k⟩)
theorem ge_two_pow_of_testBit {x i : Nat} (p : testBit x i = true) : x ≥ 2 ^ i := Nat.le_of_not_lt fun h => by simp [testBit_lt_two_pow h] at p
theorem lt_pow_two_of_testBit (x : Nat) (p : ∀ i, i ≥ n → testBit x i = false) : x < 2 ^ n := by
  have e : x = x % 2 ^ n := Nat.eq_of_testBit_eq fun i => by
    rw [testBit_mod_two_pow]
    by_cases h : i < n
    · simp [h]
    · simp [h, p i (by omega)]
  rw [e]; exact Nat.mod_lt _ (Nat.two_pow_pos n)
@[simp] theorem and_two_pow_sub_one_eq_mod (x n : Nat) : x &&& 2 ^ n - 1 = x % 2 ^ n := Nat.eq_of_testBit_eq fun i => by simp [Bool.and_comm]
theorem and_two_pow_sub_one_of_lt_two_pow {x n : Nat} (lt : x < 2 ^ n) : x &&& 2 ^ n - 1 = x := by rw [and_two_pow_sub_one_eq_mod, Nat.mod_eq_of_lt lt]
theorem and_or_distrib_left (x y z : Nat) : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) := Nat.eq_of_testBit_eq fun i => by simp [Bool.and_or_distrib_left]
theorem and_or_distrib_right (x y z : Nat) : (x ||| y) &&& z = (x &&& z) ||| (y &&& z) := Nat.eq_of_testBit_eq fun i => by simp [Bool.and_or_distrib_right]
theorem or_and_distrib_left (x y z : Nat) : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) := Nat.eq_of_testBit_eq fun i => by simp [Bool.or_and_distrib_left]
theorem or_and_distrib_right (x y z : Nat) : (x &&& y) ||| z = (x ||| z) &&& (y ||| z) := Nat.eq_of_testBit_eq fun i => by simp [Bool.or_and_distrib_right]
theorem and_xor_distrib_left {a b c : Nat} : a &&& (b ^^^ c) = (a &&& b) ^^^ (a &&& c) := Nat.eq_of_testBit_eq fun i => by simp only [testBit_and, testBit_xor, Bool.and_xor_distrib_left]
theorem and_xor_distrib_right {a b c : Nat} : (a ^^^ b) &&& c = (a &&& c) ^^^ (b &&& c) := Nat.eq_of_testBit_eq fun i => by simp only [testBit_and, testBit_xor, Bool.and_xor_distrib_right]
theorem le_of_testBit {n m : Nat} (h : ∀ i, n.testBit i = true → m.testBit i = true) : n ≤ m := by
  induction n using Nat.strongRecOn generalizing m with
  | ind n ih =>
    rcases Nat.eq_zero_or_pos n with rfl | hn
    · exact Nat.zero_le m
    · have half := @ih (n / 2) (by omega) (m / 2) fun i hi => by
        rw [← testBit_add_one] at hi ⊢; exact h _ hi
      have low := h 0
      rw [testBit_zero, testBit_zero, decide_eq_true_eq, decide_eq_true_eq] at low
      omega
theorem and_le_left {n m : Nat} : n &&& m ≤ n := le_of_testBit fun i h => by simp at h; exact h.1
theorem and_le_right {n m : Nat} : n &&& m ≤ m := le_of_testBit fun i h => by simp at h; exact h.2
theorem left_le_or {n m : Nat} : n ≤ n ||| m := le_of_testBit fun i h => by simp [h]
theorem right_le_or {n m : Nat} : m ≤ n ||| m := le_of_testBit fun i h => by simp [h]
theorem xor_left_comm (x y z : Nat) : x ^^^ (y ^^^ z) = y ^^^ (x ^^^ z) := by rw [← Nat.xor_assoc, Nat.xor_comm x y, Nat.xor_assoc]
theorem xor_right_comm (x y z : Nat) : (x ^^^ y) ^^^ z = (x ^^^ z) ^^^ y := by rw [Nat.xor_assoc, Nat.xor_comm y z, Nat.xor_assoc]
@[simp] theorem xor_xor_cancel_right (x y : Nat) : (x ^^^ y) ^^^ y = x := by rw [Nat.xor_assoc, Nat.xor_self, Nat.xor_zero]
@[simp] theorem xor_xor_cancel_left (x y : Nat) : x ^^^ (x ^^^ y) = y := by rw [← Nat.xor_assoc, Nat.xor_self, Nat.zero_xor]
theorem eq_of_xor_eq_zero {x y : Nat} (h : x ^^^ y = 0) : x = y := by rw [← xor_xor_cancel_right x y, h, Nat.zero_xor]
@[simp] theorem xor_eq_zero_iff {x y : Nat} : x ^^^ y = 0 ↔ x = y := ⟨eq_of_xor_eq_zero, fun h => by simp [h]⟩
theorem and_mod_two_pow {a b n : Nat} : (a &&& b) % 2 ^ n = (a % 2 ^ n) &&& (b % 2 ^ n) := Nat.eq_of_testBit_eq fun i => by by_cases h : i < n <;> simp [h]
theorem or_mod_two_pow {a b n : Nat} : (a ||| b) % 2 ^ n = (a % 2 ^ n) ||| (b % 2 ^ n) := Nat.eq_of_testBit_eq fun i => by by_cases h : i < n <;> simp [h]
theorem xor_mod_two_pow {a b n : Nat} : (a ^^^ b) % 2 ^ n = (a % 2 ^ n) ^^^ (b % 2 ^ n) := Nat.eq_of_testBit_eq fun i => by by_cases h : i < n <;> simp [h]
theorem and_div_two_pow {a b n : Nat} : (a &&& b) / 2 ^ n = (a / 2 ^ n) &&& (b / 2 ^ n) := by simp only [← shiftRight_eq_div_pow]; exact Nat.eq_of_testBit_eq fun i => by simp
theorem or_div_two_pow {a b n : Nat} : (a ||| b) / 2 ^ n = (a / 2 ^ n) ||| (b / 2 ^ n) := by simp only [← shiftRight_eq_div_pow]; exact Nat.eq_of_testBit_eq fun i => by simp
theorem xor_div_two_pow {a b n : Nat} : (a ^^^ b) / 2 ^ n = (a / 2 ^ n) ^^^ (b / 2 ^ n) := by simp only [← shiftRight_eq_div_pow]; exact Nat.eq_of_testBit_eq fun i => by simp
theorem and_lt_two_pow (x : Nat) {y n : Nat} (right : y < 2 ^ n) : x &&& y < 2 ^ n := lt_pow_two_of_testBit _ fun i hi => by simp [testBit_lt_two_pow (lt_two_pow_of_le right hi)]
theorem or_lt_two_pow {x y n : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ||| y < 2 ^ n := lt_pow_two_of_testBit _ fun i hi => by simp [testBit_lt_two_pow (lt_two_pow_of_le left hi), testBit_lt_two_pow (lt_two_pow_of_le right hi)]
theorem xor_lt_two_pow {x y n : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ^^^ y < 2 ^ n := lt_pow_two_of_testBit _ fun i hi => by simp [testBit_lt_two_pow (lt_two_pow_of_le left hi), testBit_lt_two_pow (lt_two_pow_of_le right hi)]
theorem shiftLeft_and_distrib {a b : Nat} : (a &&& b) <<< i = a <<< i &&& b <<< i := Nat.eq_of_testBit_eq fun j => by by_cases h : i ≤ j <;> simp [h]
theorem shiftLeft_or_distrib {a b : Nat} : (a ||| b) <<< i = a <<< i ||| b <<< i := Nat.eq_of_testBit_eq fun j => by by_cases h : i ≤ j <;> simp [h]
theorem shiftLeft_xor_distrib {a b : Nat} : (a ^^^ b) <<< i = a <<< i ^^^ b <<< i := Nat.eq_of_testBit_eq fun j => by by_cases h : i ≤ j <;> simp [h]
theorem shiftRight_and_distrib {a b : Nat} : (a &&& b) >>> i = a >>> i &&& b >>> i := Nat.eq_of_testBit_eq fun j => by simp
theorem shiftRight_or_distrib {a b : Nat} : (a ||| b) >>> i = a >>> i ||| b >>> i := Nat.eq_of_testBit_eq fun j => by simp
theorem shiftRight_xor_distrib {a b : Nat} : (a ^^^ b) >>> i = a >>> i ^^^ b >>> i := Nat.eq_of_testBit_eq fun j => by simp
@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := by rw [shiftLeft_eq, Nat.zero_mul]
@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 := by rw [shiftRight_eq_div_pow, Nat.zero_div]
theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by rw [shiftLeft_eq, Nat.one_mul]
theorem shiftLeft_add (m n k : Nat) : m <<< (n + k) = (m <<< n) <<< k := by rw [shiftLeft_eq, shiftLeft_eq, shiftLeft_eq, Nat.pow_add, Nat.mul_assoc]
theorem shiftRight_add (m n k : Nat) : m >>> (n + k) = (m >>> n) >>> k := by rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.pow_add, Nat.div_div_eq_div_mul]
theorem shiftLeft_shiftRight (x n : Nat) : x <<< n >>> n = x := by rw [shiftLeft_eq, shiftRight_eq_div_pow, Nat.mul_div_cancel _ (Nat.two_pow_pos n)]
theorem shiftRight_le (m n : Nat) : m >>> n ≤ m := by rw [shiftRight_eq_div_pow]; exact Nat.div_le_self ..
theorem shiftRight_eq_zero (m n : Nat) (hn : m < 2 ^ n) : m >>> n = 0 := by rw [shiftRight_eq_div_pow, Nat.div_eq_of_lt hn]
theorem mul_add_lt_is_or {b : Nat} (b_lt : b < 2 ^ i) (a : Nat) : 2 ^ i * a + b = 2 ^ i * a ||| b := Nat.eq_of_testBit_eq fun j => by
  rw [testBit_or, testBit_two_pow_mul]
  by_cases h : j < i
  · have e : testBit (2 ^ i * a + b) j = testBit ((2 ^ i * a + b) % 2 ^ i) j := by rw [testBit_mod_two_pow]; simp [h]
    rw [e, mul_add_mod, testBit_mod_two_pow, decide_eq_false (by omega : ¬i ≤ j)]; simp [h]
  · have e : testBit (2 ^ i * a + b) j = testBit ((2 ^ i * a + b) / 2 ^ i) (j - i) := by rw [← shiftRight_eq_div_pow, testBit_shiftRight]; congr 1; omega
    rw [e, mul_add_div (Nat.two_pow_pos i), Nat.div_eq_of_lt b_lt, testBit_lt_two_pow (lt_two_pow_of_le b_lt (by omega))]; simp [Nat.le_of_not_lt h]
theorem two_pow_add_eq_or_of_lt {b : Nat} (b_lt : b < 2 ^ i) (a : Nat) : 2 ^ i * a + b = 2 ^ i * a ||| b := mul_add_lt_is_or b_lt a
theorem shiftLeft_add_eq_or_of_lt {b : Nat} (b_lt : b < 2 ^ i) (a : Nat) : a <<< i + b = a <<< i ||| b := by rw [shiftLeft_eq, Nat.mul_comm, two_pow_add_eq_or_of_lt b_lt]
theorem le_log2 {n k : Nat} (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n := by
  induction k generalizing n with
  | zero => simp; omega
  | succ k ih =>
    rw [log2_def]
    split
    · rw [Nat.add_le_add_iff_right, ih (by omega), Nat.pow_succ, Nat.le_div_iff_mul_le (by decide)]
    · have := Nat.two_pow_pos k
      rw [Nat.pow_succ]; omega
theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (le_log2 h).mp (Nat.le_refl _)
theorem lt_log2_self {n : Nat} : n < 2 ^ (n.log2 + 1) := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · exact Nat.two_pow_pos _
  · exact Nat.lt_of_not_le fun k => by have := (le_log2 (by omega)).mpr k; omega
theorem log2_lt {n k : Nat} (h : n ≠ 0) : log2 n < k ↔ n < 2 ^ k := by rw [← Nat.not_le, ← Nat.not_le, Nat.le_log2 h]
theorem log2_two_pow {n : Nat} : (2 ^ n).log2 = n := Nat.le_antisymm (Nat.le_of_lt_succ ((log2_lt (by have := Nat.two_pow_pos n; omega)).mpr (by rw [Nat.pow_succ]; have := Nat.two_pow_pos n; omega))) ((Nat.le_log2 (by have := Nat.two_pow_pos n; omega)).mpr (Nat.le_refl _))
theorem log2_eq_iff {n k : Nat} (h : n ≠ 0) : log2 n = k ↔ 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by rw [← Nat.le_log2 h, ← log2_lt h]; omega
theorem pred_eq_of_eq_succ {m n : Nat} (h : m = n.succ) : m.pred = n := by rw [h]; rfl
@[simp] theorem pred_eq_zero : ∀ {n : Nat}, n.pred = 0 ↔ n = 0 ∨ n = 1 := fun {n} => by rw [Nat.pred_eq_sub_one]; omega
theorem min_eq_zero_iff {m n : Nat} : min m n = 0 ↔ m = 0 ∨ n = 0 := by omega
theorem max_eq_zero_iff {m n : Nat} : max m n = 0 ↔ m = 0 ∧ n = 0 := by omega
theorem add_eq_max_iff {m n : Nat} : m + n = max m n ↔ m = 0 ∨ n = 0 := by omega
theorem add_eq_min_iff {m n : Nat} : m + n = min m n ↔ m = 0 ∧ n = 0 := by omega
theorem min_succ_succ (m n : Nat) : min (succ m) (succ n) = succ (min m n) := by omega
theorem min_add_left_self {m n : Nat} : min m (n + m) = m := by omega
theorem min_add_right_self {m n : Nat} : min m (m + n) = m := by omega
theorem add_left_min_self {m n : Nat} : min (n + m) m = m := by omega
theorem add_right_min_self {m n : Nat} : min (m + n) m = m := by omega
theorem max_add_left_self {m n : Nat} : max m (n + m) = n + m := by omega
theorem max_add_right_self {m n : Nat} : max m (m + n) = m + n := by omega
theorem lt_succ_iff_lt_or_eq {m n : Nat} : m < succ n ↔ m < n ∨ m = n := by omega
theorem lt_of_sub_pos {m n : Nat} (h : 0 < n - m) : m < n := by omega
theorem lt_of_sub_ne_zero {m n : Nat} (h : n - m ≠ 0) : m < n := by omega
theorem lt_of_sub_eq_succ {m n l : Nat} (h : m - n = succ l) : n < m := by omega
theorem lt_of_sub_eq_sub_one {m n l : Nat} (h : m - n = l - 1) (h' : 1 < l) : n < m := by omega

end Nat
