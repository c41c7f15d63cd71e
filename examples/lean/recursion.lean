/-! Programs written twice: with an accumulator or a fast algorithm, and directly. -/

namespace Recursion

def sum : List Nat → Nat
  | [] => 0
  | x :: xs => x + sum xs

def sumAcc : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => sumAcc xs (acc + x)

def revAcc {α : Type} : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revAcc xs (x :: acc)

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

def factAcc : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => factAcc n ((n + 1) * acc)

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def fibPair : Nat → Nat × Nat
  | 0 => (0, 1)
  | n + 1 => ((fibPair n).2, (fibPair n).1 + (fibPair n).2)

def fibSum : Nat → Nat
  | 0 => 0
  | n + 1 => fibSum n + fib (n + 1)

def pow (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => b * pow b n

def powAcc (b : Nat) : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => powAcc b n (b * acc)

/-- Euclid by subtraction, with fuel. -/
def gcdSub : Nat → Nat → Nat → Nat
  | 0, a, b => a + b
  | fuel + 1, a, b =>
    if a = 0 then b
    else if b = 0 then a
    else if a ≤ b then gcdSub fuel a (b - a)
    else gcdSub fuel (a - b) b

def log2 (n : Nat) : Nat := if _ : n ≤ 1 then 0 else log2 (n / 2) + 1
termination_by n
decreasing_by omega

def digits (n : Nat) : List Nat := if _ : n < 10 then [n] else digits (n / 10) ++ [n % 10]
termination_by n
decreasing_by omega

mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end

theorem sumAcc_eq (xs : List Nat) (acc : Nat) : sumAcc xs acc = acc + sum xs := by
  sorry

theorem sumAcc_zero (xs : List Nat) : sumAcc xs 0 = sum xs := by
  sorry

theorem revAcc_eq {α : Type} (xs acc : List α) : revAcc xs acc = xs.reverse ++ acc := by
  sorry

theorem revAcc_revAcc {α : Type} (xs : List α) : revAcc (revAcc xs []) [] = xs := by
  sorry

theorem factAcc_eq (n acc : Nat) : factAcc n acc = fact n * acc := by
  sorry

theorem fibPair_eq (n : Nat) : fibPair n = (fib n, fib (n + 1)) := by
  sorry

theorem fib_le_succ (n : Nat) : fib n ≤ fib (n + 1) := by
  sorry

theorem fibSum_eq (n : Nat) : fibSum n + 1 = fib (n + 2) := by
  sorry

theorem powAcc_one (b n : Nat) : powAcc b n 1 = pow b n := by
  sorry

theorem pow_add (b m n : Nat) : pow b (m + n) = pow b m * pow b n := by
  sorry

theorem pow_eq (b n : Nat) : pow b n = b ^ n := by
  sorry

theorem gcdSub_dvd (fuel a b d : Nat) (ha : d ∣ a) (hb : d ∣ b) : d ∣ gcdSub fuel a b := by
  sorry

theorem isEven_succ (n : Nat) : isEven (n + 1) = !isEven n := by
  sorry

theorem isEven_iff (n : Nat) : isEven n = true ↔ n % 2 = 0 := by
  sorry

theorem two_pow_log2_le (n : Nat) (h : 0 < n) : 2 ^ log2 n ≤ n := by
  sorry

theorem digits_ne_nil (n : Nat) : digits n ≠ [] := by
  sorry

end Recursion
