/-! An expression language: evaluator, optimiser, and a compiler to a stack machine. -/

namespace Compiler

inductive Expr where
  | num (n : Nat)
  | var (x : Nat)
  | add (a b : Expr)
  | mul (a b : Expr)

namespace Expr

def eval (env : Nat → Nat) : Expr → Nat
  | num n => n
  | var x => env x
  | add a b => eval env a + eval env b
  | mul a b => eval env a * eval env b

/-- Exchange the operands everywhere. -/
def swap : Expr → Expr
  | num n => num n
  | var x => var x
  | add a b => add (swap b) (swap a)
  | mul a b => mul (swap b) (swap a)

def size : Expr → Nat
  | num _ => 1
  | var _ => 1
  | add a b => size a + size b + 1
  | mul a b => size a + size b + 1

def leaves : Expr → Nat
  | num _ => 1
  | var _ => 1
  | add a b => leaves a + leaves b
  | mul a b => leaves a + leaves b

/-- Drop `0 +` at the root. -/
def dropZero : Expr → Expr
  | add (num 0) b => b
  | e => e

def foldAdd : Expr → Expr
  | num n => num n
  | var x => var x
  | add a b =>
    match foldAdd a, foldAdd b with
    | num m, num n => num (m + n)
    | a', b' => add a' b'
  | mul a b => mul (foldAdd a) (foldAdd b)

def subst (x : Nat) (e : Expr) : Expr → Expr
  | num n => num n
  | var y => if y = x then e else var y
  | add a b => add (subst x e a) (subst x e b)
  | mul a b => mul (subst x e a) (subst x e b)

def closed : Expr → Bool
  | num _ => true
  | var _ => false
  | add a b => closed a && closed b
  | mul a b => closed a && closed b

end Expr

inductive Instr where
  | push (n : Nat)
  | load (x : Nat)
  | plus
  | times

def step (env : Nat → Nat) : Instr → List Nat → List Nat
  | .push n, s => n :: s
  | .load x, s => env x :: s
  | .plus, a :: b :: s => (b + a) :: s
  | .times, a :: b :: s => (b * a) :: s
  | _, s => s

def exec (env : Nat → Nat) : List Instr → List Nat → List Nat
  | [], s => s
  | i :: is, s => exec env is (step env i s)

def compile : Expr → List Instr
  | .num n => [.push n]
  | .var x => [.load x]
  | .add a b => compile a ++ compile b ++ [.plus]
  | .mul a b => compile a ++ compile b ++ [.times]

open Expr

theorem eval_swap (env : Nat → Nat) (e : Expr) : eval env (swap e) = eval env e := by
  sorry

theorem swap_swap (e : Expr) : swap (swap e) = e := by
  sorry

theorem size_eq_leaves (e : Expr) : size e + 1 = 2 * leaves e := by
  sorry

theorem size_pos (e : Expr) : 0 < size e := by
  sorry

theorem eval_dropZero (env : Nat → Nat) (e : Expr) : eval env (dropZero e) = eval env e := by
  sorry

theorem eval_foldAdd (env : Nat → Nat) (e : Expr) : eval env (foldAdd e) = eval env e := by
  sorry

theorem size_foldAdd (e : Expr) : size (foldAdd e) ≤ size e := by
  sorry

theorem eval_subst (env : Nat → Nat) (x : Nat) (e d : Expr) :
    eval env (subst x e d) = eval (fun y => if y = x then eval env e else env y) d := by
  sorry

theorem eval_closed (env env' : Nat → Nat) (e : Expr) (h : closed e = true) : eval env e = eval env' e := by
  sorry

theorem exec_append (env : Nat → Nat) (p q : List Instr) (s : List Nat) :
    exec env (p ++ q) s = exec env q (exec env p s) := by
  sorry

theorem exec_compile (env : Nat → Nat) (e : Expr) (s : List Nat) :
    exec env (compile e) s = eval env e :: s := by
  sorry

theorem compile_correct (env : Nat → Nat) (e : Expr) : exec env (compile e) [] = [eval env e] := by
  sorry

theorem length_compile (e : Expr) : (compile e).length = size e := by
  sorry

end Compiler
