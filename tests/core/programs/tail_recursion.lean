/-! Tail-recursive twins of simple functions, continuation passing, and memoised Fibonacci numbers. -/

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def fibFast (n : Nat) : Nat := (loop n).1
where
  loop : Nat → Nat × Nat
    | 0 => (0, 1)
    | n + 1 => let (a, b) := loop n; (b, a + b)

theorem fibFast_loop (n : Nat) : fibFast.loop n = (fib n, fib (n + 1)) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [fibFast.loop, ih]; simp [fib]

theorem fibFast_eq : fibFast = fib := by
  funext n
  simp [fibFast, fibFast_loop]

def fibIter (n : Nat) : Nat := Id.run do
  let mut a := 0
  let mut b := 1
  for _ in [0:n] do
    (a, b) := (b, a + b)
  return a

#guard (List.range 20).all fun n => fibIter n == fib n && fibFast n == fib n

def sumAcc (l : List Nat) : Nat := go l 0
where
  go : List Nat → Nat → Nat
    | [], acc => acc
    | a :: l, acc => go l (acc + a)

theorem sumAcc_go (l : List Nat) (acc : Nat) : sumAcc.go l acc = acc + l.sum := by
  induction l generalizing acc with
  | nil => simp [sumAcc.go]
  | cons a l ih => rw [sumAcc.go, ih, List.sum_cons, Nat.add_assoc]

theorem sum_eq_sumAcc : sumAcc = fun l => l.sum := by
  funext l; simp [sumAcc, sumAcc_go]

inductive Tree where
  | leaf
  | node (l : Tree) (n : Nat) (r : Tree)

namespace Tree

def sum : Tree → Nat
  | leaf => 0
  | node l n r => l.sum + n + r.sum

def sumCPS (t : Tree) (k : Nat → α) : α :=
  match t with
  | leaf => k 0
  | node l n r => l.sumCPS fun a => r.sumCPS fun b => k (a + n + b)

theorem sumCPS_eq (t : Tree) (k : Nat → α) : t.sumCPS k = k t.sum := by
  induction t generalizing k with
  | leaf => rfl
  | node l n r ihl ihr => simp [sumCPS, sum, ihl, ihr]

def flatten : Tree → List Nat
  | leaf => []
  | node l n r => l.flatten ++ n :: r.flatten

def flattenOnto : Tree → List Nat → List Nat
  | leaf, acc => acc
  | node l n r, acc => l.flattenOnto (n :: r.flattenOnto acc)

theorem flattenOnto_eq (t : Tree) (acc : List Nat) : t.flattenOnto acc = t.flatten ++ acc := by
  induction t generalizing acc with
  | leaf => rfl
  | node l n r ihl ihr => simp [flattenOnto, flatten, ihl, ihr]

theorem sum_flatten (t : Tree) : t.flatten.sum = t.sum := by
  induction t with
  | leaf => rfl
  | node l n r ihl ihr => simp [flatten, sum, ihl, ihr]; omega

def mirror : Tree → Tree
  | leaf => leaf
  | node l n r => node r.mirror n l.mirror

@[simp] theorem mirror_mirror : (t : Tree) → t.mirror.mirror = t
  | leaf => rfl
  | node l n r => by rw [mirror, mirror, mirror_mirror l, mirror_mirror r]

theorem flatten_mirror (t : Tree) : t.mirror.flatten = t.flatten.reverse := by
  induction t <;> simp_all [mirror, flatten]

end Tree

partial def collatz (n : Nat) (steps : Nat := 0) : Nat :=
  if n ≤ 1 then steps else collatz (if n % 2 == 0 then n / 2 else 3 * n + 1) (steps + 1)

#guard collatz 27 == 111

def ackermann : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ackermann m 1
  | m + 1, n + 1 => ackermann m (ackermann (m + 1) n)
termination_by m n => (m, n)

theorem ackermann_pos (m n : Nat) : 0 < ackermann m n := by
  fun_induction ackermann m n <;> omega

#eval ackermann 2 3
